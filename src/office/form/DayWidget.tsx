import { useState } from 'react';
import type { WidgetProps } from '@rjsf/utils';
import { typedDay } from '../../domain/typed-day.ts';

/** A day as people type it; what is no day stays as typed, for the checker to speak of. */
export function DayWidget({ id, value, onChange, required }: WidgetProps) {
  const written = typeof value === 'string' ? value : '';
  const [typed, setTyped] = useState<string>();
  return (
    <input
      id={id}
      inputMode="numeric"
      required={required ?? false}
      placeholder="ngày/tháng/năm"
      value={typed ?? shown(written)}
      onChange={({ target }) => {
        setTyped(target.value);
        onChange(target.value.trim() === '' ? undefined : (typedDay(target.value) ?? target.value));
      }}
      onBlur={() => {
        setTyped(undefined);
      }}
    />
  );
}

function shown(day: string): string {
  return typedDay(day) === day ? day.split('-').reverse().join('/') : day;
}
