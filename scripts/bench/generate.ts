/**
 * `npm run bench:generate -- --products N --out DIR [--seed S] [--photos N] [--stamps]`: writes a synthetic catalogue, the
 * same for the same seed but for its stamps (signed with a key that is thrown away), shaped like the demonstration: sparse and rich records mixed. DIR must be new or one of its own.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { parse, stringify } from 'yaml';
import { contentRoot } from '../../src/content/reader/locate.ts';
import { photo } from './photo.ts';
import { issueStamps } from './stamps.ts';
import { DECISIONS, producer, producerId, product, productId } from './synthetic.ts';

const DEMO = join(contentRoot, 'chuong-my');
const MARK = 'generated.txt';

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

const { values } = parseArgs({
  options: {
    products: { type: 'string', default: '1000' },
    out: { type: 'string' },
    seed: { type: 'string', default: '1' },
    photos: { type: 'string', default: '0' },
    stamps: { type: 'boolean', default: false },
  },
});
const count = Number(values.products);
const seed = Number(values.seed);
if (!Number.isInteger(count) || count < 1) fail('--products: hãy viết một số nguyên dương, ví dụ 1000.');
if (!Number.isInteger(seed)) fail('--seed: hãy viết một số nguyên, ví dụ 1.');
if (!values.out) fail('--out: hãy viết thư mục để ghi danh mục vào.');
const out = resolve(values.out);
if (existsSync(out) && readdirSync(out).length > 0 && !existsSync(join(out, MARK))) {
  fail(`${out} đã có tệp khác; hãy chọn một thư mục mới. (Not empty, and not one of ours.)`);
}
rmSync(out, { recursive: true, force: true });

const write = (path: string, text: string) => {
  writeFileSync(join(out, path), text);
};
for (const folder of ['decisions', 'producers', 'products'])
  mkdirSync(join(out, folder), { recursive: true });
write(MARK, `npm run bench:generate -- --products ${String(count)} --seed ${String(seed)}\n`);

const placesYaml = readFileSync(join(DEMO, 'places.yml'), 'utf8');
write('places.yml', placesYaml);
const { places } = parse(placesYaml) as {
  places: { id: string; level: string; from?: string; to?: string }[];
};
// Former communes that lived until 30/06/2025: they cover every decision's day.
const communes = places
  .filter(({ level, from, to }) => level === 'commune' && !from && to === '2025-06-30')
  .map(({ id }) => id);

write(
  'catalogue.yml',
  stringify({
    id: 'tong-hop',
    name: { vi: 'Danh mục tổng hợp để đo', en: 'Synthetic catalogue for measuring' },
    shortName: { vi: 'OCOP tổng hợp', en: 'OCOP synthetic' },
    description: { vi: 'Dữ liệu do máy sinh ra để đo tốc độ.', en: 'Generated data, for measuring speed.' },
    host: 'https://ocop-tong-hop.example',
    languages: ['vi', 'en'],
    authority: { name: { vi: 'Văn phòng mẫu', en: 'Sample office' } },
    demo: true,
    noindex: true,
  }),
);
for (const { id, day, stars, level, law } of DECISIONS) {
  write(
    `decisions/${id}.yml`,
    stringify({
      kind: 'recognition',
      number: `MẪU-${id.toUpperCase()}`,
      title: {
        vi: `Công nhận sản phẩm ${stars.join(', ')} sao (mẫu)`,
        en: `Recognition of ${stars.join(', ')}-star products (sample)`,
      },
      issuer: { vi: 'Cơ quan mẫu', en: 'Sample authority' },
      level,
      signedOn: day,
      legalBasis: law,
    }),
  );
}
const producers = Math.max(1, Math.round(count * 0.4));
for (let i = 1; i <= producers; i++)
  write(`producers/${producerId(i)}.yml`, stringify(producer(i, seed, communes)));
for (let i = 1; i <= count; i++) {
  const { fields, vi, en } = product(i, seed, producers, communes);
  const folder = `products/${productId(i)}`;
  mkdirSync(join(out, folder));
  if (i <= Number(values.photos)) {
    writeFileSync(join(out, folder, 'anh.jpg'), await photo(i, seed));
    fields['photos'] = [{ file: 'anh.jpg', alt: { vi: 'Ảnh do máy vẽ', en: 'Drawn by a machine' } }];
  }
  write(`${folder}/index.md`, `---\n${stringify(fields)}---\n\n${vi}\n`);
  if (en) write(`${folder}/en.md`, `${en}\n`);
}
if (values.stamps) await issueStamps(out);
console.log(`${String(count)} sản phẩm, ${String(producers)} chủ thể: ${out}`);
