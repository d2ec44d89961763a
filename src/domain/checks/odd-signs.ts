import {
  codePoint,
  invisibleIn,
  lookAlikesIn,
  plainSigns,
  readAgain,
  withoutInvisible,
} from './odd-letters.ts';
import { writtenEntries, type CheckContext, type CheckRule, type Checked } from './context.ts';
import { issue } from './issue.ts';
import { lostLetter } from './lost-letters.ts';
import { leftOver } from '../old-letters/left-over.ts';
import { writtenTexts } from './written-texts.ts';

/** Longer texts are not said back whole. */
const SHORT = 100;

/** Texts that are not what they seem: signs that cannot be seen, letters of another alphabet or an old encoding, text decoded twice. */
export const oddSigns: CheckRule = function* (context) {
  for (const entry of entriesOf(context)) {
    for (const { text, where } of writtenTexts(entry, entry.data)) {
      const short = (meant: string) => (text.length <= SHORT && !text.includes('\n') ? meant : undefined);
      const [hidden] = invisibleIn(text);
      if (hidden) {
        const values = { near: near(text, hidden.offset), sign: hidden.sign, code: codePoint(hidden.found) };
        yield issue('invisible-sign', where(hidden.offset), values, short(withoutInvisible(text)));
      }
      const [alike] = lookAlikesIn(text);
      if (alike) {
        const values = {
          found: alike.found,
          code: codePoint(alike.found),
          meant: alike.meant,
          near: near(text, alike.offset),
        };
        yield issue('look-alike-letter', where(alike.offset), values, short(plainSigns(text)));
      }
      const lost = lostLetter(text);
      if (lost) {
        const values = { word: lost.word.slice(0, 40), nth: String(lost.nth) };
        yield issue('lost-letter', where(lost.offset), values);
      }
      const again = readAgain(text);
      if (again) {
        const values = { found: again.found, meant: again.meant };
        yield issue('twice-decoded', where(again.offset), values, short(again.whole));
      }
      const old = again ? undefined : leftOver(text);
      if (old) {
        const { found, meant, encoding } = old;
        yield issue('old-letters', where(old.offset), { found, meant, encoding }, short(old.whole));
      }
    }
  }
};

/** The word around a place in a text. */
function near(text: string, offset: number): string {
  const before = /\S*$/u.exec(text.slice(0, offset))?.[0] ?? '';
  const after = /^\S*/u.exec(text.slice(offset))?.[0] ?? '';
  return withoutInvisible(before + after).slice(0, 40);
}

function entriesOf(context: CheckContext): readonly Checked<unknown>[] {
  const singles: readonly (Checked<unknown> | undefined)[] = [context.catalogue, context.placesFile];
  return [...singles.filter((entry) => entry !== undefined), ...context.rules, ...writtenEntries(context)];
}
