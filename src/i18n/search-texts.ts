import type { Language } from '../domain/text.ts';

/** Words of the search that the browser needs; apart from the site's texts so that few of them are sent. */
const vi = {
  results: 'Kết quả tìm kiếm',
  loading: 'Đang tải tìm kiếm…',
  count: '{count} sản phẩm',
  countOne: '1 sản phẩm',
  others: 'Ngoài sản phẩm',
  none: 'Không thấy “{query}”.',
  tried: 'Đã thử: {tried}.',
  suggestion: 'Có phải bạn muốn tìm “{suggestion}”?',
  all: 'Xem tất cả kết quả',
  allProducts: 'Xem tất cả sản phẩm',
  failed: 'Chưa mở được phần tìm kiếm. Bạn xem danh sách sản phẩm nhé.',
  stars: '{stars} sao',
  starsPast: 'từng đạt {stars} sao',
  starsReported: 'báo chí nêu {stars} sao',
  label: '{stars} trên 5 sao',
  labelPast: 'từng đạt {stars} trên 5 sao',
  more: 'Xem thêm',
  title: 'Tìm “{query}”',
  status: {
    valid: 'còn hiệu lực',
    'renewal-open': 'sắp hết hạn',
    'renewal-late': 'sắp hết hạn',
    extended: 'được gia hạn',
    expired: 'đã hết hạn',
    withdrawn: 'đã bị thu hồi',
    replaced: 'đã thay bằng chứng nhận khác',
    reported: 'theo báo chí',
  },
  type: {
    product: 'Sản phẩm',
    producer: 'Nhà sản xuất',
    place: 'Địa phương',
    decision: 'Quyết định',
    fair: 'Hội chợ',
    news: 'Tin',
    guide: 'Hướng dẫn',
  },
};

export type SearchTexts = typeof vi;

const en: SearchTexts = {
  results: 'Search results',
  loading: 'Loading search…',
  count: '{count} products',
  countOne: '1 product',
  others: 'Besides products',
  none: 'Nothing found for “{query}”.',
  tried: 'Tried: {tried}.',
  suggestion: 'Did you mean “{suggestion}”?',
  all: 'See all results',
  allProducts: 'See all products',
  failed: 'The search could not be opened. Here is the list of products.',
  stars: '{stars} stars',
  starsPast: 'formerly {stars} stars',
  starsReported: 'press says {stars} stars',
  label: '{stars} of 5 stars',
  labelPast: 'formerly {stars} of 5 stars',
  more: 'Show more',
  title: 'Search for “{query}”',
  status: {
    valid: 'in force',
    'renewal-open': 'expiring soon',
    'renewal-late': 'expiring soon',
    extended: 'extended',
    expired: 'expired',
    withdrawn: 'withdrawn',
    replaced: 'replaced by another certificate',
    reported: 'reported by the press',
  },
  type: {
    product: 'Product',
    producer: 'Producer',
    place: 'Place',
    decision: 'Decision',
    fair: 'Fair',
    news: 'News',
    guide: 'Guide',
  },
};

const TEXTS: Readonly<Record<Language, SearchTexts>> = { vi, en };

export function searchTexts(lang: Language): SearchTexts {
  return TEXTS[lang];
}

/** Puts values in a text: `fillIn('{count} sản phẩm', { count: 3 })`. */
export function fillIn(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
