import { useEffect, useRef, useState } from 'react';
import {
  readState,
  START,
  writeState,
  type BrowseState,
  type KnownChoice,
} from '../../domain/browse/state.ts';
import { ownLink } from '../../domain/link.ts';

/** Browsers limit how often an address may change. */
const TYPING_PAUSE = 250;

/** Where the page was scrolled to, kept with each step of the history. */
interface Kept {
  readonly y?: number;
}
const kept = (): Kept => (history.state ?? {}) as Kept;

function keepScroll(): void {
  history.replaceState({ ...kept(), y: scrollY }, '');
}

/** True for the state that the page itself shows, as it was built. */
export function isPlain({ text, chosen, sort, page }: BrowseState): boolean {
  return text === '' && chosen.length === 0 && sort === undefined && page === 1;
}

export interface Address {
  readonly state: BrowseState;
  /** False until the address was read: the first picture is that of the built page. */
  readonly ready: boolean;
  /** A step that Back undoes, or (while one types) a change of the present one. */
  readonly go: (next: BrowseState, how?: 'step' | 'typing') => void;
  /** To be called once what the state asks for is shown: takes a reader who went back to where they were. */
  readonly settled: () => void;
}

/** The state, which lives in the address. */
export function useAddress(known: readonly KnownChoice[]): Address {
  const [state, setState] = useState<BrowseState>(START);
  const [ready, setReady] = useState(false);
  const wantedY = useRef<number | undefined>(undefined);
  const typing = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  useEffect(() => {
    const read = () => {
      const now = readState(new URLSearchParams(location.search), known);
      wantedY.current = kept().y;
      setState(now);
      follow(now);
    };
    read();
    setReady(true);
    addEventListener('popstate', read);
    addEventListener('pagehide', keepScroll);
    return () => {
      removeEventListener('popstate', read);
      removeEventListener('pagehide', keepScroll);
    };
  }, [known]);

  const go = (next: BrowseState, how: 'step' | 'typing' = 'step') => {
    clearTimeout(typing.current);
    const write = (method: 'pushState' | 'replaceState') => {
      const query = writeState(next).toString();
      history[method]({}, '', ownLink(location.pathname + (query === '' ? '' : `?${query}`)));
      follow(next);
    };
    if (how === 'step') {
      keepScroll();
      write('pushState');
    } else {
      typing.current = setTimeout(() => {
        write('replaceState');
      }, TYPING_PAUSE);
    }
    wantedY.current = undefined;
    setState(next);
  };

  const settled = () => {
    if (wantedY.current !== undefined) scrollTo({ top: wantedY.current, behavior: 'instant' });
    wantedY.current = undefined;
  };
  return { state, ready, go, settled };
}

/** The browser cannot restore the place in a list that is still to come; in the built page it can, and sooner. */
function follow(state: BrowseState): void {
  history.scrollRestoration = isPlain(state) ? 'auto' : 'manual';
}
