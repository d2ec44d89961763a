import { useEffect, useRef, useState } from 'react';
import type { CardData, CardFile } from '../../domain/browse/card.ts';
import { CARDS_A_FILE } from '../../domain/browse/table.ts';
import { paths } from '../../paths.ts';
import { PATIENCE } from './use-table.ts';
import { timeout } from '../timeout.ts';

/** A file is newer or older than the table: what it holds may be other products. */
export class OutOfStep extends Error {}

async function readFile(lang: 'vi' | 'en', file: number, key: string): Promise<CardFile> {
  // The key makes every version an address of its own for caches on the way.
  const response = await fetch(`${paths.browseCards(lang, file)}?${key}`, {
    signal: timeout(PATIENCE),
  });
  if (!response.ok) throw new Error(String(response.status));
  const body = (await response.json()) as CardFile;
  if (body.key !== key) throw new OutOfStep();
  return body;
}

export interface Cards {
  /** Which rows they are the cards of. */
  readonly rows: readonly number[];
  readonly cards: readonly CardData[];
}

export interface CardsState {
  /** The last ones that came whole: they stay in sight until the next have come. */
  readonly shown: Cards | undefined;
  readonly error: Error | undefined;
}

/** The cards of some rows of the table; each file is fetched once. */
export function useCards(
  lang: 'vi' | 'en',
  keys: readonly string[] | undefined,
  rows: readonly number[] | undefined,
): CardsState {
  const [state, setState] = useState<CardsState>({ shown: undefined, error: undefined });
  const files = useRef(new Map<string, Promise<CardFile>>());
  useEffect(() => {
    if (!keys || !rows) return;
    let current = true;
    const cardOf = async (row: number): Promise<CardData> => {
      const file = Math.floor(row / CARDS_A_FILE);
      const key = keys[file] ?? '';
      const name = `${String(file)} ${key}`;
      const reading = files.current.get(name) ?? readFile(lang, file, key);
      files.current.set(name, reading);
      const card = (await reading).cards[row % CARDS_A_FILE];
      if (!card) throw new OutOfStep();
      return card;
    };
    Promise.all(rows.map(cardOf)).then(
      (cards) => {
        if (current) setState({ shown: { rows, cards }, error: undefined });
      },
      (error: unknown) => {
        files.current.clear();
        if (current)
          setState(({ shown }) => ({ shown, error: error instanceof Error ? error : new Error() }));
      },
    );
    return () => {
      current = false;
    };
  }, [lang, keys, rows]);
  return state;
}
