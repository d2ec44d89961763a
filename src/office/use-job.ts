import { useCallback, useEffect, useState } from 'react';
import type { JobView } from './api-types.ts';
import { ask, sentenceOf, tell } from './ask.ts';

/** Milliseconds between two looks at a job. */
const LOOK_EVERY = 700;

export interface RunningJob {
  readonly view: JobView | undefined;
  readonly sentence: string | undefined;
  readonly isBusy: boolean;
  readonly start: (path: string, body?: object) => void;
}

/** Starts a job of the server and follows it; `ended` is called once, when it is done. */
export function useJob(ended?: (view: JobView) => void): RunningJob {
  const [id, setId] = useState<string>();
  const [view, setView] = useState<JobView>();
  const [sentence, setSentence] = useState<string>();
  const isBusy = id !== undefined;
  useEffect(() => {
    if (id === undefined) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let left = false;
    const look = async () => {
      try {
        const now = await ask<JobView>(`/api/jobs/${id}`);
        if (left) return;
        setView(now);
        if (now.state === 'done' || now.state === 'failed') {
          setId(undefined);
          ended?.(now);
          return;
        }
        timer = setTimeout(() => void look(), LOOK_EVERY);
      } catch (error) {
        if (left) return;
        setSentence(sentenceOf(error));
        setId(undefined);
      }
    };
    void look();
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [id, ended]);
  const start = useCallback((path: string, body: object = {}) => {
    setSentence(undefined);
    setView(undefined);
    tell<{ job: string }>('POST', path, body).then(
      ({ job }) => {
        setId(job);
      },
      (error: unknown) => {
        setSentence(sentenceOf(error));
      },
    );
  }, []);
  return { view, sentence, isBusy, start };
}
