import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepScans } from '../../../scripts/pipeline/scans.ts';

let root = '';
let published: Parameters<typeof keepScans>[0];
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'ocop-scans-'));
  mkdirSync(join(root, 'catalogue/decisions'), { recursive: true });
  mkdirSync(join(root, 'catalogue/products/gao-mau'), { recursive: true });
  writeFileSync(join(root, 'catalogue/products/gao-mau/Bản chụp.PDF'), 'scan of a certificate');
  const documents = [{ id: 'mau-01', scan: 'mau-01.pdf' }, { id: 'mau-02' }];
  const certificates = [
    { basis: 'decision', decision: 'mau-01', scan: 'Bản chụp.PDF' },
    { basis: 'press', sources: [] },
  ];
  published = { documents, products: [{ id: 'gao-mau', certificates }] } as unknown as typeof published;
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const keep = () => keepScans(published, join(root, 'catalogue'), join(root, 'cache'));

test('every scan that an entry names goes on the site under a plain name, as a copy of its own', () => {
  writeFileSync(join(root, 'catalogue/decisions/mau-01.pdf'), 'scan of a decision');
  const placed = new Map(keep());
  expect([...placed.keys()].sort()).toEqual(['ban-chup/gao-mau--mau-01.pdf', 'ban-chup/mau-01.pdf']);
  const copy = placed.get('ban-chup/mau-01.pdf') ?? '';
  writeFileSync(join(root, 'catalogue/decisions/mau-01.pdf'), 'another scan');
  expect(readFileSync(copy, 'utf8')).toBe('scan of a decision');
  expect(new Map(keep()).get('ban-chup/mau-01.pdf')).not.toBe(copy);
});

test('a link out of the catalogue publishes nothing', () => {
  writeFileSync(join(root, 'secret.pdf'), 'secret');
  symlinkSync(join(root, 'secret.pdf'), join(root, 'catalogue/decisions/mau-01.pdf'));
  expect(keep).toThrow('mau-01.pdf');
});
