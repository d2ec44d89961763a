import { awardedStars } from '../rule.ts';
import { starsForPoints } from '../stars.ts';
import type { CheckRule } from './context.ts';
import { eachCertificate } from './each-certificate.ts';
import { issue } from './issue.ts';

/** Stars agree with the points by the thresholds of the rule it was rated under. */
export const starsAgreeWithPoints: CheckRule = function* (context) {
  for (const { certificate, law, where } of eachCertificate(context)) {
    const { stars, points } = certificate;
    const [least] = awardedStars(law.authorities ?? []);
    if (least !== undefined && stars < least)
      yield issue('stars-too-few', where('stars'), { stars: String(stars), least: String(least) });
    if (points === undefined) continue;
    const earned = law.starThresholds && starsForPoints(points, law.starThresholds);
    if (earned === undefined || earned === stars) continue;
    const values = { points: String(points), earned: String(earned), stars: String(stars) };
    yield issue('stars-points', where('points'), values, `stars: ${earned}`);
  }
};
