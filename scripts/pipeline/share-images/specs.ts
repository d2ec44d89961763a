/** The pictures for sharing that a catalogue needs: one for the site, each product (but strong drinks), producer and fair. */
import { mayBePromoted } from '../../../src/domain/alcohol.ts';
import type { IsoDate } from '../../../src/domain/date.ts';
import { joinProduct, placeView } from '../../../src/domain/join.ts';
import type { MadePhoto } from '../../../src/domain/photo.ts';
import type { PublishedCatalogue } from '../../../src/domain/published.ts';
import { isInForce } from '../../../src/domain/status.ts';
import { formatDays } from '../../../src/i18n/format.ts';
import { t } from '../../../src/i18n/translate.ts';
import { drawingOf } from '../../../src/present/picture.ts';
import { shareName } from '../../../src/paths.ts';
import type { ShareSpec } from './spec.ts';

const byId = <T extends { id: string }>(items: readonly T[]) => new Map(items.map((item) => [item.id, item]));

/** Where a photo's large file lies, and a digest of it. */
export type PhotoFinder = (made: MadePhoto) => { readonly file: string; readonly digest: string };

export function* shareSpecs(
  published: PublishedCatalogue,
  today: IsoDate,
  photoAt: PhotoFinder,
): Generator<ShareSpec> {
  const { catalogue, rules } = published;
  const places = byId(published.places);
  const context = {
    today,
    rules,
    places,
    producers: byId(published.producers),
    documents: byId(published.documents),
  };
  const site = catalogue.shortName.vi;
  const note = catalogue.demo ? t('vi')('share.demo') : undefined;
  yield {
    name: shareName.site,
    kind: 'site',
    title: catalogue.name.vi,
    site,
    lines: [],
    drawing: 'still-tra-buoi',
    note,
  };
  for (const product of published.products) {
    const view = joinProduct(product, context);
    // A page without a picture of its own is shared with the site's.
    if (!view || !mayBePromoted(view)) continue;
    const [first] = product.photos ?? [];
    yield {
      name: shareName.product(product.id),
      kind: 'product',
      title: product.name.vi,
      site,
      lines: [view.place?.today.name.vi].filter((line) => line !== undefined),
      stars: view.current && {
        count: view.current.certificate.stars,
        lapsed: !isInForce(view.status.kind),
      },
      drawing: drawingOf(view),
      photo: first?.made && photoAt(first.made),
      note,
    };
  }
  for (const producer of published.producers) {
    const place = placeView(places, producer.place, today)?.today.name.vi;
    const kind = t('vi')(`producer.kind.${producer.kind}`);
    const lines = [[kind, place].filter(Boolean).join(' · ')];
    const name = shareName.producer(producer.id);
    yield { name, kind: 'producer', title: producer.name.vi, site, lines, drawing: '', note };
  }
  for (const fair of published.fairs) {
    const [venue] = fair.venues;
    yield {
      name: shareName.fair(fair.id),
      kind: 'fair',
      title: fair.name.vi,
      site,
      lines: [
        formatDays('vi', fair.from, fair.to),
        ...(venue
          ? [[venue.name.vi, places.get(venue.place ?? '')?.name.vi].filter(Boolean).join(', ')]
          : []),
      ],
      drawing: 'still-gian-hang',
      note,
    };
  }
}
