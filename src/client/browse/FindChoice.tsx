import type { Say } from './words.ts';

interface Props {
  id: string;
  /** The facet's title. */
  facet: string;
  typed: string;
  /** Nothing is called so. */
  none: boolean;
  say: Say;
  onType: (text: string) => void;
}

/** Finds a choice of a long list by its name: a country has thousands of communes. */
export function FindChoice({ id, facet, typed, none, say, onType }: Props) {
  return (
    <div className="field facet-find">
      <label htmlFor={id}>{say('find', { facet })}</label>
      <input
        id={id}
        type="search"
        value={typed}
        onChange={({ target }) => {
          onType(target.value);
        }}
        onKeyDown={(event) => {
          // The form is not sent: what is typed here is no part of it.
          if (event.key === 'Enter') event.preventDefault();
        }}
      />
      <p className="soft" role="status">
        {none && say('findNone')}
      </p>
    </div>
  );
}
