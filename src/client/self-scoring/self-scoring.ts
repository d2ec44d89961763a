import { fillIn } from '../../domain/fill-in.ts';
import { vietnamDay } from '../../domain/date.ts';
import { ownEntry } from '../../domain/own-entry.ts';
import { readSaved, savedText, type SavedScoring } from '../../domain/rubric/saved.ts';
import { forget, recall, remember } from '../memory.ts';
import { handOver } from '../official-form/hand-over.ts';
import type { SelfScoringData } from './data.ts';
import { sayScore, type SaidScore } from './say-score.ts';

/** Adds up the answers of a rubric while they are given. Nothing leaves the page; nothing is kept unless the reader asks. */
class SelfScoring extends HTMLElement {
  #data: SelfScoringData | undefined;

  connectedCallback(): void {
    const source = this.querySelector('script[type="application/json"]')?.textContent;
    if (!source) return;
    this.#data = JSON.parse(source) as SelfScoringData;
    const result = this.querySelector<HTMLElement>('.scoring-result');
    if (result) result.hidden = false;
    const kept = recall(this.#key());
    if (kept !== null) {
      this.#keep().checked = true;
      this.#take(kept);
    }
    this.addEventListener('change', ({ target }) => {
      if (!(target instanceof HTMLInputElement)) return;
      if (target.dataset['do'] === 'open') void this.#open(target);
      else this.#changed();
    });
    this.addEventListener('click', ({ target }) => {
      const what = target instanceof HTMLElement ? target.dataset['do'] : undefined;
      if (what === 'save') this.#save();
      else if (what === 'print') print();
      else if (what === 'clear') this.#clear();
      else if (what === 'form') this.#handOver();
    });
    this.#draw();
    this.dataset['ready'] = '';
  }

  #key = () => `ocop-tu-cham-${String(this.#data?.set ?? 0)}`;

  #keep(): HTMLInputElement {
    return this.querySelector<HTMLInputElement>('[data-do="keep"]') ?? document.createElement('input');
  }

  #inputs(): NodeListOf<HTMLInputElement> {
    return this.querySelectorAll('.scoring-form input');
  }

  #given(): SavedScoring {
    const chosen = [...this.#inputs()].filter(({ checked }) => checked);
    return {
      answers: new Map(
        chosen.filter(({ type }) => type === 'radio').map(({ name, value }) => [name, Number(value)]),
      ),
      grounds: chosen.filter(({ name }) => name === 'ground').map(({ value }) => Number(value)),
    };
  }

  #changed(): void {
    this.#draw();
    const data = this.#data;
    if (!data) return;
    if (this.#keep().checked) remember(this.#key(), this.#text(data));
    else forget(this.#key());
  }

  #text(data: SelfScoringData): string {
    return savedText(data.set, this.#given(), vietnamDay(Date.now()));
  }

  #draw(): void {
    const data = this.#data;
    if (!data) return;
    const { answers, grounds } = this.#given();
    const said = sayScore(data, answers, (no, option) => this.#optionText(no, option));
    const isRejected = grounds.length > 0;
    for (const [part, text] of Object.entries(said.parts)) this.#write(part, text);
    this.#write('stars', isRejected ? '' : said.stars);
    this.#write('rejected', isRejected ? data.words.rejected : '');
    this.#drawNext(said.next);
    const bar = this.querySelector<HTMLElement>('[data-part="bar"]');
    if (bar) {
      bar.hidden = answers.size === 0;
      bar.textContent = isRejected ? data.words.rejected : said.bar;
    }
    this.#markNeeded(data, answers);
  }

  #drawNext({ title, conditions, note, steps }: SaidScore['next']): void {
    const list = (lines: readonly string[]) => {
      const all = document.createElement('ul');
      all.append(...lines.map((line) => element('li', line)));
      return lines.length > 0 ? [all] : [];
    };
    this.querySelector('[data-part="next"]')?.replaceChildren(
      ...(title === '' ? [] : [element('h3', title)]),
      ...list(conditions),
      ...(note === '' ? [] : [element('p', note)]),
      ...list(steps),
    );
  }

  /** Marks what answers that bring points have to be shown by. */
  #markNeeded({ scale }: SelfScoringData, answers: ReadonlyMap<string, number>): void {
    const withPoints = new Set(
      scale.filter(({ no, options }) => (options[answers.get(no) ?? -1]?.[0] ?? 0) > 0).map(({ no }) => no),
    );
    for (const item of document.querySelectorAll<HTMLElement>('[data-criteria]')) {
      const mark = item.querySelector<HTMLElement>('.rubric-needed');
      const criteria = item.dataset['criteria']?.split(' ') ?? [];
      if (mark) mark.hidden = !criteria.some((no) => withPoints.has(no));
    }
  }

  #optionText(no: string, option: number): string {
    return (
      document
        .getElementById(`tc-${no.replaceAll('.', '-')}`)
        ?.querySelector(`[data-option="${String(option)}"]`)
        ?.textContent?.trim() ?? ''
    );
  }

  #write(part: string, text: string): void {
    const place = this.querySelector(`[data-part="${part}"]`);
    if (place) place.textContent = text;
  }

  #save(): void {
    const data = this.#data;
    if (!data) return;
    const url = URL.createObjectURL(new Blob([this.#text(data)], { type: 'application/json' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = `tu-cham-bo-${String(data.set)}.json`;
    link.click();
    setTimeout(() => {
      URL.revokeObjectURL(url);
    }, 60_000);
  }

  /** The chosen options in the law's order, for part III of Form 02. */
  #handOver(): void {
    const data = this.#data;
    if (!data) return;
    const { answers } = this.#given();
    handOver({
      values: {},
      criteria: data.scale.map(({ no, options }) => {
        const option = answers.get(no);
        const points = option === undefined ? undefined : options[option]?.[0];
        return {
          no,
          title: ownEntry(data.titles, no) ?? '',
          points: points === undefined ? '' : String(points),
          chosen: option === undefined ? '' : this.#optionText(no, option),
        };
      }),
    });
  }

  async #open(input: HTMLInputElement): Promise<void> {
    const text = await input.files?.[0]?.text();
    input.value = '';
    if (text !== undefined) this.#take(text);
    this.#changed();
  }

  /** Ticks what a saved text says, and tells how many answers it had. */
  #take(text: string): void {
    const data = this.#data;
    if (!data) return;
    const count = this.querySelectorAll('input[name="ground"]').length;
    const saved = readSaved(text, data.set, data.scale, count);
    if (saved.is !== 'read') {
      const { otherSet, badFile } = data.words;
      this.#write('say', saved.is === 'other-set' ? fillIn(otherSet, { number: saved.set }) : badFile);
      return;
    }
    const answers = Object.fromEntries(saved.answers);
    for (const input of this.#inputs())
      input.checked =
        input.name === 'ground'
          ? saved.grounds.includes(Number(input.value))
          : ownEntry(answers, input.name) === Number(input.value);
    this.#write('say', fillIn(data.words.opened, { count: saved.answers.size }));
  }

  #clear(): void {
    for (const input of this.#inputs()) input.checked = false;
    this.#keep().checked = false;
    this.#write('say', '');
    this.#changed();
  }
}

function element(tag: 'h3' | 'p' | 'li', text: string): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}

customElements.define('self-scoring', SelfScoring);
