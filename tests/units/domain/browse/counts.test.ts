import { beforeAll, describe, expect, test } from 'vitest';
import {
  FACET_IDS,
  FACET_PARAMS,
  type ChoiceKey,
  type FacetId,
} from '../../../../src/domain/browse/facets.ts';
import { choiceCounts, CONDITIONS, failures, fitting } from '../../../../src/domain/browse/filter.ts';
import { standardOf } from '../../../../src/domain/browse/standards.ts';
import { conditionsToDrop } from '../../../../src/domain/browse/conditions-to-drop.ts';
import { rowsOn } from '../../../../src/domain/browse/rows.ts';
import { inForceFirst } from '../../../../src/domain/browse/in-force-first.ts';
import { sorted } from '../../../../src/domain/browse/sort.ts';
import { addDays } from '../../../../src/domain/date.ts';
import type { ProductView } from '../../../../src/domain/product-view.ts';
import { statusOn } from '../../../../src/domain/status.ts';
import { BUILD_DAY, browseOf, generatedBrowse, seeded } from './catalogue.ts';

function sure<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('Not there');
  return value;
}

type Loaded = ReturnType<typeof browseOf>;

const STATUSES: Record<string, string[]> = {
  'con-hieu-luc': ['valid', 'renewal-open', 'renewal-late', 'extended'],
  'trong-han': ['valid'],
  'sap-het-han': ['renewal-open', 'renewal-late'],
  'duoc-giu': ['extended'],
  'het-hieu-luc': ['expired'],
  'thu-hoi': ['withdrawn'],
  'cong-nhan-lai': ['replaced'],
  'bao-chi': ['reported'],
  'danh-sach': ['listed'],
};
const MAKERS: Record<string, string> = {
  'hop-tac-xa': 'cooperative',
  'to-hop-tac': 'cooperative-group',
  'doanh-nghiep': 'enterprise',
  'trang-trai': 'farm',
  'ho-san-xuat': 'household',
  hoi: 'association',
  'trung-tam': 'operations-centre',
};
const CHANNELS: Record<string, string> = {
  'tai-nha-san-xuat': 'producer',
  'diem-ban-ocop': 'sales-point',
  'cua-hang': 'shop',
  'cua-hang-tien-loi': 'convenience-store',
  'sieu-thi': 'supermarket',
  'san-dien-tu': 'e-commerce',
};

/** Written anew from the data, with nothing of the filter: what a choice means. */
function has(view: ProductView, key: ChoiceKey, day: string, { indexes }: Loaded): boolean {
  const [param, value = ''] = key.split('=') as [string, string];
  const { product, producer, place } = view;
  const kind = statusOn(view.steps, day).kind;
  switch (param) {
    case 'nhom':
      return view.group === value;
    case 'bo':
      return view.set?.number === Number(value);
    case 'sao':
      return view.stars === Number(value);
    case 'noi':
      return place?.today.id === value || place?.former?.id === value;
    case 'tinh-trang':
      return STATUSES[value]?.includes(kind) ?? false;
    case 'chu-the':
      return MAKERS[value] === producer.kind;
    case 'chung-nhan':
      return (product.otherCertificates ?? []).some(
        ({ name, expiresOn }) => standardOf(name) === value && !(expiresOn && expiresOn < BUILD_DAY),
      );
    case 'kenh':
      return (product.trade?.channels ?? []).some((channel) => channel.kind === CHANNELS[value]);
    case 'qua-tang':
      return product.gift === true;
    case 'hoi-cho': {
      const fair = indexes.fairs.find(
        ({ to, status, booths }) => to >= BUILD_DAY && status !== 'cancelled' && (booths?.length ?? 0) > 0,
      );
      if (!fair || fair.to < day) return false;
      return (fair.booths ?? []).some(({ products, producer: maker }) =>
        products ? products.includes(product.id) : maker === producer.id,
      );
    }
    default:
      throw new Error(`Unknown choice ${key}`);
  }
}

const facetOf = (key: ChoiceKey): FacetId =>
  sure(FACET_IDS.find((facet) => FACET_PARAMS[facet].includes(key.split('=')[0] ?? '')));

/** Which products have each choice on a day, asked of every product. */
function plainly(loaded: Loaded, keys: readonly ChoiceKey[], day: string): Map<ChoiceKey, boolean[]> {
  return new Map(
    keys.map((key) => [key, loaded.indexes.products.map((view) => has(view, key, day, loaded))]),
  );
}

/** A plain filter: of each facet that was chosen from, one of the choices. */
function plainFilter(
  plain: Map<ChoiceKey, boolean[]>,
  chosen: readonly ChoiceKey[],
): (row: number) => boolean {
  const groups = Map.groupBy(new Set(chosen), facetOf);
  return (row) => [...groups.values()].every((own) => own.some((key) => plain.get(key)?.[row]));
}

