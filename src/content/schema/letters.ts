import { z } from 'zod';
import { REPLIES, type SentLetter } from '../../domain/due/letter.ts';
import { field } from './field.ts';
import { day, letterNumber, reference } from './format.ts';
import type { SameShape } from './same-shape.ts';

const reply = z.strictObject({
  answer: field(z.enum(REPLIES), 'Chủ thể trả lời thế nào.', 'will-file'),
  on: field(day, 'Ngày trả lời.', '2026-12-01'),
});

const letter = z.strictObject({
  producer: field(
    reference('producers'),
    'Mã nhà sản xuất nhận công văn.',
    'htx-mau',
    'Nhà sản xuất nhận công văn',
  ),
  products: field(
    z.array(reference('products')).min(1),
    'Mã các sản phẩm được nhắc.',
    ['gao-nep-mau'],
    'Các sản phẩm được nhắc',
  ),
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
