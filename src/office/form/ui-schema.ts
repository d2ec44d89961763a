import type { UiSchema } from '@rjsf/utils';
import type { FormSchema } from '../../domain/form-schema.ts';

/** Which of our fields and widgets shows what, by what the schema says of it. */
export function uiSchemaOf(schema: FormSchema): UiSchema {
  if (schema.format === 'bilingual' || schema.format === 'bilingual-prose')
    return { 'ui:field': 'bilingual' };
  if (schema.const !== undefined) return { 'ui:widget': 'hidden', 'ui:label': false };
  if (schema.oneOf && schema.type === 'object') {
    const { propertyName = '' } = schema.discriminator ?? {};
    return {
      'ui:options': { label: true },
      ...Object.assign({}, ...schema.oneOf.map(uiSchemaOf)),
      [propertyName]: { 'ui:widget': 'hidden', 'ui:label': false },
    };
  }
  if (schema.properties) {
    return Object.fromEntries(
      Object.entries(schema.properties).map(([name, one]) => [name, uiSchemaOf(one)]),
    );
  }
  if (schema.items) return ofList(schema, schema.items);
  if (schema.format === 'reference')
    return { 'ui:widget': 'reference', 'ui:options': { of: schema.references ?? '' } };
  if (schema.format === 'file-name') return { 'ui:widget': 'scan' };
  if (schema.type === 'boolean') return { 'ui:widget': 'yesNo' };
  const example = schema.examples?.[0];
  if (schema.oneOf) return { 'ui:placeholder': 'Chọn …' };
  const isShown = typeof example === 'string' || typeof example === 'number';
  return {
    ...(schema.format === 'day' && { 'ui:widget': 'day' }),
    ...(schema.format === 'prose' && { 'ui:widget': 'textarea' }),
    ...(isShown && { 'ui:placeholder': `Ví dụ: ${String(example)}` }),
  };
}

function ofList(schema: FormSchema, items: FormSchema): UiSchema {
  if (items.properties?.['file']?.format === 'photo-file') return { 'ui:field': 'photos' };
  if (schema.uniqueItems) return { 'ui:widget': 'checkboxes' };
  if (items.type === 'string' && items.format === undefined && !items.oneOf) return { 'ui:field': 'words' };
  return { items: uiSchemaOf(items) };
}
