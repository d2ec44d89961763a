import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { LIMITS } from './limits.ts';
import { plainSheet, type Merge, type ReadList, type Sheet } from './sheet.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const BLOCKS = new Set(['p', 'div', 'li', 'tr', 'h1', 'h2', 'h3', 'h4']);

/** The tables of a web page, or of what a web page or an old program hands over as “.xls”. */
export function readWebTables(html: string): ReadList {
  const sheets: Sheet[] = [];
  const paragraphs: string[] = [];
  let above: string[] = [];
  const walk = (node: Node): void => {
    if (isElement(node, 'table') && !node.childNodes.some((child) => contains(child, 'table'))) {
      sheets.push({ ...sheetOf(node, `Bảng ${String(sheets.length + 1)}`), above });
      above = [];
      return;
    }
    if (isElement(node) && ['script', 'style', 'head'].includes(node.tagName)) return;
    if (isElement(node) && BLOCKS.has(node.tagName) && !contains(node, 'table')) {
      const text = textOf(node).trim();
      if (text !== '') {
        above.push(text);
        paragraphs.push(text);
      }
      return;
    }
    for (const child of childrenOf(node)) walk(child);
  };
  walk(parse(html));
  return { kind: 'html', sheets, paragraphs };
}

function sheetOf(table: Element, name: string): Sheet {
  const rows: string[][] = [];
  const merges: Merge[] = [];
  const taken = new Set<string>();
  rowsOf(table).forEach((row, top) => {
    const cells: string[] = [];
    let left = 0;
    for (const cell of row.childNodes) {
      if (!isElement(cell, 'td') && !isElement(cell, 'th')) continue;
      while (taken.has(`${String(top)},${String(left)}`)) left++;
      const right = left + span(cell, 'colspan') - 1;
      const bottom = top + span(cell, 'rowspan') - 1;
      while (cells.length < left) cells.push('');
      cells.push(textOf(cell).trim());
      if (right > left || bottom > top) merges.push({ top, left, bottom, right });
      for (let down = top + 1; down <= bottom; down++)
        for (let over = left; over <= right; over++) taken.add(`${String(down)},${String(over)}`);
      left = right + 1;
    }
    rows.push(cells);
  });
  return plainSheet(name, rows, { merges });
}

function rowsOf(node: Node): Element[] {
  return childrenOf(node).flatMap((child) => (isElement(child, 'tr') ? [child] : rowsOf(child)));
}

function span(cell: Element, name: string): number {
  const value = Number(cell.attrs.find((attribute) => attribute.name === name)?.value ?? 1);
  return Number.isInteger(value) && value > 0 ? Math.min(value, LIMITS.columns) : 1;
}

function textOf(node: Node): string {
  if ('value' in node && node.nodeName === '#text') return node.value.replace(/\s+/gu, ' ');
  if (isElement(node, 'br')) return '\n';
  const text = childrenOf(node).map(textOf).join('');
  return isElement(node) && BLOCKS.has(node.tagName) ? `${text}\n` : text;
}

function contains(node: Node, tag: string): boolean {
  return isElement(node, tag) || childrenOf(node).some((child) => contains(child, tag));
}

function childrenOf(node: Node): Node[] {
  return 'childNodes' in node ? node.childNodes : [];
}

function isElement(node: Node, tag?: string): node is Element {
  return 'tagName' in node && (tag === undefined || node.tagName === tag);
}
