import { GROUP_IDS, type GroupId } from '../../src/domain/group.ts';
import type { ProductView } from '../../src/domain/product-view.ts';
import { formatDay, formatPhone } from '../../src/i18n/format.ts';
import { t } from '../../src/i18n/translate.ts';
import { paths } from '../../src/paths.ts';
import { drawingOfGroup } from '../../src/present/picture.ts';
import { plain, markedText } from '../../src/present/marked-text.ts';
import { placeWords } from '../../src/present/place-words.ts';
import { html, type Markup } from './markup.ts';
import { codeOf, drawing, heading, picture, seal, sheet, type PrintJob } from './pieces.ts';

/** Products on a page of the book, and below the drawing with which a group opens. */
const PER_PAGE = 4;
const OPENING = 2;
const CONTENTS_PER_PAGE = 64;

const chunks = <T>(items: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));

function entry(view: ProductView, job: PrintJob): Markup {
  const { lang } = job;
  const { product, producer, place } = view;
  const phone = producer.contacts?.phone ?? producer.contacts?.zalo;
  return html`<article class="entry">
    <div class="frame">${picture(view)}</div>
    <div class="words">
      ${heading('h3', markedText(product.name, lang).text)} ${seal(view, job)}
      <p>
        <b>${plain(producer.name, lang)}</b
        >${phone && html`<br /><span class="phone">${formatPhone(phone)}</span>`}${place && html`<br />${placeWords(place, lang)}`}
      </p>
      ${product.summary && html`<p class="summary" data-trim>${markedText(product.summary, lang).text}</p>`}
    </div>
    ${codeOf(paths.product(lang, product.id), 27, job, '')}
  </article>`;
}

/** A group's pages: its opening, then pages as full as each other, so that none is left with a lone product. */
function pagesOf(views: readonly ProductView[]): ProductView[][] {
  const rest = views.length - OPENING;
  // One more is no page of its own.
  const opening = rest === 1 ? OPENING + 1 : OPENING;
  const pages = Math.ceil(Math.max(0, views.length - opening) / PER_PAGE);
  const full = [views.slice(0, opening)];
  for (let i = 0, from = opening; i < pages; i += 1) {
    const size = Math.ceil((views.length - from) / (pages - i));
    full.push(views.slice(from, from + size));
    from += size;
  }
  return full;
}

interface Chapter {
  readonly group: GroupId | undefined;
  readonly pages: readonly (readonly ProductView[])[];
}

/** A selection as a book: cover, contents, then group by group with page numbers and a code for every product. */
export function catalogueBook(views: readonly ProductView[], job: PrintJob): Markup[] {
  const { site, lang } = job;
  const words = t(lang);
  const name = (group: GroupId | undefined) =>
    group ? words(`group.${group}`) : words('figures.unknownGroup');
  const chapters: Chapter[] = [...GROUP_IDS, undefined].flatMap((group) => {
    const own = views.filter((view) => view.group === group);
    return own.length > 0 ? [{ group, pages: pagesOf(own) }] : [];
  });
  const listed = views.length + chapters.length;
  const contentsPages = Math.ceil(listed / CONTENTS_PER_PAGE);
  // The cover counts as page 1, as in any book.
  let page = 1 + contentsPages;
  const lines: Markup[] = [];
  const sheets: Markup[] = [];
  for (const { group, pages } of chapters) {
    lines.push(html`<li class="chapter"><b>${name(group)}</b><b>${page + 1}</b></li>`);
    for (const [i, some] of pages.entries()) {
      page += 1;
      for (const view of some) {
        lines.push(html`<li><span>${plain(view.product.name, lang)}</span><span>${page}</span></li>`);
      }
      const head =
        i === 0
          ? html`<header class="opening mat">
              <div class="frame">${drawing(group ? drawingOfGroup(group) : 'still-tra-buoi')}</div>
              <div class="board">${heading('h2', name(group))}</div>
            </header>`
          : html`<div class="rim"></div>
              <p class="running">${name(group)}</p>`;
      const body = html`${head}
        <div class="entries entries-${some.length}">${some.map((view) => entry(view, job))}</div>`;
      sheets.push(sheet('a4 book', body, job, page));
    }
  }
  const cover = sheet(
    'a4 cover painted',
    html`<div class="board">
        ${heading('h1', plain(site.catalogue.name, lang))}
        <p class="lead">${words('products.count', { count: views.length })}</p>
        <p>${formatDay(lang, site.today)}</p>
      </div>
      <div class="frame">${drawing('still-tra-buoi')}</div>
      ${codeOf(paths.home(lang), 34, job)}`,
    job,
  );
  const contents = chunks(lines, CONTENTS_PER_PAGE).map((some, i) =>
    sheet(
      'a4 contents',
      html`<div class="rim"></div>
        ${heading('h2', words('print.contents'))}
        <ol>
          ${some}
        </ol>`,
      job,
      2 + i,
    ),
  );
  return [cover, ...contents, ...sheets];
}
