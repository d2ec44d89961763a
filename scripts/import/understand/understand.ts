import { existedOn } from '../../../src/domain/place.ts';
import type { IsoDate } from '../../../src/domain/date.ts';
import type { Known } from '../catalogue/known.ts';
import type { ReadList } from '../read/sheet.ts';
import type { Role } from './columns.ts';
import { Decisions } from './decisions.ts';
import { changedIn, editsOf, exportedOf, withoutOldCertificate } from './exported.ts';
import { learnCases } from './letter-case.ts';
import type { RawItem } from './item.ts';
import { readPlace } from './places.ts';
import { ProducerList } from './producer-list.ts';
import { productOf } from './product.ts';
import type { Setting } from './setting.ts';
import { tablesOf, type Table, type Tables } from './tables.ts';
import { tidy } from '../../../src/domain/names/spelling.ts';
import { withTwins } from './twins.ts';
import type { Understood, UnderstoodProduct, UnderstoodWithdrawal } from './understood.ts';
import { withdrawalsOf } from './withdrawals.ts';

/** Understands a list as of `today` beside what the catalogue knows. Writes nothing, asks nobody: doubts are told. */
export function understand(
  list: ReadList,
  known: Known,
  today: IsoDate,
  remembered?: ReadonlyMap<string, Role>,
): Understood {
  const tables = tablesOf(list, today, remembered);
  const items = tables.products.flatMap((table) => table.items);
  const producers = new ProducerList(known, learnCases(textsToLearnFrom(items, known)));
  const producerRows = tables.producers.flatMap((table) => producersIn(table, producers));
  const decisions = new Decisions(
    items.flatMap((item) => item.certificates.map(({ mention }) => ({ mention, row: item.row }))),
    known,
  );
  const exported = items.some(({ id }) => id !== undefined)
    ? exportedOf(known, today)
    : new Map<string, never>();
  const products: UnderstoodProduct[] = [];
  for (const table of tables.products) {
    const setting: Setting = {
      known,
      today,
      table,
      decisions,
      producers,
      producersElsewhere: producerRows,
      cases: learnCases(textsToLearnFrom(items, known)),
      listIsOfToday: writesNamesOfToday(items, known, today),
    };
    for (const item of table.items) {
      const changed = changedIn(item, exported);
      const product = productOf(changed ? withoutOldCertificate(item, changed) : item, setting);
      // A row that came from the export and was left as it was says nothing new and leaves nothing to ask.
      if (changed?.length === 0) products.push({ ...product, certificates: [], doubts: [] });
      else products.push(changed ? asEdited(product, changed, known) : product);
    }
  }
  const withdrawals = withdrawalsOf(products, tables, known);
  const ofWithdrawals = new Set(
    tables.products.flatMap(({ grid, context }) => (context.withdrawal ? [grid.sheet.name] : [])),
  );
  return {
    list,
    sheets: tables.products.map(({ grid, header, context, notProducts, columnDoubts }) => ({
      name: grid.sheet.name,
      header,
      grid,
      context,
      notProducts,
      columnDoubts,
    })),
    producerSheets: tables.producers.map(({ grid }) => grid.sheet.name),
    left: tables.left,
    decisions: decisions.all(),
    producers: producers.all(),
    products: withTwins(
      products.map((product) =>
        withWithdrawal(
          // What such a list names is the decision that withdraws: its rows recognise nothing.
          ofWithdrawals.has(product.item.sheet) ? withoutRecognition(product) : product,
          withdrawals,
        ),
      ),
    ),
    withdrawals,
    heldBack: heldBackOf(tables),
  };
}

/** Nothing is recognised; an answer that is not understood is told all the same. */
function withoutRecognition(product: UnderstoodProduct): UnderstoodProduct {
  const doubts = product.doubts.filter((doubt) => doubt.startsWith('answer-unclear'));
  return { ...product, certificates: [], doubts };
}

