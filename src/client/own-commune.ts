import { recall, remember } from './memory.ts';

/** Opens the commune that the address names, or else the one that was opened here last; this browser alone knows it. */
const LAST = 'ocop-xa';

const communes = [...document.querySelectorAll<HTMLDetailsElement>('[data-commune]')];
const communeOf = (id: string | null) => communes.find((one) => one.id === id);

function openNamed(): boolean {
  const named = communeOf(location.hash.slice(1));
  if (!named) return false;
  named.open = true;
  named.scrollIntoView();
  return true;
}

if (!openNamed()) {
  const last = communeOf(recall(LAST));
  if (last) last.open = true;
}
addEventListener('hashchange', openNamed);
for (const commune of communes)
  commune.addEventListener('toggle', () => {
    if (commune.open) remember(LAST, commune.id);
  });
