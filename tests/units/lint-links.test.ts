/** The linter's own rule: browser code makes no link from a string. */
import { RuleTester } from 'eslint';
import { describe, it } from 'vitest';
import links from '../lint/links.js';

RuleTester.describe = describe;
RuleTester.it = it;

const errors = [{ messageId: 'made' }];
const wrong = [
  'link.href = path;',
  'link.href = `/T/${code}/`;',
  "link.href = '//evil.example';",
  "link['href'] = path;",
  'form.action = words.address;',
  'location = path;',
  'location.href = path;',
  'window.location.href = path;',
  'location.assign(path);',
  'location.replace(location.pathname + query);',
  'window.location.replace(path);',
  'open(path);',
  'window.open(path);',
  "link.setAttribute('href', path);",
  "history.replaceState(null, '', location.pathname);",
  "history[method]({}, '', path);",
  "make('a', { class: 'button', href: record.url }, name);",
  "const href = record.url; make('a', { href }, name);",
  'let href = ownLink(path); href = path; link.href = href;',
  'function show(href) { link.href = href; }',
  'const a = <a href={path} />;',
  'const a = <form action={`${base}/x`} />;',
];
const right = [
  'link.href = ownLink(path);',
  "link.href = '/T/';",
  "use.setAttribute('href', `#sign-${tone}`);",
  "link.href = outsideLink(text) ?? '';",
  'link.href = URL.createObjectURL(blob);',
  "const href = ownLink(path); make('a', { href }, name);",
  'location.replace(ownLink(path));',
  'const open = (list) => list; open(panel);',
  "history.replaceState({ y: 1 }, '');",
  'const a = <a href={ownLink(path)} />;',
  'const pages = <Pages href={addressOf} />;',
  'const row = { href: paths.product(id) };',
];

new RuleTester({
  languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
}).run('links', links as never, { valid: right, invalid: wrong.map((code) => ({ code, errors })) });
