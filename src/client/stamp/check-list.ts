/** A supermarket's whole list: a table of answers, and the same as CSV. */
import { groupCode } from '../../domain/stamp/code.ts';
import { holdsToday, type Outcome, packStanding } from '../../domain/stamp/outcome.ts';
import { formatShortDay } from '../../i18n/format.ts';
import { describeOutcome, titleInText } from '../../i18n/stamp/describe.ts';
import { ask, data, element, goodsOf, lang, say } from './ask-stamp.ts';
import { countedCells, type ListRow, readList, toCsv } from './delivery-list.ts';
import { withListedSlips } from './listed-slips.ts';
import type { ListItem } from './note-line.ts';
import { Turns } from './turn.ts';

const turns = new Turns();

/** Checks all that a pasted note names in turn, and shows each answer as it comes; other lines stay for the CSV alone. */
export async function checkList(text: string): Promise<void> {
  const turn = turns.take();
  const items = readList(text, data.ownHosts);
  const isAside = (item: ListItem) => 'aside' in item;
  const aside = items.filter(isAside).length;
  const total = String(items.length - aside);
  const state = element('list-state');
  const table = element<HTMLTableElement>('list-table');
  const rows: ListRow[] = [];
  table.tBodies[0]?.replaceChildren();
  for (const item of items) {
    const done = String(rows.filter(({ kind }) => kind !== 'aside').length);
    state.textContent = say('listProgress', { done, total });
    const row = await listRow(item);
    // A newer list owns the table.
    if (!turn()) return;
    rows.push(row);
    if (row.kind === 'aside') continue;
    const line = table.tBodies[0]?.insertRow();
    if (line) line.dataset['kind'] = row.kind;
    for (const cell of [row.code, row.verdict, row.product, row.maker, row.stars, row.lastValidDay]) {
      if (line) line.insertCell().textContent = cell;
    }
  }
  const good = String(rows.filter(({ holds }) => holds).length);
  state.textContent = [
    total === '0' ? say('listNothing') : say('listDone', { total, good }),
    ...(aside > 0 ? [say('listAside', { aside: String(aside) })] : []),
  ].join(' ');
  element('list-result').hidden = rows.length === 0;
  table.hidden = total === '0';
  const head = [...table.querySelectorAll('thead th')].map((cell) => cell.textContent);
  const link = element<HTMLAnchorElement>('list-csv');
  URL.revokeObjectURL(link.href);
  link.href = URL.createObjectURL(new Blob([toCsv(head, rows)], { type: 'text/csv' }));
}

async function listRow(item: ListItem): Promise<ListRow> {
  const nothing = { holds: false, product: '', maker: '', stars: '', lastValidDay: '' };
  if ('aside' in item) {
    return { ...nothing, code: item.aside, kind: 'aside', verdict: say('listNoCode') };
  }
  if ('host' in item) {
    const verdict = say('listForeign', { host: item.host });
    return { ...nothing, code: item.code.slice(0, 40), kind: 'foreign', verdict };
  }
  if ('page' in item) return { ...nothing, code: item.page.slice(0, 40), kind: 'page', verdict: say('own') };
  if ('gtin' in item) {
    const { text } = await goodsOf(item.gtin, item.rightCheck);
    const what = item.from === null ? say('listGtin') : say('listGtinFrom', { host: item.from });
    const verdict = `${what} ${text}`;
    return { ...nothing, code: item.gtin.replace(/^0/, ''), kind: 'gtin', verdict };
  }
  const { outcome, listed } = await ask(item);
  // What is listed under the code is the pack's only where the stamp may be ours, and its stars only where they stand.
  const shown = packStanding(outcome) === 'failed' ? null : listed;
  const { stars, last } = countedCells(outcome);
  return {
    code: outcome.kind === 'bad-code' ? item.code : groupCode(outcome.code),
    kind: outcome.kind,
    holds: holdsToday(outcome),
    verdict: await inOneLine(outcome),
    product: shown?.name[lang] ?? '',
    maker: shown?.maker[lang] ?? '',
    stars: stars === undefined ? '' : String(stars),
    lastValidDay: last === undefined ? '' : formatShortDay(lang, last),
  };
}

/**
 * The answer's title; of a wrong code also which character is wrong, and of a code whose seal was not read, and whose
 * day is past, what the list knows of it.
 */
async function inOneLine(outcome: Outcome): Promise<string> {
  const told = outcome.kind === 'bad-code' ? await withListedSlips(outcome) : outcome;
  const verdict = describeOutcome(told, lang);
  const { lines } = verdict;
  const title = titleInText(verdict, lang);
  const past = told.kind === 'unsealed' && told.today > told.facts.lastValidDay;
  const more = told.kind === 'bad-code' ? lines : past ? lines.slice(1, 3) : [];
  return more.length > 0 ? `${title}. ${more.join(' ')}` : title;
}
