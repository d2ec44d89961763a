/** What a doubt asks of the clerk, by its code; `detail` is what was read, after the colon. */
type Ask = (detail: string) => string;

const ASKS: Readonly<Record<string, Ask>> = {
  'decision-missing': (d) =>
    d.includes('ký')
      ? 'Chưa có ngày ký quyết định. Viết ngày ký.'
      : `Chưa có quyết định công nhận${d === '' ? '' : ` (năm ${d})`}. Viết số, ngày ký, cơ quan ký; chưa tìm thấy thì viết “theo danh sách của (cơ quan lập) ngày (ngày lập)”.`,
  'decision-draft': () =>
    'Quyết định còn là dự thảo, chưa có số. Có quyết định thật thì viết số, ngày ký, cơ quan ký.',
  'decision-two-dates': (d) => `Một số quyết định mà hai ngày: ${d}. Viết ngày đúng.`,
  'decision-two-issuers': (d) => `Một số quyết định mà nhiều cơ quan: ${d}. Xem lại cơ quan của từng dòng.`,
  'stars-missing': (d) => `Chưa rõ mấy sao${d === '' ? '' : ` (ô ghi ${d})`}. Viết số sao.`,
  'stars-range': (d) => `Ô sao ghi ${d}: chọn một số sao.`,
  'stars-unclear': (d) => `Không hiểu ô sao${d === '' ? '' : ` (${d})`}. Viết số sao đã có quyết định.`,
  'stars-conflict': (d) => `Hai chỗ ghi hai số sao: ${d}. Viết số đúng.`,
  'stars-cell': (d) => `Ô sao là công thức ${d}. Viết số sao.`,
  'stars-points': (d) => `Điểm và sao không khớp: ${d}. Viết số sao in trong quyết định.`,
  'stars-proposal': (d) => `${d} mới là đề nghị, chưa phải sao. Có quyết định của Bộ thì viết số, ngày ký.`,
  'stars-differ-from-catalogue': (d) =>
    `Khác với danh mục: ${d}. Viết “theo danh mục”, hoặc số sao kèm quyết định.`,
  'not-passed': (d) =>
    `Chưa đạt hạng được công nhận (${d}). Chỉ từ 3 sao mới có quyết định. Không đưa vào danh mục thì viết “bỏ”.`,
  'not-ocop?': (d) => `${d}: có phải sản phẩm OCOP không? Viết “đúng” hoặc “bỏ”.`,
  'certificates-close': (d) => `Mới có giấy trước đó chưa lâu: ${d}. Viết “đúng” nếu cả hai giấy đều thật.`,
  'certificate-between': (d) => `Giấy trước vẫn còn hiệu lực: ${d}. Viết “đúng” nếu cả hai giấy đều thật.`,
  'term-unusual': (d) => `Thời hạn khác 36 tháng: ${d}. Viết “đúng” nếu quyết định ghi như vậy.`,
  'date-impossible': (d) => `Không có ngày ${d}. Viết ngày ký đúng.`,
  'date-serial': (d) => `Ô ngày chỉ còn con số ${d} của Excel. Viết ngày ký.`,
  'date-swapped': (d) => `Ngày và tháng có thể bị đảo: ${d}. Viết ngày ký.`,
  'date-filled-down': () =>
    'Cột ngày bị kéo xuống, mỗi dòng tự tăng: không dùng được. Viết ngày ký của dòng này.',
  'date-future': (d) => `Ngày ${d} chưa đến. Viết ngày ký.`,
  'date-no-year': (d) => `Ngày ${d} thiếu năm. Viết đủ ngày, tháng, năm.`,
  'issuer-missing': () => 'Chưa ghi cơ quan ký quyết định. Viết tên cơ quan, ví dụ “UBND thành phố Hà Nội”.',
  'issuer-unusual': (d) =>
    `Cơ quan này thường không công nhận hạng sao ấy: ${d} (ai công nhận sao nào: xem trang Chương trình). Viết cơ quan đúng, hoặc “đúng”.`,
  'issuer-round': (d) =>
    `${d} ký trước ngày 24/02/2023, khi ấy cấp nào công nhận thì xem trên giấy. Viết “đúng” nếu giấy ghi vậy.`,
  'name-differs': (d) =>
    `Tên gần giống sản phẩm đã có “${d}”. Là nó thì viết “đúng”, là hàng khác thì viết “mới”.`,
  'two-products': () => 'Một ô có vẻ là hai sản phẩm. Viết “một sản phẩm” hoặc “hai sản phẩm”.',
  'two-codes': (d) => `Một sản phẩm có hai mã (${d}). Viết mã đúng.`,
  'duplicate-row': (d) => `Trùng ${d}, nên gộp làm một.`,
  'letter-case': (d) =>
    d === ''
      ? 'Tên mất chữ hoa, chữ thường. Xem lại tên đã hiểu.'
      : 'Tên chủ thể mất chữ hoa, chữ thường. Xem lại tên đã hiểu.',
  'producer-missing': () => 'Chưa ghi chủ thể. Viết “chủ thể: …”.',
  'producer-to-confirm': () => 'Có phải chủ thể đã có trong danh mục không? Viết “đúng” hoặc “chủ thể mới”.',
  'producer-two-spellings': (d) => `Chủ thể viết hai cách: ${d}. Viết “chủ thể: …” cho đúng.`,
  'place-missing': () => 'Chưa rõ xã, phường nào. Viết tên xã, phường.',
  'place-ambiguous': () => 'Xã trước sáp nhập hay xã ngày nay cùng tên? Viết “xã cũ” hoặc “xã mới”.',
  'place-spelling': (d) => `Tên xã viết hơi khác, hiểu là “${d}”. Viết “đúng”, hoặc tên xã khác.`,
  'place-outside': (d) => `“${d}” ở ngoài vùng của danh mục này. Viết “bỏ”, hoặc tên xã đúng.`,
  'place-not-then': () => 'Ngày ký quyết định thì chưa có xã, phường này. Viết tên xã, phường lúc ấy.',
  'place-printed-unknown': () => 'Đây là tên xã ngày nay; giấy in xã nào lúc ấy? Viết tên xã trên giấy.',
  'place-in-name-elsewhere': (d) => `Tên hàng có địa danh nơi khác (${d}). Viết “đúng” nếu làm ở đây.`,
  'withdrawal-without-decision': () =>
    'Ghi thu hồi mà chưa có quyết định thu hồi. Viết “thu hồi theo (số) ngày (ngày ký) của (cơ quan); lý do: (lý do)”. Giấy vẫn còn hiệu lực thì viết “theo danh mục”.',
  'withdrawal-incomplete': (d) =>
    `Quyết định thu hồi còn thiếu ${d === '' ? 'ngày hoặc lý do' : d}. Viết “thu hồi theo (số) ngày (ngày ký) của (cơ quan)” hoặc “lý do: (lý do)”, ví dụ “lý do: ngừng sản xuất”.`,
  'withdrawal-unknown': () =>
    'Không thấy sản phẩm bị thu hồi trong danh mục. Viết “tên: …” như trong danh mục, hoặc “bỏ”.',
  'withdrawal-already': (d) =>
    `Danh mục đã ghi thu hồi theo ${d}. Giữ như vậy thì viết “theo danh mục”; ghi sai thì sửa ở mục sản phẩm.`,
  'withdrawal-of-nothing': () =>
    'Danh mục chưa có quyết định công nhận sản phẩm này nên không có giấy để thu hồi. Viết “bỏ”.',
  'note-expired': () => 'Ghi chú nói đã hết hạn; máy tự tính hạn theo ngày ký.',
  'note-re-rating': () => 'Ghi chú nói đang đánh giá lại; có quyết định mới thì thêm vào.',
  'answer-unclear': (d) => `Không hiểu câu trả lời “${d}”. Viết lại, mỗi ý cách nhau bằng dấu chấm phẩy.`,
  'tax-code-short': (d) => `Mã số thuế chỉ có ${d}, có lẽ mất số 0 ở đầu. Xem lại rồi viết đủ.`,
  'phone-short': (d) => `Số điện thoại chỉ có ${d}, có lẽ mất số 0 ở đầu.`,
};

/** A doubt's code, without what was read. */
export function codeOf(doubt: string): string {
  return doubt.split(':')[0] ?? doubt;
}

/** What to ask the clerk, in a sentence. */
export function askOf(doubt: string): string {
  const code = codeOf(doubt);
  const detail = doubt.slice(code.length + 1).trim();
  return Object.hasOwn(ASKS, code) ? (ASKS[code]?.(inVietnamese(detail)) ?? doubt) : doubt;
}

/** Days as people write them. */
function inVietnamese(detail: string): string {
  return detail.replace(/(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/gu, '$3/$2/$1');
}

/** The codes that have a question: every code the importer gives must be among them. */
export const DOUBT_CODES: readonly string[] = Object.keys(ASKS);
