import type { Condition } from '../../domain/browse/filter.ts';
import type { Way } from '../../domain/browse/conditions-to-drop.ts';
import { formatList } from '../../i18n/format.ts';
import type { Say } from './words.ts';

interface Props {
  ways: readonly Way[];
  lang: 'vi' | 'en';
  /** The choices made under a condition, in words. */
  said: (condition: Condition) => string;
  say: Say;
  onDrop: (conditions: readonly Condition[]) => void;
}

/** Nothing fits: what to give up, and how much each would give. */
export function Empty({ ways, lang, said, say, onDrop }: Props) {
  return (
    <div className="browse-empty">
      <p className="lead">{say('empty')}</p>
      {ways.length > 0 && (
        <>
          <p>{say('emptyHint')}</p>
          <ul>
            {ways.map(({ drop, count }) => (
              <li key={drop.join()}>
                <button
                  type="button"
                  className="button button-quiet"
                  onClick={() => {
                    onDrop(drop);
                  }}
                >
                  {say('dropAndFind', {
                    choices: formatList(lang, drop.map(said)),
                    found: say('count', { count }),
                  })}
                </button>
              </li>
            ))}
          </ul>
          <h2>{say('nearest')}</h2>
        </>
      )}
    </div>
  );
}
