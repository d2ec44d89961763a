import { describe, expect, it } from 'vitest';
import { excerpt, renderMarkdown } from '../../../src/present/markdown.ts';

describe('renderMarkdown', () => {
  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '[a](javascript:alert(1))',
    '[a](JaVaScRiPt:alert(1))',
    '[a](java&#115;cript:alert(1))',
    '[a](java\tscript:alert(1))',
    '[a](\u0001javascript:alert(1))',
    '[a](vbscript:x)',
    '[a](data:text/html,<script>alert(1)</script>)',
    '[a](data:image/svg+xml;base64,PHN2Zz4=)',
    '[a](file:///etc/passwd)',
    '[a](//evil.example/)',
    '<javascript:alert(1)>',
    '[a]: javascript:alert(1)\n\n[a]',
    '![a](https://evil.example/track.png)',
    '<a href="javascript:alert(1)">a</a>',
  ])('makes nothing to run or load of %s', (source) => {
    const html = renderMarkdown(source);
    expect(html).not.toMatch(/<(?:script|img|iframe|svg|style)/i);
    expect(html).not.toMatch(/(?:href|src)="(?!https:|mailto:|tel:|\/[^/]|[#?])/i);
    expect(html).not.toMatch(/<[^>]* on\w+=/i);
  });

  it.each([
    ['https://a.example/b?c=1', 'https://a.example/b?c=1'],
    ['mailto:a@b.example', 'mailto:a@b.example'],
    ['tel:0000123456', 'tel:0000123456'],
    ['/san-pham/lan-may/', '/san-pham/lan-may/'],
    ['#thoi-han', '#thoi-han'],
  ])('lets a link to %s through', (address, href) => {
    expect(renderMarkdown(`[a](${address})`)).toContain(`<a href="${href}">a</a>`);
  });

  it('fits headings under the page’s own and keeps their order', () => {
    expect(renderMarkdown('# A\n\n## B', 3)).toBe('<h3>A</h3>\n<h4>B</h4>\n');
    expect(renderMarkdown('## A\n\n###### B', 2)).toBe('<h2>A</h2>\n<h6>B</h6>\n');
  });
});

describe('excerpt', () => {
  it('cuts at a word, without marks of Markdown', () => {
    const source = '## Đầu\n\nLàng có **nghề đan** từ [lâu](/x/), nhà nào cũng biết chẻ nan.';
    expect(excerpt(source, 30)).toBe('Làng có nghề đan từ lâu, nhà…');
    expect(excerpt('Ngắn thôi.')).toBe('Ngắn thôi.');
  });
});
