import { abbreviationTable, type SearchDictionary, type SearchPage } from './dictionary.ts';
import { intentPhrases } from './intents.ts';
import { fold } from './letters.ts';
import { readAsTable } from './read-as.ts';
import type { RecordType, RecordWords } from './record.ts';
import { canonicalWord, words } from './tokens.ts';
import type { VocabularyData } from './vocabulary.ts';

/** Words longer than this are no words of a language. */
const LONGEST_WORD = 20;

/**
 * The small file of words and neighbours that the browser completes, splits and corrects with. `maxPairs` bounds its
 * size; the rarest neighbours go first.
 */
export function collectVocabulary(
  records: readonly RecordWords[],
  products: number,
  dictionary: SearchDictionary,
  maxPairs = 12_000,
): VocabularyData {
  const counts = new Map<string, number>();
  const pairs = new Map<string, number>();
  const isWord = (word: string) => word.length <= LONGEST_WORD && /\p{L}/u.test(word);
  for (const record of records) {
    const seen = new Set([...record.runs.flat(), ...record.loose].filter(isWord));
    for (const word of seen) counts.set(word, (counts.get(word) ?? 0) + 1);
    const near = new Set<string>();
    for (const run of record.runs) {
      run.forEach((word, at) => {
        const next = run[at + 1];
        if (next !== undefined && isWord(word) && isWord(next)) near.add(`${fold(word)} ${fold(next)}`);
      });
    }
    for (const pair of near) pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  const kept = [...pairs].sort((a, b) => b[1] - a[1] || compare(a[0], b[0])).slice(0, maxPairs);
  const next = new Map<string, string[]>();
  for (const [pair] of kept) {
    const [first = '', second = ''] = pair.split(' ');
    next.set(first, [...(next.get(first) ?? []), second]);
  }
  const tierOf = (count: number) => (count >= 1000 ? 0 : count >= 100 ? 1 : count >= 10 ? 2 : 3);
  const tiers: string[][] = [[], [], [], []];
  for (const [word, count] of [...counts].sort((a, b) => compare(a[0], b[0])))
    tiers[tierOf(count)]?.push(word);
  return {
    products,
    others: records.length > products,
    words: tiers.map((tier) => tier.join(' ')),
    pairs: [...next]
      .sort((a, b) => compare(a[0], b[0]))
      .map(([first, seconds]) => [first, ...seconds].join(' '))
      .join('\n'),
    abbreviations: abbreviationTable(dictionary),
    heads: headsOf(records).join(' '),
    readAs: readAsTable(dictionary.readAs ?? {}),
    intents: intentPhrases(dictionary.intents ?? []),
    fillers: dictionary.fillers.map((phrase) => words(phrase).join(' ')),
    everything: dictionary.everything.map((phrase) => words(phrase).join(' ')),
    pages: Object.entries(dictionary.pages)
      .filter(([id]) => hasPage(id as SearchPage, records))
      .map(([id, phrases]) => [id, ...phrases.map((phrase) => words(phrase).join(' '))]),
    units: dictionary.units.map((unit) => unit.split(' ').map(canonicalWord).join(' ')),
  };
}

/** Words that begin what products are called, and do so as often as they follow: "hoa", not the "khô" of "măng khô". */
function headsOf(records: readonly RecordWords[]): string[] {
  const places = new Map<string, number>();
  for (const phrase of records.flatMap(({ called }) => called)) {
    phrase.forEach((word, at) => places.set(word, (places.get(word) ?? 0) + (at === 0 ? 1 : -1)));
  }
  return [...places].flatMap(([word, balance]) => (balance >= 0 ? [word] : [])).sort(compare);
}

/** Pages that a catalogue has only where it has such entries. */
const PAGE_OF: Partial<Record<SearchPage, RecordType>> = {
  gifts: 'gift',
  'sales-points': 'sales-point',
  fairs: 'fair',
  producers: 'producer',
  places: 'place',
  decisions: 'decision',
  news: 'news',
  guides: 'guide',
};

function hasPage(page: SearchPage, records: readonly RecordWords[]): boolean {
  const type = PAGE_OF[page];
  return type === undefined || records.some(({ card }) => card.type === type);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
