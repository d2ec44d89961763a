import { RESERVED_IDS } from '../../../src/domain/checks/reserved-ids.ts';
import { keyOf, withoutSample } from '../../../src/domain/names/spelling.ts';

const LONGEST = 60;

/** An id for a name that none of `taken` has; ids are addresses on printed packs, so one is never used again. */
export function freeId(name: string, taken: ReadonlySet<string>, fallback: string): string {
  const words = keyOf(withoutSample(name))
    .replace(/[^a-z0-9 ]/gu, '')
    .split(' ')
    .filter((word) => word !== '');
  let id = '';
  for (const word of words) if (id.length + word.length < LONGEST) id = id === '' ? word : `${id}-${word}`;
  const base = id === '' ? fallback : id;
  const isFree = (candidate: string) => !taken.has(candidate) && !RESERVED_IDS.has(candidate);
  if (isFree(base)) return base;
  for (let number = 2; ; number++)
    if (isFree(`${base}-${String(number)}`)) return `${base}-${String(number)}`;
}
