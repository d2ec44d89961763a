import { drinkKind, registerFacts } from '../../domain/alcohol.ts';
import { ownEntry } from '../../domain/own-entry.ts';
import { publishableContacts, type Producer } from '../../domain/producer.ts';
import type { PublishedCatalogue, WithStory } from '../../domain/published.ts';
import type { CollectionName, EntryData } from './collections.ts';
import type { Entry, SourceCatalogue } from './read-catalogue.ts';
import { readStampOffice, readStampRows } from './stamp-files.ts';

/**
 * What of a catalogue may be published: every valid entry, private contacts merged, and of personal contacts
 * only what a recorded consent covers; of strong drinks, the register's facts alone. Throws when the catalogue itself cannot be read; the checker, which
 * runs before every build, tells the editor of all other faults.
 */
export function publish(source: SourceCatalogue): PublishedCatalogue {
  const { entries } = source;
  const single = <N extends CollectionName>(name: N) => entries[name][0]?.data as EntryData<N> | undefined;
  const catalogue = single('catalogue');
  if (!catalogue)
    throw new Error(`catalogue.yml: không đọc được, hãy chạy "npm run check". (${source.folder})`);
  const privateContacts = single('privateContacts') ?? {};
  const producers = valid(entries.producers).map((producer): Producer => {
    const extra = ownEntry(privateContacts, producer.id);
    const merged: Producer = {
      ...producer,
      contacts: { ...producer.contacts, ...extra?.contacts },
      consent: extra?.consent ?? producer.consent,
      leader: extra?.leader ?? producer.leader,
    };
    const mayName = merged.consent?.scope.includes('person');
    return { ...merged, contacts: publishableContacts(merged), leader: mayName ? merged.leader : undefined };
  });
  const rules = valid(entries.rules);
  const products = withStory(entries.products).map((product) =>
    drinkKind(product, rules) === 'strong' ? { ...registerFacts(product), story: {} } : product,
  );
  return {
    catalogue,
    stamps: readStampRows(source.folder).map((row) => ({ ...row, id: row.code })),
    stampOffice: readStampOffice(source.folder),
    places: single('places')?.places ?? [],
    moved: single('moved')?.moved ?? [],
    rules,
    documents: valid(entries.documents),
    producers,
    products,
    fairs: withStory(entries.fairs),
    giftSets: withStory(entries.giftSets),
    salesPoints: valid(entries.salesPoints),
    news: withStory(entries.news),
    guides: withStory(entries.guides),
  };
}

function valid<T extends object>(entries: readonly Entry<T>[]): (T & { id: string })[] {
  return entries.flatMap(({ id, data }) => (data ? [{ ...data, id }] : []));
}

function withStory<T extends object>(entries: readonly Entry<T>[]): WithStory<T & { id: string }>[] {
  return entries.flatMap(({ id, data, source, english }) =>
    data ? [{ ...data, id, story: { vi: source.body || undefined, en: english || undefined } }] : [],
  );
}
