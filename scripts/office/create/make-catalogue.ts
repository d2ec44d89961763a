import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { foldedId } from '../../../src/domain/checks/nearest.ts';
import type { NewCatalogue } from '../../../src/office/api-types.ts';
import { writeAtomically } from '../../../src/content/checker/atomic-write.ts';
import { Fault } from '../../command-line/fault.ts';
import { freeId } from '../../import/write/slug.ts';

/** What git is not to keep: personal contacts, keys, what waits, what can be taken back. */
const IGNORED = `# Liên hệ riêng, khóa, bản nháp và những gì chỉ có ở máy này.
*.private.yml
*.key.json
.office/
.import/
.stamps.lock*
`;

/** True where the folder holds no catalogue, and nothing that a new one could hurt. */
export function isFreeFolder(folder: string): boolean {
  return !existsSync(folder) || readdirSync(folder).every((name) => name.startsWith('.'));
}

/** Writes a new catalogue into an empty folder; throws a `Fault` for an answer that cannot be meant. */
export function makeCatalogue(folder: string, answers: NewCatalogue): void {
  if (!isFreeFolder(folder))
    throw new Fault('Thư mục này đã có tệp. Hãy chọn thư mục trống.', 'This folder is not empty.');
  const shortName = needed(answers.shortName, 'Tên ngắn');
  const catalogue = {
    id: foldedId(shortName) || 'danh-muc',
    name: needed(answers.name, 'Tên danh mục'),
    shortName,
    description: `${needed(answers.name, 'Tên danh mục')}, kèm giấy chứng nhận và cách mua tận nơi.`,
    host: hostOf(answers.host),
    languages: ['vi', 'en'],
    authority: { name: needed(answers.authority, 'Cơ quan phụ trách') },
    ...(answers.demo && { demo: true }),
  };
  const places = placesOf(answers);
  mkdirSync(folder, { recursive: true });
  for (const name of ['products', 'producers', 'decisions'])
    mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, '.gitignore'), IGNORED);
  writeAtomically(join(folder, 'places.yml'), stringify({ places }, { lineWidth: 0 }));
  // Last: the folder is a catalogue only with it.
  writeAtomically(join(folder, 'catalogue.yml'), stringify(catalogue, { lineWidth: 0 }));
}

function placesOf({ province, communes }: NewCatalogue): object[] {
  const taken = new Set<string>();
  const idOf = (name: string) => {
    const id = freeId(name, taken, 'dia-phuong');
    taken.add(id);
    return id;
  };
  const name = needed(province, 'Tỉnh, thành phố');
  const parent = idOf(name);
  const names = communes
    .split('\n')
    .map((line) => line.trim().normalize('NFC'))
    .filter(Boolean);
  if (names.length === 0)
    throw new Fault('Hãy ghi ít nhất một xã hoặc phường, mỗi dòng một tên.', 'Name at least one commune.');
  const odd = names.find((one) => !/^(?:xã|phường|thị trấn|đặc khu) /iu.test(one));
  if (odd !== undefined)
    throw new Fault(
      `“${odd}”: viết đủ tên đơn vị, như “Xã ${odd}” hoặc “Phường ${odd}”.`,
      `“${odd}”: write the full name of the unit, such as “Xã ${odd}”.`,
    );
  return [
    { id: parent, name, level: 'province' },
    ...names.map((one) => ({ id: idOf(one), name: one, level: 'commune', parent })),
  ];
}

function needed(text: string, name: string): string {
  const tidy = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (tidy === '') throw new Fault(`Hãy ghi “${name}”.`, `“${name}” is needed.`);
  return tidy;
}

function hostOf(written: string): string {
  const text = written.trim().replace(/\/+$/u, '');
  const url = URL.parse(/^https?:\/\//u.test(text) ? text : `https://${text}`);
  if (url && url.origin !== 'null' && url.pathname === '/' && /\./u.test(url.hostname)) return url.origin;
  throw new Fault(
    'Địa chỉ trang viết như ocop-xa-toi.gov.vn, không có gì phía sau.',
    'Write the host alone, such as ocop-xa-toi.gov.vn.',
  );
}
