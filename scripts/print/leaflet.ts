import type { ProductView } from '../../src/domain/product-view.ts';
import { formatPhone } from '../../src/i18n/format.ts';
import { t } from '../../src/i18n/translate.ts';
import { paths } from '../../src/paths.ts';
import { renderMarkdown } from '../../src/present/markdown.ts';
import { placeWords } from '../../src/present/place-words.ts';
import { productFacts } from '../../src/present/product-facts.ts';
import { plain, markedText } from '../../src/present/marked-text.ts';
import { html, Markup } from './markup.ts';
import { codeOf, drawing, facts, heading, picture, seal, sheet, type PrintJob } from './pieces.ts';

const PER_PAGE = 4;

function maker({ producer, place }: ProductView, { lang }: PrintJob): Markup {
  const phone = producer.contacts?.phone ?? producer.contacts?.zalo;
  return html`<p>
    <b>${plain(producer.name, lang)}</b
    >${phone && html`<br /><span class="phone">${formatPhone(phone)}</span>`}${place && html`<br />${placeWords(place, lang)}`}
  </p>`;
}

/** Both sides of an A5 leaflet: one product told, or several shown. */
export function leaflet(views: readonly ProductView[], job: PrintJob): Markup[] {
  const { site, lang } = job;
  const words = t(lang);
  const [only] = views;
  if (views.length === 1 && only) {
    const { product } = only;
    const story = product.story[lang];
    const front = html`<div class="frame">${picture(only)}</div>
      <div class="rim"></div>
      <div class="words">
        ${heading('h1', markedText(product.name, lang).text)}${seal(only, job)}${product.summary && html`<p class="lead">${markedText(product.summary, lang).text}</p>`}
      </div>`;
    const back = html`<div class="rim"></div>
      <div class="name">
        <div class="frame">${picture(only)}</div>
        <div>${heading('h2', markedText(product.name, lang).text)}${seal(only, job)}</div>
      </div>
      ${
        story &&
        html`<div class="story" data-trim data-more="${words('print.readOn')}">
          ${new Markup(renderMarkdown(story))}
        </div>`
      }
      ${facts(productFacts(only, lang).slice(0, 7))}
      <div class="bottom box">${maker(only, job)}${codeOf(paths.product(lang, product.id), 30, job)}</div>`;
    return [sheet('a5 leaflet-front', front, job), sheet('a5 leaflet-back', back, job)];
  }
  const front = html`<div class="frame">${drawing('still-gian-hang')}</div>
    <div class="rim"></div>
    <div class="words">
      ${heading('h1', plain(site.catalogue.shortName, lang))}
      <p class="lead">${plain(site.catalogue.description, lang)}</p>
      ${codeOf(paths.home(lang), 32, job)}
    </div>`;
  const backs: Markup[] = [];
  for (let from = 0; from < views.length; from += PER_PAGE) {
    const some = views.slice(from, from + PER_PAGE);
    const cards = some.map(
      (view) =>
        html`<article>
          <div class="frame">${picture(view)}</div>
          <div class="words">
            ${heading('h3', markedText(view.product.name, lang).text)}${seal(view, job)}${maker(view, job)}
          </div>
          ${codeOf(paths.product(lang, view.product.id), 25, job, '')}
        </article>`,
    );
    backs.push(
      sheet(
        'a5 leaflet-cards',
        html`<p class="scan-line">${words('print.scanEach')}</p>
          ${cards}`,
        job,
      ),
    );
  }
  return [sheet('a5 leaflet-front', front, job), ...backs];
}
