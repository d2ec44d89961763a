import { fillIn } from '../domain/fill-in.ts';
import {
  enquiryText,
  giftEnquiryText,
  mailtoLink,
  zaloLink,
  type EnquiryWords,
} from '../domain/buyer/quotation.ts';
import type { BuyerRecord } from '../domain/buyer/record.ts';
import { fromAddress, lostFromAddress } from '../domain/buyer/shortlist.ts';
import { vietnamDay } from '../domain/date.ts';
import { outsideLink } from '../domain/link.ts';
import { ownEntry } from '../domain/own-entry.ts';
import { formatDay } from '../i18n/format.ts';
import {
  giftContents,
  giftLine,
  lapsedOn,
  productLines,
  type AskedGift,
  type LineWords,
} from './quotation-lines.ts';
import { make } from './shortlist/draw.ts';
import { loadRecords } from './shortlist/load.ts';
import { shortlist } from './shortlist/store.ts';
import { pageLanguage } from './page-language.ts';

/** Who a message goes to. */
export interface Receiver {
  readonly id: string;
  readonly name: string;
  readonly phone?: string | undefined;
  readonly zalo?: string | undefined;
  readonly email?: string | undefined;
}

export interface QuotationPageData {
  readonly base: string;
  readonly shards: number;
  readonly host: string;
  /** The trade desk, for producers who publish no contact and for sets that nobody packs. */
  readonly desk: Receiver;
  /** The catalogue's gift sets by id (`?qua=…`), each with who packs it. */
  readonly gifts: Readonly<
    Record<string, { readonly gift: AskedGift; readonly packer?: Receiver | undefined }>
  >;
  readonly message: EnquiryWords;
  readonly words: LineWords & {
    readonly subject: string;
    readonly asOf: string;
    readonly gone: string;
    readonly messageTo: string;
    readonly copy: string;
    readonly copied: string;
    readonly zalo: string;
    readonly email: string;
    readonly call: string;
    readonly noContact: string;
    readonly deskMail: string;
    readonly failed: string;
  };
}

/** Composes one message a producer from what the buyer types; the buyer's own app sends it. */
class QuotationForm extends HTMLElement {
  #data: QuotationPageData | undefined;
  #records: readonly BuyerRecord[] = [];
  #gift: { readonly gift: AskedGift; readonly to: Receiver } | undefined;
  readonly #messages = new Map<string, HTMLTextAreaElement>();
  /** Each writes the message as it is now into a link. */
  readonly #links: (() => void)[] = [];
  readonly #today = vietnamDay(Date.now());

