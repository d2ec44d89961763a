/** The page for checking stamps: a typed code, the camera, a photo, or a supermarket's whole list. */
import { groupCode, normaliseCode } from '../../domain/stamp/code.ts';
import { recogniseScan, type Scanned } from '../../domain/stamp/lookup.ts';
import type { OfficeData } from '../../domain/stamp/office-data.ts';
import type { Outcome } from '../../domain/stamp/outcome.ts';
import type { Question } from '../../domain/stamp/verify.ts';
import { describeOutcome } from '../../i18n/stamp/describe.ts';
import { en } from '../../i18n/stamp/en.ts';
import { vi } from '../../i18n/stamp/vi.ts';
import { type Camera, startCamera } from './camera.ts';
import { type Checker, prepareChecker } from './check.ts';
import { loadDecoder } from './decode-picture.ts';
import { type ListItem, type ListRow, readList, toCsv } from './delivery-list.ts';
import { withListedSlips } from './listed-slips.ts';
import { type ListedStamp, lookUpStamp } from './look-up.ts';
import { pageData } from './page-data.ts';
import { fillVerdict, pageLanguage, showVerdict } from './show-verdict.ts';

interface CheckData extends OfficeData {
  readonly ownHosts: readonly string[];
  /** The page's own sentences, some with {host} or {gtin}. */
  readonly words: Readonly<Record<string, string>>;
}

const data = pageData<CheckData>('check-data');
const lang = pageLanguage();
const words = lang === 'vi' ? vi : en;
const element = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;
const box = element('verdict');
const more = element('verdict-more');
const video = element<HTMLVideoElement>('camera');
const stopButton = element<HTMLButtonElement>('camera-stop');
const notice = element('check-notice');

let checker: Promise<Checker> | undefined;
let camera: Camera | undefined;

function say(key: string, values: Readonly<Record<string, string>> = {}): string {
  return (data.words[key] ?? key).replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}

/** Settled once; after a failure (no fallback to be had offline) the next question tries again. */
function ready(): Promise<Checker> {
  checker ??= prepareChecker(data);
  checker.catch(() => (checker = undefined));
  return checker;
}

async function ask(
  question: Question,
): Promise<{ outcome: Outcome; listed: ListedStamp | null | undefined }> {
  const code = normaliseCode(question.code);
  const listed = code.length === 8 ? await lookUpStamp(code) : null;
  return { outcome: await (await ready()).verify(question, listed), listed };
}

async function answer(question: Question): Promise<void> {
  show(say('checking'), 'unknown');
  box.setAttribute('aria-busy', 'true');
  try {
    const { outcome, listed } = await ask(question);
    showVerdict(box, outcome);
    element('verdict-truth').hidden = false;
    if (listed) {
      const link = document.createElement('a');
      link.href = `/T/${listed.code}/${question.seal ? `#${question.seal}` : ''}`;
      link.textContent = say('openPage');
      more.append(`${groupCode(listed.code)} · ${listed.name[lang]} · ${listed.maker[lang]}. `, link);
    }
    if (outcome.kind === 'bad-code') {
      const named = await withListedSlips(outcome);
      showVerdict(box, named);
      offer(named.suspects.map(({ code }) => code));
    }
  } catch {
    show(say('cannotCheck'), 'unknown');
  }
  box.removeAttribute('aria-busy');
  box.scrollIntoView({ block: 'nearest' });
}

/** Likely codes as buttons: one tap instead of typing again. */
function offer(codes: readonly string[]): void {
  for (const code of codes) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button button-quiet';
    button.textContent = say('tryCode', { code: groupCode(code) });
    button.addEventListener('click', () => {
      element<HTMLInputElement>('code').value = groupCode(code);
      void answer({ code, seal: null });
    });
    more.append(button);
  }
}

function show(title: string, tone: 'unknown' | 'note', lines: readonly string[] = [], next = ''): void {
  box.hidden = false;
  element('verdict-truth').hidden = true;
  more.replaceChildren();
  delete box.dataset['kind'];
  fillVerdict(box, { tone, title, lines, next });
}

/** Says what was scanned; only links of this site are ever opened, and only by the reader's own tap. */
async function handle(scanned: Scanned): Promise<void> {
  switch (scanned.kind) {
    case 'stamp':
      return answer(scanned);
    case 'code':
    case 'text':
      return answer({ code: scanned.text, seal: null });
    case 'foreign-stamp':
      return show(say('foreignTitle'), 'note', [say('foreign', { host: scanned.host })], say('foreignNext'));
    case 'link': {
      const service = scanned.service === null ? [] : [say(`service.${scanned.service}`)];
      return show(
        say('linkTitle'),
        'note',
        [say('link', { host: scanned.host }), ...service],
        say('linkNext'),
      );
    }
    case 'own-page': {
      show(say('ownTitle'), 'note', [say('own')]);
      return addLink(scanned.path, say('openOwn'));
    }
    case 'gtin': {
      const { text, listed } = await goodsOf(scanned.gtin, scanned.rightCheck);
      show(say('gtinTitle'), 'note', [text], say('gtinNext'));
      if (listed) addLink(`/01/${scanned.gtin}/`, say('openProduct'));
    }
  }
}

