import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse, parseDocument } from 'yaml';
import { checkCatalogue } from '../../../src/content/checker/check-catalogue.ts';
import { ISSUE_KINDS, type Issue } from '../../../src/domain/checks/issue.ts';
import { assemble } from './assemble.ts';

const TODAY = '2026-11-24';
const fixtures = Object.keys(ISSUE_KINDS).filter((code) => existsSync(join(import.meta.dirname, code)));

/** Puts the suggestion where the fault is; false where it is no value of a field (a name of a field or a file). */
function follow(catalogue: string, { path, field, suggestion }: Issue): boolean {
  const file = join(catalogue, path);
  if (suggestion === undefined || !field || field.length === 0 || !existsSync(file)) return false;
  const text = readFileSync(file, 'utf8');
  const front = /^---\n([\s\S]*?\n)---\n/.exec(text);
  const yaml = front?.[1] ?? text;
  if (!/\.(ya?ml|md)$/.test(path) || (path.endsWith('.md') && !front)) return false;
  const document = parseDocument(yaml);
  if (document.errors.length > 0) return false;
  const before: unknown = document.getIn(field);
  // "{ latitude: …, longitude: … }": a group as a whole.
  const isWhole = suggestion.startsWith('{');
  if (before === undefined || (typeof before === 'object' && before !== null && !isWhole)) return false;
  const meant: unknown = parse(suggestion);
  // "stars: 3": another field of the same group is to be changed.
  if (!isWhole && typeof meant === 'object' && meant !== null && !Array.isArray(meant))
    for (const [name, value] of Object.entries(meant)) document.setIn([...field.slice(0, -1), name], value);
  else document.setIn(field, meant);
  writeFileSync(file, text.replace(yaml, () => document.toString({ lineWidth: 0 })));
  return true;
}

test.each(fixtures)('%s: what is suggested is without fault', async (fixture) => {
  const { catalogue, remove } = assemble(fixture);
  try {
    const { issues } = await checkCatalogue(catalogue, TODAY);
    const followed = issues.filter((issue) => follow(catalogue, issue));
    if (followed.length === 0) return;
    const after = await checkCatalogue(catalogue, TODAY);
    const key = ({ path, field }: Issue) => `${path} ${JSON.stringify(field)}`;
    const mended = new Set(followed.map(key));
    const left = after.issues.filter((issue) => ISSUE_KINDS[issue.code].severity === 'error' && mended.has(key(issue)));
    expect(left.map(({ code, path, field }) => `${code} ${path} ${JSON.stringify(field)}`)).toEqual([]);
  } finally {
    remove();
  }
});

test('a name of several units: none is suggested, and each that is offered is without fault', async () => {
  for (const id of ['xa-a', 'xa-a-cu']) {
    const { catalogue, remove } = assemble('name-for-id');
    try {
      const before = await checkCatalogue(catalogue, TODAY);
      const [place] = before.issues.filter(({ field }) => field?.[0] === 'place');
      expect(place).toMatchObject({ code: 'name-for-id', suggestion: undefined });
      expect(JSON.stringify(place?.values)).toContain(`${id} (`);
      for (const issue of before.issues) follow(catalogue, issue);
      if (place) expect(follow(catalogue, { ...place, suggestion: id })).toBe(true);
      const after = await checkCatalogue(catalogue, TODAY);
      expect(after.issues.filter(({ field }) => field?.[0] === 'place' || field?.[0] === 'producer')).toEqual([]);
    } finally {
      remove();
    }
  }
});
