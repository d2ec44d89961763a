import type { Cell, WordedColumn } from '../../domain/buyer/columns.ts';
import type { BuyerRecord } from '../../domain/buyer/record.ts';
import { cellText } from '../../i18n/cell.ts';

type Attributes = Readonly<Record<string, string>>;

/** An element with attributes and children; text is text, never HTML. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** The list's products under each other, each with a button to take it off. */
export function productList(
  records: readonly BuyerRecord[],
  words: { readonly remove: string | undefined; readonly specification: string },
): HTMLElement[] {
  return records.map((record) => {
    const below = make('span', { class: 'soft small' }, record.producer.name);
    if (record.specification)
      below.append(make('a', { href: record.specification, class: 'no-print' }, words.specification));
    const line = make('li', {}, make('span', {}, make('a', { href: record.url }, record.name), below));
    if (words.remove !== undefined)
      line.append(
        make(
          'button',
          {
            type: 'button',
            class: 'short-list-remove no-print',
            'data-do': 'remove',
            'data-id': record.id,
            'aria-label': `${words.remove}: ${record.name}`,
            title: words.remove,
          },
          '×',
        ),
      );
    return line;
  });
}

/** Products side by side, a row a fact; what a producer has not given says so, rows nobody filled are left out. */
export function compareTable(
  records: readonly BuyerRecord[],
  rows: readonly (readonly Cell[])[],
  columns: readonly WordedColumn[],
  words: { readonly missing: string; readonly fact: string },
): HTMLTableElement {
  const lang = document.documentElement.lang === 'en' ? 'en' : 'vi';
  const cell = (value: Cell, type: WordedColumn['type']): HTMLElement => {
    const text = cellText(lang, value, type);
    return text === null ? make('td', { class: 'missing' }, words.missing) : make('td', {}, ...linked(text));
  };
  const head = make(
    'thead',
    {},
    make(
      'tr',
      {},
      make('th', { scope: 'col' }, words.fact),
      ...records.map(({ name, url }) => make('th', { scope: 'col' }, make('a', { href: url }, name))),
    ),
  );
  const lines = columns.flatMap(({ key, type, label, about }, index) => {
    const values = rows.map((row) => row[index] ?? null);
    // The heads of the columns are the names, and lead to the pages.
    if (key === 'product' || key === 'page' || values.every((value) => value === null)) return [];
    return [
      make(
        'tr',
        {},
        make('th', { scope: 'row', title: about }, label),
        ...values.map((value) => cell(value, type)),
      ),
    ];
  });
  return make('table', { class: 'compare' }, head, make('tbody', {}, ...lines));
}

function linked(text: string): (Node | string)[] {
  if (!/^https:\/\/\S+$/.test(text)) return [text];
  const own = new URL(text).pathname;
  return [make('a', { href: text, rel: 'nofollow noopener' }, own.length > 30 ? new URL(text).host : text)];
}
