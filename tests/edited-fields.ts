import { z } from 'zod';
import { COLLECTIONS } from '../src/content/reader/collections.ts';
import { describeFields, fieldNames, type FieldLine } from '../src/content/schema/describe.ts';
import { stampsFile } from '../src/content/schema/stamp.ts';
import type { PublishedCatalogue } from '../src/domain/published.ts';
import { OtherValues } from './other-values.ts';

type Values = Readonly<Record<string, unknown>>;

/** What is not edited: a page's address is made of it, or it tells which fields there are. */
const FIXED =
  /^(catalogue\.id|places\.id|moved\.from|stamps\.code|fairs\.booths\.code|products\.certificates\.basis)$/;

/** The schema of one entry of each collection, but for `stampOffice`: its files are signed. */
export const SCHEMAS: Readonly<Record<Exclude<keyof PublishedCatalogue, 'stampOffice'>, z.ZodType>> = {
  catalogue: COLLECTIONS.catalogue.schema,
  places: COLLECTIONS.places.schema.shape.places.element,
  moved: COLLECTIONS.moved.schema.shape.moved.element,
  rules: COLLECTIONS.rules.schema,
  documents: COLLECTIONS.documents.schema,
  producers: COLLECTIONS.producers.schema,
  products: COLLECTIONS.products.schema,
  fairs: COLLECTIONS.fairs.schema,
  giftSets: COLLECTIONS.giftSets.schema,
  salesPoints: COLLECTIONS.salesPoints.schema,
  news: COLLECTIONS.news.schema,
  guides: COLLECTIONS.guides.schema,
  stamps: stampsFile.shape.stamps.element,
};
export type Edited = keyof typeof SCHEMAS;

/** The fields of a collection's schema that `FieldEditor` has to reach. */
export function fieldsOf(collection: Edited): string[] {
  const below = (lines: readonly FieldLine[], path: string): string[] =>
    lines.flatMap(({ name, children }) =>
      children.length > 0 ? below(children, `${path}.${name}`) : [`${path}.${name}`],
    );
  const all = below(describeFields(SCHEMAS[collection]), collection);
  return [...new Set(all)].filter((path) => !FIXED.test(path));
}

/** An entry that is being edited. */
interface Entry {
  readonly schema: z.ZodType;
  readonly data: unknown;
}

/** Gives each field of entries another value that its schema accepts, and notes which fields it reached. */
export class FieldEditor {
  readonly #published: PublishedCatalogue;
  readonly #others: OtherValues;
  #only: string | undefined;
  /** Groups of fields that were met. */
  readonly #seen = new Set<string>();
  /** Fields that were edited, or filled in where no entry had them: `products.facts.packs.gtin`. */
  readonly edited = new Set<string>();

  constructor(published: PublishedCatalogue) {
    this.#published = published;
    this.#others = new OtherValues(published);
  }

  /**
   * The catalogue with every field edited in every entry of some collections. The first of each kind also gets the fields
   * that it lacks, as the editor's guide has them for example. `only`: the one field that is edited.
   */
  edit(collections: readonly Edited[], only?: string): PublishedCatalogue {
    this.#only = only;
    this.#seen.clear();
    const edited = collections.map((collection) => {
      const schema = SCHEMAS[collection];
      const entries = this.#published[collection];
      const one = (data: unknown) =>
        this.#group({ schema, data }, describeFields(schema), data as Values, collection, []);
      const all = Array.isArray(entries) ? entries.map(one) : one(entries);
      return [collection, all] as const;
    });
    return { ...this.#published, ...Object.fromEntries(edited) };
  }

  #group(
    entry: Entry,
    lines: readonly FieldLine[],
    data: Values,
    path: string,
    at: readonly PropertyKey[],
  ): Values {
    const edited: Record<string, unknown> = { ...data };
    // Of alternatives the one that this entry chose.
    const names = fieldNames(entry.schema, at, entry.data);
    const kind = `${path} ${names.join(' ')}`;
    const isFirst = !this.#seen.has(kind);
    this.#seen.add(kind);
    for (const line of lines.filter(({ name }) => names.includes(name))) {
      const value = data[line.name];
      const field = `${path}.${line.name}`;
      const place = [...at, line.name];
      if (!this.#isMeant(field)) continue;
      if (value === undefined) {
        const example = isFirst ? this.#example(line, field) : undefined;
        if (example !== undefined) edited[line.name] = example;
      } else if (line.children.length > 0) {
        edited[line.name] = Array.isArray(value)
          ? value.map((item, index) =>
              this.#group(entry, line.children, item as Values, field, [...place, index]),
            )
          : this.#group(entry, line.children, value as Values, field, place);
      } else if (!FIXED.test(field)) {
        edited[line.name] = this.#leaf(line, value, field);
      }
    }
    return edited;
  }

  /** Whether a field, or one below it, is to be edited. */
  #isMeant(field: string): boolean {
    return this.#only === undefined || `${this.#only}.`.startsWith(`${field}.`);
  }

  #leaf(line: FieldLine, value: unknown, path: string): unknown {
    const before = JSON.stringify(value);
    const other = this.#others
      .of(line, value)
      .find((one) => JSON.stringify(one) !== before && z.safeParse(line.schema, one).success);
    if (other === undefined) return value;
    this.edited.add(path);
    return other;
  }

  /** A field as the editor's guide has it for example, or of what its own fields have. */
  #example(line: FieldLine, path: string): unknown {
    const own = line.children
      .map((child) => [child.name, this.#example(child, `${path}.${child.name}`)] as const)
      .filter(([, value]) => value !== undefined);
    const made = own.length > 0 ? Object.fromEntries(own) : line.example;
    const parsed = z.safeParse(line.schema, own.length > 0 && line.kind === 'list' ? [made] : made);
    if (!parsed.success || parsed.data === undefined) return undefined;
    if (own.length === 0) this.edited.add(path);
    return parsed.data;
  }
}
