import { untoldAllergens } from './allergen-words.ts';
import { at, type CheckRule } from './context.ts';
import { issue } from './issue.ts';

/** What often causes allergies is named in `facts.allergens`, wherever else the pack speaks of it. */
export const allergens: CheckRule = function* ({ products }) {
  for (const entry of products) {
    const { facts } = entry.data;
    const told = facts?.allergens?.vi ?? '';
    for (const field of ['ingredients', 'warnings'] as const) {
      const text = facts?.[field]?.vi ?? '';
      for (const food of untoldAllergens(text, told))
        yield issue('allergen-untold', at(entry, ['facts', field]), { food });
    }
  }
};
