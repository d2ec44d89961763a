import type { ObjectFieldTemplateProps } from '@rjsf/utils';

/** The fields of a group: those of the entry itself in the open, further groups folded while they are empty. */
export function GroupFrame({ fieldPathId, title, properties, formData, schema }: ObjectFieldTemplateProps) {
  const fields = properties.filter(({ hidden }) => !hidden).map(({ content }) => content);
  // What has alternatives has no fields besides those of the one that is meant.
  if (fields.length === 0) return <></>;
  if (fieldPathId.path.length === 0) return <div className="fields">{fields}</div>;
  const isItem = typeof fieldPathId.path.at(-1) === 'number';
  if (isItem || title === undefined || title === '') return <div className="fields">{fields}</div>;
  return (
    <details className="fold" open={isFilled(formData) && properties.length <= 4}>
      <summary>
        {schema.title ?? title}
        {!isFilled(formData) && <span className="about"> (chưa ghi)</span>}
      </summary>
      <div className="fields">{fields}</div>
    </details>
  );
}

export function isFilled(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return false;
  if (typeof value !== 'object') return true;
  return Object.values(value).some(isFilled);
}
