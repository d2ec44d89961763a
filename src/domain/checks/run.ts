import { alcohol } from './alcohol.ts';
import { allergens } from './allergens.ts';
import { unusualIssuers, rulesInForce } from './authority.ts';
import { boothCodes, boothExhibitors, boothPlans } from './booths.ts';
import { certificateDates, documentDates, proposals } from './certificate-dates.ts';
import { healthClaims } from './claims.ts';
import { consents } from './consent.ts';
import type { CheckContext, CheckRule } from './context.ts';
import { coordinates } from './coordinates.ts';
import { decisionKinds } from './decision-kinds.ts';
import { demonstration } from './demonstration.ts';
import { certificateNumbers, documentNumbers, gtinDuplicates, idDuplicates } from './duplicates.ts';
import { fairChanges, fairDates } from './fairs.ts';
import { householdTaxCodes } from './household-tax-codes.ts';
import { idForms } from './ids.ts';
import { illustrationNames } from './illustration-names.ts';
import { issue, type Issue } from './issue.ts';
import { letters } from './letters.ts';
import { lostIds, movedIds } from './moved.ts';
import { marketLinks } from './market-links.ts';
import { oddSigns } from './odd-signs.ts';
import { partPieces } from './part-pieces.ts';
import { phonesInTexts } from './phones.ts';
import { photos, scans } from './photos.ts';
import { placeHistory, placeOfCertificates } from './places.ts';
import { producerKinds, setAndGroup } from './product-kind.ts';
import { references } from './references.ts';
import { reservedHosts } from './reserved-hosts.ts';
import { starsAgreeWithPoints } from './stars.ts';
import { storyMarkup } from './story-markup.ts';
import { producerTwins, productTwins } from './twins.ts';
import { unusedDecisions, unusedProducers } from './unused.ts';

/** Every cross-entry rule, by the name that a crash is reported with. */
export const CHECK_RULES: Readonly<Record<string, CheckRule>> = {
  references,
  idForms,
  idDuplicates,
  gtinDuplicates,
  productTwins,
  producerTwins,
  certificateNumbers,
  documentNumbers,
  movedIds,
  lostIds,
  decisionKinds,
  starsAgreeWithPoints,
  certificateDates,
  documentDates,
  proposals,
  unusualIssuers,
  rulesInForce,
  placeHistory,
  coordinates,
  placeOfCertificates,
  fairDates,
  fairChanges,
  boothCodes,
  boothPlans,
  boothExhibitors,
  marketLinks,
  setAndGroup,
  producerKinds,
  householdTaxCodes,
  photos,
  scans,
  illustrationNames,
  storyMarkup,
  oddSigns,
  partPieces,
  consents,
  phonesInTexts,
  healthClaims,
  allergens,
  alcohol,
  demonstration,
  reservedHosts,
  unusedProducers,
  unusedDecisions,
  letters,
};

/** Runs every rule; one that crashes becomes one issue, what it found before stays. */
export function runChecks(
  context: CheckContext,
  rules = CHECK_RULES,
  onRule: (done: number, total: number) => void = () => undefined,
): Issue[] {
  const found: Issue[] = [];
  const all = Object.entries(rules);
  for (const [index, [rule, check]] of all.entries()) {
    onRule(index, all.length);
    try {
      for (const item of check(context)) found.push(item);
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      found.push(issue('rule-crashed', { path: 'catalogue.yml', line: 1 }, { rule, detail }));
    }
  }
  return found;
}
