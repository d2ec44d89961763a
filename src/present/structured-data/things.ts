import type { Thing } from './json-ld.ts';

/** A step of the way to a page; absolute addresses. */
export interface Step {
  readonly name: string;
  readonly url: string;
}

/** https://schema.org/BreadcrumbList */
export function breadcrumbList(steps: readonly Step[]): Thing {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: url,
    })),
  };
}

/** https://schema.org/ItemList of the products on a list page; `offset` counts those on earlier pages. */
export function itemList(items: readonly Step[], total: number, offset = 0): Thing {
  return {
    '@type': 'ItemList',
    numberOfItems: total,
    itemListElement: items.map(({ name, url }, index) => ({
      '@type': 'ListItem',
      position: offset + index + 1,
      name,
      url,
    })),
  };
}

/** https://schema.org/WebSite with its search form. */
export function webSite(site: {
  name: string;
  url: string;
  language: string;
  description: string;
  publisher: string;
  /** Ends in `?q=`. */
  search: string;
}): Thing {
  return {
    '@type': 'WebSite',
    name: site.name,
    url: site.url,
    inLanguage: site.language,
    description: site.description,
    publisher: { '@type': 'GovernmentOrganization', name: site.publisher },
    potentialAction: {
      '@type': 'SearchAction',
      target: `${site.search}{search_term_string}`,
      'query-input': 'required name=search_term_string',
    },
  };
}

/** https://schema.org/DefinedTermSet */
export function definedTermSet(
  name: string,
  url: string,
  terms: readonly { readonly id: string; readonly name: string; readonly description: string }[],
): Thing {
  return {
    '@type': 'DefinedTermSet',
    name,
    url,
    hasDefinedTerm: terms.map((term) => ({
      '@type': 'DefinedTerm',
      name: term.name,
      description: term.description,
      url: `${url}#${term.id}`,
    })),
  };
}
