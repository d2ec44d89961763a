import type { Contacts } from '../../domain/producer.ts';
import type { Thing } from './json-ld.ts';

export interface OrganizationFacts {
  readonly name: string;
  readonly url: string;
  readonly legalName?: string | undefined;
  readonly taxCode?: string | undefined;
  readonly address?: string | undefined;
  readonly locality?: string | undefined;
  readonly foundedIn?: number | undefined;
  readonly location?: { readonly latitude: number; readonly longitude: number } | undefined;
  /** Only what may be published. */
  readonly contacts: Contacts;
}

/** https://schema.org/Organization */
export function organization(facts: OrganizationFacts): Thing {
  const { contacts, location } = facts;
  const sameAs = [contacts.website, contacts.facebook].filter((url) => url !== undefined);
  return {
    '@type': 'Organization',
    '@id': `${facts.url}#to-chuc`,
    name: facts.name,
    url: facts.url,
    legalName: facts.legalName,
    taxID: facts.taxCode,
    foundingDate: facts.foundedIn === undefined ? undefined : String(facts.foundedIn),
    telephone: contacts.phone,
    email: contacts.email,
    sameAs: sameAs.length > 0 ? sameAs : undefined,
    address:
      facts.address || facts.locality
        ? {
            '@type': 'PostalAddress',
            streetAddress: facts.address,
            addressLocality: facts.locality,
            addressCountry: 'VN',
          }
        : undefined,
    location: location && {
      '@type': 'Place',
      geo: { '@type': 'GeoCoordinates', latitude: location.latitude, longitude: location.longitude },
    },
  };
}
