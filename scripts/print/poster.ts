import type { ProductView } from '../../src/domain/product-view.ts';
import { paths } from '../../src/paths.ts';
import { placeWords } from '../../src/views/place-words.ts';
import { plain, said } from '../../src/views/said.ts';
import { html, type Markup } from './markup.ts';
import { codeOf, heading, picture, seal, sheet, type PrintJob } from './pieces.ts';

/** A3 for a booth's wall: to be read from three metres. */
export function poster(view: ProductView, job: PrintJob): Markup {
  const { lang, site } = job;
  const { product, producer, place } = view;
  return sheet(
    'a3 poster',
    html`<div class="weave hoop"><div class="frame">${picture(view)}</div></div>
      <div class="words">
        ${heading('h1', said(product.name, lang).text)}
        <div class="poster-row">
          <div>
            ${seal(view, job)}
            <p class="maker">
              <b>${plain(producer.name, lang)}</b>${place && html`<br />${placeWords(place, lang)}`}
            </p>
            <p class="sign-small">${plain(site.catalogue.shortName, lang)}</p>
          </div>
          ${codeOf(paths.product(lang, product.id), 66, job)}
        </div>
      </div>`,
    job,
  );
}
