/**
 * Runs in the browser before printing: a sheet whose words do not fit is set tighter in two steps; then what is
 * marked data-trim gives up its last paragraphs (the code on the sheet leads to all of it). Returns the number of
 * sheets that still do not fit.
 */
export function fitSheets(): number {
  const over = (sheet: Element): boolean => {
    const body = sheet.querySelector('.body');
    const boxes = [body, ...sheet.querySelectorAll('.entry, .leaflet-cards article, .frame ~ .words')];
    return boxes.some(
      (box) => box && (box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1),
    );
  };
  let unfit = 0;
  for (const sheet of document.querySelectorAll('.sheet')) {
    for (const step of ['tight-1', 'tight-2']) {
      if (!over(sheet)) break;
      sheet.classList.remove('tight-1');
      sheet.classList.add(step);
    }
    const removed: { readonly part: Element; readonly from: Element; readonly next: ChildNode | null }[] = [];
    for (const trim of [...sheet.querySelectorAll('[data-trim]')].reverse()) {
      while (over(sheet) && trim.isConnected) {
        // A heading alone says nothing.
        const part = (trim.children.length > 2 && trim.lastElementChild) || trim;
        if (!part.parentElement) break;
        removed.push({ part, from: part.parentElement, next: part.nextSibling });
        part.remove();
      }
    }
    // What went first may fit after all, now that something longer is gone.
    for (const { part, from, next } of removed.reverse()) {
      if (!from.isConnected) continue;
      from.insertBefore(part, next?.parentNode === from ? next : null);
      if (over(sheet)) part.remove();
    }
    if (over(sheet)) unfit += 1;
  }
  return unfit;
}
