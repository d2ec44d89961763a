/** A button that hands the page's address to the phone's share sheet, or puts it on the clipboard. */
class ShareLink extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) return;
    button.addEventListener('click', () => void this.#share());
  }

  async #share(): Promise<void> {
    const url = new URL(this.dataset['href'] ?? '', location.href).href;
    if ('share' in navigator) {
      // Closing the sheet is not a fault.
      await navigator.share({ title: document.title, url }).catch(() => undefined);
      return;
    }
    try {
      await (navigator as Navigator).clipboard.writeText(url);
    } catch {
      prompt('', url);
      return;
    }
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = this.dataset['copied'] ?? '';
  }
}
customElements.define('share-link', ShareLink);
