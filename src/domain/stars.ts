/** A star rating. Which of them are recognised by a decision, a rule says (`awardedStars`). */
export type Stars = 1 | 2 | 3 | 4 | 5;

/** The lowest number of points that earns each star. */
export interface StarThreshold {
  readonly stars: Stars;
  /** Points out of 100, inclusive. */
  readonly from: number;
}

/**
 * Stars for a score out of 100 (QĐ 26/2026/QĐ-TTg, Điều 3). Points are a mean over the council's members,
 * so 89.6 occurs: it is never rounded up to gain a star. Undefined below every threshold or outside 0–100.
 */
export function starsForPoints(points: number, thresholds: readonly StarThreshold[]): Stars | undefined {
  if (!(points >= 0 && points <= 100)) return undefined;
  const reached = thresholds.filter((threshold) => points >= threshold.from);
  return reached.reduce<Stars | undefined>(
    (best, { stars }) => (best === undefined || stars > best ? stars : best),
    undefined,
  );
}
