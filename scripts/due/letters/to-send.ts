import type { DueCertificate, FilingState } from '../../../src/domain/due/filing.ts';
import type { DuePaper } from '../../../src/domain/due/papers.ts';
import { addDays } from '../../../src/domain/date.ts';
import type { Place } from '../../../src/domain/place.ts';
import type { Producer } from '../../../src/domain/producer.ts';
import type { DueReading } from '../read.ts';

/** What one producer is to be written about. */
export interface LetterToSend {
  readonly producer: Producer;
  /** Today's commune of the first product. */
  readonly place: Place | undefined;
  readonly certificates: readonly DueCertificate[];
  /** Papers of these products that end in the time the list looks at, or have ended. */
  readonly papers: readonly DuePaper[];
}

/** A letter goes out so many days before filing opens: the producer has to gather papers. */
const DAYS_AHEAD = 60;
const WRITE_IN: ReadonlySet<FilingState> = new Set(['open', 'producer-late', 'late', 'lapsed']);

/**
 * The producers to write to: filing is open, opens soon, or is over. Who was written to already, answered or not, is
 * left out, unless `again`.
 */
export function lettersToSend({ list }: DueReading, { again = false } = {}): LetterToSend[] {
  const soon = addDays(list.today, DAYS_AHEAD);
  const due = list.certificates.filter(({ state, filing, letter }) => {
    const isTime = WRITE_IN.has(state) || (state === 'ahead' && filing.first <= soon);
    return isTime && (again || letter === undefined);
  });
  const byProducer = Map.groupBy(due, ({ view }) => view.producer.id);
  return [...byProducer.values()].flatMap((certificates): LetterToSend[] => {
    const [first] = certificates;
    if (!first) return [];
    const own = new Set(certificates.map(({ view }) => view.product.id));
    return [
      {
        producer: first.view.producer,
        place: first.view.place?.today,
        certificates,
        papers: list.papers.filter(({ view, kind }) => own.has(view.product.id) && kind === 'paper'),
      },
    ];
  });
}
