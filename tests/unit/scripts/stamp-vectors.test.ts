import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { haveProgram } from '../../office/tools.ts';
import { makeVectors } from '../../../scripts/stamps/vectors.ts';
import { hasRightCheck } from '../../../src/domain/stamp/code.ts';
import { readStampUrl } from '../../../src/domain/stamp/url.ts';
import { verifyStamp } from '../../../src/domain/stamp/verify.ts';
import { checkByNoble } from '../../../src/signature/noble.ts';
import { readStatusFile } from '../../../src/signature/status-file.ts';

const FOLDER = resolve(import.meta.dirname, '../../../public/ocop-stamp-1');
const vectors = makeVectors();
const office = { issuer: vectors.issuer, keys: vectors.keys, demo: false };

describe('the published test vectors', () => {
  it('are what the tool makes today: the format has not changed', () => {
    expect(JSON.parse(readFileSync(join(FOLDER, 'vectors.json'), 'utf8'))).toEqual(
      JSON.parse(JSON.stringify(vectors)),
    );
  });

  it.each(vectors.stamps)('stamp: $name', async ({ url, genuine, stars, lastValidDay }) => {
    const question = readStampUrl(url);
    const outcome = await verifyStamp(question ?? { code: '', seal: null }, {
      ...office,
      today: '2026-11-24',
      list: null,
      status: { kind: 'none', why: 'missing' },
      facts: null,
      check: checkByNoble,
    });
    if (genuine) expect(outcome).toMatchObject({ kind: 'valid-as-of', stars, lastValidDay });
    else expect(outcome.kind).toBe('not-ours');
  });

  it('codes and status', async () => {
    for (const code of vectors.codes.right) expect(hasRightCheck(code)).toBe(true);
    for (const code of vectors.codes.wrong) expect(hasRightCheck(code)).toBe(false);
    expect(await readStatusFile(vectors.status.token, office, checkByNoble)).toEqual(vectors.status.list);
    for (const token of vectors.status.forged)
      expect(await readStatusFile(token, office, checkByNoble)).toBeNull();
  });

  const hasPython = haveProgram(
    'python3',
    '--version',
    'python3',
    'trình kiểm tem bằng Python (the Python verifier)',
  );
  it.skipIf(!hasPython)('the Python verifier agrees on each', () => {
    const folder = mkdtempSync(join(tmpdir(), 'ocop-vectors-'));
    const write = (name: string, content: string) => {
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    };
    const about = write('about.json', JSON.stringify({ issuer: vectors.issuer }));
    const jwks = write('jwks.json', JSON.stringify({ keys: vectors.keys }));
    const urls = vectors.stamps.map(({ url }) => url);
    const python = (...args: readonly string[]) =>
      spawnSync('python3', [join(FOLDER, 'verify.py'), about, jwks, ...args], { encoding: 'utf8' });
    const lines = python(...urls)
      .stdout.trim()
      .split('\n');
    expect(lines.map((line) => !line.startsWith('NOT GENUINE'))).toEqual(
      vectors.stamps.map(({ genuine }) => genuine),
    );
    const status = write('status.jws', vectors.status.token);
    expect(python('--status', status, urls[1] ?? '')).toMatchObject({
      status: 1,
      stdout: expect.stringMatching(/^NOT VALID .*withdrawn on 2026-05-01 by QĐ số 9/),
    });
    for (const token of vectors.status.forged) {
      expect(python('--status', write('forged.jws', token), urls[0] ?? '').stderr).toContain(
        'not properly signed',
      );
    }
    rmSync(folder, { recursive: true });
  });
});
