import { fillIn } from '../fill-in.ts';

/** What a buyer asks of one producer. Composed here, sent by the buyer's own app: we neither store nor send it. */
export interface Enquiry {
  readonly producer: string;
  readonly lines: readonly {
    readonly product: string;
    readonly url: string;
    readonly quantity: string;
    /** In words, where the certificate is not in force: buyer and producer know what they speak of. */
    readonly lapsed?: string | undefined;
  }[];
  readonly place: string;
  readonly when: string;
  readonly buyer: string;
  readonly reach: string;
  readonly note: string;
}

/** A gift set: one message to whoever packs it, with what is inside. */
export interface GiftEnquiry extends Omit<Enquiry, 'lines'> {
  readonly gift: {
    readonly name: string;
    readonly url: string;
    readonly items: readonly {
      readonly product: string;
      readonly amount?: string | undefined;
      readonly lapsed?: string | undefined;
    }[];
  };
  /** Of sets. */
  readonly quantity: string;
}

/** Sentences with `{slots}`. */
export interface EnquiryWords {
  readonly greeting: string;
  readonly intro: string;
  readonly line: string;
  readonly lineWithout: string;
  readonly status: string;
  readonly place: string;
  readonly when: string;
  readonly ask: string;
  readonly from: string;
  readonly reach: string;
  readonly gift: string;
  readonly giftWithout: string;
  readonly giftItem: string;
  readonly giftItemWithout: string;
}

/** The message to one producer, in lines of plain text; parts the buyer left empty are left out. */
export function enquiryText(enquiry: Enquiry, words: EnquiryWords): string {
  return message(
    enquiry,
    enquiry.lines.flatMap(({ product, url, quantity, lapsed }) => [
      quantity.trim() === ''
        ? fillIn(words.lineWithout, { product, url })
        : fillIn(words.line, { product, url, quantity: quantity.trim() }),
      ...statusLine(lapsed, words),
    ]),
    words,
  );
}

/** The message about a gift set, to whoever packs it. */
export function giftEnquiryText(enquiry: GiftEnquiry, words: EnquiryWords): string {
  const { gift, quantity } = enquiry;
  const set = { gift: gift.name, url: gift.url };
  return message(
    enquiry,
    [
      quantity.trim() === ''
        ? fillIn(words.giftWithout, set)
        : fillIn(words.gift, { ...set, quantity: quantity.trim() }),
      ...gift.items.flatMap(({ product, amount, lapsed }) => [
        amount === undefined
          ? fillIn(words.giftItemWithout, { product })
          : fillIn(words.giftItem, { product, amount }),
        ...statusLine(lapsed, words),
      ]),
    ],
    words,
  );
}

function statusLine(lapsed: string | undefined, words: EnquiryWords): string[] {
  return lapsed === undefined ? [] : [fillIn(words.status, { status: lapsed })];
}

function message(
  { producer, place, when, buyer, reach, note }: Omit<Enquiry, 'lines'>,
  lines: readonly string[],
  words: EnquiryWords,
): string {
  const said = (template: string, value: string): string[] =>
    value.trim() === '' ? [] : [fillIn(template, { value: value.trim() })];
  return [
    fillIn(words.greeting, { producer }),
    words.intro,
    ...lines,
    ...said(words.place, place),
    ...said(words.when, when),
    words.ask,
    ...(note.trim() === '' ? [] : [note.trim()]),
    ...said(words.from, buyer),
    ...said(words.reach, reach),
  ].join('\n');
}

/** `mailto:` with subject and text (RFC 6068: line breaks are %0D%0A). */
export function mailtoLink(address: string, subject: string, text: string): string {
  const encode = (value: string) => encodeURIComponent(value.replace(/\r?\n/g, '\r\n'));
  return `mailto:${encodeURIComponent(address).replace('%40', '@')}?subject=${encode(subject)}&body=${encode(text)}`;
}

/** Zalo's address of a number. It takes no text along: the message is copied first. */
export function zaloLink(number: string): string {
  return `https://zalo.me/${number.replace(/\D/g, '').replace(/^0/, '84')}`;
}
