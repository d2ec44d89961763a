import { normaliseCode } from '../../domain/stamp/code.ts';
import { recogniseScan } from '../../domain/stamp/lookup.ts';
import type { Outcome } from '../../domain/stamp/outcome.ts';
import { readStampUrl } from '../../domain/stamp/url.ts';
import type { Question } from '../../domain/stamp/verify.ts';

/**
 * One line of a list: a stamp to check, a stamp-shaped address of another site (never one of ours), or goods named by
 * their barcode alone, which says nothing of a stamp.
 */
export type ListItem =
  | Question
  | { readonly host: string; readonly code: string }
  | { readonly gtin: string; readonly rightCheck: boolean };

/** The stamps in a pasted list: one a line, a full address or a code, with whatever else the note's columns hold. */
export function readList(text: string, ownHosts: readonly string[]): ListItem[] {
  return text.split(/\r?\n/).flatMap((line): ListItem[] => {
    const address = /https?:\/\/\S+/i.exec(line)?.[0];
    const stamp = address === undefined ? null : readStampUrl(address);
    if (stamp) {
      const { host, code, seal } = stamp;
      return [ownHosts.includes(host) ? { code, seal } : { host, code }];
    }
    const cells = line.split(/[\t;,|]/).map((cell) => cell.trim());
    const code = cells.find((cell) => /^[\p{L}\p{N}\s-]+$/u.test(cell) && normaliseCode(cell).length === 8);
    if (code) return [{ code, seal: null }];
    if (line.trim() === '') return [];
    for (const cell of cells) {
      const scanned = recogniseScan(cell, ownHosts);
      if (scanned.kind === 'gtin') return [{ gtin: scanned.gtin, rightCheck: scanned.rightCheck }];
    }
    return [{ code: cells[0] ?? '', seal: null }];
  });
}

export interface ListRow {
  readonly code: string;
  readonly kind: Outcome['kind'] | 'foreign' | 'gtin';
  readonly verdict: string;
  readonly product: string;
  readonly maker: string;
  readonly stars: string;
  readonly lastValidDay: string;
}

/** Rows as CSV that a Vietnamese Excel opens well: with a byte-order mark, and no cell read as a formula. */
export function toCsv(head: readonly string[], rows: readonly ListRow[]): string {
  const lines = rows.map(({ code, verdict, product, maker, stars, lastValidDay }) =>
    [code, verdict, product, maker, stars, lastValidDay].map(cell).join(','),
  );
  return `\uFEFF${[head.map(cell).join(','), ...lines].join('\r\n')}\r\n`;
}

function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
