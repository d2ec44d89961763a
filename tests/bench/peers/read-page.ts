/** What one of our product pages says, read back from its HTML: the content of the peers' pages. */
import { parse, type ElementNode, type TextNode } from 'ultrahtml';
import { querySelector, querySelectorAll } from 'ultrahtml/selector';

type Node = ElementNode;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#34': '"' };

export function decoded(text: string): string {
  return text.replace(/&(#?\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}

export function textOf(node: Node | TextNode | undefined): string {
  if (!node) return '';
  if ('children' in node) return (node.children as (Node | TextNode)[]).map(textOf).join('');
  return node.type === 2 ? decoded(node.value) : '';
}

const one = (node: Node, selector: string) => querySelector(node, selector) as Node | undefined;
const all = (node: Node, selector: string) => querySelectorAll(node, selector) as Node[];
const attribute = (node: Node | undefined, name: string): string | undefined => {
  const value = node?.attributes[name];
  return value === undefined ? undefined : decoded(value);
};
const childrenOf = (node: Node | undefined, name: string): Node[] =>
  ((node?.children ?? []) as Node[]).filter((child) => child.name === name);
const link = (node: Node | undefined) => node && { label: textOf(node), href: attribute(node, 'href') };

function stars(node: Node) {
  const found = one(node, '.stars');
  if (!found) return undefined;
  return {
    count: /stars-(\d)/.exec(attribute(one(found, '.stars-drawn'), 'class') ?? '')?.[1],
    label: textOf(one(found, '.stars-now')),
    past: textOf(one(found, '.stars-past')),
  };
}

/** Stars, status and proposal, as the head of the page and of a certificate show them. */
function seal(node: Node, scope: Node) {
  const badges = all(node, 'status-badge .badge');
  return {
    status: attribute(scope, 'data-status'),
    stars: stars(node),
    nostars: textOf(childrenOf(node, 'p')[0]) || undefined,
    steps: badges.map((badge) => ({
      kind: attribute(badge, 'data-kind'),
      from: attribute(badge, 'data-from'),
      hidden: badge.attributes['hidden'] !== undefined,
      label: textOf(badge),
    })),
    asof: textOf(one(node, '.as-of')) || undefined,
    proposal: textOf(childrenOf(node, 'span').find((span) => attribute(span, 'class') === 'badge')) || undefined,
  };
}

function rows(list: Node | undefined) {
  return childrenOf(list, 'div').map((row) => ({
    label: textOf(childrenOf(row, 'dt')[0]),
    values: childrenOf(row, 'dd').map((value) => {
      const anchor = childrenOf(value, 'a')[0];
      return {
        text: textOf(value),
        href: attribute(anchor, 'href'),
        rel: attribute(anchor, 'rel'),
        lang: attribute(value, 'lang'),
        soft: attribute(value, 'class') === 'soft' || undefined,
      };
    }),
  }));
}

const idIn = (href: string | undefined): string => /\/san-pham\/([^/]+)\/$/.exec(href ?? '')?.[1] ?? '';

/** `id`: the last part of the page's address. */
export function readPage(html: string, id: string) {
  const page = parse(html) as Node;
  const meta = (name: string) =>
    attribute(one(page, `meta[name="${name}"]`) ?? one(page, `meta[property="${name}"]`), 'content');
  const main = one(page, 'main');
  const head = main && one(main, '.product-head');
  const words = head && one(head, '.product-words');
  const sealed = words && one(words, '.product-seal');
  const buttons = childrenOf(words, 'div').find((row) => /\bno-print\b/.test(attribute(row, 'class') ?? ''));
  const body = main && one(main, '.product-main');
  const aside = main && one(main, '.product-aside');
  const contact = body && one(body, '.contact');
  if (!main || !head || !words || !sealed || !body || !aside || !contact) throw new Error(`${id}: not a product page`);
  const [maker, place] = childrenOf(childrenOf(words, 'dl')[0], 'div').map((row) => childrenOf(row, 'dd')[0]);
  const parts = childrenOf(body, 'section');
  const fold = childrenOf(body, 'details')[0];
  const trade = childrenOf(fold, 'dl')[0];
  const foldLinks = childrenOf(childrenOf(fold, 'p')[0], 'a');
  const reached = childrenOf(buttons, 'a');
  const isEnquiry = (one: Node) => /hoi-hang/.test(attribute(one, 'href') ?? '');
  const report = all(aside, 'p').at(-1);
  const lists = (some: readonly Node[]) =>
    some.flatMap((part) => {
      const list = childrenOf(part, 'dl')[0];
      return list ? [{ title: textOf(one(part, 'h2')), rows: rows(list) }] : [];
    });
  const prose = one(body, '.prose');
  const [sign, reach] = childrenOf(contact, 'div');
  const title = sign && (one(sign, 'h2') ?? one(sign, 'h3'));
  const structured = one(page, 'script[type="application/ld+json"]') as unknown as Node;
  return {
    id,
    headtitle: textOf(one(page, 'title')),
    description: meta('description'),
    address: attribute(one(page, 'link[rel="canonical"]'), 'href'),
    image: meta('og:image'),
    things: (JSON.parse((structured.children[0] as TextNode).value) as { '@graph': unknown[] })['@graph'],
    language: attribute(one(page, '.site-head .language'), 'href'),
    crumbs: all(page, '.crumbs li').map((item) => ({
      label: textOf(item),
      href: attribute(childrenOf(item, 'a')[0], 'href'),
    })),
    kind: link(one(words, '.product-kind')),
    name: textOf(one(words, 'h1')),
    picture: attribute(one(head, 'figure img'), 'src'),
    ...seal(sealed, head),
    producer: link(maker && one(maker, 'a')),
    place: place && {
      label: textOf(one(place, 'a')) || textOf(place),
      href: attribute(one(place, 'a'), 'href'),
      former: textOf(one(place, '.soft')).trim() || undefined,
    },
    summary: textOf(childrenOf(words, 'p').find((line) => attribute(line, 'class') === 'lead')) || undefined,
    notices: all(words, '.notice').map((notice) => all(notice, 'p').map(textOf)),
    calls: reached.filter((one) => !isEnquiry(one)).map(link),
    asks: reached.some(isEnquiry),
    /** Said instead of the link where nobody can be asked. */
    nobody: textOf(childrenOf(buttons, 'p')[0]) || undefined,
    hasstory: prose !== undefined,
    sections: lists(parts),
    fold: fold && {
      rows: trade && rows(trade),
      asks: foldLinks.some(isEnquiry),
      specification: attribute(
        foldLinks.find((one) => !isEnquiry(one)),
        'href',
      ),
    },
    wrong: attribute(report && one(report, 'a'), 'href'),
    /** The one in force and those before it, in the page's order, with the heading that begins the history. */
    certificates: all(aside, '.certificate').map((block) => {
      const top = one(block, '.certificate-head') ?? block;
      const heading = one(top, 'h2') ?? one(top, 'h3');
      return {
        hoop: /hoop/.test(attribute(block, 'class') ?? ''),
        level: heading?.name,
        title: textOf(heading),
        ...seal(top, block),
        rows: rows(childrenOf(block, 'dl')[0]),
      };
    }),
    contact: {
      kind: textOf(sign && childrenOf(sign, 'p')[0]) || undefined,
      name: textOf(title),
      href: attribute(title && childrenOf(title, 'a')[0], 'href'),
      actions: (reach ? all(reach, '.row a') : []).map(link),
      rows: rows(childrenOf(reach, 'dl')[0]).map(({ label, values: [value] }) => ({
        label,
        text: value?.text,
        href: value?.href,
      })),
      empty: textOf(childrenOf(reach, 'p')[0]) || undefined,
    },
    related: all(main, '.product-related').map((section) => ({
      title: textOf(one(section, 'h2')),
      ids: all(section, '.card-name a').map((card) => idIn(attribute(card, 'href'))),
    })),
  };
}

export type PeerPage = ReturnType<typeof readPage>;
