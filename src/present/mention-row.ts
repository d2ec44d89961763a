import type { IsoDate } from '../domain/date.ts';
import type { OfficialDocument } from '../domain/document.ts';
import type { DecidedView, ProductView } from '../domain/product-view.ts';
import type { Language } from '../domain/text.ts';
import { t } from '../i18n/translate.ts';
import { paths } from '../paths.ts';
import { markedText } from './marked-text.ts';
import { certificateStatus, starWords } from './status-words.ts';

interface Mention {
  readonly view: ProductView;
  readonly decided: DecidedView | undefined;
}

/**
 * A product in a document's table: what the document gave it (of a proposal, what its certificate awards), and
 * what that is worth on the reader's day.
 */
export function mentionRow(
  { view, decided }: Mention,
  document: OfficialDocument,
  today: IsoDate,
  lang: Language,
) {
  const proposed = document.kind === 'result' ? view.product.proposal?.stars : undefined;
  const certificate = decided ?? view.current;
  return {
    href: paths.product(lang, view.product.id),
    name: markedText(view.product.name, lang),
    producer: markedText(view.producer.name, lang),
    stars: certificate && starWords(certificate.certificate.stars, lang),
    proposed: proposed && t(lang)('document.proposed', { stars: proposed }),
    steps: certificate ? certificateStatus(certificate, today, lang) : [],
  };
}
