import { z } from 'zod';
import type { Article } from '../../domain/news.ts';
import { bilingual, field } from './field.ts';
import { day } from './format.ts';
import type { SameShape } from './same-shape.ts';

/** `news/<id>.md` and `guides/<id>.md` */
export const article = z.strictObject({
  title: field(bilingual, 'Tên bài.', 'Đợt đánh giá cuối năm'),
  publishedOn: field(day, 'Ngày đăng.', '2026-11-02'),
  summary: field(bilingual.optional(), 'Một câu tóm tắt.', 'Hạn nộp hồ sơ là 30/10.'),
});

const same: SameShape<z.output<typeof article> & { id: string }, Article> = true;
void same;
