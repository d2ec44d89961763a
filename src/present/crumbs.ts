import type { Language } from '../domain/text.ts';
import { t } from '../i18n/translate.ts';
import { paths } from '../paths.ts';

/** A step on the way from the home page; the last one is the page itself. */
export interface Crumb {
  readonly label: string;
  readonly href?: string | undefined;
  readonly lang?: Language | undefined;
}

/** The way from the home page down to this page. */
export function crumbs(lang: Language, ...items: readonly Crumb[]): Crumb[] {
  return [{ label: t(lang)('crumbs.home'), href: paths.home(lang) }, ...items];
}
