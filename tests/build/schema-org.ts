/** The properties that schema.org gives each type the site speaks of; those of Thing are every type's. */
export const THING = ['@id', '@type', 'name', 'url', 'image', 'description', 'sameAs'] as const;
export const TERMS: Readonly<Record<string, readonly string[]>> = {
  Product: ['category', 'gtin', 'productID', 'countryOfOrigin', 'brand', 'manufacturer', 'hasCertification'],
  Certification: [
    'certificationIdentification',
    'issuedBy',
    'certificationRating',
    'datePublished',
    'validFrom',
    'expires',
    'certificationStatus',
  ],
  Rating: ['ratingValue', 'bestRating', 'worstRating'],
  Brand: [],
  Country: [],
  Organization: ['legalName', 'taxID', 'foundingDate', 'telephone', 'email', 'address', 'location'],
  GovernmentOrganization: ['telephone', 'email', 'address'],
  PostalAddress: ['streetAddress', 'addressLocality', 'addressCountry'],
  Place: ['geo', 'address'],
  GeoCoordinates: ['latitude', 'longitude'],
  BreadcrumbList: ['itemListElement'],
  ItemList: ['itemListElement', 'numberOfItems'],
  ListItem: ['position', 'item'],
  WebSite: ['inLanguage', 'publisher', 'potentialAction'],
  // `query-input` is Google's own, with a hyphen as it asks.
  SearchAction: ['target', 'query-input'],
  Event: [
    'startDate',
    'endDate',
    'previousStartDate',
    'eventStatus',
    'eventAttendanceMode',
    'location',
    'organizer',
  ],
  DefinedTermSet: ['hasDefinedTerm'],
  DefinedTerm: [],
};
