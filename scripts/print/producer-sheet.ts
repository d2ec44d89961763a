import type { Indexes } from '../../src/catalogue/indexes.ts';
import type { Producer } from '../../src/domain/producer.ts';
import type { ProductView } from '../../src/domain/product-view.ts';
import { t } from '../../src/i18n/translate.ts';
import { paths } from '../../src/paths.ts';
import { renderMarkdown } from '../../src/present/markdown.ts';
import { producerContact } from '../../src/present/producer-contact.ts';
import { producerFacts } from '../../src/present/producer-facts.ts';
import { plain, markedText } from '../../src/present/marked-text.ts';
import { html, Markup } from './markup.ts';
import { codeOf, facts, heading, picture, seal, sheet, type PrintJob } from './pieces.ts';

const FIRST = 4;
const FURTHER = 10;

function productLine(view: ProductView, job: PrintJob, told = false): Markup {
  const { name, summary } = view.product;
  return html`<li>
    <div class="frame">${picture(view)}</div>
    <div>
      ${heading('h3', markedText(name, job.lang).text)}${seal(view, job)}${told && summary && html`<p class="summary">${markedText(summary, job.lang).text}</p>`}
    </div>
  </li>`;
}

/** A producer: the sign, how to reach them, what they make; as many A4 sheets as their products need. */
export function producerSheet(producer: Producer, indexes: Indexes, job: PrintJob): Markup[] {
  const { lang } = job;
  const words = t(lang);
  const place = indexes.producerPlace.get(producer.id);
  const contact = producerContact(producer, place, lang, { linked: false });
  const products = indexes.byProducer.of(producer.id);
  const story = producer.story && markedText(producer.story, lang).text;
  const shown = products.slice(0, FIRST);
  const first = sheet(
    'a4 producer-sheet roomy',
    html`<header class="sign weave">
        <div class="board">
          ${heading('h1', plain(producer.name, lang))}
          <p>${contact.kind}${place && ` · ${plain(place.today.name, lang)}`}</p>
        </div>
      </header>
      <div class="columns">
        <div>
          ${story && html`<div class="lead" data-trim>${new Markup(renderMarkdown(story))}</div>`}
          <h2>${words('producer.about')}</h2>
          ${facts(producerFacts(producer, place, lang))}
        </div>
        <aside>
          <div class="box">
            <h2>${words('contact.title')}</h2>
            ${
              contact.rows.length > 0
                ? facts(contact.rows.map(({ label, text }) => ({ label, values: [{ text }] })))
                : html`<p>${contact.empty}</p>`
            }
          </div>
          ${codeOf(paths.producer(lang, producer.id), 36, job)}
        </aside>
      </div>
      <h2>${words('producer.products')}</h2>
      <ul class="lines few-${shown.length}">
        ${shown.map((view) => productLine(view, job, shown.length <= 2))}
      </ul>`,
    job,
  );
  const rest: Markup[] = [];
  for (let from = FIRST; from < products.length; from += FURTHER) {
    const some = products.slice(from, from + FURTHER);
    rest.push(
      sheet(
        'a4 producer-sheet',
        html`<h2>${plain(producer.name, lang)}</h2>
          <ul class="lines">
            ${some.map((view) => productLine(view, job))}
          </ul>`,
        job,
      ),
    );
  }
  return [first, ...rest];
}
