import { at, type CheckRule } from './context.ts';
import { issue } from './issue.ts';
import { nearest } from './nearest.ts';

/** Retired ids lead, in any number of steps, to a product that is there. */
export const movedIds: CheckRule = function* ({ moved, ids }) {
  const { products } = ids;
  if (!moved || !products) return;
  const next = new Map<string, string>();
  const lines = new Map<string, string>();
  for (const [i, { from, to }] of moved.data.moved.entries()) {
    const where = at(moved, ['moved', i, 'from']);
    const other = lines.get(from);
    if (other !== undefined) yield issue('id-duplicate', where, { id: from, other });
    lines.set(from, `${where.path}:${where.line}`);
    next.set(from, to);
  }
  const settled = new Set<string>();
  for (const [i, { from, to }] of moved.data.moved.entries()) {
    const where = at(moved, ['moved', i]);
    if (products.has(from)) yield issue('moved-still-here', where, { from });
    if (!next.has(to) && !products.has(to)) {
      yield issue('moved-nowhere', at(moved, ['moved', i, 'to']), { from, to }, nearest(to, products));
    }
    const chain = circle(from, next, settled);
    if (chain) yield issue('moved-circle', where, { from, chain: chain.join(' → ') });
  }
};

/** The circle that `from` runs into, told once; every id on the way is settled. */
function circle(from: string, next: ReadonlyMap<string, string>, settled: Set<string>): string[] | undefined {
  const way: string[] = [];
  const onWay = new Set<string>();
  let id: string | undefined = from;
  while (id !== undefined && !settled.has(id)) {
    if (onWay.has(id)) {
      way.forEach((step) => settled.add(step));
      return [...way.slice(way.indexOf(id)), id];
    }
    way.push(id);
    onWay.add(id);
    id = next.get(id);
  }
  way.forEach((step) => settled.add(step));
  return undefined;
}

/** An id once published is never lost: it is a product still, or retired in `moved.yml`. */
export const lostIds: CheckRule = function* ({ ledger, moved, ids, products }) {
  const living = ids.products;
  if (!living || !ledger) return;
  const retired = new Set(moved?.data.moved.map(({ from }) => from));
  const where = { path: 'published-ids.json', line: 1 };
  const recorded = new Set(ledger);
  const lost = ledger.filter((id) => !living.has(id) && !retired.has(id));
  const candidates = [...living].filter((id) => !recorded.has(id));
  for (const id of lost) {
    const to = renamed(id, candidates, lost.length);
    yield issue('id-lost', where, { id }, to && `- { from: ${id}, to: ${to} }`);
  }
  const fresh = products.filter(({ id }) => !recorded.has(id));
  const [first] = fresh;
  if (first) yield issue('id-unrecorded', where, { count: String(fresh.length), example: first.id });
};

/** What a lost folder is probably called now: an id nobody published yet that is spelt or worded alike. */
function renamed(id: string, candidates: readonly string[], lost: number): string | undefined {
  const near = nearest(id, candidates);
  if (near !== undefined) return near;
  const words = new Set(id.split('-'));
  const shared = (other: string) => other.split('-').filter((word) => words.has(word)).length;
  const [best] = [...candidates].sort((a, b) => shared(b) - shared(a));
  if (best !== undefined && shared(best) * 2 >= words.size) return best;
  return lost === 1 && candidates.length === 1 ? best : undefined;
}
