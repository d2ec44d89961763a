import { expect, test } from 'vitest';
import type { ListRow } from '../../../src/office/lists/list-types.ts';
import { rowsAlike } from '../../../src/office/lists/rows-alike.ts';

function row(key: string, ...asks: string[]): ListRow {
  return { key, asks, sheet: '', row: 1, name: key, understood: '', choices: [], answer: '', cells: [] };
}

test('one answer serves rows that ask the same, and neither answered nor differently asked ones', () => {
  const rows = [
    row('own', 'Thiếu quyết định'),
    row('same', 'Thiếu quyết định'),
    row('more', 'Thiếu quyết định', 'Mấy sao?'),
    row('answered', 'Thiếu quyết định'),
    row('constructor', 'Thiếu quyết định'),
    row('sure'),
  ];
  const alike = rowsAlike(rows, row('own', 'Thiếu quyết định'), { own: '12/QĐ-UBND', answered: 'bỏ qua' });
  expect(alike.map(({ key }) => key)).toEqual(['same', 'constructor']);
});
