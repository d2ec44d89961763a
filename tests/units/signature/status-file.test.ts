import { describe, expect, it } from 'vitest';
import type { StatusList } from '../../../src/domain/stamp/status.ts';
import { compactJws, jwsSigningInput, readJws } from '../../../src/signature/jws.ts';
import { checkByNoble, signByNoble } from '../../../src/signature/noble.ts';
import { readStatusFile, STATUS_TYP } from '../../../src/signature/status-file.ts';
import { ISSUER, KEY, SEED } from '../domain/stamp/office.ts';

const LIST: StatusList = {
  issuer: ISSUER,
  sequence: 5,
  issued: '2026-11-20T00:00:00Z',
  nextUpdate: '2026-12-20T00:00:00Z',
  stamps: { '7H3K9QX0': { status: 'withdrawn', date: '2026-05-01', decision: 'QĐ số 9' } },
};
const OFFICE = { issuer: ISSUER, keys: [KEY], demo: false };
const base64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

function signed(input: string): string {
  return compactJws(input, signByNoble(SEED, new TextEncoder().encode(input)));
}
const token = (payload: unknown = LIST, typ = STATUS_TYP) => signed(jwsSigningInput(KEY.kid, typ, payload));

it('verifies the example of RFC 8037, appendix A.4', async () => {
  const key = { ...KEY, x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo' };
  const [head, body, tail] =
    'eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc.hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg'.split(
      '.',
    );
  const publicKey = Uint8Array.from(Buffer.from(key.x, 'base64url'));
  const signature = Uint8Array.from(Buffer.from(tail ?? '', 'base64url'));
  expect(checkByNoble(publicKey, new TextEncoder().encode(`${head ?? ''}.${body ?? ''}`), signature)).toBe(
    true,
  );
});

describe('the status file', () => {
  it('is read back', async () => {
    expect(await readStatusFile(`${token()}\n`, OFFICE, checkByNoble)).toEqual(LIST);
  });

  const tampered = token()
    .split('.')
    .with(1, base64({ ...LIST, stamps: {} }))
    .join('.');
  const none = `${base64({ alg: 'none', kid: KEY.kid, typ: STATUS_TYP })}.${base64(LIST)}.`;
  const critical = signed(
    `${base64({ alg: 'EdDSA', kid: KEY.kid, typ: STATUS_TYP, crit: ['x'] })}.${base64(LIST)}`,
  );
  const hmac = signed(`${base64({ alg: 'HS256', kid: KEY.kid, typ: STATUS_TYP })}.${base64(LIST)}`);
  const stranger = signed(`${base64({ alg: 'EdDSA', kid: 'someone', typ: STATUS_TYP })}.${base64(LIST)}`);
  it.each([
    ['a changed payload', tampered],
    ['alg none', none],
    ['another algorithm', hmac],
    ['a critical header', critical],
    ['an unknown key', stranger],
    ['another type', token(LIST, 'vc+jwt')],
    ['another issuer', token({ ...LIST, issuer: 'other' })],
    ['a day before the key was in use', token({ ...LIST, issued: '2025-11-20T00:00:00Z' })],
    [
      'a day after it was retired',
      token({ ...LIST, issued: '2027-11-20T00:00:00Z', nextUpdate: '2027-12-20T00:00:00Z' }),
    ],
    ['an error page', '<!doctype html><title>404</title>'],
    ['nothing', ''],
    ['four parts', `${token()}.x`],
  ])('is refused: %s', async (_, text) => {
    expect(await readStatusFile(text, OFFICE, checkByNoble)).toBeNull();
  });

  it('is refused when its key is revoked, or a demonstration key outside a demonstration', async () => {
    expect(
      await readStatusFile(token(), { ...OFFICE, keys: [{ ...KEY, revoked: true }] }, checkByNoble),
    ).toBeNull();
    const demoKeys = [{ ...KEY, demo: true }];
    expect(await readStatusFile(token(), { ...OFFICE, keys: demoKeys }, checkByNoble)).toBeNull();
    expect(await readStatusFile(token(), { ...OFFICE, keys: demoKeys, demo: true }, checkByNoble)).toEqual(
      LIST,
    );
  });

  it('cannot be swapped for another document of the same key', async () => {
    expect(await readJws(token(LIST, 'vc+jwt'), STATUS_TYP, [KEY], checkByNoble)).toBeNull();
  });
});

describe('what a list grants', () => {
  const granting = (until: string) =>
    token({
      ...LIST,
      stamps: { '7H3K9QX0': { status: 'extended', date: '2026-11-01', until, basis: 'Điều 12.3' } },
    });

  it('may be long over: a new key goes on with what the last list said', async () => {
    expect(await readStatusFile(granting('2020-01-01'), OFFICE, checkByNoble)).not.toBeNull();
  });

  it('reaches no further than the word of the key that signed it', async () => {
    expect(await readStatusFile(granting('2032-01-01'), OFFICE, checkByNoble)).not.toBeNull();
    for (const until of ['2032-01-02', '2099-12-31'])
      expect(await readStatusFile(granting(until), OFFICE, checkByNoble)).toBeNull();
  });
});
