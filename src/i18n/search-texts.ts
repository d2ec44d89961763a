import { fillIn } from '../domain/fill-in.ts';
import type { Language } from '../domain/text.ts';

/** Words of the search that the browser needs; apart from the site's texts so that few of them are sent. */
const vi = {
  results: 'Kết quả tìm kiếm',
  loading: 'Đang tải tìm kiếm…',
  count: '{count} sản phẩm',
  countOne: '1 sản phẩm',
  others: 'Ngoài sản phẩm',
  onlyOthers: 'Không có sản phẩm nào tên “{query}”, nhưng có những trang này.',
  none: 'Không thấy “{query}”.',
  near: 'Gần giống, không phải thứ bạn hỏi:',
  tried: 'Đã thử: {tried}.',
  suggestion: 'Có phải bạn muốn tìm “{suggestion}”?',
  all: 'Xem tất cả kết quả',
  filter: 'Lọc các sản phẩm này',
  allProducts: 'Xem tất cả sản phẩm',
  failed: 'Chưa mở được phần tìm kiếm, nên chưa biết có “{query}” hay không. Bạn xem danh sách sản phẩm nhé.',
  stars: '{stars} sao',
  starsPast: 'từng đạt {stars} sao',
  starsPage: 'Lọc sản phẩm {stars} sao',
  starsReported: 'báo chí nêu {stars} sao',
  starsListed: 'danh sách ghi {stars} sao',
  label: '{stars} trên 5 sao',
  labelPast: 'từng đạt {stars} trên 5 sao',
  more: 'Xem thêm',
  title: 'Tìm “{query}”',
  leftOut: 'Không sản phẩm nào có đủ các từ. Dưới đây là kết quả gần nhất, đã bỏ {words}.',
  pages: 'Có lẽ bạn cần trang này:',
  inList: 'Lọc “{query}” trong danh sách sản phẩm',
  moreLoading: 'Đang tải thêm…',
  moreFailed: 'Chưa tải thêm được. Bạn bấm lại nhé.',
  shown: 'Đang xem {shown} trên {count} sản phẩm',
  triedWords: {
    typed: 'tìm “{words}”, có dấu và không dấu',
    growing: 'từ bắt đầu bằng “{words}”',
    code: 'mã, số có “{words}”',
    corrected: 'sửa thành “{words}”',
    relaxed: 'bỏ bớt, chỉ tìm “{words}”',
    'nothing-alike': 'tìm từ gần giống (không có từ nào)',
  },
  page: {
    gifts: 'Quà tặng',
    'sales-points': 'Điểm bán',
    fairs: 'Hội chợ, sự kiện',
    'in-force': 'Sản phẩm còn hiệu lực',
    expired: 'Sản phẩm hết hiệu lực',
    producers: 'Nhà sản xuất',
    places: 'Địa phương',
    decisions: 'Quyết định',
    stamp: 'Kiểm tra tem',
    trade: 'Kết nối giao thương',
    programme: 'Chương trình OCOP',
    news: 'Tin tức',
    guides: 'Hướng dẫn',
    figures: 'Số liệu',
  },
  status: {
    valid: 'còn hiệu lực',
    'renewal-open': 'sắp hết hạn',
    'renewal-late': 'sắp hết hạn',
    extended: 'được gia hạn',
    expired: 'đã hết hạn',
    withdrawn: 'đã bị thu hồi',
    replaced: 'đã thay bằng chứng nhận khác',
    reported: 'theo báo chí',
    listed: 'theo danh sách',
  },
  type: {
    product: 'Sản phẩm',
    producer: 'Nhà sản xuất',
    place: 'Địa phương',
    decision: 'Quyết định',
    fair: 'Hội chợ',
    gift: 'Bộ quà',
    'sales-point': 'Điểm bán',
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
  onlyOthers: 'No product is called “{query}”, but there are these pages.',
  none: 'Nothing found for “{query}”.',
  near: 'Near it, but not what you asked for:',
  tried: 'Tried: {tried}.',
  suggestion: 'Did you mean “{suggestion}”?',
  all: 'See all results',
  filter: 'Filter these products',
  allProducts: 'See all products',
  failed:
    'The search could not be opened, so we cannot say whether there is “{query}”. Here is the list of products.',
  stars: '{stars} stars',
  starsPast: 'formerly {stars} stars',
  starsPage: 'Filter {stars}-star products',
  starsReported: 'press says {stars} stars',
  starsListed: 'an office’s list says {stars} stars',
  label: '{stars} out of 5 stars',
  labelPast: 'formerly {stars} out of 5 stars',
  more: 'Show more',
  title: 'Search for “{query}”',
  leftOut: 'No product has all the words. Here are the nearest, without {words}.',
  pages: 'Perhaps you need this page:',
  inList: 'Filter the product list by “{query}”',
  moreLoading: 'Loading more…',
  moreFailed: 'More could not be loaded. Please try again.',
  shown: '{shown} of {count} products shown',
  triedWords: {
    typed: '“{words}” with and without accents',
    growing: 'words that begin with “{words}”',
    code: 'codes and numbers with “{words}”',
    corrected: 'corrected to “{words}”',
    relaxed: 'fewer words: “{words}”',
    'nothing-alike': 'words that look or sound alike (there are none)',
  },
  page: {
    gifts: 'Gifts',
    'sales-points': 'Where to buy',
    fairs: 'Fairs and events',
    'in-force': 'Products in force',
    expired: 'Products no longer in force',
    producers: 'Producers',
    places: 'Places',
    decisions: 'Decisions',
    stamp: 'Check a stamp',
    trade: 'For buyers',
    programme: 'The OCOP programme',
    news: 'News',
    guides: 'Guides',
    figures: 'Figures',
  },
  status: {
    valid: 'in force',
    'renewal-open': 'expiring soon',
    'renewal-late': 'expiring soon',
    extended: 'extended',
    expired: 'expired',
    withdrawn: 'withdrawn',
    replaced: 'replaced by another certificate',
    reported: 'reported by the press',
    listed: 'in an office’s list',
  },
  type: {
    product: 'Product',
    producer: 'Producer',
    place: 'Place',
    decision: 'Decision',
    fair: 'Fair',
    gift: 'Gift set',
    'sales-point': 'Shop',
    news: 'News',
    guide: 'Guide',
  },
};

const TEXTS: Readonly<Record<Language, SearchTexts>> = { vi, en };

export function searchTexts(lang: Language): SearchTexts {
  return TEXTS[lang];
}

/** Longest query that is repeated on the page: what is said aloud must end. */
const LONGEST_ECHO = 60;

/** A query as the page repeats it: whole, or its beginning. */
export function echo(query: string): string {
  const letters = [...query.toWellFormed()];
  return letters.length <= LONGEST_ECHO ? query : `${letters.slice(0, LONGEST_ECHO - 1).join('')}…`;
}

/** "12 sản phẩm", in the words and numbers of the language. */
export function countWords(lang: Language, count: number): string {
  const texts = searchTexts(lang);
  return count === 1 ? texts.countOne : fillIn(texts.count, { count: count.toLocaleString(lang) });
}
