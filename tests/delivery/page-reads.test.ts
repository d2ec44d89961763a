import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { prepare } from '../../scripts/pipeline/build-site.ts';
import { cacheFolder } from '../../scripts/files/cache-folder.ts';
import { publishedFileOf, readPublished } from '../../scripts/pipeline/published-file.ts';
import { codeDigest } from '../../scripts/pipeline/render/inputs-digest.ts';
import { freshOf, NOTHING_READ, type PageReads } from '../../scripts/pipeline/render/page-reads.ts';
import { getReady } from '../../scripts/pipeline/render/render-pages.ts';
import type { PublishedCatalogue } from '../../src/domain/published.ts';
import { TEST_DAY } from '../browser/sites.ts';
import { FieldEditor, fieldsOf, SCHEMAS, type Edited } from '../edited-fields.ts';
import { copyOfDemo, digests, workFolder } from './site-build.ts';

/** Every page of a catalogue, rendered from nothing. */
interface Pages {
  readonly reads: PageReads;
  /** Digest of each file. */
  readonly files: ReadonlyMap<string, string>;
}

const folder = workFolder('page-reads');
let published: PublishedCatalogue;
let editor: FieldEditor;
let before: Pages;

async function render(catalogue: PublishedCatalogue): Promise<Pages> {
  const publishedFile = join(folder, 'published.json');
  writeFileSync(publishedFile, JSON.stringify(catalogue));
  const bundle = join(cacheFolder('bundle'), codeDigest(process.env));
  const rendering = getReady({ publishedFile, day: TEST_DAY, work: join(folder, 'work'), bundle });
  const { folders, reads } = await rendering.pages(NOTHING_READ);
  return { reads, files: new Map(folders.flatMap((made) => [...digests(made)])) };
}

beforeAll(async () => {
  const catalogue = copyOfDemo(folder);
  expect(await prepare(catalogue, TEST_DAY)).toBe(0);
  published = readPublished(publishedFileOf(catalogue));
  editor = new FieldEditor(published);
  before = await render(published);
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Pages that the next build would keep, although they are not the same any more. */
async function wronglyKept(edited: PublishedCatalogue): Promise<readonly string[]> {
  const after = await render(edited);
  const answers = new Map(after.reads.answers);
  // Whatever no page asks any more has another answer; those who asked it ask something else now.
  const answer = (question: string) => Promise.resolve(answers.get(question) ?? '');
  const fresh = await freshOf(before.reads, answer);
  return after.reads.pages
    .filter(([file, props]) => fresh.get(file) === props)
    .map(([file]) => file)
    .filter((file) => before.files.get(file) !== after.files.get(file));
}

/**
 * The collections that are edited at a time. A page that rightly is made anew for one of them hides that it would be kept
 * when another is edited: no page shows two of one row.
 */
const ROWS: readonly (readonly Edited[])[] = [
  ['catalogue'],
  ['places'],
  ['rules'],
  ['documents'],
  ['producers'],
  ['products'],
  ['fairs'],
  ['giftSets', 'news', 'moved'],
  ['salesPoints', 'guides', 'stamps'],
];

test.each(ROWS)('no page is kept that shows a field of %s', async (...row) => {
  expect(await wronglyKept(editor.edit(row))).toEqual([]);
});

test('every field of every collection is edited', () => {
  const all = Object.keys(SCHEMAS) as Edited[];
  editor.edit(all);
  expect(all.flatMap(fieldsOf).filter((path) => !editor.edited.has(path))).toEqual([]);
});

test('no page is kept that shows a story, or what the office signs', async () => {
  const told = <T extends object>(entries: readonly T[]) =>
    entries.map((entry) => ({ ...entry, story: { vi: 'Chuyện khác.', en: 'Another story.' } }));
  const { products, fairs, giftSets, news, guides, stampOffice } = published;
  const keys = stampOffice.keys.map((key) => ({ ...key, revoked: true }));
  const edited = {
    ...published,
    products: told(products),
    fairs: told(fairs),
    giftSets: told(giftSets),
    news: told(news),
    guides: told(guides),
    stampOffice: { ...stampOffice, keys, status: undefined },
  };
  expect(await wronglyKept(edited)).toEqual([]);
});
