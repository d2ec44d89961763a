import { AWARDED_STARS, type AwardedStars } from './rubric.ts';
import { leastPoints, type Scale, type ScaleCriterion } from './scale.ts';
import { rangeOf, score, type Answers, type StarLevel } from './score.ts';

/** An option to reach: of which criterion, and which. */
export interface Step {
  readonly no: string;
  /** The option's place in its criterion. */
  readonly option: number;
  /** Points more than now. */
  readonly gain: number;
}

/** What is missing for a number of stars. */
export interface Advice {
  readonly stars: AwardedStars;
  /** Conditions that the answers fail. */
  readonly conditions: readonly Step[];
  /** Points that are missing once the conditions are met; 0 where there are enough. */
  readonly points: number;
  /** The fewest further steps that bring those points. */
  readonly steps: readonly Step[];
  /** Criteria in which the council must find enough for these stars, and those in which it is taken to find the best. */
  readonly council: { readonly conditions: readonly string[]; readonly best: readonly string[] };
}

/**
 * What is missing for the next star, the shortest way first: the conditions, which nothing can replace, then what brings
 * most points. Reckons with the best that a council can find in what is judged by seeing, and in what is not answered.
 * Undefined where nothing is missing for five stars.
 */
export function advice(scale: Scale, answers: Answers): Advice | undefined {
  const { stars } = score(scale, answers, { seenAsRange: true });
  const next = nextAbove(stars.most);
  if (next === undefined) return undefined;
  const answerable = scale.criteria.filter(({ no, seen }) => !seen && answers.has(no));
  const conditions = answerable.flatMap((one) => conditionOf(one, answers, scale, next));
  const met = new Map([...answers, ...conditions.map(({ no, option }): [string, number] => [no, option])]);
  const points = Math.max(0, scale.pointsFor[next] - score(scale, met, { seenAsRange: true }).points.most);
  const gains = answerable
    .map((one) => bestOf(one, met, scale))
    .filter(({ gain }) => gain > 0)
    .sort((a, b) => b.gain - a.gain);
  const steps: Step[] = [];
  for (const step of gains) {
    if (steps.reduce((sum, { gain }) => sum + gain, 0) >= points) break;
    steps.push(step);
  }
  const best = scale.criteria.filter(({ seen }) => seen).map(({ no }) => no);
  return {
    stars: next,
    conditions,
    points,
    steps,
    council: { conditions: leftToCouncil(scale, next), best },
  };
}

/** Conditions for so many stars that only a council can find: what is judged by seeing and marked. */
export function leftToCouncil({ criteria }: Scale, stars: StarLevel): readonly string[] {
  if (stars === 0) return [];
  return criteria.flatMap((one) => (one.seen && (leastPoints(one, stars) ?? 0) > 0 ? [one.no] : []));
}

function nextAbove(stars: StarLevel): AwardedStars | undefined {
  return AWARDED_STARS.find((more) => more > stars);
}

function conditionOf(
  one: ScaleCriterion,
  answers: Answers,
  { criteria }: Scale,
  stars: AwardedStars,
): Step[] {
  const needed = leastPoints(one, stars);
  const now = rangeOf(one, answers, criteria, true).most;
  if (needed === undefined || now >= needed) return [];
  // The cheapest option that is enough.
  const enough = one.options
    .map(([points], option) => ({ points, option }))
    .filter(({ points }) => points >= needed)
    .sort((a, b) => a.points - b.points)[0];
  return enough ? [{ no: one.no, option: enough.option, gain: enough.points - now }] : [];
}

function bestOf(one: ScaleCriterion, answers: Answers, { criteria }: Scale): Step {
  const now = rangeOf(one, answers, criteria, true).most;
  const all = one.options.map(([points]) => points);
  const best = Math.max(...all);
  return { no: one.no, option: all.indexOf(best), gain: best - now };
}
