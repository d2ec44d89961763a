import type { Language } from '../../src/domain/text.ts';
import { formatDay } from '../../src/i18n/format.ts';
import type { OfficeList, OfficeSection } from '../../src/paper/office/office-list.ts';
import { lawNotes } from './law-notes.ts';
import type { DueReading } from './read.ts';
import { dueSentences } from './say-due.ts';
import type { TableCell } from '../tables/table.ts';
import { dueTables, type DueTable } from './tables.ts';

/** What is printed of each table: its columns by number, some of them together, each with its share of the width. */
const PRINTED: Readonly<
  Partial<Record<DueTable['key'], readonly (readonly [share: number, ...columns: number[]])[]>>
> = {
  urgent: [
    [20, 0],
    [20, 1],
    [12, 2],
    [9, 3],
    [25, 4],
    [14, 5],
  ],
  byMonth: [
    [9, 0],
    [7, 1],
    [20, 2],
    [20, 3],
    [20, 4],
    [24, 7, 8],
  ],
};

/** The list as it is printed: what is overdue, then by month, then what the law says. */
export function officeList(reading: DueReading, lang: Language): OfficeList {
  const { list, catalogue } = reading;
  const say = dueSentences(lang, list.today);
  return {
    lang,
    office: say.text(catalogue.authority.name),
    title: say.t('due.title'),
    about: say.asOf(reading),
    sample: catalogue.demo ? say.t('due.sample') : undefined,
    sections: dueTables(reading, lang)
      .filter(({ rows }) => rows.length > 0)
      .flatMap((table) => sectionOf(table, lang)),
    notes: { title: say.t('due.lawTitle'), items: lawNotes(reading, say) },
  };
}

function sectionOf({ key, name, columns, rows, groups }: DueTable, lang: Language): OfficeSection[] {
  const printed = PRINTED[key];
  if (!printed) return [];
  const shown = rows.map((row, at) => ({
    group: groups?.[at],
    cells: printed.map(([, ...from]) =>
      from
        .map((column) => wordsOf(row[column], lang))
        .filter(Boolean)
        .join('; '),
    ),
  }));
  return [
    {
      name,
      columns: printed.map(([share, first, ...more]) => ({
        label: [first, ...more].map((column) => columns[column ?? 0]?.label ?? '').join('; '),
        share,
        short: typeof rows[0]?.[first ?? 0] !== 'string',
      })),
      groups: [...Map.groupBy(shown, ({ group }) => group)].map(([group, own]) => ({
        name: group,
        rows: own.map(({ cells }) => cells),
      })),
    },
  ];
}

function wordsOf(cell: TableCell | undefined, lang: Language): string {
  if (cell === undefined) return '';
  return typeof cell === 'object' ? formatDay(lang, cell.day) : String(cell);
}
