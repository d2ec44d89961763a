import type { FieldProps } from '@rjsf/utils';
import type { FormSchema } from '../../domain/form-schema.ts';

interface Two {
  readonly vi?: string;
  readonly en?: string;
}

/** A text in Vietnamese and English, side by side. */
export function BilingualField({
  fieldPathId,
  schema,
  formData,
  onChange,
  required,
}: FieldProps<Two | undefined>) {
  const { title, format, examples } = schema as unknown as FormSchema;
  const id = fieldPathId.$id;
  const isProse = format === 'bilingual-prose' || (formData?.vi ?? '').includes('\n');
  const example = examples?.[0];
  const sample =
    typeof example === 'object' && example !== null ? (example as Two) : { vi: String(example ?? '') };
  const input = (lang: 'vi' | 'en', label: string) => {
    const shared = {
      id: `${id}_${lang}`,
      lang,
      value: formData?.[lang] ?? '',
      placeholder: sample[lang] ? `Ví dụ: ${sample[lang]}` : undefined,
      onChange: ({ target }: { target: { value: string } }) => {
        onChange({ ...formData, [lang]: target.value }, fieldPathId.path);
      },
    };
    return (
      <label htmlFor={`${id}_${lang}`}>
        {label}
        {isProse ? <textarea rows={4} {...shared} /> : <input {...shared} />}
      </label>
    );
  };
  return (
    <fieldset className="two bilingual" id={id}>
      <legend>
        {title}
        {required && <span className="needed"> (cần có)</span>}
      </legend>
      {input('vi', 'Tiếng Việt')}
      {input('en', 'Tiếng Anh')}
    </fieldset>
  );
}
