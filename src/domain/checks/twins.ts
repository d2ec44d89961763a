import { writtenOut } from '../names/abbreviations.ts';
import { isPlain, markedKey, withoutSample } from '../names/spelling.ts';
import { at, type CheckRule, type Checked } from './context.ts';
import { issue } from './issue.ts';

/** One product entered twice: the same product code, or one name by one producer, however it is spelt. */
export const productTwins: CheckRule = function* ({ products }) {
  const codes = new Map<string, Checked<unknown>>();
  const names = new Names();
  for (const entry of products) {
    const { productCode, name, producer } = entry.data;
    if (productCode !== undefined) {
      const other = codes.get(productCode);
      if (other) {
        const values = { id: productCode, other: other.path };
        yield issue('product-code-duplicate', at(entry, ['productCode']), values);
      } else codes.set(productCode, entry);
    }
    const twin = names.twinOf(name.vi, producer, entry);
    if (twin) yield issue('product-twin', at(entry, ['name']), { other: twin.path, name: twin.name });
  }
};

/** One producer entered twice: one name in one place, legal forms written out or shortened (HTX, CTCP, TNHH). */
export const producerTwins: CheckRule = function* ({ producers, places }) {
  const names = new Names();
  for (const entry of producers) {
    const { name, place = '' } = entry.data;
    // A unit and the one that it became are one place.
    const today = places.get(place)?.successors?.[0]?.place ?? place;
    const twin = names.twinOf(name.vi, today, entry);
    if (twin) yield issue('producer-twin', at(entry, ['name']), { other: twin.path, name: twin.name });
  }
};

interface Named {
  readonly id: string;
  readonly name: string;
  readonly path: string;
}

/** Names seen so far, by their folded letters and whose they are. */
class Names {
  private readonly seen = new Map<string, Named[]>();

  /** The first entry of that name within `group`; undefined where this one is the first, which is then kept. */
  twinOf(name: string, group: string, { id, path }: Checked<unknown>): Named | undefined {
    const key = `${group} ${writtenOut(withoutSample(name))}`;
    const others = this.seen.get(key);
    // One id twice (.yml and .yaml) is told by its id.
    const twin = others?.find(
      (other) => other.id !== id && areOne(withoutSample(other.name), withoutSample(name)),
    );
    if (twin) return twin;
    if (others) others.push({ id, name, path });
    else this.seen.set(key, [{ id, name, path }]);
    return undefined;
  }
}

/** Without any accents a name may be each that folds like it; “Mắm cá” and “Mắm cà” are two. */
function areOne(a: string, b: string): boolean {
  return isPlain(a) || isPlain(b) || markedKey(shortened(a)) === markedKey(shortened(b));
}

const LEGAL_FORMS: readonly (readonly [RegExp, string])[] = [
  [/hợp tác xã/giu, 'htx'],
  [/tổ hợp tác/giu, 'tht'],
  [/công ty|\bc\.\s?ty\b/giu, 'cty'],
  [/\bctcp\b/giu, 'cty cp'],
  [/cổ phần/giu, 'cp'],
  [/trách nhiệm hữu hạn/giu, 'tnhh'],
  [/một thành viên/giu, 'mtv'],
  [/thương mại/giu, 'tm'],
  [/dịch vụ/giu, 'dv'],
  [/sản xuất/giu, 'sx'],
  [/nông nghiệp/giu, 'nn'],
  [/hộ kinh doanh/giu, 'hkd'],
];

/** The name with its legal form in the short way, so that both ways compare alike. */
function shortened(name: string): string {
  return LEGAL_FORMS.reduce((text, [long, short]) => text.replace(long, short), name.normalize('NFC'));
}
