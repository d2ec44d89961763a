import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { Certificate } from '../../../src/domain/certificate.ts';
import { readLedger } from '../../../src/content/checker/ledger.ts';
import type { Known } from '../catalogue/known.ts';
import type { Product } from '../../../src/domain/product.ts';
import type { ProductEdits, UnderstoodProduct } from '../understand/understood.ts';
import { certificatesToAdd, type CertificateToAdd, type ListGround } from './certificate-entry.ts';
import type { PlannedDecisions } from './decision-entry.ts';
import type { FileChange } from './file-change.ts';
import { groupOf } from './group-words.ts';
import { productText } from './product-text.ts';
import { freeId } from './slug.ts';
import { withdrawalToWrite } from './withdrawal-entry.ts';

/** Ids that no new product may take: those on file, once published, or moved. */
export function takenIds(known: Known): { next(name: string): string } {
  const moved = known.source.entries.moved[0]?.data?.moved ?? [];
  const taken = new Set([
    ...known.source.entries.products.map(({ id }) => id),
    ...(readLedger(known.folder).products ?? []),
    ...moved.flatMap(({ from, to }) => [from, to]),
  ]);
  return {
    next: (name) => {
      const id = freeId(name, taken, 'san-pham');
      taken.add(id);
      return id;
    },
  };
}

/** A new product with all that is certain of it, and nothing else. */
export function newProduct(
  id: string,
  products: readonly UnderstoodProduct[],
  producer: string,
  known: Known,
  decisions: PlannedDecisions,
  ground: ListGround | undefined,
): FileChange {
  const [first] = products;
  const certificates = certificatesToAdd(products, decisions, ground, known);
  const group = groupOf(first?.item.group);
  const entry = {
    name: first?.name ?? id,
    ...(group !== undefined && { group }),
    producer,
    ...(first?.place !== undefined && { place: first.place }),
    ...(first?.item.code !== undefined && { productCode: first.item.code }),
    certificates: certificates.map(({ entry: one }) => one),
  };
  const maker = known.producers.get(producer)?.name.vi ?? first?.producer?.name ?? producer;
  const withdrawal = withdrawalToWrite(products, decisions);
  const added = `---\n${stringify(entry, { lineWidth: 0 })}---\n`;
  return {
    path: `products/${id}/index.md`,
    before: undefined,
    after: withdrawal ? productText(added, [], {}, withdrawal.entry) : added,
    words: [
      `Thêm sản phẩm “${first?.name ?? id}” của ${maker}: ${certificates.map(wordsOf).join('; ')}`,
      ...(withdrawal ? [withdrawal.words] : []),
    ],
    id,
    needs: [
      ...needsOf(certificates, producer),
      ...(withdrawal ? [`decisions/${withdrawal.entry.decision}`] : []),
    ],
  };
}

/** What rows change of a product on file: certificates that it has not, and fields that a clerk changed in its export. */
export function existingProduct(
  id: string,
  products: readonly UnderstoodProduct[],
  known: Known,
  decisions: PlannedDecisions,
  ground: ListGround | undefined,
): FileChange[] {
  const product = known.products.get(id);
  if (!product) return [];
  const isDecided = product.certificates.some(({ basis }) => basis === 'decision');
  const wanted = certificatesToAdd(products, decisions, ground, known).filter(
    (one) => !has(product.certificates, one, isDecided),
  );
  const edits = Object.assign({}, ...products.map((one) => one.edits ?? {})) as ProductEdits;
  const said = withdrawalToWrite(products, decisions);
  const isThere = product.certificates.some(
    (one) => one.basis === 'decision' && one.withdrawal?.decision === said?.entry.decision,
  );
  const withdrawal = isThere ? undefined : said;
  if (wanted.length === 0 && Object.keys(edits).length === 0 && !withdrawal) return [];
  const file = join(known.folder, 'products', id, 'index.md');
  const before = readFileSync(file, 'utf8');
  const days = product.certificates.map((certificate) => dayOf(certificate, known));
  const after = productText(
    before,
    wanted.map(({ entry, from }) => {
      const at = days.findIndex((day) => day > from);
      return { certificate: entry, before: at < 0 ? days.length : at };
    }),
    edits,
    withdrawal?.entry,
  );
  return [
    {
      path: `products/${id}/index.md`,
      before,
      after,
      words: [
        ...wanted.map(
          (one) => `“${product.name.vi}”: ${starsNow(product.certificates)} → thêm ${wordsOf(one)}`,
        ),
        ...editWords(product, edits, known),
        ...(withdrawal ? [withdrawal.words] : []),
      ],
      id,
      needs: [
        ...needsOf(wanted, edits.producer ?? product.producer),
        ...(withdrawal ? [`decisions/${withdrawal.entry.decision}`] : []),
      ],
    },
  ];
}

/** Old → new, a line for each field. */
function editWords(product: Product, edits: ProductEdits, known: Known): string[] {
  const maker = (id: string) => known.producers.get(id)?.name.vi ?? id;
  const place = (id: string | undefined) =>
    id === undefined ? 'chưa ghi' : (known.places.get(id)?.name.vi ?? id);
  const line = (what: string, old: string, now: string) =>
    `“${product.name.vi}”: ${what} “${old}” → “${now}”`;
  return [
    ...(edits.name === undefined ? [] : [line('tên', product.name.vi, edits.name)]),
    ...(edits.producer === undefined
      ? []
      : [line('chủ thể', maker(product.producer), maker(edits.producer))]),
    ...(edits.place === undefined ? [] : [line('nơi làm ra', place(product.place), place(edits.place))]),
    ...(edits.productCode === undefined
      ? []
      : [line('mã sản phẩm', product.productCode ?? 'chưa ghi', edits.productCode)]),
  ];
}

/** True where the product has that certificate; a product with a decision on file needs no list. */
function has(
  certificates: readonly Certificate[],
  { entry, decision }: CertificateToAdd,
  isDecided: boolean,
): boolean {
  if (decision !== undefined)
    return certificates.some((one) => one.basis === 'decision' && one.decision === decision);
  return (
    isDecided ||
    certificates.some(
      (one) => one.basis === 'list' && one.stars === entry['stars'] && one.year === entry['year'],
    )
  );
}

function dayOf(certificate: Certificate, known: Known): string {
  if (certificate.basis === 'decision')
    return certificate.signedOn ?? known.documents.get(certificate.decision)?.signedOn ?? '';
  return certificate.year === undefined ? '9999' : String(certificate.year);
}

function needsOf(certificates: readonly CertificateToAdd[], producer: string): string[] {
  const decisions = certificates.flatMap(({ decision }) =>
    decision === undefined ? [] : [`decisions/${decision}`],
  );
  return [...decisions, `producers/${producer}`];
}

function wordsOf({ entry, source }: CertificateToAdd): string {
  const stars = typeof entry['stars'] === 'number' ? `${String(entry['stars'])} sao` : 'chưa rõ sao';
  if (entry['basis'] === 'list')
    return `${stars} theo danh sách${source.year === undefined ? '' : ` (năm ${String(source.year)})`}`;
  return `${stars} theo ${source.decision?.number ?? ''} ngày ${source.decision?.signedOn ?? ''}`;
}

function starsNow(certificates: readonly Certificate[]): string {
  const last = certificates.at(-1);
  return last?.stars === undefined ? 'chưa ghi sao' : `${String(last.stars)} sao`;
}
