import { useState } from 'react';
import { foldedId } from '../domain/checks/nearest.ts';
import type { Choice } from './api-types.ts';
import { SearchField } from './TextField.tsx';

/** Products to tick, found by any part of a name; none ticked means all. */
export function ProductChoice({
  products,
  chosen,
  onChange,
  none,
}: {
  products: readonly Choice[];
  chosen: readonly string[];
  onChange: (ids: readonly string[]) => void;
  none: string;
}) {
  const [query, setQuery] = useState('');
  const shown = products.filter(({ name, about }) => foldedId(`${name} ${about}`).includes(foldedId(query)));
  return (
    <fieldset className="choice">
      <legend>{chosen.length === 0 ? none : `Đã chọn ${String(chosen.length)}`}</legend>
      <SearchField label="Tìm" value={query} onChange={setQuery} />
      <ul tabIndex={0} aria-label="Danh sách để chọn">
        {shown.map(({ id, name, about }) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                checked={chosen.includes(id)}
                onChange={(event) => {
                  onChange(event.target.checked ? [...chosen, id] : chosen.filter((one) => one !== id));
                }}
              />
              {name} <span className="about">{about}</span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
