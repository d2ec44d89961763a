import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createSyncFn, TsRunner } from 'synckit';
import { stringify } from 'yaml';

const TOOL = resolve(import.meta.dirname, '../../../scripts/stamps.ts');
export const PASSPHRASE = 'một câu dài chỉ để thử';

/**
 * A tool in a thread that stays, waited for: as a program of its own each run takes a second to start, and these tests
 * make hundreds. What needs a real one (kills, two at once, a terminal) uses `start` or `commandLine`.
 */
const runInThread = createSyncFn<(words: readonly string[], environment: NodeJS.ProcessEnv) => Promise<Run>>(
  new URL('tool-worker.ts', import.meta.url),
  { tsRunner: TsRunner.Node },
);

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A catalogue in a temporary folder, with a product for every case that `issue` meets, and the tools to run on it. */
export class TestOffice {
  readonly root = mkdtempSync(join(tmpdir(), 'ocop-stamps-'));
  readonly folder = join(this.root, 'catalogue');
  readonly key = join(this.root, 'keys', 'office.key.json');
  readonly #env: NodeJS.ProcessEnv;
  readonly #demo: boolean;

  constructor({ demo = false, many = 0 } = {}) {
    this.#demo = demo;
    this.#env = { ...process.env, OCOP_KEY_PASSPHRASE: PASSPHRASE, OCOP_STAMP_KEY: this.key };
    delete this.#env['CATALOGUE'];
    delete this.#env['SITE_URL'];
    this.#write('catalogue.yml', {
      id: 'phong-thu',
      name: 'Phòng thử',
      shortName: 'Phòng thử',
      description: 'Danh mục để thử.',
      host: 'https://ocop-phong-thu.example',
      languages: ['vi'],
      authority: { name: 'Phòng thử' },
      demo,
    });
    this.#write('places.yml', { places: [{ id: 'xa-thu', name: 'Xã Thử', level: 'commune' }] });
    this.#write('producers/htx-thu.yml', { name: 'HTX Thử (mẫu)', kind: 'cooperative', place: 'xa-thu' });
    const decision = { title: 'Công nhận (mẫu)', issuer: 'UBND Thử', level: 'province' };
    this.#write('decisions/qd-moi.yml', {
      ...decision,
      kind: 'recognition',
      number: this.number(1),
      signedOn: '2026-02-01',
    });
    this.#write('decisions/qd-cu.yml', {
      ...decision,
      kind: 'recognition',
      number: this.number(2),
      signedOn: '2020-02-01',
    });
    this.#write('decisions/qd-thu-hoi.yml', {
      ...decision,
      kind: 'withdrawal',
      number: this.number(3),
      signedOn: '2026-04-01',
    });
    this.#write('decisions/qd-gia-han.yml', {
      ...decision,
      kind: 'extension',
      number: this.number(4),
      signedOn: '2026-04-20',
    });
    this.#write('decisions/qd-danh-gia-lai.yml', {
      ...decision,
      kind: 'recognition',
      number: this.number(5),
      signedOn: '2026-04-25',
    });
    this.#write('decisions/qd-bo.yml', {
      ...decision,
      kind: 'recognition',
      number: this.number('B'),
      level: 'ministry',
      signedOn: '2026-02-01',
    });
    const fresh = { basis: 'decision', decision: 'qd-moi', stars: 4 };
    this.product('gao-thu', fresh);
    this.product('mat-ong-thu', { ...fresh, decision: 'qd-bo', stars: 5 });
    this.product('gio-may-thu', { ...fresh, stars: 3 });
    this.product('tra-bao-chi', { basis: 'press', stars: 4, sources: [{ url: 'https://bao.example/1' }] });
    this.product('buoi-het-han', { basis: 'decision', decision: 'qd-cu', stars: 3 });
    const withdrawal = { on: '2026-04-01', decision: 'qd-thu-hoi', ground: 'production-ended' };
    this.product('ruou-thu-hoi', { ...fresh, withdrawal });
    this.product('rau-hai-sao', { ...fresh, stars: 2 });
    for (let i = 0; i < many; i++) this.product(`hang-loat-${String(i)}`, fresh);
  }

  /** A sample's number, which only a demonstration may hold, or one for this office in earnest. */
  number(end: number | string): string {
    return `${this.#demo ? 'MẪU' : 'THỬ'}-${String(end)}`;
  }

  product(id: string, certificates: object | readonly object[]): void {
    const front = {
      name: `${id} (mẫu)`,
      producer: 'htx-thu',
      place: 'xa-thu',
      certificates: [certificates].flat(),
    };
    this.#file(`products/${id}/index.md`, `---\n${stringify(front)}---\n`);
  }

  /** Writes into a product's file that its certificate is withdrawn by THỬ-3, in a demonstration MẪU-3. */
  takeBack(id: string, on = '2026-05-01'): void {
    const withdrawal = { on, decision: 'qd-thu-hoi', ground: 'production-ended' };
    this.product(id, { basis: 'decision', decision: 'qd-moi', stars: 4, withdrawal });
  }

  decision(id: string, facts: object): void {
    this.#write(`decisions/${id}.yml`, { title: '(mẫu)', issuer: 'UBND Thử', level: 'province', ...facts });
  }

  run(...args: readonly string[]): Run {
    return runInThread(this.#words(args), { ...this.#env });
  }

  /** For a run that the caller starts by itself. */
  commandLine(args: readonly string[]): { program: string; line: string[]; env: NodeJS.ProcessEnv } {
    return { program: process.execPath, line: [TOOL, ...this.#words(args)], env: { ...this.#env } };
  }

  /**
   * Runs to the end without blocking, or is killed with no warning when something in the catalogue's folder changes for
   * the `killAt`-th time: the same moments on any machine.
   */
  start(args: readonly string[], killAt = Infinity): Promise<Run> {
    const child = spawn(process.execPath, [TOOL, ...this.#words(args)], { env: this.#env });
    let [out, err, changes] = ['', '', 0];
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    const watcher = watch(this.folder, () => {
      changes++;
      if (changes >= killAt) child.kill('SIGKILL');
    });
    return new Promise((done) => {
      child.on('close', (code) => {
        watcher.close();
        done({ code, out, err });
      });
    });
  }

  withEnvironment(changes: NodeJS.ProcessEnv): void {
    Object.assign(this.#env, changes);
  }

  /** Every byte that the tools may write, for comparison. */
  bytes(): Readonly<Record<string, string>> {
    const files = readdirSync(this.folder).filter((name) => /\.(json|jws|lock)|\.writing/.test(name));
    return Object.fromEntries(
      files.sort().map((name) => [name, readFileSync(join(this.folder, name), 'base64')]),
    );
  }

  json(name: string): unknown {
    return JSON.parse(readFileSync(join(this.folder, name), 'utf8'));
  }

  stamps(): {
    code: string;
    url: string;
    product: string;
    status: string;
    stars: number;
    lastValidDay: string;
  }[] {
    return JSON.parse(this.run('list', '--json').out) as never;
  }

  stampOf(product: string): { code: string; url: string; status: string } {
    const stamp = this.stamps().findLast((row) => row.product === product);
    if (!stamp) throw new Error(`no stamp of ${product}`);
    return stamp;
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }

  #words(args: readonly string[]): string[] {
    const [command = '', ...rest] = args;
    return [command, '--catalogue', this.folder, ...rest];
  }

  #write(path: string, value: object): void {
    this.#file(path, stringify(value));
  }

  #file(path: string, content: string): void {
    const file = join(this.folder, path);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, content);
  }
}
