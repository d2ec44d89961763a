import { at, type CheckRule } from './context.ts';
import { eachCertificate } from './each-certificate.ts';
import { issue, type Where } from './issue.ts';

/** No id is used twice in its collection. */
export const idDuplicates: CheckRule = function* (context) {
  const seen = new Map<string, string>();
  for (const { kind, id, path } of context.named) {
    const key = `${kind} ${id}`;
    const other = seen.get(key);
    if (other !== undefined) yield issue('id-duplicate', { path, line: 1 }, { id, other });
    else seen.set(key, path);
  }
  const places = new Map<string, string>();
  for (const [i, { id }] of (context.placesFile?.data.places ?? []).entries()) {
    if (!context.placesFile) break;
    const where = at(context.placesFile, ['places', i, 'id']);
    const other = places.get(id);
    if (other !== undefined) yield issue('id-duplicate', where, { id, other });
    else places.set(id, `${where.path}:${where.line}`);
  }
};

/** No barcode is on two packs. Leading zeros do not make another code: GTIN-8 to -14 share one number space. */
export const gtinDuplicates: CheckRule = function* (context) {
  const seen = new Map<string, () => Where>();
  for (const entry of context.products) {
    for (const [i, { gtin }] of (entry.data.facts?.packs ?? []).entries()) {
      if (gtin === undefined) continue;
      const where = () => at(entry, ['facts', 'packs', i, 'gtin']);
      const key = gtin.padStart(14, '0');
      const other = seen.get(key)?.();
      if (other) yield issue('gtin-duplicate', where(), { gtin, other: `${other.path}:${other.line}` });
      else seen.set(key, where);
    }
  }
};

/** No certificate number is printed twice. Spaces and capitals do not make another number. */
export const certificateNumbers: CheckRule = function* (context) {
  const seen = new Map<string, () => Where>();
  for (const { certificate, where } of eachCertificate(context)) {
    const { number } = certificate;
    if (number === undefined) continue;
    const here = () => where('number');
    const other = seen.get(sameNumber(number))?.();
    if (other) {
      yield issue('certificate-number-duplicate', here(), { number, other: `${other.path}:${other.line}` });
    } else seen.set(sameNumber(number), here);
  }
};

/**
 * No document is on file twice: an authority numbers its documents anew each year. There are many communes and
 * districts, so below the province the issuer's name tells whose number it is.
 */
export const documentNumbers: CheckRule = function* ({ documents }) {
  const seen = new Map<string, string>();
  for (const entry of documents) {
    const { number, level, issuer, signedOn } = entry.data;
    const year = signedOn.slice(0, 4);
    const authority = level === 'ministry' || level === 'province' ? level : issuer.vi;
    const key = `${sameNumber(number)} ${year} ${sameNumber(authority)}`;
    const other = seen.get(key);
    if (other !== undefined) {
      yield issue('decision-number-duplicate', at(entry, ['number']), { number, year, other });
    } else seen.set(key, entry.path);
  }
};

function sameNumber(number: string): string {
  return number.normalize('NFC').toUpperCase().replace(/\s+/g, '');
}
