import { useCallback, useEffect, useState } from 'react';
import { ask, sentenceOf } from './ask.ts';

export interface Answer<T> {
  readonly data: T | undefined;
  readonly sentence: string | undefined;
  /** Asks again; what is shown stays until the new answer is there. */
  readonly again: () => void;
}

/** What the server answers to a path; asked anew when the path changes. */
export function useAnswer<T>(path: string): Answer<T> {
  const [state, setState] = useState<{ path: string; data?: T; sentence?: string }>({ path });
  const [round, setRound] = useState(0);
  useEffect(() => {
    const leaving = new AbortController();
    ask<T>(path, leaving.signal).then(
      (data) => {
        if (!leaving.signal.aborted) setState({ path, data });
      },
      (error: unknown) => {
        if (!leaving.signal.aborted) setState({ path, sentence: sentenceOf(error) });
      },
    );
    return () => {
      leaving.abort();
    };
  }, [path, round]);
  const again = useCallback(() => {
    setRound((one) => one + 1);
  }, []);
  const isOther = state.path !== path;
  return { data: isOther ? undefined : state.data, sentence: isOther ? undefined : state.sentence, again };
}
