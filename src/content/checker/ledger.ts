import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { issue, type Issue } from '../../domain/checks/issue.ts';
import { writeAtomically } from './atomic-write.ts';

/** Every product id that was ever published. Only added to: QR codes with these addresses are printed. */
export const LEDGER_FILE = 'published-ids.json';

const ledger = z.strictObject({ products: z.array(z.string()) });

export interface Ledger {
  /** Undefined where the file cannot be read. */
  readonly products: readonly string[] | undefined;
  readonly issues: readonly Issue[];
}

/** The ledger of the catalogue in `folder`; no products where there is none yet. */
export function readLedger(folder: string): Ledger {
  const file = join(folder, LEDGER_FILE);
  if (!existsSync(file)) return { products: [], issues: [] };
  try {
    return { products: ledger.parse(JSON.parse(readFileSync(file, 'utf8'))).products, issues: [] };
  } catch (error) {
    const detail = error instanceof SyntaxError ? error.message : '{ "products": […] }';
    return {
      products: undefined,
      issues: [issue('ledger-damaged', { path: LEDGER_FILE, line: 1 }, { detail })],
    };
  }
}

/** Adds ids to the ledger, sorted, one a line, so that a diff shows what was published. Returns how many were new. */
export function recordIds(folder: string, ids: Iterable<string>): number {
  const before = new Set(readLedger(folder).products);
  const all = new Set([...before, ...ids]);
  if (all.size > before.size) {
    const products = [...all].sort();
    writeAtomically(join(folder, LEDGER_FILE), `${JSON.stringify({ products }, null, 2)}\n`);
  }
  return all.size - before.size;
}
