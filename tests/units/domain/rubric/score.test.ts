import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { randomStream } from '../../../../scripts/bench/random.ts';
import { advice, leftToCouncil } from '../../../../src/domain/rubric/advice.ts';
import {
  AWARDED_STARS,
  scoredCriteria,
  type AwardedStars,
  type Rubric,
} from '../../../../src/domain/rubric/rubric.ts';
import {
  leastPoints,
  scaleOf as scaleOfRubric,
  type ScaleCriterion,
} from '../../../../src/domain/rubric/scale.ts';
import { score, type Answers } from '../../../../src/domain/rubric/score.ts';
import { ALL, BANDS } from './rubrics.ts';

/** The conditions of each set and star, as they were counted from the print by another program. */
const MINIMUM = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../../fixtures/rubrics/minimum.json'), 'utf8'),
) as Record<string, Record<string, { criterion: string; atLeast: number; of: number }[]>>;

const scaleOf = (rubric: Rubric) => scaleOfRubric(rubric, BANDS);
const COUNCIL = { seenAsRange: false };
const bestOption = ({ options }: ScaleCriterion) => {
  const all = options.map(([points]) => points);
  return all.indexOf(Math.max(...all));
};
const worstOption = ({ options }: ScaleCriterion) => {
  const all = options.map(([points]) => points);
  return all.indexOf(Math.min(...all));
};
const answersBy = (rubric: Rubric, choose: (one: ScaleCriterion) => number): Map<string, number> =>
  new Map(scaleOf(rubric).criteria.map((one) => [one.no, choose(one)]));

test('there are 26, each of 100 points in three parts of 40, 25 and 35', () => {
  expect(ALL.map(({ set }) => set)).toEqual(Array.from({ length: 26 }, (_, at) => at + 1));
  for (const rubric of ALL) {
    const { parts } = score(scaleOf(rubric), answersBy(rubric, bestOption), COUNCIL);
    expect([rubric.set, parts.A.most, parts.B.most, parts.C.most]).toEqual([rubric.set, 40, 25, 35]);
    for (const criterion of scoredCriteria(rubric))
      expect(Math.max(...criterion.options.map(({ points }) => points))).toBe(criterion.max);
  }
});

describe.each(ALL.map((rubric) => [rubric.set, rubric] as const))('set %i', (set, rubric) => {
  const scale = scaleOf(rubric);
  const best = answersBy(rubric, bestOption);

  test('the best answers give 100 points and five stars; the worst give no star', () => {
    const top = score(scale, best, COUNCIL);
    expect([top.points, top.stars]).toEqual([
      { least: 100, most: 100 },
      { least: 5, most: 5 },
    ]);
    expect(score(scale, answersBy(rubric, worstOption), COUNCIL).stars).toEqual({ least: 0, most: 0 });
  });

  test('each condition that is marked, failed alone, takes its star away', () => {
    for (const one of scale.criteria) {
      for (const stars of AWARDED_STARS) {
        const needed = leastPoints(one, stars);
        const below = one.options.findIndex(([points]) => points === largestBelow(one, needed ?? 0));
        if (needed === undefined || below < 0) continue;
        const failed = score(scale, new Map([...best, [one.no, below]]), COUNCIL);
        expect([one.no, stars, failed.stars.most < stars]).toEqual([one.no, stars, true]);
      }
    }
  });

  test('the conditions are those that were counted from the print', () => {
    for (const stars of AWARDED_STARS) {
      const own = scale.criteria.flatMap((one) => {
        const atLeast = leastPoints(one, stars);
        return atLeast === undefined ? [] : [{ criterion: one.no, atLeast }];
      });
      const counted = MINIMUM[String(set)]?.[String(stars)]?.map(({ criterion, atLeast }) => ({
        criterion,
        atLeast,
      }));
      expect(own).toEqual(counted);
    }
  });
});

function largestBelow({ options }: ScaleCriterion, points: number): number {
  return Math.max(-1, ...options.map(([own]) => own).filter((own) => own < points));
}

/** The same rules once more, as plainly as they can be said, on the print itself. */
function plainStars(rubric: Rubric, answers: Answers): number {
  let points = 0;
  const failed = new Set<number>();
  let before = 0;
  for (const { no, options, appliesOnlyIf } of scoredCriteria(rubric)) {
    const own = options[answers.get(no) ?? -1];
    // How a story is built counts only where there is one.
    const chosen = appliesOnlyIf !== undefined && before === 0 ? undefined : own;
    before = chosen?.points ?? 0;
    points += chosen?.points ?? 0;
    for (const option of options)
      for (const stars of [3, 4, 5])
        if (
          option.requiredFor !== undefined &&
          option.requiredFor <= stars &&
          (chosen?.points ?? 0) < option.points
        )
          failed.add(stars);
  }
  if (points >= 90 && !failed.has(5)) return 5;
  if (points >= 70 && !failed.has(4)) return 4;
  return points >= 50 && !failed.has(3) ? 3 : 0;
}

