import { CODE_LENGTH, normaliseCode, readCode } from '../../domain/stamp/code.ts';
import { isGtin } from '../../domain/gtin.ts';
import { recogniseScan } from '../../domain/stamp/lookup.ts';
import { addressesIn } from '../../domain/stamp/pasted-address.ts';
import type { Question } from '../../domain/stamp/verify.ts';

/**
 * What a line of a delivery note names: a stamp to check; an address of another site (never one of ours) or of another
 * page; goods by their barcode alone, which says nothing of a stamp; or nothing that could be a code.
 */
export type ListItem =
  | Question
  | { readonly host: string; readonly code: string }
  | { readonly page: string }
  | { readonly gtin: string; readonly rightCheck: boolean; readonly from: string | null }
  | { readonly aside: string };

/** What stands in one line, among numbers, names and quantities: all its stamps, else the one thing nearest to a code. */
export function readLine(line: string, ownHosts: readonly string[]): readonly ListItem[] {
  const addresses = addressesIn(line);
  if (addresses.length > 0) return addresses.map((address) => fromAddress(address, ownHosts));
  const cells = line.split(/[\t;,|]/).map((cell) => cell.trim());
  const right = cells.flatMap(rightCodes);
  if (right.length > 0) return right.map(asQuestion);
  const words = cells.flatMap(wordsOf);
  const near = attempts(words, CODE_LENGTH)[0] ?? barcode(cells, words) ?? attempts(words, 7, 9)[0];
  if (typeof near === 'object') return [near];
  if (near !== undefined) return [asQuestion(near)];
  // Alone in its line, letters without any digit are a code too: one in twenty is so.
  return /^[a-z]{4}[\s-]?[a-z]{4}$/i.test(line.trim()) ? [asQuestion(line.trim())] : [{ aside: line.trim() }];
}

function asQuestion(code: string): Question {
  return { code, seal: null };
}

function fromAddress(address: string, ownHosts: readonly string[]): ListItem {
  const scanned = recogniseScan(address, ownHosts);
  switch (scanned.kind) {
    case 'stamp':
      return { code: scanned.code, seal: scanned.seal };
    case 'foreign-stamp':
      return { host: scanned.host, code: scanned.code };
    case 'link':
      return { host: scanned.host, code: address };
    case 'own-page':
      return { page: address };
    case 'gtin':
      return { gtin: scanned.gtin, rightCheck: scanned.rightCheck, from: scanned.from?.host ?? null };
    case 'code':
    case 'text':
      return { aside: address };
  }
}

const LETTER = /\p{L}/u;
const DIGIT = /\p{N}/u;

function wordsOf(cell: string): string[] {
  return cell.match(/[\p{L}\p{N}][\p{L}\p{N}-]*/gu) ?? [];
}

/** Neighbours of four each, as a code is printed. */
function pairsOf(words: readonly string[]): string[] {
  return words
    .slice(1)
    .map((word, i) => [words[i] ?? '', word])
    .filter((pair) => pair.every((half) => half.length === CODE_LENGTH / 2))
    .map((pair) => pair.join(' '));
}

/** Codes with the right check symbol; between other words a number or two short words are none. */
function rightCodes(cell: string): string[] {
  if (/^[\p{L}\p{N}\s-]+$/u.test(cell) && readCode(cell).ok) return [cell];
  const words = wordsOf(cell);
  return [
    ...words.filter((word) => LETTER.test(word)),
    ...pairsOf(words).filter((pair) => LETTER.test(pair) && DIGIT.test(pair)),
  ].filter((text) => readCode(text).ok);
}

/** What may be a code with a slip: letters and digits mixed, unlike `500g`, `120000đ`, `HD001234`. */
function attempts(words: readonly string[], ...lengths: readonly number[]): string[] {
  return [...words, ...pairsOf(words)].filter((text) => {
    const glued = text.replace(/[\s-]/g, '');
    return (
      lengths.includes(normaliseCode(text).length) &&
      LETTER.test(glued) &&
      DIGIT.test(glued) &&
      !/^\p{N}+\p{L}*$|^\p{L}{1,4}\p{N}+$/u.test(glued)
    );
  });
}

/** A barcode: a column of its own, or with the right check digit among other words. */
function barcode(cells: readonly string[], words: readonly string[]): ListItem | undefined {
  for (const cell of cells) {
    const scanned = recogniseScan(cell, []);
    if (scanned.kind === 'gtin') return { gtin: scanned.gtin, rightCheck: scanned.rightCheck, from: null };
  }
  const gtin = words.find((word) => word.length > 8 && isGtin(word));
  return gtin === undefined ? undefined : { gtin: gtin.padStart(14, '0'), rightCheck: true, from: null };
}
