import { useState } from 'react';
import type { FieldProps } from '@rjsf/utils';

/** Short texts, one on each line. */
export function WordsField({
  fieldPathId,
  schema,
  formData,
  onChange,
}: FieldProps<readonly string[] | undefined>) {
  const id = fieldPathId.$id;
  const [typed, setTyped] = useState<string>();
  return (
    <label htmlFor={id}>
      {schema.title}, mỗi dòng một từ
      <textarea
        id={id}
        rows={3}
        value={typed ?? (formData ?? []).join('\n')}
        onChange={({ target }) => {
          setTyped(target.value);
          const words = target.value
            .split('\n')
            .map((word) => word.trim())
            .filter(Boolean);
          onChange(words.length === 0 ? undefined : words, fieldPathId.path);
        }}
        onBlur={() => {
          setTyped(undefined);
        }}
      />
    </label>
  );
}
