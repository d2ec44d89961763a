import { ownEntry } from '../own-entry.ts';
import { GROUPS } from '../group.ts';
import { UNITS } from '../quantity.ts';
import { foldedId } from './nearest.ts';
import { DOCUMENT_KIND_WORDS, LEVEL_WORDS, PRODUCER_KIND_WORDS } from './words.ts';

const vietnamese = (words: Readonly<Record<string, { vi: string }>>) =>
  Object.fromEntries(Object.entries(words).map(([code, { vi }]) => [code, vi]));

/** What the codes that editors choose from mean, in Vietnamese. */
export const CHOICE_WORDS: Readonly<Record<string, string>> = {
  ...vietnamese(GROUPS),
  ...vietnamese(UNITS),
  ...vietnamese(DOCUMENT_KIND_WORDS),
  ...vietnamese(LEVEL_WORDS),
  ...vietnamese(PRODUCER_KIND_WORDS),
  decision: 'theo quyết định',
  press: 'báo đưa tin',
  list: 'theo danh sách của cơ quan',
  'false-file': 'hồ sơ gian dối',
  'criteria-no-longer-met': 'không còn đạt tiêu chí',
  'breach-of-law': 'vi phạm pháp luật',
  'misuse-of-mark': 'dùng sai nhãn hiệu OCOP',
  'production-ended': 'ngừng sản xuất',
  'other-conclusion': 'kết luận khác',
  recognised: 'sản phẩm được công nhận trong năm',
  'in-force': 'sản phẩm còn hiệu lực',
  communes: 'phần trăm xã, phường có sản phẩm còn hiệu lực',
  're-rated': 'phần trăm giấy đến hạn trong năm được đánh giá lại',
  trained: 'phần trăm chủ thể được tập huấn',
  inspected: 'sản phẩm được kiểm tra',
  day: 'ngày',
  month: 'tháng',
  year: 'năm',
  producer: 'tại nơi làm ra',
  shop: 'cửa hàng',
  'convenience-store': 'cửa hàng tiện lợi',
  supermarket: 'siêu thị',
  'e-commerce': 'sàn thương mại điện tử',
  'sales-point': 'điểm bán OCOP',
  women: 'phụ nữ',
  youth: 'thanh niên',
  farmers: 'nông dân',
  person: 'tên người liên hệ',
  phone: 'điện thoại',
  zalo: 'Zalo',
  email: 'thư điện tử',
  website: 'trang web',
  facebook: 'Facebook',
  planned: 'sắp diễn ra như đã định',
  changed: 'có thay đổi',
  cancelled: 'đã hủy',
  display: 'trưng bày',
  announcement: 'công bố quyết định',
  meeting: 'gặp gỡ mua bán',
  ocop: 'gian OCOP',
  craft: 'gian nghề',
  food: 'gian ẩm thực',
  country: 'hàng quê',
  guest: 'khách mời',
  service: 'dịch vụ',
  information: 'bàn ban tổ chức',
  join: 'tham gia chương trình',
  certificate: 'giấy chứng nhận',
  report: 'báo vi phạm',
  fair: 'hội chợ',
  trade: 'mua bán',
  data: 'sửa thông tin trên trang',
  'will-file': 'sẽ nộp hồ sơ',
  filed: 'đã nộp hồ sơ',
  'will-not-file': 'không đánh giá lại',
  vi: 'tiếng Việt',
  en: 'tiếng Anh',
};

/** Other words that offices write for a code. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  cooperative: ['HTX'],
  'cooperative-group': ['THT'],
  enterprise: ['công ty', 'cty', 'DN', 'công ty cổ phần', 'công ty TNHH'],
  household: ['HKD', 'hộ kinh doanh', 'hộ gia đình', 'hộ sản xuất'],
  province: ['UBND tỉnh', 'UBND thành phố', 'cấp tỉnh'],
  district: ['quận', 'UBND huyện', 'cấp huyện'],
  commune: ['phường', 'thị trấn', 'UBND xã', 'cấp xã'],
  g: ['gam', 'gram'],
  kg: ['ki-lô-gam', 'cân'],
};

/** The code that was meant by `written`: by any of its words, whole or as a part of them; none where two could be. */
export function meantChoice(written: string, codes: readonly string[]): string | undefined {
  const wanted = foldedId(written);
  if (wanted === '') return undefined;
  const words = new Map(codes.map((code) => [code, wordsOf(code)]));
  const only = (fits: (word: string) => boolean) => {
    const found = codes.filter((code) => words.get(code)?.some(fits));
    return found.length === 1 ? found[0] : undefined;
  };
  return only((word) => word === wanted) ?? only((word) => `-${word}-`.includes(`-${wanted}-`));
}

function wordsOf(code: string): string[] {
  const meaning = ownEntry(CHOICE_WORDS, code) ?? '';
  const parts = [meaning, ...meaning.split(/, | hoặc | và /u), ...(ownEntry(ALSO, code) ?? [])];
  return parts.map(foldedId).filter((word) => word !== '');
}

/** A code with its meaning beside it, where it has one that says more. */
export function explainedChoice(code: string): string {
  const words = ownEntry(CHOICE_WORDS, code);
  return words === undefined || words === code ? code : `${code} (${words})`;
}
