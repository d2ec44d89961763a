import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { decodeBase64Url } from '../../domain/stamp/base64url.ts';
import type { StampKey } from '../../domain/stamp/key.ts';
import type { StampOffice, StampRow } from '../../domain/stamp/registry.ts';
import { rowDifference } from '../../domain/stamp/row-seal.ts';
import { readStatusList, type StatusList } from '../../domain/stamp/status.ts';
import { credentialsFile, keysFile, sealsFile, stampsFile, toStampKey } from '../schema/stamp.ts';

/** The registry's files inside a catalogue. `seals` may stay out of a public repository: only printing needs it. */
export const STAMP_FILES = {
  stamps: 'stamps.json',
  seals: 'seals.json',
  keys: 'keys.json',
  status: 'stamp-status.jws',
  credentials: 'credentials.json',
} as const;

/** A registry file that is there but cannot be trusted; nothing may be written over it. */
export class DamagedStampFile extends Error {
  readonly file: string;
  readonly detail: string;
  constructor(file: string, detail: string) {
    super(`${file}: ${detail}`);
    this.file = file;
    this.detail = detail;
  }
}

/** The issued stamps of the catalogue in `folder`, in the order of issue; none where nothing was issued yet. */
export function readStampRows(folder: string): readonly StampRow[] {
  return readJson(folder, STAMP_FILES.stamps, stampsFile)?.stamps ?? [];
}

/** Seals by code. */
export function readSeals(folder: string): Readonly<Record<string, string>> {
  return readJson(folder, STAMP_FILES.seals, sealsFile)?.seals ?? {};
}

/** Throws where a row states what its seal does not; rows whose seal is kept elsewhere are taken as they are. */
export function assertRowsAsSealed(
  folder: string,
  rows = readStampRows(folder),
  seals = readSeals(folder),
): void {
  for (const row of rows) {
    const seal = seals[row.code];
    const difference = seal === undefined ? null : rowDifference(row, seal);
    if (difference !== null) throw new DamagedStampFile(join(folder, STAMP_FILES.stamps), difference);
  }
}

/** The public keys, oldest first. */
export function readKeys(folder: string): readonly StampKey[] {
  return readJson(folder, STAMP_FILES.keys, keysFile)?.keys.map(toStampKey) ?? [];
}

/** Public keys and the signed status file. */
export function readStampOffice(folder: string): StampOffice {
  const file = join(folder, STAMP_FILES.status);
  const keys = readKeys(folder);
  const credentials = readJson(folder, STAMP_FILES.credentials, credentialsFile);
  const base = { keys, ...(credentials && { credentials }) };
  return existsSync(file) ? { ...base, status: readFileSync(file, 'utf8').trim() } : base;
}

/**
 * What the signed status file says, its signature not checked (the office's tools and every verifier do that);
 * undefined where there is none.
 */
export function peekStatusList(folder: string): StatusList | undefined {
  const file = join(folder, STAMP_FILES.status);
  if (!existsSync(file)) return undefined;
  const bytes = decodeBase64Url(readFileSync(file, 'utf8').split('.')[1] ?? '');
  const value: unknown = bytes && parse(new TextDecoder().decode(bytes));
  const issuer = (value as Partial<StatusList> | undefined)?.issuer;
  const list = typeof issuer === 'string' ? readStatusList(value, issuer) : null;
  if (!list) throw new DamagedStampFile(file, 'not a status list');
  return list;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readJson<T extends z.ZodType>(folder: string, name: string, schema: T): z.output<T> | undefined {
  const file = join(folder, name);
  if (!existsSync(file)) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new DamagedStampFile(file, String(error));
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new DamagedStampFile(file, `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
}
