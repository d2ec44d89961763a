import { expect, test } from 'vitest';
import { COLLECTIONS, type CollectionName } from '../../../src/content/reader/collections.ts';
import { formSchema } from '../../../src/content/schema/form-schema.ts';
import type { FormSchema } from '../../../src/domain/form-schema.ts';
import { KINDS } from '../../../src/office/api-types.ts';

const schemas = (Object.keys(KINDS) as CollectionName[]).map((kind) => [kind, formSchema(COLLECTIONS[kind].schema)] as const);

/** Every field of a schema with its path, those within lists and alternatives too. */
function* fieldsOf(schema: FormSchema, path = ''): Generator<[string, FormSchema]> {
  for (const [name, field] of Object.entries(schema.properties ?? {})) {
    yield [`${path}${name}`, field];
    yield* fieldsOf(field, `${path}${name}.`);
  }
  if (schema.items) yield* fieldsOf(schema.items, path);
  for (const one of schema.oneOf ?? []) yield* fieldsOf(one, path);
}

test.each(schemas)('each field of %s has a name for people', (_, schema) => {
  const nameless = [...fieldsOf(schema)].filter(([path, { title }]) => !/\.(?:vi|en)$/u.test(path) && !title);
  expect(nameless.map(([path]) => path)).toEqual([]);
});

test.each(schemas)('no name in the form of %s speaks of files, ids or quotes', (_, schema) => {
  const odd = [...fieldsOf(schema)].filter(([, { title = '' }]) => /\.yml|tên tệp trong|dấu nháy|^Mã (?:nhà|quyết|văn)/u.test(title));
  expect(odd.map(([path, { title }]) => `${path}: ${title ?? ''}`)).toEqual([]);
});

test('every code that is chosen has its word', () => {
  const codes = schemas.flatMap(([, schema]) => [...fieldsOf(schema)].flatMap(([, { oneOf = [] }]) => oneOf));
  const wordless = codes.filter((one) => one.const !== undefined && (one.title === undefined || one.title === one.const));
  expect(wordless.map((one) => one.const)).toEqual([]);
});

test('an id that names another entry says which collection it is of', () => {
  const products = new Map(fieldsOf(formSchema(COLLECTIONS.products.schema)));
  expect(products.get('producer')).toMatchObject({ format: 'reference', references: 'producers' });
  expect(products.get('certificates')?.items?.oneOf?.[0]?.properties?.['decision']).toMatchObject({ references: 'documents' });
  expect(products.get('set')?.oneOf).toHaveLength(26);
  expect(products.get('trade.season')?.items?.oneOf?.[11]?.title).toBe('Tháng 12');
});
