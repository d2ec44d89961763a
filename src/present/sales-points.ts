import type { PlaceIndex } from '../domain/place.ts';
import { placeOn } from '../domain/place.ts';
import type { ProductView } from '../domain/product-view.ts';
import type { SalesPoint } from '../domain/sales-point.ts';
import type { IsoDate } from '../domain/date.ts';
import type { Language } from '../domain/text.ts';
import { formatPhone } from '../i18n/format.ts';
import { t } from '../i18n/translate.ts';
import { paths } from '../paths.ts';
import { mapLink } from './producer-contact.ts';
import { plain, markedText, type MarkedText } from './marked-text.ts';

export interface SalesPointView {
  /** Where links to it lead; only the office's own list has one. */
  readonly id?: string;
  readonly name: MarkedText;
  readonly kind: string;
  readonly address: string | undefined;
  readonly hours: MarkedText | undefined;
  readonly note: MarkedText | undefined;
  readonly phone: { readonly href: string; readonly label: string } | undefined;
  readonly map: string | undefined;
  readonly website: string | undefined;
  readonly products: readonly { readonly href: string; readonly name: MarkedText }[];
}

interface Context {
  readonly salesPoints: readonly SalesPoint[];
  readonly products: readonly ProductView[];
  readonly byId: ReadonlyMap<string, ProductView>;
  readonly places: PlaceIndex;
  readonly buildDate: IsoDate;
}

/**
 * Where one can walk in and buy, by today's commune: the office's own list, and the places that products name,
 * put together by their name.
 */
export function salesPointsByPlace(context: Context, lang: Language) {
  const { salesPoints, products, byId, places, buildDate } = context;
  const words = t(lang);
  const today = (id: string | undefined) => (id === undefined ? undefined : placeOn(places, id, buildDate));
  const link = (view: ProductView) => ({
    href: paths.product(lang, view.product.id),
    name: markedText(view.product.name, lang),
  });
  const shelves = new Map<string, { title: string; points: SalesPointView[] }>();
  const put = (place: string | undefined, point: SalesPointView) => {
    const unit = today(place);
    const key = unit?.id ?? '';
    const shelf = shelves.get(key) ?? {
      title: unit ? plain(unit.name, lang) : words('sales.elsewhere'),
      points: [],
    };
    shelf.points.push(point);
    shelves.set(key, shelf);
  };
  const listed = new Set<string>();
  for (const point of salesPoints) {
    listed.add(point.name.vi);
    put(point.place, {
      id: point.id,
      name: markedText(point.name, lang),
      kind: words(`channel.${point.kind}`),
      address: point.address && plain(point.address, lang),
      hours: point.hours && markedText(point.hours, lang),
      note: point.note && markedText(point.note, lang),
      phone: point.phone ? { href: `tel:${point.phone}`, label: formatPhone(point.phone) } : undefined,
      map: point.location && mapLink(point.location),
      website: point.url,
      products: point.products.flatMap((id) => {
        const view = byId.get(id);
        return view ? [link(view)] : [];
      }),
    });
  }
  const named = new Map<
    string,
    { views: ProductView[]; place: string; kind: string; address?: string | undefined }
  >();
  for (const view of products) {
    for (const { kind, name, place, address } of view.product.trade?.channels ?? []) {
      if (kind === 'e-commerce' || place === undefined || listed.has(name)) continue;
      const known = named.get(name);
      if (known) known.views.push(view);
      else named.set(name, { views: [view], place, kind: words(`channel.${kind}`), address });
    }
  }
  for (const [name, { views, place, kind, address }] of named) {
    put(place, {
      name: { text: name, lang: lang === 'vi' ? undefined : 'vi' },
      kind,
      address,
      hours: undefined,
      note: undefined,
      phone: undefined,
      map: undefined,
      website: undefined,
      products: views.map(link),
    });
  }
  return [...shelves.values()].sort((a, b) => a.title.localeCompare(b.title, 'vi'));
}
