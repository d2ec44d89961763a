import { ownEntry } from '../domain/own-entry.ts';
import { recall, remember } from './memory.ts';

/** Opens the commune that the address names, or else the one that was opened here last; this browser alone knows it. */
const LAST = 'ocop-xa';

const communes: Readonly<Record<string, HTMLDetailsElement>> = Object.fromEntries(
  [...document.querySelectorAll<HTMLDetailsElement>('[data-commune]')].map((one) => [one.id, one]),
);

function openNamed(): boolean {
  const named = ownEntry(communes, location.hash.slice(1));
  if (!named) return false;
  named.open = true;
  named.scrollIntoView();
  return true;
}

if (!openNamed()) {
  const last = ownEntry(communes, recall(LAST) ?? '');
  if (last) last.open = true;
}
addEventListener('hashchange', openNamed);
for (const commune of Object.values(communes))
  commune.addEventListener('toggle', () => {
    if (commune.open) remember(LAST, commune.id);
  });
