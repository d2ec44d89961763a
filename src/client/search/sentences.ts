import type { Found } from '../../domain/search/find.ts';
import type { Language } from '../../domain/text.ts';
import { countWords, echo, searchTexts } from '../../i18n/search-texts.ts';
import { fillIn } from '../../domain/fill-in.ts';

/** What an answer says of itself, as sentences; the same for the eye and the ear. */
export interface Sentences {
  /** "Không thấy …" when there is nothing at all. */
  readonly none: string;
  readonly tried: string;
  /** Leads to the few goods that are near what is not there. */
  readonly near: string;
  readonly suggestion: string;
  readonly leftOut: string;
  readonly count: string;
}

/** Tries that a reader can follow; beginnings and leftovers of words are not worth a line. */
const TOLD: ReadonlySet<string> = new Set(['typed', 'code', 'nothing-alike']);
const MOST_TOLD = 3;

export function sentences(found: Found, query: string, lang: Language): Sentences {
  const texts = searchTexts(lang);
  const nothing = found.products.length + found.others.length === 0;
  const tried = found.tried
    .filter(({ how }) => TOLD.has(how))
    .slice(0, MOST_TOLD)
    .map(({ how, words }) => fillIn(texts.triedWords[how], { words: echo(words) }));
  const leftOut = found.leftOut.map((words) => `“${echo(words)}”`).join(', ');
  return {
    none: nothing ? fillIn(texts.none, { query: echo(query) }) : '',
    near: found.near.length === 0 ? '' : texts.near,
    tried:
      nothing && found.near.length === 0 && tried.length > 0
        ? fillIn(texts.tried, { tried: [...new Set(tried)].join('; ') })
        : '',
    suggestion:
      found.suggestion === undefined ? '' : fillIn(texts.suggestion, { suggestion: echo(found.suggestion) }),
    leftOut: leftOut === '' ? '' : fillIn(texts.leftOut, { words: leftOut }),
    count: nothing
      ? ''
      : found.total === 0
        ? fillIn(texts.onlyOthers, { query: echo(query) })
        : countWords(lang, found.total),
  };
}
