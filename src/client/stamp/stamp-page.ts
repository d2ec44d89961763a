/** The script in every stamp's page, and in the shell that answers for stamps this phone has never seen. */
import { ownLink } from '../../domain/link.ts';
import { CODE_LENGTH, groupCode, normaliseCode } from '../../domain/stamp/code.ts';
import type { Outcome, StampFacts } from '../../domain/stamp/outcome.ts';
import { readStampPath } from '../../domain/stamp/url.ts';
import type { Question } from '../../domain/stamp/verify.ts';
import { newsOf } from '../../i18n/stamp/describe.ts';
import { prepareChecker } from './check.ts';
import type { OfficeData } from '../../domain/stamp/office-data.ts';
import { type Meant, withListedSlips } from './listed-slips.ts';
import { type ListedStamp, lookUpStamp } from './look-up.ts';
import { isOutdated, onReturn } from './answer-age.ts';
import { newerPageData, pageData } from './page-data.ts';
import { fillVerdict, replace, showVerdict } from './show-verdict.ts';
import { Turns } from './turn.ts';
import { pageLanguage } from '../page-language.ts';

interface StampData extends OfficeData {
  /** Null in the shell. */
  readonly facts: StampFacts | null;
  readonly checking: Readonly<Record<'vi' | 'en', string>>;
}

let data = pageData<StampData>('stamp-data');
const box = document.getElementById('verdict');
const turns = new Turns();
let latest: Outcome | undefined;
let askedAt = Date.now();
/** No seal could be checked yet: worth another try once there is a network. */
let unchecked = false;

/** What was scanned: from the path, or in the shell from `#CODE/SEAL`, where the page for lost addresses puts it. */
function question(): Question {
  const { pathname, hash } = location;
  if (data.facts)
    return { code: data.facts.code, seal: readStampPath(`/T/${data.facts.code}/`, hash)?.seal ?? null };
  const scanned = readStampPath(pathname, hash);
  if (scanned && scanned.code !== '') return scanned;
  return readStampPath(`/T/${hash.slice(1).replace('/', '/#')}`, '') ?? { code: '', seal: null };
}

/** Asks about what the address names now; an answer to an earlier address is dropped. */
async function run(): Promise<void> {
  if (!box) return;
  const turn = turns.take();
  const asked = question();
  if (!data.facts && asked.code === '') return;
  if (latest) clear(box);
  box.hidden = false;
  box.setAttribute('aria-busy', 'true');
  replace(box, '[data-title]', data.checking[pageLanguage()]);
  for (const place of document.querySelectorAll('[data-code]'))
    place.textContent = shown(normaliseCode(asked.code));
  if (isOutdated(askedAt)) {
    askedAt = Date.now();
    data = await newerPageData('stamp-data', data);
  }
  const checker = await prepareChecker(data);
  const listed = data.facts ?? (await findPage(asked));
  const outcome = await checker.verify(asked, listed);
  const told = outcome.kind === 'bad-code' ? await withListedSlips(outcome) : outcome;
  if (!turn()) return;
  if (listed && !data.facts) {
    location.replace(ownLink(`/T/${listed.code}/${asked.seal === null ? '' : `#${asked.seal}`}`));
    return;
  }
  unchecked = checker.unchecked !== undefined;
  latest = told;
  tell(box, latest);
  offer('suspects' in told ? told.suspects : [], asked.seal);
  for (const lead of document.querySelectorAll<HTMLElement>('[data-unseen]')) {
    lead.hidden = !('stars' in latest) || lead.dataset['unseen'] !== (listed === null ? 'online' : 'offline');
  }
  box.dataset['asked'] = '';
  box.removeAttribute('aria-busy');
}

/** A new question takes the last answer away at once. */
function clear(place: HTMLElement): void {
  latest = undefined;
  delete place.dataset['kind'];
  delete place.dataset['amiss'];
  place.dataset['standing'] = 'open';
  fillVerdict(place, { tone: 'unknown', title: '', lines: [], next: '' });
  offer([], null);
}

/** The answer, and in the list of the certificate's facts what became of it. */
function tell(place: HTMLElement, outcome: Outcome): void {
  showVerdict(place, outcome);
  const row = document.querySelector<HTMLElement>('[data-news]');
  if (!row) return;
  row.hidden = newsOf(outcome, 'vi') === null;
  for (const lang of ['vi', 'en'] as const) replace(row, `dd .${lang}`, newsOf(outcome, lang) ?? '');
}

/**
 * The shell stands in offline for pages not kept, where nothing can be looked up. Online it is reached for unlisted
 * codes, and for an address such as `/T/#CODE`, which is led on where its page is.
 */
async function findPage({ code }: Question): Promise<ListedStamp | null | undefined> {
  if (location.pathname !== '/T/') return undefined;
  const meant = normaliseCode(code);
  return meant.length === CODE_LENGTH ? lookUpStamp(meant) : null;
}

/** A code as it is printed; of anything longer only the beginning. */
function shown(code: string): string {
  return code.length === CODE_LENGTH ? groupCode(code) : code.length > 12 ? `${code.slice(0, 12)}…` : code;
}

/** Listed codes that were meant by one with slips, as links that name the product and keep the seal. */
function offer(meant: readonly Meant[], seal: string | null): void {
  const links = meant.map(({ code, listed }) => {
    const link = document.createElement('a');
    link.href = ownLink(`/T/${code}/${seal === null ? '' : `#${seal}`}`);
    link.textContent = `${groupCode(code)} · ${listed.name[pageLanguage()]}`;
    return link;
  });
  document.querySelector('[data-meant]')?.replaceChildren(...links);
}

function chooseLanguage(lang: 'vi' | 'en'): void {
  document.documentElement.lang = lang;
  if (box && latest) showVerdict(box, latest);
}

for (const button of document.querySelectorAll<HTMLElement>('[data-language]')) {
  button.hidden = false;
  button.addEventListener('click', () => {
    chooseLanguage(pageLanguage() === 'vi' ? 'en' : 'vi');
  });
}
addEventListener('hashchange', () => void run());
addEventListener('online', () => {
  if (unchecked) void run();
});
onReturn(() => {
  if (latest && isOutdated(askedAt)) void run();
});
// A page that a phone had put aside speaks of the day it was left.
window.addEventListener('pageshow', ({ persisted }) => {
  if (persisted) void run();
});
void run();
if ('serviceWorker' in navigator)
  void navigator.serviceWorker.register(data.workerUrl).catch(() => undefined);
