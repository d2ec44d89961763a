import { COLLECTIONS, type CollectionName } from '../../src/content/reader/collections.ts';
import { describeFields } from '../../src/content/schema/describe.ts';
import { searchDictionary } from '../../src/content/schema/search-dictionary.ts';
import { fieldTable } from './field-table.ts';
import { issueHeadings } from './issue-headings.ts';

/** Headings of the field tables, in the order an editor meets the files. */
const SECTIONS: readonly (readonly [CollectionName, string])[] = [
  ['products', 'Sản phẩm: `products/<mã>/index.md`'],
  ['producers', 'Nhà sản xuất: `producers/<mã>.yml`'],
  ['documents', 'Quyết định, văn bản: `decisions/<mã>.yml`'],
  ['places', 'Địa phương: `places.yml`'],
  ['fairs', 'Hội chợ, sự kiện: `fairs/<mã>/index.md`'],
  ['giftSets', 'Bộ quà tặng: `gift-sets/<mã>/index.md`'],
  ['salesPoints', 'Điểm bán hàng: `sales-points/<mã>.yml`'],
  ['news', 'Tin và hướng dẫn: `news/<mã>/index.md`, `guides/<mã>/index.md`'],
  ['catalogue', 'Danh mục: `catalogue.yml`'],
  ['moved', 'Mã đã đổi: `moved.yml`'],
  [
    'privateContacts',
    'Liên hệ riêng, không đưa lên git: `contacts.private.yml` (mỗi mã nhà sản xuất một khối)',
  ],
  ['letters', 'Công văn nhắc đánh giá lại, không đăng lên trang: `letters.yml`'],
  ['rules', 'Văn bản pháp luật, dùng chung: `content/legal/<mã>.yml`'],
];

/** The search dictionary is no collection: one file for all catalogues. */
const DICTIONARY = 'Từ điển tìm kiếm, dùng chung: `content/search-dictionary.yml`';

function fields(): string {
  const collections = SECTIONS.map(([name, title]) => {
    const { schema } = COLLECTIONS[name];
    return `### ${title}\n\n${fieldTable(describeFields(schema))}`;
  });
  return [...collections, `### ${DICTIONARY}\n\n${fieldTable(describeFields(searchDictionary))}`].join(
    '\n\n',
  );
}

const PARTS: Readonly<Record<string, () => string>> = { fields, issues: issueHeadings };

/** The guide with its generated parts made anew; what stands outside the marks is the writer's. */
export function renderGuide(guide: string): string {
  return Object.entries(PARTS).reduce((text, [name, render]) => {
    const open = `<!-- ${name}: npm run guide -->`;
    const close = `<!-- /${name} -->`;
    const start = text.indexOf(open);
    const end = text.indexOf(close);
    if (start < 0 || end < start) throw new Error(`content/README.md: ${open} … ${close}?`);
    return `${text.slice(0, start + open.length)}\n\n${render()}\n\n${text.slice(end)}`;
  }, guide);
}
