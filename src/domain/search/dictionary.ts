import { rawWords, canonicalWord, words } from './tokens.ts';
import type { Intent } from './intents.ts';
import { fold } from './letters.ts';
import { isPossible, parseSyllable } from './syllable.ts';

/** Pages of the site that a query may name instead of goods. */
export const SEARCH_PAGES = [
  'gifts',
  'sales-points',
  'fairs',
  'in-force',
  'expired',
  'producers',
  'places',
  'decisions',
  'stamp',
  'trade',
  'programme',
  'news',
  'guides',
  'figures',
] as const;
export type SearchPage = (typeof SEARCH_PAGES)[number];

/** The editors' search dictionary; phrases are Vietnamese with all their accents. */
export interface SearchDictionary {
  /** English words for a Vietnamese phrase. */
  readonly english: Readonly<Record<string, readonly string[]>>;
  /** Groups of phrases that mean the same. */
  readonly synonyms: readonly (readonly string[])[];
  /** Short form → the long forms it stands for. */
  readonly abbreviations: Readonly<Record<string, readonly string[]>>;
  /** Vietnamese phrase → what is typed for it in other languages, in pictures, in short. */
  readonly readAs?: Readonly<Record<string, readonly string[]>> | undefined;
  readonly intents?: readonly Intent[] | undefined;
  readonly units: readonly string[];
  /** Page of the site → what people call it. */
  readonly pages: Readonly<Record<SearchPage, readonly string[]>>;
  /** Phrases that alone ask for all products. */
  readonly everything: readonly string[];
  readonly fillers: readonly string[];
}

interface Phrase {
  readonly words: readonly string[];
  readonly adds: readonly string[];
}

/** Finds the dictionary's phrases in texts. Built once, used for every record. */
export class DictionaryIndex {
  readonly #english: Map<string, Phrase[]>;
  readonly #synonyms: Map<string, Phrase[]>;
  readonly #vietnamese: Map<string, Phrase[]>;
  readonly #intents: Map<string, Phrase[]>;
  readonly #abbreviations: readonly (readonly [string, string])[];
  /** By name: a maker and a place come back in every product of theirs. */
  readonly #forms = new Map<string, readonly string[]>();

