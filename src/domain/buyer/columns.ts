/**
 * What a supermarket's buyer asks for, in the order of a supermarket's own form. `code`: digits that are a name,
 * not a number (a spreadsheet must keep their zeros). `day`: an ISO day, written in words where people read it.
 */
export const BUYER_COLUMNS = [
  { key: 'product', type: 'text' },
  { key: 'brand', type: 'text' },
  { key: 'producer', type: 'text' },
  { key: 'taxCode', type: 'code' },
  { key: 'address', type: 'text' },
  { key: 'stars', type: 'number' },
  { key: 'status', type: 'text' },
  { key: 'lastDay', type: 'day' },
  { key: 'decision', type: 'text' },
  { key: 'certificate', type: 'text' },
  { key: 'asOf', type: 'day' },
  { key: 'productCode', type: 'code' },
  { key: 'netContent', type: 'text' },
  { key: 'packaging', type: 'text' },
  { key: 'unitsPerCarton', type: 'number' },
  { key: 'gtin', type: 'code' },
  { key: 'ingredients', type: 'text' },
  { key: 'allergens', type: 'text' },
  { key: 'dimensions', type: 'text' },
  { key: 'storage', type: 'text' },
  { key: 'shelfLife', type: 'text' },
  { key: 'shelfLifeOnDelivery', type: 'text' },
  { key: 'origin', type: 'text' },
  { key: 'rawMaterialArea', type: 'text' },
  { key: 'warnings', type: 'text' },
  { key: 'selfDeclaration', type: 'text' },
  { key: 'otherCertificates', type: 'text' },
  { key: 'testReport', type: 'day' },
  { key: 'traceability', type: 'text' },
  { key: 'capacity', type: 'text' },
  { key: 'season', type: 'text' },
  { key: 'minimumOrder', type: 'text' },
  { key: 'leadTime', type: 'number' },
  { key: 'deliveryArea', type: 'text' },
  { key: 'returns', type: 'text' },
  { key: 'contact', type: 'text' },
  { key: 'phone', type: 'code' },
  { key: 'zalo', type: 'code' },
  { key: 'email', type: 'text' },
  { key: 'website', type: 'text' },
  { key: 'page', type: 'text' },
] as const satisfies readonly { readonly key: string; readonly type: ColumnType }[];

export type ColumnType = 'text' | 'number' | 'code' | 'day';

export type BuyerColumn = (typeof BUYER_COLUMNS)[number]['key'];
export type Cell = string | number | null;

/** What every buyer asks: a comparison shows these rows even where nobody has told. */
export const ALWAYS_ASKED: ReadonlySet<BuyerColumn> = new Set([
  'stars',
  'status',
  'lastDay',
  'netContent',
  'unitsPerCarton',
  'gtin',
  'capacity',
  'season',
  'minimumOrder',
  'leadTime',
  'deliveryArea',
] as const);

/** The columns that differ from pack to pack of one product. */
export const PACK_COLUMNS = ['netContent', 'packaging', 'unitsPerCarton', 'gtin'] as const;
export type PackCells = Readonly<Record<(typeof PACK_COLUMNS)[number], Cell>>;

/** A column with its words, for tables and the data dictionary. */
export interface WordedColumn {
  readonly key: BuyerColumn;
  readonly type: ColumnType;
  readonly label: string;
  readonly about: string;
}
