import type { Certificate } from '../../../src/domain/certificate.ts';
import type { Product } from '../../../src/domain/product.ts';
import { formatDay } from '../../../src/i18n/format.ts';
import { productSet } from '../../../src/domain/product-set.ts';
import { GROUPS } from '../../../src/domain/group.ts';
import { lawOf } from '../../../src/domain/law.ts';
import { lastValidDay } from '../../../src/domain/certificate.ts';
import { existedOn, placeOn } from '../../../src/domain/place.ts';
import type { IsoDate } from '../../../src/domain/date.ts';
import type { Known } from '../catalogue/known.ts';
import type { PrivateNotes } from '../write/private-entry.ts';

/** The office's columns, in words that the importer reads again. */
export const EXPORT_HEADS = [
  ...[
    'STT',
    'Tên sản phẩm',
    'Chủ thể',
    'Xã (cũ)',
    'Xã, phường (mới)',
    'Nhóm sản phẩm',
    'Hạng sao',
    'Số quyết định',
  ],
  ...['Ngày ký', 'Cơ quan công nhận', 'Hết hạn', 'Mã sản phẩm', 'Số giấy chứng nhận'],
] as const;

export interface ExportRow {
  readonly id: string;
  readonly cells: readonly string[];
}

/** One row for each product: what its latest certificate says, and the columns that came with a list. */
export function exportRows(
  known: Known,
  notes: PrivateNotes,
  today: IsoDate,
): { heads: string[]; rows: ExportRow[] } {
  const products = [...known.products.values()];
  const columns = [...new Set(products.flatMap(({ id }) => Object.keys(own(notes.columns, id))))];
  const contacts = [
    ...new Set(products.flatMap(({ producer }) => Object.keys(own(notes.contacts, producer)))),
  ].map((name) => [name, CONTACT_HEADS.get(name) ?? name] as const);
  const rows = products.map((product, at) => ({
    id: product.id,
    cells: [
      String(at + 1),
      ...cellsOf(product, known, today),
      ...contacts.map(([name]) => own(notes.contacts, product.producer)[name] ?? ''),
      ...columns.map((head) => own(notes.columns, product.id)[head] ?? ''),
    ],
  }));
  return { heads: [...EXPORT_HEADS, ...contacts.map(([, head]) => head), ...columns], rows };
}

const CONTACT_HEADS: ReadonlyMap<string, string> = new Map([
  ['phone', 'Điện thoại'],
  ['representative', 'Người đại diện'],
  ['email', 'Email'],
  ['website', 'Website'],
]);

function cellsOf(product: Product, known: Known, today: IsoDate): string[] {
  const producer = known.producers.get(product.producer);
  const place = product.place === undefined ? undefined : known.places.get(product.place);
  const now = product.place === undefined ? undefined : placeOn(known.places, product.place, today);
  const group = productSet(product.set)?.group ?? product.group;
  return [
    product.name.vi,
    producer?.name.vi ?? product.producer,
    place && !existedOn(place, today) ? place.name.vi : '',
    now?.name.vi ?? '',
    group === undefined ? '' : GROUPS[group].vi,
    ...certificateCells(latest(product, known), known),
  ].toSpliced(10, 0, product.productCode ?? '');
}

/** Stars, number, day, office, last day, certificate number. */
function certificateCells(certificate: Certificate | undefined, known: Known): string[] {
  if (certificate?.basis !== 'decision') {
    const { stars, proposedStars } = certificate ?? {};
    return [
      stars === undefined
        ? proposedStars === undefined
          ? ''
          : `Đề nghị ${String(proposedStars)} sao`
        : `${String(stars)} sao`,
      '',
      '',
      '',
      '',
      '',
    ];
  }
  const document = known.documents.get(certificate.decision);
  const signedOn = certificate.signedOn ?? document?.signedOn;
  const last =
    signedOn &&
    lastValidDay(signedOn, certificate.lastValidDay, lawOf(certificate, document, known.rules).termMonths);
  return [
    `${String(certificate.stars)} sao`,
    document?.number ?? '',
    signedOn === undefined ? '' : formatDay('vi', signedOn),
    document?.issuer.vi ?? '',
    last === undefined ? '' : formatDay('vi', last),
    certificate.number ?? '',
  ];
}

function latest(product: Product, known: Known): Certificate | undefined {
  const day = (one: Certificate) =>
    one.basis === 'decision' ? (one.signedOn ?? known.documents.get(one.decision)?.signedOn ?? '') : '';
  return [...product.certificates].sort((a, b) => (day(a) < day(b) ? -1 : 1)).at(-1);
}

type Columns = Readonly<Record<string, Readonly<Record<string, string>>>>;

function own(from: Columns | undefined, id: string): Readonly<Record<string, string>> {
  return from && Object.hasOwn(from, id) ? (from[id] ?? {}) : {};
}
