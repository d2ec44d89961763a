import { fillIn } from '../../domain/fill-in.ts';
import { vietnamDay } from '../../domain/date.ts';
import { ownEntry } from '../../domain/own-entry.ts';
import { readSaved, savedText } from '../../domain/rubric/saved.ts';
import { forget, forgetForTab, keepForTab, keptForTab, recall, remember } from '../memory.ts';
import { saveFile } from '../save-file.ts';
import { handOver } from '../official-form/hand-over.ts';
import { givenIn, markNeeded, NOTHING, optionText, tick } from './answers-in-page.ts';
import type { SelfScoringData } from './data.ts';
import { sayScore, type SaidScore } from './say-score.ts';

/** What a rejected file has no claim to. */
const OF_STARS: readonly string[] = ['by-points', 'by-conditions', 'council', 'live'];

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
    if (kept !== null) this.#keep().checked = true;
    const again = kept ?? keptForTab(this.#key());
    if (again !== null) this.#take(again);
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

  #changed(): void {
    this.#draw();
    const data = this.#data;
    if (!data) return;
    if (this.#keep().checked) remember(this.#key(), this.#text(data));
    else forget(this.#key());
  }

  #text(data: SelfScoringData): string {
    return savedText(data.set, givenIn(this), vietnamDay(Date.now()));
  }

  #draw(): void {
    const data = this.#data;
    if (!data) return;
    const { answers, grounds } = givenIn(this);
    const said = sayScore(data, answers, optionText);
    const isRejected = grounds.length > 0;
    const stars = isRejected ? '' : said.stars;
    for (const [part, text] of Object.entries({ ...said.parts, stars, live: said.bar }))
      this.#write(part, isRejected && OF_STARS.includes(part) ? '' : text);
    this.#write('rejected', isRejected ? data.words.rejected : '');
    this.#drawNext(isRejected ? undefined : said.next);
    const bar = this.querySelector<HTMLElement>('[data-part="bar"]');
    if (bar) {
      bar.hidden = answers.size === 0;
      bar.textContent = isRejected ? data.words.rejected : said.bar;
    }
    markNeeded(data, answers);
  }

  #drawNext(next: SaidScore['next'] | undefined): void {
    const { title = '', conditions = [], note = '', steps = [], council = [] } = next ?? {};
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
      ...council.map((line) => element('p', line)),
    );
  }

  #write(part: string, text: string): void {
    const place = this.querySelector(`[data-part="${part}"]`);
    if (place) place.textContent = text;
  }

  #save(): void {
    const data = this.#data;
    if (!data) return;
    const file = new Blob([this.#text(data)], { type: 'application/json' });
    saveFile(file, `tu-cham-bo-${String(data.set)}.json`);
  }

  /** The chosen options in the law's order, for part III of Form 02. */
  #handOver(): void {
    const data = this.#data;
    if (!data) return;
    const { answers } = givenIn(this);
    // The way back finds them again, in this tab alone.
    keepForTab(this.#key(), this.#text(data));
    const points = data.scale.criteria.map(({ no, options }) => options[answers.get(no) ?? -1]?.[0] ?? 0);
    const sum = points.reduce((total, one) => total + one, 0);
    const rows = data.scale.criteria.map(({ no, seen, options }) => {
      const option = answers.get(no);
      const points = option === undefined ? undefined : options[option]?.[0];
      return {
        no,
        title: ownEntry(data.titles, no) ?? '',
        points: points === undefined ? '' : String(points),
        chosen: option === undefined ? (seen ? data.words.councilScores : '') : optionText(no, option),
      };
    });
    handOver({
      values: {},
      criteria: [...rows, { no: '', title: data.words.sum, points: String(sum), chosen: '' }],
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
    tick(this, saved);
    this.#write('say', fillIn(data.words.opened, { count: saved.answers.size }));
  }

  #clear(): void {
    tick(this, NOTHING);
    forgetForTab(this.#key());
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
