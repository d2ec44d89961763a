import { addDays, type IsoDate } from '../../domain/date.ts';
import type { DecidedView, ProductView } from '../../domain/product-view.ts';
import type { ProductFacts } from '../../domain/product.ts';
import { isInForce, statusOn } from '../../domain/status.ts';
import type { Language } from '../../domain/text.ts';
import { inLanguage } from '../../domain/text.ts';
import type { Thing } from './json-ld.ts';

export interface ProductPage {
  readonly url: string;
  readonly image?: string | undefined;
  readonly description: string;
  readonly producerUrl: string;
  readonly groupName?: string | undefined;
  /** Address of a document on file, by id. */
  readonly documentUrl: (id: string) => string;
  /** "OCOP 4 sao" in the page's language. */
  readonly certificateName: (stars: number) => string;
  /** The page's rows of these names: what allergens and warnings are called. */
  readonly cautionNames: { readonly allergens: string; readonly warnings: string };
}

/**
 * https://schema.org/Product with its certificates as https://schema.org/Certification. A star is what an
 * authority certified, not an opinion of buyers: never an `aggregateRating`. Press reports certify nothing and
 * stay out.
 */
export function productThing(view: ProductView, page: ProductPage, today: IsoDate, lang: Language): Thing {
  const { product, producer } = view;
  const gtin = product.facts?.packs?.find((pack) => pack.gtin)?.gtin;
  return {
    '@type': 'Product',
    '@id': `${page.url}#san-pham`,
    name: inLanguage(product.name, lang).text,
    url: page.url,
    image: page.image,
    description: page.description,
    category: page.groupName,
    gtin,
    productID: product.productCode,
    countryOfOrigin: { '@type': 'Country', name: lang === 'vi' ? 'Việt Nam' : 'Viet Nam' },
    brand: product.facts?.trademark && { '@type': 'Brand', name: product.facts.trademark.name },
    manufacturer: {
      '@type': 'Organization',
      '@id': `${page.producerUrl}#to-chuc`,
      name: inLanguage(producer.name, lang).text,
      url: page.producerUrl,
    },
    additionalProperty: cautions(product.facts, page.cautionNames, lang),
    hasCertification:
      view.decided.length > 0
        ? view.decided.map((decided) => certification(decided, page, today, lang))
        : undefined,
  };
}

/** schema.org has no property for allergens of a https://schema.org/Product: each is a https://schema.org/PropertyValue. */
function cautions(
  facts: ProductFacts | undefined,
  names: ProductPage['cautionNames'],
  lang: Language,
): Thing[] | undefined {
  const things = (['allergens', 'warnings'] as const).flatMap((key): Thing[] => {
    const text = facts?.[key];
    return text ? [{ '@type': 'PropertyValue', name: names[key], value: inLanguage(text, lang).text }] : [];
  });
  return things.length > 0 ? things : undefined;
}

function certification(view: DecidedView, page: ProductPage, today: IsoDate, lang: Language): Thing {
  const { certificate, document, validity } = view;
  const ended = [validity.withdrawnOn, validity.replacedOn].filter((day) => day !== undefined);
  const lasts = validity.extendedUntil ?? validity.lastValidDay;
  const expires = [lasts, ...ended.map((day) => addDays(day, -1))].sort()[0] ?? lasts;
  return {
    '@type': 'Certification',
    name: page.certificateName(certificate.stars),
    certificationIdentification: certificate.number ?? document?.number,
    issuedBy: document && { '@type': 'GovernmentOrganization', name: inLanguage(document.issuer, lang).text },
    url: page.documentUrl(certificate.decision),
    certificationRating: {
      '@type': 'Rating',
      ratingValue: certificate.stars,
      bestRating: 5,
      worstRating: 1,
    },
    datePublished: validity.from,
    validFrom: validity.from,
    expires,
    certificationStatus: isInForce(statusOn(view.steps, today).kind)
      ? 'https://schema.org/CertificationActive'
      : 'https://schema.org/CertificationInactive',
  };
}
