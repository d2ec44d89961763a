import { gtinCheckDigit } from '../../src/domain/gtin.ts';
import { Draw } from './random.ts';
import { GOODS, KINDS, SENTENCES, SENTENCES_EN, TRAITS } from './words.ts';

/** Decisions of the synthetic catalogue: id, signing day, stars and issuing level that go together. */
export const DECISIONS = [
  { id: 'tt-2022', day: '2022-12-20', stars: [3], level: 'district', law: 'qd-1048-2019' },
  { id: 'tt-2023', day: '2023-12-28', stars: [4], level: 'province', law: 'qd-148-2023' },
  { id: 'tt-2024-a', day: '2024-04-10', stars: [4], level: 'province', law: 'qd-148-2023' },
  { id: 'tt-2024-b', day: '2024-12-30', stars: [3], level: 'district', law: 'qd-148-2023' },
  { id: 'tt-2025', day: '2025-12-26', stars: [3, 4], level: 'province', law: 'qd-148-2023' },
  { id: 'tt-2025-bo', day: '2025-09-15', stars: [5], level: 'ministry', law: 'qd-148-2023' },
  { id: 'tt-2026', day: '2026-06-26', stars: [3, 4], level: 'province', law: 'qd-148-2023' },
] as const;

const POINTS: Record<number, readonly [number, number]> = { 3: [500, 699], 4: [700, 899], 5: [900, 1000] };

function serial(prefix: string, number: number): string {
  return `${prefix}-${String(number).padStart(6, '0')}`;
}

export function producerId(number: number): string {
  return serial('cs', number);
}
export function productId(number: number): string {
  return serial('sp', number);
}

function prose(draw: Draw, sentences: readonly string[], paragraphs: number): string {
  const paragraph = () => Array.from({ length: draw.int(3, 6) }, () => draw.of(sentences)).join(' ');
  return Array.from({ length: paragraphs }, paragraph).join('\n\n');
}

/** A producer's fields, from its number alone. */
export function producer(number: number, seed: number, places: readonly string[]): Record<string, unknown> {
  const draw = new Draw(seed * 31 + number);
  const [kind, word, english] = draw.of(KINDS);
  const [trait] = draw.of(TRAITS);
  const name = `${word} ${trait} ${String(number)} (mẫu)`;
  const phone = `0000${String(number).padStart(6, '0')}`;
  const rich = draw.chance(0.5);
  return {
    name: { vi: name, en: `${english} ${trait} ${String(number)} (sample)` },
    kind,
    place: draw.of(places),
    ...(rich
      ? { legalName: name, taxCode: String(number).padStart(10, '0'), foundedIn: draw.int(1998, 2022) }
      : {}),
    ...(kind === 'household' ? {} : { contacts: { phone, email: `lienhe@${producerId(number)}.example` } }),
    ...(rich ? { story: { vi: draw.of(SENTENCES), en: draw.of(SENTENCES_EN) } } : {}),
  };
}

/** A product's fields and stories, from its number alone: a third rich, a third middling, a third sparse. */
export function product(
  number: number,
  seed: number,
  producers: number,
  places: readonly string[],
): { fields: Record<string, unknown>; vi: string; en: string } {
  const draw = new Draw(seed * 131 + number);
  const goods = draw.of(GOODS);
  const [trait, traitEn] = draw.of(TRAITS);
  const decision = draw.of(DECISIONS);
  const stars = draw.of(decision.stars);
  const [low, high] = POINTS[stars] ?? [500, 699];
  const richness = number % 3;
  const gtin = `2${String(number).padStart(11, '0')}`;
  const reported = draw.chance(0.02);
  const certificate = reported
    ? { basis: 'press', stars, year: 2021, sources: [{ url: `https://bao-mau.example/${String(number)}` }] }
    : {
        basis: 'decision',
        decision: decision.id,
        stars,
        points: draw.int(low, high) / 10,
        legalBasis: decision.law,
      };
  return {
    fields: {
      name: {
        vi: `${goods.vi} ${trait} ${String(number)}`,
        ...(richness > 0 ? { en: `${goods.en} ${traitEn} ${String(number)}` } : {}),
      },
      set: goods.set,
      ...(goods.set === 14 ? { alcohol: 12 } : {}),
      producer: producerId(draw.int(1, producers)),
      place: draw.of(places),
      certificates: [certificate],
      ...(richness > 0 ? { summary: { vi: draw.of(SENTENCES), en: draw.of(SENTENCES_EN) } } : {}),
      ...(richness > 0
        ? {
            facts: {
              packs: [
                {
                  netContent: { value: draw.of([250, 500, 1000]), unit: 'g' },
                  gtin: `${gtin}${String(gtinCheckDigit(gtin))}`,
                  unitsPerCarton: 24,
                },
              ],
              storage: { vi: 'Để nơi khô, mát', en: 'Keep dry and cool' },
              shelfLife: { value: draw.int(3, 18), unit: 'month' },
            },
          }
        : {}),
      ...(richness === 2
        ? {
            trade: {
              minimumOrder: { value: draw.int(5, 50), unit: 'carton' },
              capacityPerMonth: { value: draw.int(200, 5000), unit: 'kg' },
              season: [draw.int(1, 3), draw.int(4, 6), draw.int(7, 9), draw.int(10, 12)],
              leadTimeDays: draw.int(2, 14),
              deliveryArea: { vi: 'Hà Nội', en: 'Hà Nội' },
              channels: [{ kind: 'shop', name: `Cửa hàng ${trait} (mẫu)` }],
            },
            otherCertificates: [
              { name: 'VietGAP', number: `MẪU-${String(number)}`, expiresOn: '2027-06-30' },
            ],
            gift: draw.chance(0.3),
            keywords: [goods.vi.toLowerCase()],
          }
        : {}),
    },
    vi: prose(draw, SENTENCES, richness + 2),
    en: richness > 0 ? prose(draw, SENTENCES_EN, richness) : '',
  };
}
