import { ownEntry } from '../own-entry.ts';
import { GROUPS } from '../group.ts';
import { UNITS } from '../quantity.ts';
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
  vi: 'tiếng Việt',
  en: 'tiếng Anh',
};

/** A code with its meaning beside it, where it has one that says more. */
export function explainedChoice(code: string): string {
  const words = ownEntry(CHOICE_WORDS, code);
  return words === undefined || words === code ? code : `${code} (${words})`;
}
