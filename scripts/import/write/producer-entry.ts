import { stringify } from 'yaml';
import { isTaxCode } from '../../../src/domain/tax-code.ts';
import type { Known } from '../catalogue/known.ts';
import { isPersonName } from '../understand/person.ts';
import { withoutSample } from '../../../src/domain/names/spelling.ts';
import type { UnderstoodProducer, UnderstoodProduct } from '../understand/understood.ts';
import type { FileChange } from './file-change.ts';
import { freeId } from './slug.ts';

export interface PlannedProducers {
  readonly changes: readonly FileChange[];
  /** Id of a row's producer, on file or planned; undefined where the row names none or its kind is not known. */
  idOf(product: UnderstoodProduct): string | undefined;
}

/** Files for the producers that rows without questions name and that are not on file. No contact goes into them. */
export function planProducers(products: readonly UnderstoodProduct[], known: Known): PlannedProducers {
  const ids = new Map<UnderstoodProducer, string>();
  const taken = new Set(known.source.entries.producers.map(({ id }) => id));
  const changes: FileChange[] = [];
  for (const product of products) {
    const { producer } = product;
    if (!producer || producer.match !== undefined || ids.has(producer)) continue;
    const kind = producer.kind ?? (isPersonName(withoutSample(producer.name)) ? 'household' : undefined);
    if (kind === undefined) continue;
    const id = freeId(producer.name, taken, 'chu-the');
    taken.add(id);
    ids.set(producer, id);
    const taxCode = (product.item.cells.taxCode ?? '').replace(/\s/gu, '');
    const entry = {
      name: producer.name,
      kind,
      ...(kind !== 'household' && isTaxCode(taxCode) && { taxCode }),
      ...(product.place !== undefined && { place: product.place }),
    };
    changes.push({
      path: `producers/${id}.yml`,
      before: undefined,
      after: stringify(entry, { lineWidth: 0 }),
      words: [`Thêm chủ thể “${producer.name}”`],
      id,
    });
  }
  return { changes, idOf: ({ producer }) => producer && (producer.match ?? ids.get(producer)) };
}
