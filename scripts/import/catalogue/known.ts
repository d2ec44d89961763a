import { readCatalogue, type SourceCatalogue } from '../../../src/content/reader/read-catalogue.ts';
import type { OfficialDocument } from '../../../src/domain/document.ts';
import type { Place, PlaceIndex } from '../../../src/domain/place.ts';
import type { Producer } from '../../../src/domain/producer.ts';
import type { Product } from '../../../src/domain/product.ts';
import type { Rule } from '../../../src/domain/rule.ts';

/** What the catalogue knows already, as far as it can be read. */
export interface Known {
  readonly folder: string;
  readonly source: SourceCatalogue;
  readonly demo: boolean;
  readonly places: PlaceIndex;
  readonly producers: ReadonlyMap<string, Producer>;
  readonly products: ReadonlyMap<string, Product>;
  readonly documents: ReadonlyMap<string, OfficialDocument>;
  readonly rules: readonly Rule[];
}

/** Reads the catalogue in `folder` (absolute); entries with errors are left out, the checker tells of them. */
export function readKnown(folder: string): Known {
  const source = readCatalogue(folder);
  const { entries } = source;
  return {
    folder,
    source,
    demo: entries.catalogue[0]?.data?.demo ?? false,
    places: new Map<string, Place>((entries.places[0]?.data?.places ?? []).map((place) => [place.id, place])),
    producers: byId(entries.producers),
    products: byId(entries.products),
    documents: byId(entries.documents),
    rules: entries.rules.flatMap(({ id, data }) => (data ? [{ ...data, id }] : [])),
  };
}

function byId<T extends object>(
  entries: readonly { readonly id: string; readonly data: T | undefined }[],
): ReadonlyMap<string, T & { id: string }> {
  return new Map(entries.flatMap(({ id, data }) => (data ? [[id, { ...data, id }] as const] : [])));
}
