import { z } from 'zod';
import { SEARCH_PAGES, type SearchDictionary } from '../../domain/search/dictionary.ts';
import { field } from './field.ts';
import type { SameShape } from './same-shape.ts';

const phrase = z.string().trim().min(1).max(60);

/** "lotus tea, tea" as a list; commas because an editor types them without thinking. */
const list = z
  .string({ error: 'Viết các từ trên một dòng, cách nhau bằng dấu phẩy.' })
  .transform((value) => value.split(',').map((part) => part.replace(/\s+/g, ' ').trim()))
  .pipe(z.array(phrase.min(1, { error: 'Thừa một dấu phẩy.' })).min(1));

/** `content/search-dictionary.yml`: the words that people type for words that stand in the catalogue. */
export const searchDictionary = z.strictObject({
  english: field(z.record(phrase, list), 'Từ tiếng Anh cho một từ tiếng Việt.', { 'mật ong': 'honey' }),
  synonyms: field(z.array(list), 'Các từ cùng nghĩa, mỗi dòng một nhóm.', ['lạc, đậu phộng']),
  abbreviations: field(z.record(phrase, list), 'Chữ viết tắt và cách viết đủ.', { htx: 'hợp tác xã' }),
  readAs: field(
    z.record(phrase, list).optional(),
    'Từ tiếng nước khác, hình vẽ, chữ viết tắt của người gõ, được hiểu là từ tiếng Việt ở bên trái.',
    { 'mật ong': 'miel, はちみつ, 🍯' },
  ),
  intents: field(
    z
      .array(
        z.strictObject({
          asked: field(list, 'Người ta gõ thế nào.', 'đồ cúng, mâm cúng'),
          goods: field(list, 'Những hàng hợp với dịp ấy.', 'bánh chưng, giò, bưởi'),
        }),
      )
      .optional(),
    'Dịp dùng: người ta gõ dịp, máy tìm những hàng hợp với dịp ấy.',
    [{ asked: 'đồ cúng, mâm cúng', goods: 'bánh chưng, giò, bưởi' }],
  ),
  units: field(list, 'Loại đơn vị hành chính.', 'xã, phường'),
  pages: field(z.record(z.enum(SEARCH_PAGES), list), 'Trang của trang tin và những cách người ta gọi nó.', {
    gifts: 'quà tặng, quà biếu',
  }),
  everything: field(list, 'Từ gõ một mình thì là muốn xem mọi sản phẩm.', 'ocop, sản phẩm'),
  fillers: field(list, 'Từ gõ kèm mà không nói về món hàng.', 'mua, bán'),
});

const same: SameShape<z.output<typeof searchDictionary>, SearchDictionary> = true;
void same;
