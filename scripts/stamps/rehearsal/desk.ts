import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StampKey } from '../../../src/domain/stamp/key.ts';
import { encodeHeader, encodeSeal, signedBytes } from '../../../src/domain/stamp/seal.ts';
import { STAMP_FILES } from '../../../src/content/reader/stamp-files.ts';
import { signerFromSeed } from '../../../src/signature/sign.ts';
import { Arguments, type Command } from '../command.ts';
import type { Saying } from '../../command-line/fault.ts';
import { type Office, openOffice } from '../office.ts';
import { readPrivateKey } from '../private-key.ts';
import { REHEARSAL_ID } from './catalogue.ts';

/** What the site shows until the next time it is put online. */
export interface Published {
  readonly keys: readonly StampKey[];
  /** The signed status file. */
  readonly status: string;
  readonly rows: Office['rows'];
}

/** A stamp as it sticks on a pack. */
export interface PrintedStamp {
  readonly code: string;
  readonly seal: string;
}

/** The office's desk in the rehearsal: its folder, its key files, and the real commands on a day of the story. */
export class Desk {
  readonly folder: string;
  readonly #root: string;
  readonly #lang: keyof Saying;
  readonly #print: (line: Saying | string) => void;
  #now = new Date(0);
  /** Each key file has a passphrase of its own. */
  readonly #passphrases = new Map<string, string>();

  constructor(root: string, lang: keyof Saying, print: (line: Saying | string) => void) {
    this.#root = root;
    this.folder = join(root, REHEARSAL_ID);
    this.#lang = lang;
    this.#print = print;
    mkdirSync(join(root, 'usb'));
  }

  /** Goes on to an instant of the story, `2027-10-15T17:00` in Vietnam. */
  at(time: string): void {
    this.#now = new Date(`${time}:00+07:00`);
  }

  get now(): number {
    return this.#now.getTime();
  }

  keyFile(name: string): string {
    return join(this.#root, 'usb', `${name}.key.json`);
  }

  /** Whose secret a key file is; made up the first time it is asked for. */
  passphraseOf(keyName: string): string {
    const known = this.#passphrases.get(keyName) ?? randomBytes(12).toString('base64url');
    this.#passphrases.set(keyName, known);
    return known;
  }

  /** The office's papers on that day. */
  office(): Promise<Office> {
    return openOffice(this.folder, this.#lang, this.#now, true);
  }

  /** Runs one of the office's commands with a key file, as typed, and prints the command and what it says. */
  async run(name: string, command: Command, words: readonly string[], keyName?: string): Promise<number> {
    const key = keyName === undefined ? [] : ['--key', this.keyFile(keyName)];
    const shown = [...words, ...key].map((word) => word.replace(this.#root, '…')).join(' ');
    this.#print(`  $ npm run stamps -- ${name} ${shown}`.trimEnd());
    const say = (line: Saying | string) => {
      const text = typeof line === 'string' ? line : line[this.#lang];
      for (const part of text.split('\n')) this.#print(`      ${part.replaceAll(this.#root, '…')}`);
    };
    const before = process.env['OCOP_KEY_PASSPHRASE'];
    process.env['OCOP_KEY_PASSPHRASE'] = this.passphraseOf(keyName ?? '');
    try {
      return await command.run(await this.office(), new Arguments([...words, ...key], command), say);
    } finally {
      if (before === undefined) delete process.env['OCOP_KEY_PASSPHRASE'];
      else process.env['OCOP_KEY_PASSPHRASE'] = before;
    }
  }

  /** Builds and puts online: what phones get from now on. */
  async publish(): Promise<Published> {
    const { keys, rows } = await this.office();
    return { keys, rows, status: readFileSync(join(this.folder, STAMP_FILES.status), 'utf8').trim() };
  }

  /** The newest stamp of a product. */
  async stampOf(product: string): Promise<PrintedStamp> {
    const { rows, seals } = await this.office();
    const code = rows.findLast((row) => row.product === product)?.code ?? '';
    return { code, seal: seals[code] ?? '' };
  }

  /**
   * The best that whoever has a key file and its passphrase can make of it, without these tools: a seal for a code that
   * the site lists, with the stars and the day listed there. Any other is noticed online.
   */
  async forge(keyName: string): Promise<PrintedStamp> {
    const { key, sign } = await this.secretOf(keyName);
    const row = (await this.office()).rows.at(-1);
    if (!row) throw new Error('No stamp is listed.');
    const { code, stars, lastValidDay } = row;
    const header = encodeHeader({ stars, lastValidDay, keyShort: key.short });
    return { code, seal: encodeSeal(header, await sign(signedBytes(REHEARSAL_ID, code, header))) };
  }

  /** The private half of a key, with its public entry. */
  async secretOf(
    keyName: string,
  ): Promise<{ key: StampKey; sign: (message: Uint8Array) => Promise<Uint8Array> }> {
    const own = await readPrivateKey(this.keyFile(keyName), () =>
      Promise.resolve(this.passphraseOf(keyName)),
    );
    const key = (await this.office()).keys.find(({ kid }) => kid === own.kid);
    if (!key) throw new Error(`${keyName} is not among the keys.`);
    return { key, sign: (await signerFromSeed(own.seed)).sign };
  }
}
