import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkCatalogue } from '../../../src/content/checker/check-catalogue.ts';
import type { StampKey } from '../../../src/domain/stamp/key.ts';
import { isBitSet, statusBits } from '../../../src/domain/stamp/credential.ts';
import { readJws } from '../../../src/signature/jws.ts';
import { readStatusFile } from '../../../src/signature/status-file.ts';
import { checkByWebCrypto } from '../../../src/signature/webcrypto.ts';
import { TestOffice } from './stamp-office.ts';

interface Made {
  readonly statusList: string;
  readonly byCode: Readonly<Record<string, string>>;
}
interface Credential {
  readonly issuer: { readonly id: string };
  readonly validUntil: string;
  readonly credentialStatus: { readonly statusListIndex: string };
}

const office = new TestOffice();
let keys: StampKey[] = [];

/** In a credential the key is named by the office's DID. */
async function open<T>(token: string): Promise<T | undefined> {
  const named = keys.map((key) => ({ ...key, kid: `did:web:ocop-phong-thu.example#${key.kid}` }));
  return (await readJws(token, 'vc+jwt', named, checkByWebCrypto))?.payload as T | undefined;
}

beforeAll(() => {
  office.run('keygen');
  office.run('issue', '--all');
  office.takeBack('gao-thu');
  office.run('withdraw', '--product', 'gao-thu', '--decision', 'THỬ-3', '--date', '2026-05-01');
  ({ keys } = office.json('keys.json') as { keys: StampKey[] });
}, 60_000);
afterAll(() => office.remove());

it('copies each certificate, signed by the same key, with its bit in a signed list', async () => {
  expect(office.run('credentials')).toMatchObject({
    code: 0,
    out: expect.stringContaining('3 bản sao, 1 bản đã thu hồi'),
  });
  const made = office.json('credentials.json') as Made;
  const list = await open<{ credentialSubject: { encodedList: string } }>(made.statusList);
  const { encodedList = '' } = list?.credentialSubject ?? {};
  expect(encodedList.startsWith('u')).toBe(true);
  const bits = gunzipSync(Buffer.from(encodedList.slice(1), 'base64url'));
  expect(bits).toHaveLength(16 * 1024);
  for (const { code, product } of office.stamps()) {
    const credential = await open<Credential>(made.byCode[code] ?? '');
    expect(credential).toMatchObject({
      issuer: { id: 'did:web:ocop-phong-thu.example' },
      validUntil: '2029-02-02T00:00:00+07:00',
    });
    const index = Number(credential?.credentialStatus.statusListIndex);
    expect(Boolean((bits[index >> 3] ?? 0) & (0x80 >> (index & 7)))).toBe(product === 'gao-thu');
  }
  expect(
    await readStatusFile(made.statusList, { issuer: 'phong-thu', keys, demo: false }, checkByWebCrypto),
  ).toBeNull();
});

it('lags behind no signing: what is recorded for a stamp is in its copy and in their list at once', async () => {
  const before = (office.json('credentials.json') as Made).byCode;
  office.product('mat-ong-thu', [
    { basis: 'decision', decision: 'qd-bo', stars: 5 },
    { basis: 'decision', decision: 'qd-danh-gia-lai', stars: 4 },
  ]);
  const replaced = office.stampOf('mat-ong-thu').code;
  const run = office.run(
    ...['replace', '--product', 'mat-ong-thu', '--decision', 'qd-danh-gia-lai', '--date', '2026-04-25'],
    ...['--stars', '4', '--until', '2029-04-25'],
  );
  expect(run.code, run.err).toBe(0);
  const cancelled = office.stampOf('gio-may-thu').code;
  expect(office.run('cancel', '--code', cancelled, '--reason', 'in hỏng').code).toBe(0);
  expect(office.run('issue', 'gio-may-thu').code).toBe(0);
  const made = office.json('credentials.json') as Made;
  expect(made.byCode[replaced]).not.toBe(before[replaced]);
  expect(await open<object>(made.byCode[replaced] ?? '')).toMatchObject({
    validUntil: '2029-04-26T00:00:00+07:00',
    credentialSubject: { name: 'OCOP 4 sao', authorisation: [{ name: 'THỬ-5' }] },
  });
  const list = await open<{ credentialSubject: { encodedList: string } }>(made.statusList);
  const { encodedList = '' } = list?.credentialSubject ?? {};
  const bits = gunzipSync(Buffer.from(encodedList.slice(1), 'base64url'));
  const { stamps } = office.json('stamps.json') as { stamps: { code: string }[] };
  const revoked = stamps.filter((_, index) => isBitSet(bits, index)).map(({ code }) => code);
  expect(revoked).toContain(cancelled);
  expect(revoked).not.toContain(replaced);
  expect(Object.keys(made.byCode)).toHaveLength(stamps.length);
});

it('copies from before are told by the checker, and the command that it names mends them', async () => {
  const file = join(office.folder, 'credentials.json');
  const told = async () => {
    const { issues } = await checkCatalogue(office.folder, '2026-05-02');
    return issues.filter(({ code }) => code === 'credentials-behind');
  };
  expect(await told()).toEqual([]);
  const before = readFileSync(file, 'utf8');
  expect(office.run('cancel', '--code', office.stampOf('mat-ong-thu').code, '--reason', 'in hỏng').code).toBe(
    0,
  );
  writeFileSync(file, before);
  expect(await told()).toHaveLength(1);
  expect(office.run('credentials').code).toBe(0);
  expect(await told()).toEqual([]);
});

it('numbers bits from the left, and grows past the least length', () => {
  expect(statusBits([0, 9]).slice(0, 2)).toEqual(Uint8Array.of(0x80, 0x40));
  expect(statusBits([])).toHaveLength(16_384);
  expect(statusBits([131_072])).toHaveLength(16_385);
});
