import { cleanIds, fromAddress, readStored, toggled } from '../../domain/buyer/shortlist.ts';

const KEY = 'ocop-danh-sach';

/**
 * The shortlist, kept in this browser alone. Where it cannot be kept (private window, full storage) the tab's session
 * carries it from page to page; where that cannot be either it lives in the page, and in the links that take it along
 * (`bar.ts`). `kept` says so. Nothing else is asked: the window's name, say, may come from any other site.
 */
class ShortlistStore extends EventTarget {
  /** The list as JSON where no storage takes it. */
  #inPage: string | null = null;

  constructor() {
    super();
    if (keepsNothing()) this.#inPage = JSON.stringify(fromAddress(location.hash) ?? []);
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
    if (!done(() => localStorage) && !done(() => sessionStorage)) this.#inPage = text;
    this.#tell();
  }

  /** Somebody wants one more than a list holds. */
  refuse(): void {
    this.dispatchEvent(new Event('full'));
  }

  /** What this tab carries because it could not be kept. */
  get #carried(): string | null {
    return attempt(() => sessionStorage.getItem(KEY)) ?? this.#inPage;
  }

  #drop(): void {
    attempt(() => {
      sessionStorage.removeItem(KEY);
    });
    this.#inPage = null;
  }

  #join(): void {
    const stored = readStored(attempt(() => localStorage.getItem(KEY)));
    this.set(cleanIds([...stored, ...this.ids]));
  }

  #tell(): void {
    this.dispatchEvent(new Event('change'));
  }
}

/** Whether this browser neither has a list of the reader's nor could keep one: storage is forbidden, or full. */
function keepsNothing(): boolean {
  return [() => localStorage, () => sessionStorage].every(
    (storage) =>
      attempt(() => storage().getItem(KEY)) === null &&
      attempt(() => {
        storage().setItem(`${KEY}-?`, '');
        storage().removeItem(`${KEY}-?`);
        return true;
      }) === null,
  );
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
