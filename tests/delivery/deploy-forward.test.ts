/** Status and keys of stamps only go forward, wherever a site is deployed to and whatever is deployed. */
import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { deployRelease } from '../../scripts/deploy/release.ts';
import { rollBack } from '../../scripts/deploy/roll-back.ts';
import { deployBucket } from '../../scripts/deploy/s3.ts';
import { localShell } from '../../scripts/deploy/shell.ts';
import type { StatusEntry } from '../../src/domain/stamp/status.ts';
import { compactJws, jwsSigningInput } from '../../src/signature/jws.ts';
import { STATUS_TYP } from '../../src/signature/status-file.ts';
import { workFolder } from './site-build.ts';

let folder: string;
beforeAll(() => {
  folder = workFolder('deploy-forward');
});

const day = Date.UTC(2026, 10, 24);
const office = newKey(1);
const thief = newKey(1);

function newKey(short: number) {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const { x = '' } = publicKey.export({ format: 'jwk' });
  const jwk = { kty: 'OKP', crv: 'Ed25519', x, kid: `khoa-${x.slice(0, 6)}`, short, nbf: 0, exp: 4e9 };
  return { privateKey, jwk };
}

const WITHDRAWN: StatusEntry = { status: 'withdrawn', date: '2026-11-01', decision: '9/QĐ' };

interface Version {
  /** Null: no status file that can be read. */
  readonly sequence: number | null;
  readonly stamps?: Readonly<Record<string, StatusEntry>>;
  readonly by?: { readonly privateKey: KeyObject; readonly jwk: { readonly kid: string } };
  readonly keys?: readonly object[];
  readonly issuer?: string;
  /** What its pages were built to say of stamps, by code. */
  readonly listing?: Readonly<Record<string, object>>;
}

function statusFile({ sequence, stamps = {}, by = office, issuer = 'thu' }: Version): string {
  if (sequence === null) return '';
  const input = jwsSigningInput(by.jwk.kid, STATUS_TYP, {
    issuer,
    sequence,
    issued: '2026-11-20T00:00:00Z',
    nextUpdate: '2026-12-20T00:00:00Z',
    stamps,
  });
  return compactJws(input, sign(null, Buffer.from(input), by.privateKey));
}

/** A year's change of keys: the old one stays good, the new one signs. */
function rotated() {
  const next = newKey(2);
  return { sequence: 13, by: next, keys: [office.jwk, next.jwk] };
}

let versions = 0;

function siteOf(version: Version): string {
  const site = join(folder, `site-${String(++versions)}`);
  mkdirSync(join(site, '.well-known'), { recursive: true });
  const write = (path: string, text: string) => {
    writeFileSync(join(site, path), text);
  };
  write('index.html', `<p>${String(versions)}`);
  write('.well-known/ocop-stamp.json', JSON.stringify({ issuer: version.issuer ?? 'thu' }));
  write('.well-known/jwks.json', JSON.stringify({ keys: version.keys ?? [office.jwk] }));
  write('.well-known/did.json', JSON.stringify({ of: versions }));
  for (const [code, facts] of Object.entries(version.listing ?? {})) {
    mkdirSync(join(site, 'tem/ma'), { recursive: true });
    write(`tem/ma/${code.slice(0, 2)}.json`, JSON.stringify({ [code]: facts }));
  }
  mkdirSync(join(site, 'vc'));
  write('vc/status.jwt', `status of ${String(versions)}`);
  write('.well-known/ocop-stamp-status.jws', statusFile(version));
  return site;
}

/** A bucket that lies in a folder, behind a command that takes aws's arguments. */
function bucketIn(place: string): void {
  const bin = join(folder, 'bin');
  mkdirSync(bin, { recursive: true });
  mkdirSync(place, { recursive: true });
  writeFileSync(
    join(bin, 'aws'),
    `#!/bin/sh
at() { case "$1" in s3://kho/*) echo "${place}/\${1#s3://kho/}";; *) echo "$1";; esac; }
src=$(at "$3"); dst=$(at "$4")
case "$2" in
cp) if [ "$dst" = - ]; then cat "$src" 2>/dev/null || { echo "An error occurred (404)" >&2; exit 1; }
    elif [ -d "$src" ]; then cp -r "$src"/. "$dst"; else cp "$src" "$dst"; fi;;
esac
`,
  );
  chmodSync(join(bin, 'aws'), 0o755);
  process.env['PATH'] = `${bin}:${process.env['PATH'] ?? ''}`;
}

