import { AWARDED_STARS, type AwardedStars, type PartId } from './rubric.ts';
import { leastPoints, type Scale, type ScaleCriterion } from './scale.ts';

/** The number of the option that was chosen, by the criterion's number. */
export type Answers = ReadonlyMap<string, number>;

/** From the least to the most that it can be. */
export interface Range<T = number> {
  readonly least: T;
  readonly most: T;
}
/** 0 where nothing is awarded. */
export type StarLevel = 0 | AwardedStars;

export interface Score {
  readonly points: Range;
  readonly parts: Readonly<Record<PartId, Range>>;
  /** The stars that points alone would give, those that the conditions allow, and the lower of both. */
  readonly byPoints: Range<StarLevel>;
  readonly byConditions: Range<StarLevel>;
  readonly stars: Range<StarLevel>;
  /** Criteria that were answered, of those that a reader can answer. */
  readonly answered: number;
  readonly answerable: number;
}

interface Options {
  /** Criteria judged by seeing count from their worst option to their best, whatever was chosen: a reader cannot know. */
  readonly seenAsRange: boolean;
}

/** Scores answers. What is not answered counts from its worst option to its best. */
export function score({ criteria, pointsFor }: Scale, answers: Answers, { seenAsRange }: Options): Score {
  const ranges = new Map(criteria.map((one) => [one.no, rangeOf(one, answers, criteria, seenAsRange)]));
  const sum = (own: readonly ScaleCriterion[]): Range =>
    own.reduce(
      (total, { no }) => ({
        least: total.least + (ranges.get(no)?.least ?? 0),
        most: total.most + (ranges.get(no)?.most ?? 0),
      }),
      { least: 0, most: 0 },
    );
  const part = (id: PartId) => sum(criteria.filter((one) => one.part === id));
  const points = sum(criteria);
  const byPoints = { least: levelOf(points.least, pointsFor), most: levelOf(points.most, pointsFor) };
  const byConditions = {
    least: allowed(criteria, (one) => ranges.get(one.no)?.least ?? 0),
    most: allowed(criteria, (one) => ranges.get(one.no)?.most ?? 0),
  };
  const askable = criteria.filter(({ seen }) => !(seenAsRange && seen));
  return {
    points,
    parts: { A: part('A'), B: part('B'), C: part('C') },
    byPoints,
    byConditions,
    stars: {
      least: lower(byPoints.least, byConditions.least),
      most: lower(byPoints.most, byConditions.most),
    },
    answered: askable.filter(({ no }) => answers.has(no)).length,
    answerable: askable.length,
  };
}

/** The points that a criterion can have with these answers. */
export function rangeOf(
  one: ScaleCriterion,
  answers: Answers,
  criteria: Scale['criteria'],
  seenAsRange: boolean,
): Range {
  const needed = one.dependsOn === undefined ? undefined : criteria.find(({ no }) => no === one.dependsOn);
  const before = needed && rangeOf(needed, answers, criteria, seenAsRange);
  if (before?.most === 0) return { least: 0, most: 0 };
  const chosen = seenAsRange && one.seen ? undefined : one.options[answers.get(one.no) ?? -1];
  if (chosen) return { least: before?.least === 0 ? 0 : chosen[0], most: chosen[0] };
  const all = one.options.map(([points]) => points);
  return { least: before?.least === 0 ? 0 : Math.min(...all), most: Math.max(...all) };
}

function levelOf(points: number, pointsFor: Scale['pointsFor']): StarLevel {
  return AWARDED_STARS.filter((stars) => points >= pointsFor[stars]).at(-1) ?? 0;
}

/** The most stars whose conditions all hold; those of fewer stars hold with them. */
function allowed(criteria: readonly ScaleCriterion[], pointsOf: (one: ScaleCriterion) => number): StarLevel {
  const holds = (stars: AwardedStars) =>
    criteria.every((one) => pointsOf(one) >= (leastPoints(one, stars) ?? 0));
  return AWARDED_STARS.filter(holds).at(-1) ?? 0;
}

function lower(one: StarLevel, other: StarLevel): StarLevel {
  return one < other ? one : other;
}
