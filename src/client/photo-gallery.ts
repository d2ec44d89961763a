/**
 * Buttons, arrow keys and a counter for a strip of photos that scrolls by itself, and a dialog that shows one photo
 * as large as the screen or in its own size. The strip's scroll position is the only state.
 */
class PhotoGallery extends HTMLElement {
  #strip: HTMLElement | null = null;
  #dialog: HTMLDialogElement | null = null;
  #shown = 0;
  /** The dialog is open, or is closing. */
  #looking = false;

  connectedCallback(): void {
    this.#strip = this.querySelector('[data-strip]');
    this.#dialog = this.querySelector('dialog');
    const tools = this.querySelector<HTMLElement>('[data-tools]');
    if (tools) tools.hidden = false;
    this.#strip?.addEventListener('scroll', () => {
      this.#show(this.#position());
    });
    this.addEventListener('click', (event) => {
      this.#clicked(event);
    });
    // A photo of which a fraction of a pixel is in view is "seen" to the browser, which then does not scroll to it.
    this.addEventListener('focusin', ({ target }) => {
      if (this.#looking) return;
      const index = this.#slides.findIndex((slide) => slide.contains(target as Node));
      if (index >= 0) this.#go(index);
    });
    this.addEventListener('keydown', (event) => {
      const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
      if (step === 0) return;
      event.preventDefault();
      const focused = this.#slides.findIndex((slide) => slide.contains(event.target as Node));
      // A focused photo hands the focus on, or it would stay on one that is out of sight.
      if (focused >= 0) this.#linkOf(focused + step)?.focus({ preventScroll: true });
      else this.#go(this.#shown + step);
    });
    // The browser gives the focus back to the photo that was opened, not to the one looked at last.
    this.#dialog?.addEventListener('close', () => {
      this.#looking = false;
      this.#linkOf(this.#shown)?.focus({ preventScroll: true });
    });
    this.#show(0);
  }

  get #slides(): HTMLElement[] {
    return [...(this.#strip?.children ?? [])] as HTMLElement[];
  }

  #linkOf(index: number): HTMLElement | null | undefined {
    return this.#slides[index]?.querySelector<HTMLElement>('[data-zoom]');
  }

  #position(): number {
    const strip = this.#strip;
    return strip?.clientWidth ? Math.round(strip.scrollLeft / strip.clientWidth) : 0;
  }

  #clicked(event: MouseEvent): void {
    const target = event.target as HTMLElement;
    const step = target.closest<HTMLElement>('[data-step]');
    if (step) this.#go(this.#shown + Number(step.dataset['step']));
    else if (target.closest('[data-close]')) this.#dialog?.close();
    else if (target.closest('button[data-actual]') || target.closest('[data-stage] .photo-itself')) {
      this.#actualSize(!this.#stage?.hasAttribute('data-actual'));
    } else if (target.closest('[data-zoom]') && !(event.ctrlKey || event.metaKey || event.shiftKey)) {
      event.preventDefault();
      this.#looking = true;
      this.#dialog?.showModal();
      this.#show(this.#slides.findIndex((slide) => slide.contains(target)));
    }
  }

  get #stage(): HTMLElement | null {
    return this.querySelector<HTMLElement>('[data-stage]');
  }

  /** Scrolls the strip to a photo; in the dialog it changes at once. */
  #go(wanted: number): void {
    const index = Math.min(Math.max(wanted, 0), this.#slides.length - 1);
    const strip = this.#strip;
    if (!strip || index === this.#shown) return;
    const still = this.#dialog?.open || matchMedia('(prefers-reduced-motion: reduce)').matches;
    strip.scrollTo({ left: index * strip.clientWidth, behavior: still ? 'instant' : 'smooth' });
    if (still) this.#show(index);
  }

  #show(index: number): void {
    this.#shown = index;
    const count = this.#slides.length;
    for (const counter of this.querySelectorAll('[data-counter]')) {
      const text = `${String(index + 1)} / ${String(count)}`;
      if (counter.textContent !== text) counter.textContent = text;
    }
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-step]')) {
      const next = index + Number(button.dataset['step']);
      // aria-disabled keeps the focus where it is; a disabled button would drop it.
      button.setAttribute('aria-disabled', String(next < 0 || next >= count));
    }
    if (this.#dialog?.open) this.#fillStage(index);
  }

  #fillStage(index: number): void {
    const stage = this.#stage;
    const photo = this.#slides[index]?.querySelector('.photo')?.cloneNode(true) as HTMLElement | undefined;
    if (!stage || !photo) return;
    for (const item of photo.querySelectorAll('source, .photo-itself')) item.setAttribute('sizes', '100vw');
    const image = photo.querySelector<HTMLImageElement>('.photo-itself');
    image?.setAttribute('loading', 'eager');
    this.#actualSize(false);
    stage.replaceChildren(photo);
    const caption = this.querySelector('[data-caption]');
    const credit = this.#slides[index]?.querySelector('figcaption')?.textContent;
    if (caption) caption.textContent = [image?.alt, credit].filter(Boolean).join(' · ');
  }

  #actualSize(actual: boolean): void {
    this.#stage?.toggleAttribute('data-actual', actual);
    this.querySelector('button[data-actual]')?.setAttribute('aria-pressed', String(actual));
  }
}
customElements.define('photo-gallery', PhotoGallery);
