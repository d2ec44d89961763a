import type { FieldTemplateProps } from '@rjsf/utils';
import type { FieldPath } from '../api-types.ts';
import { FieldFindings } from './FieldFindings.tsx';
import { findingsAt, type FormContext } from './form-context.ts';

/** The label of a field, the field, and what the checker says of it. */
export function FieldFrame(props: FieldTemplateProps) {
  const { id, label, children, schema, uiSchema, hidden, required, fieldPathId, registry } = props;
  const context = registry.formContext as FormContext;
  const path = fieldPathId.path as FieldPath;
  if (hidden || uiSchema?.['ui:widget'] === 'hidden') return <div hidden>{children}</div>;
  const own = uiSchema?.['ui:field'] as string | undefined;
  const isGroup =
    own === undefined &&
    (schema.type === 'object' || (schema.type === 'array' && uiSchema?.['ui:widget'] !== 'checkboxes'));
  const findings = findingsAt(context, path, own !== undefined || !isGroup);
  const isTicked = ['checkboxes', 'yesNo', 'scan'].includes(String(uiSchema?.['ui:widget']));
  if (path.length === 0) return <>{children}</>;
  const box = `field${findings.some(({ severity }) => severity === 'error') ? ' wrong' : ''}`;
  if (isGroup || own !== undefined) {
    return (
      <div className={box} id={`${id}__frame`}>
        {children}
        <FieldFindings findings={findings} onFix={context.onFix} id={id} />
      </div>
    );
  }
  const isNamed = label !== '' && props.displayLabel !== false;
  return (
    <div className={box} id={`${id}__frame`}>
      {isTicked ? (
        <fieldset>
          <legend>{label}</legend>
          {children}
        </fieldset>
      ) : (
        <>
          {(isNamed || schema.title !== undefined) && (
            <label htmlFor={id}>
              {schema.title ?? label}
              {required && <span className="needed"> (cần có)</span>}
            </label>
          )}
          {children}
        </>
      )}
      <FieldFindings findings={findings} onFix={context.onFix} id={id} />
    </div>
  );
}
