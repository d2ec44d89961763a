import { SORT_SLUGS, SORTS, type Sort } from '../../domain/browse/sort.ts';
import type { Say } from './words.ts';

interface Props {
  /** Until the script runs the way to the filter is a link. */
  ready: boolean;
  sort: Sort;
  hasText: boolean;
  list: boolean;
  /** How many choices are made. */
  made: number;
  say: Say;
  onSort: (sort: Sort) => void;
  onList: (list: boolean) => void;
  onFilter: () => void;
}

/** Over the list: the way to the filter on a phone, the order, and grid or list. */
export function Toolbar({ ready, sort, hasText, list, made, say, onSort, onList, onFilter }: Props) {
  const words = made > 0 ? say('filterCount', { count: made }) : say('filter');
  return (
    <div className="browse-tools needs-script">
      {ready ? (
        <button type="button" className="button browse-open" aria-haspopup="dialog" onClick={onFilter}>
          {words}
        </button>
      ) : (
        <a className="button browse-open" href="#browse-filter">
          {words}
        </a>
      )}
      <label className="browse-sort">
        <span>{say('sort')}</span>
        <select
          name="xep"
          form="browse-form"
          value={SORT_SLUGS[sort]}
          onChange={({ target }) => {
            onSort(SORTS.find((one) => SORT_SLUGS[one] === target.value) ?? 'name');
          }}
        >
          {SORTS.filter((one) => one !== 'relevance' || hasText).map((one) => (
            <option key={one} value={SORT_SLUGS[one]}>
              {say(`sort.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <div className="browse-view" role="group" aria-label={say('view')}>
        {([false, true] as const).map((isList) => (
          <button
            key={String(isList)}
            type="button"
            aria-pressed={list === isList}
            onClick={() => {
              onList(isList);
            }}
          >
            {say(isList ? 'list' : 'grid')}
          </button>
        ))}
      </div>
    </div>
  );
}
