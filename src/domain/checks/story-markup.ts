import type { CheckRule, Checked } from './context.ts';
import { issue, type Issue } from './issue.ts';

/** What a story may not hold: it is Markdown, without raw HTML, pictures or links that run code. */
const FOREIGN: readonly RegExp[] = [
  /<\/?(?!https?:|mailto:)[a-z][^<>]*>/i,
  /!\[[^\]]*\]\([^)]*\)/,
  /\]\(\s*(?!https?:|mailto:|tel:|\/|#)[a-z]+:[^)]*\)/i,
];

/** Marks that a page would show as they are written, or drop. */
export const storyMarkup: CheckRule = function* (context) {
  const entries: readonly Checked<unknown>[] = [...context.products, ...context.fairs, ...context.articles];
  for (const { path, body, english } of entries) {
    if (body) yield* inText(body.text, path, body.line);
    if (english) yield* inText(english.text, english.path, 1);
  }
};

function* inText(text: string, path: string, firstLine: number): Iterable<Issue> {
  for (const pattern of FOREIGN) {
    const match = pattern.exec(text);
    if (!match) continue;
    const line = firstLine + text.slice(0, match.index).split('\n').length - 1;
    yield issue('story-markup', { path, line }, { found: match[0].slice(0, 60) });
  }
}
