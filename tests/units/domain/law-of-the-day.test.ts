import { describe, expect, test } from 'vitest';
import { candidateOf } from '../../../scripts/stamps/candidate.ts';
import type { DecidedCertificate } from '../../../src/domain/certificate.ts';
import { certificateDates } from '../../../src/domain/checks/certificate-dates.ts';
import { unusualIssuers } from '../../../src/domain/checks/authority.ts';
import { starsAgreeWithPoints } from '../../../src/domain/checks/stars.ts';
import type { CheckContext, Checked } from '../../../src/domain/checks/context.ts';
import { describeIssue } from '../../../src/domain/checks/issue.ts';
import { awardingLevels, lawOf } from '../../../src/domain/law.ts';
import type { OfficialDocument } from '../../../src/domain/document.ts';
import { joinProduct } from '../../../src/domain/join.ts';
import type { Product } from '../../../src/domain/product.ts';
import type { Rule } from '../../../src/domain/rule.ts';

/** Two laws in turn that agree in no number. */
const decree = { title: { vi: 'Luật' }, issuer: { vi: 'Thủ tướng Chính phủ' } };
const FIRST: Rule = {
  ...decree,
  id: 'luat-36',
  number: '26/2026/QĐ-TTg',
  signedOn: '2026-05-22',
  inForceFrom: '2026-05-22',
  inForceTo: '2026-12-31',
  termMonths: 36,
  reRating: { notEarlierThan: 180, notLaterThan: 120 },
  extensionDays: 180,
  starThresholds: [
    { stars: 4, from: 70 },
    { stars: 3, from: 50 },
  ],
  authorities: [{ stars: [3, 4], level: 'province' }],
};
const SECOND: Rule = {
  ...decree,
  id: 'luat-48',
  number: '99/2026/QĐ-TTg',
  signedOn: '2026-12-20',
  inForceFrom: '2027-01-01',
  termMonths: 48,
  reRating: { notEarlierThan: 90, notLaterThan: 30 },
  extensionDays: 60,
  starThresholds: [
    { stars: 4, from: 80 },
    { stars: 3, from: 60 },
  ],
  authorities: [{ stars: [3, 4], level: 'commune' }],
};
/** Older than every rule that states a number. */
const OLDEST: Rule = {
  ...decree,
  id: 'luat-cu',
  number: '1048/QĐ-TTg',
  signedOn: '2019-08-21',
  inForceFrom: '2019-08-21',
  inForceTo: '2026-05-21',
};
const rules = [SECOND, OLDEST, FIRST];
const producer = { id: 'htx-mau', name: { vi: 'HTX (mẫu)' }, kind: 'cooperative' } as const;

interface Case {
  readonly signed: string;
  /** Law that the decision names. */
  readonly decision?: string;
  /** Law that the certificate names. */
  readonly own?: string;
  readonly level?: OfficialDocument['level'];
  readonly given?: Partial<DecidedCertificate>;
  readonly today?: string;
}

const documentOf = ({ signed, decision, level = 'province' }: Case): OfficialDocument => ({
  id: 'qd-moi',
  kind: 'recognition',
  number: 'MẪU-1/QĐ-UBND',
  title: { vi: 'Công nhận (mẫu)' },
  issuer: { vi: 'UBND Mẫu' },
  level,
  signedOn: signed,
  legalBasis: decision,
});

const productOf = ({ own, given }: Case): Product => ({
  id: 'gao-mau',
  name: { vi: 'Gạo (mẫu)' },
  producer: producer.id,
  certificates: [{ basis: 'decision', decision: 'qd-moi', stars: 4, legalBasis: own, ...given }],
});

function page(one: Case) {
  const view = joinProduct(productOf(one), {
    today: one.today ?? '2028-06-01',
    producers: new Map([[producer.id, producer]]),
    places: new Map(),
    documents: new Map([['qd-moi', documentOf(one)]]),
    rules,
  });
  if (!view) throw new Error('not joined');
  return view;
}

function told(one: Case) {
  const checked = <T>(id: string, data: T): Checked<T> => ({
    id,
    path: id,
    data,
    partial: false,
    lineOf: () => 1,
  });
  const document = documentOf(one);
  const context: CheckContext = {
    today: one.today ?? '2028-06-01',
    catalogue: undefined,
    placesFile: undefined,
    places: new Map(),
    rules: rules.map((rule) => checked(rule.id, rule)),
    documents: [checked(document.id, document)],
    producers: [checked(producer.id, producer)],
    products: [checked('gao-mau', productOf(one))],
    fairs: [],
    giftSets: [],
    salesPoints: [],
    articles: [],
    moved: undefined,
    letters: undefined,
    privateContacts: undefined,
    ids: {
      producers: undefined,
      places: undefined,
      documents: undefined,
      rules: undefined,
      products: undefined,
    },
    named: [],
    documentById: new Map([[document.id, document]]),
    producerById: new Map(),
    ruleById: new Map(rules.map((rule) => [rule.id, rule])),
    filesBeside: new Map(),
    ledger: undefined,
  };
  return [certificateDates, unusualIssuers, starsAgreeWithPoints].flatMap((check) => [...check(context)]);
}
const codes = (one: Case) => told(one).map(({ code }) => code);

