import { CRAFT_DRAWINGS, ILLUSTRATIONS } from '../illustrations.ts';
import { at, type CheckRule } from './context.ts';
import { issue } from './issue.ts';
import { nearest } from './nearest.ts';

/** A drawing that a product asks for is there. */
export const illustrationNames: CheckRule = function* ({ products }) {
  for (const entry of products) {
    const { illustration } = entry.data;
    if (illustration === undefined || ILLUSTRATIONS.has(illustration)) continue;
    if (ILLUSTRATIONS.has(`craft-${illustration}`)) continue;
    const values = { found: illustration, known: CRAFT_DRAWINGS.join(', ') };
    yield issue(
      'illustration-unknown',
      at(entry, ['illustration']),
      values,
      nearest(illustration, CRAFT_DRAWINGS),
    );
  }
};
