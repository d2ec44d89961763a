import { readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type {
  CheckAnswer,
  Choice,
  Conflict,
  DueView,
  Finding,
  HistoryRow,
  LocatedFinding,
  OpenedEntry,
  Today,
} from '../../../src/office/api-types.ts';
import type { ReadListAnswer, WaitingList } from '../../../src/office/lists/list-types.ts';
import { publish } from '../../../src/content/reader/publish.ts';
import { readCatalogue } from '../../../src/content/reader/read-catalogue.ts';
import { officeFolder } from '../../../scripts/office/office-folder.ts';
import { TestServer, type Sentence } from './office-server.ts';

const PRODUCT = 'nghe-da-phung-chau';
const FILE = `products/${PRODUCT}/index.md`;
let server: TestServer;

interface Findings {
  readonly findings: readonly Finding[];
}
const text = (path: string) => readFileSync(join(server.folder, path), 'utf8');
const open = async (id = PRODUCT) => (await server.ask<OpenedEntry>('GET', `/api/entry/products/${id}`)).body;

beforeAll(() => {
  server = new TestServer();
});
afterAll(() => {
  server.close();
});

test.each([
  ['another host, as a name that was made to lead here', { host: 'evil.example' }, 421],
  ['another site', { origin: 'https://evil.example' }, 403],
  ['another site, as the browser tells', { 'sec-fetch-site': 'cross-site' }, 403],
  ['another port of this machine', { 'sec-fetch-site': 'same-site' }, 403],
  ['no token', { 'x-office-token': '' }, 401],
  ['a wrong token', { 'x-office-token': 'for-tests-alonf' }, 401],
  ['a form of another site', { 'content-type': 'text/plain' }, 415],
])('is closed to %s', async (_, headers, status) => {
  const answer = await server.ask(
    'PUT',
    `/api/draft/products/${PRODUCT}`,
    { edited: { fields: {} } },
    headers,
  );
  expect(answer.status).toBe(status);
});

test('tells browsers to load nothing from elsewhere and to keep nothing', async () => {
  const { headers } = await server.ask('GET', '/api/today');
  expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*frame-ancestors 'none'/u);
  expect(headers.get('cache-control')).toBe('no-store');
});

test.each(['../../etc', '..%2f..%2fetc', '.office', 'A', 'a/b', 'a'.repeat(90)])(
  'an id is no way out: %s',
  async (id) => {
    const answer = await server.ask('GET', `/api/entry/products/${encodeURIComponent(id)}`);
    expect([404, 422]).toContain(answer.status);
  },
);

test('an edit is checked in words of the form, saved, and taken back to the very bytes', async () => {
  const before = text(FILE);
  const { edited, version } = await open();
  const wrong = { ...edited, fields: { ...edited.fields, name: { vi: '' } } };
  const { own } = (await server.ask<CheckAnswer>('POST', `/api/check/products/${PRODUCT}`, { edited: wrong }))
    .body;
  expect(own[0]).toMatchObject({ severity: 'error', field: ['name'] });
  expect(own[0]?.message).toContain('Tên sản phẩm như trên giấy chứng nhận');
  expect((await server.ask('POST', `/api/save/products/${PRODUCT}`, { edited: wrong, version })).status).toBe(
    400,
  );
  expect(text(FILE)).toBe(before);

  const right = { ...edited, fields: { ...edited.fields, keywords: ['nghê', 'đá xanh'] } };
  expect((await server.ask('POST', `/api/save/products/${PRODUCT}`, { edited: right, version })).status).toBe(
    200,
  );
  expect(text(FILE)).toContain('đá xanh');
  const [last] = (await server.ask<HistoryRow[]>('GET', '/api/history')).body;
  expect(last).toMatchObject({ files: [FILE], undone: false });
  await server.ask('POST', '/api/undo', {});
  expect(text(FILE)).toBe(before);
});

