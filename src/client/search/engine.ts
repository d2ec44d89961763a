import { decodeRowFile, hitNumber, ROW_FILE, type RowFile } from '../../domain/browse/row-file.ts';
import type { Token } from '../../domain/search/query.ts';
import { toEngine } from '../../domain/search/letters.ts';
import { OTHERS_FIELD, WORD_END, type SearchCard } from '../../domain/search/record.ts';
import { Vocabulary, type VocabularyData } from '../../domain/search/vocabulary.ts';
import type { Engine, EngineHit } from '../../domain/search/search-run.ts';
import { watchFiles, within } from './index-files.ts';

/** The part of Pagefind's browser module that is used. */
interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  search(term: string | null): Promise<{ results: PagefindHit[] } | null>;
}
interface PagefindHit {
  id: string;
  /** Names of the fields that hold words asked for. */
  matchedMetaFields?: string[];
  data(): Promise<{ meta: { card: SearchCard } }>;
}

/** Name of the words file; no ending that a server would take for a content encoding. */
export const VOCABULARY_FILE = 'vocabulary.ocop';

/** Accents are the layer's business (an exact pass and a folded one), so the engine ranks by fields alone. */
const FIELD_WEIGHTS = { title: 3, named: 4, code: 2, facts: 1, text: 0.3 } as const;
const RANKING = {
  termSimilarity: 2.5,
  pageLength: 0,
  diacriticSimilarity: 0,
  metaWeights: Object.fromEntries(
    Object.entries(FIELD_WEIGHTS).flatMap(([name, weight]) => [
      [name, weight],
      [OTHERS_FIELD + name, weight],
    ]),
  ),
};

export interface OpenIndex {
  readonly engine: Engine;
  readonly vocabulary: Vocabulary;
  /** Which product of the filter each find is. Rejects when the file is missing or broken. */
  readonly rows: () => Promise<RowFile>;
}

/**
 * Loads the index that lies at `base` (a URL or path ending in /). Rejects when a file is missing, broken or does not
 * arrive; so does every search, where Pagefind itself would find nothing and say no word.
 */
export async function openIndex(base: string): Promise<OpenIndex> {
  const files = watchFiles(base);
  const [pagefind, data] = await Promise.all([
    within(import(/* @vite-ignore */ `${base}pagefind.js`) as Promise<Pagefind>, 'pagefind.js'),
    loadVocabulary(`${base}${VOCABULARY_FILE}`),
  ]);
  await pagefind.options({ basePath: base, baseUrl: '/', ranking: RANKING });
  await pagefind.init();
  files.check();
  let rowFile: Promise<RowFile> | undefined;
  const rows = () => (rowFile ??= loadRowFile(base));
  const found = async (term: string | null): Promise<readonly PagefindHit[]> => {
    const results = (await pagefind.search(term))?.results ?? [];
    files.check();
    return results;
  };
  const asHit = (hit: PagefindHit): EngineHit => ({
    id: hit.id,
    load: async () => {
      const { meta } = await hit.data();
      files.check();
      return meta.card;
    },
  });
  let exactNow: boolean | undefined;
  const engine: Engine = {
    async search(tokens, exact) {
      if (exact !== exactNow) await pagefind.options({ exactDiacritics: exact });
      exactNow = exact;
      const products: EngineHit[] = [];
      const others: EngineHit[] = [];
      for (const hit of await found(engineTerm(tokens))) {
        const field = hit.matchedMetaFields?.[0];
        if (field?.startsWith(OTHERS_FIELD)) others.push(asHit(hit));
        else if (field !== undefined) products.push(asHit(hit));
      }
      return { products, others };
    },
    async all() {
      const { rows: rowOf } = await rows();
      const row = (hit: PagefindHit) => rowOf.get(hitNumber(hit.id)) ?? -1;
      const products = (await found(null)).filter((hit) => row(hit) >= 0);
      return products.sort((a, b) => row(a) - row(b)).map(asHit);
    },
  };
  return { engine, vocabulary: new Vocabulary(data), rows };
}

function engineTerm(tokens: readonly Token[]): string {
  return tokens.map(({ text, whole }) => toEngine(text) + (whole ? WORD_END : '')).join(' ');
}

async function loadRowFile(base: string): Promise<RowFile> {
  const response = await within(fetch(`${base}${ROW_FILE}`), ROW_FILE);
  if (!response.ok) throw new Error(`${ROW_FILE}: ${String(response.status)}`);
  return decodeRowFile(await response.arrayBuffer());
}

async function loadVocabulary(url: string): Promise<VocabularyData> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${String(response.status)}`);
  return (await response.json()) as VocabularyData;
}
