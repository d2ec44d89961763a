import { describe, expect, it } from 'vitest';
import type { DecidedCertificate } from '../../../../src/domain/certificate.ts';
import { joinProduct, type JoinContext } from '../../../../src/domain/join.ts';
import type { Product } from '../../../../src/domain/product.ts';
import { productThing } from '../../../../src/present/structured-data/product.ts';
import { SAMPLE_LAW } from '../../sample-law.ts';

const context: JoinContext = {
  today: '2026-11-24',
  producers: new Map([['htx', { id: 'htx', name: { vi: 'HTX (mẫu)' }, kind: 'cooperative' }]]),
  places: new Map(),
  rules: [SAMPLE_LAW],
  documents: new Map([
    [
      'qd',
      {
        id: 'qd',
        kind: 'recognition',
        number: 'MẪU-1',
        title: { vi: 'Công nhận' },
        issuer: { vi: 'UBND (mẫu)' },
        level: 'province',
        signedOn: '2025-03-14',
      },
    ],
  ]),
};
const decided: DecidedCertificate = { basis: 'decision', decision: 'qd', stars: 4 };

function thing(
  certificates: Product['certificates'],
  today = context.today,
  facts: Product['facts'] = undefined,
) {
  const product = { id: 'lan-may', name: { vi: 'Làn mây' }, producer: 'htx', certificates, story: {}, facts };
  const view = joinProduct(product, { ...context, today });
  if (!view) throw new Error('The producer is on file.');
  const page = {
    url: 'https://a.example/san-pham/lan-may/',
    description: 'Làn mây',
    producerUrl: 'https://a.example/nha-san-xuat/htx/',
    documentUrl: (id: string) => `https://a.example/quyet-dinh/${id}/`,
    certificateName: (stars: number) => `OCOP ${stars} sao`,
    cautionNames: { allergens: 'Chất gây dị ứng', warnings: 'Lưu ý' },
  };
  return productThing(view, page, today, 'vi');
}

describe('the product for search engines', () => {
  it('carries its certificate with issuer, rating and both days', () => {
    expect(thing([decided])['hasCertification']).toEqual([
      expect.objectContaining({
        '@type': 'Certification',
        name: 'OCOP 4 sao',
        certificationIdentification: 'MẪU-1',
        issuedBy: { '@type': 'GovernmentOrganization', name: 'UBND (mẫu)' },
        validFrom: '2025-03-14',
        expires: '2028-03-14',
        certificationStatus: 'https://schema.org/CertificationActive',
      }),
    ]);
  });

  it('says when it no longer holds', () => {
    const status = (certificate: DecidedCertificate, today: string) =>
      (thing([certificate], today)['hasCertification'] as { certificationStatus: string }[])[0]
        ?.certificationStatus;
    expect(status(decided, '2028-03-14')).toMatch(/Active$/);
    expect(status(decided, '2028-03-15')).toMatch(/Inactive$/);
    const withdrawal = { on: '2026-08-14', decision: 'th', ground: 'production-ended' } as const;
    expect(status({ ...decided, withdrawal }, '2026-08-14')).toMatch(/Inactive$/);
  });

  it('tells allergens and warnings as named properties, and nothing where there are none', () => {
    const facts = { allergens: { vi: 'Lạc, vừng' }, warnings: { vi: 'Đậy kín' } };
    expect(thing([decided], context.today, facts)['additionalProperty']).toEqual([
      { '@type': 'PropertyValue', name: 'Chất gây dị ứng', value: 'Lạc, vừng' },
      { '@type': 'PropertyValue', name: 'Lưu ý', value: 'Đậy kín' },
    ]);
    expect(thing([decided])['additionalProperty']).toBeUndefined();
  });

  it('makes neither a certificate nor a rating of a press report', () => {
    const reported = thing([{ basis: 'press', stars: 5, sources: [{ url: 'https://bao.example/' }] }]);
    expect(reported['hasCertification']).toBeUndefined();
    expect(JSON.stringify(reported)).not.toMatch(/aggregateRating|ratingValue/);
  });
});
