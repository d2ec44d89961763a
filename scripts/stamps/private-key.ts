import { createCipheriv, createDecipheriv, randomBytes, scryptSync } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { z } from 'zod';
import { writeAtomically } from '../../src/content/checker/atomic-write.ts';
import { Fault } from '../command-line/fault.ts';

/** About 128 MiB and a third of a second a guess. */
const SCRYPT = { N: 2 ** 17, r: 8, p: 1, maxmem: 256 * 2 ** 20 };

const keyFile = z.strictObject({
  format: z.literal('OCOP-PRIVATE-KEY-1'),
  warning: z.string(),
  issuer: z.string(),
  kid: z.string(),
  kdf: z.strictObject({
    name: z.literal('scrypt'),
    N: z.literal(SCRYPT.N),
    r: z.literal(8),
    p: z.literal(1),
    salt: z.base64(),
  }),
  cipher: z.strictObject({
    name: z.literal('aes-256-gcm'),
    iv: z.base64(),
    tag: z.base64(),
    data: z.base64(),
  }),
});

export interface PrivateKey {
  readonly issuer: string;
  readonly kid: string;
  readonly seed: Uint8Array;
}

/** Where the key file lies: `--key`, OCOP_STAMP_KEY, or a folder of the user's own. */
export function keyPath(option: string | undefined, issuer: string): string {
  return resolve(
    option ?? process.env['OCOP_STAMP_KEY'] ?? join(homedir(), '.ocop-stamps', `${issuer}.key.json`),
  );
}

/** Whether `file`, which need not exist yet, lies somewhere in one of `folders`, links followed. */
export function isInside(file: string, folders: readonly string[]): boolean {
  let parent = dirname(resolve(file));
  while (!existsSync(parent)) parent = dirname(parent);
  return folders.some((folder) => {
    const way = relative(realpathSync(folder), realpathSync(parent));
    return !way.startsWith('..') && !isAbsolute(way);
  });
}

/** Throws unless `file` lies outside `folders`: a private key in a repository is a published key. */
export function refuseInside(file: string, folders: readonly string[]): void {
  if (!isInside(file, folders)) return;
  throw new Fault(
    `Không được để khóa riêng trong thư mục mã nguồn hay danh mục: ${file}. Hãy chọn nơi khác, ví dụ một ổ USB cất trong két.`,
    `A private key must not lie inside the repository or the catalogue: ${file}. Choose another place.`,
  );
}

/** Encrypts the seed with the passphrase and writes a file only its owner can read; never over an existing one. */
export function writePrivateKey(file: string, key: PrivateKey, passphrase: string): void {
  if (existsSync(file)) {
    throw new Fault(
      `Đã có tệp ${file}. Không ghi đè lên một khóa; hãy chọn tên khác bằng --key.`,
      `${file} exists. A key is never overwritten; choose another name with --key.`,
    );
  }
  const salt = randomBytes(16);
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', stretch(passphrase, salt), iv);
  cipher.setAAD(Buffer.from(`${key.issuer}\n${key.kid}`));
  const data = Buffer.concat([cipher.update(key.seed), cipher.final()]);
  const content: z.output<typeof keyFile> = {
    format: 'OCOP-PRIVATE-KEY-1',
    warning:
      'Khóa riêng của cơ quan cấp tem. Không gửi cho ai, không đưa lên mạng. / Private key. Never share it.',
    issuer: key.issuer,
    kid: key.kid,
    kdf: { name: 'scrypt', N: SCRYPT.N, r: 8, p: 1, salt: salt.toString('base64') },
    cipher: {
      name: 'aes-256-gcm',
      iv: iv.toString('base64'),
      tag: cipher.getAuthTag().toString('base64'),
      data: data.toString('base64'),
    },
  };
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  writeAtomically(file, `${JSON.stringify(content, null, 2)}\n`, 0o600);
}

/** Whose key a file holds, without opening it; null for a missing or foreign file. */
export function peekPrivateKey(file: string): { readonly issuer: string; readonly kid: string } | null {
  if (!existsSync(file) || !statSync(file).isFile()) return null;
  const parsed = keyFile.safeParse(parseJson(readFileSync(file, 'utf8')));
  return parsed.success ? parsed.data : null;
}

/** Opens a key file; a Fault for a missing file, a foreign file or a wrong passphrase. */
export async function readPrivateKey(file: string, passphrase: () => Promise<string>): Promise<PrivateKey> {
  if (!existsSync(file)) {
    throw new Fault(
      `Không thấy khóa riêng ở ${file}. Hãy chỉ đúng chỗ bằng --key, hoặc tạo khóa bằng lệnh keygen.`,
      `No private key at ${file}. Point to it with --key, or make one with keygen.`,
    );
  }
  const parsed = keyFile.safeParse(parseJson(readFileSync(file, 'utf8')));
  if (!parsed.success) {
    throw new Fault(
      `Tệp ${file} không phải là khóa riêng của bộ công cụ này.`,
      `${file} is no private key of these tools.`,
    );
  }
  const { issuer, kid, kdf, cipher } = parsed.data;
  const secret = stretch(await passphrase(), Buffer.from(kdf.salt, 'base64'));
  try {
    const opener = createDecipheriv('aes-256-gcm', secret, Buffer.from(cipher.iv, 'base64'), {
      authTagLength: 16,
    });
    opener.setAAD(Buffer.from(`${issuer}\n${kid}`));
    opener.setAuthTag(Buffer.from(cipher.tag, 'base64'));
    const seed = Buffer.concat([opener.update(Buffer.from(cipher.data, 'base64')), opener.final()]);
    return { issuer, kid, seed: Uint8Array.from(seed) };
  } catch {
    throw new Fault(
      'Mật khẩu của khóa không đúng, hoặc tệp khóa đã hỏng.',
      'Wrong passphrase, or the key file is damaged.',
    );
  }
}

function stretch(passphrase: string, salt: Buffer): Buffer {
  return scryptSync(passphrase.normalize('NFC'), salt, 32, SCRYPT);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
