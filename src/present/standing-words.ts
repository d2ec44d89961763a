import { STANDINGS, type Standings } from '../domain/standings.ts';
import type { Language } from '../domain/text.ts';
import { t } from '../i18n/translate.ts';

/** "3 sản phẩm còn hiệu lực, 1 hết hạn, 1 bị thu hồi": how many there are, told apart; "0 sản phẩm" of none. */
export function standingWords(counts: Standings, lang: Language): string {
  const words = t(lang);
  if (counts.total === 0) return words('products.count', { count: 0 });
  return [words('standing.products', { count: counts.inForce }), ...others(counts, lang)].join(', ');
}

/** The same in short, behind a name: "3" where all are in force, else "0 còn hiệu lực, 1 hết hạn". */
export function standingShort(counts: Standings, lang: Language): string {
  if (counts.inForce === counts.total) return String(counts.total);
  return [t(lang)('standing.inForce', { count: counts.inForce }), ...others(counts, lang)].join(', ');
}

/** How many are not in force, and how they stand: "1 hết hạn, 2 mới thấy trên báo"; nothing where all are. */
export function otherStandings(counts: Standings, lang: Language): string {
  return others(counts, lang).join(', ');
}

function others(counts: Standings, lang: Language): string[] {
  const words = t(lang);
  return STANDINGS.flatMap((standing) =>
    standing === 'inForce' || counts[standing] === 0
      ? []
      : [words(`standing.${standing}`, { count: counts[standing] })],
  );
}
