import type { StampWords } from './words.ts';

const since = (asOf: string | null): string =>
  asOf
    ? `Tình trạng dưới đây tính đến ngày ${asOf}.`
    : 'Vì thế chưa biết giấy chứng nhận có bị thu hồi hay không.';

export const vi: StampWords = {
  date: (day) => day.split('-').reverse().join('/'),
  stars: (stars) => `${String(stars)} sao`,
  demo: 'TEM MẪU, KHÔNG CÓ GIÁ TRỊ',
  demoPrefix: 'Mẫu: ',
  demoLine: 'Sản phẩm, người làm không có thật. Trang thật sẽ trả lời như sau:',
  titles: {
    valid: 'Tem thật, còn hiệu lực',
    'valid-as-of': 'Tem thật, chưa xem được tình trạng hôm nay',
    extended: 'Tem thật, đã được gia hạn',
    replaced: 'Tem thật, số sao nay đã khác',
    'expired-recognised': 'Tem cũ. Sản phẩm đã được công nhận lại',
    expired: 'Tem đã hết hạn',
    withdrawn: 'Giấy chứng nhận đã bị thu hồi',
    cancelled: 'Tem này đã bị hủy',
    'not-ours': 'Không phải tem của chúng tôi',
    unsealed: 'Có mã này, nhưng chưa kiểm được tem',
    'not-listed': 'Không có mã này trong danh sách',
  },
  notLookedUp: 'Chưa tra được mã này',
  notLookedUpNext: 'Khi có mạng, hãy thử lại.',
  next: {
    valid: 'Giờ hãy so với gói hàng.',
    'valid-as-of':
      'So gói hàng với thông tin bên dưới. Khi có mạng, mở lại trang này để biết tình trạng hôm nay.',
    extended: 'Số sao trên tem vẫn dùng được đến ngày đó. Hãy so gói hàng với thông tin bên dưới.',
    replaced: 'Hãy tính theo số sao mới, rồi so gói hàng với thông tin bên dưới.',
    'expired-recognised': 'Hàng mới đóng gói thì phải mang tem mới. Hãy hỏi người bán và xem ngày sản xuất.',
    expired: 'Đừng tính số sao trên tem này nữa. Hãy xem ngày sản xuất và hỏi người bán.',
    withdrawn: 'Sản phẩm này không còn được mang sao OCOP. Nếu thấy vẫn bán kèm sao, bạn báo giúp chúng tôi.',
    cancelled: 'Tem đã hủy không được dán lên hàng. Nếu gặp trên gói hàng, bạn báo giúp chúng tôi.',
    'not-ours': 'Đừng tin số sao trên gói hàng này. Bạn báo giúp chúng tôi nơi bạn thấy nó.',
    unsealed: 'Hãy quét lại mã QR trên tem bằng máy ảnh của điện thoại.',
    'not-listed': 'Xem lại từng chữ của mã. Nếu mã in trên tem đúng như vậy, bạn báo giúp chúng tôi.',
    'bad-code': 'Xem lại mã in dưới hình QR rồi gõ lại, hoặc quét mã QR.',
  },
  validUntil: (stars, day) => `Được công nhận ${String(stars)} sao OCOP, có giá trị đến hết ngày ${day}.`,
  today: (day) => `Hôm nay, theo điện thoại của bạn, là ngày ${day}.`,
  clockBehind: (phone, day) =>
    `Điện thoại của bạn ghi hôm nay là ngày ${phone}, nhưng đồng hồ đang chậm: ít nhất đã đến ngày ${day}.`,
  gaps: {
    offline: (asOf) => `Điện thoại đang không có mạng. ${since(asOf)}`,
    missing: (asOf) => `Chưa tải được danh sách thu hồi. ${since(asOf)}`,
    'bad-signature': (asOf) => `Danh sách thu hồi tải về không đáng tin nên không dùng. ${since(asOf)}`,
    'rolled-back': (asOf) => `Danh sách thu hồi tải về cũ hơn bản đã biết nên không dùng. ${since(asOf)}`,
    'from-future': (asOf) =>
      `Danh sách thu hồi tải về ghi một ngày chưa tới, nên chỉ dùng phần ghi thu hồi và hủy. Hãy xem đồng hồ của máy bạn có chậm không. ${since(asOf)}`,
    overdue: (asOf) => `Danh sách thu hồi đã quá ngày phải cập nhật. ${since(asOf)}`,
  },
  extended: (printed, until, basis) =>
    `Ngày in trên tem là ${printed}, đã qua. Giấy chứng nhận được giữ đến hết ngày ${until} để chờ kết quả đánh giá lại (${basis}).`,
  replaced: (old, now, decision, date, until) =>
    `Tem in lúc sản phẩm được ${String(old)} sao. Nay sản phẩm được ${String(now)} sao, theo quyết định ${decision} ngày ${date}, có giá trị đến hết ngày ${until}.`,
  recognised: (last, stars, decision, until, asOf) =>
    `Tem này hết hạn từ ngày ${last}. ${asOf === null ? 'Sau đó' : `Tính đến ngày ${asOf},`} sản phẩm được công nhận ${String(stars)} sao theo quyết định ${decision}, đến hết ngày ${until}.`,
  expired: (last) => `Tem có giá trị đến hết ngày ${last}, nay đã qua.`,
  extensionOver: (until) => `Thời gian gia hạn cũng đã hết vào ngày ${until}.`,
  noneOnFile: (asOf) => `Tính đến ngày ${asOf}, chưa thấy quyết định công nhận lại.`,
  mayBeExtended: 'Có thể đã được gia hạn mà máy bạn chưa biết. Khi có mạng, hãy mở lại trang này.',
  withdrawn: (decision, date) => `Bị thu hồi ngày ${date}, theo quyết định ${decision}.`,
  cancelled: (reason, date) =>
    `Hủy ngày ${date}, vì: ${reason}. Chỉ con tem này bị hủy, giấy chứng nhận của sản phẩm vẫn vậy.`,
  notSealed:
    'Chỉ có mã tem, chưa có mã xác thực, nên chưa rõ tem bạn cầm có phải do chúng tôi cấp hay không.',
  unchecked: {
    'part-missing': {
      line: 'Một phần của trang chưa tải về được, có lẽ do mạng yếu, nên chưa kiểm được mã xác thực. Chưa rõ tem bạn cầm có phải do chúng tôi cấp hay không.',
      next: 'Khi mạng tốt hơn, hãy mở lại trang này.',
    },
    'old-browser': {
      line: 'Trình duyệt này đã cũ, không tính được mã xác thực. Chưa rõ tem bạn cầm có phải do chúng tôi cấp hay không.',
      next: 'Hãy cập nhật trình duyệt, hoặc quét tem bằng một điện thoại khác.',
    },
  },
  uncheckedTitle: 'Chưa kiểm được tem',
  faults: {
    'seal-length': 'Mã xác thực bị thiếu hoặc thừa chữ.',
    'seal-encoding': 'Mã xác thực có chữ không đọc được.',
    'seal-version': 'Mã xác thực theo kiểu mà trang này không biết.',
    'seal-stars': 'Mã xác thực ghi số sao không thể có.',
    'unknown-key': 'Mã xác thực không do cơ quan này lập.',
    'revoked-key': 'Mã xác thực được lập bằng một khóa đã bị hủy vì mất hoặc lộ.',
    'demo-key': 'Đây là tem mẫu để xem thử, không có giá trị trên hàng bán.',
    'key-life': 'Mã xác thực ghi một ngày mà khóa đã ký không thể cho phép.',
    'bad-signature': 'Mã xác thực không khớp với mã tem. Tem có thể là giả hoặc đã bị sửa.',
  },
  damagedTitle: 'Mã xác thực bị hỏng',
  damagedNext:
    'Hãy quét lại, giữ máy thẳng và đủ sáng. Quét mấy lần vẫn vậy thì đừng tin số sao trên gói hàng này, và báo giúp chúng tôi.',
  listedUntil: (stars, day, past) =>
    `Theo danh sách, mã này thuộc giấy chứng nhận ${String(stars)} sao, có giá trị đến hết ngày ${day}${past ? ', nay đã qua' : ''}.`,
  badCodeTitle: 'Mã tem chưa đúng',
  badCode: (text, problem) => {
    switch (problem.kind) {
      case 'empty':
        return ['Bạn chưa gõ mã.'];
      case 'length':
        return [`Mã tem có 8 chữ và số. Bạn gõ ${String(problem.length)}.`];
      case 'character':
        return problem.typing
          ? [
              `Chữ thứ ${String(problem.position + 1)} là “${problem.character}”. Mã tem không có chữ này. Có lẽ bộ gõ tiếng Việt đang bật: hãy tắt rồi gõ lại.`,
            ]
          : [
              `Chữ thứ ${String(problem.position + 1)} là “${problem.character}”. Mã tem không có chữ này.${problem.character === 'U' ? ' Có phải là V không?' : ''}`,
            ];
      case 'check':
        return [
          `Mã ${text} có chữ sai, hoặc có hai chữ đổi chỗ.`,
          ...problem.suspects.map(({ position, written, proposed, code, swapped, also }) =>
            also
              ? `${swapped ? `Chữ thứ ${String(position + 1)} và ${String(position + 2)} bị đổi chỗ` : `Chữ thứ ${String(position + 1)} là “${proposed}”, không phải “${written}”`}, và chữ thứ ${String(also.position + 1)} là “${also.proposed}”, không phải “${also.written}”? Thử ${code}.`
              : swapped
                ? `Có phải chữ thứ ${String(position + 1)} và ${String(position + 2)} bị đổi chỗ? Thử ${code}.`
                : `Chữ thứ ${String(position + 1)}: bạn gõ “${written}”, có phải là “${proposed}”? Thử ${code}.`,
          ),
        ];
    }
  },
  unlistedSeal: {
    title: 'Chưa nên tin tem này',
    line: 'Mã xác thực đúng, nhưng trong danh sách không có con tem như vậy. Có thể tem mới in chưa kịp đưa lên, hoặc có người làm tem bằng khóa lấy trộm.',
    next: 'Đừng tính số sao trên tem này. Hãy báo cho chúng tôi để hỏi, hoặc ít ngày nữa quét lại.',
  },
  sealSays: (stars, day) => `Trên tem ghi ${String(stars)} sao, đến hết ngày ${day}.`,
  unlisted: (lookedUp) =>
    lookedUp
      ? 'Có thể bạn gõ nhầm, tem mới in chưa kịp đưa lên, hoặc tem giả.'
      : 'Máy bạn chưa lưu mã này, và lúc này không tra được danh sách, có lẽ do mất mạng hoặc mạng yếu.',
};
