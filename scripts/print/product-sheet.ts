import type { ProductView } from '../../src/domain/product-view.ts';
import type { Indexes } from '../../src/catalogue/indexes.ts';
import { t } from '../../src/i18n/translate.ts';
import { paths } from '../../src/paths.ts';
import { certificateBlock, listedBlock, reportedBlock } from '../../src/present/certificate-block.ts';
import { renderMarkdown } from '../../src/present/markdown.ts';
import { placeWords } from '../../src/present/place-words.ts';
import { producerContact } from '../../src/present/producer-contact.ts';
import { productFacts } from '../../src/present/product-facts.ts';
import { plain, markedText } from '../../src/present/marked-text.ts';
import { tradeFacts } from '../../src/present/trade-facts.ts';
import { html, Markup } from './markup.ts';
import { codeOf, facts, heading, picture, seal, sheet, type PrintJob } from './pieces.ts';

/** One product on one A4 sheet. */
export function productSheet(view: ProductView, indexes: Indexes, job: PrintJob): Markup {
  const { lang, site } = job;
  const words = t(lang);
  const { product, producer } = view;
  const name = markedText(product.name, lang);
  const story = product.story[lang];
  const [listed] = view.listed;
  const [reported] = view.reported;
  const certificate = view.current
    ? certificateBlock(view, view.current, indexes.places, site, lang)
    : listed
      ? listedBlock(view, listed, site, lang)
      : reported && reportedBlock(view, reported, site, lang);
  const contact = producerContact(producer, indexes.producerPlace.get(producer.id), lang, { linked: false });
  const trade = tradeFacts(product, lang);
  return sheet(
    'a4 product-sheet roomy',
    html`<header class="head">
        <div class="frame">${picture(view)}</div>
        <div class="words">
          ${view.group && html`<p class="kind">${words(`group.${view.group}`)}</p>`}
          ${heading('h1', name.text)} ${seal(view, job)}
          <p class="maker">
            ${plain(producer.name, lang)}${view.place && html`<br />${placeWords(view.place, lang)}`}
          </p>
          ${product.summary && html`<p class="lead">${markedText(product.summary, lang).text}</p>`}
        </div>
      </header>
      <div class="rim"></div>
      <div class="flow">
        <div>
          <h2>${words('product.facts')}</h2>
          ${facts(productFacts(view, lang))}
        </div>
        ${
          certificate &&
          html`<div>
            <h2>${certificate.title}</h2>
            ${facts(certificate.rows)}
          </div>`
        }
        ${
          trade.length > 0 &&
          html`<div data-trim>
            <h2>${words('product.trade')}</h2>
            ${facts(trade)}
          </div>`
        }
        ${
          story &&
          html`<div class="story" data-trim data-more="${words('print.readOn')}">
            <h2>${words('product.story')}</h2>
            ${new Markup(renderMarkdown(story))}
          </div>`
        }
      </div>
      <div class="contact-band">
        <div>
          <h2>${contact.name}</h2>
          ${
            contact.rows.length > 0
              ? facts(contact.rows.map(({ label, text }) => ({ label, values: [{ text }] })))
              : html`<p>${contact.empty}</p>`
          }
        </div>
        ${codeOf(paths.product(lang, product.id), 34, job, words(story ? 'print.scanStory' : 'print.scan'))}
      </div>`,
    job,
  );
}
