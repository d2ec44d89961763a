import type { Catalogue } from '../../src/catalogue/create.ts';
import type { Language } from '../../src/domain/text.ts';
import type { PaperDocument, PaperKind } from '../../src/paper/paper-job.ts';
import { chosenProducers, chosenProducts, type Selection } from './choose.ts';

/** What `Paper.astro` is to show; throws a sentence where there is nothing to print. */
export function printDocument(
  { site, indexes }: Catalogue,
  kind: PaperKind,
  selection: Selection,
  lang: Language,
): PaperDocument {
  const all = indexes();
  const makers = kind === 'producer' ? chosenProducers(selection, all) : [];
  const products = kind === 'producer' ? [] : chosenProducts(selection, all);
  if (makers.length + products.length === 0) throw new Error('Không có gì để in. (Nothing to print.)');
  return {
    kind,
    products,
    makers: makers.map((producer) => ({ producer, products: all.byProducer.of(producer.id) })),
    job: { site, lang, places: all.places, producerPlace: all.producerPlace, stories: all.stories },
  };
}