test('10,000 random files get the stars of a second, plain count', () => {
  const chance = randomStream(26);
  const wrong: unknown[] = [];
  const seen = new Set<number>();
  for (let file = 0; file < 10_000; file++) {
    const rubric = ALL[file % ALL.length];
    if (!rubric) continue;
    // From careless to nearly perfect, so that every star is met.
    const care = chance();
    const answers = answersBy(rubric, (one) =>
      chance() < care ? bestOption(one) : Math.floor(chance() * one.options.length),
    );
    const { stars } = score(scaleOf(rubric), answers, COUNCIL);
    seen.add(stars.most);
    if (stars.most !== plainStars(rubric, answers) || stars.least !== stars.most)
      wrong.push([rubric.set, stars, [...answers]]);
  }
  expect(wrong.slice(0, 3)).toEqual([]);
  expect([...seen].sort()).toEqual([0, 3, 4, 5]);
});

describe('what a producer is told', () => {
  const [rubric] = ALL as [Rubric];
  const scale = scaleOf(rubric);
  const answerable = scale.criteria.filter(({ seen }) => !seen);

  test('what is judged by seeing counts from its worst to its best, whatever is answered', () => {
    const {
      points,
      answered,
      answerable: all,
    } = score(scale, answersBy(rubric, bestOption), { seenAsRange: true });
    expect([points, answered, all]).toEqual([{ least: 83, most: 100 }, answerable.length, answerable.length]);
  });

  test('who has none of what is printed can say so, and fails the condition: a trade mark, a label', () => {
    for (const one of ALL) {
      const own = scaleOf(one);
      for (const { no, options, seen } of own.criteria.filter(({ seen: judged }) => !judged)) {
        expect([one.set, no, Math.min(...options.map(([points]) => points))]).toEqual([one.set, no, 0]);
        expect(seen).toBe(false);
      }
      const nothing = answersBy(one, worstOption);
      expect(score(own, nothing, { seenAsRange: true }).byConditions.most).toBe(0);
    }
  });

  test('without a story its structure brings nothing', () => {
    const best = answersBy(rubric, bestOption);
    const without = score(scale, new Map([...best, ['5.1', 0]]), COUNCIL);
    expect(without.points.most).toBe(100 - 5 - 2);
  });

  test('without an answer anything is possible, and nothing is promised', () => {
    expect(score(scale, new Map(), { seenAsRange: true }).stars).toEqual({ least: 0, most: 5 });
    expect(advice(scale, new Map())).toBeUndefined();
  });

  test.each(ALL.map((one) => [one.set, one] as const))(
    'set %i: following the advice brings the star that it names',
    (_, one) => {
      const own = scaleOf(one);
      const chance = randomStream(one.set);
      for (let file = 0; file < 40; file++) {
        const answers = answersBy(one, ({ options }) => Math.floor(chance() * options.length));
        const told = advice(own, answers);
        if (!told) continue;
        const followed = new Map(answers);
        for (const { no, option } of [...told.conditions, ...told.steps]) followed.set(no, option);
        const after = score(own, followed, { seenAsRange: true });
        expect(after.stars.most).toBeGreaterThanOrEqual(told.stars);
        expect(after.points.most).toBeGreaterThanOrEqual(own.pointsFor[told.stars]);
      }
    },
  );

  test('the step that brings most comes first, and no more are named than are needed', () => {
    const answers = new Map(answerable.map((one) => [one.no, worstOption(one)]));
    const told = advice(scale, answers);
    const gains = told?.steps.map(({ gain }) => gain) ?? [];
    expect(gains).toEqual([...gains].sort((a, b) => b - a));
    const sum = gains.reduce((total, gain) => total + gain, 0);
    expect(sum).toBeGreaterThanOrEqual(told?.points ?? 0);
    expect(sum - (gains.at(-1) ?? 0)).toBeLessThan(told?.points ?? 0);
  });

  test('conditions that only a council can find are named', () => {
    const four: AwardedStars = 4;
    expect(leftToCouncil(scale, four)).toEqual(['6.1', '6.2', '8']);
    expect(leftToCouncil(scale, 0)).toEqual([]);
  });
});
