import { linkSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { LEDGER_FILE, readLedger, recordIds } from '../../../../src/content/checker/ledger.ts';

test('the list of published ids is replaced in one step, never written over: a kill leaves the old one whole', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ocop-ledger-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const [file, asBefore] = [join(folder, LEDGER_FILE), join(folder, 'before.json')];
  const before = '{ "products": ["buoi"] }';
  writeFileSync(file, before);
  // Another name of the same file: what is written into it would show here.
  linkSync(file, asBefore);
  expect(recordIds(folder, ['mat-ong', 'buoi'])).toBe(1);
  expect(readFileSync(asBefore, 'utf8')).toBe(before);
  expect(readLedger(folder).products).toEqual(['buoi', 'mat-ong']);
  expect(readdirSync(folder).sort()).toEqual(['before.json', LEDGER_FILE]);
});
