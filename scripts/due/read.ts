import { joinProduct } from '../../src/domain/join.ts';
import type { PlaceIndex } from '../../src/domain/place.ts';
import type { SourceCatalogue } from '../../src/content/reader/read-catalogue.ts';
import { DamagedStampFile, peekStatusList, readStampRows } from '../../src/content/reader/stamp-files.ts';
import type { Catalogue } from '../../src/domain/catalogue.ts';
import type { IsoDate } from '../../src/domain/date.ts';
import { dueList, type DueList } from '../../src/domain/due/due-list.ts';
import type { SentLetter } from '../../src/domain/due/letter.ts';
import { endingStamps, type EndingStamps } from '../../src/domain/due/stamps.ts';
import type { Rule } from '../../src/domain/rule.ts';
import { Fault } from '../command-line/fault.ts';
import { readKnown, type Known } from '../import/catalogue/known.ts';

/** What is due in a catalogue, and what could not be looked at. */
export interface DueReading {
  readonly known: Known;
  readonly catalogue: Catalogue;
  readonly list: DueList;
  readonly places: PlaceIndex;
  readonly rules: readonly Rule[];
  readonly letters: readonly SentLetter[];
  /** Files with faults: what is in them is missing from the list. */
  readonly leftOut: readonly string[];
}

/** Reads the catalogue in `folder` as of `today`; throws a `Fault` where there is no list without the missing file. */
export function readDue(folder: string, today: IsoDate, months: number): DueReading {
  const known = readKnown(folder);
  const { entries } = known.source;
  const catalogue = entries.catalogue[0]?.data;
  if (!catalogue) {
    throw new Fault(
      'Không đọc được catalogue.yml. Chạy npm run check để biết sai ở đâu.',
      'catalogue.yml cannot be read. Run npm run check.',
    );
  }
  const { producers, places, documents, rules } = known;
  const join = { today, producers, places, documents, rules };
  const views = [...known.products.values()].flatMap((product) => joinProduct(product, join) ?? []);
  const letters = entries.letters[0]?.data?.letters ?? [];
  const stamps = readStamps(folder, today);
  return {
    known,
    catalogue,
    list: dueList(views, { today, months, rules, letters, stamps: stamps.ending }),
    places,
    rules,
    letters,
    leftOut: [...leftOut(known.source), ...stamps.damaged],
  };
}

function leftOut({ entries, unreadable }: SourceCatalogue): string[] {
  const { products, producers, documents, rules, places, letters } = entries;
  const read = [products, producers, documents, rules, places, letters].flatMap((list) =>
    list.flatMap(({ data, source }) => (data ? [] : [source.path])),
  );
  return [...read, ...unreadable.map(({ path }) => path)];
}

function readStamps(folder: string, today: IsoDate): { ending: EndingStamps[]; damaged: string[] } {
  try {
    const entries = new Map(Object.entries(peekStatusList(folder)?.stamps ?? {}));
    return { ending: endingStamps(readStampRows(folder), entries, today), damaged: [] };
  } catch (error) {
    if (error instanceof DamagedStampFile) return { ending: [], damaged: [error.file] };
    throw error;
  }
}
