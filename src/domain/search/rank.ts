import { fold, isMarked } from './letters.ts';
import type { Token } from './query.ts';
import type { SearchCard } from './record.ts';
import { words } from './tokens.ts';

/** How much a word found in a field says; a word found only in the description gets `text`. */
const FIELD_WEIGHTS = {
  title: 1,
  keys: 0.8,
  added: 0.78,
  kind: 0.62,
  maker: 0.7,
  place: 0.68,
  facts: 0.5,
  text: 0.2,
} as const;
/** Words side by side in one field say more than the same words in two: "mỹ nghệ" is neither "Chương Mỹ" nor "nghệ". */
const PHRASE = 0.5;
const LONGER_NUMBER = 0.5;
type Field = Exclude<keyof typeof FIELD_WEIGHTS, 'text'>;
const FIELDS: readonly Field[] = ['title', 'keys', 'added', 'kind', 'maker', 'place', 'facts'];

/** A card's words by field, as typed and folded. */
export interface CardWords {
  /** Words of the dictionary that the description has too. */
  readonly seen: readonly string[];
  readonly exact: Readonly<Record<Field, readonly string[]>>;
  readonly folded: Readonly<Record<Field, readonly string[]>>;
}

export function cardWords(card: SearchCard): CardWords {
  const exact = {
    title: words(card.name.replace(/\((?:mẫu|sample)\)/giu, ' ')),
    keys: card.words.keys.split(' '),
    added: card.words.added.split(' '),
    kind: card.words.kind.split(' '),
    maker: card.words.maker.split(' '),
    place: card.words.place.split(' '),
    facts: card.words.facts.split(' '),
  };
  const entries = FIELDS.map((field) => [field, exact[field].map(fold)] as const);
  return {
    seen: card.words.seen.split(' '),
    exact,
    folded: Object.fromEntries(entries) as unknown as CardWords['folded'],
  };
}

/** Whether the words that `isMeant` names stand on the card with the accents that were typed; others may have any. */
export function keepsAccents(
  tokens: readonly Token[],
  { exact }: CardWords,
  isMeant: (token: Token) => boolean,
): boolean {
  return tokens.every((one) => !isMeant(one) || FIELDS.some((field) => isExactly(one, exact[field])));
}

/** Whether a word stands in any field but the description. */
export function isNamed(token: Token, { folded }: CardWords): boolean {
  return FIELDS.some((field) => folded[field].some((word) => fits(token, word)));
}

/**
 * Whether words that stand among the facts alone stand there side by side: "nước" and "hoa" of two ingredients make no
 * "nước hoa".
 */
export function factsAgree(tokens: readonly Token[], { folded }: CardWords): boolean {
  if (run(tokens, folded.facts) === 1) return true;
  const others = FIELDS.filter((field) => field !== 'facts');
  const inFacts = tokens.filter(
    (one) =>
      !others.some((field) => folded[field].some((word) => fits(one, word))) && !/\d/u.test(one.folded),
  );
  if (inFacts.length === 0) return true;
  if (inFacts.length === 1) return tokens.some((one) => isCalled(one, { folded }));
  return run(inFacts, folded.facts) === 1;
}

/** Whether a word stands in what the thing is called: its name or the editors' keywords. */
export function isCalled(token: Token, { folded }: Pick<CardWords, 'folded'>): boolean {
  return [...folded.title, ...folded.keys, ...folded.added].some((word) => fits(token, word));
}

/** Whether a word stands on the card only because the card only because the dictionary added it: no reader sees it there. */
export function isOnlyAdded(token: Token, { exact, seen }: CardWords): boolean {
  const has = (list: readonly string[]) =>
    list.some((word) => (token.whole ? word === token.text : word.startsWith(token.text)));
  const visible = FIELDS.filter((field) => field !== 'added');
  return has(exact.added) && !has(seen) && !visible.some((field) => has(exact[field]));
}

