import type { StampView } from '../domain/stamp/stamp-view.ts';
import type { Site } from '../domain/site.ts';
import { groupCode } from '../domain/stamp/code.ts';
import type { StampFacts } from '../domain/stamp/outcome.ts';
import type { StatusList } from '../domain/stamp/status.ts';
import type { Language } from '../domain/text.ts';
import { formatDay } from '../i18n/format.ts';
import { formatQuantity } from '../i18n/facts.ts';
import { t } from '../i18n/translate.ts';
import { paths } from '../paths.ts';
import { statusOnFile } from './stamp-office.ts';
import { placeWords } from './place-words.ts';
import { plain } from './marked-text.ts';

export interface Line {
  readonly label: string;
  readonly text: string;
  readonly href?: string | undefined;
  /** Struck through once the certificate has fallen or was replaced. */
  readonly fallible?: boolean | undefined;
}

/** What to hold the pack against, most telling first. */
export function packLines(stamp: StampView, lang: Language): Line[] {
  const { view, producerPlace, row } = stamp;
  const words = t(lang);
  if (!view) return [];
  const { product, producer } = view;
  const weights = [
    ...new Set((product.facts?.packs ?? []).map((pack) => formatQuantity(lang, pack.netContent))),
  ];
  const address = [
    producer.address && plain(producer.address, lang),
    producerPlace && placeWords(producerPlace, lang),
  ];
  return [
    { label: words('stampPage.name'), text: plain(product.name, lang) },
    { label: words('stampPage.content'), text: weights.join(' · ') || words('stampPage.notGiven') },
    { label: words('stampPage.maker'), text: plain(producer.name, lang) },
    {
      label: words('stampPage.address'),
      text: address.filter(Boolean).join(', ') || words('stampPage.notGiven'),
    },
    ...(row.lot
      ? [
          { label: words('stampPage.lot'), text: row.lot.name },
          {
            label: words('stampPage.packed'),
            text: `${formatDay(lang, row.lot.packedFrom)} – ${formatDay(lang, row.lot.packedTo)}`,
          },
        ]
      : []),
  ];
}

/** The certificate the stamp was made for, and the one that followed it or none as of the build. */
export function certificateLines(
  { row, certificate, followedBy }: StampView,
  site: Site,
  lang: Language,
): Line[] {
  const words = t(lang);
  const document = certificate?.document;
  const stars = (count: number) => words('certificate.name', { stars: count });
  const ended = site.today > row.lastValidDay;
  return [
    { label: words('stampPage.code'), text: groupCode(row.code) },
    { label: words('certificate.current'), text: stars(row.stars), fallible: true },
    {
      label: words('certificate.decision'),
      text: document ? document.number : words('stampPage.notGiven'),
      href: document && paths.document(lang, document.id),
      fallible: true,
    },
    ...(document ? [{ label: words('certificate.issuer'), text: plain(document.issuer, lang) }] : []),
    ...(document ? [{ label: words('certificate.signedOn'), text: formatDay(lang, document.signedOn) }] : []),
    { label: words('certificate.lastDay'), text: formatDay(lang, row.lastValidDay), fallible: true },
    ...(followedBy
      ? [
          {
            label: words('stampPage.followedBy'),
            text: words('stampPage.followedByText', {
              stars: followedBy.stars,
              decision: followedBy.decision,
              day: formatDay(lang, followedBy.lastValidDay),
            }),
          },
        ]
      : ended
        ? [
            {
              label: words('stampPage.followedBy'),
              text: words('stampPage.noFollower', { day: formatDay(lang, site.today) }),
            },
          ]
        : []),
  ];
}

/** What the site says of a code, for the verifier: unsigned, as of the build; no answer may be kinder than its status. */
export function stampFacts({ row, followedBy, filed }: StampView, list: StatusList | null): StampFacts {
  const { code, stars, lastValidDay, key } = row;
  const onFile = statusOnFile(list, code);
  return {
    ...{ code, stars, lastValidDay, key },
    ...(followedBy && { followedBy }),
    ...(onFile && { onFile }),
    ...(filed && { filed }),
  };
}
