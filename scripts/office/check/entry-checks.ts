import { checkSource } from '../../../src/content/checker/check-catalogue.ts';
import { readCatalogue, type SourceCatalogue } from '../../../src/content/reader/read-catalogue.ts';
import type { Issue } from '../../../src/domain/checks/issue.ts';
import type { IsoDate } from '../../../src/domain/date.ts';
import type { CheckAnswer, Edited, Kind } from '../../../src/office/api-types.ts';
import { entryTexts } from '../entry/entry-texts.ts';
import { readEntryFiles } from '../entry/open-entry.ts';
import { stagedPhotos } from '../photos/staged.ts';
import { titlesOf } from '../entry/titles.ts';
import { findingOf, located } from './findings.ts';
import { ParsesInMemory } from './kept-parses.ts';
import { fingerprint } from './fingerprint.ts';
import { Shadow } from './shadow.ts';

/** A catalogue as read, and what the checker says of it. */
export interface Checked {
  readonly source: SourceCatalogue;
  readonly issues: readonly Issue[];
}

/** Checks the catalogue as it lies, and as it would be with an entry as a form wants it. One check at a time. */
export class EntryChecks {
  readonly #folder: string;
  readonly #today: () => IsoDate;
  readonly #parses = new ParsesInMemory();
  #shadow: Shadow | undefined;
  /** The last check of the catalogue as it lies, and what it was made of. */
  #known: { readonly of: string; readonly answer: Checked } | undefined;
  #last: Promise<unknown> = Promise.resolve();

  constructor(folder: string, today: () => IsoDate) {
    this.#folder = folder;
    this.#today = today;
  }

  close(): void {
    this.#shadow?.close();
  }

  /** The catalogue as it lies on disk. */
  all(): Promise<Checked> {
    return this.#next(async () => this.#asItLies());
  }

  /** Findings in an entry as a form wants it, and those that this makes elsewhere. */
  entry(kind: Kind, id: string, edited: Edited): Promise<CheckAnswer> {
    const files = readEntryFiles(this.#folder, kind, id);
    const texts = entryTexts(kind, files, edited).map(({ path, after }) => [path, after] as const);
    const { main, english } = files.paths;
    return this.texts(
      new Map<string, string | Uint8Array>([...texts, ...stagedPhotos(this.#folder, kind, id)]),
      ({ path }) => path === main || path === english,
    );
  }

  /** The same for any files of the catalogue; `own` tells which findings are theirs. */
  texts(
    texts: ReadonlyMap<string, string | Uint8Array>,
    own: (issue: Issue) => boolean,
  ): Promise<CheckAnswer> {
    return this.#next(async () => {
      this.#shadow ??= new Shadow(this.#folder);
      this.#shadow.lay(texts);
      const before = await this.#asItLies();
      const { source, issues } = await this.#check(this.#shadow.folder);
      const known = new Set(before.issues.map(keyOf));
      const titles = titlesOf(source);
      return {
        own: issues.filter(own).map(findingOf),
        elsewhere: issues
          .filter((issue) => !own(issue) && !known.has(keyOf(issue)))
          .map((issue) => located(issue, titles)),
      };
    });
  }

  /** Asked by every screen, so made anew only when a file or the day is another. */
  async #asItLies(): Promise<Checked> {
    const of = `${this.#today()} ${fingerprint(this.#folder)}`;
    if (this.#known?.of !== of) this.#known = { of, answer: await this.#check(this.#folder) };
    return this.#known.answer;
  }

  async #check(folder: string): Promise<Checked> {
    const source = readCatalogue(folder, this.#parses);
    const { issues } = await checkSource(source, this.#today());
    return { source, issues };
  }

  #next<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.#last.then(work, work);
    this.#last = mine.catch(() => undefined);
    return mine;
  }
}

function keyOf({ path, code, field, values }: Issue): string {
  return JSON.stringify([path, code, field, values]);
}
