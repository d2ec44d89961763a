import { expect, test } from 'vitest';
import type { PathWithRoute } from 'astro';
import { answererChannel, questionChannel } from '../../../src/catalogue/questions.ts';
import { ReadNotes } from '../../../scripts/pipeline/render/note-reads.ts';
import { freshOf, joinReads, NOTHING_READ, readsOf } from '../../../scripts/pipeline/render/page-reads.ts';

const page = (pathname: string, cacheKey?: string, params: string[] = ['id']) =>
  ({
    pathname,
    cacheKey,
    route: { type: 'page', route: `/${pathname}`, params },
  }) as unknown as PathWithRoute;

/** What the catalogue answers. */
const digests = new Map([
  ['"a"', 'a1'],
  ['"b"', 'b1'],
]);
const answerer = (question: string) => Promise.resolve(digests.get(question) ?? '');

/** Notes of pages that are rendered at the same time; each takes turns with the others between its questions. */
async function notesOf(...pages: [PathWithRoute, string[]][]) {
  const notes = new ReadNotes();
  answererChannel.publish(answerer);
  await Promise.all(
    pages.map(([one, questions]) =>
      notes.note(one, async () => {
        for (const question of questions) {
          await Promise.resolve();
          questionChannel.publish(question);
        }
      }),
    ),
  );
  return notes.all();
}

test('pages that are rendered at a time are each told what they asked', async () => {
  const { answers, pages } = await notesOf(
    [page('x', 'px'), ['"a"', '"b"', '"a"']],
    [page('y', 'py'), ['"b"']],
    [page('z', 'pz'), []],
  );
  const asked = pages.map(([file, props, at]) => [
    file,
    props,
    at.map((number) => answers[number]?.join(' ')),
  ]);
  expect(asked.sort()).toEqual([
    ['x/index.html', 'px', ['"a" a1', '"b" b1']],
    ['y/index.html', 'py', ['"b" b1']],
    ['z/index.html', 'pz', []],
  ]);
});

test('a page whose props nobody digested is not noted; one without any is', async () => {
  const { pages } = await notesOf([page('x'), []], [page('y', undefined, []), []]);
  expect(pages).toEqual([['y/index.html', '', []]]);
});

test('a page is fresh while all that it asked has the same answer', async () => {
  const last = await notesOf([page('x', 'px'), ['"a"', '"b"']], [page('y', 'py'), ['"a"']]);
  expect(await freshOf(last, answerer)).toEqual(
    new Map([
      ['x/index.html', 'px'],
      ['y/index.html', 'py'],
    ]),
  );
  const other = (question: string) => (question === '"b"' ? Promise.resolve('b2') : answerer(question));
  expect(await freshOf(last, other)).toEqual(new Map([['y/index.html', 'py']]));
  const failing = (question: string) =>
    question === '"b"' ? Promise.reject(new Error()) : answerer(question);
  expect(await freshOf(last, failing)).toEqual(new Map([['y/index.html', 'py']]));
});

test('the notes of several processes and of kept pages become one', async () => {
  const last = await notesOf([page('x', 'px'), ['"b"']], [page('gone', 'p'), ['"a"']]);
  const made = await notesOf([page('y', 'py'), ['"a"', '"b"']]);
  const { answers, pages } = joinReads(last, new Set(['x/index.html']), [made, NOTHING_READ]);
  expect(answers).toEqual([
    ['"b"', 'b1'],
    ['"a"', 'a1'],
  ]);
  expect(pages).toEqual([
    ['x/index.html', 'px', [0]],
    ['y/index.html', 'py', [1, 0]],
  ]);
  expect(readsOf({ answers, pages }, new Map([['y/index.html', 1]])).pages).toEqual([
    ['y/index.html', 'py', [1, 0]],
  ]);
});
