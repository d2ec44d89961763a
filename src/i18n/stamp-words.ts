import en from './stamp.en.json' with { type: 'json' };
import vi from './stamp.vi.json' with { type: 'json' };
import { inBoth } from './translator.ts';

/** What a stamp's answer says, for browsers: `t` knows these texts too, and all others. */
export const stampWords = inBoth(vi, en);
export type SayStamp = ReturnType<typeof stampWords>;
