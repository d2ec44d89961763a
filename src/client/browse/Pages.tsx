import { ownLink } from '../../domain/link.ts';
import { pageNumbers } from '../../domain/page-numbers.ts';
import type { MouseEvent } from 'react';
import type { Say } from './words.ts';

interface Props {
  page: number;
  pages: number;
  href: (page: number) => string;
  say: Say;
  onPage: (page: number) => void;
}

/** Real links: they open in another tab, and without JavaScript. */
export function Pages({ page, pages, href, say, onPage }: Props) {
  if (pages < 2) return null;
  const follow = (number: number) => (event: MouseEvent) => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onPage(number);
  };
  return (
    <nav className="pages" aria-label={say('pages.label')}>
      {page > 1 && (
        <a
          className="button button-quiet"
          rel="prev"
          href={ownLink(href(page - 1))}
          onClick={follow(page - 1)}
        >
          {say('pages.previous')}
        </a>
      )}
      <ol>
        {pageNumbers(page, pages).map(({ number, gap }) => (
          <li key={number}>
            {gap ? (
              <span>…</span>
            ) : (
              <a
                href={ownLink(href(number))}
                aria-label={say('pages.page', { page: number })}
                aria-current={number === page ? 'page' : undefined}
                onClick={follow(number)}
              >
                {number}
              </a>
            )}
          </li>
        ))}
      </ol>
      {page < pages && (
        <a
          className="button button-quiet"
          rel="next"
          href={ownLink(href(page + 1))}
          onClick={follow(page + 1)}
        >
          {say('pages.next')}
        </a>
      )}
    </nav>
  );
}
