import { alcoholRule, drinkKind, PROMOTING_FIELDS } from '../alcohol.ts';
import { productSet } from '../product-set.ts';
import { at, type CheckContext, type CheckRule } from './context.ts';
import { issue, type FieldPath } from './issue.ts';

/** Drinks with alcohol: the strength is on file, and nothing promotes what must not be advertised. */
export const alcohol: CheckRule = function* (context) {
  const rules = rulesOf(context);
  const law = alcoholRule(rules);
  if (!law) return;
  const strength = String(law.notAdvertisedFrom);
  const strong = new Set<string>();
  for (const entry of context.products) {
    const { data } = entry;
    const isUntold = data.alcohol === undefined && productSet(data.set)?.alcoholic === true;
    if (isUntold && !entry.partial) yield issue('alcohol-untold', at(entry, ['set']), { strength });
    if (drinkKind(data, rules) !== 'strong') continue;
    strong.add(entry.id);
    // Of a drink whose strength nobody told, that alone is told: it may be a weak one.
    if (data.alcohol === undefined) continue;
    const promoting: FieldPath[] = PROMOTING_FIELDS.filter(
      (field) => data[field] !== undefined && data[field] !== false,
    ).map((field) => [field]);
    if (data.facts?.usage) promoting.push(['facts', 'usage']);
    for (const field of promoting) yield issue('alcohol-promoted', at(entry, field), { strength });
    const { body, english } = entry;
    if (body?.text.trim()) yield issue('alcohol-story', { path: entry.path, line: body.line }, { strength });
    if (english?.text.trim()) yield issue('alcohol-story', { path: english.path, line: 1 }, { strength });
  }
  for (const entry of context.giftSets) {
    for (const [index, { product }] of entry.data.items.entries()) {
      if (!strong.has(product)) continue;
      yield issue('alcohol-gift', at(entry, ['items', index, 'product']), { product, strength });
    }
  }
};

function rulesOf({ rules }: CheckContext) {
  return rules.map(({ data, id }) => ({ ...data, id }));
}
