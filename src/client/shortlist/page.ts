import { fillIn } from '../../domain/fill-in.ts';
import type { WordedColumn } from '../../domain/buyer/columns.ts';
import type { WorkbookWords } from '../../domain/buyer/workbook.ts';
import { cellsOn, rowsOn, type BuyerRecord } from '../../domain/buyer/record.ts';
import {
  cleanIds,
  fromAddress,
  lostFromAddress,
  SHORTLIST_LIMIT,
  toFragment,
} from '../../domain/buyer/shortlist.ts';
import { vietnamDay } from '../../domain/date.ts';
import { ownLink } from '../../domain/link.ts';
import { formatDay } from '../../i18n/format.ts';
import { comparison, productList } from './draw.ts';
import { saveCsv, saveXlsx } from './export.ts';
import { loadRecords } from './load.ts';
import { shortlist } from './store.ts';
import { pageLanguage } from '../page-language.ts';
import { handOver } from '../hand-over.ts';

/** What the page tells its element, in a JSON script of its own. */
export interface ShortlistPageData {
  readonly base: string;
  readonly shards: number;
  readonly columns: readonly WordedColumn[];
  readonly quotation: string;
  readonly fileName: string;
  readonly words: {
    readonly asOf: string;
    readonly gone: string;
    /** With `{n}`: a link lost so many at its end. */
    readonly cut: string;
    readonly left: string;
    readonly shared: string;
    readonly failed: string;
    readonly copied: string;
    readonly saved: string;
    readonly missing: string;
    readonly remove: string;
    readonly fact: string;
    readonly nobody: string;
    readonly seldom: string;
    readonly shown: string;
    readonly specification: string;
  } & Omit<WorkbookWords, 'asOf'>;
}

/** Products side by side; more are a long way to scroll. */
const SIDE_BY_SIDE = 12;
/** More lines than these scroll in a box of their own. */
const LONG_LIST = 24;
/** As many as an A4 across can be read with. */
const ON_PAPER = 4;

/**
 * The shortlist's page. A shared address (`#sp=…`) is shown as it is and becomes the reader's own list only when
 * they say so: their own is never written over.
 */
class ShortlistPage extends HTMLElement {
  #data: ShortlistPageData | undefined;
  #records: readonly BuyerRecord[] = [];
  #first = 0;
  #run = 0;
  /** Taken off the reader's own list, because they are no longer in the catalogue. */
  #takenOff = 0;

