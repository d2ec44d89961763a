import { memo, useMemo } from 'react';
import Form from '@rjsf/core';
import type { RJSFSchema, RegistryFieldsType, RegistryWidgetsType } from '@rjsf/utils';
import type { FieldPath, Finding, Kind } from '../api-types.ts';
import type { FormSchema } from '../../domain/form-schema.ts';
import { BilingualField } from './BilingualField.tsx';
import { DayWidget } from './DayWidget.tsx';
import { FieldFrame } from './FieldFrame.tsx';
import type { FormContext } from './form-context.ts';
import { GroupFrame } from './GroupFrame.tsx';
import { AlternativesFrame, ListFrame, ListItemFrame } from './ListFrame.tsx';
import { noValidator } from './no-validator.ts';
import { PhotosField } from './PhotosField.tsx';
import { ReferenceWidget } from './ReferenceWidget.tsx';
import { ScanWidget } from './ScanWidget.tsx';
import { uiSchemaOf } from './ui-schema.ts';
import { WordsField } from './WordsField.tsx';
import { YesNoWidget } from './YesNoWidget.tsx';

const FIELDS = { bilingual: BilingualField, photos: PhotosField, words: WordsField } as RegistryFieldsType;
const WIDGETS: RegistryWidgetsType = {
  day: DayWidget,
  reference: ReferenceWidget,
  scan: ScanWidget,
  yesNo: YesNoWidget,
};
const TEMPLATES = {
  FieldTemplate: FieldFrame,
  ObjectFieldTemplate: GroupFrame,
  ArrayFieldTemplate: ListFrame,
  ArrayFieldItemTemplate: ListItemFrame,
  MultiSchemaFieldTemplate: AlternativesFrame,
};
/** The form shows what the file says: nothing is filled in before it is written. */
const AS_IT_IS = {
  arrayMinItems: { populate: 'never' },
  emptyObjectFields: 'skipDefaults',
  allOf: 'skipDefaults',
  // The ground of a certificate that is shown as chosen is chosen.
  constAsDefaults: 'always',
} as const;

/** The form of an entry, made of the schema that checks it. */
export const EntryForm = memo(function EntryForm({
  kind,
  id,
  schema,
  fields,
  findings,
  onChange,
  onFix,
  prefix = 'root',
}: {
  kind: Kind;
  id: string;
  schema: FormSchema;
  fields: Readonly<Record<string, unknown>>;
  findings: readonly Finding[];
  onChange: (fields: Readonly<Record<string, unknown>>) => void;
  onFix: (path: FieldPath, suggestion: string) => void;
  /** What the ids of its fields begin with: two forms may stand on one page. */
  prefix?: string;
}) {
  const uiSchema = useMemo(
    () => ({ ...uiSchemaOf(schema), 'ui:submitButtonOptions': { norender: true } }),
    [schema],
  );
  const formContext: FormContext = { kind, id, findings, onFix };
  return (
    <Form
      tagName="div"
      idPrefix={prefix}
      schema={schema as RJSFSchema}
      uiSchema={uiSchema}
      formData={fields}
      formContext={formContext}
      validator={noValidator}
      noValidate
      fields={FIELDS}
      widgets={WIDGETS}
      templates={TEMPLATES}
      experimental_defaultFormStateBehavior={AS_IT_IS}
      onChange={({ formData }) => {
        onChange((formData ?? {}) as Record<string, unknown>);
      }}
    />
  );
});
