import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { drinkKind } from '../../../src/domain/alcohol.ts';
import { checkSource } from '../../../src/content/checker/check-catalogue.ts';
import { foldedId } from '../../../src/domain/checks/nearest.ts';
import { GROUP_IDS } from '../../../src/domain/group.ts';
import { joinProduct, type JoinContext } from '../../../src/domain/join.ts';
import { PRODUCER_KINDS, START_UP_LEADERS } from '../../../src/domain/producer.ts';
import { STATUS_KINDS } from '../../../src/domain/status.ts';
import { contentRoot } from '../../../src/content/reader/locate.ts';
import { publish } from '../../../src/content/reader/publish.ts';
import { readCatalogue } from '../../../src/content/reader/read-catalogue.ts';

const TODAY = '2026-11-24';

function open(name: string) {
  const source = readCatalogue(join(contentRoot, name));
  const published = publish(source);
  const byId = <T extends { id: string }>(items: readonly T[]) => new Map(items.map((item) => [item.id, item]));
  const context: JoinContext = {
    today: TODAY,
    producers: byId(published.producers),
    places: byId(published.places),
    documents: byId(published.documents),
    rules: published.rules,
  };
  const views = published.products.flatMap((product) => joinProduct(product, context) ?? []);
  return { source, published, views };
}

const demo = open('chuong-my');
const press = open('chuong-my-bao-chi');

test.each([
  ['chuong-my', demo],
  ['chuong-my-bao-chi', press],
])('%s is without errors and warnings', async (_name, { source, published, views }) => {
  const { issues, counts } = await checkSource(source, TODAY);
  expect(counts, JSON.stringify(issues, null, 1)).toMatchObject({ error: 0, warning: 0 });
  expect(views).toHaveLength(published.products.length);
});

describe('the demonstration shows everything once', () => {
  const { published, views } = demo;

  test('at least 48 products by 24 producers of every kind, start-ups of every kind', () => {
    expect(views.length).toBeGreaterThanOrEqual(48);
    expect(published.producers.length).toBeGreaterThanOrEqual(24);
    expect(new Set(published.producers.map(({ kind }) => kind))).toEqual(new Set(PRODUCER_KINDS));
    const startUps = published.producers.flatMap(({ startUp }) => startUp ?? []);
    expect(new Set(startUps)).toEqual(new Set(START_UP_LEADERS));
  });

  test('all six groups, all statuses, a re-recognition with other stars, a proposal', () => {
    expect(new Set(views.map(({ group }) => group))).toEqual(new Set(GROUP_IDS));
    const statuses = new Set(views.flatMap(({ decided, status }) => [status.kind, ...decided.flatMap(past)]));
    expect(STATUS_KINDS.filter((kind) => !statuses.has(kind))).toEqual([]);
    const changed = views.filter(({ decided }) => new Set(decided.map(({ certificate }) => certificate.stars)).size > 1);
    expect(changed.length).toBeGreaterThan(0);
    expect(views.some(({ product, stars }) => product.proposal?.stars === 5 && stars !== 5)).toBe(true);
  });

  test('all 32 former communes and all six present units', () => {
    const former = published.places.filter(
      ({ level, to, from, parent }) => level === 'commune' && to && !from && parent === 'huyen-chuong-my-cu',
    );
    expect(former).toHaveLength(32);
    const made = new Set(views.map(({ product, producer }) => product.place ?? producer.place));
    expect(former.map(({ id }) => id).filter((id) => !made.has(id))).toEqual([]);
    expect(new Set(views.map(({ place }) => place?.today.id)).size).toBe(6);
  });

  test('every product tells its story in both languages', () => {
    // Of a strong drink a story would advertise.
    const told = published.products.filter((product) => drinkKind(product, published.rules) !== 'strong');
    expect(told.length).toBeGreaterThan(35);
    for (const product of told) {
      const words = product.story.vi?.split(/\s+/).length ?? 0;
      expect(words, product.id).toBeGreaterThanOrEqual(140);
      expect(words, product.id).toBeLessThanOrEqual(420);
      expect(product.story.en?.length ?? 0, product.id).toBeGreaterThan(200);
    }
  });

  test('no product or firm bears the name of a real one', () => {
    const plain = (name: string) => foldedId(name.replace(/\(mẫu\)/g, ''));
    const real = new Set(
      [...press.published.products, ...press.published.producers].map(({ name }) => plain(name.vi)),
    );
    const invented = [...published.products, ...published.producers].map(({ name }) => name.vi);
    expect(invented.filter((name) => real.has(plain(name)))).toEqual([]);
  });
});

function past({ steps }: { steps: readonly { from: string; kind: string }[] }): string[] {
  return steps.filter(({ from }) => from <= TODAY).slice(-1).map(({ kind }) => kind);
}

test('the press catalogue holds 25 products, all reported, none certified, and asks not to be indexed', () => {
  expect(press.views).toHaveLength(25);
  expect(new Set(press.views.map(({ status }) => status.kind))).toEqual(new Set(['reported']));
  expect(press.views.flatMap(({ decided }) => decided)).toEqual([]);
  expect(press.views.every(({ reported }) => reported.every(({ sources }) => sources.length > 0))).toBe(true);
  expect(press.published.catalogue).toMatchObject({ demo: false, noindex: true });
});
