import { expect, test } from 'vitest';
import { z } from 'zod';
import { describeFields, type FieldLine } from '../../../src/content/schema/describe.ts';
import { CHOICE_WORDS } from '../../../src/domain/checks/choice-words.ts';
import { UNITS } from '../../../src/domain/quantity.ts';
import en from '../../../src/i18n/en.json' with { type: 'json' };
import vi from '../../../src/i18n/vi.json' with { type: 'json' };
import { SCHEMAS } from '../../edited-fields.ts';

/** The codes that an editor chooses from, of a field or of each item of a list; none where a field takes other values. */
function codesOf({ choices, kind, schema }: FieldLine): readonly string[] {
  if (choices) return choices.filter((code) => Number.isNaN(Number(code)));
  if (kind !== 'list') return [];
  const items = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }).items;
  return ((typeof items === 'object' && !Array.isArray(items) && items.enum) || []) as string[];
}

/** Every field with codes, such as `producers.kind`. */
function* coded(lines: readonly FieldLine[], path: string): Generator<readonly [string, readonly string[]]> {
  for (const line of lines) {
    const codes = codesOf(line);
    if (codes.length > 0) yield [`${path}.${line.name}`, codes];
    yield* coded(line.children, `${path}.${line.name}`);
  }
}
/** Alternatives name a field more than once, each with its own code. */
const codes = new Map<string, Set<string>>();
for (const [name, schema] of Object.entries(SCHEMAS)) {
  for (const [path, own] of coded(describeFields(schema), name)) {
    codes.set(path, new Set([...(codes.get(path) ?? []), ...own]));
  }
}
const fields = [...codes].map(([path, own]) => [path, [...own]] as const);

/** Codes that no reader is told in words, each with its reason. */
const UNTOLD: Readonly<Record<string, string>> = {
  'catalogue.languages': 'each language is called by its own name',
  'products.certificates.basis': 'each basis has a card of its own',
};

/** Whether the messages of one beginning (`producer.kind.…`), or the units, have words for all of some codes. */
function areTold(own: readonly string[]): boolean {
  const [first = ''] = own;
  const beginnings = Object.keys(vi).flatMap((key) =>
    key.endsWith(`.${first}`) ? [key.slice(0, -first.length)] : [],
  );
  const told = (messages: object) => (beginning: string) =>
    own.every((code) => Object.hasOwn(messages, beginning + code));
  if (beginnings.filter(told(vi)).some(told(en))) return true;
  return own.every((code) => Object.hasOwn(UNITS, code));
}

test('there are fields with codes', () => {
  expect(fields.map(([path]) => path)).toEqual(
    expect.arrayContaining(['producers.kind', 'catalogue.helpdesks.topics', 'products.facts.packs.netContent.unit']),
  );
});

test('every code is told to readers in Vietnamese and in English, or is exempt for a reason', () => {
  const untold = fields.filter(([, own]) => !areTold(own)).map(([path]) => path);
  expect(untold).toEqual(Object.keys(UNTOLD));
});

test.each(fields)('every code of %s is explained to editors in Vietnamese', (_, own) => {
  expect(own.filter((code) => !Object.hasOwn(CHOICE_WORDS, code))).toEqual([]);
});
