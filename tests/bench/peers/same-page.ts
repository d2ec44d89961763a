/** What a reader and a machine get of a page, for telling whether two builders made the same one. */
import { parse, type ElementNode, type TextNode } from 'ultrahtml';
import { querySelector } from 'ultrahtml/selector';
import { decoded } from './read-page.ts';

function tag({ name, attributes }: ElementNode): string {
  const named = Object.entries(attributes)
    .filter(([key]) => !key.startsWith('data-astro-'))
    .map(([key, value]) => `${key}=${decoded(value === 'true' ? '' : value)}`);
  return `<${[name, ...named.sort()].join(' ')}>`;
}

function put(node: ElementNode | TextNode, into: string[]): void {
  if (node.type === 2) {
    const words = decoded((node as TextNode).value).replace(/\s+/g, ' ').trim();
    if (words) into.push(words);
    return;
  }
  const element = node as ElementNode;
  // Where a script stands makes no difference to a reader; data is compared by itself.
  if (element.name === 'script') return;
  if (element.name) into.push(tag(element));
  for (const child of element.children as (ElementNode | TextNode)[]) put(child, into);
}

/** Every tag with its attributes and every text of the body in order; the head's in any order; its data parsed. */
export function pageContent(html: string): { body: string[]; head: string[]; data: unknown } {
  const page = parse(html) as ElementNode;
  const contentOf = (name: string): string[] => {
    const list: string[] = [];
    put(querySelector(page, name) as ElementNode, list);
    return list;
  };
  const data = querySelector(page, 'script[type="application/ld+json"]') as ElementNode;
  return {
    body: contentOf('body'),
    head: contentOf('head').sort(),
    data: JSON.parse((data.children[0] as TextNode).value) as unknown };
}
