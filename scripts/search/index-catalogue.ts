import { vietnamDay } from '../../src/domain/date.ts';
import { locateCatalogue } from '../../src/reader/locate.ts';
import { publish } from '../../src/reader/publish.ts';
import { readCatalogue } from '../../src/reader/read-catalogue.ts';
import { readDictionary } from '../../src/reader/search-dictionary.ts';
import { searchRecords, type SearchPaths } from './records.ts';
import { writeSearchIndex, type IndexSummary } from './write-index.ts';

const paths: SearchPaths = {
  product: (id) => `/san-pham/${id}/`,
  producer: (id) => `/nha-san-xuat/${id}/`,
  place: (id) => `/dia-phuong/${id}/`,
  decision: (id) => `/quyet-dinh/${id}/`,
  fair: (id) => `/hoi-cho/${id}/`,
  news: (id) => `/tin-tuc/${id}/`,
  guide: (id) => `/huong-dan/${id}/`,
};

/** Indexes a catalogue (name or folder) into `folder`. Throws sentences for people when it cannot be read. */
export async function indexCatalogue(nameOrPath: string | undefined, folder: string): Promise<IndexSummary> {
  const { dictionary, problems } = readDictionary();
  if (!dictionary) throw new Error(`content/search-dictionary.yml: ${problems?.message ?? 'không đọc được'}`);
  const catalogue = publish(readCatalogue(locateCatalogue(nameOrPath)));
  const records = searchRecords({
    catalogue,
    today: process.env['BUILD_DATE'] || vietnamDay(Date.now()),
    paths,
    stampCodes: new Map(),
    image: () => undefined,
  });
  return writeSearchIndex(records, dictionary, folder);
}
