import type { ChoiceKey } from '../../domain/browse/facets.ts';
import type { Labels } from '../../domain/browse/filter-choices.ts';
import type { Say } from './words.ts';

interface Props {
  chosen: readonly ChoiceKey[];
  text: string;
  labels: Labels;
  say: Say;
  onRemove: (key: ChoiceKey) => void;
  onRemoveText: () => void;
  onClear: () => void;
}

/** What is chosen, each gone with one tap. */
export function Chips({ chosen, text, labels, say, onRemove, onRemoveText, onClear }: Props) {
  const chips = [
    ...(text === '' ? [] : [{ key: 'q', label: `“${text}”`, lang: undefined, remove: onRemoveText }]),
    ...chosen.map((key) => ({
      key,
      label: labels.get(key)?.label ?? key,
      lang: labels.get(key)?.lang,
      remove: () => {
        onRemove(key);
      },
    })),
  ];
  if (chips.length === 0) return null;
  return (
    <ul className="chips" aria-label={say('chosen')}>
      {chips.map(({ key, label, lang, remove }) => (
        <li key={key}>
          <button
            type="button"
            className="chip"
            lang={lang}
            aria-label={say('remove', { choice: label })}
            onClick={remove}
          >
            {label}
          </button>
        </li>
      ))}
      {chips.length > 1 && (
        <li>
          <button type="button" className="chip-clear" onClick={onClear}>
            {say('clearAll')}
          </button>
        </li>
      )}
    </ul>
  );
}
