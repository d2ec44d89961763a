import { GROUPS } from '../group.ts';
import { productSet } from '../product-set.ts';
import { at, type CheckRule } from './context.ts';
import { issue } from './issue.ts';
import { PRODUCER_KIND_WORDS } from './words.ts';

/** A product's set and group agree. */
export const setAndGroup: CheckRule = function* ({ products }) {
  for (const entry of products) {
    const { group } = entry.data;
    const set = productSet(entry.data.set);
    if (!set || !group || set.group === group) continue;
    const values = { set: String(set.number), expected: GROUPS[set.group], group: GROUPS[group] };
    yield issue('set-group', at(entry, ['group']), values);
  }
};

/** Associations and operations centres are chủ thể for tourism alone (QĐ 26/2026/QĐ-TTg, Điều 2.3). */
export const producerKinds: CheckRule = function* ({ products, producerById }) {
  for (const entry of products) {
    const producer = producerById.get(entry.data.producer);
    const kind = producer?.data.kind;
    if (!producer || (kind !== 'association' && kind !== 'operations-centre')) continue;
    const group = productSet(entry.data.set)?.group ?? entry.data.group;
    if (group === undefined || group === 'du-lich') continue;
    const values = { kind: PRODUCER_KIND_WORDS[kind], producer: producer.path };
    yield issue('producer-kind', at(entry, ['producer']), values);
  }
};
