/**
 * Runs in the browser before printing: a sheet with room to spare (`roomy`) is set larger, one whose words do not
 * fit tighter, in steps; then what is marked data-trim gives up its last paragraphs, and says where to read on.
 * Returns the number of sheets that still do not fit.
 */
export function fitSheets(): number {
  const over = (sheet: Element): boolean => {
    const body = sheet.querySelector('.body');
    const inner = sheet.querySelectorAll(
      '.flow, .board, .entries, .entry, .leaflet-cards article, .frame ~ .words',
    );
    return [body, ...inner].some(
      (box) => box && (box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1),
    );
  };
  const setToFit = (sheet: Element) => {
    const steps = ['', 'tight-1', 'tight-2'];
    if (sheet.classList.contains('roomy')) steps.unshift('loose-2', 'loose-1');
    for (const [i, step] of steps.entries()) {
      const before = steps[i - 1];
      if (before) sheet.classList.remove(before);
      if (step) sheet.classList.add(step);
      if (!over(sheet)) return;
    }
  };
  /** A text that was cut ends with where the rest can be read. */
  const readOn = (trim: Element) => {
    const more = trim.getAttribute('data-more');
    if (!more || trim.querySelector('.more')) return;
    const line = document.createElement('p');
    line.className = 'more';
    line.textContent = more;
    trim.append(line);
  };
  const lastPart = (trim: Element): Element => {
    const parts = [...trim.children].filter((part) => !part.classList.contains('more'));
    // A heading alone says nothing.
    return (parts.length > 2 && parts.at(-1)) || trim;
  };
  let unfit = 0;
  for (const sheet of document.querySelectorAll('.sheet')) {
    setToFit(sheet);
    const removed: { readonly part: Element; readonly from: Element; readonly next: ChildNode | null }[] = [];
    for (const trim of [...sheet.querySelectorAll('[data-trim]')].reverse()) {
      while (over(sheet) && trim.isConnected) {
        const part = lastPart(trim);
        if (!part.parentElement) break;
        removed.push({ part, from: part.parentElement, next: part.nextSibling });
        part.remove();
        if (part !== trim) readOn(trim);
      }
    }
    // What went first may fit after all, now that something longer is gone.
    for (const { part, from, next } of removed.reverse()) {
      if (!from.isConnected) continue;
      from.insertBefore(part, next?.parentNode === from ? next : from.querySelector(':scope > .more'));
      if (over(sheet)) part.remove();
    }
    for (const { from } of removed) {
      if (removed.every(({ part, from: other }) => other !== from || part.isConnected)) {
        from.querySelector(':scope > .more')?.remove();
      }
    }
    if (over(sheet)) unfit += 1;
  }
  return unfit;
}
