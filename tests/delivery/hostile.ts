import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** One way to do harm with a content file: fields (YAML) and a story, or something else made on disk. */
export interface Attack {
  readonly name: string;
  readonly fields?: string;
  readonly story?: string;
  readonly make?: (folder: string) => void;
}

const text = (value: string) => JSON.stringify(value);
/** What must never come out of a page as markup or as an address. */
export const MARK = 'tan-cong';

const SCRIPT = `<script>window['${MARK}']=1</script>`;
const LINKS = [
  `javascript:alert('${MARK}')`,
  `JaVaScRiPt:alert('${MARK}')`,
  `java\tscript:alert('${MARK}')`,
  `java&#10;script:alert('${MARK}')`,
  `&#106;avascript:alert('${MARK}')`,
  `javascript&colon;alert('${MARK}')`,
  `\u0001javascript:alert('${MARK}')`,
  `vbscript:msgbox('${MARK}')`,
  `data:text/html,${SCRIPT}`,
  `data:image/svg+xml,<svg onload=alert('${MARK}')>`,
  'file:///etc/passwd',
  `//xau.example/${MARK}`,
  `\\\\xau.example\\${MARK}`,
  `blob:https://xau.example/${MARK}`,
];

const MARKUP = [
  SCRIPT,
  `<img src=x onerror="window['${MARK}']=1">`,
  `<svg/onload=alert('${MARK}')>`,
  `<iframe srcdoc="${SCRIPT.replaceAll('"', '&quot;')}"></iframe>`,
  `<style>@import url(//xau.example/${MARK}.css)</style>`,
  `<form action="//xau.example/${MARK}"><input autofocus onfocus=alert(1)></form>`,
  `<meta http-equiv="refresh" content="0;url=//xau.example/${MARK}">`,
  `<base href="//xau.example/${MARK}/">`,
  `--><script>window['${MARK}']=1</script><!--`,
  `]]><script>window['${MARK}']=1</script>`,
  `</title></script></style></textarea>${SCRIPT}`,
  `" onmouseover="window['${MARK}']=1" x="`,
  `' onmouseover='window["${MARK}"]=1' x='`,
  '{{constructor.constructor("return process")()}} ${process.env.HOME} <%= process.env %> {process.env.HOME}',
  `<a href="javascript:alert('${MARK}')">x</a>`,
  '\u202e\u2066 đảo chiều \u2069',
  '\u0000\u0008\u001b[31m',
];

/** Every kind of attack on fields, on texts, on the parser and on the file system. */
export const ATTACKS: readonly Attack[] = [
  ...MARKUP.flatMap((markup, n): Attack[] => [
    { name: `markup-${String(n)}-story`, story: `Trước ${markup} sau.\n\n${markup}\n` },
    { name: `markup-${String(n)}-name`, fields: `name: { vi: ${text(markup)} }` },
    { name: `markup-${String(n)}-summary`, fields: `summary: { vi: ${text(`Câu ${markup}`)} }` },
    { name: `markup-${String(n)}-unknown`, fields: `${text(markup)}: x` },
  ]),
  ...LINKS.flatMap((link, n): Attack[] => [
    {
      name: `link-${String(n)}`,
      story: `[bấm](${link}) [bấm](<${link}>) <${link}> [bấm][1]\n\n[1]: ${link}\n`,
    },
    { name: `image-${String(n)}`, story: `![hình](${link}) ![hình](<${link}>)\n` },
    { name: `channel-${String(n)}`, fields: `trade: { channels: [{ name: Chợ, url: ${text(link)} }] }` },
    { name: `photo-${String(n)}`, fields: `photos: [{ file: ${text(link)}, alt: { vi: Ảnh } }]` },
  ]),
  ...[
    '../../../../../../etc/passwd',
    '/etc/passwd',
    '..\\..\\win.ini',
    'a/../../catalogue.yml',
    'hinh.svg',
    '%2e%2e%2fcatalogue.yml',
    'hinh.jpg\u0000.png',
  ].map((file, n): Attack => ({
    name: `path-${String(n)}`,
    fields: `photos: [{ file: ${text(file)}, alt: { vi: Ảnh } }]`,
  })),
  ...['../producers/x', '__proto__', 'constructor', '../../../../etc/passwd', 'x/../../y'].map(
    (id, n): Attack => ({ name: `reference-${String(n)}`, fields: `producer: ${text(id)}` }),
  ),
  {
    name: 'yaml-bomb',
    fields: `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'
      .split('')
      .map(
        (key, n) =>
          `${key}: &${key} [${Array(9)
            .fill(`*${'abcdefgh'[n] ?? 'a'}`)
            .join(',')}]`,
      )
      .join('\n')}`,
  },
  { name: 'yaml-deep', fields: `a: ${'['.repeat(5000)}${']'.repeat(5000)}` },
  { name: 'yaml-tag', fields: 'name: !!js/function "function(){}"' },
  { name: 'yaml-merge', fields: '<<: { name: { vi: x } }' },
  { name: 'proto', fields: '__proto__: { polluted: true }' },
  {
    name: 'proto-deep',
    fields: 'trade: { __proto__: { polluted: true } }\nconstructor: { prototype: { polluted: true } }',
  },
  { name: 'markdown-brackets', story: `${'['.repeat(20_000)}\n` },
  { name: 'markdown-stars', story: `${'*a_'.repeat(20_000)}\n` },
  { name: 'markdown-quotes', story: `${'>'.repeat(5000)} x\n` },
  { name: 'markdown-lists', story: Array.from({ length: 500 }, (_, n) => `${'  '.repeat(n)}- x`).join('\n') },
  { name: 'lines-100000', story: 'Một dòng.\n'.repeat(100_000) },
  { name: 'huge', story: 'x'.repeat(6_000_000) },
  {
    name: 'svg',
    make: (folder) => {
      writeFileSync(
        join(folder, 'hinh.svg'),
        `<svg xmlns="http://www.w3.org/2000/svg" onload="${MARK}">${SCRIPT}</svg>`,
      );
    },
  },
  {
    name: 'not-a-picture',
    fields: 'photos: [{ file: hinh.jpg, alt: { vi: Ảnh } }]',
    make: (folder) => {
      writeFileSync(join(folder, 'hinh.jpg'), SCRIPT);
    },
  },
  {
    name: 'loop',
    make: (folder) => {
      symlinkSync('..', join(folder, 'vong'));
      symlinkSync('en.md', join(folder, 'en.md'));
    },
  },
  {
    name: 'link-out',
    make: (folder) => {
      symlinkSync('/etc/passwd', join(folder, 'en.md'));
    },
  },
  {
    name: 'folder-as-file',
    make: (folder) => {
      mkdirSync(join(folder, 'en.md'));
    },
  },
  {
    name: 'emoji-file',
    make: (folder) => {
      writeFileSync(join(folder, '📷 ảnh đẹp.jpg'), 'x');
    },
  },
];
