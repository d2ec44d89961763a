import type { Cell } from '../read/sheet.ts';
import { EMPTY } from '../read/sheet.ts';
import type { ListContext } from './context.ts';
import type { Column, Header } from './header.ts';
import type { Role } from './columns.ts';
import { readDay, type DayReading } from './dates.ts';
import { decisionCell, decisionIn, issuerIn, numberKey, type DecisionMention } from './decision-text.ts';
import type { Grid } from './grid.ts';
import { readAnswer, type Answer } from './answer.ts';
import { answered } from './answered.ts';
import { readProse } from './prose.ts';
import type { DataRow } from './rows.ts';
import { readStars, type StarReading } from './stars.ts';
import { tidy } from '../../../src/domain/names/spelling.ts';

/** One recognition that a row speaks of. */
export interface RawCertificate {
  readonly stars: StarReading;
  /** As written; '' where there is no such cell. */
  readonly written: string;
  readonly year?: number;
  readonly mention?: DecisionMention;
  readonly lastDay?: DayReading;
}

/** A product as one row names it; nothing is looked up yet. */
export interface RawItem {
  readonly sheet: string;
  /** One-based, as the clerk's program counts. */
  readonly row: number;
  readonly tt?: string;
  readonly name: string;
  /** As the cells say it, with line breaks. */
  readonly producer?: string;
  /** The producer as the prose of the same row spells it. */
  readonly producerInProse?: string;
  readonly address?: string;
  readonly addressFormer?: string;
  readonly addressToday?: string;
  /** The addresses stand in two address columns, and not in two columns of communes. */
  readonly addressColumns: boolean;
  readonly hasPlaceColumn: boolean;
  readonly certificates: readonly RawCertificate[];
  readonly points?: number;
  readonly notes: string;
  readonly cells: Readonly<Partial<Record<Role, string>>>;
  readonly group?: string;
  readonly code?: string;
  readonly certificateNumber?: string;
  readonly id?: string;
  readonly struck: boolean;
  /** What the clerk answered to the doubts of this row. */
  readonly answer?: Answer;
  /** Columns this site has no field for, by their head. */
  readonly kept: Readonly<Record<string, string>>;
}

/** Columns that the site has no field for: kept apart as they are, and given back on export. */
const GIVEN_BACK: ReadonlySet<Role> = new Set<Role>(['kept', 'price', 'picture', 'standard', 'taxCode']);

