import { ownLink } from '../../domain/link.ts';
import type { SearchCard } from '../../domain/search/record.ts';
import type { Language } from '../../domain/text.ts';
import { make } from './make.ts';
import { shownResult } from './result.ts';

/** An option that leads somewhere; it holds no link, since an option may hold nothing that can be focused. */
function option(href: string): HTMLElement {
  const item = make('li', { role: 'option', 'aria-selected': 'false' });
  item.dataset['href'] = ownLink(href);
  return item;
}

/** A result in the list under the field: photo, name, stars, status, producer, place. */
export function resultOption(card: SearchCard, lang: Language): HTMLElement {
  const shown = shownResult(card, lang);
  const item = option(shown.href);
  item.dataset['id'] = card.id;
  item.dataset['type'] = card.type;
  if (shown.picture) item.append(make('img', { src: shown.picture, alt: '', width: '64', height: '48' }));
  const body = make('span', { class: 'search-body' });
  const name = make('span', { class: 'search-name' }, shown.name);
  if (shown.nameLang) name.lang = shown.nameLang;
  body.append(name);
  const marks = [shown.starWords, shown.statusWords].filter(Boolean).join(' · ');
  if (marks) {
    const line = make('span', { class: 'search-marks' });
    line.dataset['status'] = shown.statusKind ?? '';
    if (shown.stars && shown.inForce)
      line.append(make('span', { 'aria-hidden': 'true' }, '★'.repeat(shown.stars)), ' ');
    line.append(marks);
    body.append(line);
  }
  body.append(make('span', { class: 'soft' }, shown.lines.join(', ')));
  item.append(body);
  return item;
}

/** An option that leads to a page: all results, all products, a page that the query names. */
export function wayOption({ href, label }: { href: string; label: string }): HTMLElement {
  const item = option(href);
  item.className = 'search-all';
  item.textContent = label;
  return item;
}
