import type { Place } from '../../../src/domain/place.ts';
import type { SourceCatalogue } from '../../../src/content/reader/read-catalogue.ts';
import type { Referred } from '../../../src/content/schema/format.ts';
import { formatDay } from '../../../src/i18n/format.ts';
import type { Choice } from '../../../src/office/api-types.ts';
import { titleOf } from './titles.ts';

/** The entries that a field may name, each with what tells it from others of its name. */
export function choicesOf(source: SourceCatalogue, of: Referred): Choice[] {
  return listOf(source, of).sort((a, b) => a.name.localeCompare(b.name, 'vi'));
}

function listOf(source: SourceCatalogue, of: Referred): Choice[] {
  const { entries } = source;
  const places = entries.places[0]?.data?.places ?? [];
  const named = new Map(places.map((place) => [place.id, place]));
  switch (of) {
    case 'places':
      return places.map((place) => placeChoice(place, named));
    case 'producers':
      return entries.producers.map(({ id, data, source: file }) => ({
        id,
        name: titleOf('producers', id, file.data),
        about: namedOn(data?.place, named),
        also: [data?.legalName, data?.name.en].filter((name) => name !== undefined),
      }));
    case 'products':
      return entries.products.map(({ id, data, source: file }) => ({
        id,
        name: titleOf('products', id, file.data),
        about: makerOf(source, data?.producer),
        also: [data?.name.en, data?.productCode].filter((name) => name !== undefined),
      }));
    case 'documents':
      return entries.documents.map(({ id, data, source: file }) => ({
        id,
        name: titleOf('documents', id, file.data),
        about: data ? `${data.issuer.vi}, ${formatDay('vi', data.signedOn)}` : '',
        also: [],
      }));
    case 'rules':
      return entries.rules.map(({ id, data }) => ({
        id,
        name: data?.number ?? id,
        about: data?.title.vi ?? '',
        also: [],
      }));
  }
}

/** A unit by its name and its days: of two communes of one name one may be gone. */
function placeChoice(place: Place, named: ReadonlyMap<string, Place>): Choice {
  const days = [
    place.from === undefined ? '' : `từ ${formatDay('vi', place.from)}`,
    place.to === undefined ? '' : `đến hết ${formatDay('vi', place.to)}`,
  ].filter(Boolean);
  const now = (place.successors ?? []).map(({ place: id }) => named.get(id)?.name.vi ?? id);
  const parent = place.parent === undefined ? undefined : named.get(place.parent)?.name.vi;
  return {
    id: place.id,
    name: place.name.vi,
    about: [
      place.to === undefined ? '' : 'đơn vị cũ',
      parent,
      ...days,
      now.length > 0 ? `nay thuộc ${now.join(', ')}` : '',
    ]
      .filter(Boolean)
      .join('; '),
    also: [place.name.en, place.code].filter((name) => name !== undefined),
  };
}

function namedOn(place: string | undefined, named: ReadonlyMap<string, Place>): string {
  return place === undefined ? '' : (named.get(place)?.name.vi ?? place);
}

function makerOf({ entries }: SourceCatalogue, producer: string | undefined): string {
  const entry = entries.producers.find(({ id }) => id === producer);
  return entry ? titleOf('producers', entry.id, entry.source.data) : (producer ?? '');
}
