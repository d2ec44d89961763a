import { fillIn } from '../domain/fill-in.ts';
import type { BuyerRecord, StatusLine } from '../domain/buyer/record.ts';
import { stepOn } from '../domain/step-on.ts';
import { ownLink } from '../domain/link.ts';
import { isInForce } from '../domain/status.ts';
import { make } from './shortlist/draw.ts';

/** A gift set to ask for, each thing in it with the statuses of its certificate. */
export interface AskedGift {
  readonly name: string;
  readonly url: string;
  readonly items: readonly {
    readonly product: string;
    readonly amount?: string | undefined;
    readonly steps: readonly StatusLine[];
  }[];
}

export interface LineWords {
  readonly quantity: string;
  readonly quantityOf: string;
  readonly giftQuantity: string;
}

/** The words of a certificate that is not in force on a day: what a buyer must know before asking. */
export function lapsedOn(steps: readonly StatusLine[], day: string): string | undefined {
  const held = stepOn(steps, day);
  return held && !isInForce(held.kind) ? held.label : undefined;
}

/** A line for each product: its name, its certificate's status on a day, and how much of it. */
export function productLines(records: readonly BuyerRecord[], day: string, words: LineWords): HTMLElement[] {
  return records.map((record) => {
    const id = `q-${record.id}`;
    return make(
      'li',
      {},
      make(
        'div',
        {},
        make('label', { for: id }, make('a', { href: ownLink(record.url) }, record.name)),
        ...seal(record.steps, day),
      ),
      make('input', {
        id,
        name: record.id,
        type: 'text',
        placeholder: words.quantity,
        'aria-label': fillIn(words.quantityOf, { product: record.name }),
      }),
    );
  });
}

/** A set is asked for as one: how many. */
export function giftLine({ name, url }: AskedGift, words: LineWords): HTMLElement {
  return make(
    'li',
    {},
    make('label', { for: 'q-gift' }, make('a', { href: ownLink(url) }, name)),
    make('input', {
      id: 'q-gift',
      name: '-gift',
      type: 'text',
      inputmode: 'numeric',
      placeholder: words.giftQuantity,
      'aria-label': fillIn(words.quantityOf, { product: name }),
    }),
  );
}

/** What is in a set. */
export function giftContents({ items }: AskedGift, day: string): HTMLElement {
  const lines = items.map(({ product, amount, steps }) =>
    make('li', {}, [product, amount].filter(Boolean).join(', '), ...seal(steps, day)),
  );
  return make('ul', { class: 'small soft ask-inside' }, ...lines);
}

function seal(steps: readonly StatusLine[], day: string): HTMLElement[] {
  const held = stepOn(steps, day);
  return held ? [make('p', {}, make('span', { class: 'badge', 'data-kind': held.kind }, held.label))] : [];
}
