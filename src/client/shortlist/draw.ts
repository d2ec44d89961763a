import { fillIn } from '../../domain/fill-in.ts';
import { ALWAYS_ASKED, type Cell, type WordedColumn } from '../../domain/buyer/columns.ts';
import type { BuyerRecord } from '../../domain/buyer/record.ts';
import { ownLink, outsideLink } from '../../domain/link.ts';
import { cellText } from '../../i18n/cell.ts';
import { pageLanguage } from '../page-language.ts';

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
      below.append(
        make('a', { href: ownLink(record.specification), class: 'no-print' }, words.specification),
      );
    const line = make(
      'li',
      {},
      make('span', {}, make('a', { href: ownLink(record.url) }, record.name), below),
    );
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

/** Fewer rows than this are not worth a button. */
const LEAST_FOLDED = 4;

/**
 * Products side by side, a row a fact; what a producer has not given says so. Facts that none of them has, but those
 * every buyer asks for, are named in one line below the table. With words for it, what fewer than half have given is
 * folded at the end.
 */
export function comparison(
  records: readonly BuyerRecord[],
  rows: readonly (readonly Cell[])[],
  columns: readonly WordedColumn[],
  words: {
    readonly missing: string;
    readonly fact: string;
    readonly nobody: string;
    readonly seldom?: string;
  },
): HTMLElement[] {
  const lang = pageLanguage();
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
      ...records.map(({ name, url }) =>
        make('th', { scope: 'col' }, make('a', { href: ownLink(url) }, name)),
      ),
    ),
  );
  const often: HTMLElement[] = [];
  const seldom: HTMLElement[] = [];
  const nobody: string[] = [];
  for (const [index, { key, type, label, about }] of columns.entries()) {
    const values = rows.map((row) => row[index] ?? null);
    const given = values.filter((value) => value !== null).length;
    // The heads of the columns are the names, and lead to the pages.
    if (key === 'product' || key === 'page') continue;
    const asked = ALWAYS_ASKED.has(key);
    if (given === 0 && !asked) {
      nobody.push(label);
      continue;
    }
    const name = make('th', { scope: 'row', title: about }, label);
    const line = make('tr', {}, name, ...values.map((value) => cell(value, type)));
    (given * 2 < values.length && !asked ? seldom : often).push(line);
  }
  const bodies =
    words.seldom === undefined || seldom.length < LEAST_FOLDED
      ? [make('tbody', {}, ...often, ...seldom)]
      : [
          make('tbody', {}, ...often),
          ...folded(seldom, fillIn(words.seldom, { n: seldom.length }), records.length + 1),
        ];
  const table = make('table', { class: 'compare' }, head, ...bodies);
  if (nobody.length === 0) return [table];
  const note = fillIn(words.nobody, { facts: nobody.join('; ') });
  return [table, make('p', { class: 'compare-nobody small soft' }, note)];
}

/** Rows behind a button of their own row. */
function folded(lines: readonly HTMLElement[], label: string, span: number): HTMLElement[] {
  const rest = make('tbody', {}, ...lines);
  rest.hidden = true;
  const button = make('button', { type: 'button', class: 'tag', 'aria-expanded': 'false' }, label);
  button.addEventListener('click', () => {
    rest.hidden = !rest.hidden;
    button.setAttribute('aria-expanded', String(!rest.hidden));
  });
  const cell = make('td', { colspan: String(span), class: 'compare-more' }, button);
  return [make('tbody', {}, make('tr', {}, cell)), rest];
}

function linked(text: string): (Node | string)[] {
  const href = /^https:\/\/\S+$/.test(text) ? outsideLink(text) : undefined;
  if (href === undefined) return [text];
  const { host, pathname } = new URL(href);
  return [
    make(
      'a',
      { href: outsideLink(href) ?? '', rel: 'nofollow noopener' },
      pathname.length > 30 ? host : text,
    ),
  ];
}
