import type { Producer } from '../domain/producer.ts';
import type { PlaceView } from '../domain/product-view.ts';
import type { Language } from '../domain/text.ts';
import { formatPhone } from '../i18n/format.ts';
import { t } from '../i18n/translate.ts';
import { paths } from '../paths.ts';
import { placeWords } from './place-words.ts';
import { plain, markedText } from './marked-text.ts';

/** A plain link to a public map: nothing of it is loaded before somebody follows it. */
export function mapLink({ latitude, longitude }: { latitude: number; longitude: number }): string {
  return `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=16/${latitude}/${longitude}`;
}

/** Zalo's own address of a number; it wants digits with the country code. */
function zaloLink(number: string): string {
  return `https://zalo.me/${number.replace(/^\+/, '').replace(/^0/, '84')}`;
}

/** How to reach a producer; only what the reader of catalogues let through may be published. */
export function producerContact(
  producer: Producer,
  place: PlaceView | undefined,
  lang: Language,
  { linked }: { readonly linked: boolean },
) {
  const words = t(lang);
  const name = markedText(producer.name, lang);
  const contacts = producer.contacts ?? {};
  const { phone, zalo, email, website, facebook } = contacts;
  const reachable = Object.keys(contacts).length > 0;
  const action = (label: string, href: string | undefined) => (href ? [{ label, href }] : []);
  const direct = [
    ...action(words('contact.call'), phone && `tel:${phone}`),
    ...action(words('contact.zalo'), zalo && zaloLink(zalo)),
  ];
  const line = (label: string, text: string | undefined, href?: string) =>
    text ? [{ label, text, href }] : [];
  const address = [
    producer.address && plain(producer.address, lang),
    place && placeWords(place, lang),
  ].filter((part) => part !== undefined);
  return {
    name: name.text,
    nameLang: name.lang,
    href: linked ? paths.producer(lang, producer.id) : undefined,
    kind: words(`producer.kind.${producer.kind}`),
    /** The ways to speak to them at once, which `actions` begins with. */
    direct,
    actions: [
      ...direct,
      ...action(words('contact.map'), producer.location && mapLink(producer.location)),
      ...action(words('contact.vcard'), reachable ? paths.vcard(producer.id) : undefined),
    ],
    rows: [
      ...line(words('contact.person'), contacts.person),
      ...line(words('contact.phone'), phone && formatPhone(phone), phone && `tel:${phone}`),
      ...line(words('contact.zaloNumber'), zalo && zalo !== phone ? formatPhone(zalo) : undefined),
      ...line(words('contact.email'), email, email && `mailto:${email}`),
      ...line(words('contact.website'), website && hostOf(website), website),
      ...line(words('contact.facebook'), facebook && hostOf(facebook), facebook),
      ...line(words('contact.address'), address.length > 0 ? address.join(', ') : undefined),
    ],
    empty: reachable ? undefined : words('contact.none'),
  };
}

function hostOf(url: string): string {
  const { host, pathname } = new URL(url);
  return `${host.replace(/^www\./, '')}${pathname === '/' ? '' : pathname}`;
}
