/** A supermarket's whole list: a table of answers, and the same as CSV. */
import { groupCode } from '../../domain/stamp/code.ts';
import type { Outcome } from '../../domain/stamp/outcome.ts';
import { describeOutcome } from '../../i18n/stamp/describe.ts';
import { ask, data, element, goodsOf, lang, say, words } from './ask-stamp.ts';
import { type ListItem, type ListRow, readList, toCsv } from './delivery-list.ts';

/** Checks every line of a pasted note in turn, and shows each answer as it comes. */
export async function checkList(text: string): Promise<void> {
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
