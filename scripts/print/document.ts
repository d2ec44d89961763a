import type { Catalogue } from '../../src/catalogue/create.ts';
import type { Indexes } from '../../src/catalogue/indexes.ts';
import { alcoholRule, mayBePromoted } from '../../src/domain/alcohol.ts';
import type { ProductView } from '../../src/domain/product-view.ts';
import type { Language } from '../../src/domain/text.ts';
import type { PaperDocument, PaperKind } from '../../src/paper/paper-job.ts';
import { chosenProducers, chosenProducts, type Selection } from './choose.ts';

/** Posters and leaflets promote: of a selection by group the strong drinks are left out, one asked for by id is refused. */
function printable(
  kind: PaperKind,
  products: readonly ProductView[],
  { ids }: Selection,
  { rules }: Pick<Indexes, 'rules'>,
): readonly ProductView[] {
  if (kind !== 'poster' && kind !== 'leaflet') return products;
  const strong = products.filter((view) => !mayBePromoted(view)).map(({ product }) => product.id);
  if (ids && strong.length > 0) {
    const from = String(alcoholRule(rules)?.notAdvertisedFrom);
    throw new Error(
      `Không in ${kind === 'poster' ? 'áp phích' : 'tờ rơi'} cho ${strong.join(', ')}: rượu từ ${from} độ trở lên, hay chưa ghi độ cồn (alcohol), không được quảng cáo. Dùng --what product. (Strong drinks must not be advertised.)`,
    );
  }
  return products.filter(mayBePromoted);
}

/** What `Paper.astro` is to show; throws a sentence where there is nothing to print. */
export function printDocument(
  { site, indexes }: Catalogue,
  kind: PaperKind,
  selection: Selection,
  lang: Language,
): PaperDocument {
  const all = indexes();
  const makers = kind === 'producer' ? chosenProducers(selection, all) : [];
  const products = kind === 'producer' ? [] : printable(kind, chosenProducts(selection, all), selection, all);
  if (makers.length + products.length === 0) throw new Error('Không có gì để in. (Nothing to print.)');
  return {
    kind,
    products,
    makers: makers.map((producer) => ({ producer, products: all.byProducer.of(producer.id) })),
    job: { site, lang, places: all.places, producerPlace: all.producerPlace, stories: all.stories },
  };
}
