import type { Site } from '../domain/site.ts';
import type { Language } from '../domain/text.ts';
import { formatDay, formatPhone } from '../i18n/format.ts';
import { t } from '../i18n/translate.ts';
import { paths } from '../paths.ts';
import { plain } from './marked-text.ts';
import type { Route } from './route.ts';

interface Link {
  readonly href: string;
  readonly label: string;
}

/** The head of every page; `route` is this page, for the language link and the current menu item. */
export function siteHeader(site: Site, lang: Language, route: Route) {
  const words = t(lang);
  const here = route(lang);
  const other = site.languages.find((language) => language !== lang);
  const items: Link[] = [
    { href: paths.products(lang), label: words('menu.products') },
    { href: paths.producers(lang), label: words('menu.producers') },
    { href: paths.places(lang), label: words('menu.places') },
    ...(site.has.fairs ? [{ href: paths.fairs(lang), label: words('menu.fairs') }] : []),
    { href: paths.trade(lang), label: words('menu.tradeShort') },
    { href: paths.programme(lang), label: words('menu.programme') },
    { href: paths.checkStamp(lang), label: words('menu.checkStamp') },
    { href: paths.help(lang), label: words('menu.help') },
  ];
  return {
    home: { href: paths.home(lang), label: plain(site.catalogue.shortName, lang) },
    menu: {
      label: words('menu.label'),
      items: items.map((item) => ({ ...item, current: here.startsWith(item.href) })),
    },
    // The home page and the search page have their own, larger search.
    search:
      here === paths.home(lang) || here === paths.search(lang)
        ? undefined
        : {
            action: paths.search(lang),
            label: words('search.label'),
            placeholder: words('search.placeholder'),
            button: words('search.button'),
          },
    language: other && { href: route(other), label: t(other)('language.name'), lang: other },
  };
}

/** The foot of every page. */
export function siteFooter(site: Site, lang: Language) {
  const words = t(lang);
  const { catalogue, has } = site;
  const { authority } = catalogue;
  const when = (condition: boolean, href: string, label: string): Link[] =>
    condition ? [{ href, label }] : [];
  const columns = [
    {
      title: words('footer.look'),
      links: [
        { href: paths.products(lang), label: words('menu.products') },
        { href: paths.producers(lang), label: words('menu.producers') },
        { href: paths.places(lang), label: words('menu.places') },
        { href: paths.figures(lang), label: words('menu.figures') },
        { href: paths.targets(lang), label: words('menu.targets') },
        ...when(has.fairs, paths.fairs(lang), words('menu.fairs')),
        { href: paths.trade(lang), label: words('menu.trade') },
        ...when(has.gifts, paths.gifts(lang), words('menu.gifts')),
        ...when(has.salesPoints, paths.salesPoints(lang), words('menu.salesPoints')),
        ...when(has.news, paths.news(lang), words('menu.news')),
      ],
    },
    {
      title: words('footer.learn'),
      links: [
        { href: paths.programme(lang), label: words('menu.programme') },
        { href: paths.rounds(lang), label: words('menu.rounds') },
        { href: paths.selfScoring(lang), label: words('menu.selfScoring') },
        { href: paths.forms(lang), label: words('menu.forms') },
        { href: paths.documents(lang), label: words('menu.documents') },
        ...when(has.guides, paths.guides(lang), words('menu.guides')),
        { href: paths.glossary(lang), label: words('menu.glossary') },
        { href: paths.developers(lang), label: words('footer.developers') },
      ],
    },
    {
      title: words('footer.ask'),
      links: [
        { href: paths.help(lang), label: words('menu.help') },
        { href: paths.checkStamp(lang), label: words('menu.checkStamp') },
        ...(catalogue.hotline
          ? [
              {
                href: `tel:${catalogue.hotline}`,
                label: words('footer.hotline', { phone: formatPhone(catalogue.hotline) }),
              },
            ]
          : []),
        ...(authority.email ? [{ href: `mailto:${authority.email}`, label: authority.email }] : []),
      ],
    },
  ];
  const address = authority.address ? `, ${plain(authority.address, lang)}` : '';
  return {
    name: plain(catalogue.shortName, lang),
    about: plain(catalogue.description, lang),
    columns,
    lines: [
      words('footer.authority', { authority: plain(authority.name, lang) + address }),
      words('footer.asOf', { day: formatDay(lang, site.today) }),
      words('footer.noShop'),
    ],
  };
}