  constructor(dictionary: SearchDictionary) {
    this.#english = byFirstWord(
      Object.entries(dictionary.english).map(([phrase, adds]) => ({ phrase, adds })),
    );
    this.#synonyms = byFirstWord(
      dictionary.synonyms.flatMap((group) =>
        group.map((phrase) => ({ phrase, adds: group.filter((other) => other !== phrase) })),
      ),
    );
    this.#vietnamese = byFirstWord(
      Object.entries(dictionary.english).flatMap(([phrase, glosses]) =>
        glosses
          .slice(0, 1)
          .filter(isNoVietnamese)
          .map((gloss) => ({ phrase: gloss, adds: [phrase] })),
      ),
    );
    this.#intents = byFirstWord(
      (dictionary.intents ?? []).flatMap(({ goods }, at) =>
        goods.map((phrase) => ({ phrase, adds: [String(at)] })),
      ),
    );
    this.#abbreviations = abbreviationTable(dictionary);
  }

  /** Vietnamese words for the English ones inside a Vietnamese name ("Sơn La Coffee" → cà phê), two for each at most. */
  vietnamese(name: string): string[] {
    return matches(name.toLowerCase(), this.#vietnamese, 2);
  }

  /** Numbers of the intents for whose goods a text is the name: it begins with theirs ("bưởi Diễn", not "vỏ bưởi"). */
  intents(text: string): string[] {
    const list = words(text);
    const first = this.#intents.get(list[0] ?? '') ?? [];
    return first
      .filter(({ words: parts }) => parts.every((part, at) => part === list[at]))
      .flatMap(({ adds }) => adds);
  }

  /** English words for the goods a text names, the longest phrase at each place winning. */
  english(text: string): string[] {
    return matches(text, this.#english);
  }

  /** Other Vietnamese words for the goods a text names. */
  synonyms(text: string): string[] {
    return matches(text, this.#synonyms);
  }

  /** Every short and long form that a name contains, spelled out or implied: CTCP is also "cty", "cp" and "công ty". */
  abbreviations(name: readonly string[]): readonly string[] {
    const key = name.join(' ');
    const known = this.#forms.get(key);
    if (known) return known;
    const forms = abbreviationForms(name, this.#abbreviations);
    this.#forms.set(key, forms);
    return forms;
  }
}

function byFirstWord(entries: readonly { phrase: string; adds: readonly string[] }[]): Map<string, Phrase[]> {
  const merged = new Map<string, Phrase>();
  for (const { phrase, adds } of entries) {
    const key = words(phrase).join(' ');
    const known = merged.get(key);
    merged.set(key, { words: key.split(' '), adds: [...(known?.adds ?? []), ...adds] });
  }
  const index = new Map<string, Phrase[]>();
  for (const phrase of merged.values()) {
    const first = phrase.words[0];
    if (first === undefined || first === '') continue;
    index.set(first, [...(index.get(first) ?? []), phrase]);
  }
  for (const phrases of index.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/** "Na Hang" is a place and no fruit: one capitalised word inside a text that is not all capitals is a name. */
function isName(raw: readonly string[], at: number): boolean {
  const capital = (word: string | undefined) => word !== undefined && /^\p{Lu}/u.test(word);
  const capitals = raw.filter(capital).length;
  return at > 0 && capital(raw[at]) && capitals * 3 < raw.length * 2;
}

/** "coffee" is English wherever it stands; "hat" and "me" may be Vietnamese without accents. */
function isNoVietnamese(gloss: string): boolean {
  return words(gloss).every((word) => {
    const syllable = parseSyllable(word);
    return syllable === undefined || !isPossible(syllable);
  });
}

function matches(text: string, index: Map<string, Phrase[]>, most = Infinity): string[] {
  const raw = rawWords(text);
  const canonical = raw.map(canonicalWord);
  const found = new Set<string>();
  for (let at = 0; at < canonical.length; at++) {
    const phrase = (index.get(canonical[at] ?? '') ?? []).find(({ words: parts }) =>
      parts.every((part, offset) => canonical[at + offset] === part),
    );
    if (phrase === undefined || (phrase.words.length === 1 && isName(raw, at))) continue;
    for (const word of phrase.adds.slice(0, most)) found.add(word);
    at += phrase.words.length - 1;
  }
  return [...found];
}

/** Folded phrases and the token each stands for, longest first, so that "hợp tác xã" and "HTX" meet. */
export function abbreviationTable(dictionary: SearchDictionary): (readonly [string, string])[] {
  const rows = Object.entries(dictionary.abbreviations).flatMap(([short, longs]) =>
    longs.map((long) => [words(long).map(fold).join(' '), fold(short)] as const),
  );
  return rows.sort((a, b) => b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1));
}

/** Replaces each long form in a query by its short token ("hợp tác xã Phú Vinh" → "htx phú vinh"). */
export function abbreviate(
  canonical: readonly string[],
  table: readonly (readonly [string, string])[],
): string[] {
  const folded = canonical.map(fold);
  const rows = table.map(([long, short]) => ({ parts: long.split(' '), short }));
  const result: string[] = [];
  for (let at = 0; at < canonical.length; at++) {
    const row = rows.find(({ parts }) => parts.every((part, offset) => folded[at + offset] === part));
    result.push(row ? row.short : (canonical[at] ?? ''));
    at += row ? row.parts.length - 1 : 0;
  }
  return result;
}

function abbreviationForms(
  canonical: readonly string[],
  table: readonly (readonly [string, string])[],
): string[] {
  const forms = new Set<string>();
  let text = ` ${canonical.map(fold).join(' ')} `;
  for (let round = 0; round < 2; round++) {
    for (const [long, short] of table) {
      if (!text.includes(` ${long} `) && !text.includes(` ${short} `)) continue;
      forms.add(short);
      for (const part of long.split(' ')) forms.add(part);
      text += `| ${long} | ${short} `;
    }
  }
  return [...forms].filter((form) => !canonical.some((word) => fold(word) === form));
}
