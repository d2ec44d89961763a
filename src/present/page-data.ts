/** Data for a page's element, as the text of a `script type="application/json"`; `<` must not close it. */
export function pageData(value: unknown): string {
  return JSON.stringify(value).replace(/</g, '\\u003c');
}
