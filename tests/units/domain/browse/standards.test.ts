import { expect, test } from 'vitest';
import { STANDARD_IDS, standardOf } from '../../../../src/domain/browse/standards.ts';

test.each([
  ['VietGAP trồng trọt', 'vietgap'],
  ['VietGAHP chăn nuôi', 'vietgap'],
  ['Global G.A.P', 'globalgap'],
  ['GlobalGAP', 'globalgap'],
  ['Nông nghiệp hữu cơ TCVN 11041', 'huu-co'],
  ['Nông nghiệp hữu cơ'.normalize('NFD'), 'huu-co'],
  ['USDA Organic', 'huu-co'],
  ['HACCP CODEX 2020', 'haccp'],
  ['ISO 22000:2018', 'iso-22000'],
  ['ISO22000', 'iso-22000'],
  ['Cơ sở đủ điều kiện an toàn thực phẩm', 'an-toan-thuc-pham'],
  ['Phiếu công bố sản phẩm mỹ phẩm', 'my-pham'],
  ['Mã số vùng trồng', 'vung-trong'],
  ['Tiêu chuẩn cây hoa chậu cơ sở', 'khac'],
  ['', 'khac'],
])('“%s” is %s', (name, kind) => {
  expect(standardOf(name)).toBe(kind);
  expect(STANDARD_IDS).toContain(kind);
});
