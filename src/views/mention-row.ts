import type { IsoDate } from '../domain/date.ts';
import type { OfficialDocument } from '../domain/document.ts';
import type { DecidedView, ProductView } from '../domain/product-view.ts';
import { statusOn } from '../domain/status.ts';
import type { Language } from '../domain/text.ts';
import { t } from '../i18n/translate.ts';
import { paths } from '../paths.ts';
import { said } from './said.ts';
import { stepWords } from './status-words.ts';

interface Mention {
  readonly view: ProductView;
  readonly decided: DecidedView | undefined;
}

/** A product in a document's table: what the document gave it, and what that is worth on the build date. */
export function mentionRow(
  { view, decided }: Mention,
  document: OfficialDocument,
  today: IsoDate,
  lang: Language,
) {
  const words = t(lang);
  const proposed = document.kind === 'result' ? view.product.proposal?.stars : undefined;
  return {
    href: paths.product(lang, view.product.id),
    name: said(view.product.name, lang),
    producer: said(view.producer.name, lang),
    stars: decided
      ? words('stars.label', { stars: decided.certificate.stars })
      : proposed
        ? words('document.proposed', { stars: proposed })
        : '',
    status: decided ? stepWords(statusOn(decided.steps, today), decided.validity, lang) : '',
  };
}
