import { ownEntry } from '../../domain/own-entry.ts';
import { z } from 'zod';

type Schema = z.core.$ZodType;

/** One line of the editor's guide: a field as the schema has it. */
export interface FieldLine {
  readonly name: string;
  readonly description: string | undefined;
  readonly example: unknown;
  readonly required: boolean;
  readonly kind: FieldType;
  /** Values that a choice takes. */
  readonly choices?: readonly string[];
  /** The same of each item of a list. */
  readonly itemChoices?: readonly string[];
  /** Fields below it: of a group, or of each item of a list. */
  readonly children: readonly FieldLine[];
  readonly schema: Schema;
}
export type FieldType = 'text' | 'bilingual' | 'number' | 'boolean' | 'choice' | 'list' | 'group';

interface Definition {
  readonly type: string;
  readonly shape?: Record<string, Schema>;
  readonly element?: Schema;
  readonly innerType?: Schema;
  readonly in?: Schema;
  readonly options?: readonly Schema[];
  readonly discriminator?: string;
  readonly entries?: Record<string, string>;
  readonly values?: readonly unknown[];
  readonly valueType?: Schema;
}
const definition = (schema: Schema) => schema._zod.def as unknown as Definition;

/** The schema of what an editor writes, without what the code makes of it. */
function written(schema: Schema): Schema {
  const { type, innerType, in: input } = definition(schema);
  if ((type === 'optional' || type === 'default' || type === 'nullable') && innerType)
    return written(innerType);
  if (type === 'pipe' && input) return written(input);
  return schema;
}

/** Alternatives of an object told apart by one of its fields. */
function alternatives(schema: Schema): readonly Schema[] {
  const inner = written(schema);
  const { type, options } = definition(inner);
  return type === 'union' && options ? options.flatMap((option) => alternatives(option)) : [inner];
}

/** The schema at a field path; where a union parts by a field, the alternative that `data` chose. */
export function schemaAt(schema: Schema, path: readonly PropertyKey[], data: unknown): Schema | undefined {
  const [key, ...rest] = path;
  const all = alternatives(schema);
  const inner = chosen(all, data) ?? all[0];
  if (key === undefined || !inner) return inner;
  const { type, shape, element, valueType } = definition(inner);
  const next = type === 'array' ? element : type === 'record' ? valueType : ownEntry(shape, String(key));
  const child: unknown =
    typeof data === 'object' && data !== null ? (data as Record<PropertyKey, unknown>)[key] : undefined;
  return next && schemaAt(next, rest, child);
}

function chosen(all: readonly Schema[], data: unknown): Schema | undefined {
  const objects = all.filter((option) => definition(option).type === 'object');
  if (objects.length < 2) return objects[0];
  return objects.find((option) =>
    Object.entries(definition(option).shape ?? {}).some(([name, field]) => {
      const { type, values } = definition(written(field));
      const value =
        typeof data === 'object' && data !== null
          ? ownEntry(data as Record<string, unknown>, name)
          : undefined;
      return type === 'literal' && (values ?? []).includes(value);
    }),
  );
}

/** Names of the fields that a path may hold; empty where it holds none. */
export function fieldNames(schema: Schema, path: readonly PropertyKey[], data: unknown): string[] {
  const found = schemaAt(schema, path, data);
  return Object.keys((found && definition(found).shape) ?? {});
}

/** What the guide says of a schema: its description and example. */
export function fieldMeta(schema: Schema): { description?: string | undefined; example?: unknown } {
  const meta = z.globalRegistry.get(schema);
  return { description: meta?.description, example: (meta?.['examples'] as unknown[] | undefined)?.[0] };
}

/** The meta of the field at a path, as declared, before anything is unwrapped. */
export function metaAt(
  schema: Schema,
  path: readonly PropertyKey[],
  data: unknown,
): ReturnType<typeof fieldMeta> {
  const parent = schemaAt(schema, path.slice(0, -1), data);
  const last = path.at(-1);
  const declared =
    parent && last !== undefined ? ownEntry(definition(parent).shape, String(last)) : undefined;
  return declared ? fieldMeta(declared) : {};
}

/** The fields of an object schema, in the order they are declared. */
export function describeFields(schema: Schema): FieldLine[] {
  const inner = alternatives(schema)[0];
  // A file of blocks by id is told by what a block holds.
  const block = inner && definition(inner).valueType;
  if (block) return describeFields(block);
  return Object.entries((inner && definition(inner).shape) ?? {}).map(([name, field]) => line(name, field));
}

function line(name: string, field: Schema): FieldLine {
  const { description, example } = fieldMeta(field);
  const type = definition(field).type;
  const required = type !== 'optional' && type !== 'default';
  return { name, description, example, required, schema: field, ...shapeOf(field) };
}

function shapeOf(field: Schema): Pick<FieldLine, 'kind' | 'choices' | 'itemChoices' | 'children'> {
  const inner = written(field);
  const { type, shape, element, entries, values, options, valueType } = definition(inner);
  if (type === 'array') {
    const { choices, children = [] } = element ? shapeOf(element) : {};
    return { kind: 'list', children, ...(choices && { itemChoices: choices }) };
  }
  if (type === 'record') return { kind: 'group', children: valueType ? shapeOf(valueType).children : [] };
  if (type === 'object') return { kind: 'group', children: shape ? describeFields(inner) : [] };
  if (type === 'number') return { kind: 'number', children: [] };
  if (type === 'boolean') return { kind: 'boolean', children: [] };
  if (type === 'enum') return { kind: 'choice', choices: Object.values(entries ?? {}), children: [] };
  if (type === 'literal') return { kind: 'choice', choices: (values ?? []).map(String), children: [] };
  if (type === 'union') {
    const literals = (options ?? []).flatMap((option) => definition(option).values ?? []);
    if (literals.length > 0) return { kind: 'choice', choices: literals.map(String), children: [] };
    const objects = alternatives(inner).filter((option) => definition(option).type === 'object');
    if (objects.length === 1) return { kind: 'bilingual', children: [] };
    // Alternatives follow one another, each from the field that tells them apart.
    return { kind: 'group', children: objects.flatMap((option) => describeFields(option)) };
  }
  return { kind: 'text', children: [] };
}