/** What is to ask of a withdrawal is asked at the row of its product. */
function withWithdrawal(
  product: UnderstoodProduct,
  withdrawals: readonly UnderstoodWithdrawal[],
): UnderstoodProduct {
  const own = withdrawals.find(
    ({ row, sheet, name }) =>
      row === product.item.row && sheet === product.item.sheet && name === product.name,
  );
  return own === undefined
    ? product
    : { ...product, withdrawal: own, doubts: [...product.doubts, ...own.doubts] };
}

/** A row with its hidden id is that product, whatever it is called now: its new name is an edit, no question. */
function asEdited(product: UnderstoodProduct, changed: readonly Role[], known: Known): UnderstoodProduct {
  const doubts = product.doubts.filter((doubt) => !doubt.startsWith('name-differs'));
  return { ...product, doubts, edits: editsOf(product, changed, known) };
}

function textsToLearnFrom(items: readonly RawItem[], known: Known): string[] {
  return [
    ...items.flatMap((item) => [item.name, item.producer ?? '']),
    ...[...known.producers.values()].flatMap(({ name, legalName }) => [name.vi, legalName ?? '']),
    ...[...known.products.values()].map(({ name }) => name.vi),
    ...[...known.places.values()].map(({ name }) => name.vi.replace(/^\p{L}+\s(?=\p{Lu})/u, '')),
  ];
}

/** Ids of the producers on a sheet of producers; numbers that lost their first zeros are told. */
function producersIn(table: Tables['producers'][number], producers: ProducerList): string[] {
  const at = table.header.columns.find(({ role }) => role === 'producer')?.at;
  if (at === undefined) return [];
  return table.rows.data.flatMap(({ row }) => {
    const text = table.grid.rows[row]?.[at]?.text ?? '';
    if (text.trim() === '') return [];
    const cells = (role: Role) =>
      tidy(
        table.grid.rows[row]?.[table.header.columns.find((column) => column.role === role)?.at ?? -1]?.text ??
          '',
      );
    const doubts = shortNumbers(cells('taxCode'), cells('phone'));
    const producer = producers.named(text, row + 1, { doubts });
    return producer.match === undefined ? [] : [producer.match];
  });
}

/** A tax code or phone that a program took for a number, so that its first zeros are gone. */
function shortNumbers(taxCode: string, phone: string): string[] {
  const digits = (text: string) => text.replace(/\D/gu, '');
  const short = [
    taxCode !== '' && digits(taxCode).length < 10
      ? `tax-code-short: ${String(digits(taxCode).length)} chữ số`
      : '',
    phone !== '' && digits(phone).length < 10 ? `phone-short: ${String(digits(phone).length)} chữ số` : '',
  ];
  return short.filter((doubt) => doubt !== '');
}

/** True where some address names a unit that is there only since the last change of units. */
function writesNamesOfToday(items: readonly RawItem[], known: Known, today: IsoDate): boolean {
  return items.some((item) => {
    if (item.address === undefined) return false;
    const { units } = readPlace(item.address, known);
    return units.length > 0 && units.every((unit) => unit.from !== undefined && existedOn(unit, today));
  });
}

function heldBackOf(tables: Tables): Understood['heldBack'] {
  const all: readonly Pick<Table, 'grid' | 'header' | 'rows'>[] = [...tables.products, ...tables.producers];
  const cells = (role: Role) =>
    all.flatMap(({ grid, header, rows }) =>
      header.columns
        .filter((column) => column.role === role)
        .flatMap(({ at }) =>
          rows.data.flatMap(({ row }) => {
            const echo = grid.repeated.has(`${String(row)},${String(at)}`);
            const text = grid.rows[row]?.[at]?.text.trim() ?? '';
            return echo || text === '' ? [] : [`${grid.sheet.name} ${String(row)}`];
          }),
        ),
    );
  const [phones, representatives, emails, identities] = (
    ['phone', 'representative', 'email', 'identity'] as const
  ).map((role) => cells(role));
  return {
    producers: new Set([...(phones ?? []), ...(representatives ?? []), ...(emails ?? [])]).size,
    phones: phones?.length ?? 0,
    representatives: representatives?.length ?? 0,
    emails: emails?.length ?? 0,
    identityNumbers: identities?.length ?? 0,
  };
}
