import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentRoot } from '../../../../src/content/reader/locate.ts';
import { readKeys, readSeals, readStampRows } from '../../../../src/content/reader/stamp-files.ts';
import { verifyStamp } from '../../../../src/domain/stamp/verify.ts';
import { CODE, evidence, HEADER, KEY, makeSeal } from './office.ts';

const catalogues = readdirSync(contentRoot, { withFileTypes: true })
  .filter((item) => item.isDirectory() && item.name !== 'legal')
  .map(({ name }) => name);
const demo = join(contentRoot, 'chuong-my');

describe('keys that are worth nothing in earnest', () => {
  it.each(catalogues)('the key of the tests seals nothing for %s', async (issuer) => {
    const keys = readKeys(join(contentRoot, issuer));
    expect(keys.map(({ x }) => x)).not.toContain(KEY.x);
    for (const keyShort of new Set([KEY.short, ...keys.map(({ short }) => short)])) {
      const seal = makeSeal(CODE, { ...HEADER, keyShort }, issuer);
      for (const isDemo of [true, false]) {
        const outcome = await verifyStamp(
          { code: CODE, seal },
          evidence({ issuer, keys, demo: isDemo, facts: null }),
        );
        expect(outcome.kind).toBe('not-ours');
      }
    }
  });

  it('the stamps of the demonstration are refused outside it, and hold within', async () => {
    const keys = readKeys(demo);
    const seals = readSeals(demo);
    const [row] = readStampRows(demo).filter(({ code }) => seals[code]);
    const question = { code: row?.code ?? '', seal: seals[row?.code ?? ''] ?? '' };
    const today = row?.lastValidDay ?? '';
    const status = { kind: 'fresh', issued: `${today}T00:00:00Z` } as const;
    const at = { issuer: 'chuong-my', keys, facts: null, today, status };
    expect(await verifyStamp(question, evidence({ ...at, demo: true }))).toMatchObject({ kind: 'valid' });
    expect(await verifyStamp(question, evidence({ ...at, demo: false }))).toMatchObject({
      fault: 'demo-key',
    });
  });
});