/** What is known of goods by their barcode alone. */
async function goodsOf(gtin: string, rightCheck: boolean): Promise<{ text: string; listed: boolean }> {
  const listed = rightCheck && ((await fetch(`/01/${gtin}.json`).catch(() => null))?.ok ?? false);
  const key = rightCheck ? (listed ? 'gtinFound' : 'gtinUnknown') : 'gtinWrong';
  return { text: say(key, { gtin: gtin.replace(/^0/, '') }), listed };
}

function addLink(path: string, label: string): void {
  const link = document.createElement('a');
  link.href = path;
  link.textContent = label;
  more.append(link);
}

function scannedText(text: string): void {
  void handle(recogniseScan(text, data.ownHosts));
}

async function openCamera(): Promise<void> {
  // A second tap while the reader is being asked would open a second camera that nobody closes.
  if (camera) return;
  notice.textContent = say('cameraStarting');
  video.hidden = stopButton.hidden = false;
  const own = startCamera(
    video,
    loadDecoder(),
    (text) => {
      cameraClosed();
      scannedText(text);
    },
    cameraClosed,
  );
  camera = own;
  try {
    await own.ready;
    if (camera !== own) return;
    notice.textContent = say('cameraHold');
    // On a small phone the picture opens below the fold, where nobody could aim it.
    video.scrollIntoView({ block: 'center' });
  } catch {
    if (camera !== own) return;
    own.stop();
    notice.textContent = say('cameraRefused');
  }
}

function cameraClosed(): void {
  camera = undefined;
  video.hidden = stopButton.hidden = true;
  notice.textContent = '';
}

async function readPhoto(file: File): Promise<void> {
  notice.textContent = say('photoReading');
  try {
    const decode = await loadDecoder();
    const text = await decode(await createImageBitmap(file));
    notice.textContent = text === null ? say('photoNothing') : '';
    if (text !== null) scannedText(text);
  } catch {
    notice.textContent = say('photoFailed');
  }
}

async function checkList(text: string): Promise<void> {
  const questions = readList(text, data.ownHosts);
  const state = element('list-state');
  const table = element<HTMLTableElement>('list-table');
  const rows: ListRow[] = [];
  table.tBodies[0]?.replaceChildren();
  for (const question of questions) {
    state.textContent = say('listProgress', { done: String(rows.length), total: String(questions.length) });
    const row = await listRow(question);
    rows.push(row);
    const line = table.tBodies[0]?.insertRow();
    if (line) line.dataset['kind'] = row.kind;
    for (const cell of [row.code, row.verdict, row.product, row.maker, row.stars, row.lastValidDay]) {
      if (line) line.insertCell().textContent = cell;
    }
  }
  const good = rows.filter(({ kind }) => kind === 'valid').length;
  state.textContent = say('listDone', { total: String(rows.length), good: String(good) });
  element('list-result').hidden = rows.length === 0;
  const head = [...table.querySelectorAll('thead th')].map((cell) => cell.textContent);
  const link = element<HTMLAnchorElement>('list-csv');
  URL.revokeObjectURL(link.href);
  link.href = URL.createObjectURL(new Blob([toCsv(head, rows)], { type: 'text/csv' }));
}

async function listRow(question: ListItem): Promise<ListRow> {
  const nothing = { product: '', maker: '', stars: '', lastValidDay: '' };
  if ('host' in question) {
    const verdict = say('listForeign', { host: question.host });
    return { ...nothing, code: question.code.slice(0, 40), kind: 'foreign', verdict };
  }
  if ('gtin' in question) {
    const { text } = await goodsOf(question.gtin, question.rightCheck);
    const verdict = `${say('listGtin')} ${text}`;
    return { ...nothing, code: question.gtin.replace(/^0/, ''), kind: 'gtin', verdict };
  }
  const { outcome, listed } = await ask(question);
  const [stars, last] =
    'stars' in outcome ? [outcome.stars, outcome.lastValidDay] : [listed?.stars, listed?.lastValidDay];
  return {
    code: outcome.kind === 'bad-code' ? question.code : groupCode(outcome.code),
    kind: outcome.kind,
    verdict: inOneLine(outcome),
    product: listed?.name[lang] ?? '',
    maker: listed?.maker[lang] ?? '',
    stars: stars === undefined ? '' : String(stars),
    lastValidDay: last === undefined ? '' : words.date(last),
  };
}

/** The answer's title; of a code whose seal was not read, and whose day is past, also what the list knows of it. */
function inOneLine(outcome: Outcome): string {
  const { title, lines } = describeOutcome(outcome, words);
  const past = outcome.kind === 'unsealed' && outcome.today > outcome.facts.lastValidDay;
  return past ? [title, ...lines.slice(1, 3)].join('. ') : title;
}

element<HTMLFormElement>('code-form').addEventListener('submit', (event) => {
  event.preventDefault();
  scannedText(element<HTMLInputElement>('code').value);
});
element('camera-start').addEventListener('click', () => void openCamera());
stopButton.addEventListener('click', () => camera?.stop());
element<HTMLInputElement>('photo').addEventListener('change', (event) => {
  const [file] = (event.target as HTMLInputElement).files ?? [];
  if (file) void readPhoto(file);
});
element<HTMLFormElement>('list-form').addEventListener('submit', (event) => {
  event.preventDefault();
  void checkList(element<HTMLTextAreaElement>('list').value);
});
if (!('mediaDevices' in navigator)) element('camera-start').hidden = true;
if ('serviceWorker' in navigator)
  void navigator.serviceWorker.register(data.workerUrl).catch(() => undefined);
