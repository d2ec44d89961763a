/** `npm run licences`: what ships with the site or builds it, by licence; exit code 1 for one that is not allowed. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { sayLines } from './command-line/terminal.ts';

const ALLOWED =
  /^(MIT(-0)?|ISC|BSD-[23]-Clause|0BSD|Apache-2\.0|BlueOak-1\.0\.0|CC0-1\.0|CC-BY-4\.0|Python-2\.0|PSF-2\.0|Unlicense|MPL-2\.0|LGPL-3\.0-or-later|OFL-1\.1|WTFPL|Zlib)$/;

interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
}

const NOT_HERE = 'not installed here';

const root = resolve(import.meta.dirname, '..');
const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
  packages: Readonly<Record<string, LockedPackage>>;
};

function licenceOf(path: string, locked: LockedPackage): string {
  if (locked.license) return locked.license;
  try {
    const { license } = JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8')) as {
      license?: string;
    };
    return license ?? 'unknown';
  } catch {
    // The same tool's binary for another system.
    return locked.optional ? NOT_HERE : 'unknown';
  }
}

/** `(MIT OR GPL-2.0)`: one that is allowed is enough; `A AND B` needs both. */
function isAllowed(licence: string): boolean {
  return licence
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((one) => ALLOWED.test(one.trim())));
}

const byLicence = new Map<string, string[]>();
for (const [path, locked] of Object.entries(packages)) {
  if (path === '' || locked.dev) continue;
  const name = `${path.replace(/^.*node_modules\//, '')} ${locked.version ?? ''}`;
  const licence = licenceOf(path, locked);
  byLicence.set(licence, [...(byLicence.get(licence) ?? []), name]);
}
for (const [licence, names] of [...byLicence].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const mark = licence === NOT_HERE || isAllowed(licence) ? '' : '  ← chưa được phép (not allowed)';
  sayLines(`${licence} (${String(names.length)})${mark}\n  ${names.sort().join(', ')}`);
  if (mark) process.exitCode = 1;
}
