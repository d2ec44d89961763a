import type { PathWithRoute } from 'astro';
import type { Answerer } from '../../../src/catalogue/questions.ts';

/**
 * What pages read of the catalogue while they were rendered. A page is still right as long as its props and the answers to
 * all that it asked are the same (and the code and the day: `inputs-digest.ts`).
 */
export interface PageReads {
  /** Each question that any page asked, with the digest of its answer then. */
  readonly answers: readonly (readonly [question: string, digest: string])[];
  readonly pages: readonly PageRead[];
}

/** One page: its file in the site, the digest of its props, and where in `answers` its questions stand. */
export type PageRead = readonly [file: string, props: string, asked: readonly number[]];

export const NOTHING_READ: PageReads = { answers: [], pages: [] };

/** The notes of those pages whose files are in `files`. */
export function readsOf(reads: PageReads, files: ReadonlyMap<string, unknown>): PageReads {
  return { ...reads, pages: reads.pages.filter(([file]) => files.has(file)) };
}

/** Digest of a page's props; undefined where nobody made one, so that the page cannot be kept. */
export function propsOf({ cacheKey, route }: PathWithRoute): string | undefined {
  return cacheKey ?? (route.params.length === 0 ? '' : undefined);
}

/** Which of these pages are still right if their props are: those whose questions all have the same answer. Files → props. */
export async function freshOf(last: PageReads, answerer: Answerer): Promise<ReadonlyMap<string, string>> {
  const same = await Promise.all(
    last.answers.map(([question, digest]) =>
      answerer(question).then(
        (now) => now === digest,
        // What cannot be answered any more is not answered as before: the page will say why.
        () => false,
      ),
    ),
  );
  const fresh = last.pages.filter(([, , asked]) => asked.every((at) => same[at]));
  return new Map(fresh.map(([file, props]) => [file, props]));
}

/** What several processes noted, and of the last site's notes those of the pages in `kept`, as one. */
export function joinReads(last: PageReads, kept: ReadonlySet<string>, made: readonly PageReads[]): PageReads {
  const answers: (readonly [string, string])[] = [];
  const numbers = new Map<string, number>();
  const pages: PageRead[] = [];
  const add = (reads: PageReads, chosen: readonly PageRead[]) => {
    const places = new Map<number, number>();
    const placeOf = (at: number) => {
      const answer = reads.answers[at];
      if (!answer) throw new Error(`The notes of the last site name no question ${String(at)}.`);
      let number = numbers.get(answer[0]);
      if (number === undefined) numbers.set(answer[0], (number = answers.push(answer) - 1));
      places.set(at, number);
      return number;
    };
    for (const [file, props, asked] of chosen) {
      pages.push([file, props, asked.map((at) => places.get(at) ?? placeOf(at))]);
    }
  };
  add(
    last,
    last.pages.filter(([file]) => kept.has(file)),
  );
  for (const reads of made) add(reads, reads.pages);
  return { answers, pages };
}
