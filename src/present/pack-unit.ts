import type { Pack } from '../domain/product.ts';
import { UNITS, type Unit } from '../domain/quantity.ts';
import type { Language } from '../domain/text.ts';
import { t } from '../i18n/translate.ts';

/** Units that are weighed or measured: a carton holds packs of them, not the thing itself. */
const MEASURED: ReadonlySet<Unit> = new Set(['g', 'kg', 'tonne', 'ml', 'l', 'cm', 'm']);

/** Packs by the first word of what they are packed in: "Túi giấy kraft" is a túi. */
const PACKED_IN: readonly Unit[] = ['box', 'bottle', 'jar', 'bag', 'pack', 'set', 'carton'];

/** What a carton is counted in: baskets in "chiếc", bottles in "chai", what is only weighed in "gói". */
export function packUnit({ netContent, packaging }: Pack, lang: Language): string {
  const own = !MEASURED.has(netContent.unit) && netContent.value === 1 ? netContent.unit : undefined;
  const [first = ''] = (packaging?.vi ?? '').toLocaleLowerCase('vi').split(/\s+/);
  const unit = own ?? PACKED_IN.find((known) => UNITS[known].vi === first);
  return unit ? UNITS[unit][lang] : t(lang)('facts.packWord');
}
