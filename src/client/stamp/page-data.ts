import type { OfficeData } from '../../domain/stamp/office-data.ts';
import { patience } from '../patience.ts';
import { timeout } from '../timeout.ts';

const PATIENCE_MS = patience(4000);

/** The JSON a page carries in `<script type="application/json" id="…">`. */
export function pageData<T>(id: string): T {
  return JSON.parse(document.getElementById(id)?.textContent ?? 'null') as T;
}

/** The same of this page as the site has it now, with the keys of today; `known` where nothing comes, or something older. */
export async function newerPageData<T extends OfficeData>(id: string, known: T): Promise<T> {
  try {
    const response = await fetch(location.pathname, { cache: 'no-cache', signal: timeout(PATIENCE_MS) });
    const page = new DOMParser().parseFromString(response.ok ? await response.text() : '', 'text/html');
    const fresh = JSON.parse(page.getElementById(id)?.textContent ?? 'null') as T | null;
    return fresh && isAsNew(fresh, known) ? fresh : known;
  } catch {
    return known;
  }
}

function isAsNew(fresh: OfficeData, known: OfficeData): boolean {
  return (
    fresh.builtOn >= known.builtOn && (fresh.builtWith?.sequence ?? 0) >= (known.builtWith?.sequence ?? 0)
  );
}
