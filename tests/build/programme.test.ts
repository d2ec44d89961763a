/** What the built pages say of the programme, against the law: each sentence that was once told wrongly. */
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { SITES } from '../browser/sites.ts';
import { BuiltSite } from './site-files.ts';

const site = new BuiltSite(SITES.demo.outDir);

/** The words of a page's part (its whole body without one), tags left out. */
function said(address: string, id?: string): string {
  const html = site.html(address);
  const start = html.indexOf(id === undefined ? '<main' : `id="${id}"`);
  expect(start, `${address}#${id ?? ''}`).toBeGreaterThan(0);
  const next = id === undefined ? -1 : html.indexOf('<section id="', start);
  const end = next < 0 ? html.indexOf('</main>') : next;
  return html
    .slice(start, end)
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll(/\s+/g, ' ');
}
const [vi, en] = ['/chuong-trinh/', '/en/chuong-trinh/'];

test('withdrawal: by the province for 3 and 4 stars, the Minister for 5, within 15 days, whoever recognised', () => {
  for (const [page, province, minister, days] of [
    [vi, /3 và 4 sao: Chủ tịch UBND tỉnh, thành phố/, /5 sao: Bộ trưởng/, /trong 15 ngày/],
    [en, /3 and 4 stars: withdrawn by the chair of the province/, /5 stars: .*Minister/, /within 15 days/],
  ] as const) {
    const text = said(page, 'thu-hoi');
    for (const wanted of [province, minister, days]) expect(text).toMatch(wanted);
    expect(text).not.toMatch(/Cơ quan nào đã công nhận|authority that recognised also withdraws/);
  }
  expect(said('/thuat-ngu/')).not.toContain('Cơ quan đã cấp lấy lại giấy');
  expect(said('/en/thuat-ngu/')).toContain('by the chair of the province');
});

test('stars: points are not enough, and a false or unlawful file is not scored; said to follow a copy', () => {
  expect(said(vi, 'sao')).toMatch(/Đủ điểm chưa chắc đủ sao.*nhãn hiệu.*bị loại.*chưa đối chiếu/);
  expect(said(en, 'sao')).toMatch(/Points alone do not give stars.*trade-mark.*rejected.*not compared/);
});

test('re-rating: the clause asks for no document; a document is what this catalogue waits for', () => {
  for (const page of [vi, '/huong-dan/danh-gia-lai/']) {
    expect(said(page)).toMatch(/không đòi thêm văn bản.*hỏi xã/);
    expect(said(page)).not.toMatch(/giữ kết quả bằng văn bản|Không có văn bản thì hết hạn/);
  }
  for (const page of [en, '/en/huong-dan/danh-gia-lai/']) {
    expect(said(page)).toMatch(/asks for no document.*ask your commune/);
    expect(said(page)).not.toMatch(/by a written decision, at most|Without one, expired/);
  }
  expect(said('/thuat-ngu/')).not.toContain('Phải có văn bản');
  expect(said('/en/thuat-ngu/')).not.toContain('until the re-rating, by a written decision');
});

test('the end of the term is told with the clause that may keep a certificate in force', () => {
  expect(said(vi, 'thoi-han')).toContain('trừ trường hợp ở mục dưới');
  expect(said(en, 'thoi-han')).toContain('in the case told below');
});

test('rounds: days for sending up and for rating, and beside them the producer’s own', () => {
  const [inVi, inEn] = [said(vi, 'cac-dot'), said(en, 'cac-dot')];
  expect(inVi).toMatch(
    /xã gửi thành phố.*nộp ở xã trước ngày 08\/04\/2027, xã gửi lên trước ngày 30\/04\/2027/,
  );
  expect(inVi).toContain('ít nhất hai đợt');
  expect(inVi).not.toMatch(/có kết quả trước/i);
  expect(inEn).toMatch(
    /by the commune to the city.*before 8 April 2027; the commune sends it up before 30 April 2027/,
  );
  expect(inEn).toContain('at least two rounds');
});

test('samples: none for tourism', () => {
  for (const page of [vi, '/huong-dan/danh-gia-lai/'])
    expect(said(page)).toMatch(/năm mẫu.*du lịch không phải gửi mẫu/);
  expect(said(en)).toMatch(/five samples.*Tourism products need no samples/);
  expect(said('/en/huong-dan/danh-gia-lai/')).toContain('none for tourism');
});

test('3 stars passed to the province by Decision 1489, which says so itself; what is not known is told', () => {
  const text = said(vi, 'ai-cong-nhan');
  expect(text).toMatch(/Từ 06\/07\/2025 đến 21\/07\/2026 Quyết định 1489\/QĐ-TTg/);
  expect(text).not.toMatch(/01\/07\/2025 đến/);
  expect(text).toMatch(/01 đến 05\/07\/2025.*chưa tra được/);
  const laws = said(vi, 'van-ban');
  expect(laws).toMatch(/1489\/QĐ-TTg.*3 sao chuyển về tỉnh/);
  expect(laws).not.toMatch(/việc đó về thành phố|20\/07\/2026/);
  expect(said(en, 'ai-cong-nhan')).toContain('1489/QĐ-TTg');
});

