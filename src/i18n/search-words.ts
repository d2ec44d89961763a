import en from './search.en.json' with { type: 'json' };
import vi from './search.vi.json' with { type: 'json' };
import { inBoth } from './translator.ts';

/** What the search says, for browsers: `t` knows these texts too, and all others. */
export const searchWords = inBoth(vi, en);
export type SaySearch = ReturnType<typeof searchWords>;
