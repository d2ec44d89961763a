import { useId, useMemo, useState, type KeyboardEvent } from 'react';
import type { WidgetProps } from '@rjsf/utils';
import { foldedId } from '../../domain/checks/nearest.ts';
import type { Choice } from '../api-types.ts';
import { tell } from '../ask.ts';
import { useAnswer } from '../use-answer.ts';
import { ownEntry } from '../../domain/own-entry.ts';

/** How many names are offered at once. */
const OFFERED = 12;
const NAMES: Readonly<Record<string, string>> = {
  producers: 'nhà sản xuất',
  places: 'địa phương',
  documents: 'văn bản',
  products: 'sản phẩm',
  rules: 'văn bản pháp luật',
};

/** What can be begun from here, as a draft of its own. */
const CAN_BEGIN: readonly string[] = ['producers', 'documents'];
const namesOf = (of: string): string => ownEntry(NAMES, of) ?? 'mục';

/** Another entry, found by any of its names; two of one name are told apart by what stands behind. */
export function ReferenceWidget({ id, value, onChange, options }: WidgetProps) {
  const of = String(options['of'] ?? '');
  const { data } = useAnswer<readonly Choice[]>(`/api/choices/${of}`);
  const [query, setQuery] = useState<string>();
  const [active, setActive] = useState(0);
  /** What was typed and is no choice. */
  const [missed, setMissed] = useState<string>();
  const [begun, setBegun] = useState<{ id: string; name: string }>();
  const listId = useId();
  const chosen = data?.find((choice) => choice.id === value);
  const offered = useMemo(() => {
    const wanted = foldedId(query ?? '');
    const fits = ({ name, about, also, id: own }: Choice) =>
      foldedId([name, own, ...also, about].join(' ')).includes(wanted);
    // Found in its name before found elsewhere.
    const rank = ({ name }: Choice) => (foldedId(name).includes(wanted) ? 0 : 1);
    return (data ?? [])
      .filter(fits)
      .sort((a, b) => rank(a) - rank(b))
      .slice(0, OFFERED);
  }, [data, query]);
  const isOpen = query !== undefined;
  const begin = async (name: string) => {
    const { id: made } = await tell<{ id: string }>('POST', `/api/new/${of}`, { name });
    setBegun({ id: made, name });
    setMissed(undefined);
    setQuery(undefined);
    onChange(made);
  };
  const choose = (choice: Choice | undefined) => {
    setMissed(undefined);
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
  const text = chosen
    ? chosen.name
    : begun?.id === value
      ? (begun?.name ?? '')
      : typeof value === 'string'
        ? value
        : '';
  return (
    <div className="reference">
      <input
        id={id}
        role="combobox"
        aria-expanded={isOpen}
        aria-controls={listId}
        aria-activedescendant={isOpen && offered[active] ? `${listId}-${String(active)}` : undefined}
        autoComplete="off"
        placeholder={`Gõ tên ${namesOf(of)} để tìm`}
        value={query ?? text}
        onChange={({ target }) => {
          setQuery(target.value);
          setActive(0);
          if (target.value.trim() === '') onChange(undefined);
        }}
        onKeyDown={keys}
        onBlur={() => {
          const typed = query?.trim() ?? '';
          setMissed(typed !== '' && typed !== chosen?.name ? typed : undefined);
          setQuery(undefined);
        }}
      />
      {!isOpen && chosen && chosen.about !== '' && <span className="about">{chosen.about}</span>}
      {!isOpen && begun && begun.id === value && (
        <span className="about">
          Mới, còn là bản nháp: <a href={`#/${of}/${begun.id}`}>mở để ghi nốt và lưu</a>, rồi trở lại đây.
        </span>
      )}
      {!isOpen && data && !chosen && begun?.id !== value && text !== '' && (
        <span className="about">Chưa có trong danh mục.</span>
      )}
      {!isOpen && missed !== undefined && <span className="about">Không có “{missed}”, nên giữ như cũ.</span>}
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
        {isOpen && offered.length === 0 && (
          <li className="about">{data ? 'Không có mục nào như vậy.' : 'Đang tìm …'}</li>
        )}
        {isOpen && data && offered.length === 0 && CAN_BEGIN.includes(of) && (
          <li
            role="option"
            aria-selected={false}
            onMouseDown={(event) => {
              event.preventDefault();
              void begin(query.trim());
            }}
          >
            Thêm {namesOf(of)} “{query.trim()}”
          </li>
        )}
      </ul>
    </div>
  );
}
