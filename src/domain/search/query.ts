import { hasRightCheck, normaliseCode } from '../stamp/code.ts';
import { codeInQuery, phoneInQuery } from './codes.ts';
import { abbreviate } from './dictionary.ts';
import { fold } from './letters.ts';
import { starToken, takeStars } from './stars.ts';
import { words } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

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
  readonly code: string | undefined;
  readonly phone: string | undefined;
  readonly stars: number | undefined;
  /** "sản phẩm ocop": no word that describes, and one that asks for everything. */
  readonly everything: boolean;
  /** Words that describe; what was typed when only fillers were typed. */
  readonly words: readonly string[];
  /** The words as typed where an abbreviation was put for some of them; undefined when none was. */
  readonly spelledOut: readonly string[] | undefined;
  /** The same with the kinds of units that were typed ("xã", "phường"); undefined when there were none. */
  readonly withUnits: readonly string[] | undefined;
}

const LONGEST_QUERY = 200;
const MOST_WORDS = 12;

/** Reads a query: codes, phones and stars are taken out, abbreviations joined, words that only ask are dropped. */
export function parseQuery(input: string, vocabulary: Vocabulary): ParsedQuery {
  const typed = input.slice(0, LONGEST_QUERY).toWellFormed().normalize('NFC').replace(/\s+/gu, ' ').trim();
  const { stars, rest } = takeStars(typed);
  const written = words(rest).slice(0, MOST_WORDS);
  const short = abbreviate(written, vocabulary.data.abbreviations);
  const described = dropPhrases(short, vocabulary.data.fillers, vocabulary, true);
  const meaning = dropPhrases(described, vocabulary.data.units, vocabulary, false);
  const everything = stars === undefined && asksForAll(short, vocabulary);
  const kept = everything ? [] : meaning.length > 0 || stars !== undefined ? meaning : short;
  return {
    typed,
    code: stars === undefined ? (stampCodeIn(typed) ?? codeInQuery(typed)) : undefined,
    phone: phoneInQuery(typed),
    stars,
    everything,
    words: kept,
    spelledOut: short.length < written.length ? written : undefined,
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

export function starTokens(stars: number | undefined): Token[] {
  return stars === undefined ? [] : [token(starToken(stars))];
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