describe.each([
  ['the demonstration', () => browseOf('chuong-my'), 52],
  ['a thousand generated products', () => generatedBrowse(1000), 1000],
] as const)('over %s', (_name, load, size) => {
  let loaded: Loaded;
  let keys: ChoiceKey[];
  beforeAll(async () => {
    loaded = await load();
    keys = loaded.browse.choices.map(({ key }) => key);
  }, 60_000);

  test('500 random combinations count as a plain count of the data does, on any day', () => {
    const { browse, indexes } = loaded;
    const { products } = indexes;
    expect(products.length).toBe(size);
    const random = seeded(size);
    const days = [BUILD_DAY, ...Array.from({ length: 7 }, () => addDays(BUILD_DAY, random.below(1200)))];
    const plains = days.map((day) => plainly(loaded, keys, day));
    const all = products.map((_, row) => row);
    let checked = 0;
    let empty = 0;
    for (let round = 0; round < 500; round++) {
      const at = round % days.length;
      const [day, plain] = [sure(days[at]), sure(plains[at])];
      const chosen = Array.from({ length: random.below(6) }, () => sure(keys[random.below(keys.length)]));
      const inText = round % 4 === 0 ? new Set(all.filter(() => random.next() < 0.5)) : undefined;
      const found = (row: number) => inText === undefined || inText.has(row);
      const rows = rowsOn(browse.table, day);
      const failed = failures(rows, chosen, inText);
      const fits = plainFilter(plain, chosen);
      const expected = all.filter((row) => found(row) && fits(row));
      expect(fitting(failed), chosen.join('&')).toEqual(expected);
      if (expected.length === 0) empty++;
      const counts = choiceCounts(rows, failed);
      for (const facet of FACET_IDS) {
        const others = plainFilter(
          plain,
          chosen.filter((key) => facetOf(key) !== facet),
        );
        const left = all.filter((row) => found(row) && others(row));
        for (const key of keys.filter((one) => facetOf(one) === facet)) {
          const wanted = left.filter((row) => plain.get(key)?.[row]).length;
          if (counts.get(key) !== wanted)
            expect(counts.get(key), `${key} beside ${chosen.join('&')} on ${day}`).toBe(wanted);
          checked++;
        }
      }
    }
    expect(checked).toBeGreaterThan(500 * 20);
    expect(empty).toBeGreaterThan(20);
  }, 120_000);

  test('every empty result tells what to give up, and giving it up finds just so many', () => {
    const { browse } = loaded;
    const random = seeded(7);
    const rows = rowsOn(browse.table, BUILD_DAY);
    let seen = 0;
    for (let round = 0; round < 500; round++) {
      const chosen = Array.from({ length: 3 + random.below(4) }, () => sure(keys[random.below(keys.length)]));
      const failed = failures(rows, chosen);
      if (fitting(failed).length > 0) continue;
      seen++;
      const { ways, nearest } = conditionsToDrop(failed);
      expect(ways.length).toBeGreaterThan(0);
      for (const { drop, count } of ways) {
        const kept = chosen.filter((key) => !drop.includes(facetOf(key)));
        const then = fitting(failures(rows, kept));
        expect(then.length, `${chosen.join('&')} without ${drop.join()}`).toBe(count);
        expect(then.every((row) => nearest.includes(row))).toBe(true);
        // Nothing less would do.
        for (const one of drop) {
          const tighter = chosen.filter((key) => facetOf(key) === one || !drop.includes(facetOf(key)));
          expect(fitting(failures(rows, tighter))).toEqual([]);
        }
      }
    }
    expect(seen).toBeGreaterThan(30);
    expect(CONDITIONS.length).toBeLessThanOrEqual(16);
  });

  test('orders are what they say, and the same products stay', () => {
    const { browse, indexes } = loaded;
    const rows = rowsOn(browse.table, BUILD_DAY);
    const all = indexes.products.map((_, row) => row);
    const views = (order: Parameters<typeof sorted>[2]) =>
      sorted(rows, all, order).map((row) => sure(indexes.products[row]));
    const inForce = (view: ProductView) =>
      ['valid', 'renewal-open', 'renewal-late', 'extended'].includes(view.status.kind);
    const byName = views('name');
    expect(byName.map(inForce)).toEqual(byName.map(inForce).toSorted((a, b) => Number(b) - Number(a)));
    for (const part of [byName.filter(inForce), byName.filter((view) => !inForce(view))]) {
      const names = part.map(({ product }) => product.name.vi);
      expect(names).toEqual(names.toSorted(new Intl.Collator('vi', { numeric: true }).compare));
    }
    const ids = (list: readonly ProductView[]) => list.map(({ product }) => product.id);
    expect(ids(inForceFirst(indexes.products)), 'the pages say the same').toEqual(ids(byName));
    const stars = views('stars').map((view) => (inForce(view) ? 10 : 0) + (view.stars ?? 0));
    expect(stars).toEqual(stars.toSorted((a, b) => b - a));
    const recognised = views('new').map((view) => view.recognisedOn ?? '');
    expect(recognised).toEqual(recognised.toSorted().reverse());
    const last = views('expiring').map((view) =>
      inForce(view)
        ? (view.current?.validity.extendedUntil ?? view.current?.validity.lastValidDay ?? '')
        : '9999',
    );
    expect(last).toEqual(last.toSorted());
    for (const order of ['name', 'stars', 'new', 'expiring'] as const) {
      expect(sorted(rows, all, order).toSorted((a, b) => a - b)).toEqual(all);
    }
    expect(sorted(rows, [1, 2, 3], 'relevance', [3, 1])).toEqual([3, 1, 2]);
  });
});
