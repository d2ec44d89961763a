import en from './due.en.json' with { type: 'json' };
import vi from './due.vi.json' with { type: 'json' };
import { inBoth } from './translator.ts';

/** What the office's list of days says: `t` knows these texts too, and all others. */
export const dueWords = inBoth(vi, en);
export type SayDue = ReturnType<typeof dueWords>;
