/** HTML as strings for paper: whatever is put into a template is escaped, unless it is markup already. */
export class Markup {
  readonly html: string;
  constructor(html: string) {
    this.html = html;
  }
}

type Part = Markup | string | number | false | undefined | readonly Part[];

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function text(part: Part): string {
  if (part === false || part === undefined) return '';
  if (part instanceof Markup) return part.html;
  if (typeof part === 'object') return part.map(text).join('');
  return String(part).replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

/** html`<p>${name}</p>` */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(strings.map((string, i) => string + text(parts[i])).join(''));
}
