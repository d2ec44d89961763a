import { z } from 'zod';
import { CHOICE_WORDS } from '../../domain/checks/choice-words.ts';
import { ownEntry } from '../../domain/own-entry.ts';
import { PRODUCT_SETS } from '../../domain/product-set.ts';
import type { FormSchema } from '../../domain/form-schema.ts';

interface Json {
  readonly [name: string]: unknown;
  readonly properties?: Readonly<Record<string, Json>>;
  readonly items?: Json;
  readonly anyOf?: readonly Json[];
  readonly oneOf?: readonly Json[];
  readonly enum?: readonly (string | number)[];
  readonly const?: string | number;
}

/** The form of a kind of entry, made from the schema that checks it, so that the two cannot part ways. */
export function formSchema(schema: z.ZodType): FormSchema {
  return shaped(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Json);
}

function shaped(json: Json): FormSchema {
  return { ...named(json), ...shapeOf(json) };
}

/** Title, help, format and example. A description is the title, unless the field has one of its own. */
function named(json: Json): FormSchema {
  const description = json['description'] as string | undefined;
  const title = (json['title'] as string | undefined) ?? description?.replace(/\.$/u, '');
  const format = json['format'] as string | undefined;
  const references = json['references'] as string | undefined;
  const examples = (json['examples'] as unknown[] | undefined)?.filter((example) => example !== undefined);
  return {
    ...(title !== undefined && { title }),
    ...(format !== undefined && { format }),
    ...(references !== undefined && { references, format: 'reference' }),
    ...(examples && examples.length > 0 && { examples }),
  };
}

function shapeOf(json: Json): FormSchema {
  const { properties, items, anyOf, oneOf } = json;
  const alternatives = anyOf ?? oneOf;
  if (alternatives) return ofAlternatives(alternatives, anyOf !== undefined);
  if (properties) {
    return {
      type: 'object',
      additionalProperties: false,
      properties: Object.fromEntries(Object.entries(properties).map(([name, one]) => [name, shaped(one)])),
      required: (json['required'] as string[] | undefined) ?? [],
    };
  }
  if (items) return ofList(items);
  if (json.const !== undefined) return { type: typeOf(json), const: json.const };
  if (json.enum) return { type: typeOf(json), oneOf: json.enum.map(choice) };
  if (json['format'] === 'product-set') return { type: 'integer', oneOf: PRODUCT_SETS.map(set) };
  return { type: typeOf(json) };
}

function set({ name }: (typeof PRODUCT_SETS)[number], at: number): FormSchema {
  return { const: at + 1, title: `${String(at + 1)}. ${name.vi}` };
}

function ofList(items: Json): FormSchema {
  // The months of a season are ticked, not typed.
  if (items['type'] === 'integer' && items['minimum'] === 1 && items['maximum'] === 12) {
    const months = Array.from({ length: 12 }, (_, at) => ({ const: at + 1, title: `Tháng ${String(at + 1)}` }));
    return { type: 'array', uniqueItems: true, items: { type: 'integer', oneOf: months } };
  }
  return {
    type: 'array',
    ...(items.enum && { uniqueItems: true as const }),
    items: shaped(items),
  };
}

function ofAlternatives(all: readonly Json[], any: boolean): FormSchema {
  const values = all.flatMap((one) => (one.const === undefined ? [] : [one.const]));
  if (values.length === all.length) return { type: typeOf(all[0] ?? {}), oneOf: values.map(choice) };
  const twoLanguages = any ? all.find((one) => one.properties?.['vi'] !== undefined) : undefined;
  if (twoLanguages) {
    const isProse = twoLanguages.properties?.['vi']?.['format'] === 'prose';
    return { ...shapeOf(twoLanguages), format: isProse ? 'bilingual-prose' : 'bilingual' };
  }
  const propertyName = discriminatorOf(all);
  return {
    type: 'object',
    discriminator: { propertyName },
    oneOf: all.map((one) => {
      const value = String(ownEntry(one.properties, propertyName)?.const ?? '');
      return { ...shaped(one), title: wordsOf(value) };
    }),
  };
}

/** The field that has one fixed value in every alternative. */
function discriminatorOf(all: readonly Json[]): string {
  const [first] = all;
  const name = Object.keys(first?.properties ?? {}).find((field) =>
    all.every((one) => ownEntry(one.properties, field)?.const !== undefined),
  );
  if (name === undefined) throw new Error('formSchema: alternatives without a field that tells them apart');
  return name;
}

function choice(value: string | number): FormSchema {
  return { const: value, title: typeof value === 'number' ? String(value) : wordsOf(value) };
}

function wordsOf(code: string): string {
  const words = ownEntry(CHOICE_WORDS, code) ?? code;
  return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
}

function typeOf(json: Json): NonNullable<FormSchema['type']> {
  const type = json['type'];
  if (type === 'number' || type === 'integer' || type === 'boolean' || type === 'array' || type === 'object')
    return type;
  return 'string';
}
