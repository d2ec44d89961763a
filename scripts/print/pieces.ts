/** What all prints are made of: pictures, stars, status, facts, codes to scan, the foot of a page. */
import { readFileSync } from 'node:fs';
import QRCode from 'qrcode';
import type { Photo } from '../../src/domain/product.ts';
import type { ProductView } from '../../src/domain/product-view.ts';
import type { Site } from '../../src/domain/site.ts';
import { isInForce } from '../../src/domain/status.ts';
import type { Language } from '../../src/domain/text.ts';
import { formatDay } from '../../src/i18n/format.ts';
import { t } from '../../src/i18n/translate.ts';
import { absolute } from '../../src/paths.ts';
import { pictureFiles } from '../../src/present/photo.ts';
import { drawingOf } from '../../src/present/picture.ts';
import type { Row } from '../../src/present/row.ts';
import { plain } from '../../src/present/marked-text.ts';
import { productStatus, proposalWords, reportedStars, shownStars } from '../../src/present/status-words.ts';
import { html, Markup } from './markup.ts';

/** What every print is made for. */
export interface PrintJob {
  readonly site: Site;
  readonly lang: Language;
}

/** A photo, or the drawing that stands for the product. The file is served by render-pdf.ts. */
export function picture(view: ProductView): Markup {
  const files = firstPhoto(view.product.photos);
  return html`<img class="picture" src="${files ?? `/illustrations/${drawingOf(view)}.svg`}" alt="" />`;
}

export function firstPhoto(photos: readonly Photo[] | undefined): string | undefined {
  const [first] = photos ?? [];
  return first && pictureFiles(first)?.src;
}

export const drawing = (name: string): Markup =>
  html`<img class="picture" src="/illustrations/${name}.svg" alt="" />`;

/** Headings of more than about ten words are set in the reading face: the sign's has capitals only. */
export function heading(level: 'h1' | 'h2' | 'h3', name: string, className = ''): Markup {
  const long = name.length > 44 ? ' long' : '';
  return html`${new Markup(`<${level} class="${className}${long}">`)}${name}${new Markup(`</${level}>`)}`;
}

const star = (kind: 'star' | 'star-open') =>
  html`<img class="star" src="/styles/marks/${kind}.svg" alt="" />`;

/** A status mark, inked in the colour of its line of words (a picture from a file would stay black). */
function mark(kind: string): Markup {
  const file = new URL(`../../src/styles/marks/${kind}.svg`, import.meta.url);
  // Within a mask black means "cut out", and stays.
  const parts = readFileSync(file, 'utf8').split(/(<mask.*?<\/mask>)/s);
  const inked = parts.map((part) =>
    part.startsWith('<mask') ? part : part.replaceAll('#000', 'currentColor'),
  );
  const named = inked.join('').replaceAll('"m"', `"mark-${kind}"`).replaceAll('#m)', `#mark-${kind})`);
  return new Markup(named);
}

/** Stars with their words, struck through when the certificate has lapsed; then the status with its date. */
export function seal(view: ProductView, { site, lang }: PrintJob): Markup {
  const stars = shownStars(view, lang);
  const held = isInForce(view.status.kind);
  const proposal = proposalWords(view, lang);
  const [status] = productStatus(view, site.today, lang);
  return html`<div class="seal">
    ${
      stars
        ? html`<p class="stars ${held ? '' : 'past'}">
            <span class="row"
              >${Array.from({ length: 5 }, (_, i) => star(i < stars.count ? 'star' : 'star-open'))}</span
            >
            <span>${held ? stars.label : stars.pastLabel}</span>
          </p>`
        : html`<p>${reportedStars(view, lang) ?? ''}</p>`
    }
    ${
      status &&
      html`<p class="status" data-kind="${status.kind}">${mark(status.kind)}<span>${status.label}</span></p>`
    }
    ${proposal && html`<p class="status" data-kind="proposed">${mark('proposed')}<span>${proposal}</span></p>`}
  </div>`;
}

/** A facts table without its links. */
export function facts(rows: readonly Row[]): Markup {
  return html`<table class="facts">
    ${rows
      .filter((row) => row.values.length > 0)
      .map(
        (row) =>
          html`<tr>
            <th>${row.label}</th>
            <td>${row.values.map((value) => html`<span lang="${value.lang ?? ''}">${value.text}</span>`)}</td>
          </tr>`,
      )}
  </table>`;
}

/** A code to scan, `side` mm wide with the white that scanners need. */
export function code(address: string, side: number): Markup {
  const { modules } = QRCode.create(address, { errorCorrectionLevel: 'M' });
  const size = modules.size + 8;
  let path = '';
  for (let y = 0; y < modules.size; y += 1) {
    for (let x = 0; x < modules.size; x += 1) {
      if (modules.get(y, x)) path += `M${String(x + 4)} ${String(y + 4)}h1v1h-1z`;
    }
  }
  const view = `0 0 ${String(size)} ${String(size)}`;
  const width = `${String(side)}mm`;
  return new Markup(
    `<svg class="code" viewBox="${view}" width="${width}" height="${width}" shape-rendering="crispEdges">` +
      `<rect width="${String(size)}" height="${String(size)}" fill="#fff"/><path d="${path}"/></svg>`,
  );
}

/** The code of a page of the site, with what it is for. */
export function codeOf(path: string, side: number, { site, lang }: PrintJob, label?: string): Markup {
  return html`<figure class="scan">
    ${code(absolute(site.host, path), side)}
    <figcaption>${label ?? t(lang)('print.scan')}</figcaption>
  </figure>`;
}

/** One sheet of paper. `page` is left out where it would say nothing. */
export function sheet(className: string, body: Markup, { site, lang }: PrintJob, page?: number): Markup {
  const words = t(lang);
  const note = [
    site.catalogue.demo ? words('share.demo') : undefined,
    words('print.asOf', { day: formatDay(lang, site.today) }),
    site.host.replace(/^https?:\/\//, ''),
  ].filter((part) => part !== undefined);
  return html`<section class="sheet ${className}">
    <div class="body">${body}</div>
    <footer>
      <span class="site">${plain(site.catalogue.shortName, lang)}</span
      ><span>${note.join(' · ')}</span>${page !== undefined && html`<b>${page}</b>`}
    </footer>
  </section>`;
}
