/** A button that opens the print dialogue; without JavaScript the browser's own menu does it. */
class PrintButton extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) return;
    button.addEventListener('click', () => {
      print();
    });
  }
}
customElements.define('print-button', PrintButton);
