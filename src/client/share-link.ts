import { handOver } from './hand-over.ts';

/** A button that hands the page's address, or the one it names, to somebody else. */
class ShareLink extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) return;
    button.addEventListener('click', () => void this.#share());
  }

  async #share(): Promise<void> {
    const { copied } = await handOver(new URL(this.dataset['href'] ?? '', location.href).href);
    const status = this.querySelector('[role="status"]');
    if (copied && status) status.textContent = this.dataset['copied'] ?? '';
  }
}
customElements.define('share-link', ShareLink);
