import type { Found } from '../../domain/search/find.ts';
import type { Language } from '../../domain/text.ts';
import { searchWords } from '../../i18n/search-words.ts';
import { echo } from './echo.ts';

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
  const say = searchWords(lang);
  const nothing = found.products.length + found.others.length === 0;
  const tried = found.tried
    .filter(({ how }) => TOLD.has(how))
    .slice(0, MOST_TOLD)
    .map(({ how, words }) => say(`found.how.${how}`, { words: echo(words) }));
  const leftOut = found.leftOut.map((words) => `“${echo(words)}”`).join(', ');
  return {
    none: nothing ? say('found.none', { query: echo(query) }) : '',
    near: found.near.length === 0 ? '' : say('found.near'),
    tried:
      nothing && found.near.length === 0 && tried.length > 0
        ? say('found.tried', { tried: [...new Set(tried)].join('; ') })
        : '',
    suggestion:
      found.suggestion === undefined ? '' : say('found.suggestion', { suggestion: echo(found.suggestion) }),
    leftOut: leftOut === '' ? '' : say('found.leftOut', { words: leftOut }),
    count: nothing
      ? ''
      : found.total === 0
        ? say('found.onlyOthers', { query: echo(query) })
        : say('found.count', { count: found.total }),
  };
}
