import { expect, test } from 'vitest';
import { joinProduct } from '../../../src/domain/join.ts';
import { isInForce } from '../../../src/domain/status.ts';
import { statusKeys } from '../../../src/domain/browse/facets.ts';
import { listedBlock } from '../../../src/present/certificate-block.ts';
import { proposalWords, reportedStars, shownStars } from '../../../src/present/status-words.ts';
import { candidateOf } from '../../../scripts/stamps/candidate.ts';
import { certificate as schema } from '../../../src/content/schema/certificate.ts';

const listed = {
  basis: 'list',
  stars: 4,
  proposedStars: 5,
  year: 2023,
  list: { madeBy: { vi: 'UBND xã Mẫu' }, on: '2026-11-20', title: 'Danh sách sản phẩm OCOP' },
} as const;

const site = { today: '2026-11-29', host: 'https://x.example' } as unknown as Parameters<
  typeof listedBlock
>[2];

function viewOf() {
  const product = { id: 'x', name: { vi: 'X' }, producer: 'p', certificates: [listed], story: {} };
  const view = joinProduct(product, {
    producers: new Map([['p', { id: 'p', name: { vi: 'P' }, kind: 'cooperative' as const }]]),
    places: new Map(),
    documents: new Map(),
    rules: [],
    today: '2026-11-29',
  });
  if (!view) throw new Error('no view');
  return view;
}

test('a product that only a list names has no certificate, is not in force, and gets no stamp', () => {
  const view = viewOf();
  expect(view.status.kind).toBe('listed');
  expect(isInForce('listed')).toBe(false);
  expect([view.current, view.decided, view.reported]).toEqual([undefined, [], []]);
  expect(candidateOf(view, '2026-11-29')).toMatchObject({ ok: false });
  expect(statusKeys('listed')).toEqual(['tinh-trang=danh-sach']);
});

test('its stars are said as the list’s and never drawn', () => {
  const view = viewOf();
  expect(shownStars(view, 'vi')).toBeUndefined();
  expect(reportedStars(view, 'vi')).toBe('Danh sách ghi: 4 sao');
  expect(reportedStars(view, 'en')).toBe('Stated in a list: 4 stars');
  expect(proposalWords(view, 'vi')).toBe('Danh sách ghi: đang đề nghị 5 sao');
  const block = listedBlock(view, listed, site, 'vi');
  expect(JSON.stringify(block)).toContain('UBND xã Mẫu');
  expect(JSON.stringify(block)).toContain('20/11/2026');
});

test('a file must say who made the list, and when', () => {
  expect(schema.safeParse({ ...listed, list: { madeBy: 'UBND xã Mẫu', on: '2026-11-20' } }).success).toBe(
    true,
  );
  expect(schema.safeParse({ ...listed, list: { madeBy: 'UBND xã Mẫu' } }).success).toBe(false);
  expect(schema.safeParse({ basis: 'list', stars: 4 }).success).toBe(false);
});
