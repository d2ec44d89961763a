import type { Helpdesk } from '../domain/catalogue.ts';
import type { Language } from '../domain/text.ts';
import { formatPhone } from '../i18n/format.ts';
import { t } from '../i18n/translate.ts';
import { plain, markedText } from './marked-text.ts';

/** What a page shows of an office that answers. */
export function helpDesk(desk: Helpdesk, lang: Language) {
  const words = t(lang);
  const office = markedText(desk.office, lang);
  return {
    office: office.text,
    officeLang: office.lang,
    topics: desk.topics.map((topic) => words(`topic.${topic}`)),
    phone: desk.phone ? { href: `tel:${desk.phone}`, label: formatPhone(desk.phone) } : undefined,
    email: desk.email,
    lines: [desk.address, desk.hours].filter((line) => line !== undefined).map((line) => plain(line, lang)),
  };
}
