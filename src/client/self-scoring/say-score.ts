import { fillIn } from '../../domain/fill-in.ts';
import { ownEntry } from '../../domain/own-entry.ts';
import { advice, leftToCouncil, type Step } from '../../domain/rubric/advice.ts';
import { score, type Answers, type Range, type StarLevel } from '../../domain/rubric/score.ts';
import type { SelfScoringData } from './data.ts';

/** What the page says of a score: a text for each of its parts. */
export interface SaidScore {
  readonly stars: string;
  readonly bar: string;
  readonly parts: Readonly<Record<string, string>>;
  /** What is missing for the next star. */
  readonly next: {
    readonly title: string;
    readonly conditions: readonly string[];
    readonly note: string;
    readonly steps: readonly string[];
    /** What the council still has to find. */
    readonly council: readonly string[];
  };
}

/** Says a score in the page's language. `optionText` reads an option as it is printed. */
export function sayScore(
  { scale, titles, words }: SelfScoringData,
  answers: Answers,
  optionText: (no: string, option: number) => string,
): SaidScore {
  const now = score(scale, answers, { seenAsRange: true });
  const range = ({ least, most }: Range) =>
    least === most ? String(least) : fillIn(words.range, { least, most });
  const starText = (stars: StarLevel) => (stars === 0 ? words.noStars : fillIn(words.nStars, { stars }));
  const stars = ({ least, most }: Range<StarLevel>) =>
    least === most ? starText(most) : fillIn(words.range, { least: starText(least), most: starText(most) });
  const open = scale.criteria.filter(({ no, seen }) => !seen && !answers.has(no)).map(({ no }) => no);
  const council = leftToCouncil(scale, now.stars.most);
  const told = advice(scale, answers);
  const step = (template: string, { no, option, gain }: Step) =>
    fillIn(template, { no, title: ownEntry(titles, no) ?? '', points: gain, option: optionText(no, option) });
  const list = (template: string, numbers: readonly string[]) =>
    numbers.length === 0 ? '' : fillIn(template, { list: numbers.join(', ') });
  return {
    stars: now.answered === 0 ? words.notYet : stars(now.stars),
    bar: fillIn(words.bar, { points: range(now.points), stars: stars(now.stars) }),
    parts: {
      answered: fillIn(words.answered, { done: now.answered, all: now.answerable }),
      points: range(now.points),
      'part-A': range(now.parts.A),
      'part-B': range(now.parts.B),
      'part-C': range(now.parts.C),
      'by-points': stars(now.byPoints),
      'by-conditions': stars(now.byConditions),
      council: list(words.council, council),
      unanswered: now.answered === 0 ? '' : list(words.unanswered, open),
    },
    next: {
      title: told ? fillIn(words.next, { stars: told.stars }) : '',
      conditions: told?.conditions.map((one) => step(words.condition, one)) ?? [],
      note:
        told === undefined
          ? now.answered === 0
            ? ''
            : words.nextNothing
          : told.points > 0
            ? fillIn(words.nextPoints, { points: told.points })
            : words.enough,
      steps: told?.steps.map((one) => step(words.step, one)) ?? [],
      council: told
        ? [
            list(words.councilMust, told.council.conditions),
            list(words.councilBest, told.council.best),
          ].filter((line) => line !== '')
        : [],
    },
  };
}
