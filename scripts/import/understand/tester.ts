import { isPossible, parseSyllable } from '../../../src/domain/search/syllable.ts';
import type { RawItem } from './item.ts';
import { fold } from '../../../src/domain/search/letters.ts';
import { keyOf, tidy } from '../../../src/domain/names/spelling.ts';

const TRIED =
  /^(?:test|thu nghiem|demo|abc\w*|xyz|asd\w*|qwe\w*|zxc\w*|aaa+|xxx+|iphone.*|samsung.*|san pham (?:test|thu|demo|mau)? ?\d*)$/;

/**
 * A row that somebody typed to try the program: its name is no Vietnamese word, and nothing else in the row says that a
 * council has rated it. Shown, never imported.
 */
export function isTesterRow(item: RawItem): boolean {
  const key = keyOf(item.name);
  const certificate = item.certificates[0];
  const rated = certificate?.stars.stars !== undefined || certificate?.mention?.number !== undefined;
  if (TRIED.test(key) && !/\(mẫu\)/iu.test(item.name)) return !rated;
  const words = fold(tidy(item.name))
    .split(/[^a-z]+/u)
    .filter((word) => word.length > 1);
  const strange =
    words.length > 0 &&
    words.every((word) => {
      const syllable = parseSyllable(word);
      return (
        !syllable ||
        !isPossible({ ...syllable, tone: /(?:c|ch|k|p|t)$/.test(word) ? '\u0301' : syllable.tone })
      );
    });
  return strange && !rated && item.code === undefined;
}
