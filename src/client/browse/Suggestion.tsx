import type { Say } from './words.ts';

/** Where the button goes: no text has this sign. */
const SLOT = '\uFFFC';

/** "Có phải bạn muốn tìm …?" */
export function Suggestion({
  suggestion,
  say,
  onTake,
}: {
  suggestion: string;
  say: Say;
  onTake: (suggestion: string) => void;
}) {
  const [before = '', after = ''] = say('suggestion', { suggestion: SLOT }).split(SLOT);
  return (
    <p>
      {before}
      <button
        type="button"
        className="link-button"
        onClick={() => {
          onTake(suggestion);
        }}
      >
        {suggestion}
      </button>
      {after}
    </p>
  );
}
