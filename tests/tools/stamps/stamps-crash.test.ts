import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withLock } from '../../../scripts/files/catalogue-lock.ts';
import { writeKeys } from '../../../scripts/stamps/office.ts';
import type { StampRow } from '../../../src/domain/stamp/registry.ts';
import { TestOffice } from './stamp-office.ts';

interface Registry {
  readonly rows: readonly StampRow[];
  readonly seals: Readonly<Record<string, string>>;
}

function registry(office: TestOffice): Registry {
  if (!existsSync(join(office.folder, 'stamps.json'))) return { rows: [], seals: {} };
  const { stamps } = office.json('stamps.json') as { stamps: StampRow[] };
  const { seals } = office.json('seals.json') as { seals: Record<string, string> };
  return { rows: stamps, seals };
}

/** Every row has a seal, no code and no product twice. */
function expectWhole({ rows, seals }: Registry): void {
  expect(new Set(rows.map(({ code }) => code)).size).toBe(rows.length);
  expect(new Set(rows.map(({ product }) => product)).size).toBe(rows.length);
  for (const { code } of rows) expect(seals[code]).toHaveLength(111);
}

const leftovers = (office: TestOffice) =>
  readdirSync(office.folder).filter((name) => name.includes('.writing-') || name.includes('.lock'));

/** `KILLS=24` kills at every change. */
const KILLS = Number(process.env['KILLS']) || 6;
/** A run changes its folder about so many times. */
const LAST_CHANGE = 24;

describe('a registry that is written while things go wrong', () => {
  const office = new TestOffice({ many: 150 });
  beforeAll(() => {
    office.run('keygen');
  });
  afterAll(() => office.remove());

  it('loses nothing and leaves nothing half-written when killed at any moment', async () => {
    await office.start(['status']);
    let cutShort = 0;
    for (let i = 0; i < KILLS; i++) {
      const before = registry(office);
      const some = Array.from({ length: 10 }, (_, j) => `hang-loat-${String(i * 10 + j)}`);
      // From the moment that it takes its lock.
      const run = await office.start(['issue', ...some], 1 + Math.round((i * LAST_CHANGE) / KILLS));
      if (run.code === null) cutShort++;
      const after = registry(office);
      expectWhole(after);
      // Old rows are untouched; of the new ones all are there or none.
      expect(after.rows.slice(0, before.rows.length)).toEqual(before.rows);
      for (const { code } of before.rows) expect(after.seals[code]).toBe(before.seals[code]);
      expect([0, 10]).toContain(after.rows.length - before.rows.length);
    }
    expect(cutShort).toBeGreaterThan(0);
    const kept = registry(office).rows;
    expect(office.run('issue', '--all').code).toBe(0);
    const { rows } = registry(office);
    expect(rows).toHaveLength(153);
    expect(rows.slice(0, kept.length)).toEqual(kept);
    expectWhole(registry(office));
    expect(leftovers(office)).toEqual([]);
    const last = office.stamps().at(-1);
    expect(office.run('verify', last?.url ?? '').code).toBe(0);
  });

  it('takes over from a run that was killed, and sweeps up what it left', () => {
    writeFileSync(join(office.folder, '.stamps.lock'), `${hostname()} 999999999 gone\n`);
    writeFileSync(join(office.folder, '.stamps.json.writing-999999999'), '{"format": "OCOP-ST');
    // Killed while it took its lock, before and after its word was written.
    const aside = (id: number) =>
      join(office.folder, `.stamps.lock.999999999-${crypto.randomUUID().slice(1)}${String(id)}`);
    writeFileSync(aside(1), '');
    writeFileSync(aside(2), `${hostname()} 999999999 1 gone\n`);
    writeFileSync(join(office.folder, '.stamps.lock.dead-999999999'), `${hostname()} 999999999 1 gone\n`);
    expect(office.run('status').code).toBe(0);
    expect(leftovers(office)).toEqual([]);
  });

  it('waits for a living run, then says who it waits for and changes nothing', () => {
    const lock = join(office.folder, '.stamps.lock');
    writeFileSync(lock, `${hostname()} ${String(process.pid)} living\n`);
    const before = office.bytes();
    office.withEnvironment({ OCOP_LOCK_WAIT: '0.2' });
    expect(office.run('status')).toMatchObject({
      code: 1,
      err: expect.stringContaining(String(process.pid)),
    });
    office.withEnvironment({ OCOP_LOCK_WAIT: process.env['OCOP_LOCK_WAIT'] });
    expect(office.bytes()).toEqual(before);
    writeFileSync(lock, `${hostname()} 999999999 gone\n`);
  });

  it('writes nothing once its lock is no longer its own', async () => {
    const lock = join(office.folder, '.stamps.lock');
    const before = office.bytes()['keys.json'];
    const work = withLock(office.folder, () => {
      writeFileSync(lock, `${hostname()} 1 another run\n`);
      writeKeys(office.folder, []);
      return Promise.resolve();
    });
    await expect(work).rejects.toThrow('took over the registry');
    rmSync(lock);
    expect(office.bytes()['keys.json']).toBe(before);
  });

  it('says how to go on when a rotation was cut short after its key file was written', () => {
    const next = join(office.root, 'keys', 'next.key.json');
    const keys = readFileSync(join(office.folder, 'keys.json'));
    const list = readFileSync(join(office.folder, 'stamp-status.jws'));
    expect(office.run('rotate', '--key', next).code).toBe(0);
    // As it would be had the run been killed before the public half was recorded.
    writeFileSync(join(office.folder, 'keys.json'), keys);
    writeFileSync(join(office.folder, 'stamp-status.jws'), list);
    expect(office.run('rotate', '--key', next)).toMatchObject({
      code: 1,
      err: expect.stringContaining('Hãy xóa tệp đó rồi chạy lại'),
    });
    rmSync(next);
    expect(office.run('rotate', '--key', next).code).toBe(0);
    office.withEnvironment({ OCOP_STAMP_KEY: next });
  });

  it('keeps every change of five runs at once', async () => {
    const codes = registry(office)
      .rows.slice(0, 5)
      .map(({ code }) => code);
    const runs = await Promise.all(
      codes.map((code) => office.start(['cancel', '--code', code, '--reason', 'thử'])),
    );
    for (const run of runs) expect(run).toMatchObject({ code: 0, err: '' });
    const states = office.stamps().filter(({ code }) => codes.includes(code));
    expect(states.map(({ status }) => status)).toEqual(Array<string>(5).fill('cancelled'));
    expect(leftovers(office)).toEqual([]);
  });
});
