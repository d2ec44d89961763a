/** Brings a field into sight and the cursor into it; the nearest one around it where it is not shown. */
export function showField(path: readonly (string | number)[]): void {
  for (let length = path.length; length > 0; length--) {
    const part = path.slice(0, length).map(String).join('_');
    const found =
      document.getElementById(`root_${part}`) ??
      document.getElementById(`root_${part}__frame`) ??
      document.getElementById(part);
    if (!found) continue;
    for (let around: Element | null = found; around; around = around.parentElement)
      if (around instanceof HTMLDetailsElement) around.open = true;
    found.scrollIntoView({ block: 'center' });
    const field = found.matches('input,select,textarea,[contenteditable]')
      ? found
      : found.querySelector('input,select,textarea,[contenteditable],summary');
    if (field instanceof HTMLElement) field.focus({ preventScroll: true });
    return;
  }
}
