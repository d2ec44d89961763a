import type { Known } from '../catalogue/known.ts';
import type { Understood, UnderstoodProduct } from '../understand/understood.ts';
import { certificatesToAdd, groundOf, type ListGround } from './certificate-entry.ts';
import { planDecisions } from './decision-entry.ts';
import type { FileChange } from './file-change.ts';
import { openQuestions } from './open-questions.ts';
import { planPrivate } from './private-entry.ts';
import { planProducers } from './producer-entry.ts';
import { existingProduct, newProduct, takenIds } from './product-entry.ts';
import { planRegistered } from './registered-entry.ts';
import { withdrawalQuestions } from './withdrawal-entry.ts';

/** What an import would do to a catalogue. */
export interface Plan {
  readonly changes: readonly FileChange[];
  /** Rows that wait for an answer, with what is asked. */
  readonly waiting: readonly { readonly product: UnderstoodProduct; readonly asks: readonly string[] }[];
  /** Products of the catalogue that the list does not name: told, never deleted. */
  readonly notListed: readonly string[];
}

/**
 * Plans what to write: rows without open questions, and what they need. A star that a decision awards is never
 * changed, an id never either, and nothing is deleted: certificates are only added.
 */
export function planOf(understood: Understood, known: Known, ground: ListGround | undefined): Plan {
  const rows = understood.products.filter(({ mergeWith }) => mergeWith === undefined);
  const asked = rows.map((product) => ({
    product,
    asks: [
      ...openQuestions(product, groundOf(product, ground) !== undefined, isDecided(product, known)),
      ...withdrawalQuestions(product, known),
    ],
  }));
  const waiting = asked.filter(({ asks }) => asks.length > 0);
  const ready = asked.filter(({ asks }) => asks.length === 0).map(({ product }) => product);
  const decisions = planDecisions(ready, known);
  const producers = planProducers(ready, known);
  const taken = takenIds(known);
  const changes: FileChange[] = [];
  const unrated: UnderstoodProduct[] = [];
  const ids = new Map<UnderstoodProduct, string>();
  const fresh = new Map<string, { id: string; products: UnderstoodProduct[] }>();
  const edited = new Map<string, UnderstoodProduct[]>();
  for (const product of ready) {
    const producer = producers.idOf(product);
    if (product.match !== undefined) {
      ids.set(product, product.match);
      edited.set(product.match, [...(edited.get(product.match) ?? []), product]);
      continue;
    }
    if (producer === undefined) continue;
    if (certificatesToAdd([product], decisions, ground, known).length === 0) {
      unrated.push(product);
      continue;
    }
    // One new product in two sheets is one product.
    const key = `${producer} ${product.name.toLowerCase()}`;
    const entry = fresh.get(key) ?? { id: taken.next(product.name), products: [] };
    entry.products.push(product);
    fresh.set(key, entry);
    ids.set(product, entry.id);
  }
  for (const [id, products] of edited)
    changes.push(...existingProduct(id, products, known, decisions, ground));
  for (const { id, products } of fresh.values()) {
    const [first] = products;
    const producer = first && producers.idOf(first);
    if (producer !== undefined) changes.push(newProduct(id, products, producer, known, decisions, ground));
  }
  const needed = new Set([...changes.flatMap(({ needs }) => needs ?? [])]);
  const matched = new Set(understood.products.flatMap(({ match, suggest }) => [match, suggest]));
  return {
    changes: [
      ...decisions.changes.filter(({ id }) => needed.has(`decisions/${id ?? ''}`)),
      ...producers.changes.filter(({ id }) => needed.has(`producers/${id ?? ''}`)),
      ...changes,
      ...planRegistered(unrated, producers, known, ground),
      ...planPrivate(ready, ids, producers, needed, known),
    ],
    waiting,
    notListed: [...known.products.keys()].filter((id) => !matched.has(id)),
  };
}

/** True where a decision on file recognises the product: a list without decisions adds nothing to it. */
function isDecided({ match }: UnderstoodProduct, known: Known): boolean {
  const product = match === undefined ? undefined : known.products.get(match);
  return product?.certificates.some(({ basis }) => basis === 'decision') ?? false;
}
