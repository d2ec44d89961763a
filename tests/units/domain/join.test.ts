import { describe, expect, test } from 'vitest';
import type { Certificate, DecidedCertificate } from '../../../src/domain/certificate.ts';
import type { OfficialDocument } from '../../../src/domain/document.ts';
import { joinProduct, placeView, type JoinContext } from '../../../src/domain/join.ts';
import type { Place } from '../../../src/domain/place.ts';
import type { Product } from '../../../src/domain/product.ts';
import type { WithStory } from '../../../src/domain/published.ts';
import { SAMPLE_LAW } from '../sample-law.ts';

const document = (
  id: string,
  signedOn: string,
  kind: OfficialDocument['kind'] = 'recognition',
): OfficialDocument => ({
  id,
  kind,
  number: id,
  title: { vi: id },
  issuer: { vi: 'UBND tỉnh Mẫu' },
  level: 'province',
  signedOn,
});
const places: Place[] = [
  {
    id: 'xa-a-cu',
    name: { vi: 'Xã A' },
    level: 'commune',
    to: '2025-06-30',
    successors: [{ place: 'xa-a' }],
  },
  { id: 'xa-a', name: { vi: 'Xã A' }, level: 'commune', from: '2025-07-01' },
];
const byId = <T extends { id: string }>(items: readonly T[]) => new Map(items.map((item) => [item.id, item]));
const context: JoinContext = {
  today: '2026-11-24',
  producers: byId([
    { id: 'htx-mau', name: { vi: 'HTX (mẫu)' }, kind: 'cooperative', place: 'xa-a' } as const,
  ]),
  places: byId(places),
  documents: byId([
    document('cu', '2022-12-20'),
    document('moi', '2025-12-26'),
    document('kq', '2026-06-26', 'result'),
    document('th', '2026-08-14', 'withdrawal'),
  ]),
  rules: [SAMPLE_LAW],
};
const product = (certificates: readonly Certificate[], rest: Partial<Product> = {}): WithStory<Product> => ({
  id: 'gao-mau',
  name: { vi: 'Gạo (mẫu)' },
  producer: 'htx-mau',
  certificates,
  story: {},
  ...rest,
});
const decided = (decision: string, rest: Partial<DecidedCertificate> = {}): DecidedCertificate => ({
  basis: 'decision',
  decision,
  stars: 4,
  ...rest,
});
const press: Certificate = { basis: 'press', stars: 4, sources: [{ url: 'https://bao.example/1' }] };
const join = (certificates: readonly Certificate[], rest: Partial<Product> = {}, on = context) => {
  const view = joinProduct(product(certificates, rest), on);
  if (!view) throw new Error('not joined');
  return view;
};

