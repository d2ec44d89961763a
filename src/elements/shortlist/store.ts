import { cleanIds, readStored, toggled } from '../../domain/buyer/shortlist.ts';

const KEY = 'ocop-danh-sach';
/** Before a list in `window.name`, which others may use too. */
const MARK = `${KEY}:`;

/**
 * The shortlist, kept in this browser alone. Where nothing can be kept (private window, full storage) the tab
 * carries it from page to page, in its session or else in its own name, and `kept` says so.
 */
class ShortlistStore extends EventTarget {
  constructor() {
    super();
    // There may be room again, or another tab's list to join.
    if (!this.kept) this.#join();
    window.addEventListener('storage', ({ key }) => {
      if (key !== KEY && key !== null) return;
      // Another tab changed the list: what this one could not keep is not lost by that.
      if (this.kept) this.#tell();
      else this.#join();
    });
    // A page from the back-forward cache has slept through changes.
    window.addEventListener('pageshow', ({ persisted }) => {
      if (persisted) this.#tell();
    });
  }

  get kept(): boolean {
    return this.#carried === null;
  }

  get ids(): readonly string[] {
    return readStored(this.#carried ?? attempt(() => localStorage.getItem(KEY)));
  }

  has(id: string): boolean {
    return this.ids.includes(id);
  }

  /** Reads what is stored just before: two tabs add to one list. */
  toggle(id: string): void {
    this.set(toggled(this.ids, id));
  }

  set(ids: readonly string[]): void {
    const text = JSON.stringify(ids);
    const done = (storage: () => Storage) =>
      attempt(() => {
        storage().setItem(KEY, text);
        return true;
      }) === true;
    this.#drop();
    if (!done(() => localStorage) && !done(() => sessionStorage)) window.name = MARK + text;
    this.#tell();
  }

  /** Somebody wants one more than a list holds. */
  refuse(): void {
    this.dispatchEvent(new Event('full'));
  }

  /** What this tab carries because it could not be kept. */
  get #carried(): string | null {
    const own = attempt(() => sessionStorage.getItem(KEY));
    return own ?? (window.name.startsWith(MARK) ? window.name.slice(MARK.length) : null);
  }

  #drop(): void {
    attempt(() => {
      sessionStorage.removeItem(KEY);
    });
    if (window.name.startsWith(MARK)) window.name = '';
  }

  #join(): void {
    const stored = readStored(attempt(() => localStorage.getItem(KEY)));
    this.set(cleanIds([...stored, ...this.ids]));
  }

  #tell(): void {
    this.dispatchEvent(new Event('change'));
  }
}

/** Storage that is forbidden throws when it is so much as looked at. */
function attempt<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}

export const shortlist = new ShortlistStore();