test('a file that somebody else wrote meanwhile is not written over', async () => {
  const before = text(FILE);
  const { edited, version } = await open();
  writeFileSync(
    join(server.folder, FILE),
    before.replace('gift: true', 'gift: false').replace(/$/u, '\nThêm.\n'),
  );
  const mine = { ...edited, fields: { ...edited.fields, keywords: ['của tôi'] } };
  const answer = await server.ask<Conflict>('POST', `/api/save/products/${PRODUCT}`, {
    edited: mine,
    version,
  });
  expect(answer.status).toBe(409);
  expect(answer.body.edited.story).toContain('Thêm.');
  expect(text(FILE)).not.toContain('của tôi');
  writeFileSync(join(server.folder, FILE), before);
});

test('a draft outlives the page, stops no check, and goes when it is saved or dropped', async () => {
  const { edited, version } = await open();
  const bad = { ...edited, fields: { ...edited.fields, set: 'bốn' } };
  await server.ask('PUT', `/api/draft/products/${PRODUCT}`, { edited: bad, version });
  expect((await open()).draft?.edited.fields['set']).toBe('bốn');
  expect(
    (await server.ask<LocatedFinding[]>('GET', '/api/findings')).body.filter(
      ({ severity }) => severity === 'error',
    ),
  ).toEqual([]);
  const groups = (await server.ask<Today>('GET', '/api/today')).body.groups;
  expect(groups.find(({ id }) => id === 'drafts')?.items[0]?.to).toBe(`/products/${PRODUCT}`);
  await server.ask('DELETE', `/api/draft/products/${PRODUCT}`);
  expect((await open()).draft).toBeUndefined();
});

test('a new entry has an id that nothing ever had, and is no file before it is saved', async () => {
  const { id } = (
    await server.ask<{ id: string }>('POST', '/api/new/products', { name: 'Nghê đá Phụng Châu' })
  ).body;
  expect(id).not.toBe(PRODUCT);
  const opened = await open(id);
  expect(opened.version).toBeNull();
  const refused = await server.ask('POST', `/api/save/products/${id}`, {
    edited: opened.draft?.edited,
    version: null,
  });
  expect(refused.status).toBe(400);
  await server.ask('DELETE', `/api/draft/products/${id}`);
});

test('a photo comes in upright, small, and without where it was taken', async () => {
  const picture = await sharp({ create: { width: 3000, height: 2000, channels: 3, background: 'red' } })
    .withMetadata({ orientation: 6 })
    .withExifMerge({
      IFD0: { Copyright: 'x' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '20/1 54/1 0/1' },
    })
    .jpeg()
    .toBuffer();
  const { body } = await server.ask<{ file: string; width: number; height: number }>(
    'POST',
    `/api/photo/products/${PRODUCT}`,
    {
      name: 'Ảnh Nghê (1).JPG',
      base64: picture.toString('base64'),
    },
  );
  expect(body.file).toBe('anh-nghe-1.jpg');
  expect([body.width, body.height]).toEqual([1600, 2400]);
  const kept = await sharp(
    join(server.folder, '.office/photos', `products.${PRODUCT}`, body.file),
  ).metadata();
  expect(kept.exif).toBeUndefined();
  const { edited, version } = await open();
  const photos = [{ file: body.file, alt: { vi: 'Nghê đá nhìn thẳng' } }];
  const saved = await server.ask('POST', `/api/save/products/${PRODUCT}`, {
    edited: { ...edited, fields: { ...edited.fields, photos } },
    version,
  });
  expect(saved.status).toBe(200);
  expect((await sharp(join(server.folder, 'products', PRODUCT, body.file)).metadata()).height).toBe(2400);
});

