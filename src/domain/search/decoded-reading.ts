import { fold } from './letters.ts';
import { token } from './query.ts';
import type { Reading } from './readings.ts';
import { splitGlued } from './split.ts';
import { decodeTelex, decodeVni } from './typing.ts';
import type { Vocabulary } from './vocabulary.ts';
import { isKnown } from './word-forms.ts';

/** Words typed with the input method off, in the plural, or glued together; undefined when nothing changed. */
export function decodedReading(list: readonly string[], vocabulary: Vocabulary): Reading | undefined {
  const joined = joinHalves(list, vocabulary);
  // "nons las" are keys, "mats" a plural: several unknown words that all decode were typed by one hand.
  const unknown = joined.filter((word) => !isKnown(word, vocabulary));
  const keys = unknown.length > 1 && unknown.every((word) => keysMeant(word, vocabulary) !== undefined);
  const result = joined.flatMap((word) =>
    isKnown(word, vocabulary) ? [word] : decodeWord(word, vocabulary, keys),
  );
  if (result.join(' ') === list.join(' ')) return undefined;
  return { tokens: result.map((word) => token(word)), weight: 1 };
}

/** The known word that was meant by Telex or VNI keys. */
export function keysMeant(word: string, vocabulary: Vocabulary): string | undefined {
  const decoded = decodeVni(word) ?? decodeTelex(word);
  return decoded !== undefined && isKnown(decoded, vocabulary) ? decoded : undefined;
}

function decodeWord(word: string, vocabulary: Vocabulary, keys: boolean): string[] {
  const decoded = keysMeant(word, vocabulary);
  if (keys && decoded !== undefined) return [decoded];
  const single = /^[a-z]{3,}s$/u.test(word)
    ? [
        word.replace(/ies$/u, 'y'),
        word.replace(/ves$/u, 'f'),
        word.replace(/ves$/u, 'fe'),
        word.replace(/es$/u, ''),
        word.slice(0, -1),
      ]
    : [];
  const plain = single.find((form) => form !== word && vocabulary.forms(fold(form)).includes(form));
  if (plain !== undefined) return [plain];
  if (decoded !== undefined) return [decoded];
  const parts = splitGlued(fold(word), vocabulary);
  if (parts === undefined) return [word];
  // Keep the accents that were typed: cut the word itself where its folded form was cut.
  let at = 0;
  return parts.map((part) => {
    const piece = [...word].slice(at, at + part.length).join('');
    at += part.length;
    return piece;
  });
}

/** "home stay" is one word here, "ri vê" another: an unknown half beside a half that makes it known. */
function joinHalves(list: readonly string[], vocabulary: Vocabulary): string[] {
  const result: string[] = [];
  for (let at = 0; at < list.length; at++) {
    const here = list[at] ?? '';
    const next = list[at + 1];
    const bothKnown = next !== undefined && isKnown(here, vocabulary) && isKnown(next, vocabulary);
    if (next !== undefined && !bothKnown && isKnown(here + next, vocabulary)) {
      result.push(here + next);
      at++;
    } else result.push(here);
  }
  return result;
}
