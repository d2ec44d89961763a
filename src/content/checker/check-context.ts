import type { CheckContext, Checked, FilesBeside } from '../../domain/checks/context.ts';
import type { CollectionName, EntryData } from '../reader/collections.ts';
import { englishPath, type Entry, type SourceCatalogue } from '../reader/read-catalogue.ts';

/** What the rules look at, made of what the reader read. */
export function checkContext(
  source: SourceCatalogue,
  today: string,
  ledger: readonly string[] | undefined,
  filesBeside: ReadonlyMap<string, FilesBeside>,
): CheckContext {
  const { entries } = source;
  const single = <N extends CollectionName>(name: N): Checked<EntryData<N>> | undefined => {
    const [entry] = entries[name];
    const data = entry?.data ?? entry?.rest?.data;
    return entry === undefined || data === undefined ? undefined : checked(entry, data as EntryData<N>);
  };
  const documents = list(entries.documents);
  const producers = list(entries.producers);
  // The law counts as a whole: without a term or a threshold every certificate would look wrong.
  const rules = list(entries.rules).filter(({ partial }) => !partial);
  const placesFile = single('places');
  // Of half a table nobody can tell which unit became which.
  const places = placesFile?.partial ? [] : placesFile?.data.places;
  const ids = <T>(items: readonly Entry<T>[]) => new Set(items.map(({ id }) => id));
  const named = (
    [
      'documents',
      'producers',
      'products',
      'fairs',
      'giftSets',
      'salesPoints',
      'news',
      'guides',
      'rules',
    ] as const
  ).flatMap((kind) => entries[kind].map(({ id, source: { path } }) => ({ kind, id, path })));
  return {
    today,
    // Whether it is a demonstration decides what is wrong elsewhere.
    catalogue: entries.catalogue[0]?.rest?.holes.some(([field]) => field === 'demo')
      ? undefined
      : single('catalogue'),
    placesFile,
    places: new Map(places?.map((place) => [place.id, place])),
    rules,
    documents,
    producers,
    products: list(entries.products),
    fairs: list(entries.fairs),
    giftSets: list(entries.giftSets),
    salesPoints: list(entries.salesPoints),
    articles: [...list(entries.news), ...list(entries.guides)],
    moved: entries.moved[0]?.data && single('moved'),
    letters: single('letters'),
    privateContacts: single('privateContacts'),
    ids: {
      producers: ids(entries.producers),
      places: placeIds(entries.places[0]?.source.data),
      documents: ids(entries.documents),
      rules: ids(entries.rules),
      products: ids(entries.products),
    },
    named,
    documentById: new Map(
      documents.filter(({ partial }) => !partial).map(({ id, data }) => [id, { ...data, id }]),
    ),
    producerById: new Map(producers.map((entry) => [entry.id, entry])),
    ruleById: new Map(rules.map(({ id, data }) => [id, { ...data, id }])),
    filesBeside,
    // A broken moved.yml would make every retired id look lost.
    ledger: entries.moved[0] && !entries.moved[0].data ? undefined : ledger,
  };
}

function list<T extends object>(items: readonly Entry<T>[]): Checked<T & { id: string }>[] {
  return items.flatMap((entry) => {
    const data = entry.data ?? entry.rest?.data;
    return data ? [checked(entry, { ...data, id: entry.id })] : [];
  });
}

function checked<T>(entry: Entry<unknown>, data: T): Checked<T> {
  const { id, source, english, rest } = entry;
  return {
    id,
    path: source.path,
    data,
    partial: rest !== undefined,
    lineOf: (field) => source.lineOf(rest ? rest.original(field) : field),
    body: source.body ? { text: source.body, line: source.bodyLine ?? 1 } : undefined,
    english: english ? { text: english, path: englishPath(source.path) } : undefined,
  };
}

/** Ids of all places as written, so that one wrong place does not make every address unknown. */
function placeIds(data: unknown): ReadonlySet<string> | undefined {
  const { places } = (data ?? {}) as { places?: unknown };
  if (!Array.isArray(places)) return undefined;
  return new Set(places.map((place) => String((place as { id?: unknown } | null)?.id)));
}
