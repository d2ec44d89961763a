import { pageData } from '../page-data.ts';

/** Plain data of schema.org; `undefined` members are left out. */
export interface Thing {
  readonly [key: string]: Value | undefined;
}
type Value = string | number | boolean | Thing | readonly (Value | undefined)[];

/** The text of a JSON-LD script element. `<` is escaped: a name must not be able to close the element. */
export function serialise(things: readonly Thing[]): string {
  const graph = { '@context': 'https://schema.org', '@graph': things };
  return pageData(graph)
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');
}