describe('certificates', () => {
  test('the newest by date speaks for the product, in whatever order they are written', () => {
    for (const order of [
      ['cu', 'moi'],
      ['moi', 'cu'],
    ]) {
      const view = join(order.map((id) => decided(id, { stars: id === 'moi' ? 3 : 4 })));
      expect(view.current?.certificate.decision).toBe('moi');
      expect(view.stars).toBe(3);
      expect(view.recognisedOn).toBe('2025-12-26');
      expect(view.decided.map(({ certificate }) => certificate.decision)).toEqual(['moi', 'cu']);
      expect(view.decided[1]?.validity.replacedOn).toBe('2025-12-26');
      expect(view.decided[1]?.steps.at(-1)?.kind).toBe('replaced');
    }
  });

  test('a day of issue of its own goes before the decision’s', () => {
    const view = join([decided('moi', { signedOn: '2026-01-05' })]);
    expect(view.current?.validity).toMatchObject({ from: '2026-01-05', lastValidDay: '2029-01-05' });
  });

  test('one whose decision is not on file, with no day of its own, awards nothing', () => {
    const view = join([decided('khong-co')]);
    expect(view.current).toBeUndefined();
    expect(view.stars).toBeUndefined();
    expect(view.status.kind).toBe('reported');
  });

  test('an expired one keeps its stars on view and says so', () => {
    const view = join([decided('cu')]);
    expect(view.status).toEqual({ from: '2025-12-21', kind: 'expired' });
    expect(view.stars).toBe(4);
  });

  test('a withdrawn one is withdrawn, with its document', () => {
    const withdrawal = { on: '2026-08-14', decision: 'th', ground: 'production-ended' } as const;
    const view = join([decided('moi', { withdrawal })]);
    expect(view.status.kind).toBe('withdrawn');
    expect(view.current?.withdrawalDocument?.id).toBe('th');
  });

  test('one dated in the future does not hide the one that holds today', () => {
    const view = join([decided('cu', { stars: 3 }), decided('moi')], {}, { ...context, today: '2025-06-01' });
    expect(view.stars).toBe(3);
    expect(view.status.kind).toBe('valid');
    expect(view.steps.at(-1)).toEqual({ from: '2025-12-26', kind: 'replaced' });
  });

  test('of two on one day, the one written below is the newer', () => {
    const view = join([decided('moi', { stars: 3 }), decided('moi', { stars: 4 })]);
    expect(view.stars).toBe(4);
  });

  test('the term and the window are the rules’', () => {
    const rule = {
      id: 'luat',
      number: 'luat',
      title: { vi: 'Luật' },
      issuer: { vi: 'Thủ tướng Chính phủ' },
      signedOn: '2026-01-01',
      inForceFrom: '2026-01-01',
      termMonths: 12,
      reRating: { notEarlierThan: 30, notLaterThan: 10 },
    };
    const view = join([decided('moi', { legalBasis: 'luat' })], {}, { ...context, rules: [rule] });
    expect(view.current?.validity.lastValidDay).toBe('2026-12-26');
    expect(view.steps.find(({ kind }) => kind === 'renewal-open')?.from).toBe('2026-11-26');
    expect(view.status.kind).toBe('valid');
  });
});

describe('evidence', () => {
  test('what only the press reports is reported, never certified', () => {
    const view = join([press]);
    expect(view.status.kind).toBe('reported');
    expect(view.current).toBeUndefined();
    expect(view.recognisedOn).toBeUndefined();
    expect(view.stars).toBe(4);
  });

  test('a star that is only proposed is not awarded', () => {
    const proposal = { stars: 5, on: '2026-06-26', decision: 'kq' } as const;
    const view = join([decided('moi')], { proposal });
    expect(view.stars).toBe(4);
    expect(view.proposalDocument?.id).toBe('kq');
    expect(join([{ ...press, stars: undefined, proposedStars: 5 }]).stars).toBeUndefined();
  });

  test('a decision goes before the press', () => {
    const view = join([{ ...press, stars: 5 }, decided('moi')]);
    expect(view.stars).toBe(4);
    expect(view.reported).toHaveLength(1);
  });
});

describe('place', () => {
  test('a former unit stands beside today’s, even where both are called alike', () => {
    const view = join([decided('moi')], { place: 'xa-a-cu' });
    expect(view.place?.today.id).toBe('xa-a');
    expect(view.place?.former?.id).toBe('xa-a-cu');
  });

  test('of the producer where the product names none', () => {
    expect(join([decided('moi')]).place).toEqual({ today: places[1], former: undefined });
  });

  test('unknown where it leads nowhere', () => {
    expect(placeView(context.places, undefined, context.today)).toBeUndefined();
    expect(placeView(context.places, 'xa-la', context.today)).toBeUndefined();
  });
});

test('the set decides the group; without a set the group as written', () => {
  expect(join([press], { set: 21, group: 'thuc-pham' }).group).toBe('thu-cong-my-nghe');
  expect(join([press], { group: 'do-uong' }).group).toBe('do-uong');
  expect(join([press]).group).toBeUndefined();
});

test('a product without its producer is not joined', () => {
  expect(joinProduct(product([press], { producer: 'khong-co' }), context)).toBeUndefined();
});
