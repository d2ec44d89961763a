import { hasRightCheck, normaliseCode } from '../stamp/code.ts';
import { codeInQuery, codesInside, phoneInQuery } from './codes.ts';
import { abbreviate } from './dictionary.ts';
import { takeIntent } from './intents.ts';
import { fold, plainLetters } from './letters.ts';
import { withoutAddresses } from './pasted.ts';
import { takeAmounts } from './quantity.ts';
import { readUnspaced, readWords } from './read-as.ts';
import { starToken, takeStars } from './stars.ts';
import { statusToken, takeStatus, type AskedStatus } from './status-words.ts';
import { words } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';
import { wellFormed } from '../well-formed.ts';

/** A word asked for. */
export interface Token {
  /** Canonical, with the accents that were typed. */
  readonly text: string;
  readonly folded: string;
  /** False for the last word while it may still be growing. */
  readonly whole: boolean;
}

export interface ParsedQuery {
  /** As typed, trimmed and cut to a length that a person may type. */
  readonly typed: string;
  /** Keys of what may be a code: all that was typed, then the codes among its words. */
  readonly codes: readonly string[];
  readonly phone: string | undefined;
  /** Ratings asked for, lowest first; empty for any. */
  readonly stars: readonly number[];
  readonly status: AskedStatus | undefined;
  /** Token of the occasion that was named ("đồ cúng"), and the words beside it. */
  readonly intent: { readonly token: string; readonly rest: readonly string[] } | undefined;
  /** Net contents asked for ("500ml"): they rank, and nothing is lost for the lack of one. */
  readonly amounts: readonly string[];
  /** "sản phẩm ocop": no word that describes, and one that asks for everything. */
  readonly everything: boolean;
  /** Words that may name a page of the site. */
  readonly pageWords: readonly string[];
  /** Words that describe; what was typed when only fillers were typed. */
  readonly words: readonly string[];
  /** The words as typed where an abbreviation was put for some of them; undefined when none was. */
  readonly spelledOut: readonly string[] | undefined;
  /** The same with the kinds of units that were typed ("xã", "phường"); undefined when there were none. */
  readonly withUnits: readonly string[] | undefined;
}

const LONGEST_QUERY = 200;
/** Words that are read, and words that are searched for. */
const MOST_TYPED = 30;
const MOST_WORDS = 12;

/**
 * Reads a query: codes, phones, stars, amounts, statuses and occasions are taken out, other languages put into
 * Vietnamese, abbreviations joined, words that only ask are dropped.
 */
export function parseQuery(input: string, vocabulary: Vocabulary): ParsedQuery {
  const { data } = vocabulary;
  const pasted = plainLetters(wellFormed(input.slice(0, LONGEST_QUERY)));
  const typed = pasted.replace(/\s+/gu, ' ').trim();
  const { stars, rest: unstarred } = takeStars(readUnspaced(withoutAddresses(typed), data.readAs));
  const { amounts, rest } = takeAmounts(unstarred);
  const read = readWords(words(rest).slice(0, MOST_TYPED), data.readAs, (word) => vocabulary.has(word));
  const { status, rest: written } = takeStatus(read);
  const describe = (list: readonly string[]) => {
    const short = abbreviate(list, data.abbreviations);
    const described = dropPhrases(short, data.fillers, vocabulary, true).slice(0, MOST_WORDS);
    return { short, described, meaning: dropPhrases(described, data.units, vocabulary, false) };
  };
  const { short, described, meaning } = describe(written);
  const isOnlyMarks = stars.length > 0 || status !== undefined;
  const everything = !isOnlyMarks && asksForAll(short, vocabulary);
  const kept = everything ? [] : meaning.length > 0 || isOnlyMarks ? meaning : short.slice(0, MOST_WORDS);
  const named = takeIntent(read, data.intents);
  const whole = stars.length > 0 ? undefined : (stampCodeIn(typed) ?? codeInQuery(typed));
  return {
    typed,
    codes: [...new Set([...(whole === undefined ? [] : [whole]), ...codesInside(typed)])],
    phone: phoneInQuery(typed),
    stars,
    status,
    intent:
      named.intent === undefined ? undefined : { token: named.intent, rest: describe(named.rest).meaning },
    amounts,
    everything,
    pageWords: status === undefined ? kept : describe(read).meaning,
    words: kept,
    spelledOut: short.length < written.length ? written.slice(0, MOST_WORDS) : undefined,
    withUnits: meaning.length > 0 && described.length > meaning.length ? described : undefined,
  };
}

/** Whether nothing but fillers was typed, and among them a phrase that means all products. */
function asksForAll(list: readonly string[], vocabulary: Vocabulary): boolean {
  const { everything, fillers } = vocabulary.data;
  const text = ` ${list.map(fold).join(' ')} `;
  return (
    everything.some((phrase) => text.includes(` ${fold(phrase)} `)) &&
    dropPhrases(list, [...everything, ...fillers], vocabulary, false).length === 0
  );
}

/** A stamp's code as people copy it, with its look-alike letters set right; undefined for anything else. */
function stampCodeIn(typed: string): string | undefined {
  const code = normaliseCode(typed);
  return /\d/u.test(code) && hasRightCheck(code) ? code.toLowerCase() : undefined;
}

export function token(text: string, whole = true): Token {
  return { text, folded: fold(text), whole };
}

/**
 * What a find must be marked with besides its words, one list for each way: "từ 4 sao" is marked with four stars or
 * with five. One empty list where nothing is asked.
 */
export function markTokens({ stars, status }: ParsedQuery): Token[][] {
  const asked = status === undefined || status === 'in-force' ? [] : [token(statusToken(status))];
  return stars.length === 0 ? [asked] : stars.map((one) => [token(starToken(one)), ...asked]);
}

/**
 * Leaves out phrases from a list. A lone word goes only as typed with its accents, and, when `unlessPaired`, not where
 * the catalogue knows it beside its neighbour ("cho gạo" is Chợ Gạo); longer phrases go without accents too.
 */
function dropPhrases(
  list: readonly string[],
  phrases: readonly string[],
  vocabulary: Vocabulary,
  unlessPaired: boolean,
): string[] {
  const parts = phrases.map((phrase) => phrase.split(' ')).sort((a, b) => b.length - a.length);
  const folded = list.map(fold);
  const result: string[] = [];
  for (let at = 0; at < list.length; at++) {
    const hit = parts.find((phrase) =>
      phrase.length === 1
        ? phrase[0] === list[at]
        : phrase.every((word, offset) => word === list[at + offset] || fold(word) === folded[at + offset]),
    );
    const here = folded[at] ?? '';
    const paired =
      hit?.length === 1 &&
      unlessPaired &&
      (vocabulary.follows(here, folded[at + 1] ?? '') || vocabulary.follows(folded[at - 1] ?? '', here));
    if (hit && !paired) at += hit.length - 1;
    else result.push(list[at] ?? '');
  }
  return result;
}
