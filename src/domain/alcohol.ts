import type { Product } from './product.ts';
import { productSet } from './product-set.ts';
import type { AlcoholRule, Rule } from './rule.ts';

/**
 * How the law sees an alcoholic drink: `strong` ones must not be advertised at all, `mild` ones only with a warning.
 * Whether a public register is advertising was not settled by a lawyer, so strong drinks show its facts alone.
 */
export type DrinkKind = 'strong' | 'mild';

/** What the newest rule on file says of alcohol; undefined where none does. */
export function alcoholRule(rules: readonly Rule[]): AlcoholRule | undefined {
  const stating = rules.filter(({ alcohol }) => alcohol !== undefined);
  return stating.sort((a, b) => (a.inForceFrom < b.inForceFrom ? 1 : -1))[0]?.alcohol;
}

/**
 * Which kind of drink a product is; undefined where it is none, or no rule on file speaks of alcohol. A product of an
 * alcoholic set whose strength nobody wrote down counts as strong, until somebody does.
 */
export function drinkKind(
  { alcohol, set }: Pick<Product, 'alcohol' | 'set'>,
  rules: readonly Rule[],
): DrinkKind | undefined {
  const rule = alcoholRule(rules);
  if (!rule || alcohol === 0) return undefined;
  if (alcohol === undefined) return productSet(set)?.alcoholic ? 'strong' : undefined;
  return alcohol >= rule.notAdvertisedFrom ? 'strong' : 'mild';
}

/** Whether the site may recommend a product: on shelves, at stalls, on posters, in gift sets. */
export function mayBePromoted({ drink }: { readonly drink: DrinkKind | undefined }): boolean {
  return drink !== 'strong';
}

/** Fields of a product that praise or picture it. */
export const PROMOTING_FIELDS = ['summary', 'photos', 'keywords', 'gift', 'illustration'] as const;

/** A product with what a register holds of it: nothing that praises it, pictures it or says how to enjoy it. */
export function registerFacts<T extends Product>(product: T): T {
  const nothing = Object.fromEntries(PROMOTING_FIELDS.map((field) => [field, undefined]));
  return { ...product, ...nothing, facts: product.facts && { ...product.facts, usage: undefined } };
}
