import { z } from 'zod';
import { field } from './field.ts';
import { id } from './format.ts';

/** `moved.yml`: retired product ids and where they lead. Only ever added to: QR codes are printed. */
export const moved = z.strictObject({
  moved: field(
    z.array(
      z.strictObject({
        from: field(id, 'Mã cũ đã từng đăng.', 'lan-may-cu'),
        to: field(id, 'Mã sản phẩm thay cho nó.', 'lan-may-mat-cao'),
      }),
    ),
    'Các mã đã đổi, chỉ thêm, không xóa.',
    undefined,
  ),
});
