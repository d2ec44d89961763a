import { ownEntry } from '../../domain/own-entry.ts';
import type { FieldPath } from '../api-types.ts';
import type { FormSchema } from '../../domain/form-schema.ts';

type Fields = Readonly<Record<string, unknown>>;

/** The same data, whatever the order of its fields; empty ones are none. */
export function same(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}

function canonical(value: unknown): string {
  return JSON.stringify(tidy(value)) ?? '';
}

function tidy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(tidy);
  if (typeof value !== 'object' || value === null) return value === '' || value === null ? undefined : value;
  const entries = Object.entries(value)
    .map(([key, one]) => [key, tidy(one)] as const)
    .filter(
      ([, one]) =>
        one !== undefined && !(typeof one === 'object' && one !== null && Object.keys(one).length === 0),
    )
    .sort(([x], [y]) => (x < y ? -1 : 1));
  return Object.fromEntries(entries);
}

/** `fields` with the checker's suggestion at a field; a text in two languages takes it as its Vietnamese. */
export function withSuggestion(
  schema: FormSchema,
  fields: Fields,
  path: FieldPath,
  suggestion: string,
): Fields {
  return put(schema, fields, path, suggestion) as Fields;
}

function put(schema: FormSchema | undefined, value: unknown, path: FieldPath, suggestion: string): unknown {
  const [key, ...rest] = path;
  if (key === undefined) {
    if (schema?.format === 'bilingual' || schema?.format === 'bilingual-prose')
      return { ...(value as Fields | undefined), vi: suggestion };
    const isNumber = schema?.type === 'number' || schema?.type === 'integer';
    if (schema?.type === 'boolean') return suggestion === 'true';
    return isNumber && !Number.isNaN(Number(suggestion)) ? Number(suggestion) : unquoted(suggestion);
  }
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    return items.map((item, at) => (at === key ? put(schema?.items, item, rest, suggestion) : item));
  }
  const fields = (typeof value === 'object' && value !== null ? value : {}) as Fields;
  const name = String(key);
  const known = ownEntry(schema?.properties, name);
  if (known || !schema?.properties || schema.oneOf)
    return {
      ...fields,
      [name]: put(
        known ?? ownEntry(branch(schema, fields)?.properties, name),
        ownEntry(fields, name),
        rest,
        suggestion,
      ),
    };
  // A field under a wrong name: the suggestion is its right one.
  const { [name]: moved, ...others } = fields;
  return { ...others, [suggestion]: moved };
}

function branch(schema: FormSchema | undefined, fields: Fields): FormSchema | undefined {
  const name = schema?.discriminator?.propertyName;
  return name === undefined
    ? undefined
    : schema?.oneOf?.find((one) => ownEntry(one.properties, name)?.const === ownEntry(fields, name));
}

/** The checker writes suggestions as they stand in a file. */
function unquoted(suggestion: string): string {
  return /^(['"]).*\1$/u.test(suggestion) ? suggestion.slice(1, -1) : suggestion;
}
