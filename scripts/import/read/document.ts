import mammoth from 'mammoth';
import { damaged } from './archive.ts';
import type { Cell, Merge, ReadList, Sheet } from './sheet.ts';

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
  readonly colSpan?: number;
  readonly rowSpan?: number;
  readonly isStrikethrough?: boolean;
}

/** The tables of a Word document, each with the paragraphs before it, and all its paragraphs. Knows mammoth alone. */
export async function readDocument(bytes: Uint8Array): Promise<ReadList> {
  let root: Node | undefined;
  try {
    await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      {
        transformDocument: (document: Node) => {
          root = document;
          return { ...document, children: [] };
        },
      },
    );
  } catch {
    throw damaged();
  }
  const sheets: Sheet[] = [];
  const paragraphs: string[] = [];
  let above: string[] = [];
  for (const node of root?.children ?? []) {
    if (node.type === 'table') {
      sheets.push({ ...tableOf(node), name: `Bảng ${String(sheets.length + 1)}`, above });
      above = [];
    } else {
      const text = textOf(node).trim();
      if (text === '') continue;
      above.push(text);
      paragraphs.push(text);
    }
  }
  return { kind: 'docx', sheets, paragraphs };
}

function tableOf(table: Node): Omit<Sheet, 'name' | 'above'> {
  const rows: Cell[][] = [];
  const merges: Merge[] = [];
  // A cell that reaches down takes its columns in the rows below as well.
  const taken = new Map<string, true>();
  (table.children ?? []).forEach((row, top) => {
    const cells: Cell[] = [];
    let left = 0;
    for (const cell of row.children ?? []) {
      while (taken.has(`${String(top)},${String(left)}`)) left++;
      const { colSpan = 1, rowSpan = 1 } = cell;
      while (cells.length < left) cells.push({ text: '' });
      cells.push({ text: (cell.children ?? []).map(textOf).join('\n').trim() });
      if (colSpan > 1 || rowSpan > 1)
        merges.push({ top, left, bottom: top + rowSpan - 1, right: left + colSpan - 1 });
      for (let down = 1; down < rowSpan; down++)
        for (let over = 0; over < colSpan; over++)
          taken.set(`${String(top + down)},${String(left + over)}`, true);
      left += colSpan;
    }
    rows.push(cells);
  });
  return { rows, merges, hiddenColumns: [], hidden: false };
}

function textOf(node: Node): string {
  if (node.type === 'text') return (node.value ?? '').normalize('NFC');
  if (node.type === 'tab') return '\t';
  if (node.type === 'break') return '\n';
  return (node.children ?? []).map(textOf).join('');
}
