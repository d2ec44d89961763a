/** The page for checking stamps: a typed code, the camera, a photo, or a supermarket's whole list. */
import { groupCode } from '../../domain/stamp/code.ts';
import { type InPicture, inPicture } from '../../domain/stamp/in-picture.ts';
import { recogniseScan, type Scanned } from '../../domain/stamp/lookup.ts';
import { addressIn } from '../../domain/stamp/pasted-address.ts';
import type { WebHost } from '../../domain/web-address.ts';
import { addLink, answer, beginQuestion, show, type Turn } from './answer-box.ts';
import { data, element, goodsOf, say } from './ask-stamp.ts';
import { type Camera, startCamera } from './camera.ts';
import { checkList } from './check-list.ts';
import { loadDecoder } from './decode-picture.ts';

const video = element<HTMLVideoElement>('camera');
const stopButton = element<HTMLButtonElement>('camera-stop');
const notice = element('check-notice');

let camera: Camera | undefined;

/** A new question of the reader's: a camera that still looks for the last one is closed too. */
function begin(): Turn {
  camera?.stop();
  notice.textContent = '';
  return beginQuestion();
}

/** One of the codes that a wrong one may have meant. */
function retry(code: string): void {
  element<HTMLInputElement>('code').value = groupCode(code);
  void answer({ code, seal: null }, begin(), retry);
}

/** Says what was scanned; only links of this site are ever opened, and only by the reader's own tap. */
async function handle(scanned: Scanned, turn: Turn): Promise<void> {
  switch (scanned.kind) {
    case 'stamp':
      return answer(scanned, turn, retry);
    case 'code':
      return answer({ code: scanned.text, seal: null }, turn, retry);
    case 'text':
      return show(say('textTitle'), 'unknown', [say('text')], say('textNext'));
    case 'foreign-stamp':
      return show(say('foreignTitle'), 'bad', hostLines('foreign', scanned), say('foreignNext'));
    case 'link': {
      const service = scanned.service === null ? [] : [say(`service.${scanned.service}`)];
      return show(say('linkTitle'), 'unknown', [...hostLines('link', scanned), ...service], say('linkNext'));
    }
    case 'own-page': {
      show(say('ownTitle'), 'unknown', [say('own')]);
      return addLink(scanned.path, say('openOwn'));
    }
    case 'gtin': {
      const { text, listed } = await goodsOf(scanned.gtin, scanned.rightCheck);
      if (!turn()) return;
      const from = scanned.from ? hostLines('gtinFrom', scanned.from) : [];
      show(say('gtinTitle'), 'unknown', [...from, text], say('gtinNext'));
      if (listed) addLink(`/01/${scanned.gtin}/`, say('openProduct'));
    }
  }
}

/** A sentence that names another site, and what in its address may deceive. */
function hostLines(key: string, { host, pretends }: WebHost): string[] {
  return [say(key, { host }), ...(pretends ? [say(`pretends.${pretends}`, { host })] : [])];
}

function scannedText(text: string, turn: Turn): void {
  void handle(recogniseScan(addressIn(text), data.ownHosts), turn);
}

async function openCamera(): Promise<void> {
  // A second tap while the reader is being asked would open a second camera that nobody closes.
  if (camera) return;
  const turn = begin();
  notice.textContent = say('cameraStarting');
  video.hidden = stopButton.hidden = false;
  const own = startCamera(
    video,
    loadDecoder(),
    (texts) => {
      const seen = inPicture(texts, data.ownHosts);
      if (seen.kind === 'several') notice.textContent = say('photoSeveral');
      if (seen.kind !== 'one') return false;
      cameraClosed();
      if (turn()) scannedText(seen.text, turn);
      return true;
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
  const turn = begin();
  notice.textContent = say('photoReading');
  const seen = await decodeFile(file);
  if (!turn()) return;
  notice.textContent = seen?.kind === 'one' ? '' : say(seen ? PHOTO_NOTICES[seen.kind] : 'photoFailed');
  if (seen?.kind === 'one') scannedText(seen.text, turn);
}

const PHOTO_NOTICES = { none: 'photoNothing', several: 'photoSeveral' } as const;

/** What a photo asks about; undefined when it cannot be read. */
async function decodeFile(file: File): Promise<InPicture | undefined> {
  try {
    const decode = await loadDecoder();
    return inPicture(await decode(await createImageBitmap(file)), data.ownHosts);
  } catch {
    return undefined;
  }
}

element<HTMLFormElement>('code-form').addEventListener('submit', (event) => {
  event.preventDefault();
  scannedText(element<HTMLInputElement>('code').value, begin());
});
element<HTMLInputElement>('code').addEventListener('input', begin);
element('camera-start').addEventListener('click', () => void openCamera());
stopButton.addEventListener('click', () => camera?.stop());
element<HTMLInputElement>('photo').addEventListener('change', (event) => {
  const input = event.target as HTMLInputElement;
  const [file] = input.files ?? [];
  if (file) void readPhoto(file);
  // The same photo chosen again is a question again.
  input.value = '';
});
element<HTMLFormElement>('list-form').addEventListener('submit', (event) => {
  event.preventDefault();
  begin();
  void checkList(element<HTMLTextAreaElement>('list').value);
});
if (!('mediaDevices' in navigator)) element('camera-start').hidden = true;
if ('serviceWorker' in navigator)
  void navigator.serviceWorker.register(data.workerUrl).catch(() => undefined);
