import { createPrivateKey, sign as nodeSign } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import { chooseSignatureCheck } from '../../../src/signature/choose.ts';
import { knowsEd25519 } from '../../../src/signature/known-answer.ts';
import { checkByNoble, publicKeyOf, signByNoble } from '../../../src/signature/noble.ts';
import { checkByWebCrypto } from '../../../src/signature/webcrypto.ts';

const hex = (text: string) => Uint8Array.from(Buffer.from(text, 'hex'));

/** RFC 8032 §7.1, TEST 1 to 3. */
const RFC_8032 = [
  {
    seed: '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60',
    key: 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
    message: '',
    signature:
      'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
  },
  {
    seed: '4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb',
    key: '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
    message: '72',
    signature:
      '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
  },
  {
    seed: 'c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7',
    key: 'fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025',
    message: 'af82',
    signature:
      '6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a',
  },
];

describe.each([
  ['WebCrypto', checkByWebCrypto],
  ['noble', checkByNoble],
])('%s', (_, check) => {
  it.each(RFC_8032)('verifies RFC 8032, message "$message"', async ({ key, message, signature }) => {
    expect(await check(hex(key), hex(message), hex(signature))).toBe(true);
    for (let bit = 0; bit < 512; bit += 7) {
      const bent = hex(signature);
      bent[bit >> 3] = (bent[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(await check(hex(key), hex(message), bent)).toBe(false);
    }
  });

  it('knows Ed25519', async () => {
    expect(await knowsEd25519(check)).toBe(true);
  });
});

describe('signing', () => {
  it.each(RFC_8032)(
    'gives the signature of RFC 8032, message "$message"',
    ({ seed, key, message, signature }) => {
      expect(publicKeyOf(hex(seed))).toEqual(hex(key));
      expect(signByNoble(hex(seed), hex(message))).toEqual(hex(signature));
    },
  );

  it('agrees with OpenSSL over 50 messages', () => {
    const seed = hex(RFC_8032[0]?.seed ?? '');
    const pkcs8 = Buffer.concat([hex('302e020100300506032b657004220420'), seed]);
    const privateKey = createPrivateKey({ key: pkcs8, format: 'der', type: 'pkcs8' });
    for (let length = 0; length < 50; length++) {
      const message = new Uint8Array(length).fill(length);
      expect(Buffer.from(signByNoble(seed, message))).toEqual(nodeSign(null, message, privateKey));
    }
  });
});

describe('choosing', () => {
  it('takes WebCrypto where it works, and loads nothing else', async () => {
    const load = vi.fn(() => Promise.resolve(checkByNoble));
    expect((await chooseSignatureCheck(load)).by).toBe('webcrypto');
    expect(load).not.toHaveBeenCalled();
  });

  it.each([
    ['crypto.subtle is absent', undefined],
    ['Ed25519 is missing', { importKey: () => Promise.reject(new Error('NotSupportedError')) }],
    ['everything passes', { importKey: () => Promise.resolve({}), verify: () => Promise.resolve(true) }],
    ['everything fails', { importKey: () => Promise.resolve({}), verify: () => Promise.resolve(false) }],
  ])('falls back where %s, also without any WebCrypto hash', async (_, subtle) => {
    vi.stubGlobal('crypto', { subtle });
    try {
      const chosen = await chooseSignatureCheck(() => Promise.resolve(checkByNoble));
      expect(chosen.by).toBe('javascript');
      const { key, message, signature } = RFC_8032[2] ?? { key: '', message: '', signature: '' };
      expect(await chosen.check(hex(key), hex(message), hex(signature))).toBe(true);
    } finally {
      vi.unstubAllGlobals();
    }
  });

  it('refuses a fallback that does not know Ed25519', async () => {
    vi.stubGlobal('crypto', {});
    try {
      await expect(chooseSignatureCheck(() => Promise.resolve(() => true))).rejects.toThrow('known answer');
    } finally {
      vi.unstubAllGlobals();
    }
  });

  it('does not ask the other way when a check fails', async () => {
    const load = vi.fn(() => Promise.resolve(() => true));
    const { check } = await chooseSignatureCheck(load);
    const { key, message } = RFC_8032[0] ?? { key: '', message: '' };
    expect(await check(hex(key), hex(message), new Uint8Array(64))).toBe(false);
    expect(load).not.toHaveBeenCalled();
  });
});