export interface Score {
  /** 0 to about 1.8. */
  readonly score: number;
  /** Fields other than the description have all the words. */
  readonly named: boolean;
  /** The same with the accents that were typed. */
  readonly namedExactly: boolean;
  /** One field has them side by side in their order. */
  readonly phrase: boolean;
  /** The same in a field that says what it is or is made of, and not who made it where. */
  readonly goods: boolean;
}

/** Fields that say what a thing is. */
const GOODS: ReadonlySet<Field> = new Set<Field>(['title', 'keys', 'added', 'kind', 'facts']);

/** How well a card answers words. */
export function score(tokens: readonly Token[], card: CardWords): Score {
  let sum = 0;
  let named = tokens.length > 0;
  for (const token of tokens) {
    const best = Math.max(...FIELDS.map((field) => FIELD_WEIGHTS[field] * closeness(token, card, field)));
    const marker = /\d/u.test(token.folded);
    if (best === 0 && !marker) named = false;
    sum += marker ? numberScore(token, card) : Math.max(best, FIELD_WEIGHTS.text);
  }
  const asked = tokens.filter((token) => !/^(?:\dsao|\d+(?:g|ml))$/u.test(token.folded));
  const runs = FIELDS.map((field) => ({ field, share: run(asked, card.folded[field]) }));
  const phrase = Math.max(0, ...runs.map(({ field, share }) => FIELD_WEIGHTS[field] * share));
  const title = card.folded.title;
  const covered =
    title.filter((word) => asked.some((token) => fits(token, word))).length / Math.max(1, title.length);
  const first = asked[0] !== undefined && title[0] !== undefined && fits(asked[0], title[0]) ? 0.05 : 0;
  return {
    score: sum / Math.max(1, tokens.length) + PHRASE * phrase + 0.15 * covered + first,
    named,
    namedExactly:
      named && tokens.every((token) => FIELDS.some((field) => isExactly(token, card.exact[field]))),
    goods: runs.some(({ field, share }) => share === 1 && GOODS.has(field)),
    phrase: named && runs.some(({ field, share }) => share === 1 && field !== 'facts'),
  };
}

/**
 * Stars and codes are not on the card's word list: the engine has matched them. A name with a longer number that only
 * begins so is hardly meant.
 */
function numberScore(token: Token, { folded }: CardWords): number {
  const numbers = FIELDS.flatMap((field) => folded[field].filter((word) => fits(token, word)));
  return numbers.length === 0 || numbers.includes(token.folded) ? 1 : LONGER_NUMBER;
}

function isExactly({ text, whole, folded }: Token, list: readonly string[]): boolean {
  return /\d/u.test(folded) || list.some((word) => (whole ? word === text : word.startsWith(text)));
}

function fits(token: Token, folded: string): boolean {
  return token.whole ? folded === token.folded : folded.startsWith(token.folded);
}

/** 1 for the word with its accents, less for other accents or a beginning, 0 for none. */
function closeness(token: Token, card: CardWords, field: Field): number {
  const exact = card.exact[field];
  if (exact.includes(token.text)) return 1;
  let best = 0;
  card.folded[field].forEach((folded, at) => {
    if (!fits(token, folded)) return;
    const prefix = folded === token.folded ? 1 : 0.9;
    const accents = !isMarked(token.text) ? 0.98 : exact[at]?.startsWith(token.text) ? 1 : 0.8;
    best = Math.max(best, prefix * accents);
  });
  return best;
}

/**
 * Share of the words that stand side by side in their order somewhere in a field, squared, so that a maker with all of them
 * comes before a name with most; 0 for a lone word.
 */
function run(tokens: readonly Token[], field: readonly string[]): number {
  let longest = 0;
  for (let at = 0; at < field.length; at++) {
    for (let from = 0; from < tokens.length; from++) {
      let length = 0;
      while (from + length < tokens.length) {
        const token = tokens[from + length];
        const word = field[at + length];
        if (token === undefined || word === undefined || !fits(token, word)) break;
        length++;
      }
      longest = Math.max(longest, length);
    }
  }
  return tokens.length === 1 ? longest : longest < 2 ? 0 : (longest / tokens.length) ** 2;
}
