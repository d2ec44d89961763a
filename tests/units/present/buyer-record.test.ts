import { describe, expect, test } from 'vitest';
import { BUYER_COLUMNS, type BuyerColumn } from '../../../src/domain/buyer/columns.ts';
import { cellsOn, rowsOn } from '../../../src/domain/buyer/record.ts';
import { joinProduct } from '../../../src/domain/join.ts';
import type { DecidedCertificate } from '../../../src/domain/certificate.ts';
import type { OfficialDocument } from '../../../src/domain/document.ts';
import type { Product } from '../../../src/domain/product.ts';
import type { Site } from '../../../src/domain/site.ts';
import { buyerRecord } from '../../../src/present/buyer-record.ts';
import { SAMPLE_LAW } from '../sample-law.ts';

const TODAY = '2026-11-24';
const decision = (id: string, signedOn: string, kind: OfficialDocument['kind']): OfficialDocument => ({
  id,
  kind,
  number: id,
  title: { vi: id },
  issuer: { vi: 'UBND tỉnh Mẫu' },
  level: 'province',
  signedOn,
});

function record(rest: Partial<Product> = {}, certificate: Partial<DecidedCertificate> = {}) {
  const product = {
    id: 'gao-mau',
    name: { vi: 'Gạo (mẫu)' },
    producer: 'htx-mau',
    story: {},
    certificates: [{ basis: 'decision', decision: 'moi', stars: 4, ...certificate } as const],
    ...rest,
  };
  const view = joinProduct(product, {
    today: TODAY,
    producers: new Map([
      ['htx-mau', { id: 'htx-mau', name: { vi: 'HTX (mẫu)' }, kind: 'cooperative', taxCode: '0101234567' }],
    ]),
    places: new Map(),
    documents: new Map([
      ['moi', decision('moi', '2025-12-26', 'recognition')],
      ['th', decision('th', '2026-08-14', 'withdrawal')],
    ]),
    rules: [SAMPLE_LAW],
  });
  if (!view) throw new Error('not joined');
  return buyerRecord(view, undefined, { today: TODAY, host: 'https://ocop.example' } as Site, 'vi');
}
const of = (row: readonly unknown[] | undefined, column: BuyerColumn) =>
  row?.[BUYER_COLUMNS.findIndex(({ key }) => key === column)];

describe('a buyer’s record', () => {
  test('of a withdrawn certificate ends on the day of withdrawal and tells its stars in words, as past', () => {
    const cells = cellsOn(
      record({}, { withdrawal: { on: '2026-08-14', decision: 'th', ground: 'breach-of-law' } }),
      TODAY,
    );
    expect(of(cells, 'lastDay')).toBe('2026-08-14');
    expect(of(cells, 'stars')).toBe('từng đạt OCOP 4 sao');
    expect(of(cells, 'status')).toContain('14/08/2026');
  });

  test('of a certificate in force ends on its last day, an extension included', () => {
    expect(of(cellsOn(record(), TODAY), 'lastDay')).toBe('2028-12-26');
    expect(of(cellsOn(record({}, { extendedUntil: '2029-03-01' }), TODAY), 'lastDay')).toBe('2029-03-01');
  });

  test('is read on the day it is read, not built', () => {
    const later = cellsOn(record(), '2029-01-01');
    expect(of(later, 'stars')).toBe('từng đạt OCOP 4 sao');
    expect(of(later, 'asOf')).toBe('2029-01-01');
    expect(of(cellsOn(record(), TODAY), 'stars')).toBe(4);
  });

  test('of what only the press reports says that nobody is sure of the stars', () => {
    expect(of(cellsOn(record({ certificates: [] }), TODAY), 'stars')).toBe('Chưa rõ số sao');
  });

  test('gives a row for each pack, with its own code', () => {
    const packs = [
      {
        netContent: { value: 500, unit: 'g' },
        packaging: { vi: 'túi' },
        gtin: '8930000000011',
        unitsPerCarton: 20,
      },
      { netContent: { value: 500, unit: 'g' }, packaging: { vi: 'túi' }, unitsPerCarton: 20 },
      { netContent: { value: 1, unit: 'kg' }, packaging: { vi: 'hộp' }, gtin: '8930000000028' },
    ] as const;
    const made = record({ facts: { packs }, trade: { unitsPerCarton: 12 } });
    const rows = rowsOn(made, TODAY);
    expect(
      rows.map((row) =>
        (['product', 'netContent', 'packaging', 'unitsPerCarton', 'gtin'] as const).map((key) =>
          of(row, key),
        ),
      ),
    ).toEqual([
      ['Gạo (mẫu)', '500 g', 'túi', 20, '8930000000011'],
      ['Gạo (mẫu)', '500 g', 'túi', 20, null],
      ['Gạo (mẫu)', '1 kg', 'hộp', 12, '8930000000028'],
    ]);
    const joined = cellsOn(made, TODAY);
    expect(of(joined, 'gtin')).toBe('8930000000011; –; 8930000000028');
    expect(of(joined, 'netContent')).toBe('500 g; 500 g; 1 kg');
  });

  test('gives one row to a product with one pack or none', () => {
    expect(rowsOn(record(), TODAY)).toHaveLength(1);
    const one = rowsOn(
      record({ facts: { packs: [{ netContent: { value: 1, unit: 'kg' }, gtin: '08' }] } }),
      TODAY,
    );
    expect(one.map((row) => of(row, 'gtin'))).toEqual(['08']);
  });

  test('never says that another certificate has ended: the file may be older or newer than that', () => {
    const held = (expiresOn: string) =>
      of(
        cellsOn(record({ otherCertificates: [{ name: 'VietGAP', number: '7', expiresOn }] }), TODAY),
        'otherCertificates',
      );
    expect(held('2020-01-31')).toBe('VietGAP, 7, đến 31/01/2020');
    expect(held('2030-01-31')).toBe('VietGAP, 7, đến 31/01/2030');
  });
});
