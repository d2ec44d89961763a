import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { randomStream } from '../../scripts/bench/random.ts';
import { runTool } from '../../scripts/command-line/run-tool.ts';
import { limit } from '../pace.ts';
import { build, differences, ended, startBuild, workFolder } from './site-build.ts';

/** `KILLS=20` asks more: each is a build and the one that mends it. */
const KILLS = Number(process.env['KILLS']) || 4;
/** Twenty-four builds, where as many kills are asked for as above. */
const LONGEST = limit(1_200_000);

test(
  `${String(KILLS)} builds killed at any moment: the last good site stays, and the next build mends itself`,
  async () => {
    const folder = workFolder('kills');
    // Small, so that a build is short: when it is killed matters, not how much it makes.
    const catalogue = join(folder, 'catalogue');
    await runTool('node', ['scripts/bench/generate.ts', '--products', '12', '--out', catalogue]);
    const site = join(folder, 'site');
    const [product = ''] = readdirSync(join(catalogue, 'products'));
    const story = join(catalogue, 'products', product, 'index.md');
    const original = readFileSync(story, 'utf8');
    const started = performance.now();
    await build(catalogue, site);
    const duration = performance.now() - started;
    const versions = [join(folder, 'version-0'), join(folder, 'version-1')];
    mkdirSync(folder, { recursive: true });
    for (const [version, copy] of versions.entries()) {
      writeFileSync(story, `${original}\nBản ${String(version)}.\n`);
      await build(catalogue, site);
      cpSync(site, copy, { recursive: true });
    }
    const chance = randomStream(7);
    for (let kill = 0; kill < KILLS; kill++) {
      const version = kill % 2;
      writeFileSync(story, `${original}\nBản ${String(version)}.\n`);
      const child = startBuild(catalogue, site);
      const end = ended(child);
      // The moment is the point of this test, so it waits a random while.
      await wait(chance() * duration);
      try {
        if (child.pid) process.kill(-child.pid, 'SIGKILL');
      } catch {
        // It was done before the kill.
      }
      await end;
      // Between the two renames the last site lies at `.old`, and the next build or serve puts it back.
      const served = existsSync(site) ? site : `${site}.old`;
      const whole = versions.some((copy) => differences(served, copy).length === 0);
      expect(whole, `kill ${String(kill)}: the site is neither the last one nor the next`).toBe(true);
    }
    writeFileSync(story, `${original}\nBản 0.\n`);
    await build(catalogue, site);
    expect(differences(site, versions[0] ?? '')).toEqual([]);
  },
  LONGEST,
);
