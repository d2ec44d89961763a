import { parse, parseDocument } from 'yaml';
import { expect, test } from 'vitest';
import { editYaml } from '../../../scripts/files/yaml-edit.ts';

const FILE = `# Ghi chú của văn phòng
name:
  vi: Làn mây   # tên trên giấy
  en: Basket
set: 21

# các lần công nhận
certificates:
  - basis: decision
    decision: a-2023
    stars: 4 # bốn sao
  # lần hai
  - basis: decision
    decision: b-2025
    stars: 5
facts:
  packs:
    - netContent: { value: 1, unit: piece }
      gtin: '2000000200019'
keywords: [giỏ mây, 'làn, đi chợ']
story: |-
  Một.

  Hai.
`;

interface Sample {
  name: { vi: string; en?: string };
  set?: number;
  producer?: string;
  gift?: boolean;
  certificates: [Record<string, unknown>, ...Record<string, unknown>[]];
  facts: { packs: [{ netContent: { value: number }; gtin: string }] };
  keywords: string[];
  story: string;
}

/** The file with one change made to its data. */
function changed(edit: (data: Sample) => unknown, text = FILE): string {
  const data = parse(text) as Sample;
  edit(data);
  const after = editYaml(text, { ...data });
  expect(parse(after)).toEqual(JSON.parse(JSON.stringify(data)));
  return after;
}

/** Lines of `after` that `before` has not, and the other way, as in a diff. */
function diff(after: string, before = FILE): string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  return [
    ...old.filter((line) => !now.includes(line)).map((line) => `-${line}`),
    ...now.filter((line) => !old.includes(line)).map((line) => `+${line}`),
  ];
}

test('nothing changed is the same text', () => {
  expect(changed(() => undefined)).toBe(FILE);
});

test('a value changes alone: its comment, quotes and neighbours stay', () => {
  expect(diff(changed((data) => (data.name.vi = 'Giỏ mây')))).toEqual([
    '-  vi: Làn mây   # tên trên giấy',
    '+  vi: Giỏ mây   # tên trên giấy',
  ]);
  expect(diff(changed((data) => (data.certificates[0].stars = 3)))).toEqual([
    '-    stars: 4 # bốn sao',
    '+    stars: 3 # bốn sao',
  ]);
  expect(diff(changed((data) => (data.facts.packs[0].gtin = '2000000200026')))).toEqual([
    "-      gtin: '2000000200019'",
    "+      gtin: '2000000200026'",
  ]);
});

test('within braces and brackets too', () => {
  expect(diff(changed((data) => (data.facts.packs[0].netContent.value = 2)))).toEqual([
    '-    - netContent: { value: 1, unit: piece }',
    '+    - netContent: { value: 2, unit: piece }',
  ]);
  expect(diff(changed((data) => data.keywords.push('quà')))).toEqual([
    "-keywords: [giỏ mây, 'làn, đi chợ']",
    '+keywords: [giỏ mây, "làn, đi chợ", quà]',
  ]);
  expect(diff(changed((data) => (data.keywords[0] = 'a, b')))).toEqual([
    "-keywords: [giỏ mây, 'làn, đi chợ']",
    "+keywords: ['a, b', 'làn, đi chợ']",
  ]);
});

test('a text that YAML would take for something else gets quotes', () => {
  for (const text of [
    'yes',
    '12',
    'a: b',
    '# a',
    'null',
    "l'or",
    '2025-01-02',
    '- a',
    '{a}',
    ' a',
    'a #b',
    '*a',
    '@a',
    'true',
  ])
    expect(parse(changed((data) => (data.name.vi = text)))).toMatchObject({ name: { vi: text } });
});

test('a field is added behind the one before it, and goes with its lines', () => {
  const { name, set, ...rest } = parse(FILE) as Sample;
  const added = editYaml(FILE, { name, set, producer: 'htx', ...rest });
  expect(added.replace('producer: htx\n', '')).toBe(FILE);
  expect(added.indexOf('producer')).toBe(added.indexOf('set: 21\n') + 'set: 21\n'.length);
  expect(diff(changed((data) => delete data.set))).toEqual(['-set: 21']);
  expect(diff(changed((data) => delete data.name.en))).toEqual(['-  en: Basket']);
});

test('items are added, removed and moved with their comments; the others stay', () => {
  const added = changed((data) =>
    data.certificates.push({ basis: 'decision', decision: 'c-2026', stars: 5 }),
  );
  expect(added.replace('  - basis: decision\n    decision: c-2026\n    stars: 5\n', '')).toBe(FILE);
  const removed = changed((data) => data.certificates.splice(0, 1));
  expect(removed).toContain('certificates:\n  - basis: decision\n    decision: b-2025\n');
  const moved = changed((data) => data.certificates.reverse());
  expect(moved).toContain('stars: 4 # bốn sao\n');
  const first = changed((data) =>
    data.certificates.unshift({ basis: 'press', sources: [{ url: 'https://a.example' }] }),
  );
  expect(first).toContain('stars: 4 # bốn sao\n  # lần hai\n');
});

test('paragraphs stay a block', () => {
  expect(changed((data) => (data.story = 'Một.\n\nHai.\n\nBa.'))).toContain(
    'story: |-\n  Một.\n\n  Hai.\n\n  Ba.\n',
  );
});

test('line ends of Windows stay, and get no other beside them', () => {
  const windows = FILE.replaceAll('\n', '\r\n');
  const after = changed((data) => {
    data.set = 22;
    data.certificates.push({ basis: 'decision', decision: 'c', stars: 3 });
    data.gift = true;
  }, windows);
  expect(after.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
});

test('a thousand random edits each read back as what was meant', () => {
  let seed = 7;
  const random = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return (seed >> 8) % below;
  };
  const oneOf = <T>(all: readonly T[]): T => all[random(all.length)] as T;
  const texts = ['a', 'Làn mây', 'a: b', "l'or", '12', 'hai\nba', 'yes', '# x', 'a, b', '{', ''];
  let text = FILE;
  for (let step = 0; step < 1000; step++) {
    const document = parseDocument(text);
    const path = oneOf(leaves(document.toJS()));
    const parent = path.slice(0, -1);
    const isItem = typeof path.at(-1) === 'number';
    const kind = random(5);
    if (kind === 0) document.deleteIn(path);
    else if (kind === 1 && isItem) document.addIn(parent, oneOf(texts));
    else if (kind === 2 && !isItem) {
      const value = random(2) === 0 ? oneOf(texts) : document.createNode({ a: 1, b: [oneOf(texts)] });
      document.setIn([...parent, `k${String(random(9))}`], value);
    } else document.setIn(path, oneOf(texts));
    const data = JSON.parse(JSON.stringify(document.toJS())) as Record<string, unknown>;
    const after = editYaml(text, data);
    expect(parse(after)).toEqual(data);
    text = leaves(data).length > 4 ? after : FILE;
  }
});

function leaves(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (Array.isArray(value)) return value.flatMap((one, at) => leaves(one, [...path, at]));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, one]) => leaves(one, [...path, key]));
  return path.length > 0 ? [path] : [];
}
