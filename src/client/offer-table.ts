import { fillIn } from '../domain/fill-in.ts';
import { fits, type Offer, type OfferChoice } from '../domain/buyer/offer.ts';
import { vietnamDay } from '../domain/date.ts';
import { ownLink } from '../domain/link.ts';
import { make } from './shortlist/draw.ts';
import './shortlist/button.ts';

export interface OfferTableData {
  /** Where the files lie; `0.json` and so on are put after it. */
  readonly base: string;
  /** The groups that each file holds: others need not be fetched. */
  readonly files: readonly (readonly string[])[];
  readonly words: {
    readonly missing: string;
    readonly shown: string;
    readonly failed: string;
    /** Heads of the columns, which a phone puts before each value. */
    readonly heads: readonly string[];
  };
}

/** Rows at once. */
const PAGE = 15;

/** The buyers' table, by group and month. Reads files until there is a page of what fits, and more when asked. */
class OfferTable extends HTMLElement {
  #data: OfferTableData | undefined;
  #choice: OfferChoice = { group: '', month: undefined };
  #waiting: Offer[] = [];
  #next = 0;
  #run = 0;
  readonly #files = new Map<number, Offer[]>();

  connectedCallback(): void {
    const source = this.querySelector('script[type="application/json"]')?.textContent;
    if (!source) return;
    this.#data = JSON.parse(source) as OfferTableData;
    this.addEventListener('change', () => void this.#choose());
    this.#more.addEventListener('click', () => void this.#show());
    void this.#choose();
  }

  get #more(): HTMLButtonElement {
    return this.querySelector<HTMLButtonElement>('[data-more]') ?? make('button');
  }

  async #choose(): Promise<void> {
    const chosen = (name: string) =>
      this.querySelector<HTMLSelectElement>(`select[name="${name}"]`)?.value ?? '';
    const month = Number(chosen('month'));
    this.#choice = { group: chosen('group'), month: month > 0 ? month : undefined };
    this.#waiting = [];
    this.#next = 0;
    await this.#show(true);
  }

  async #show(anew = false): Promise<void> {
    const data = this.#data;
    const body = this.querySelector('tbody');
    if (!data || !body) return;
    const run = ++this.#run;
    const status = this.querySelector('[role="status"]');
    try {
      // One more than a page tells whether there is more.
      while (this.#waiting.length <= PAGE && this.#next < data.files.length) {
        const file = this.#next++;
        if (this.#choice.group !== '' && !data.files[file]?.includes(this.#choice.group)) continue;
        const offers = await this.#read(file);
        if (run !== this.#run) return;
        this.#waiting.push(...offers.filter((offer) => fits(offer, this.#choice)));
      }
    } catch {
      this.#next--;
      if (status) status.textContent = data.words.failed;
      return;
    }
    const rows = this.#waiting.splice(0, PAGE).map((offer) => this.#row(offer, data.words));
    if (anew) body.replaceChildren(...rows);
    else body.append(...rows);
    this.#more.hidden = this.#waiting.length === 0;
    if (status) status.textContent = fillIn(data.words.shown, { n: body.rows.length });
    this.dataset['ready'] = String(body.rows.length);
  }

  async #read(file: number): Promise<readonly Offer[]> {
    const known = this.#files.get(file);
    if (known) return known;
    const answer = await fetch(`${this.#data?.base ?? ''}${String(file)}.json`);
    if (!answer.ok) throw new Error(String(answer.status));
    const offers = (await answer.json()) as Offer[];
    this.#files.set(file, offers);
    return offers;
  }

  #row(offer: Offer, { missing, heads }: OfferTableData['words']): HTMLTableRowElement {
    const { ocop } = offer;
    const papers = [
      ...(ocop ? [ocop.until < vietnamDay(Date.now()) ? ocop.past : ocop.words] : []),
      ...(offer.papers ? [offer.papers] : []),
    ];
    const cells = [offer.capacity, offer.season, offer.minimum, offer.lead, papers.join('; ') || null];
    return make(
      'tr',
      {},
      make(
        'th',
        { scope: 'row' },
        make('a', { href: ownLink(offer.url) }, offer.name),
        make('span', { class: 'soft small' }, offer.producer),
      ),
      ...cells.map((text, index) =>
        make(
          'td',
          { 'data-label': heads[index] ?? '', ...(text === null ? { class: 'missing' } : {}) },
          text ?? missing,
        ),
      ),
      make('td', {}, make('shortlist-button' as 'div', { 'data-id': offer.id, 'data-name': offer.name })),
    );
  }
}
customElements.define('offer-table', OfferTable);
