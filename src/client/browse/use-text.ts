import { useEffect, useState } from 'react';

export interface TextState {
  /** The text that was answered. */
  readonly text: string;
  /** The rows of the table that hold it, best first. */
  readonly found: readonly number[];
  /** Which table's rows they are. */
  readonly mark: number | undefined;
  readonly suggestion: string | undefined;
  readonly failed: boolean;
}

const NOTHING: TextState = { text: '', found: [], mark: undefined, suggestion: undefined, failed: false };

/** The answer to a text; the search is loaded with the first one. Undefined while it is being looked for. */
export function useText(text: string): TextState | undefined {
  const [answer, setAnswer] = useState<TextState>(NOTHING);
  useEffect(() => {
    if (text === '') return;
    let current = true;
    import('../search/product-rows.ts')
      .then(({ productRows }) => productRows(text))
      .then(
        ({ rows, mark, suggestion }) => {
          if (current) setAnswer({ text, found: rows, mark, suggestion, failed: false });
        },
        () => {
          if (current) setAnswer({ ...NOTHING, text, failed: true });
        },
      );
    return () => {
      current = false;
    };
  }, [text]);
  if (text === '') return NOTHING;
  return answer.text === text ? answer : undefined;
}
