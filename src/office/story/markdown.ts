import { defaultMarkdownParser, defaultMarkdownSerializer, schema } from 'prosemirror-markdown';
import type { Node } from 'prosemirror-model';

export const storySchema = schema;

export function docOf(markdown: string): Node {
  return defaultMarkdownParser.parse(markdown);
}

/** True where the editor shows all of a story, and writes nothing else back than it read. */
export function canShow(markdown: string): boolean {
  if (/(?<!\\)<\/?[a-z][^>]*>|^\s*\|.*\|\s*$|!\[/imu.test(markdown)) return false;
  try {
    const doc = docOf(markdown);
    return docOf(write(doc)).eq(doc);
  } catch {
    return false;
  }
}

/** A story as Markdown: blocks that were not touched keep the very text that they had. */
export function markdownOf(doc: Node, original: string): string {
  const kept = new Map<string, string>();
  for (const text of original.split(/\n{2,}/u)) {
    const block = docOf(text);
    if (block.childCount === 1) kept.set(write(block), text);
  }
  const blocks: string[] = [];
  doc.forEach((child) => {
    const written = write(storySchema.nodes.doc.create(null, child));
    blocks.push(kept.get(written) ?? written);
  });
  return blocks.filter((block) => block.trim() !== '').join('\n\n');
}

/** A sign that would open a tag is written as the sign that it is; links in angle brackets stay. */
function write(doc: Node): string {
  const text = defaultMarkdownSerializer.serialize(doc, { tightLists: true });
  return text.replace(/(?<!\\)<(?!https?:\/\/)(?=[a-z/!?])/giu, '\\<');
}
