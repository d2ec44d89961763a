// The floor: the same pages with template literals, in as many processes as asked. `node floor.mjs INPUT OUT [processes]`
import { fork } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [input, out, processes = '1', share] = process.argv.slice(2);
if (share === undefined && Number(processes) > 1) {
  for (let n = 0; n < Number(processes); n++) fork(import.meta.filename, [input, out, processes, String(n)]);
} else {
  const frame = (name) => readFileSync(join(input, 'frame', `${name}.html`), 'utf8');
  const [head, top, menu, bottom] = ['head', 'top', 'menu', 'bottom'].map(frame);
  const pages = JSON.parse(readFileSync(join(input, 'pages.json'), 'utf8'));
  const byId = new Map(pages.map((page) => [page.id, page]));
  const SIGNS = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  const e = (text) => (/[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (sign) => SIGNS[sign]) : text);
  const when = (part, html) => (part ? html(part) : '');
  const each = (list, html) => list.map(html).join('');
  const link = ({ href, label }, more = '') => `<a${more} href="${e(href)}">${e(label)}</a>`;
  const section = (title) => `<header class="section-head"><div class="section-line"><h2>${e(title)}</h2></div></header>`;

  const stars = ({ count, label, past }, large) =>
    `<span class="stars${large ? ' stars-large' : ''}"><span class="stars-drawn stars-${count}" aria-hidden="true"></span><span class="stars-now">${e(label)}</span><span class="stars-past">${e(past)}</span></span>`;
  const badge = (steps, asof) =>
    `<status-badge class="status">${each(steps, ({ kind, from, hidden, label }) => `<span class="badge" data-kind="${kind}" data-from="${from}"${hidden ? ' hidden' : ''}>${e(label)}</span>`)}${when(asof, (words) => `<small class="as-of">${e(words)}</small>`)}</status-badge>`;
  const proposed = (words) => `<span class="badge" data-kind="proposed">${e(words)}</span>`;
  const value = ({ text, href, rel, lang, soft }) =>
    `<dd${soft ? ' class="soft"' : ''}${lang ? ` lang="${lang}"` : ''}>${href ? `<a href="${e(href)}"${rel ? ` rel="${rel}"` : ''}>${e(text)}</a>` : e(text)}</dd>`;
  const facts = (rows) =>
    `<dl class="facts">${each(rows, ({ label, values }) => `<div><dt>${e(label)}</dt>${each(values, value)}</div>`)}</dl>`;

  const list = ({ title, rows }) => `<section>${section(title)}${facts(rows)}</section>`;

  const card = (p) =>
    `<li><article class="card" data-status-scope data-status="${p.status}"><div class="card-picture"><img src="${p.picture}" alt width="400" height="300" loading="lazy" decoding="async"></div><div class="rim"></div><div class="card-text"><h3 class="card-name${p.name.length > 44 ? ' plain-name' : ''}"><a href="/san-pham/${p.id}/">${e(p.name)}</a></h3>${p.stars ? stars(p.stars) : when(p.nostars, (words) => `<span class="soft">${e(words)}</span>`)}<p class="card-who">${e(p.producer.label)}${when(p.place, ({ label, former }) => `<span class="soft">${e(label)}${former ? ` ${e(former)}` : ''}</span>`)}</p><div class="card-status">${p.steps.length > 0 ? badge(p.steps) : ''}${when(p.proposal, proposed)}</div><shortlist-button data-id="${p.id}" data-name="${e(p.name)}"></shortlist-button></div></article></li>`;

  const certificate = (c) =>
    `<section class="certificate${c.hoop ? ' hoop' : ''}" data-status-scope data-status="${c.status}"><div class="certificate-head"><${c.level}>${e(c.title)}</${c.level}>${c.stars ? stars(c.stars, c.hoop) : when(c.nostars, (words) => `<p class="soft">${e(words)}</p>`)}${badge(c.steps, c.asof)}${when(c.proposal, proposed)}</div>${facts(c.rows)}</section>`;

  const contact = ({ kind, name, href, actions, rows, empty }) =>
    `<section class="contact"><div class="contact-sign">${when(kind, (words) => `<p>${e(words)}</p>`)}<h2${name.length > 60 ? ' class="plain-name"' : ''}>${href ? link({ href, label: name }) : e(name)}</h2></div><div class="contact-body stack">${actions.length > 0 ? `<div class="row">${each(actions, (action, index) => link(action, ` class="button${index > 0 ? ' button-quiet' : ''}"`))}</div>` : ''}<dl>${each(rows, ({ label, text, href: to }) => `<div><dt>${e(label)}</dt><dd>${to ? link({ href: to, label: text }) : e(text)}</dd></div>`)}</dl>${when(empty, (words) => `<p class="soft">${e(words)}</p>`)}</div></section>`;

  const asking = (p) => `<a class="button button-quiet" href="/ket-noi-giao-thuong/hoi-hang/?sp=${p.id}">Hỏi hàng</a>`;

  const render = (p) => `<!DOCTYPE html><html lang="vi"><head>${head}<title>${e(p.headtitle)}</title><meta name="description" content="${e(p.description)}"><link rel="canonical" href="${p.address}"><meta property="og:title" content="${e(p.headtitle)}"><meta property="og:description" content="${e(p.description)}"><meta property="og:site_name" content="Danh mục tổng hợp để đo"><meta property="og:type" content="website"><meta property="og:locale" content="vi_VN"><meta property="og:url" content="${p.address}"><meta property="og:image" content="${p.image}"><meta property="og:image:type" content="image/jpeg"><meta property="og:image:width" content="1200"><meta property="og:image:height" content="630"><meta property="og:image:alt" content="${e(p.name)}"><meta name="twitter:card" content="summary_large_image"><script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@graph': p.things }).replaceAll('<', '\\u003c')}</script></head><body>${top}<a class="language" href="${p.language}"${menu}<div class="wrap"><nav class="crumbs" aria-label="Bạn đang ở"><ol>${each(p.crumbs, (crumb) => `<li>${crumb.href ? link(crumb) : `<span aria-current="page">${e(crumb.label)}</span>`}</li>`)}</ol></nav></div></header><main id="main" tabindex="-1"><article class="wrap product"><section class="product-head" data-status-scope data-status="${p.status}"><div class="product-picture"><figure><img src="${p.picture}" alt width="800" height="600" loading="eager" decoding="async"><figcaption>Hình vẽ minh họa, chưa có ảnh.</figcaption></figure></div><div class="product-words">${when(p.kind, (kind) => link(kind, ' class="product-kind"'))}<h1${p.name.length > 44 ? ' class="long-name"' : ''}>${e(p.name)}</h1><div class="product-seal">${p.stars ? stars(p.stars, true) : when(p.nostars, (words) => `<p class="soft">${e(words)}</p>`)}${p.steps.length > 0 ? badge(p.steps, p.asof) : ''}${when(p.proposal, proposed)}</div><dl><div><dt>Nhà sản xuất</dt><dd>${link(p.producer)}</dd></div>${when(p.place, (place) => `<div><dt>Nơi làm ra</dt><dd>${link(place)}${when(place.former, (former) => `<span class="soft"> ${e(former)}</span>`)}</dd></div>`)}</dl><div class="row no-print">${each(p.calls, (one, index) => link(one, ` class="button${index > 0 ? ' button-quiet' : ''}"`))}<shortlist-button data-id="${p.id}" data-name="${e(p.name)}" large></shortlist-button>${p.asks ? asking(p) : when(p.nobody, (words) => `<p class="soft">${e(words)}</p>`)}</div>${when(p.summary, (words) => `<p class="lead">${e(words)}</p>`)}${each(p.notices, ([title, ...lines]) => `<div class="notice" data-kind="info"><div class="stack stack-tight"><p class="notice-title">${e(title)}</p>${each(lines, (line) => `<p>${e(line)}</p>`)}</div></div>`)}</div></section><div class="split product-body"><div class="stack product-main">${p.hasstory ? `<section>${section('Câu chuyện')}<div class="prose">${each(p.story.split(/\n{2,}/), (part) => `<p>${e(part.trim())}</p>\n`)}</div></section>` : ''}${contact(p.contact)}${each(p.sections, list)}${when(p.fold, (fold) => `<details class="fold"><summary>Cho người mua buôn</summary>${when(fold.rows, facts)}<p class="row">${fold.asks ? asking(p) : ''}${when(fold.specification, (href) => `<a href="${href}" hreflang="vi">Phiếu quy cách</a>`)}</p></details>`)}</div><div class="stack product-aside">${each(p.certificates.slice(0, 1), certificate)}${each(p.certificates.slice(1).filter(({ level }) => level === 'h2'), certificate)}${when(p.certificates.some(({ level }) => level === 'h3'), () => `<section class="stack"><h2 class="history-title">Các giấy chứng nhận trước</h2>${each(p.certificates.filter(({ level }) => level === 'h3'), certificate)}</section>`)}<p class="small no-print">Mã QR cho tờ rơi: <a href="/ma-qr/${p.id}.svg" download>SVG</a>, <a href="/ma-qr/${p.id}.png" download>PNG</a>. Mã này dẫn về trang này; không phải tem và không chứng thực gói hàng.</p><p class="small no-print">Thấy thông tin sai, hay hàng gắn sao không đúng? <a href="${p.wrong}">Báo giúp chúng tôi</a></p></div></div>${each(p.related, ({ title, ids }) => `<section class="product-related">${section(title)}<ul class="grid product-grid">${each(ids, (id) => card(byId.get(id)))}</ul></section>`)}</article></main>${bottom}</body></html>`;

  pages.forEach((page, index) => {
    if (index % Number(processes) !== Number(share ?? 0)) return;
    const folder = join(out, 'san-pham', page.id);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'index.html'), render(page));
  });
}
