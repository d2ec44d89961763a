import { editDistance } from '../../../src/domain/checks/nearest.ts';
import type { Producer } from '../../../src/domain/producer.ts';
import { fold } from '../../../src/domain/search/letters.ts';
import type { Known } from '../catalogue/known.ts';
import { writtenOut } from '../../../src/domain/names/abbreviations.ts';
import { partsOf, type ProducerName } from './producer-name.ts';
import { compactOf, isPlain, markedKey, withoutSample } from '../../../src/domain/names/spelling.ts';

/** Which producer of the catalogue a name means. */
export interface ProducerMatch {
  readonly match: string | undefined;
  /** Near, but only a person can say that it is the one. */
  readonly suggest: string | undefined;
}

/** Looks a producer up: by its whole name, by its legal form and the rest, and then by what is near. */
export function matchProducer(
  written: ProducerName,
  known: Known,
  more: { readonly taxCode?: string | undefined; readonly place?: string | undefined } = {},
): ProducerMatch {
  const producers = [...known.producers.values()];
  const byTax = producers.find(({ taxCode }) => taxCode !== undefined && taxCode === more.taxCode);
  if (byTax) return found(byTax);
  const whole = producers.filter((producer) => names(producer).some((name) => same(name, written.name)));
  const one = narrowed(whole, more.place);
  if (one) return found(one);
  const alike = producers.filter((producer) =>
    names(producer).some((name) => {
      const parts = partsOf(name);
      return parts.core === written.core && parts.form === written.form && marksAgree(name, written.name);
    }),
  );
  const likely = narrowed(alike, more.place);
  if (likely) return found(likely);
  const near = producers.filter((producer) => names(producer).some((name) => isNear(partsOf(name), written)));
  const guess = narrowed(near, more.place);
  return { match: undefined, suggest: guess?.id };
}

function found({ id }: Producer): ProducerMatch {
  return { match: id, suggest: undefined };
}

function names(producer: Producer): string[] {
  return [producer.name.vi, ...(producer.legalName === undefined ? [] : [producer.legalName])];
}

function same(a: string, b: string): boolean {
  const [x, y] = [withoutSample(a), withoutSample(b)];
  return compactOf(writtenOut(x)) === compactOf(writtenOut(y)) && marksAgree(x, y);
}

/** Marks of the rest of two names, where both have any: “Thuý” is not “Thùy”. */
export function marksAgree(a: string, b: string): boolean {
  const [x, y] = [withoutSample(a), withoutSample(b)];
  if (isPlain(x) || isPlain(y)) return true;
  // The legal form may be written out in one and short in the other: compare from the end, as far as letters agree.
  const [p, q] = [[...markedKey(x)].reverse(), [...markedKey(y)].reverse()];
  for (let at = 0; at < Math.min(p.length, q.length); at++) {
    const [m = '', n = ''] = [p[at], q[at]];
    if (fold(m) !== fold(n)) return true;
    if (m !== n) return false;
  }
  return true;
}

function isNear(parts: { form: string; core: string }, written: ProducerName): boolean {
  if (written.core.length < 5) return false;
  if (parts.core === written.core) return true;
  return (
    parts.form === written.form && written.core.length >= 8 && editDistance(parts.core, written.core, 2) <= 2
  );
}

function narrowed(producers: readonly Producer[], place: string | undefined): Producer | undefined {
  if (producers.length <= 1) return producers[0];
  const there = producers.filter((producer) => place !== undefined && producer.place === place);
  return there.length === 1 ? there[0] : undefined;
}
