import type { ProductView } from '../domain/product-view.ts';
import type { AlcoholRule } from '../domain/rule.ts';
import type { Language } from '../domain/text.ts';
import { formatNumber } from '../i18n/format.ts';
import { t } from '../i18n/translate.ts';
import { plain } from './marked-text.ts';

/** What the page of a drink with alcohol says of itself, with the law it follows; nothing for other products. */
export function alcoholNotice(
  { drink, product }: Pick<ProductView, 'drink' | 'product'>,
  law: AlcoholRule | undefined,
  lang: Language,
): { readonly title: string; readonly text: string } | undefined {
  if (!drink || !law) return undefined;
  const words = t(lang);
  const basis = plain(drink === 'strong' ? law.basis : law.weakerBasis, lang);
  const said = { strength: formatNumber(lang, law.notAdvertisedFrom), basis };
  const sentences = [
    drink === 'strong' && product.alcohol === undefined && words('alcohol.unknown'),
    words(drink === 'strong' ? 'alcohol.strong' : 'alcohol.mild', said),
    words('alcohol.unsettled'),
  ];
  return { title: words('alcohol.warning'), text: sentences.filter(Boolean).join(' ') };
}
