import type { IsoDate } from '../domain/date.ts';
import type { DecidedView, ProductView } from '../domain/product-view.ts';
import type { Stars } from '../domain/stars.ts';
import { shownSteps, type StatusStep, type Validity } from '../domain/status.ts';
import type { Language } from '../domain/text.ts';
import { formatDay } from '../i18n/format.ts';
import { t } from '../i18n/translate.ts';

/** A status and the words that say it, holding from a day on. */
export interface WordedStep extends StatusStep {
  readonly label: string;
}

function label(step: StatusStep, validity: Validity | undefined, lang: Language): string {
  const day = (value: IsoDate | undefined) => (value ? formatDay(lang, value) : '');
  return t(lang)(`status.${step.kind}`, {
    last: day(validity?.lastValidDay),
    until: day(validity?.extendedUntil ?? validity?.lastValidDay),
    from: day(step.from),
  });
}

function worded(
  steps: readonly StatusStep[],
  validity: Validity | undefined,
  today: IsoDate,
  lang: Language,
): WordedStep[] {
  // A page is never read before it is built: what is over by then need not be sent.
  const kept = steps.filter((_, index) => {
    const next = steps[index + 1];
    return !next || next.from > today;
  });
  return kept.map((step) => ({ ...step, label: label(step, validity, lang) }));
}

/** The status of a product from the build on, each step in words with its date, as shoppers are told it. */
export function productStatus(view: ProductView, today: IsoDate, lang: Language): WordedStep[] {
  return worded(shownSteps(view.steps), view.current?.validity, today, lang);
}

/** The same for one certificate of its history, with what it says of being rated again. */
export function certificateStatus(view: DecidedView, today: IsoDate, lang: Language): WordedStep[] {
  return worded(view.steps, view.validity, today, lang);
}

/** Stars in words: "OCOP 4 sao", and for a lapsed certificate "từng đạt OCOP 4 sao". */
export function starWords(
  stars: Stars | undefined,
  lang: Language,
): { count: Stars; label: string; pastLabel: string } | undefined {
  if (stars === undefined) return undefined;
  return {
    count: stars,
    label: t(lang)('stars.label', { stars }),
    pastLabel: t(lang)('stars.past', { stars }),
  };
}

/**
 * The stars a product shows: those a decision awards. What only the press or a list states is said in words
 * (`reportedStars`) and never drawn, or it would look certified.
 */
export function shownStars(view: ProductView, lang: Language): ReturnType<typeof starWords> {
  return view.current ? starWords(view.current.certificate.stars, lang) : undefined;
}

/** Words in the place of stars for a product that no decision on file awards any. */
export function reportedStars(view: ProductView, lang: Language): string | undefined {
  if (view.current) return undefined;
  const key = view.listed.length > 0 ? 'stars.listed' : 'stars.reported';
  return view.stars ? t(lang)(key, { stars: view.stars }) : t(lang)('stars.unknown');
}

/** "Đã đề nghị Bộ đánh giá 5 sao": a proposal awards no star. */
export function proposalWords(view: ProductView, lang: Language): string | undefined {
  const proposed =
    view.product.proposal?.stars ??
    [...view.listed, ...view.reported].find((stated) => stated.proposedStars)?.proposedStars;
  // Once awarded, the proposal is history.
  if (!proposed || (view.current && view.current.certificate.stars >= proposed)) return undefined;
  const stated = view.listed.length > 0 ? 'stars.proposedListed' : 'stars.proposedReported';
  return t(lang)(view.product.proposal ? 'stars.proposed' : stated, { stars: proposed });
}
