/** The one box of answers on the page for checking stamps. One question at a time owns it. */
import { outsideLink, ownLink } from '../../domain/link.ts';
import { groupCode } from '../../domain/stamp/code.ts';
import { hasProduct, packStanding } from '../../domain/stamp/outcome.ts';
import type { Question } from '../../domain/stamp/verify.ts';
import { isOutdated, onReturn } from './answer-age.ts';
import { ask, element, lang, say } from './ask-stamp.ts';
import { type Meant, withListedSlips } from './listed-slips.ts';
import type { ListedStamp } from './look-up.ts';
import { fillVerdict, showVerdict } from './show-verdict.ts';
import { Turns } from './turn.ts';

const box = element('verdict');
const more = element('verdict-more');
const turns = new Turns();
/** The question that the box answers, to be asked again by a reader who comes back later. */
let answered: { readonly question: Question; readonly retry: Retry; readonly at: number } | undefined;

/** Begins a question of its own about another code. */
type Retry = (code: string) => void;

/** Whether the question that was begun is still the newest. */
export type Turn = () => boolean;

/** Begins a question: what was answered before goes at once, and an answer that comes late is dropped. */
export function beginQuestion(): Turn {
  const turn = turns.take();
  answered = undefined;
  box.hidden = true;
  box.removeAttribute('aria-busy');
  clear();
  return turn;
}

function clear(): void {
  element('verdict-truth').hidden = true;
  more.replaceChildren();
  delete box.dataset['kind'];
  delete box.dataset['amiss'];
  box.dataset['standing'] = 'open';
  const call = element<HTMLAnchorElement>('verdict-call');
  call.hidden = true;
  call.removeAttribute('href');
}

/** Shows words of the page's own about something that is no stamp of ours: a stamp that pretends (`bad`), or another thing. */
export function show(title: string, tone: 'unknown' | 'bad', lines: readonly string[] = [], next = ''): void {
  clear();
  box.hidden = false;
  // No verdict on a stamp: nothing says that a true one will look so, and there is no pack to compare with.
  box.dataset['standing'] = tone === 'bad' ? 'failed' : 'other';
  box.toggleAttribute('data-amiss', tone === 'bad');
  fillVerdict(box, { tone, title, lines, next });
}

/** A link below the answer, into this site. */
export function addLink(path: string, label: string): void {
  more.append(linkTo(path, label));
}

/** Asks about a stamp and shows what is found, as long as `turn` lasts; `retry` begins a question of its own. */
export async function answer(question: Question, turn: Turn, retry: Retry): Promise<void> {
  show(say('checking'), 'unknown');
  box.dataset['standing'] = 'open';
  box.setAttribute('aria-busy', 'true');
  const { outcome, listed } = await ask(question);
  const told = outcome.kind === 'bad-code' ? await withListedSlips(outcome) : outcome;
  if (!turn()) return;
  showVerdict(box, told);
  const standing = packStanding(told);
  element('verdict-truth').hidden = !hasProduct(told);
  // What is listed under the code is not the pack's where the stamp is none of ours.
  if (listed && standing !== 'failed') nameProduct(listed, question.seal);
  if (listed?.phone !== undefined && standing !== 'failed' && standing !== 'fallen') {
    const call = element<HTMLAnchorElement>('verdict-call');
    call.href = outsideLink(`tel:${listed.phone}`) ?? '';
    call.hidden = false;
  }
  if (told.kind === 'bad-code' && 'suspects' in told) offer(told.suspects, retry);
  box.removeAttribute('aria-busy');
  answered = { question, retry, at: Date.now() };
  box.scrollIntoView({ block: 'nearest' });
}

onReturn(() => {
  if (!answered || !isOutdated(answered.at)) return;
  const { question, retry } = answered;
  void answer(question, beginQuestion(), retry);
});

function nameProduct(listed: ListedStamp, seal: string | null): void {
  more.append(
    ...pictureOf(listed),
    `${groupCode(listed.code)} · ${listed.name[lang]} · ${listed.maker[lang]}. `,
    linkTo(`/T/${listed.code}/${seal ? `#${seal}` : ''}`, say('openPage')),
  );
}

/** Listed codes that were meant, as buttons that name their product: one tap instead of typing again. */
function offer(codes: readonly Meant[], retry: Retry): void {
  for (const { code, listed } of codes) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button button-quiet';
    button.append(`${say('tryCode', { code: groupCode(code) })} · ${listed.name[lang]}`);
    button.addEventListener('click', () => {
      retry(code);
    });
    more.append(...pictureOf(listed), button);
  }
}

function pictureOf({ photo }: ListedStamp): HTMLImageElement[] {
  if (!photo) return [];
  const picture = document.createElement('img');
  picture.src = ownLink(photo.src);
  picture.alt = photo.alt[lang];
  picture.width = picture.height = 96;
  return [picture];
}

function linkTo(path: string, label: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = ownLink(path);
  link.textContent = label;
  return link;
}
