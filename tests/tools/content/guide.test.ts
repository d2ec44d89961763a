import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { renderGuide } from '../../../scripts/guide/render-guide.ts';
import { guideLink } from '../../../src/content/checker/reporters.ts';
import { ISSUE_KINDS } from '../../../src/domain/checks/issue.ts';
import { COLLECTIONS } from '../../../src/content/reader/collections.ts';
import { contentRoot } from '../../../src/content/reader/locate.ts';
import { describeFields, type FieldLine } from '../../../src/content/schema/describe.ts';

const guide = readFileSync(join(contentRoot, 'README.md'), 'utf8');

test('the guide is current: run "npm run guide" and commit', () => {
  expect(renderGuide(guide)).toBe(guide);
});

test('the guide has one heading a code, which reports link to', () => {
  const headings = [...guide.matchAll(/^### ([a-z-]+)$/gm)].map(([, code]) => code);
  expect(headings).toEqual(Object.keys(ISSUE_KINDS));
  expect(guideLink('stars-points')).toBe('content/README.md#stars-points');
});

interface Named {
  readonly name: string;
  readonly line: FieldLine;
}

function* every(lines: readonly FieldLine[], prefix: string): Iterable<Named> {
  for (const line of lines) {
    const name = `${prefix}.${line.name}`;
    yield { name, line };
    yield* every(line.children, name);
  }
}

const fields = Object.entries(COLLECTIONS).flatMap(([name, { schema }]) => [
  ...every(describeFields(schema), name),
]);

test('every field is described, and has an example where it is a single value', () => {
  expect(fields.length).toBeGreaterThan(150);
  expect(fields.filter(({ line }) => !line.description).map(({ name }) => name)).toEqual([]);
  const bare = fields.filter(({ line }) => line.children.length === 0 && line.example === undefined);
  expect(bare.map(({ name }) => name)).toEqual([]);
});

test('every example in the guide is one that its own schema takes', () => {
  for (const { name, line } of fields) {
    if (line.example === undefined) continue;
    const result = z.safeParse(line.schema, line.example);
    expect(result.success, `${name}: ${JSON.stringify(line.example)}`).toBe(true);
  }
});