/** The products of one row: one, or as many as its prose names. */
export function itemsOf(grid: Grid, header: Header, { row, context }: DataRow, list: ListContext): RawItem[] {
  const cellAt = (column: Column | undefined): Cell => (column && grid.rows[row]?.[column.at]) ?? EMPTY;
  const columnOf = (role: Role) =>
    header.columns.find((column) => column.role === role && column.year === undefined);
  const cell = (role: Role) => cellAt(columnOf(role));
  const text = (role: Role) => tidy(cell(role).text);
  const prose = columnOf('prose') ? readProse(cell('prose').text) : undefined;
  const notes = header.columns
    .filter(({ role }) => role === 'notes')
    .map((column) => tidy(cellAt(column).text))
    .join('; ');
  const day = readDay(cell('signedOn'));
  const yearDay = readDay(cell('year'));
  const ownYear = yearDay.year ?? yearDay.day?.slice(0, 4) ?? day.year;
  const ownMention = mentionOf(text('decision'), day, text('issuer')) ?? prose?.decision;
  const noted = decisionIn(notes);
  const shared = sharedDecision(context.decision, list.decision);
  const lastDay = readDay(cell('lastDay'));
  const certificate = (
    written: string,
    year: number | undefined,
    mention: DecisionMention | undefined,
  ): RawCertificate => ({
    stars: readStars(written),
    written: tidy(written),
    ...(year !== undefined && { year }),
    ...(mention && { mention }),
    ...((lastDay.day !== undefined || lastDay.doubt !== undefined) && { lastDay }),
  });
  const years = header.columns.filter(
    (column) => column.year !== undefined && tidy(cellAt(column).text) !== '',
  );
  const byYear = years.map((column) => {
    const notedYear = Number(noted?.day?.day?.slice(0, 4) ?? noted?.day?.year);
    const mention = noted && (notedYear === column.year || years.length === 1) ? noted : undefined;
    return certificate(cellAt(column).text, column.year, mention);
  });
  const hasYears = header.columns.some((column) => column.year !== undefined);
  const year = ownYear === undefined ? (context.year ?? list.year) : Number(ownYear);
  const single = certificate(
    prose?.stars ?? (cell('stars').text || context.stars || ''),
    year,
    ownMention ?? noted ?? shared,
  );
  const names = prose?.names ?? (text('name') === '' ? [] : [cell('name').text]);
  const address = prose?.address ?? joined(text('village'), text('address'));
  const base = {
    sheet: grid.sheet.name,
    row: row + 1,
    ...optional({
      tt: text('stt'),
      producer: cell('producer').text.trim() || prose?.producer || context.producer || '',
      producerInProse: columnOf('producer') && prose?.producer ? prose.producer : '',
      address: address || (text('placeFormer') || text('addressFormer') ? '' : (context.commune ?? '')),
      addressFormer: text('addressFormer') || text('placeFormer'),
      addressToday: text('addressToday') || text('placeToday'),
      group: text('group') || context.group || prose?.group || '',
      code: text('code'),
      certificateNumber: text('certificateNumber'),
      id: text('id'),
    }),
    addressColumns: columnOf('addressToday') !== undefined,
    hasPlaceColumn:
      ['address', 'addressFormer', 'addressToday', 'placeFormer', 'placeToday', 'prose'].some((role) =>
        columnOf(role as Role),
      ) || context.commune !== undefined,
    certificates: hasYears ? byYear : [single],
    notes,
    cells: Object.fromEntries(
      header.columns.flatMap((column) => {
        const said = tidy(cellAt(column).text);
        return column.year === undefined && column.role !== 'kept' && said !== ''
          ? [[column.role, said]]
          : [];
      }),
    ),
    struck: cell('name').struck === true,
    kept: Object.fromEntries(
      header.columns.flatMap((column) => {
        const said = tidy(cellAt(column).text);
        return GIVEN_BACK.has(column.role) && said !== '' && column.head !== '' ? [[column.head, said]] : [];
      }),
    ),
  };
  const answer = readAnswer(cell('chosen').text);
  const points = numberOf(text('points') || (prose?.points ?? ''));
  const split = (name: string) => name.split(/\s*[,;/+]\s*(?![^(]*\))/u);
  const items = (answer?.count === 'two' ? names.flatMap(split) : names).map((name): RawItem => ({
    ...base,
    name,
    ...(points !== undefined && { points }),
  }));
  return answer ? items.map((item) => answered(item, answer)) : items;
}

/** A heading row that names the list's own decision again leaves out its day and office. */
function sharedDecision(
  heading: DecisionMention | undefined,
  list: DecisionMention | undefined,
): DecisionMention | undefined {
  if (!heading || !list || heading.number === undefined || list.number === undefined) return heading ?? list;
  return numberKey(heading.number) === numberKey(list.number) ? { ...list, ...heading } : heading;
}

/** “71,4” and “71.4”: points never reach a thousand. */
export function numberOf(written: string): number | undefined {
  const match = /^(\d{1,3})(?:[.,](\d+))?(?:\s*điểm)?(?:\s*\/\s*100)?$/iu.exec(written.trim());
  return match ? Number(`${match[1] ?? ''}.${match[2] ?? '0'}`) : undefined;
}

function mentionOf(number: string, day: DayReading, issuer: string): DecisionMention | undefined {
  const named = decisionCell(number);
  const dated = day.day !== undefined || day.doubt !== undefined || day.year !== undefined;
  const office = issuer === '' ? named?.issuer : (issuerIn(issuer) ?? issuer);
  if (!named && !dated) return undefined;
  return {
    ...named,
    spelled: named?.spelled ?? '',
    ...(dated && { day }),
    ...(office !== undefined && office !== '' && { issuer: office }),
  };
}

function joined(village: string, address: string): string {
  return [village, address].filter((part) => part !== '').join(', ');
}

function optional<T extends Record<string, string>>(values: T): Partial<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== '')) as Partial<T>;
}
