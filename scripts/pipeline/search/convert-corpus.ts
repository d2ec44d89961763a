import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { GROUPS } from '../../../src/domain/group.ts';
import { fold } from '../../../src/domain/search/letters.ts';

/** One row of a search corpus: a flat list of products as a spreadsheet would hold it. */
export interface CorpusProduct {
  id: string;
  name: string;
  group: string;
  category: string;
  stars: number;
  producer: string;
  commune_new: string;
  commune_old: string;
  district_old: string;
  province_old: string;
  province_new: string;
  cert_code: string;
  cert_decision: string;
  phone: string;
  desc: string;
}

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:HTX|Hợp tác xã)/iu, 'cooperative'],
  [/^(?:Tổ hợp tác|THT)/iu, 'cooperative-group'],
  [/^(?:Công ty|Doanh nghiệp|Cty)/iu, 'enterprise'],
];

function slug(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, 70);
}

/** Writes a search corpus as a catalogue folder, so that it is indexed by the very code that indexes real ones. */
export function convertCorpus(products: readonly CorpusProduct[], folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write(
    'catalogue.yml',
    stringify({
      id: 'search-corpus',
      name: 'Danh mục thử tìm kiếm',
      shortName: 'Thử tìm kiếm',
      description: 'Dữ liệu dựng để đo tìm kiếm.',
      host: 'https://tim-kiem.example',
      languages: ['vi'],
      authority: { name: 'Văn phòng mẫu' },
    }),
  );
  const places = new Map<string, object>();
  const place = (id: string, fields: object) => {
    places.set(id, { id, ...fields });
    return id;
  };
  for (const product of products) {
    const province = (name: string) => place(`tinh-${slug(name)}`, { name, level: 'province' });
    const today = place(`${slug(product.commune_new)}-${slug(product.province_new)}`, {
      name: product.commune_new,
      level: 'commune',
      parent: province(product.province_new),
      from: '2025-07-01',
    });
    const district = place(`${slug(product.district_old)}-${slug(product.province_old)}-cu`, {
      name: product.district_old,
      level: 'district',
      parent: province(product.province_old),
      to: '2025-06-30',
    });
    const former = place(`${slug(product.commune_old)}-${district}`, {
      name: product.commune_old,
      level: 'commune',
      parent: district,
      to: '2025-06-30',
      successors: [{ place: today }],
    });
    // The same name with another phone is another row of the list, so each product has its own producer.
    const producer = `${slug(product.producer)}-${product.id}`;
    const kind = KINDS.find(([pattern]) => pattern.test(product.producer))?.[1] ?? 'household';
    write(
      `producers/${producer}.yml`,
      stringify({
        name: product.producer,
        kind,
        place: former,
        contacts: { phone: product.phone },
        consent: { by: product.producer, on: '2026-01-01', scope: ['phone'] },
      }),
    );
    const decision = slug(product.cert_decision) + '-' + product.id;
    const year = /20\d\d/u.exec(product.cert_code)?.[0] ?? '2025';
    write(
      `decisions/${decision}.yml`,
      stringify({
        kind: 'recognition',
        number: product.cert_decision,
        title: `Quyết định ${product.cert_decision}`,
        issuer: `UBND ${product.province_old}`,
        level: 'province',
        signedOn: `${year}-06-15`,
      }),
    );
    const group = Object.entries(GROUPS).find(([, name]) => name.vi === product.group)?.[0];
    const fields = {
      name: product.name,
      ...(group ? { group } : {}),
      producer,
      place: former,
      keywords: [product.category],
      certificates: [
        {
          basis: 'decision',
          decision,
          stars: product.stars,
          number: product.cert_code,
          groupAsPrinted: product.group,
        },
      ],
    };
    write(`products/${product.id}/index.md`, `---\n${stringify(fields)}---\n\n${product.desc}\n`);
  }
  write('places.yml', stringify({ places: [...places.values()] }));
}
