import type { Catalogue } from '../../src/catalogue/create.ts';
import type { Indexes } from '../../src/catalogue/indexes.ts';
import { GROUP_IDS } from '../../src/domain/group.ts';
import type { Producer } from '../../src/domain/producer.ts';
import type { ProductView } from '../../src/domain/product-view.ts';
import type { Language } from '../../src/domain/text.ts';
import { catalogueBook } from './catalogue-book.ts';
import { leaflet } from './leaflet.ts';
import { html, type Markup } from './markup.ts';
import type { PrintJob } from './pieces.ts';
import { poster } from './poster.ts';
import { producerSheet } from './producer-sheet.ts';
import { productSheet } from './product-sheet.ts';

export interface Selection {
  readonly ids: readonly string[] | undefined;
  /** A group's key, such as `do-uong`. */
  readonly group: string | undefined;
}

function chosenProducts({ ids, group }: Selection, indexes: Indexes): readonly ProductView[] {
  if (group !== undefined) {
    const known = GROUP_IDS.find((id) => id === group);
    if (!known)
      throw new Error(`Không có nhóm "${group}". Các nhóm: ${GROUP_IDS.join(', ')}. (No such group.)`);
    return indexes.byGroup.of(known);
  }
  return ids ? ids.map((id) => found(id, indexes.byId)) : indexes.products;
}

function found<T>(id: string, items: ReadonlyMap<string, T>): T {
  const item = items.get(id.trim());
  if (!item) throw new Error(`Không có mã "${id.trim()}" trong danh mục. (No such id.)`);
  return item;
}

function chosenProducers({ ids, group }: Selection, indexes: Indexes): readonly Producer[] {
  if (ids) return ids.map((id) => found(id, indexes.producers));
  if (group === undefined) return indexes.producerList;
  const views = chosenProducts({ ids, group }, indexes);
  return [...new Set(views.map(({ producer }) => producer))];
}

type Print = (selection: Selection, indexes: Indexes, job: PrintJob) => readonly Markup[];

/** Everything that can be printed. */
export const PRINTS = {
  product: (selection, indexes, job) =>
    chosenProducts(selection, indexes).map((view) => productSheet(view, indexes, job)),
  producer: (selection, indexes, job) =>
    chosenProducers(selection, indexes).flatMap((producer) => producerSheet(producer, indexes, job)),
  catalogue: (selection, indexes, job) => catalogueBook(chosenProducts(selection, indexes), job),
  leaflet: (selection, indexes, job) => leaflet(chosenProducts(selection, indexes), job),
  poster: (selection, indexes, job) => chosenProducts(selection, indexes).map((view) => poster(view, job)),
} as const satisfies Record<string, Print>;

export type What = keyof typeof PRINTS;

/** The whole document, ready for the browser. */
export function printDocument(
  { site, indexes }: Catalogue,
  what: What,
  selection: Selection,
  lang: Language,
): Markup {
  const sheets = PRINTS[what](selection, indexes(), { site, lang });
  if (sheets.length === 0) throw new Error('Không có gì để in. (Nothing to print.)');
  return html`<!doctype html>
    <html lang="${lang}">
      <meta charset="utf-8" /><title>${site.catalogue.name.vi}</title>
      <link rel="stylesheet" href="/styles/fonts.css" /><link rel="stylesheet" href="/print/base.css" />
      <link rel="stylesheet" href="/print/parts.css" /><link rel="stylesheet" href="/print/${what}.css" />
      <body>
        ${sheets}
      </body>
    </html>`;
}