  connectedCallback(): void {
    const source = this.querySelector('script[type="application/json"]')?.textContent;
    if (!source) return;
    this.#data = JSON.parse(source) as QuotationPageData;
    this.addEventListener('input', ({ target }) => {
      // A message that the buyer is mending by hand is theirs.
      if (!(target instanceof HTMLTextAreaElement && target.readOnly)) this.#compose();
    });
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      // On a phone the messages lie below the form.
      this.querySelector<HTMLElement>('[data-part="messages-title"]')?.focus();
    });
    void this.#start();
  }

  async #start(): Promise<void> {
    if (!this.#data) return;
    const { base, shards, words, gifts, desk } = this.#data;
    const asked = ownEntry(gifts, new URLSearchParams(location.search).get('qua') ?? '');
    if (asked) {
      this.#gift = { gift: asked.gift, to: asked.packer ?? desk };
      this.#ready(1);
      return;
    }
    const address = location.hash || location.search;
    const ids = fromAddress(address) ?? shortlist.ids;
    const { records, gone, failed } = await loadRecords(base, shards, ids);
    this.#records = records;
    const note = this.querySelector<HTMLElement>('[data-say]');
    if (note && failed) note.textContent = words.failed;
    const lost = gone.length + lostFromAddress(address).unreadable;
    if (note && !failed && lost > 0) note.textContent = fillIn(words.gone, { n: lost });
    this.#ready(records.length);
  }

  #ready(count: number): void {
    if (!this.#data) return;
    for (const element of this.querySelectorAll<HTMLElement>('[data-when]'))
      element.hidden = (element.dataset['when'] === 'empty') !== (count === 0);
    this.#drawProducts(this.#data.words);
    this.#drawMessages(this.#data.words);
    this.#compose();
    this.dataset['ready'] = String(count);
  }

  #drawProducts(words: QuotationPageData['words']): void {
    const part = this.querySelector('[data-part="products"]');
    const asOf = this.querySelector('[data-part="as-of"]');
    if (asOf) asOf.textContent = fillIn(words.asOf, { day: formatDay(pageLanguage(), this.#today) });
    if (this.#gift) {
      part?.replaceChildren(giftLine(this.#gift.gift, words));
      part?.after(giftContents(this.#gift.gift, this.#today));
      return;
    }
    part?.replaceChildren(...productLines(this.#records, this.#today, words));
  }

  #drawMessages(words: QuotationPageData['words']): void {
    const producers = new Map<string, Receiver>(
      this.#gift
        ? [[this.#gift.to.id, this.#gift.to]]
        : this.#records.map(({ producer }) => [producer.id, producer]),
    );
    const blocks = [...producers.values()].map((producer) => {
      const area = make('textarea', {
        rows: '10',
        readonly: '',
        'aria-label': fillIn(words.messageTo, { producer: producer.name }),
      });
      this.#messages.set(producer.id, area);
      const status = make('span', { role: 'status', class: 'small' });
      const copy = make('button', { type: 'button', class: 'button' }, words.copy);
      copy.addEventListener('click', () => void this.#copy(area, status));
      const actions = make('p', { class: 'row' }, copy);
      const link = (text: string, href: () => string) => {
        const anchor = make('a', { class: 'button button-quiet', href: outsideLink(href()) ?? '' }, text);
        // Up to date at every moment: a link may be opened by its menu, or copied.
        this.#links.push(() => {
          anchor.href = outsideLink(href()) ?? '';
        });
        actions.append(anchor);
      };
      const { zalo, email, phone } = producer;
      if (zalo) {
        link(words.zalo, () => zaloLink(zalo));
        actions.lastElementChild?.addEventListener('click', () => void this.#copy(area, status));
      }
      if (email) link(words.email, () => mailtoLink(email, words.subject, area.value));
      if (phone) link(words.call, () => `tel:${phone}`);
      const block = make('section', { class: 'panel' }, make('h3', {}, producer.name), area, actions, status);
      if (!zalo && !email && !phone) {
        actions.before(make('p', { class: 'soft' }, words.noContact));
        const desk = this.#data?.desk.email;
        if (desk) link(words.deskMail, () => mailtoLink(desk, words.subject, area.value));
      }
      return block;
    });
    this.querySelector('[data-part="messages"]')?.replaceChildren(...blocks);
  }

  #compose(): void {
    const data = this.#data;
    const form = this.querySelector('form');
    if (!data || !form) return;
    const values = new FormData(form);
    const value = (name: string) => {
      const found = values.get(name);
      return typeof found === 'string' ? found : '';
    };
    const rest = {
      place: value('-place'),
      when: value('-when'),
      buyer: value('-buyer'),
      reach: value('-reach'),
      note: value('-note'),
    };
    for (const [producer, area] of this.#messages) {
      if (this.#gift) {
        const { gift, to } = this.#gift;
        const items = gift.items.map(({ product, amount, steps }) => ({
          product,
          amount,
          lapsed: lapsedOn(steps, this.#today),
        }));
        const whole = { name: gift.name, items, url: `${data.host}${gift.url}` };
        area.value = giftEnquiryText(
          { ...rest, producer: to.name, gift: whole, quantity: value('-gift') },
          data.message,
        );
        continue;
      }
      const own = this.#records.filter((record) => record.producer.id === producer);
      const lines = own.map((record) => ({
        product: record.name,
        url: `${data.host}${record.url}`,
        quantity: value(record.id),
        lapsed: lapsedOn(record.steps, this.#today),
      }));
      area.value = enquiryText({ ...rest, producer: own[0]?.producer.name ?? '', lines }, data.message);
    }
    for (const write of this.#links) write();
  }

  async #copy(area: HTMLTextAreaElement, status: HTMLElement): Promise<void> {
    try {
      await navigator.clipboard.writeText(area.value);
    } catch {
      area.select();
      return;
    }
    status.textContent = this.#data?.words.copied ?? '';
  }
}
customElements.define('quotation-form', QuotationForm);
