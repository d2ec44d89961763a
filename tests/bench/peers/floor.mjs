// The floor: the same bytes with template literals, in as many processes as asked. `node floor.mjs INPUT OUT [processes]`
import { fork } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [input, out, processes = '1', share] = process.argv.slice(2);
if (share === undefined && Number(processes) > 1) {
  for (let n = 0; n < Number(processes); n++) fork(import.meta.filename, [input, out, processes, String(n)]);
} else {
  const [top, bottom] = ['top', 'bottom'].map((name) => readFileSync(join(input, `${name}.html`), 'utf8'));
  const pages = JSON.parse(readFileSync(join(input, 'pages.json'), 'utf8'));
  const escape = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  pages.forEach((page, index) => {
    if (index % Number(processes) !== Number(share ?? 0)) return;
    const rows = page.rows.map(({ label, value }) => `<tr><th>${escape(label)}</th><td>${escape(value)}</td></tr>`).join('');
    const cards = page.related
      .map(({ id, name, maker }) => `<li><a href="/san-pham/${id}/">${escape(name)}</a> <span>${escape(maker)}</span></li>`)
      .join('');
    const story = page.story.split('\n\n').map((part) => `<p>${escape(part)}</p>`).join('\n');
    const folder = join(out, 'san-pham', page.id);
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      join(folder, 'index.html'),
      `${top}<h1>${escape(page.name)}</h1>${story}<table>${rows}</table><ul>${cards}</ul>${bottom}`,
    );
  });
}
