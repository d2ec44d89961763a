import { useId, useMemo, useState, type KeyboardEvent } from 'react';
import type { WidgetProps } from '@rjsf/utils';
import { foldedId } from '../../domain/checks/nearest.ts';
import type { Choice } from '../api-types.ts';
import { useAnswer } from '../use-answer.ts';
import { ownEntry } from '../../domain/own-entry.ts';

/** How many names are offered at once. */
const OFFERED = 12;
const NAMES: Readonly<Record<string, string>> = {
  producers: 'nhà sản xuất',
  places: 'địa phương',
  documents: 'văn bản',
  products: 'sản phẩm',
};

/** Another entry, found by any of its names; two of one name are told apart by what stands behind. */
export function ReferenceWidget({ id, value, onChange, options }: WidgetProps) {
  const of = String(options['of'] ?? '');
  const { data } = useAnswer<readonly Choice[]>(`/api/choices/${of}`);
  const [query, setQuery] = useState<string>();
  const [active, setActive] = useState(0);
  const listId = useId();
  const chosen = data?.find((choice) => choice.id === value);
  const offered = useMemo(() => {
    const wanted = foldedId(query ?? '');
    const fits = ({ name, about, also, id: own }: Choice) =>
      foldedId([name, own, ...also, about].join(' ')).includes(wanted);
    return (data ?? []).filter(fits).slice(0, OFFERED);
  }, [data, query]);
  const isOpen = query !== undefined;
  const choose = (choice: Choice | undefined) => {
    onChange(choice?.id);
    setQuery(undefined);
    setActive(0);
  };
  const keys = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setQuery(query ?? '');
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setActive((active + step + offered.length) % Math.max(1, offered.length));
    } else if (event.key === 'Enter' && isOpen) {
      event.preventDefault();
      choose(offered[active]);
    } else if (event.key === 'Escape') setQuery(undefined);
  };
  const text = chosen ? chosen.name : typeof value === 'string' ? value : '';
  return (
    <div className="reference">
      <input
        id={id}
        role="combobox"
        aria-expanded={isOpen}
        aria-controls={listId}
        aria-activedescendant={isOpen && offered[active] ? `${listId}-${String(active)}` : undefined}
        autoComplete="off"
        placeholder={`Gõ tên ${ownEntry(NAMES, of) ?? ''} để tìm`}
        value={query ?? text}
        onChange={({ target }) => {
          setQuery(target.value);
          setActive(0);
          if (target.value.trim() === '') onChange(undefined);
        }}
        onKeyDown={keys}
        onBlur={() => {
          setQuery(undefined);
        }}
      />
      {!isOpen && chosen && chosen.about !== '' && <span className="about">{chosen.about}</span>}
      {!isOpen && data && !chosen && text !== '' && <span className="about">Chưa có trong danh mục.</span>}
      <ul role="listbox" id={listId} hidden={!isOpen} aria-label="Các mục tìm thấy">
        {offered.map((choice, at) => (
          <li
            key={choice.id}
            id={`${listId}-${String(at)}`}
            role="option"
            aria-selected={at === active}
            onMouseDown={(event) => {
              event.preventDefault();
              choose(choice);
            }}
          >
            {choice.name} <span className="about">{choice.about}</span>
          </li>
        ))}
        {isOpen && offered.length === 0 && <li className="about">Không có mục nào như vậy.</li>}
      </ul>
    </div>
  );
}
