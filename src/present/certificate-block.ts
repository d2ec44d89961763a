import type { ListedCertificate, ReportedCertificate } from '../domain/certificate.ts';
import type { Place } from '../domain/place.ts';
import type { DecidedView, ProductView } from '../domain/product-view.ts';
import { certificateScan, documentScan } from '../domain/scan.ts';
import type { Site } from '../domain/site.ts';
import { mayHoldUntil } from '../domain/status.ts';
import type { Language } from '../domain/text.ts';
import { formatDay, formatNumber } from '../i18n/format.ts';
import { t } from '../i18n/translate.ts';
import { paths } from '../paths.ts';
import { filled, row, textRow, type Row } from './row.ts';
import { plain, markedText, vietnamese } from './marked-text.ts';
import { certificateStatus, proposalWords, starWords } from './status-words.ts';
import { ruleName } from './rule-name.ts';

/** A certificate that rests on a decision: who, when, by what, until when. */
export function certificateBlock(
  view: ProductView,
  decided: DecidedView,
  places: ReadonlyMap<string, Place>,
  site: Site,
  lang: Language,
) {
  const words = t(lang);
  const current = decided === view.current;
  const { certificate, validity, document } = decided;
  const rule = decided.law.named;
  const stars = starWords(certificate.stars, lang);
  const holds = mayHoldUntil(validity, decided.law.extensionDays, site.today);
  const scan = certificateScan(view.product.id, certificate) ?? (document?.scan && documentScan(document));
  const printed = certificate.placeAsPrinted ? places.get(certificate.placeAsPrinted) : undefined;
  return {
    title: current
      ? words('certificate.current')
      : words('certificate.from', { day: formatDay(lang, validity.from) }),
    stars,
    steps: certificateStatus(decided, site.today, lang),
    today: site.today,
    asOf: words('status.asOf', { day: formatDay(lang, site.today) }),
    proposal: current ? proposalWords(view, lang) : undefined,
    current,
    rows: filled([
      documentRow(words('certificate.decision'), certificate.decision, document?.number, lang),
      textRow(words('certificate.issuer'), document?.issuer, lang),
      row(words('certificate.signedOn'), formatDay(lang, validity.from)),
      termRow(decided, lang),
      row(
        words('certificate.afterTerm'),
        holds && words('certificate.mayHold', { day: formatDay(lang, holds) }),
      ),
      row(
        words('certificate.points'),
        certificate.points === undefined
          ? undefined
          : words('certificate.pointsOf', { points: formatNumber(lang, certificate.points) }),
      ),
      row(words('certificate.number'), certificate.number),
      row(
        words('certificate.extended'),
        certificate.extendedUntil && formatDay(lang, certificate.extendedUntil),
      ),
      textRow(words('certificate.extensionBasis'), certificate.extensionBasis, lang),
      ...withdrawalRows(decided, lang),
      {
        label: words('certificate.groupAsPrinted'),
        values: certificate.groupAsPrinted ? [vietnamese(certificate.groupAsPrinted, lang)] : [],
      },
      {
        label: words('certificate.placeAsPrinted'),
        values: printed ? [{ text: plain(printed.name, lang), href: paths.place(lang, printed.id) }] : [],
      },
      {
        label: words('document.scan'),
        values: scan ? [{ text: words('document.openScan'), href: paths.scan(scan) }] : [],
      },
      row(words('certificate.legalBasis'), rule && ruleName(rule, lang)),
    ]),
  };
}

/** The last day; of a certificate that ended before it, only what stands on the paper. */
function termRow({ validity }: DecidedView, lang: Language): Row {
  const { lastValidDay, withdrawnOn, replacedOn } = validity;
  const day = formatDay(lang, lastValidDay);
  const endedEarly = [withdrawnOn, replacedOn].some((end) => end !== undefined && end <= lastValidDay);
  const words = t(lang);
  return endedEarly
    ? row(words('certificate.printedTerm'), words('place.to', { to: day }))
    : row(words('certificate.lastDay'), day);
}

function documentRow(label: string, id: string, number: string | undefined, lang: Language): Row {
  return { label, values: number ? [{ text: number, href: paths.document(lang, id) }] : [] };
}

function withdrawalRows({ certificate, withdrawalDocument }: DecidedView, lang: Language): Row[] {
  const { withdrawal } = certificate;
  if (!withdrawal) return [];
  const words = t(lang);
  const note = withdrawal.note ? [markedText(withdrawal.note, lang)] : [];
  return [
    documentRow(words('certificate.withdrawnBy'), withdrawal.decision, withdrawalDocument?.number, lang),
    {
      label: words('certificate.withdrawalGround'),
      values: [{ text: words(`ground.${withdrawal.ground}`) }, ...note],
    },
  ];
}

/** What the press reported: never stars, always the sources. */
export function reportedBlock(view: ProductView, reported: ReportedCertificate, site: Site, lang: Language) {
  const words = t(lang);
  return {
    title: words('reported.title'),
    noStars: reported.stars ? words('stars.reported', { stars: reported.stars }) : words('stars.unknown'),
    proposal: view.current ? undefined : proposalWords(view, lang),
    steps: [{ from: '0001-01-01', kind: 'reported' as const, label: words('status.reported') }],
    today: site.today,
    rows: filled([
      row(words('reported.year'), reported.year === undefined ? undefined : String(reported.year)),
      textRow(words('reported.note'), reported.note, lang),
      {
        label: words('reported.sources'),
        values: reported.sources.map((source) => ({
          ...vietnamese(
            source.title
              ? [source.title, source.publisher].filter(Boolean).join(' · ')
              : (source.publisher ?? new URL(source.url).host.replace(/^www\./, '')),
            lang,
          ),
          href: source.url,
        })),
      },
    ]),
  };
}

/** What an office's list states: never stars, always who made the list and when. */
export function listedBlock(view: ProductView, listed: ListedCertificate, site: Site, lang: Language) {
  const words = t(lang);
  const { list } = listed;
  return {
    title: words('listed.title'),
    noStars: listed.stars ? words('stars.listed', { stars: listed.stars }) : words('stars.unknown'),
    proposal: view.current ? undefined : proposalWords(view, lang),
    steps: [{ from: '0001-01-01', kind: 'listed' as const, label: words('status.listed') }],
    today: site.today,
    rows: filled([
      textRow(words('listed.madeBy'), list.madeBy, lang),
      row(words('listed.on'), formatDay(lang, list.on)),
      { label: words('listed.list'), values: list.title ? [vietnamese(list.title, lang)] : [] },
      row(words('listed.year'), listed.year === undefined ? undefined : String(listed.year)),
      textRow(words('listed.note'), listed.note, lang),
    ]),
  };
}

/** The one certificate that speaks for a product where there is room for one: the current, else a list's, else the press's. */
export function shownCertificate(
  view: ProductView,
  places: ReadonlyMap<string, Place>,
  site: Site,
  lang: Language,
) {
  const [listed] = view.listed;
  const [reported] = view.reported;
  if (view.current) return certificateBlock(view, view.current, places, site, lang);
  if (listed) return listedBlock(view, listed, site, lang);
  return reported && reportedBlock(view, reported, site, lang);
}
