import { codeTokens, phoneTokens } from './codes.ts';
import type { DictionaryIndex } from './dictionary.ts';
import { intentsOf } from './intents.ts';
import { fold, toEngine } from './letters.ts';
import { starToken } from './stars.ts';
import { words } from './tokens.ts';

export const RECORD_TYPES = [
  'product',
  'producer',
  'place',
  'decision',
  'fair',
  'gift',
  'sales-point',
  'news',
  'guide',
] as const;
export type RecordType = (typeof RECORD_TYPES)[number];

/** One thing that can be found, in the words of its page. */
export interface SearchRecord {
  readonly type: RecordType;
  /** Its name in every language and spelling on file. */
  readonly names: readonly string[];
  /** What it is: group, set, category. */
  readonly kinds: readonly string[];
  readonly keywords: readonly string[];
  readonly makers: readonly string[];
  /** Today's unit and all former ones, with the units above them. */
  readonly places: readonly string[];
  readonly codes: readonly string[];
  readonly phones: readonly string[];
  /** What it is made of, what else it holds: ingredients, materials, papers. */
  readonly facts?: readonly string[] | undefined;
  /** Net contents as `amountToken` writes them. */
  readonly amounts?: readonly string[] | undefined;
  /** Asked for by words that stand nowhere in it: the status of its certificate. */
  readonly marks?: readonly string[] | undefined;
  /** Stars of the certificate shown on its page, in force or not. */
  readonly stars?: number | undefined;
  readonly text: string;
  readonly card: SearchCard;
}

/** What a result shows, and the words it is ranked by; short keys because thousands of them are stored. */
export interface SearchCard {
  readonly type: RecordType;
  readonly id: string;
  readonly name: string;
  readonly english?: string | undefined;
  readonly producer?: string | undefined;
  readonly place?: string | undefined;
  readonly stars?: number | undefined;
  /** Status of the certificate by day: [first day, kind]. */
  readonly status?: readonly (readonly [string, string])[] | undefined;
  /** Address of its smallest photo. */
  readonly photo?: string | undefined;
  /** Name of a drawing in src/illustrations. */
  readonly drawing?: string | undefined;
  /** One line for things that are no product (date of a fair, issuer of a decision). */
  readonly note?: string | undefined;
  /** Hidden words, for ranking only. */
  readonly words: {
    readonly keys: string;
    /** Put there by the dictionary, so not to be read on the page. */
    readonly added: string;
    /** Those of the added words that the description has too. */
    readonly seen: string;
    readonly kind: string;
    readonly maker: string;
    readonly place: string;
    readonly facts: string;
  };
}

/**
 * Fields as the engine indexes them; the names are the keys of its metadata weights. The engine rewards a field that
 * holds most of a query, so everything that names the record is one field, and its name another.
 */
export interface EngineFields {
  readonly title: string;
  readonly named: string;
  readonly code: string;
  readonly facts: string;
  readonly text: string;
}

/**
 * What the names of the engine's fields begin with in a record that is no product. The engine tells which fields it found
 * the words in, and so what kind of record it found; its own filters take longer than the search, the square of the finds.
 */
export const OTHERS_FIELD = 'other-';

/** Ends every indexed word, so that a whole word can be asked for: a search matches the beginnings of words. */
export const WORD_END = '\u01c3';
export interface RecordWords {
  readonly fields: EngineFields;
  readonly card: SearchCard;
  /** Runs of canonical words of the record, for the vocabulary; names first. */
  readonly runs: readonly (readonly string[])[];
  /** What a product is called in Vietnamese; of its English names the last words, which say what it is. */
  readonly called: readonly (readonly string[])[];
  /** Canonical words of its description, in the vocabulary but not as neighbours. */
  readonly loose: readonly string[];
}

/** The words of a record by field: its own, and the ones that the dictionary adds. */
export function recordWords(record: SearchRecord, dictionary: DictionaryIndex): RecordWords {
  const names = record.names.map(cleanWords);
  const kinds = record.kinds.map(cleanWords);
  const goods = [...record.names, ...record.keywords].map(clean);
  const synonyms = [...goods, ...record.kinds].flatMap((text) => dictionary.synonyms(text));
  const inName = dictionary.vietnamese(clean(record.card.name));
  const english = [...goods, ...synonyms, ...record.kinds].flatMap((text) => dictionary.english(text));
  const keys = [...new Set(record.keywords)].map(cleanWords);
  const added = [...new Set([...synonyms, ...inName, ...english])].map(cleanWords);
  const makers = record.makers.map(cleanWords);
  const forms = makers.map((maker) => dictionary.abbreviations(maker));
  const places = [...new Set(record.places)].map(cleanWords);
  const placeForms = places.flatMap((place) => dictionary.abbreviations(place));
  const facts = (record.facts ?? []).map(cleanWords);
  const factSynonyms = (record.facts ?? []).flatMap((text) => dictionary.synonyms(text)).map(words);
  const body = cleanWords(record.text);
  // Without accents: what nobody reads on the page must not count as an exact find.
  const bodySynonyms = dictionary.synonyms(record.text).flatMap(words).map(fold);
  const codes = [...record.codes.flatMap(codeTokens), ...record.phones.flatMap(phoneTokens)];
  const marks = record.stars === undefined ? [] : [starToken(record.stars)];
  const suits =
    record.type === 'product' ? intentsOf([...goods, ...synonyms, ...record.kinds], dictionary) : [];
  const line = (parts: readonly (readonly string[])[]) =>
    [...new Set(parts.map((part) => part.join(' ')))].join(' ');
  return {
    fields: {
      title: engineText(names.flat()),
      named: engineText([
        ...new Set(
          [...names, ...keys, ...added, ...kinds, ...makers, ...forms, ...places, placeForms].flat(),
        ),
      ]),
      code: engineText(codes),
      facts: engineText([
        ...new Set([
          ...facts.flat(),
          ...factSynonyms.flat(),
          ...(record.amounts ?? []),
          ...(record.marks ?? []),
          ...suits,
        ]),
      ]),
      text: engineText([...new Set([...marks, ...body, ...bodySynonyms])]),
    },
    card: {
      ...record.card,
      words: {
        keys: line(keys),
        added: line([...added, ...factSynonyms]),
        seen: [...new Set(added.flat())].filter((word) => body.includes(word)).join(' '),
        kind: line(kinds),
        maker: line([...makers, ...forms]),
        place: line([...places, placeForms]),
        facts: line(facts),
      },
    },
    runs: [...names, ...keys, ...added, ...kinds, ...makers, ...forms, ...places],
    called: record.type === 'product' ? [names[0] ?? [], ...keys, ...kinds, ...lastWords(english)] : [],
    loose: [...facts.flat(), ...factSynonyms.flat(), ...body, ...bodySynonyms],
  };
}

/** Vietnamese says first what a thing is, English last. */
function lastWords(english: readonly string[]): string[][] {
  return english.map((phrase) => cleanWords(phrase).slice(-1));
}

/** Samples are marked "(mẫu)"; nobody means that word. */
function clean(text: string): string {
  return text.replace(/\(\s*(?:mẫu|sample)\s*\)/giu, ' ');
}

function cleanWords(text: string): string[] {
  return words(clean(text));
}

function engineText(list: readonly string[]): string {
  return list.map((word) => toEngine(word) + WORD_END).join(' ');
}
