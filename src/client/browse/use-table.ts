import { useCallback, useRef, useState } from 'react';
import { vietnamDay } from '../../domain/date.ts';
import { rowsOn, type BrowseRows } from '../../domain/browse/rows.ts';
import type { BrowseTable } from '../../domain/browse/table.ts';
import { patience } from '../patience.ts';
import { paths } from '../../paths.ts';
import { timeout } from '../timeout.ts';

/** How long a file may take before the page says that it is not to be had. */
export const PATIENCE = patience(15_000);

export interface LoadedTable {
  readonly table: BrowseTable;
  /** As of the reader's day. */
  readonly rows: BrowseRows;
}

export interface TableState {
  readonly loaded: LoadedTable | undefined;
  readonly failed: boolean;
  /** Loads it unless that has begun; `fresh` past any copy that the browser keeps. */
  readonly load: (fresh?: boolean) => void;
}

async function read(fresh: boolean): Promise<LoadedTable> {
  const response = await fetch(paths.browseTable, {
    cache: fresh ? 'reload' : 'default',
    signal: timeout(PATIENCE),
  });
  if (!response.ok) throw new Error(`${paths.browseTable}: ${String(response.status)}`);
  const table = (await response.json()) as BrowseTable;
  return { table, rows: rowsOn(table, vietnamDay(Date.now())) };
}

/** What the filter knows of every product; loaded when somebody first needs it. */
export function useTable(): TableState {
  const [loaded, setLoaded] = useState<LoadedTable>();
  const [failed, setFailed] = useState(false);
  const begun = useRef(false);
  const load = useCallback((fresh = false) => {
    if (begun.current && !fresh) return;
    begun.current = true;
    read(fresh).then(
      (table) => {
        setFailed(false);
        setLoaded(table);
      },
      () => {
        begun.current = false;
        setFailed(true);
      },
    );
  }, []);
  return { loaded, failed, load };
}