test.each([
  ['a HEIC photo', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0', 'latin1'), /HEIC/u],
  ['no picture', Buffer.from('%PDF-1.4'), /JPEG, PNG/u],
])('%s is refused with a way out', async (_, bytes, words) => {
  const { status, body } = await server.ask('POST', `/api/photo/products/${PRODUCT}`, {
    name: 'a.jpg',
    base64: bytes.toString('base64'),
  });
  expect(status).toBe(422);
  expect(body.sentence).toMatch(words);
});

test('a file whose YAML is broken opens as text, with its line', async () => {
  const path = 'producers/nha-la-trau-mau.yml';
  const before = text(path);
  writeFileSync(join(server.folder, path), `${before}\tkind: x\n`);
  const { raw, version } = (await server.ask<OpenedEntry>('GET', '/api/entry/producers/nha-la-trau-mau'))
    .body;
  expect(raw?.text).toContain('\tkind');
  expect(version).not.toBeNull();
  const answer = await server.ask('POST', '/api/save-text/producers/nha-la-trau-mau', {
    before: raw?.text,
    text: before,
  });
  expect(answer.status).toBe(200);
  expect(text(path)).toBe(before);
});

test('personal contacts go into a file for this account alone, and out only with consent', async () => {
  const id = 'nha-la-trau-mau';
  const contacts = { person: 'Bà Thử Mẫu', phone: '0000 999 888' };
  const save = (fields: object) => server.ask<Findings>('POST', `/api/private/${id}`, { edited: { fields } });
  const published = () => JSON.stringify(publish(readCatalogue(server.folder)).producers);
  // Nobody has agreed to anything yet: told at the field, and not written.
  expect((await save({ contacts })).body.findings[0]).toMatchObject({
    code: 'consent-scope',
    field: ['contacts', 'person'],
  });
  const consent = { by: 'Bà Thử Mẫu', on: '2026-11-20', scope: ['person', 'phone'] };
  expect((await save({ contacts, consent })).status).toBe(200);
  expect(statSync(join(server.folder, 'contacts.private.yml')).mode & 0o077).toBe(0);
  expect(published()).toContain('0000999888');
  await save({});
  expect(published()).not.toContain('999');
});

test('a file in an old encoding is not written back as text, but read right', async () => {
  const path = join(server.folder, 'producers/nha-la-trau-mau.yml');
  const before = readFileSync(path, 'utf8');
  writeFileSync(path, Buffer.from(`\uFEFF${before}`, 'utf16le'));
  const { raw } = (await server.ask<OpenedEntry>('GET', '/api/entry/producers/nha-la-trau-mau')).body;
  expect(raw?.isForeign).toBe(true);
  const answer = await server.ask('POST', '/api/save-text/producers/nha-la-trau-mau', {
    before: raw?.text,
    text: before,
  });
  expect(answer.status).toBe(422);
  expect((await server.ask<{ fixed: object[] }>('POST', '/api/fix-encodings', {})).body.fixed).toHaveLength(
    1,
  );
  expect(readFileSync(path, 'utf8')).toBe(before);
});

test('units of one name are told apart by their days', async () => {
  const { body } = await server.ask<Choice[]>('GET', '/api/choices/places');
  const two = body.filter(({ name }) => name === 'Xã Phú Nghĩa');
  expect(two.map(({ about }) => about).sort()).toEqual(
    [expect.stringContaining('từ 01/07/2025'), expect.stringContaining('đến hết 30/06/2025')].sort(),
  );
});

test('an empty folder becomes a catalogue that has no errors', async () => {
  const empty = new TestServer({ empty: true });
  expect((await empty.ask<{ isNew: boolean }>('GET', '/api/office')).body.isNew).toBe(true);
  const answers = {
    name: 'Danh mục OCOP xã Thử',
    shortName: 'OCOP xã Thử',
    authority: 'UBND xã Thử',
    host: 'ocop.xa-thu.gov.vn',
    province: 'Tỉnh Thử',
    communes: 'Xã Thử\nPhường Thử',
    demo: false,
  };
  expect((await empty.ask('POST', '/api/office', { ...answers, communes: 'Thử' })).body.sentence).toContain(
    '“Xã Thử”',
  );
  expect((await empty.ask('POST', '/api/office', answers)).status).toBe(200);
  expect(
    (await empty.ask<LocatedFinding[]>('GET', '/api/findings')).body.filter(
      ({ severity }) => severity === 'error',
    ),
  ).toEqual([]);
  expect((await empty.ask('POST', '/api/office', answers)).status).toBe(422);
  empty.close();
});

test('a column that was taken for something else is said once, and remembered for later lists', async () => {
  const list = [
    'Tên sản phẩm,Nơi ở,Hạng sao,Ai làm,Chọn',
    'Bánh thử một,Xã Quảng Bị,3 sao,Hộ Thử (mẫu),xã mới',
  ].join('\n');
  const send = () =>
    server.ask<ReadListAnswer>('POST', '/api/lists', {
      file: 'la.csv',
      base64: Buffer.from(list).toString('base64'),
    });
  const { id, columns } = (await send()).body;
  const role = (answer: ReadListAnswer, head: string) =>
    answer.columns.find((one) => one.head === head)?.role;
  expect(columns.find(({ head }) => head === 'Ai làm')).toEqual({
    head: 'Ai làm',
    role: 'kept',
    sample: 'Hộ Thử (mẫu)',
  });
  const path = `/api/lists/${id}`;
  const refused = await server.ask('PUT', path, { columns: { 'Ai làm': 'toString' } });
  expect(refused.status).toBe(422);
  const said = (await server.ask<ReadListAnswer>('PUT', path, { columns: { 'Ai làm': 'producer' } })).body;
  expect(role(said, 'Ai làm')).toBe('producer');
  expect(said.rows[0]?.understood).toContain('Hộ Thử (mẫu)');
  await server.ask('POST', `${path}/write`, { madeBy: 'UBND xã Phú Nghĩa (mẫu)', madeOn: '20/11/2026' });
  expect(text('import.yml')).toContain('ai lam: producer');
  expect(role((await send()).body, 'Ai làm')).toBe('producer');
});

test('a list that was handed in twice waits twice, the newer first, each with its time', async () => {
  const send = async () => {
    const base64 = Buffer.from('Tên sản phẩm,Hạng sao\nBánh thử hai,3 sao').toString('base64');
    return (await server.ask<ReadListAnswer>('POST', '/api/lists', { file: 'hai-lan.csv', base64 })).body.id;
  };
  const older = await send();
  // Two lists of one second are told apart by nothing that a clerk sees; here the older one is a day old.
  const yesterday = new Date(Date.now() - 86_400_000);
  utimesSync(join(officeFolder(server.folder, 'lists'), older, 'list'), yesterday, yesterday);
  const newer = await send();
  const waiting = (await server.ask<readonly WaitingList[]>('GET', '/api/lists')).body.filter(
    ({ file }) => file === 'hai-lan.csv',
  );
  expect(waiting.map(({ id }) => id)).toEqual([newer, older]);
  expect(waiting[1]?.since.slice(0, 19)).toBe(yesterday.toISOString().slice(0, 19));
});

test('a scan of a decision is put beside it when it is saved; what is no PDF and no picture is refused', async () => {
  const id = 'mau-12-2025';
  const take = (name: string, bytes: Buffer) =>
    server.ask<{ file: string } & Sentence>('POST', `/api/scan/documents/${id}`, {
      name,
      base64: bytes.toString('base64'),
    });
  const refused = await take('quyet-dinh.pdf', Buffer.from('MZ not a paper'));
  expect([refused.status, refused.body.sentence]).toEqual([422, expect.stringContaining('quyet-dinh.pdf')]);
  const pdf = Buffer.from('%PDF-1.4\n%%EOF\n');
  const { file } = (await take('../Quyết định số 12.PDF', pdf)).body;
  expect(file).toBe('quyet-dinh-so-12.pdf');
  const { edited, version } = (await server.ask<OpenedEntry>('GET', `/api/entry/documents/${id}`)).body;
  const fields = { ...edited.fields, scan: file };
  const saved = await server.ask('POST', `/api/save/documents/${id}`, {
    edited: { ...edited, fields },
    version,
  });
  expect(saved.status).toBe(200);
  expect(readFileSync(join(server.folder, 'decisions', file))).toEqual(pdf);
  expect(text(`decisions/${id}.yml`)).toContain(`scan: ${file}`);
});

test('what is due: overdue first, each with the product that it is about', async () => {
  const byMonth = (await server.ask<DueView>('GET', '/api/due?by=month')).body;
  const byProducer = (await server.ask<DueView>('GET', '/api/due?by=producer')).body;
  expect(byMonth.groups.slice(1).every(({ items }) => items.every(({ day }) => day !== undefined))).toBe(
    true,
  );
  const named = byProducer.groups.flatMap(({ items }) => items);
  expect(named.every(({ product }) => product !== undefined)).toBe(true);
  expect(byProducer.groups.map(({ title }) => title)).toContain('HTX Mây tre Đồng Nan (mẫu)');
});
