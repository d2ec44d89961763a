import { useSyncExternalStore } from 'react';

export interface Route {
  /** `['products', 'lan-may']`. */
  readonly parts: readonly string[];
  readonly query: URLSearchParams;
}

function subscribe(tell: () => void): () => void {
  addEventListener('hashchange', tell);
  return () => {
    removeEventListener('hashchange', tell);
  };
}

/** Where the page stands: the part of its address behind the #. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(subscribe, () => location.hash);
  const [path = '', query = ''] = hash.replace(/^#/u, '').split('?');
  return {
    parts: path.split('/').filter(Boolean).map(decodeURIComponent),
    query: new URLSearchParams(query),
  };
}

export function goTo(route: string): void {
  location.hash = `#${route}`;
}