const places = {
  'a folder': (name: string) => {
    const at = join(folder, name);
    let hours = 0;
    return {
      deploy: (site: string) =>
        deployRelease(
          { shell: localShell, folder: at, keep: 5 },
          site,
          new Date(day + ++hours * 3_600_000),
        ) as Promise<unknown>,
      online: (path: string) => readFileSync(join(at, 'current', path), 'utf8'),
    };
  },
  'a bucket': (name: string) => {
    const at = join(folder, `${name}-kho`);
    rmSync(at, { recursive: true, force: true });
    bucketIn(at);
    return {
      deploy: (site: string) => deployBucket('s3://kho', site, 5) as Promise<unknown>,
      online: (path: string) => readFileSync(join(at, path), 'utf8'),
    };
  },
};

describe.each(Object.entries(places))('deployed to %s', (_, place) => {
  const now: Version = { sequence: 14, stamps: { '7H3K9QX4': WITHDRAWN } };

  test.each<[string, Version, RegExp]>([
    ['an older list', { sequence: 12 }, /số 12, cũ hơn số 14.*older than number 14/s],
    ['another list of the same number', { sequence: 14 }, /cùng số 14/],
    ['a newer list that forgets a withdrawal', { sequence: 15 }, /bỏ mất.*7H3K9QX4/s],
    ['no list', { sequence: null }, /không có tệp trạng thái/],
    ['a list of a stranger', { ...now, sequence: 15, by: thief }, /không có tệp trạng thái/],
  ])('%s is refused with a sentence, and what is online stays', async (what, next, words) => {
    const { deploy, online } = place(`refused-${what.replaceAll(' ', '-')}`);
    await deploy(siteOf(now));
    const [page, status] = [online('index.html'), online('.well-known/ocop-stamp-status.jws')];
    await expect(deploy(siteOf(next))).rejects.toThrow(words);
    expect([online('index.html'), online('.well-known/ocop-stamp-status.jws')]).toEqual([page, status]);
  });

  test('a key that is revoked online does not come back as a good one', async () => {
    const { deploy } = place('revoked');
    const second = newKey(2);
    const revoked = [{ ...office.jwk, revoked: true }, second.jwk];
    await deploy(siteOf({ sequence: 3, by: second, keys: revoked }));
    await expect(deploy(siteOf({ sequence: 4, by: second, keys: [office.jwk, second.jwk] }))).rejects.toThrow(
      /đã hủy/,
    );
    await deploy(siteOf({ sequence: 4, by: second, keys: revoked }));
  });

  test('the same list and a newer one go online; so do the first, and another office’s', async () => {
    const { deploy, online } = place('accepted');
    await deploy(siteOf({ sequence: null }));
    await deploy(siteOf(now));
    await deploy(siteOf(now));
    const newer = siteOf({ ...now, sequence: 15 });
    await deploy(newer);
    expect(online('index.html')).toBe(readFileSync(join(newer, 'index.html'), 'utf8'));
    await deploy(siteOf({ sequence: 1, issuer: 'khac' }));
  });

  test('a number that nobody of the office signed stops nothing', async () => {
    const { deploy } = place('planted');
    await deploy(siteOf({ sequence: 9_000_000, by: thief }));
    await deploy(siteOf(now));
  });
});