test('what was left out: upgrades, one paper and one electronic set, guidance, council, the rule under 90, transition, ministries', () => {
  expect(said(vi)).toMatch(/nâng hạng, nộp lúc nào cũng được/);
  expect(said(vi)).toMatch(
    /một bộ giấy và một bộ điện tử.*hướng dẫn bạn làm hồ sơ.*Tổ tư vấn.*Hội đồng.*báo bằng văn bản/,
  );
  expect(said(vi, 'ai-cong-nhan')).toContain('theo kết quả ấy mà công nhận 3 hoặc 4 sao');
  expect(said(vi, 'van-ban')).toMatch(/Hồ sơ nộp trước ngày 22\/05\/2026 .*21\/07\/2026.*21\/06\/2026/);
  expect(said(vi, 'sao')).toMatch(/Công Thương, Y tế, Văn hóa/);
  expect(said(en)).toMatch(/an upgrade, at any time/);
  expect(said(en)).toMatch(/one electronic.*commune’s duty.*advisory team.*told in writing/);
  expect(said(en, 'ai-cong-nhan')).toContain('3 or 4 stars on that result');
  expect(said(en, 'van-ban')).toMatch(/before 22 May 2026 .*21 July 2026.*21 June 2026/);
  expect(said(en, 'sao')).toContain('Industry and Trade, Health');
});

test('a product’s code: the new shape, whose serial the commune sets, beside the old one', () => {
  expect(said('/thuat-ngu/')).toMatch(/mã tỉnh, mã xã, số thứ tự do xã đặt, năm/);
  expect(said('/en/thuat-ngu/')).toContain('a serial set by the commune');
});

test('the goal and the plan that it links count the same: ratings of the year', () => {
  expect(said('/muc-tieu/')).toMatch(/\d+ trong 40 sản phẩm, còn \d+/);
  expect(said('/muc-tieu/')).toContain('Năm 2026 không còn đợt nào');
  expect(said('/muc-tieu/')).toContain('Trong năm có từ 40 sản phẩm được đánh giá, chứng nhận.');
  expect(said('/quyet-dinh/mau-kh-2026/')).toMatch(/Trong năm có từ 40 sản phẩm được đánh giá, chứng nhận/);
  expect(said('/quyet-dinh/mau-kh-2026/')).not.toContain('Giữ ít nhất 40');
  expect(said('/en/quyet-dinh/mau-kh-2026/')).toContain('rated and certified within the year');
});

test('a commune whose only certificate has lapsed has none in force on the map and in its table', () => {
  for (const [page, inForce] of [
    ['/so-lieu/', 'Còn hiệu lực'],
    ['/en/so-lieu/', 'In force'],
    ['/dia-phuong/', 'Còn hiệu lực'],
  ] as const) {
    const text = said(page);
    expect(text).toContain(inForce);
    for (const place of ['Hòa Chính', 'Thượng Vực', 'Trung Hòa'])
      expect(text, place).toMatch(new RegExp(`(?:Xã )?${place} (?:(?:Xã|Phường) )?[^0-9]{3,30} 0 [1-9]`));
  }
});

test('a certificate past its term, whose file may be under way, is not called void without a doubt', () => {
  const page = '/san-pham/ca-tram-den-dong-suong/';
  expect(said(page)).toMatch(
    /hồ sơ đánh giá lại còn chờ kết quả thì có thể còn hiệu lực, muộn nhất đến 26\/06\/2027/,
  );
  expect(said(`/en${page}`)).toMatch(/may stay in force .* until 26 June 2027/);
  for (const address of site.pages.filter((one) => one.startsWith('/san-pham/')))
    expect(site.html(address), address).not.toContain('Chứng nhận hết hiệu lực sau ngày');
});

test('the coming rounds: the same days on the page, in the calendar and on a commune’s notice', () => {
  expect(said('/dot-danh-gia/')).toMatch(/UBND tỉnh, thành phố 07\/04\/2027 29\/04\/2027 30\/06\/2027/);
  expect(said('/en/dot-danh-gia/')).toContain('7 April 2027');
  const events = new ICAL.Component(ICAL.parse(site.text('/dot-danh-gia/lich.ics')))
    .getAllSubcomponents('vevent')
    .map((one) => new ICAL.Event(one));
  expect(events.map(({ startDate }) => startDate.toString())).toContain('2027-04-07');
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  const notice = said('/thong-bao/2027-04/xa-tran-phu/');
  expect(notice).toContain('Nộp chậm nhất Thứ tư 07/04/2027');
  expect(notice).toContain('Phòng Kinh tế xã Trần Phú (mẫu)');
  // Each product has its own last day, which may come before the round's.
  expect(notice).toContain('Chè búp sao tay Trần Phú (nộp ở xã chậm nhất 28/01/2027)');
  // Its filing days are over: the round cannot take it.
  expect(notice).not.toContain('Cá trắm đen');
});
