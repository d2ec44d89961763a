import { z } from 'zod';
import { hasRightCheck } from '../../domain/stamp/code.ts';
import type { StampKey } from '../../domain/stamp/key.ts';
import type { StampRow } from '../../domain/stamp/registry.ts';
import { SEAL_SYMBOLS } from '../../domain/stamp/seal.ts';
import { day, id } from './format.ts';
import type { SameShape } from './same-shape.ts';

/** The registry's files are written by `npm run stamps`, not by hand: these schemas guard against what a merge or an editor may do to them. */
const code = z.string().refine(hasRightCheck);
const short = z.number().int().min(0).max(255);

const row = z.strictObject({
  code,
  product: id,
  decision: id,
  stars: z.number().int().min(3).max(5),
  lastValidDay: day,
  issuedOn: day,
  key: short,
  lot: z.strictObject({ name: z.string().min(1).max(40), packedFrom: day, packedTo: day }).optional(),
});

const key = z.strictObject({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  x: z.string().regex(/^[\w-]{43}$/),
  kid: z.string().regex(/^[\w-]{43}$/),
  short,
  nbf: z.number().int(),
  exp: z.number().int(),
  revoked: z.boolean().optional(),
  demo: z.boolean().optional(),
});

function unique<T>(items: readonly T[], of: (item: T) => unknown): boolean {
  return new Set(items.map(of)).size === items.length;
}

/** `stamps.json` */
export const stampsFile = z.strictObject({
  format: z.literal('OCOP-STAMPS-1'),
  stamps: z.array(row).refine((rows) => unique(rows, (item) => item.code)),
});
/** `seals.json` */
export const sealsFile = z.strictObject({
  format: z.literal('OCOP-SEALS-1'),
  seals: z.record(code, z.string().regex(new RegExp(`^[A-Z2-7]{${String(SEAL_SYMBOLS)}}$`))),
});
const jwt = z.string().regex(/^[\w-]+\.[\w-]+\.[\w-]+$/);
/** `credentials.json` */
export const credentialsFile = z.strictObject({
  format: z.literal('OCOP-CREDENTIALS-1'),
  host: z.url(),
  statusList: jwt,
  byCode: z.record(code, jwt),
});
/** `keys.json` */
export const keysFile = z.strictObject({
  format: z.literal('OCOP-STAMP-KEYS-1'),
  keys: z
    .array(key)
    .refine((keys) => unique(keys, (item) => item.short))
    .refine((keys) => unique(keys, (item) => item.kid)),
});

const same: SameShape<z.output<typeof row>, StampRow> = true;
void same;

/** A parsed key without the absent flags that exact optional types refuse. */
export function toStampKey(parsed: z.output<typeof key>): StampKey {
  const { revoked, demo, ...rest } = parsed;
  return { ...rest, ...(revoked && { revoked }), ...(demo && { demo }) };
}
