import { isMap, isScalar, isSeq, parseDocument, type Document } from 'yaml';
import type { FormSchema } from '../../../src/domain/form-schema.ts';
import { sameData } from '../../files/same-data.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * What a file says, as its form shows it: Vietnamese alone becomes `{ vi }`, and a number where a text belongs is the
 * text that was written (`0912`, not 912).
 */
export function toForm(schema: FormSchema, yaml: string): Fields {
  const document = parseDocument(yaml);
  return shown(schema, document.toJS() ?? {}, document, []) as Fields;
}

function shown(schema: FormSchema, value: unknown, document: Document, path: (string | number)[]): unknown {
  if (isBilingual(schema)) return typeof value === 'string' ? { vi: value } : value;
  const chosen = alternative(schema, value);
  if (chosen.properties && isFields(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => {
        const field = chosen.properties?.[key];
        return [key, field ? shown(field, one, document, [...path, key]) : one];
      }),
    );
  }
  const { items } = chosen;
  if (items && Array.isArray(value))
    return value.map((one, at) => shown(items, one, document, [...path, at]));
  if (chosen.type === 'string' && (typeof value === 'number' || typeof value === 'boolean')) {
    const node = document.getIn(path, true);
    return isScalar(node) ? (node.source ?? String(value)) : String(value);
  }
  return value;
}

/**
 * What the file is to say for a form: what the form did not change stays as it was written, empty fields go, new texts
 * in one language are written alone. `before` is the form that was opened, `file` the data it was made from.
 */
export function fromForm(schema: FormSchema, form: unknown, before: unknown, file: unknown): unknown {
  if (before !== undefined && sameData(form, before)) return file;
  if (isBilingual(schema)) return bilingual(form, file);
  const chosen = alternative(schema, form);
  if (chosen.properties && isFields(form)) return fieldsFrom(chosen, form, before, file);
  if (chosen.items && Array.isArray(form)) return itemsFrom(chosen.items, form, before, file);
  return isEmpty(form) ? undefined : form;
}

function fieldsFrom(schema: FormSchema, form: Fields, before: unknown, file: unknown): Fields | undefined {
  const old = isFields(before) ? before : {};
  const raw = isFields(file) ? file : {};
  // What the form does not know stays for the checker to speak of.
  const strange = Object.keys(raw).filter(
    (key) => !Object.hasOwn(schema.properties ?? {}, key) && key in form,
  );
  const isWritten = !isEmpty(form);
  const entries = [...Object.keys(schema.properties ?? {}), ...strange].flatMap((key) => {
    const field = schema.properties?.[key];
    // What tells an alternative apart is not typed, and must not be missing.
    const meant = field?.const !== undefined && isWritten ? field.const : form[key];
    const value = field ? fromForm(field, meant, old[key], raw[key]) : raw[key];
    return value === undefined ? [] : [[key, value] as const];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

function itemsFrom(
  schema: FormSchema,
  form: readonly unknown[],
  before: unknown,
  file: unknown,
): unknown[] | undefined {
  const old: unknown[] = Array.isArray(before) ? before : [];
  const raw: unknown[] = Array.isArray(file) ? file : [];
  const free = new Set(old.keys());
  const same = form.map((item) => {
    const at = [...free].find((index) => sameData(old[index], item));
    if (at !== undefined) free.delete(at);
    return at;
  });
  const items = form.flatMap((item, index) => {
    const at = same[index] ?? (free.has(index) ? index : undefined);
    const value = fromForm(
      schema,
      item,
      at === undefined ? undefined : old[at],
      at === undefined ? undefined : raw[at],
    );
    return value === undefined ? [] : [value];
  });
  return items.length === 0 ? undefined : items;
}

function bilingual(form: unknown, file: unknown): unknown {
  if (!isFields(form)) return isEmpty(form) ? undefined : form;
  const { vi, en } = form;
  if (isEmpty(vi) && isEmpty(en)) return undefined;
  if (isEmpty(en) && !isFields(file)) return vi;
  return { ...(!isEmpty(vi) && { vi }), ...(!isEmpty(en) && { en }) };
}

function isBilingual({ format }: FormSchema): boolean {
  return format === 'bilingual' || format === 'bilingual-prose';
}

/** Of alternatives the one that the value's own field names; the first where it names none. */
function alternative(schema: FormSchema, value: unknown): FormSchema {
  const { discriminator, oneOf } = schema;
  if (!discriminator || !oneOf) return schema;
  const said = isFields(value) ? value[discriminator.propertyName] : undefined;
  const fits = (one: FormSchema) => one.properties?.[discriminator.propertyName]?.const === said;
  return oneOf.find(fits) ?? oneOf[0] ?? schema;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return value.trim() === '';
  if (Array.isArray(value)) return value.every(isEmpty);
  return typeof value === 'object' && Object.values(value).every(isEmpty);
}

/** True where the text is a map that can be read without a fault. */
export function isReadable(yaml: string): boolean {
  const { errors, contents } = parseDocument(yaml);
  return (
    errors.length === 0 && (isMap(contents) || (contents === null && yaml.trim() === '')) && !isSeq(contents)
  );
}
