import { daysBetween, type IsoDate } from '../../src/domain/date.ts';
import type { Deadline } from '../../src/domain/due/deadlines.ts';
import type { DueCertificate, FilingState } from '../../src/domain/due/filing.ts';
import type { ProductView } from '../../src/domain/product-view.ts';
import { formatYearMonth } from '../../src/i18n/format.ts';
import type { Language } from '../../src/domain/text.ts';
import { lawNotes } from './law-notes.ts';
import type { DueReading } from './read.ts';
import { dueSentences, type DueSentences } from './say-due.ts';
import { urgentOf } from './urgent.ts';

/** A day, so that a workbook holds it as one. */
export interface DayCell {
  readonly day: IsoDate;
}
export type TableCell = string | number | DayCell;

export interface TableColumn {
  readonly label: string;
  /** In letters. */
  readonly width: number;
}

/** One table of the list: a sheet of the workbook, a part of the print. */
export interface DueTable {
  readonly key: 'urgent' | 'byMonth' | 'byProducer' | 'papers' | 'law';
  readonly name: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly TableCell[])[];
  /** What each row belongs under, such as its month; none where rows stand alone. */
  readonly groups?: readonly string[];
}

/** The list as tables, in the order of the workbook's sheets. */
export function dueTables(reading: DueReading, lang: Language): DueTable[] {
  const { list } = reading;
  const say = dueSentences(lang, list.today);
  const { words } = say;
  const { columns: c, sheets } = words;
  const left = (on: IsoDate) => daysBetween(list.today, on);
  const urgent = urgentOf(list);
  const alive = list.certificates.filter(({ state }) => state !== 'long-lapsed');
  return [
    {
      key: 'urgent',
      name: words.urgent,
      columns: [
        { label: c.product, width: 30 },
        { label: c.producer, width: 30 },
        { label: c.place, width: 18 },
        { label: c.ends, width: 13 },
        { label: c.state, width: 52 },
        { label: c.letter, width: 34 },
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
      name: sheets.byMonth,
      columns: [
        { label: c.on, width: 12 },
        { label: c.left, width: 11 },
        { label: c.what, width: 34 },
        { label: c.product, width: 30 },
        { label: c.producer, width: 30 },
        { label: c.place, width: 18 },
        { label: c.ends, width: 13 },
        { label: c.letter, width: 30 },
        { label: c.note, width: 32 },
      ],
      rows: list.deadlines.map((deadline) => monthRow(deadline, left(deadline.on), say)),
      groups: list.deadlines.map(({ on }) => formatYearMonth(lang, on.slice(0, 7))),
    },
    {
      key: 'byProducer',
      name: sheets.byProducer,
      columns: [
        { label: c.producer, width: 26 },
        { label: c.place, width: 15 },
        { label: c.product, width: 27 },
        { label: c.stars, width: 6 },
        { label: c.decision, width: 18 },
        { label: c.ends, width: 12 },
        { label: c.first, width: 12 },
        { label: c.producerDay, width: 13 },
        { label: c.communeDay, width: 13 },
        { label: c.left, width: 9 },
        { label: c.state, width: 36 },
        { label: c.letter, width: 26 },
      ],
      rows: [...alive]
        .sort((a, b) => say.text(a.view.producer.name).localeCompare(say.text(b.view.producer.name), 'vi'))
        .map((due) => producerRow(due, left, say)),
    },
    {
      key: 'papers',
      name: sheets.papers,
      columns: [
        { label: c.on, width: 12 },
        { label: c.left, width: 11 },
        { label: c.paper, width: 36 },
        { label: c.number, width: 20 },
        { label: c.product, width: 30 },
        { label: c.producer, width: 30 },
        { label: c.place, width: 18 },
      ],
      rows: list.papers.map((paper) => [
        { day: paper.on },
        left(paper.on),
        paper.kind === 'test' ? words.kinds['test-old'] : (paper.name ?? ''),
        paper.number ?? '',
        ...who(paper.view, say),
      ]),
    },
    {
      key: 'law',
      name: sheets.law,
      columns: [{ label: words.lawTitle, width: 120 }],
      rows: lawNotes(reading, say).map((note) => [note]),
    },
  ];
}

function who({ product, producer, place }: ProductView, say: DueSentences): [string, string, string] {
  return [say.text(product.name), say.text(producer.name), place ? say.text(place.today.name) : ''];
}

function monthRow(deadline: Deadline, left: number, say: DueSentences): TableCell[] {
  const { on, kind, view, certificate } = deadline;
  const [product, producer, place] = view ? who(view, say) : ['', say.words.everybody, ''];
  return [
    { day: on },
    left,
    say.words.kinds[kind],
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
