import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A built site as files; pages are read once. */
export class BuiltSite {
  readonly outDir: string;
  /** Addresses of every HTML page (`/san-pham/`, `/404.html`). */
  readonly pages: readonly string[];
  readonly #files: ReadonlySet<string>;
  readonly #html = new Map<string, string>();

  constructor(outDir: string) {
    this.outDir = outDir;
    const files = globSync(['**/*', '.well-known/*'], { cwd: outDir, withFileTypes: true })
      .filter((item) => item.isFile())
      .map((item) => join(item.parentPath, item.name).slice(outDir.length).replaceAll('\\', '/'));
    this.#files = new Set(files);
    this.pages = files
      .filter((file) => file.endsWith('.html'))
      .map((file) => file.replace(/index\.html$/, ''))
      .sort();
  }

  /** True when the address (without query and fragment) is a file of the site, or a folder with a page. */
  has(address: string): boolean {
    return this.#files.has(address.endsWith('/') ? `${address}index.html` : address);
  }

  html(address: string): string {
    let html = this.#html.get(address);
    if (html === undefined) {
      html = this.text(address.endsWith('/') ? `${address}index.html` : address);
      this.#html.set(address, html);
    }
    return html;
  }

  text(file: string): string {
    return readFileSync(join(this.outDir, file), 'utf8');
  }

  /** Every published file that is text. */
  allText(): { readonly file: string; readonly content: string }[] {
    return [...this.#files]
      .filter((file) => /\.(html|json|js|css|svg|xml|txt|jws|py|vcf|webmanifest)$/.test(file))
      .map((file) => ({ file, content: this.text(file) }));
  }

  /** Bytes on the wire. */
  gzip(text: string): number {
    return gzipSync(text, { level: 6 }).length;
  }
}
