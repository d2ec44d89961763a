import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { collectVocabulary } from '../../../src/domain/search/collect-vocabulary.ts';
import { DictionaryIndex, type SearchDictionary } from '../../../src/domain/search/dictionary.ts';
import { byProductName, orderMark } from '../../../src/domain/browse/order.ts';
import { encodeRowFile, ROW_FILE } from '../../../src/domain/browse/row-file.ts';
import { VOCABULARY_FILE } from '../../../src/client/search/engine.ts';
import {
  OTHERS_FIELD,
  recordWords,
  WORD_END,
  type RecordWords,
  type SearchCard,
  type SearchRecord,
} from '../../../src/domain/search/record.ts';

/** Pagefind's files begin with this once unpacked; its loader refuses others. */
const SIGNATURE = 'pagefind_dcd';
/** Fragment files at most: some hosts limit the number of files of a site. */
const MOST_FRAGMENTS = 500;
/** Records that Pagefind, a process of its own, has before it while the words of the next are looked up. */
const AT_ONCE = 256;
/** The engine alone: none of the interfaces that Pagefind writes beside it. */
const ENGINE_FILES = /^(?:pagefind\.js|pagefind-entry\.json|wasm\..*|.*\.pf_meta|(?:index|fragment)\/.*)$/u;

export interface IndexSummary {
  readonly records: number;
  readonly files: number;
  /** Bytes on disk without fragments. */
  readonly bytes: number;
}

/**
 * Writes the search index of `records` to `folder` (emptied first): Pagefind's own files with fragments replaced by
 * cards, and the vocabulary. The same records give the same bytes. Throws when Pagefind reports an error.
 */
export async function writeSearchIndex(
  records: readonly SearchRecord[],
  dictionary: SearchDictionary,
  folder: string,
  onProgress: (done: number) => void = () => undefined,
): Promise<IndexSummary> {
  const index = new DictionaryIndex(dictionary);
  const products = records.filter(({ type }) => type === 'product').length;
  const cards = new Map<string, SearchCard>();
  const { index: engine, errors } = await pagefind.createIndex({
    forceLanguage: 'vi',
    maxFragments: MOST_FRAGMENTS,
  });
  if (!engine) throw new Error(`Pagefind: ${errors.join('; ')}`);
  const add = async ({ fields, card }: RecordWords) => {
    // The card's digest is part of the address, so that a fragment's name changes whenever its card does.
    const url = `/${digest(JSON.stringify(card))}`;
    cards.set(url, card);
    const prefix = card.type === 'product' ? '' : OTHERS_FIELD;
    const filled = Object.entries(fields).filter(([, words]) => words !== '');
    const meta = Object.fromEntries(filled.map(([name, words]) => [prefix + name, words]));
    const added = await engine.addCustomRecord({ url, content: WORD_END, language: 'vi', meta });
    if (added.errors.length > 0) throw new Error(`Pagefind: ${card.id}: ${added.errors.join('; ')}`);
  };
  try {
    const all: RecordWords[] = [];
    for (let from = 0; from < records.length; from += AT_ONCE) {
      const adding = records.slice(from, from + AT_ONCE).map((record) => {
        const words = recordWords(record, index);
        all.push(words);
        return add(words);
      });
      await Promise.all(adding);
      onProgress(all.length);
    }
    const making = engine.getFiles();
    const vocabulary = gzipSync(JSON.stringify(collectVocabulary(all, products, dictionary)), { level: 9 });
    const { files } = await making;
    rmSync(folder, { recursive: true, force: true });
    const written = files.filter(({ path }) => ENGINE_FILES.test(path));
    let bytes = 0;
    const hits = new Map<string, string>();
    for (const { path, content } of written) {
      const isFragment = path.startsWith('fragment/');
      const data = isFragment ? withCards(path, content, cards, hits) : Buffer.from(content);
      if (!isFragment) bytes += data.byteLength;
      write(join(folder, path), data);
    }
    write(join(folder, VOCABULARY_FILE), vocabulary);
    const rows = rowFile(records, hits);
    write(join(folder, ROW_FILE), rows);
    const own = vocabulary.byteLength + rows.byteLength;
    return { records: all.length, files: written.length + 2, bytes: bytes + own };
  } finally {
    await engine.deleteIndex();
    await pagefind.close();
  }
}

/** The file that tells the row of each product; throws where the engine left one out. */
function rowFile(records: readonly SearchRecord[], hits: ReadonlyMap<string, string>): Uint8Array {
  const ids = records
    .filter(({ type }) => type === 'product')
    .map(({ card: { id, name } }) => ({ id, name }))
    .sort(byProductName)
    .map(({ id }) => id);
  const found = ids.map((id) => {
    const hit = hits.get(id);
    if (hit === undefined) throw new Error(`Pagefind: no record of ${id}`);
    return hit;
  });
  return encodeRowFile(orderMark(ids), found);
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 12);
}

function write(file: string, data: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, data);
}

interface Fragment {
  url: string;
  content: string;
  meta: unknown;
  filters: unknown;
  anchors: unknown[];
  word_count: number;
}

/**
 * A fragment file with each record's text replaced by its card: shorter, and nothing of the index's spelling in it.
 * Notes the engine's id of each product in `hits`.
 */
function withCards(
  path: string,
  content: Uint8Array,
  cards: ReadonlyMap<string, SearchCard>,
  hits: Map<string, string>,
): Buffer {
  const text = gunzipSync(content).toString('utf8').slice(SIGNATURE.length);
  const parsed = JSON.parse(text) as Fragment | Record<string, Fragment>;
  const slim = (id: string, fragment: Fragment) => {
    const card = cards.get(fragment.url);
    if (card?.type === 'product') hits.set(card.id, id);
    return slimmed(card);
  };
  const slimmed = (card: SearchCard | undefined) => ({
    url: '',
    content: '',
    word_count: 0,
    filters: {},
    anchors: [],
    meta: { card },
  });
  const result =
    typeof parsed.url === 'string'
      ? slim(basename(path, '.pf_fragment'), parsed as Fragment)
      : Object.fromEntries(
          Object.entries(parsed as Record<string, Fragment>).map(([id, one]) => [id, slim(id, one)]),
        );
  return gzipSync(SIGNATURE + JSON.stringify(result), { level: 9 });
}
