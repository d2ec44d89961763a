import { z } from 'zod';
import { bilingual, field, text } from './field.ts';
import { photoFile } from './format.ts';

export const photo = z.strictObject({
  file: field(
    photoFile,
    'Tên tệp ảnh, đặt cùng thư mục. Ảnh rộng ít nhất 1200 điểm.',
    'lan-may-1.jpg',
    'Ảnh',
  ),
  alt: field(bilingual, 'Ảnh cho thấy gì, tả cho người không nhìn được.', {
    vi: 'Làn mây đặt trên hiên nhà',
    en: 'A rattan basket on a porch',
  }),
  licence: field(
    text.optional(),
    'Được phép dùng ảnh theo điều gì: giấy phép, hay lời đồng ý của người chụp.',
    'CC BY 4.0',
  ),
  credit: field(text.optional(), 'Người chụp hoặc nguồn ảnh.', 'Ảnh: HTX cung cấp'),
});
