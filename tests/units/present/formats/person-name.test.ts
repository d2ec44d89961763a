import { expect, it } from 'vitest';
import { nameParts } from '../../../../src/present/formats/person-name.ts';

it.each([
  ['Ông Đỗ Văn Mẫu', { family: 'Đỗ', given: 'Mẫu', additional: 'Văn', prefix: 'Ông' }],
  ['Bà Đỗ Thị Mẫu', { family: 'Đỗ', given: 'Mẫu', additional: 'Thị', prefix: 'Bà' }],
  ['Nguyễn Mẫu', { family: 'Nguyễn', given: 'Mẫu', additional: '', prefix: '' }],
  ['Trần Thị Thu Mẫu', { family: 'Trần', given: 'Mẫu', additional: 'Thị Thu', prefix: '' }],
  ['TS. Lê  Văn Mẫu', { family: 'Lê', given: 'Mẫu', additional: 'Văn', prefix: 'TS.' }],
  ['Bà ThS. Lê Mẫu', { family: 'Lê', given: 'Mẫu', additional: '', prefix: 'Bà ThS.' }],
  [
    'Nghệ nhân ưu tú Hoàng Văn Mẫu',
    { family: 'Hoàng', given: 'Mẫu', additional: 'Văn', prefix: 'Nghệ nhân ưu tú' },
  ],
  ['Chị Mẫu', { family: '', given: 'Mẫu', additional: '', prefix: 'Chị' }],
  // A family name that begins as a form of address does.
  ['Cổ Văn Mẫu', { family: 'Cổ', given: 'Mẫu', additional: 'Văn', prefix: '' }],
  ['Mẫu', { family: '', given: 'Mẫu', additional: '', prefix: '' }],
  ['Ông', { family: '', given: 'Ông', additional: '', prefix: '' }],
])('%s', (name, parts) => {
  expect(nameParts(name)).toEqual(parts);
});
