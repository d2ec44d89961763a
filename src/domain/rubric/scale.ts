import {
  scoredCriteria,
  type AwardedStars,
  type PartId,
  type PointsBand,
  type Rubric,
  type RubricCriterion,
} from './rubric.ts';

/** An option as scoring needs it: its points, and the stars that ask for it at least. */
export type ScaleOption = readonly [points: number, requiredFor?: AwardedStars];

export interface ScaleCriterion {
  readonly no: string;
  readonly part: PartId;
  /** Judged by seeing, smelling or tasting. */
  readonly seen: boolean;
  /** As printed; behind them “none of these” where the print has no option without points and a reader answers. */
  readonly options: readonly ScaleOption[];
  /** Counts only where this criterion has points: 5.2 where there is a story. */
  readonly dependsOn?: string;
}

/** A rubric without its words: what a page has to be sent to add up. */
export interface Scale {
  readonly criteria: readonly ScaleCriterion[];
  /** The points from which each star is awarded. */
  readonly pointsFor: Readonly<Record<AwardedStars, number>>;
}

export function scaleOf(rubric: Rubric, bands: readonly PointsBand[]): Scale {
  const from = (stars: AwardedStars) => bands.find((band) => band.stars === stars)?.from ?? Infinity;
  return { criteria: criteriaOf(rubric), pointsFor: { 3: from(3), 4: from(4), 5: from(5) } };
}

function criteriaOf(rubric: Rubric): ScaleCriterion[] {
  const all = scoredCriteria(rubric);
  return all.map(({ no, part, judgedBySeeing = false, options, appliesOnlyIf }, at) => {
    const before = all[at - 1]?.no;
    return {
      no,
      part,
      seen: judgedBySeeing,
      options: [
        ...options.map(({ points, requiredFor }): ScaleOption =>
          requiredFor === undefined ? [points] : [points, requiredFor],
        ),
        ...(needsNone({ judgedBySeeing, options }) ? ([[0]] as const) : []),
      ],
      ...(appliesOnlyIf !== undefined && before !== undefined && { dependsOn: before }),
    };
  });
}

/** Whether a reader may have to say “none of these”: the print begins with one point, as if everybody had that much. */
export function needsNone({
  judgedBySeeing = false,
  options = [],
}: Pick<RubricCriterion, 'judgedBySeeing' | 'options'>): boolean {
  return !judgedBySeeing && !options.some(({ points }) => points === 0);
}

/**
 * The points that a criterion must reach for so many stars; undefined where it asks for none. In each criterion the
 * highest option that is marked for these stars or fewer, or a better one, must be reached (Annex II).
 */
export function leastPoints({ options }: ScaleCriterion, stars: AwardedStars): number | undefined {
  const marked = options.flatMap(([points, requiredFor]) =>
    requiredFor !== undefined && requiredFor <= stars ? [points] : [],
  );
  return marked.length === 0 ? undefined : Math.max(...marked);
}
