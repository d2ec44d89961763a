import type { CriterionRow, FormValues, OfficialForm } from '../../domain/forms/form.ts';
import { ownEntry } from '../../domain/own-entry.ts';
import { fillIn } from '../../domain/fill-in.ts';
import { saveFile } from '../save-file.ts';
import { loadRecords } from '../shortlist/load.ts';
import { dropHandedOver, takeOver } from './hand-over.ts';

/** What a form's page hands to its script. */
export interface OfficialFormData {
  readonly form: OfficialForm;
  /** Where the catalogue's public facts lie, for a product that is there already. */
  readonly base: string;
  readonly shards: number;
  readonly words: Readonly<Record<'making' | 'failed' | 'noProduct' | 'taken' | 'scored', string>>;
}

/** The product's id in the address of its page. */
const PRODUCT = /\/san-pham\/([a-z0-9]+(?:-[a-z0-9]+)*)\/?(?:[?#].*)?$/;

/** A form that is filled in here and saved on the reader's own machine; nothing is sent and nothing kept. */
class OfficialFormElement extends HTMLElement {
  #data: OfficialFormData | undefined;
  #criteria: readonly CriterionRow[] = [];

  connectedCallback(): void {
    const source = this.querySelector('script[type="application/json"]')?.textContent;
    if (!source) return;
    this.#data = JSON.parse(source) as OfficialFormData;
    this.addEventListener('click', ({ target }) => {
      const what = target instanceof HTMLElement ? target.dataset['do'] : undefined;
      if (what === 'blank') void this.#word({}, [], '-trong');
      else if (what === 'print') print();
      else if (what === 'clear') this.#clear();
      else if (what === 'product') void this.#product();
    });
    this.addEventListener('input', ({ target }) => {
      if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) this.#toPaper(target);
    });
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#word(this.#values(), this.#criteria, '');
    });
    const handed = this.#data.form.hasCriteria ? takeOver() : undefined;
    if (handed) {
      this.#fill(handed.values);
      this.#drawCriteria(handed.criteria);
      this.#say(this.#data.words.scored);
    }
    const asked = new URLSearchParams(location.search).get('sp');
    if (asked !== null) void this.#take(asked);
    this.dataset['ready'] = '';
  }

  #values(): FormValues {
    const form = this.querySelector('form');
    if (!form) return {};
    const data = new FormData(form);
    return Object.fromEntries(
      (this.#data?.form.sections ?? []).flatMap(({ fields }) =>
        fields.map(({ id, kind }) => {
          const all = data.getAll(id).filter((one) => typeof one === 'string');
          return [id, kind === 'some' ? all : (all[0] ?? '')];
        }),
      ),
    );
  }

  async #word(values: FormValues, criteria: readonly CriterionRow[], ending: string): Promise<void> {
    const data = this.#data;
    if (!data) return;
    this.#say(data.words.making);
    try {
      const { wordFile } = await import('./word-file.ts');
      saveFile(await wordFile(data.form, values, criteria), `mau-${data.form.no}${ending}.docx`);
      this.#say('');
    } catch {
      this.#say(data.words.failed);
    }
  }

  /** Fills in what the catalogue says of a product, by the address of its page. */
  async #product(): Promise<void> {
    const written = this.querySelector<HTMLInputElement>('[data-part="product"]')?.value.trim() ?? '';
    await this.#take(PRODUCT.exec(written)?.[1] ?? '');
  }

  async #take(id: string): Promise<void> {
    const data = this.#data;
    if (!data) return;
    const { records } = id === '' ? { records: [] } : await loadRecords(data.base, data.shards, [id]);
    const [record] = records;
    if (!record) {
      this.#say(data.words.noProduct);
      return;
    }
    const { name, producer } = record;
    const { phone = '', email = '' } = producer;
    this.#fill({
      'product.name': name,
      ...{ 'unit.name': producer.name, 'unit.phone': phone, 'unit.email': email },
      ...{ 'producer.name': producer.name, 'producer.phone': phone, 'producer.email': email },
    });
    this.#say(fillIn(data.words.taken, { name }));
  }

  /** Writes values into the fields of their names; what is not named stays. */
  #fill(values: FormValues): void {
    for (const field of this.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
      'form input, form textarea',
    )) {
      const value = ownEntry(values, field.name);
      if (typeof value === 'string' && value !== '' && (field.type === 'text' || field.type === 'textarea'))
        field.value = value;
      this.#toPaper(field);
    }
  }

  /** What is printed of a field: all of it. */
  #toPaper(field: HTMLInputElement | HTMLTextAreaElement): void {
    const paper = field.parentElement?.querySelector<HTMLElement>('.on-paper');
    if (paper) paper.textContent = field.value;
  }

  #drawCriteria(criteria: readonly CriterionRow[]): void {
    this.#criteria = criteria;
    const body = this.querySelector('[data-part="criteria"]');
    body?.replaceChildren(
      ...criteria.map(({ no, title, points, chosen }) => {
        const row = document.createElement('tr');
        row.append(
          ...[no, title, points, chosen].map((text) => {
            const cell = document.createElement('td');
            cell.textContent = text;
            return cell;
          }),
        );
        return row;
      }),
    );
  }

  #clear(): void {
    this.querySelector('form')?.reset();
    for (const paper of this.querySelectorAll('.on-paper')) paper.textContent = '';
    this.#drawCriteria([]);
    dropHandedOver();
    this.#say('');
  }

  #say(text: string): void {
    const place = this.querySelector('[data-part="say"]');
    if (place) place.textContent = text;
  }
}

customElements.define('official-form', OfficialFormElement);
