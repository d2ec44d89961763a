import type { ProductView } from '../../src/domain/product-view.ts';
import { paths } from '../../src/paths.ts';
import { placeWords } from '../../src/present/place-words.ts';
import { plain, markedText } from '../../src/present/marked-text.ts';
import { html, type Markup } from './markup.ts';
import { codeOf, heading, picture, seal, sheet, type PrintJob } from './pieces.ts';

/** Names of up to so many letters are set larger. */
const SHORT = 22;

/** A3 for a booth's wall: to be read from three metres. */
export function poster(view: ProductView, job: PrintJob): Markup {
  const { lang } = job;
  const { product, producer, place } = view;
  const name = markedText(product.name, lang).text;
  return sheet(
    'a3 poster painted',
    html`<div class="frame">${picture(view)}</div>
      <div class="board">
        ${heading('h1', name, name.length <= SHORT ? 'short' : '')}
        <div class="poster-row">
          <div>
            ${seal(view, job)}
            <p class="maker">
              <b>${plain(producer.name, lang)}</b>${place && html`<br />${placeWords(place, lang)}`}
            </p>
          </div>
          ${codeOf(paths.product(lang, product.id), 66, job)}
        </div>
      </div>`,
    job,
  );
}
