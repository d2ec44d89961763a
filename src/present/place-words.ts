import type { Place } from '../domain/place.ts';
import type { PlaceView } from '../domain/product-view.ts';
import type { Language } from '../domain/text.ts';
import { t } from '../i18n/translate.ts';
import { plain } from './marked-text.ts';

/** Today's unit with the former name beside it: "Xã Phú Nghĩa (trước đây: xã Trường Yên)". */
export function placeWords({ today, former }: PlaceView, lang: Language): string {
  const now = plain(today.name, lang);
  if (!former) return now;
  const was = inSentence(former, lang);
  return was === inSentence(today, lang) ? now : t(lang)('place.withFormer', { now, former: was });
}

/** "(trước đây: xã Trường Yên)", where the name was another. */
export function formerWords({ today, former }: PlaceView, lang: Language): string | undefined {
  if (!former || plain(former.name, lang) === plain(today.name, lang)) return undefined;
  return `(${t(lang)('place.formerly', { former: inSentence(former, lang) })})`;
}

/** The former unit in the words of a row: "trước đây: xã Trường Yên"; of the same name, "thuộc xã Phú Nghĩa cũ". */
export function formerRowWords({ today, former }: PlaceView, lang: Language): string | undefined {
  if (!former) return undefined;
  const was = inSentence(former, lang);
  const key = was === inSentence(today, lang) ? 'place.formerSameName' : 'place.formerly';
  return t(lang)(key, { former: was });
}

/** A unit's name within a sentence: "xã Phú Nghĩa". */
export function inSentence(place: Place, lang: Language): string {
  const name = plain(place.name, lang);
  return lang === 'vi' ? name.charAt(0).toLocaleLowerCase('vi') + name.slice(1) : name;
}
