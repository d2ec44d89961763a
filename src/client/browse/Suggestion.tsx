import type { Say } from './words.ts';

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
  const [before = '', after = ''] = say('suggestion').split('{suggestion}');
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
