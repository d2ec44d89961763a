import type { ReferenceKind } from './context.ts';
import type { FieldPath } from './issue.ts';

/** What the id in a field names, by the field's name. */
const KINDS: ReadonlyMap<string, ReferenceKind> = new Map([
  ['producer', 'producers'],
  ['packedBy', 'producers'],
  ['place', 'places'],
  ['placeAsPrinted', 'places'],
  ['parent', 'places'],
  ['places', 'places'],
  ['decision', 'documents'],
  ['document', 'documents'],
  ['documents', 'documents'],
  ['announces', 'documents'],
  ['legalBasis', 'rules'],
  ['amends', 'rules'],
  ['product', 'products'],
  ['products', 'products'],
]);

/** The kind of entry that a field names by its id; undefined for an id of its own. */
export function referenceKind(field: FieldPath): ReferenceKind | undefined {
  const name = field.findLast((part) => typeof part === 'string');
  return name === undefined ? undefined : KINDS.get(name);
}
