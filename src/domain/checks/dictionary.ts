import type { SearchDictionary } from '../search/dictionary.ts';
import { words } from '../search/tokens.ts';
import { issue, type FieldPath, type Issue } from './issue.ts';

/** A dictionary that is being checked: what it says, and where. */
export interface CheckedDictionary {
  readonly path: string;
  readonly data: SearchDictionary;
  readonly lineOf: (field: FieldPath) => number;
}

/** Two spellings that the search takes for one have one key; a picture is its own. */
const keyOf = (phrase: string) => words(phrase).join(' ') || phrase;

/** What is wrong with a search dictionary whose shape is right. */
export function dictionaryIssues(dictionary: CheckedDictionary): Issue[] {
  return [
    ...lists(dictionary),
    ...explainedByThemselves(dictionary),
    ...sameKeys(dictionary),
    ...twoMeanings(dictionary),
    ...fillers(dictionary),
  ];
}

function where({ path, lineOf }: CheckedDictionary, field: FieldPath) {
  return { path, line: lineOf(field), field };
}

/** Every list of phrases with the field it stands in. */
function everyList({ data }: CheckedDictionary): { field: FieldPath; phrases: readonly string[] }[] {
  const ofRecord = (name: 'english' | 'abbreviations' | 'pages') =>
    Object.entries(data[name]).map(([key, phrases]) => ({ field: [name, key], phrases }));
  return [
    ...ofRecord('english'),
    ...data.synonyms.map((phrases, at) => ({ field: ['synonyms', at], phrases })),
    ...ofRecord('abbreviations'),
    ...ofRecord('pages'),
    ...Object.entries(data.readAs ?? {}).map(([key, phrases]) => ({ field: ['readAs', key], phrases })),
    ...(data.intents ?? []).flatMap(({ asked, goods }, at) => [
      { field: ['intents', at, 'asked'], phrases: asked },
      { field: ['intents', at, 'goods'], phrases: goods },
    ]),
    ...(['units', 'everything', 'fillers'] as const).map((name) => ({ field: [name], phrases: data[name] })),
  ];
}

function lists(dictionary: CheckedDictionary): Issue[] {
  return everyList(dictionary).flatMap(({ field, phrases }) => {
    const at = where(dictionary, field);
    const seen = new Set<string>();
    const repeated = phrases.filter((phrase) => {
      const key = keyOf(phrase);
      return seen.has(key) || !seen.add(key);
    });
    const found: Issue[] = repeated.map((word) => issue('dictionary-repeated', at, { word }));
    const [word] = phrases;
    if (field[0] === 'synonyms' && seen.size === 1 && repeated.length === 0 && word !== undefined)
      found.push(issue('dictionary-alone', at, { word }));
    return found;
  });
}

function explainedByThemselves(dictionary: CheckedDictionary): Issue[] {
  return (['english', 'abbreviations'] as const).flatMap((name) =>
    Object.entries(dictionary.data[name]).flatMap(([key, phrases]) =>
      phrases.some((phrase) => keyOf(phrase) === keyOf(key))
        ? [issue('dictionary-itself', where(dictionary, [name, key]), { word: key })]
        : [],
    ),
  );
}

function sameKeys(dictionary: CheckedDictionary): Issue[] {
  return (['english', 'abbreviations'] as const).flatMap((name) => {
    const first = new Map<string, string>();
    return Object.keys(dictionary.data[name]).flatMap((word) => {
      const key = keyOf(word);
      const other = first.get(key);
      if (other === undefined) {
        first.set(key, word);
        return [];
      }
      const line = String(dictionary.lineOf([name, other]));
      return [issue('dictionary-same-key', where(dictionary, [name, word]), { word, other, line })];
    });
  });
}

function twoMeanings(dictionary: CheckedDictionary): Issue[] {
  const shortOf = new Map<string, string>();
  return Object.entries(dictionary.data.abbreviations).flatMap(([short, longs]) =>
    longs.flatMap((long) => {
      const other = shortOf.get(keyOf(long));
      shortOf.set(keyOf(long), other ?? short);
      if (other === undefined || other === short) return [];
      const at = where(dictionary, ['abbreviations', short]);
      return [issue('dictionary-two-meanings', at, { long, short: other, other: short })];
    }),
  );
}

/** A lone word that is left out of every query must not be the name of goods. */
function fillers(dictionary: CheckedDictionary): Issue[] {
  const { data } = dictionary;
  const goods = new Map<string, FieldPath>();
  data.synonyms.forEach((phrases, at) => {
    for (const phrase of phrases) goods.set(keyOf(phrase), ['synonyms', at]);
  });
  for (const key of Object.keys(data.english)) goods.set(keyOf(key), ['english', key]);
  return data.fillers.flatMap((word) => {
    const field = goods.get(keyOf(word));
    if (field === undefined) return [];
    const line = String(dictionary.lineOf(field));
    return [issue('dictionary-filler', where(dictionary, ['fillers']), { word, line })];
  });
}