  connectedCallback(): void {
    const source = this.querySelector('script[type="application/json"]')?.textContent;
    if (!source) return;
    this.#data = JSON.parse(source) as ShortlistPageData;
    shortlist.addEventListener('change', this.#load);
    addEventListener('hashchange', this.#load);
    addEventListener('beforeprint', this.#drawPaper);
    addEventListener('afterprint', this.#clearPaper);
    this.addEventListener('click', ({ target }) => {
      const button = (target as Element).closest<HTMLElement>('[data-do]');
      if (button) void this.#act(button.dataset['do'] ?? '', button.dataset['id'] ?? '');
    });
    this.#load();
  }

  disconnectedCallback(): void {
    shortlist.removeEventListener('change', this.#load);
    removeEventListener('hashchange', this.#load);
    removeEventListener('beforeprint', this.#drawPaper);
    removeEventListener('afterprint', this.#clearPaper);
  }

  get #address(): string {
    return location.hash || location.search;
  }

  get #shared(): string[] | undefined {
    return fromAddress(this.#address);
  }

  get #ids(): readonly string[] {
    return this.#shared ?? shortlist.ids;
  }

  readonly #load = (): void => {
    // A link that took the reader's own list along, because the browser keeps none, shares nothing.
    if (this.#shared?.join() === shortlist.ids.join())
      history.replaceState(null, '', ownLink(location.pathname));
    void this.#reload();
  };

  async #reload(): Promise<void> {
    if (!this.#data) return;
    const run = ++this.#run;
    const { base, shards, words } = this.#data;
    const asked = this.#ids;
    const { records, gone, ids, failed } = await loadRecords(base, shards, asked);
    if (run !== this.#run) return;
    // Only a list that was read in full is mended: an answer that did not come is no reason to forget.
    if (!this.#shared && !failed && ids.join() !== asked.join()) {
      this.#takenOff += gone.length;
      shortlist.set(ids);
      return;
    }
    // Each list has its own count: what a link had lost is not the reader's own loss.
    const { unreadable, cut, over } = lostFromAddress(this.#address);
    this.#sayCount('gone', this.#shared ? gone.length + unreadable : this.#takenOff);
    this.#sayCount('cut', this.#shared ? cut : 0);
    if (this.#shared) this.#sayCount('left', over);
    this.#say('failed', failed ? words.failed : '');
    this.#records = records;
    this.#first = Math.min(this.#first, Math.max(0, records.length - 1));
    this.#draw();
  }

  #draw(): void {
    const data = this.#data;
    if (!data) return;
    const records = this.#records;
    const part = <T extends HTMLElement>(name: string) => this.querySelector<T>(`[data-part="${name}"]`);
    const show = (name: string, visible: boolean) => {
      const element = part(name);
      if (element) element.hidden = !visible;
    };
    show('empty', records.length === 0);
    show('full', records.length > 0);
    show('shared', this.#shared !== undefined);
    show('clear', this.#shared === undefined);
    // A long list scrolls by itself, or the comparison would lie fifty screens below.
    part('list')?.toggleAttribute('data-long', records.length > LONG_LIST);
    part('list')?.replaceChildren(
      ...productList(records, { ...data.words, remove: this.#shared ? undefined : data.words.remove }),
    );
    const asOf = part('as-of');
    if (asOf) asOf.textContent = this.#asOf;
    const side = records.slice(this.#first, this.#first + SIDE_BY_SIDE);
    const rows = side.map((record) => cellsOn(record, this.#today));
    part('table')?.replaceChildren(...comparison(side, rows, data.columns, data.words));
    show('pages', records.length > SIDE_BY_SIDE);
    const shown = part('shown');
    if (shown)
      shown.textContent = fillIn(data.words.shown, {
        from: this.#first + 1,
        to: this.#first + side.length,
        count: records.length,
      });
    const ask = part<HTMLAnchorElement>('ask');
    if (ask) ask.href = ownLink(`${data.quotation}${toFragment(records.map(({ id }) => id))}`);
    this.dataset['ready'] = String(records.length);
  }

  /** Paper does not scroll: tables of a few products each, for as long as printing takes. */
  readonly #drawPaper = (): void => {
    const data = this.#data;
    if (!data) return;
    const tables = [];
    for (let first = 0; first < this.#records.length; first += ON_PAPER) {
      const side = this.#records.slice(first, first + ON_PAPER);
      const rows = side.map((record) => cellsOn(record, this.#today));
      const { missing, fact, nobody } = data.words;
      tables.push(...comparison(side, rows, data.columns, { missing, fact, nobody }));
    }
    this.querySelector('[data-part="paper"]')?.replaceChildren(...tables);
  };

  readonly #clearPaper = (): void => {
    this.querySelector('[data-part="paper"]')?.replaceChildren();
  };

  get #today(): string {
    return vietnamDay(Date.now());
  }

  get #asOf(): string {
    const written = formatDay(pageLanguage(), this.#today);
    return fillIn(this.#data?.words.asOf ?? '', { day: written });
  }

  async #act(what: string, id: string): Promise<void> {
    const data = this.#data;
    if (!data) return;
    const rows = this.#records.flatMap((record) => rowsOn(record, this.#today));
    const name = `${data.fileName}-${this.#today}`;
    if (what === 'remove') shortlist.toggle(id);
    else if (what === 'clear') shortlist.set([]);
    else if (what === 'next' || what === 'previous') {
      const step = what === 'next' ? SIDE_BY_SIDE : -SIDE_BY_SIDE;
      this.#first = Math.max(0, Math.min(this.#first + step, this.#records.length - 1));
      this.#draw();
    } else if (what === 'keep') {
      const wanted = new Set([...shortlist.ids, ...this.#records.map((record) => record.id)]);
      history.replaceState(null, '', ownLink(location.pathname));
      shortlist.set(cleanIds(wanted));
      const left = wanted.size - SHORTLIST_LIMIT;
      this.#sayCount('left', left);
    } else if (what === 'own') {
      history.replaceState(null, '', ownLink(location.pathname));
      this.#load();
    } else if (what === 'csv') {
      saveCsv(data.columns, rows, data.words.missing, name);
      this.#say('done', data.words.saved);
    } else if (what === 'xlsx') {
      try {
        await saveXlsx(data.columns, rows, { ...data.words, asOf: this.#asOf }, name);
        // No page is told whether a file was kept, and browsers inside other apps keep none.
        this.#say('done', data.words.saved);
      } catch {
        this.#say('failed', data.words.failed);
      }
    } else if (what === 'print') print();
    else if (what === 'share') await this.#share();
  }

  async #share(): Promise<void> {
    const fragment = toFragment(this.#records.map(({ id }) => id));
    const url = new URL(ownLink(`${location.pathname}${fragment}`), location.origin).href;
    const { copied } = await handOver(url);
    if (copied) this.#say('done', this.#data?.words.copied ?? '');
  }

  #sayCount(name: 'gone' | 'cut' | 'left', count: number): void {
    this.#say(name, count > 0 ? fillIn(this.#data?.words[name] ?? '', { n: count }) : '');
  }

  #say(name: string, text: string): void {
    const element = this.querySelector<HTMLElement>(`[data-say="${name}"]`);
    if (!element) return;
    element.textContent = text;
    element.hidden = text === '';
  }
}
customElements.define('shortlist-page', ShortlistPage);
