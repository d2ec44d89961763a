import { z } from 'zod';
import { REPLIES, type SentLetter } from '../../domain/due/letter.ts';
import { field } from './field.ts';
import { day, id, letterNumber } from './format.ts';
import type { SameShape } from './same-shape.ts';

const reply = z.strictObject({
  answer: field(z.enum(REPLIES), 'Chủ thể trả lời thế nào.', 'will-file'),
  on: field(day, 'Ngày trả lời.', '2026-12-01'),
});

const letter = z.strictObject({
  producer: field(id, 'Mã nhà sản xuất nhận công văn.', 'htx-mau'),
  products: field(z.array(id).min(1), 'Mã các sản phẩm được nhắc.', ['gao-nep-mau']),
  number: field(letterNumber, 'Số, ký hiệu công văn, không có dấu cách.', '12/UBND-KT'),
  on: field(day, 'Ngày gửi.', '2026-11-24'),
  reply: field(reply.optional(), 'Chủ thể đã trả lời.', { answer: 'will-file', on: '2026-12-01' }),
});

/** `letters.yml`: reminders that the office sent, written by `npm run due`. Never published. */
export const letters = z.strictObject({
  letters: field(z.array(letter), 'Các công văn nhắc đánh giá lại, cũ trước, mới sau.', undefined),
});

const same: SameShape<z.output<typeof letter>, SentLetter> = true;
void same;
