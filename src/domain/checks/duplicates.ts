import { at, type CheckRule, type Checked } from './context.ts';
import { issue, type Where } from './issue.ts';

/** No id is used twice in its collection. */
export const idDuplicates: CheckRule = function* (context) {
  const seen = new Map<string, string>();
  for (const { kind, id, path } of context.named) {
    const key = `${kind} ${id}`;
    const other = seen.get(key);
    if (other !== undefined) yield issue('id-duplicate', { path, line: 1 }, { id, other });
    else seen.set(key, path);
  }
  const places = new Map<string, string>();
  for (const [i, { id }] of (context.placesFile?.data.places ?? []).entries()) {
    if (!context.placesFile) break;
    const where = at(context.placesFile, ['places', i, 'id']);
    const other = places.get(id);
    if (other !== undefined) yield issue('id-duplicate', where, { id, other });
    else places.set(id, `${where.path}:${where.line}`);
  }
};

/** No barcode is on two packs. Leading zeros do not make another code: GTIN-8 to -14 share one number space. */
export const gtinDuplicates: CheckRule = function* (context) {
  const seen = new Map<string, () => Where>();
  for (const entry of context.products) {
    for (const [i, { gtin }] of (entry.data.facts?.packs ?? []).entries()) {
      if (gtin === undefined) continue;
      const where = () => at(entry, ['facts', 'packs', i, 'gtin']);
      const key = gtin.padStart(14, '0');
      const other = seen.get(key)?.();
      if (other) yield issue('gtin-duplicate', where(), { gtin, other: `${other.path}:${other.line}` });
      else seen.set(key, where);
    }
  }
};

/** One product entered twice: the same product code, or the same name by the same producer. */
export const productTwins: CheckRule = function* (context) {
  const codes = new Map<string, Checked<unknown>>();
  const names = new Map<string, Checked<unknown>>();
  for (const entry of context.products) {
    const { productCode, name, producer } = entry.data;
    if (productCode !== undefined) {
      const other = codes.get(productCode);
      if (other) {
        const values = { id: productCode, other: other.path };
        yield issue('product-code-duplicate', at(entry, ['productCode']), values);
      } else codes.set(productCode, entry);
    }
    const key = `${producer} ${name.vi.toLowerCase().normalize('NFC')}`;
    const twin = names.get(key);
    if (twin) yield issue('product-twin', at(entry, ['name']), { other: twin.path });
    else names.set(key, entry);
  }
};