describe('going back', () => {
  const to = (name: string) => ({ shell: localShell, folder: join(folder, name), keep: 5 });
  const read = (name: string, path: string) => readFileSync(join(folder, name, 'current', path), 'utf8');

  test('brings pages back, and keeps the newest status and keys', async () => {
    const name = 'rollback';
    const second = newKey(2);
    const [first, last] = [
      siteOf({ sequence: 12, keys: [office.jwk] }),
      siteOf({ sequence: 14, stamps: { '7H3K9QX4': WITHDRAWN }, keys: [office.jwk, second.jwk] }),
    ];
    // As it lies ready, with compressed files: none of them may speak of the past.
    writeFileSync(join(first, '.well-known/jwks.json.br'), 'old');
    writeFileSync(join(last, '.well-known/jwks.json.gz'), 'new');
    await deployRelease(to(name), first, new Date(day));
    await deployRelease(to(name), last, new Date(day + 1000));
    await rollBack(to(name));
    expect(read(name, 'index.html')).toBe(readFileSync(join(first, 'index.html'), 'utf8'));
    for (const path of ['ocop-stamp-status.jws', 'jwks.json', 'did.json', 'jwks.json.gz'])
      expect(read(name, `.well-known/${path}`)).toBe(readFileSync(join(last, '.well-known', path), 'utf8'));
    expect(existsSync(join(folder, name, 'current/.well-known/jwks.json.br'))).toBe(false);
    expect(read(name, 'vc/status.jwt')).toBe(readFileSync(join(last, 'vc/status.jwt'), 'utf8'));
    // What went back is whole: the next release goes on from it, and is held to the newest list.
    await expect(deployRelease(to(name), first, new Date(day + 2000))).rejects.toThrow(/cũ hơn/);
    await deployRelease(to(name), last, new Date(day + 3000));
    expect(read(name, 'index.html')).toBe(readFileSync(join(last, 'index.html'), 'utf8'));
    for (const path of ['ocop-stamp-status.jws', 'jwks.json', 'did.json'])
      expect(read(name, `.well-known/${path}`)).toBe(readFileSync(join(last, '.well-known', path), 'utf8'));
  });

  // The keys stand in every page: what is kept beside the pages does not reach them.
  test.each<[string, Version, RegExp]>([
    [
      'take a stolen key for good',
      { sequence: 13, keys: [{ ...office.jwk, revoked: true }, newKey(2).jwk] },
      /khóa ấy đã hủy.*which is revoked/s,
    ],
    ['do not know the key of the newest list', rotated(), /chưa biết khóa.*do not know key/s],
  ])('is refused where the earlier pages %s', async (what, next, words) => {
    const name = `keys-${what.replaceAll(' ', '-')}`;
    const last = siteOf(next);
    await deployRelease(to(name), siteOf({ sequence: 12 }), new Date(day));
    await deployRelease(to(name), last, new Date(day + 1000));
    await expect(rollBack(to(name))).rejects.toThrow(words);
    expect(read(name, 'index.html')).toBe(readFileSync(join(last, 'index.html'), 'utf8'));
  });

  // What stands in a page without a script is what was known when it was built.
  test('is refused where the earlier pages tell better of a stamp than is known now, which is named', async () => {
    const listed = { stars: 4, lastValidDay: '2029-11-24' };
    const other = { '8J3K9QX4': listed };
    const last = siteOf({
      sequence: 14,
      stamps: { '7H3K9QX4': WITHDRAWN },
      listing: { ...other, '7H3K9QX4': { ...listed, onFile: { sequence: 14, entry: WITHDRAWN } } },
    });
    const first = siteOf({ sequence: 12, listing: { ...other, '7H3K9QX4': listed } });
    await deployRelease(to('fallen'), first, new Date(day));
    await deployRelease(to('fallen'), last, new Date(day + 1000));
    await expect(rollBack(to('fallen'))).rejects.toThrow(/về tem 7H3K9QX4 tốt hơn.*stamps 7H3K9QX4 than/s);
    expect(read('fallen', 'index.html')).toBe(readFileSync(join(last, 'index.html'), 'utf8'));
  });

  test('is refused where nobody can tell what the earlier pages say of stamps', async () => {
    const first = siteOf({ sequence: 12, listing: { '7H3K9QX4': {} } });
    writeFileSync(join(first, 'tem/ma/7H.json'), '{"7H3K');
    await deployRelease(to('damaged'), first, new Date(day));
    await deployRelease(to('damaged'), siteOf({ sequence: 13 }), new Date(day + 1000));
    await expect(rollBack(to('damaged'))).rejects.toThrow(/bị hỏng.*is damaged/s);
  });

  test('a rotation goes back where the earlier pages know the key already', async () => {
    const { keys, by } = rotated();
    const first = siteOf({ sequence: 12, keys });
    await deployRelease(to('known'), first, new Date(day));
    await deployRelease(to('known'), siteOf({ sequence: 13, keys, by }), new Date(day + 1000));
    await rollBack(to('known'));
    expect(read('known', 'index.html')).toBe(readFileSync(join(first, 'index.html'), 'utf8'));
  });

  test('twice keeps them twice', async () => {
    const name = 'twice';
    const sites = [1, 2, 3].map((sequence) => siteOf({ sequence }));
    for (const [at, site] of sites.entries()) await deployRelease(to(name), site, new Date(day + at * 1000));
    await rollBack(to(name));
    await rollBack(to(name));
    expect(read(name, 'index.html')).toBe(readFileSync(join(sites[0] ?? '', 'index.html'), 'utf8'));
    expect(read(name, '.well-known/ocop-stamp-status.jws')).toBe(statusFile({ sequence: 3 }));
  });
});
