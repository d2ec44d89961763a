import { at, type CheckRule } from './context.ts';
import { issue } from './issue.ts';
import { foldedId } from './nearest.ts';
import { RESERVED_IDS } from './reserved-ids.ts';

/** Names of files and folders become addresses: small letters, digits, hyphens, and no page's own word. */
export const idForms: CheckRule = function* ({ named, placesFile }) {
  for (const { id, path } of named) {
    const where = { path, line: 1 };
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) || id.length > 80) {
      yield issue('id-form', where, { found: `“${id}”` }, foldedId(id).slice(0, 80) || undefined);
    } else if (RESERVED_IDS.has(id)) yield issue('id-reserved', where, { id });
  }
  for (const [i, { id }] of (placesFile?.data.places ?? []).entries()) {
    if (placesFile && RESERVED_IDS.has(id))
      yield issue('id-reserved', at(placesFile, ['places', i, 'id']), { id });
  }
};
