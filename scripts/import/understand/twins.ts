import { compactOf, withoutSample } from '../../../src/domain/names/spelling.ts';
import type { UnderstoodProduct } from './understood.ts';

/** Rows of one list that are one product. */
export function withTwins(products: readonly UnderstoodProduct[]): UnderstoodProduct[] {
  const out: UnderstoodProduct[] = [...products];
  for (let at = 0; at < out.length; at++) {
    for (let before = 0; before < at; before++) {
      const [first, second] = [out[before], out[at]];
      if (!first || !second || first.mergeWith !== undefined) continue;
      const doubt = twinDoubt(first, second);
      if (doubt === undefined) continue;
      if (doubt === 'two-codes')
        out[before] = {
          ...first,
          doubts: [...first.doubts, `two-codes: ${first.item.code ?? ''} và ${second.item.code ?? ''}`],
        };
      if (doubt === 'stars-conflict') {
        const said = `stars-conflict: ${starsOf(first)} hay ${starsOf(second)}`;
        out[before] = { ...first, doubts: [...first.doubts, said] };
        out[at] = { ...second, doubts: [...second.doubts, said] };
        continue;
      }
      out[at] = {
        ...second,
        mergeWith: first.item.row,
        doubts: [
          doubt === 'two-codes'
            ? `two-codes: với dòng ${String(first.item.row)}`
            : `duplicate-row: với dòng ${String(first.item.row)}`,
        ],
      };
      break;
    }
  }
  return out;
}

function twinDoubt(
  a: UnderstoodProduct,
  b: UnderstoodProduct,
): 'duplicate-row' | 'two-codes' | 'stars-conflict' | undefined {
  if (a.item === b.item || (a.item.row === b.item.row && a.item.sheet === b.item.sheet)) return undefined;
  const [x, y] = [compactOf(withoutSample(a.name)), compactOf(withoutSample(b.name))];
  if (x !== y || !sameProducer(a, b) || !sameRecognition(a, b)) return undefined;
  const codes = [a.item.code, b.item.code];
  if (codes[0] !== undefined && codes[1] !== undefined && codes[0] !== codes[1]) return 'two-codes';
  const stars = [starsOf(a), starsOf(b)];
  return stars[0] !== '' && stars[1] !== '' && stars[0] !== stars[1] ? 'stars-conflict' : 'duplicate-row';
}

function sameProducer(a: UnderstoodProduct, b: UnderstoodProduct): boolean {
  if (!a.producer || !b.producer) return a.item.code !== undefined && a.item.code === b.item.code;
  return (
    a.producer === b.producer || (a.producer.match !== undefined && a.producer.match === b.producer.match)
  );
}

/** One product in two years, or by two decisions, is one product with two certificates and no twin. */
function sameRecognition(a: UnderstoodProduct, b: UnderstoodProduct): boolean {
  const [x, y] = [a.certificates[0], b.certificates[0]];
  if (!x || !y || a.certificates.length > 1 || b.certificates.length > 1)
    return a.certificates.length === b.certificates.length;
  if (x.decision && y.decision)
    return x.decision.number === y.decision.number && x.decision.signedOn === y.decision.signedOn;
  return x.year === y.year || x.year === undefined || y.year === undefined;
}

function starsOf(product: UnderstoodProduct): string {
  const stars = product.certificates[0]?.stars;
  return stars === undefined ? '' : String(stars);
}
