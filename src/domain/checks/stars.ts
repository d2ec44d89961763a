import { ruleInForce } from '../rule.ts';
import { starsForPoints } from '../stars.ts';
import type { CheckRule } from './context.ts';
import { eachCertificate } from './each-certificate.ts';
import { issue } from './issue.ts';

/** Stars agree with the points by the thresholds of the rule it was rated under. */
export const starsAgreeWithPoints: CheckRule = function* (context) {
  const rules = context.rules.map(({ data, id }) => ({ ...data, id }));
  for (const { certificate, rule, signed, where } of eachCertificate(context)) {
    const { stars, points } = certificate;
    if (stars < 3) yield issue('stars-too-few', where('stars'), { stars: String(stars) });
    if (points === undefined) continue;
    const inForce =
      signed === undefined
        ? undefined
        : ruleInForce(rules, signed, (other) => other.starThresholds !== undefined);
    const thresholds = rule?.starThresholds ?? inForce?.starThresholds;
    const earned = thresholds && starsForPoints(points, thresholds);
    if (earned === undefined || earned === stars) continue;
    const values = { points: String(points), earned: String(earned), stars: String(stars) };
    yield issue('stars-points', where('points'), values, `stars: ${earned}`);
  }
};
