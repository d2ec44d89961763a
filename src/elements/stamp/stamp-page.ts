/** The script in every stamp's page, and in the shell that answers for stamps this phone has never seen. */
import { ownLink } from '../../domain/link.ts';
import { CODE_LENGTH, groupCode, normaliseCode } from '../../domain/stamp/code.ts';
import type { Outcome, StampFacts } from '../../domain/stamp/outcome.ts';
import { readStampPath } from '../../domain/stamp/url.ts';
import type { Question } from '../../domain/stamp/verify.ts';
import { prepareChecker } from './check.ts';
import type { OfficeData } from '../../domain/stamp/office-data.ts';
import { withListedSlips } from './listed-slips.ts';
import { type ListedStamp, lookUpStamp } from './look-up.ts';
import { pageData } from './page-data.ts';
import { replace, showVerdict } from './show-verdict.ts';
import { pageLanguage } from '../page-language.ts';

interface StampData extends OfficeData {
  /** Null in the shell. */
  readonly facts: StampFacts | null;
  readonly checking: Readonly<Record<'vi' | 'en', string>>;
  readonly cannotCheck: Readonly<Record<'vi' | 'en', string>>;
}

const data = pageData<StampData>('stamp-data');
const box = document.getElementById('verdict');
let latest: Outcome | undefined;

/** What was scanned: from the path, or in the shell from `#CODE/SEAL`, where the page for lost addresses puts it. */
function question(): Question {
  const { pathname, hash } = location;
  if (data.facts)
    return { code: data.facts.code, seal: readStampPath(`/T/${data.facts.code}/`, hash)?.seal ?? null };
  const scanned = readStampPath(pathname, hash);
  if (scanned && scanned.code !== '') return scanned;
  return readStampPath(`/T/${hash.slice(1).replace('/', '/#')}`, '') ?? { code: '', seal: null };
}

function say(text: Readonly<Record<'vi' | 'en', string>>): void {
  if (box) replace(box, '[data-title]', text[pageLanguage()]);
}

async function run(): Promise<void> {
  if (!box) return;
  const asked = question();
  if (!data.facts && asked.code === '') return;
  box.hidden = false;
  box.setAttribute('aria-busy', 'true');
  say(data.checking);
  for (const place of document.querySelectorAll('[data-code]'))
    place.textContent = shown(normaliseCode(asked.code));
  try {
    const checker = await prepareChecker(data);
    const listed = data.facts ?? (await findPage(asked));
    if (listed === 'moved') return;
    latest = await checker.verify(asked, listed);
    if (latest.kind === 'bad-code') latest = await nameSlips(latest, asked.seal);
    showVerdict(box, latest);
    for (const lead of document.querySelectorAll<HTMLElement>('[data-unseen]')) {
      lead.hidden =
        !('stars' in latest) || lead.dataset['unseen'] !== (listed === null ? 'online' : 'offline');
    }
  } catch {
    say(data.cannotCheck);
  }
  box.dataset['asked'] = '';
  box.removeAttribute('aria-busy');
}

/**
 * The shell stands in offline for pages not kept, where nothing can be looked up. Online it is reached for unlisted
 * codes, and for an address such as `/T/#CODE`, which is led on where its page is.
 */
async function findPage({ code, seal }: Question): Promise<ListedStamp | null | undefined | 'moved'> {
  if (location.pathname !== '/T/') return undefined;
  const meant = normaliseCode(code);
  const listed = meant.length === CODE_LENGTH ? await lookUpStamp(meant) : null;
  if (!listed) return listed;
  location.replace(ownLink(`/T/${listed.code}/${seal === null ? '' : `#${seal}`}`));
  return 'moved';
}

/** A code as it is printed; of anything longer only the beginning. */
function shown(code: string): string {
  return code.length === CODE_LENGTH ? groupCode(code) : code.length > 12 ? `${code.slice(0, 12)}…` : code;
}

/** What was meant by a code with a slip, as links that keep the seal. */
async function nameSlips(
  outcome: Extract<Outcome, { kind: 'bad-code' }>,
  seal: string | null,
): Promise<Outcome> {
  const named = await withListedSlips(outcome);
  const links = named.suspects.map(({ code }) => {
    const link = document.createElement('a');
    link.href = ownLink(`/T/${code}/${seal === null ? '' : `#${seal}`}`);
    link.textContent = groupCode(code);
    return link;
  });
  document.querySelector('[data-meant]')?.replaceChildren(...links);
  return named;
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
void run();
if ('serviceWorker' in navigator)
  void navigator.serviceWorker.register(data.workerUrl).catch(() => undefined);
