import { readStored, toggled } from '../../domain/buyer/shortlist.ts';

const KEY = 'ocop-danh-sach';

/**
 * The shortlist, kept in this browser alone. Where nothing can be kept (private window, full storage) it lives
 * as long as the page does, and `kept` says so.
 */
class ShortlistStore extends EventTarget {
  #memory: readonly string[] | undefined;
  kept = true;

  constructor() {
    super();
    // Another tab changed it.
    window.addEventListener('storage', ({ key }) => {
      if (key !== KEY && key !== null) return;
      this.#memory = undefined;
      this.#tell();
    });
    // A page from the back-forward cache has slept through changes.
    window.addEventListener('pageshow', ({ persisted }) => {
      if (persisted) this.#tell();
    });
  }

  get ids(): readonly string[] {
    if (this.#memory) return this.#memory;
    try {
      return readStored(localStorage.getItem(KEY));
    } catch {
      this.kept = false;
      return (this.#memory = []);
    }
  }

  has(id: string): boolean {
    return this.ids.includes(id);
  }

  /** Reads what is stored just before: two tabs add to one list. */
  toggle(id: string): void {
    this.set(toggled(this.ids, id));
  }

  set(ids: readonly string[]): void {
    try {
      localStorage.setItem(KEY, JSON.stringify(ids));
      this.#memory = undefined;
      this.kept = true;
    } catch {
      this.#memory = ids;
      this.kept = false;
    }
    this.#tell();
  }

  #tell(): void {
    this.dispatchEvent(new Event('change'));
  }
}

export const shortlist = new ShortlistStore();
