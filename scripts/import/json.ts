import type { IsoDate } from '../../src/domain/date.ts';
import { columnLetter } from './understand/letters.ts';
import type { Understood, UnderstoodProduct } from './understand/understood.ts';

/** What `--json` prints: counts of what is personal, never the values. */
export function asJson(understood: Understood, file: string, today: IsoDate): object {
  const { list, sheets, left, producerSheets, heldBack } = understood;
  const [first] = sheets;
  const ofWithdrawals = new Set(sheets.flatMap(({ name, context }) => (context.withdrawal ? [name] : [])));
  const isDocument = list.kind === 'docx' || list.kind === 'html';
  return {
    file,
    importDay: today,
    kind: list.kind,
    ...(list.encoding !== undefined && { encoding: list.encoding }),
    ...(list.separator !== undefined && { separator: list.separator === '\t' ? 'tab' : list.separator }),
    sheets: { read: sheets.map(({ name }) => name), left, producers: producerSheets },
    ...(isDocument && {
      tables: {
        read: sheets.length === 1 ? tableNumber(first?.name) : sheets.map(({ name }) => tableNumber(name)),
        left: Object.fromEntries(Object.entries(left).map(([name, why]) => [String(tableNumber(name)), why])),
      },
    }),
    ...(first && headOf(first.header.first + 1, first.header.last + 1)),
    columns: Object.fromEntries(
      (first?.header.columns ?? []).map(({ at, role, head, year }) => [
        columnLetter(at),
        year === undefined ? (role === 'kept' ? `kept: ${head}` : role) : `stars of ${String(year)}`,
      ]),
    ),
    columnDoubts: sheets.flatMap(({ columnDoubts }) => columnDoubts),
    notProducts: sheets.flatMap(({ name, notProducts }) =>
      notProducts.map(({ row, is }) => ({
        row,
        ...(isDocument && { tableRow: row }),
        is,
        ...(sheets.length > 1 && { sheet: name }),
      })),
    ),
    decisions: understood.decisions.map((decision) => ({
      ...decision,
      signedOn: decision.signedOn ?? null,
      issuer: decision.issuer ?? null,
      level: decision.level ?? null,
      match: decision.match ?? null,
    })),
    producers: understood.producers.map(({ name, kind, match, suggest, rows, doubts, person }) => ({
      name,
      kind: kind ?? null,
      match: match ?? null,
      suggest: suggest ?? null,
      rows,
      doubts,
      // A person's name is personal: only that there is one.
      ...(person !== undefined && { person: true }),
    })),
    products: understood.products
      .filter(({ item }) => !ofWithdrawals.has(item.sheet))
      .map((product) => productJson(product, sheets.length > 1)),
    withdrawals: understood.withdrawals.map(({ decision, match, documentId, year, ...rest }) => ({
      ...rest,
      match: match ?? null,
      year: year ?? null,
      decision: decision ? { number: decision.number, signedOn: decision.signedOn ?? null } : null,
      document: documentId ?? null,
    })),
    heldBack,
    contacts: {
      heldBack: heldBack.producers,
      phones: heldBack.phones,
      representatives: heldBack.representatives,
      published: 0,
    },
  };
}

function productJson(product: UnderstoodProduct, manySheets: boolean): object {
  const { item, certificates } = product;
  const last = certificates.at(-1);
  const decision = last?.decision;
  return {
    ...(manySheets && { sheet: item.sheet }),
    row: item.row,
    ...(item.tt !== undefined && { tt: /^\d+$/u.test(item.tt) ? Number(item.tt) : item.tt }),
    name: product.name,
    ...(product.name !== item.name.trim() && { raw: item.name.trim() }),
    ...(item.code !== undefined && { productCode: item.code }),
    match: product.match ?? null,
    suggest: product.suggest ?? null,
    producer: producerJson(product),
    suggestProducer: product.producer?.suggest ?? product.suggestProducer ?? null,
    // Two address columns say where it was and where it is; else the unit of the day counts.
    ...(item.addressColumns && item.addressToday !== undefined
      ? { placePrinted: product.place ?? null, place: product.placeToday ?? null }
      : { place: product.place ?? null, placeToday: product.placeToday ?? null }),
    ...(product.placeChoices.length > 0 && { placeChoices: product.placeChoices }),
    group: item.group ?? null,
    ...(item.points !== undefined && { points: item.points }),
    stars: last?.stars ?? null,
    proposal: last?.proposal ?? null,
    year: last?.year ?? null,
    decision: decision ? { number: decision.number, signedOn: decision.signedOn ?? null } : null,
    certified: certificates.some(({ certified }) => certified),
    certificates: certificates.map((certificate) => ({
      year: certificate.year ?? null,
      stars: certificate.stars ?? null,
      proposal: certificate.proposal ?? null,
      raw: certificate.raw,
      decision:
        certificate.listed?.match ??
        (certificate.decision
          ? { number: certificate.decision.number, signedOn: certificate.decision.signedOn ?? null }
          : null),
      certified: certificate.certified,
    })),
    ...(product.mergeWith !== undefined && { merge: product.mergeWith }),
    doubts: product.doubts,
  };
}

/** An id; “(to confirm)” behind what a person has to say yes to, “new:” before what the catalogue has not. */
function producerJson({ producer, doubts }: UnderstoodProduct): string | null {
  if (!producer) return null;
  if (producer.match !== undefined) return producer.match;
  if (producer.suggest !== undefined) return `${producer.suggest} (to confirm)`;
  const twice = doubts.some((doubt) => doubt.startsWith('producer-two-spellings'));
  return `new: ${producer.name}${twice ? ' (to confirm)' : ''}`;
}

function tableNumber(name: string | undefined): number {
  return Number(/\d+$/u.exec(name ?? '')?.[0] ?? 0);
}

function headOf(first: number, last: number): object {
  return first === last
    ? { headerRow: first }
    : { headerRows: Array.from({ length: last - first + 1 }, (_, at) => first + at) };
}
