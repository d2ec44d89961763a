import type { WidgetProps } from '@rjsf/utils';

const ANSWERS = [
  [undefined, 'Không ghi'],
  [true, 'Có'],
  [false, 'Không'],
] as const;

/** Yes, no, or nothing said. */
export function YesNoWidget({ id, value, onChange }: WidgetProps) {
  return (
    <div className="radios" id={id}>
      {ANSWERS.map(([answer, words]) => (
        <label key={words}>
          <input
            type="radio"
            name={id}
            checked={value === answer}
            onChange={() => {
              onChange(answer);
            }}
          />
          {words}
        </label>
      ))}
    </div>
  );
}
