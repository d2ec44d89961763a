import { awardingLevels } from '../law.ts';
import { ruleInForce } from '../rule.ts';
import { at, type CheckRule } from './context.ts';
import { isFarAhead } from './days-ahead.ts';
import { eachCertificate } from './each-certificate.ts';
import { issue } from './issue.ts';
import { joined, LEVEL_WORDS } from './words.ts';

/** Who recognised, against who then did by the rules on file. Only a warning: practice ran ahead of the text. */
export const unusualIssuers: CheckRule = function* (context) {
  for (const { certificate, document, law, signed, where } of eachCertificate(context)) {
    if (!document || !signed || document.kind !== 'recognition') continue;
    const { stars } = certificate;
    const levels = awardingLevels(law, stars);
    if (levels.length === 0 || levels.includes(document.level)) continue;
    yield issue('issuer-unusual', where('decision'), {
      signed,
      stars: String(stars),
      id: certificate.decision,
      level: LEVEL_WORDS[document.level],
      expected: joined(
        levels.map((level) => LEVEL_WORDS[level]),
        { vi: ' hoặc ', en: ' or ' },
      ),
    });
  }
};

/** The legal basis was in force when it was signed. */
export const rulesInForce: CheckRule = function* (context) {
  const rules = context.rules.map(({ data, id }) => ({ ...data, id }));
  const notInForce = (id: string | undefined, signed: string | undefined) => {
    const rule = id === undefined ? undefined : context.ruleById.get(id);
    if (!rule || !signed) return undefined;
    const inForce = rule.inForceFrom <= signed && (!rule.inForceTo || signed <= rule.inForceTo);
    // An amendment has its own number, but the rule that it amends is what a certificate names.
    const then = ruleInForce(rules, signed, (one) => one.amends === undefined && one.alcohol === undefined);
    return inForce ? undefined : { values: { rule: rule.id, signed }, suggestion: then?.id };
  };
  for (const { certificate, signed, where } of eachCertificate(context)) {
    const found = notInForce(certificate.legalBasis, signed);
    if (found) yield issue('rule-not-in-force', where('legalBasis'), found.values, found.suggestion);
  }
  for (const entry of context.documents) {
    const { legalBasis, signedOn } = entry.data;
    if (isFarAhead(signedOn, context.today)) continue;
    const found = notInForce(legalBasis, signedOn);
    if (found) yield issue('rule-not-in-force', at(entry, ['legalBasis']), found.values, found.suggestion);
  }
};
