/** The page for checking stamps: a typed code, the camera, a photo, or a supermarket's whole list. */
import { ownLink } from '../../domain/link.ts';
import { groupCode } from '../../domain/stamp/code.ts';
import { recogniseScan, type Scanned } from '../../domain/stamp/lookup.ts';
import type { Question } from '../../domain/stamp/verify.ts';
import type { WebHost } from '../../domain/web-address.ts';
import { ask, data, element, goodsOf, lang, say } from './ask-stamp.ts';
import { type Camera, startCamera } from './camera.ts';
import { checkList } from './check-list.ts';
import { loadDecoder } from './decode-picture.ts';
import { withListedSlips } from './listed-slips.ts';
import { fillVerdict, showVerdict } from './show-verdict.ts';

const box = element('verdict');
const more = element('verdict-more');
const video = element<HTMLVideoElement>('camera');
const stopButton = element<HTMLButtonElement>('camera-stop');
const notice = element('check-notice');

let camera: Camera | undefined;

async function answer(question: Question): Promise<void> {
  show(say('checking'), 'unknown');
  box.setAttribute('aria-busy', 'true');
  try {
    const { outcome, listed } = await ask(question);
    showVerdict(box, outcome);
    element('verdict-truth').hidden = false;
    if (listed) {
      const link = document.createElement('a');
      link.href = ownLink(`/T/${listed.code}/${question.seal ? `#${question.seal}` : ''}`);
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
      return show(say('foreignTitle'), 'note', hostLines('foreign', scanned), say('foreignNext'));
    case 'link': {
      const service = scanned.service === null ? [] : [say(`service.${scanned.service}`)];
      return show(say('linkTitle'), 'note', [...hostLines('link', scanned), ...service], say('linkNext'));
    }
    case 'own-page': {
      show(say('ownTitle'), 'note', [say('own')]);
      return addLink(scanned.path, say('openOwn'));
    }
    case 'gtin': {
      const { text, listed } = await goodsOf(scanned.gtin, scanned.rightCheck);
      const from = scanned.from ? hostLines('gtinFrom', scanned.from) : [];
      show(say('gtinTitle'), 'note', [...from, text], say('gtinNext'));
      if (listed) addLink(`/01/${scanned.gtin}/`, say('openProduct'));
    }
  }
}

/** A sentence that names another site, and what in its address may deceive. */
function hostLines(key: string, { host, pretends }: WebHost): string[] {
  return [say(key, { host }), ...(pretends ? [say(`pretends.${pretends}`, { host })] : [])];
}

function addLink(path: string, label: string): void {
  const link = document.createElement('a');
  link.href = ownLink(path);
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
