import { z } from 'zod';
import { isIsoDate } from '../../domain/date.ts';
import { isLetterNumber } from '../../domain/due/letter.ts';
import { isGtin } from '../../domain/gtin.ts';
import { hasRightCheck } from '../../domain/stamp/code.ts';
import { bareNumber, isPhone } from '../../domain/phone.ts';
import { PERIODS, UNIT_IDS } from '../../domain/quantity.ts';
import { isTaxCode } from '../../domain/tax-code.ts';
import { field } from './field.ts';

/**
 * Custom formats. `params.format` names the rule for the checker, which owns the words that an editor reads.
 */
function format(name: string, accepts: (value: string) => boolean) {
  return z
    .string()
    .refine(accepts, { params: { format: name } })
    .meta({ format: name });
}

export const id = format('id', (value) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value) && value.length <= 80);
/** The id of another entry; `of` is the collection that it is looked up in, for the form to offer its names. */
export function reference(of: Referred) {
  return id.meta({ references: of });
}
export type Referred = 'producers' | 'places' | 'documents' | 'rules' | 'products';

/** Days stay strings: `new Date('2026-03-01')` is another day in another time zone. */
export const day = format('day', isIsoDate);
export const time = format('time', (value) => /^([01]\d|2[0-3]):[0-5]\d$/.test(value));
export const phone = format('phone', isPhone).transform(bareNumber);
export const email = format('email', (value) => /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/.test(value));
export const taxCode = format('tax-code', isTaxCode);
export const gtin = format('gtin', isGtin);
/** Only http(s): a content file must not be a way to script. */
export const url = format('url', (value) => {
  const parsed = URL.parse(value);
  return parsed !== null && /^https?:$/.test(parsed.protocol) && !/[\s<>"]/.test(value);
});
/** Eight characters with their check character, as on stamps. */
export const boothCode = format('booth-code', hasRightCheck);
/** A site's own address: scheme and domain alone, so that paths can be put behind it. */
export const host = format('host', (value) => {
  const parsed = URL.parse(value);
  return parsed !== null && /^https?:$/.test(parsed.protocol) && parsed.origin === value;
});
/** A scan beside the entry: no folders, no way out, and nothing that a browser would run. */
export const scanFile = format(
  'file-name',
  (value) => /^[^/\\\0]+\.(pdf|jpe?g|png|webp)$/i.test(value) && !value.startsWith('.'),
);
export const photoFile = format(
  'photo-file',
  (value) => /^[^/\\\0]+\.(jpe?g|png|webp|avif|tiff?)$/i.test(value) && !value.startsWith('.'),
);

export const letterNumber = format('letter-number', isLetterNumber);

export const stars = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]);
export const quantity = z.strictObject({
  value: field(z.number().positive(), 'Con số, phần lẻ sau dấu chấm.', 0.5),
  unit: field(z.enum(UNIT_IDS), 'Đơn vị.', 'kg'),
});
export const duration = z.strictObject({
  value: field(z.number().int().positive(), 'Bao nhiêu.', 12),
  unit: field(z.enum(PERIODS), 'Ngày, tháng hay năm.', 'month'),
});
export const location = z.strictObject({
  latitude: field(z.number().min(8).max(24), 'Vĩ độ.', 20.9),
  longitude: field(z.number().min(102).max(118), 'Kinh độ.', 105.7),
});
