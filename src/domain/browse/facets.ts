import { GROUP_IDS } from '../group.ts';
import type { IsoDate } from '../date.ts';
import type { ChannelKind } from '../product.ts';
import { PRODUCT_SETS } from '../product-set.ts';
import type { ProducerKind } from '../producer.ts';
import type { ProductView } from '../product-view.ts';
import { isInForce, type StatusKind } from '../status.ts';
import { STANDARD_IDS, standardOf } from './standards.ts';

/** What products can be narrowed by, in the order it is offered. */
export const FACET_IDS = [
  'group',
  'stars',
  'status',
  'place',
  'maker',
  'held',
  'channel',
  'gift',
  'fair',
] as const;
export type FacetId = (typeof FACET_IDS)[number];

/**
 * A choice of a facet as it stands in the address: `nhom=do-uong`. A facet may have two parameters: a set (`bo=11`)
 * lies within a group.
 */
export type ChoiceKey = string;

/** The parameters of each facet in the address. */
export const FACET_PARAMS: Readonly<Record<FacetId, readonly string[]>> = {
  group: ['nhom', 'bo'],
  stars: ['sao'],
  status: ['tinh-trang'],
  place: ['noi'],
  maker: ['chu-the'],
  held: ['chung-nhan'],
  channel: ['kenh'],
  gift: ['qua-tang'],
  fair: ['hoi-cho'],
};

/** Facets whose choices had lists of their own before there was a filter. */
export const OWN_LISTS: readonly FacetId[] = ['group', 'place'];

export const MAKER_SLUGS: Readonly<Record<ProducerKind, string>> = {
  cooperative: 'hop-tac-xa',
  'cooperative-group': 'to-hop-tac',
  enterprise: 'doanh-nghiep',
  farm: 'trang-trai',
  household: 'ho-san-xuat',
  association: 'hoi',
  'operations-centre': 'trung-tam',
};

export const CHANNEL_SLUGS: Readonly<Record<ChannelKind, string>> = {
  producer: 'tai-nha-san-xuat',
  'sales-point': 'diem-ban-ocop',
  shop: 'cua-hang',
  'convenience-store': 'cua-hang-tien-loi',
  supermarket: 'sieu-thi',
  'e-commerce': 'san-dien-tu',
};

/** In force first; the three below it say how. */
export const STATUS_CHOICES = [
  'con-hieu-luc',
  'trong-han',
  'sap-het-han',
  'duoc-giu',
  'het-hieu-luc',
  'thu-hoi',
  'cong-nhan-lai',
  'bao-chi',
  'danh-sach',
] as const;
export type StatusChoice = (typeof STATUS_CHOICES)[number];

const STATUS_SLUGS: Readonly<Record<StatusKind, StatusChoice>> = {
  valid: 'trong-han',
  'renewal-open': 'sap-het-han',
  'renewal-late': 'sap-het-han',
  extended: 'duoc-giu',
  expired: 'het-hieu-luc',
  withdrawn: 'thu-hoi',
  replaced: 'cong-nhan-lai',
  reported: 'bao-chi',
  listed: 'danh-sach',
};

/** The choices that a status belongs to. */
export function statusKeys(kind: StatusKind): ChoiceKey[] {
  const own = `tinh-trang=${STATUS_SLUGS[kind]}`;
  return isInForce(kind) ? ['tinh-trang=con-hieu-luc', own] : [own];
}

/** Splits `nhom=do-uong`. */
export function choiceParts(key: ChoiceKey): { readonly param: string; readonly value: string } {
  const at = key.indexOf('=');
  return { param: key.slice(0, at), value: key.slice(at + 1) };
}

export interface FacetContext {
  readonly today: IsoDate;
  /** Products at the next fair that has any. */
  readonly atFair: ReadonlySet<string>;
}

/** Facets but for the status, which depends on the reader's day: see `rowsOn`. */
export type FixedFacet = Exclude<FacetId, 'status'>;
export const FIXED_FACETS = FACET_IDS.filter((facet): facet is FixedFacet => facet !== 'status');

/** Every choice a product belongs to. */
export function productChoices(
  view: ProductView,
  { today, atFair }: FacetContext,
): Readonly<Record<FixedFacet, readonly ChoiceKey[]>> {
  const { product, producer, place, set, group, stars } = view;
  const held = (product.otherCertificates ?? [])
    .filter(({ expiresOn }) => expiresOn === undefined || expiresOn >= today)
    .map(({ name }) => `chung-nhan=${standardOf(name)}`);
  const channels = (product.trade?.channels ?? []).map(({ kind }) => `kenh=${CHANNEL_SLUGS[kind]}`);
  const places = [place?.today.id, place?.former?.id].filter((id) => id !== undefined);
  return {
    group: [...(group ? [`nhom=${group}`] : []), ...(set ? [`bo=${String(set.number)}`] : [])],
    stars: stars ? [`sao=${String(stars)}`] : [],
    place: places.map((id) => `noi=${id}`),
    maker: [`chu-the=${MAKER_SLUGS[producer.kind]}`],
    held: [...new Set(held)],
    channel: [...new Set(channels)],
    gift: product.gift ? ['qua-tang=co'] : [],
    fair: atFair.has(product.id) ? ['hoi-cho=sap-toi'] : [],
  };
}

/** Every choice of a facet in the order it is offered, where that does not depend on the catalogue. */
export const FIXED_ORDER: Readonly<Record<Exclude<FacetId, 'place'>, readonly ChoiceKey[]>> = {
  group: GROUP_IDS.flatMap((group) => [
    `nhom=${group}`,
    ...PRODUCT_SETS.filter((set) => set.group === group).map(({ number }) => `bo=${String(number)}`),
  ]),
  stars: [5, 4, 3, 2, 1].map((stars) => `sao=${String(stars)}`),
  status: STATUS_CHOICES.map((choice) => `tinh-trang=${choice}`),
  maker: Object.values(MAKER_SLUGS).map((slug) => `chu-the=${slug}`),
  held: STANDARD_IDS.map((kind) => `chung-nhan=${kind}`),
  channel: Object.values(CHANNEL_SLUGS).map((slug) => `kenh=${slug}`),
  gift: ['qua-tang=co'],
  fair: ['hoi-cho=sap-toi'],
};
