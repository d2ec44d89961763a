import { decodeRowFile, ROW_FILE, type RowFile } from '../../domain/browse/row-file.ts';
import type { Token } from '../../domain/search/query.ts';
import { toEngine } from '../../domain/search/letters.ts';
import { WORD_END, type SearchCard } from '../../domain/search/record.ts';
import { Vocabulary, type VocabularyData } from '../../domain/search/vocabulary.ts';
import type { Engine } from '../../domain/search/search-run.ts';
import { watchFiles, within } from './index-files.ts';

/** The part of Pagefind's browser module that is used. */
interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  search(
    term: string | null,
    options: { filters: Record<string, string> },
  ): Promise<{ results: PagefindHit[] } | null>;
}
interface PagefindHit {
  id: string;
  data(): Promise<{ meta: { card: SearchCard } }>;
}

/** Name of the words file; no ending that a server would take for a content encoding. */
export const VOCABULARY_FILE = 'vocabulary.ocop';

/** Accents are the layer's business (an exact pass and a folded one), so the engine ranks by fields alone. */
const RANKING = {
  termSimilarity: 2.5,
  pageLength: 0,
  diacriticSimilarity: 0,
  metaWeights: { title: 3, named: 4, code: 2, text: 0.3 },
};

export interface OpenIndex {
  readonly engine: Engine;
  readonly vocabulary: Vocabulary;
}

/** Pagefind's filter that tells products from everything else. */
export const TYPE_FILTER = 't';

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
  let exactNow: boolean | undefined;
  const engine: Engine = {
    async search(tokens, exact, among) {
      if (exact !== exactNow) await pagefind.options({ exactDiacritics: exact });
      exactNow = exact;
      const term = tokens.length === 0 ? null : engineTerm(tokens);
      const found = await pagefind.search(term, { filters: { [TYPE_FILTER]: among } });
      files.check();
      return (found?.results ?? []).map((hit) => ({
        id: hit.id,
        load: async () => {
          const { meta } = await hit.data();
          files.check();
          return meta.card;
        },
      }));
    },
  };
  return { engine, vocabulary: new Vocabulary(data) };
}

function engineTerm(tokens: readonly Token[]): string {
  return tokens.map(({ text, whole }) => toEngine(text) + (whole ? WORD_END : '')).join(' ');
}

/** Which product of the filter each find is. Rejects when the file is missing or broken. */
export async function loadRowFile(base: string): Promise<RowFile> {
  const response = await within(fetch(`${base}${ROW_FILE}`), ROW_FILE);
  if (!response.ok) throw new Error(`${ROW_FILE}: ${String(response.status)}`);
  return decodeRowFile(await response.arrayBuffer());
}

async function loadVocabulary(url: string): Promise<VocabularyData> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${String(response.status)}`);
  return (await response.json()) as VocabularyData;
}
