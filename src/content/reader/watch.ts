/** What a check is busy with: reading entries, looking at the files beside them, comparing. */
export type CheckStep = 'read' | 'files' | 'rules';

/** Told while a long work goes on, for whoever waits for it. */
export type Watch = (step: CheckStep, done: number, total: number) => void;

export const unwatched: Watch = () => undefined;
