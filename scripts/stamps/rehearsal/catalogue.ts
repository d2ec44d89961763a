import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';

/** The rehearsal's own catalogue: invented from end to end, and in nobody's folder but its own. */
export const REHEARSAL_ID = 'dien-tap';

const PRODUCTS = [
  ['chao-tap', 'Chảo tập', 'dt-1'],
  ['non-tap', 'Nón tập', 'dt-1'],
  ['tra-tap', 'Trà tập', 'dt-1'],
  ['gao-tap', 'Gạo tập', 'dt-2'],
  ['ruou-tap', 'Rượu tập', 'dt-2'],
  ['mat-ong-tap', 'Mật ong tập', 'dt-2'],
] as const;

/** What is certified by the first decision and sealed by the first key; the rest by the second. */
export const FIRST_YEAR: readonly string[] = PRODUCTS.filter(([, , decision]) => decision === 'dt-1').map(
  ([id]) => id,
);

/** Writes the catalogue of six products, of which three were certified a year after the others. */
export function writeRehearsalCatalogue(folder: string): void {
  const write = (path: string, content: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  const sample = (vi: string, en: string) => ({ vi: `${vi} (diễn tập)`, en: `${en} (rehearsal)` });
  write(
    'catalogue.yml',
    stringify({
      id: REHEARSAL_ID,
      name: sample('Danh mục', 'Catalogue'),
      shortName: sample('Danh mục', 'Catalogue'),
      description: sample('Danh mục chỉ để tập', 'A catalogue to practise on'),
      // An address of no name: one that nobody can have would be refused outside a demonstration.
      host: 'https://192.0.2.1',
      languages: ['vi'],
      authority: { name: sample('Cơ quan', 'Office') },
    }),
  );
  write('places.yml', stringify({ places: [{ id: 'xa-tap', name: 'Xã Tập', level: 'commune' }] }));
  write(
    'producers/htx-tap.yml',
    stringify({ name: 'HTX Tập (diễn tập)', kind: 'cooperative', place: 'xa-tap' }),
  );
  for (const [id, signedOn] of [
    ['dt-1', '2026-08-03'],
    ['dt-2', '2027-08-02'],
  ] as const) {
    const decision = {
      kind: 'recognition',
      number: `${id.toUpperCase()}/QĐ-UBND`,
      title: sample('Công nhận sản phẩm', 'Recognition'),
      issuer: 'UBND tỉnh Tập',
      level: 'province',
      signedOn,
    };
    write(`decisions/${id}.yml`, stringify(decision));
  }
  for (const [id, name, decision] of PRODUCTS) {
    const certificates = [{ basis: 'decision', decision, stars: 4, legalBasis: 'qd-26-2026' }];
    const front = { name, producer: 'htx-tap', place: 'xa-tap', certificates };
    write(`products/${id}/index.md`, `---\n${stringify(front)}---\n`);
  }
}