/** Every way to the law of 48 months, and the last day that follows. */
const WAYS: readonly [string, Case, string][] = [
  [
    'named by certificate and decision',
    { signed: '2027-02-01', decision: 'luat-48', own: 'luat-48' },
    '2031-02-01',
  ],
  ['named by the decision alone', { signed: '2027-02-01', decision: 'luat-48' }, '2031-02-01'],
  ['named by nobody, in force on that day', { signed: '2027-02-01' }, '2031-02-01'],
  [
    'the older law, named by the decision for files handed in under it',
    { signed: '2027-02-01', decision: 'luat-36' },
    '2030-02-01',
  ],
  [
    'the certificate goes before its decision',
    { signed: '2027-02-01', decision: 'luat-48', own: 'luat-36' },
    '2030-02-01',
  ],
  ['the older law, in force on that day', { signed: '2026-12-31' }, '2029-12-31'],
  [
    'no law of that day states a term: the first later one that does',
    { signed: '2026-01-31', decision: 'luat-cu' },
    '2029-01-31',
  ],
];

describe('the law of the day a certificate was signed', () => {
  test.each(WAYS)('%s', (_, one, last) => {
    // On the page, in the office and in the checker alike.
    expect(page(one).current?.validity.lastValidDay).toBe(last);
    const stamped = (level: OfficialDocument['level']) => candidateOf(page({ ...one, level }), '2028-06-01');
    const [awards, awardsNot] = last.startsWith('2031')
      ? (['commune', 'province'] as const)
      : (['province', 'commune'] as const);
    expect(stamped(awards)).toMatchObject({ ok: true, grounds: { lastValidDay: last } });
    // The oldest law says nothing of who awards: there the paper's word stands.
    if (one.decision !== 'luat-cu') expect(stamped(awardsNot)).toMatchObject({ ok: false });
    const right = { ...one, given: { lastValidDay: last } };
    expect(codes(right)).not.toContain('expiry-unusual');
    const months = last.startsWith('2031') ? '36' : '48';
    const wrong = { ...one, given: { lastValidDay: '2033-01-01' } };
    expect(codes(wrong)).toContain('expiry-unusual');
    for (const issue of told(wrong))
      expect(describeIssue(issue, 'vi').message).not.toContain(`${months} tháng`);
  });

  test('decides when files for re-rating are taken', () => {
    const step = (one: Case, kind: string) => page(one).steps.find((item) => item.kind === kind)?.from;
    expect(step({ signed: '2026-12-31' }, 'renewal-open')).toBe('2029-07-04');
    expect(step({ signed: '2026-12-31' }, 'renewal-late')).toBe('2029-09-03');
    expect(step({ signed: '2027-02-01', decision: 'luat-48' }, 'renewal-open')).toBe('2030-11-03');
    expect(step({ signed: '2027-02-01', decision: 'luat-48' }, 'renewal-late')).toBe('2031-01-03');
  });

  test.each([
    ['2026-12-31', '2030-06-29', '2030-06-30'],
    ['2027-02-01', '2031-04-02', '2031-04-03'],
  ])('signed on %s, decides how long it may be kept', (signed, longest, tooLong) => {
    const extended = (extendedUntil: string): Case => ({
      signed,
      given: { extendedUntil, extensionBasis: { vi: 'Điều 1' } },
    });
    expect(codes(extended(longest))).not.toContain('extension-too-long');
    expect(codes(extended(tooLong))).toContain('extension-too-long');
  });

  test('decides which points earn a star, and who awards it', () => {
    expect(codes({ signed: '2026-12-31', given: { points: 75 } })).toEqual([]);
    expect(codes({ signed: '2027-02-01', given: { points: 75 } })).toContain('stars-points');
    expect(codes({ signed: '2027-02-01' })).toContain('issuer-unusual');
    // A file handed in under the older law is judged by it, though another is in force.
    expect(codes({ signed: '2027-02-01', decision: 'luat-36', given: { points: 75 } })).toEqual([]);
  });

  test('is not known: no day is made up', () => {
    const view = joinProduct(productOf({ signed: '2027-02-01' }), {
      today: '2028-06-01',
      producers: new Map([[producer.id, producer]]),
      places: new Map(),
      documents: new Map([['qd-moi', documentOf({ signed: '2027-02-01' })]]),
      rules: [],
    });
    expect(view?.current).toBeUndefined();
  });
});

test('who recognises follows an amendment while it is in force, and the amended rule for all else', () => {
  const amended: Rule = {
    ...FIRST,
    inForceFrom: '2025-01-01',
    authorities: [
      { stars: [4], level: 'province' },
      { stars: [3], level: 'district', to: '2025-06-30' },
    ],
  };
  const amendment: Rule = {
    ...decree,
    id: 'luat-sua',
    number: '1489/QĐ-TTg',
    signedOn: '2025-07-06',
    inForceFrom: '2025-07-06',
    amends: amended.id,
    authorities: [{ stars: [3], level: 'province' }],
  };
  const levels = (signedOn: string, stars: 3 | 4, legalBasis?: string) =>
    awardingLevels(lawOf({ signedOn, legalBasis }, undefined, [amended, amendment]), stars);
  for (const named of [undefined, amended.id, amendment.id]) {
    expect(levels('2025-08-01', 3, named)).toEqual(['province']);
    expect(levels('2025-08-01', 4, named)).toEqual(['province']);
  }
  expect(levels('2025-06-30', 3)).toEqual(['district']);
  // Between the two nobody is on file.
  expect(levels('2025-07-03', 3)).toEqual([]);
});
