import { daysBetween, type IsoDate } from '../../src/domain/date.ts';
import type { Deadline } from '../../src/domain/due/deadlines.ts';
import type { DueCertificate, FilingState } from '../../src/domain/due/filing.ts';
import type { ProductView } from '../../src/domain/product-view.ts';
import { formatYearMonth } from '../../src/i18n/format.ts';
import type { Language } from '../../src/domain/text.ts';
import type { Table, TableCell } from '../tables/table.ts';
import { lawNotes } from './law-notes.ts';
import type { DueReading } from './read.ts';
import { dueSentences, type DueSentences } from './say-due.ts';
import { urgentOf } from './urgent.ts';

/** Columns of the tables, as `due.column.…` names them. */
type Column =
  | ('on' | 'left' | 'what' | 'product' | 'producer' | 'place' | 'stars' | 'decision' | 'ends' | 'first')
  | ('producerDay' | 'communeDay' | 'state' | 'letter' | 'note' | 'paper' | 'number');

/** One table of the list. */
export interface DueTable extends Table {
  readonly key: 'urgent' | 'byMonth' | 'byProducer' | 'papers' | 'law';
  /** What each row belongs under, such as its month; none where rows stand alone. */
  readonly groups?: readonly string[];
}

/** The list as tables, in the order of the workbook's sheets. */
export function dueTables(reading: DueReading, lang: Language): DueTable[] {
  const { list } = reading;
  const say = dueSentences(lang, list.today);
  const head = (column: Column, width: number) => ({ label: say.t(`due.column.${column}`), width });
  const left = (on: IsoDate) => daysBetween(list.today, on);
  const urgent = urgentOf(list);
  const alive = list.certificates.filter(({ state }) => state !== 'long-lapsed');
  return [
    {
      key: 'urgent',
      name: say.t('due.urgent'),
      columns: [
        head('product', 30),
        head('producer', 30),
        head('place', 18),
        head('ends', 13),
        head('state', 52),
        head('letter', 34),
      ],
      rows: [
        ...urgent.certificates.map((due) => [
          ...who(due.view, say),
          { day: due.lastValidDay },
          say.state(due),
          say.letter(due),
        ]),
        ...urgent.papers.map((paper) => [...who(paper.view, say), { day: paper.on }, say.overdue(paper), '']),
      ],
    },
    {
      key: 'byMonth',
      name: say.t('due.sheet.byMonth'),
      columns: [
        head('on', 12),
        head('left', 11),
        head('what', 34),
        head('product', 30),
        head('producer', 30),
        head('place', 18),
        head('ends', 13),
        head('letter', 30),
        head('note', 32),
      ],
      rows: list.deadlines.map((deadline) => monthRow(deadline, left(deadline.on), say)),
      groups: list.deadlines.map(({ on }) => formatYearMonth(lang, on.slice(0, 7))),
    },
    {
      key: 'byProducer',
      name: say.t('due.sheet.byProducer'),
      columns: [
        head('producer', 26),
        head('place', 15),
        head('product', 27),
        head('stars', 6),
        head('decision', 18),
        head('ends', 12),
        head('first', 12),
        head('producerDay', 13),
        head('communeDay', 13),
        head('left', 9),
        head('state', 36),
        head('letter', 26),
      ],
      rows: [...alive]
        .sort((a, b) => say.text(a.view.producer.name).localeCompare(say.text(b.view.producer.name), 'vi'))
        .map((due) => producerRow(due, left, say)),
    },
    {
      key: 'papers',
      name: say.t('due.sheet.papers'),
      columns: [
        head('on', 12),
        head('left', 11),
        head('paper', 36),
        head('number', 20),
        head('product', 30),
        head('producer', 30),
        head('place', 18),
      ],
      rows: list.papers.map((paper) => [
        { day: paper.on },
        left(paper.on),
        paper.kind === 'test' ? say.t('due.kind.test-old') : (paper.name ?? ''),
        paper.number ?? '',
        ...who(paper.view, say),
      ]),
    },
    {
      key: 'law',
      name: say.t('due.sheet.law'),
      columns: [{ label: say.t('due.lawTitle'), width: 120 }],
      rows: lawNotes(reading, say).map((note) => [note]),
    },
  ];
}

function who({ product, producer, place }: ProductView, say: DueSentences): [string, string, string] {
  return [say.text(product.name), say.text(producer.name), place ? say.text(place.today.name) : ''];
}

function monthRow(deadline: Deadline, left: number, say: DueSentences): TableCell[] {
  const { on, kind, view, certificate } = deadline;
  const [product, producer, place] = view ? who(view, say) : ['', say.t('due.everybody'), ''];
  return [
    { day: on },
    left,
    say.t(`due.kind.${kind}`),
    product,
    producer,
    place,
    certificate ? { day: certificate.lastValidDay } : '',
    certificate ? say.letter(certificate) : '',
    say.note(deadline),
  ];
}

function producerRow(due: DueCertificate, left: (on: IsoDate) => number, say: DueSentences): TableCell[] {
  const { view, decided, filing, lastValidDay, state } = due;
  const [product, producer, place] = who(view, say);
  const { extendedUntil = lastValidDay } = decided.validity;
  // Days are left to the next step.
  const next: Readonly<Record<FilingState, IsoDate>> = {
    ahead: filing.producer,
    open: filing.producer,
    'producer-late': filing.commune,
    late: lastValidDay,
    extended: extendedUntil,
    lapsed: lastValidDay,
    'long-lapsed': lastValidDay,
  };
  return [
    producer,
    place,
    product,
    decided.certificate.stars,
    decided.document?.number ?? '',
    { day: lastValidDay },
    { day: filing.first },
    { day: filing.producer },
    { day: filing.commune },
    left(next[state]),
    say.state(due),
    say.letter(due),
  ];
}
