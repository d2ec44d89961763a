import type { Fetched, OfficialDocument } from '../domain/document.ts';
import type { Rule } from '../domain/rule.ts';
import type { Language } from '../domain/text.ts';
import { formatDay } from '../i18n/format.ts';
import { t } from '../i18n/translate.ts';
import { documentScan } from '../domain/scan.ts';
import { paths } from '../paths.ts';
import { vietnamese } from './marked-text.ts';
import { filled, row, textRow, type Row } from './row.ts';
import { ruleName } from './rule-name.ts';

/** Who signed a document, when, under which law, and where to read it. */
export function documentFacts(document: OfficialDocument, rule: Rule | undefined, lang: Language): Row[] {
  const words = t(lang);
  return filled([
    row(words('document.number'), document.number),
    textRow(words('document.issuer'), document.issuer, lang),
    row(words('document.signedOn'), formatDay(lang, document.signedOn)),
    row(words('certificate.legalBasis'), rule && ruleName(rule, lang)),
    {
      label: words('document.scan'),
      values: document.scan
        ? [{ text: words('document.openScan'), href: paths.scan(documentScan(document)) }]
        : [],
    },
    {
      label: words('document.fetched'),
      values: document.fetched ? fetchedValues(document.fetched, lang) : [],
    },
    row(words('document.digest'), document.fetched?.sha256),
    {
      label: words('document.text'),
      values: document.url ? [{ text: new URL(document.url).host, href: document.url }] : [],
    },
  ]);
}

function fetchedValues({ from, on }: Fetched, lang: Language): Row['values'] {
  const link = /^https?:/.test(from) ? URL.parse(from) : null;
  return [
    link ? { text: link.host, href: link.href } : vietnamese(from, lang),
    { text: t(lang)('document.fetchedOn', { day: formatDay(lang, on) }) },
  ];
}
