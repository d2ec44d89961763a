import type { Deadline } from '../../src/domain/due/deadlines.ts';
import type { DueCertificate } from '../../src/domain/due/filing.ts';
import type { ProductView } from '../../src/domain/product-view.ts';
import { oneLine } from '../../src/domain/one-line.ts';
import type { Language } from '../../src/domain/text.ts';
import { formatYearMonth } from '../../src/i18n/format.ts';
import { lawNotes } from './law-notes.ts';
import type { DueReading } from './read.ts';
import { dueSentences, type DueSentences } from './say-due.ts';
import { urgentOf } from './urgent.ts';

/** The list as lines for a terminal: what is overdue, then by month or by producer, then what the law says. */
export function listLines(reading: DueReading, by: 'month' | 'producer', lang: Language): string[] {
  const { list } = reading;
  const say = dueSentences(lang, list.today);
  const coming = by === 'month' ? byMonth(list.deadlines, say, lang) : byProducer(list.certificates, say);
  return [
    say.asOf(reading),
    '',
    ...urgentLines(reading, say),
    ...(list.deadlines.length === 0 ? ['', say.nothing(reading)] : coming),
    '',
    heading(say.t('due.lawTitle')),
    ...lawNotes(reading, say).map((note) => `  - ${note}`),
  ].map(oneLine);
}

function urgentLines({ list }: DueReading, say: DueSentences): string[] {
  const { certificates, papers } = urgentOf(list);
  if (certificates.length + papers.length === 0) return [say.t('due.nothingUrgent')];
  return [
    heading(`${say.t('due.urgent')} (${String(certificates.length + papers.length)})`),
    ...certificates.flatMap((due) => [`  ${who(due.view, say)}`, `      ${stateOf(due, say)}`]),
    ...papers.flatMap((paper) => [`  ${who(paper.view, say)}`, `      ${say.overdue(paper)}`]),
  ];
}

function byMonth(deadlines: readonly Deadline[], say: DueSentences, lang: Language): string[] {
  const lines: string[] = [];
  let month = '';
  let group = '';
  for (const deadline of deadlines) {
    const { on, kind, view } = deadline;
    if (on.slice(0, 7) !== month) {
      month = on.slice(0, 7);
      lines.push('', heading(formatYearMonth(lang, month)));
    }
    if (`${on} ${kind}` !== group) {
      group = `${on} ${kind}`;
      lines.push(`  ${say.longDay(on)}, ${say.left(on)}: ${say.t(`due.kind.${kind}`)}`);
    }
    if (view) lines.push(`      ${[who(view, say), ...asides(deadline, say)].join('; ')}`);
  }
  return lines;
}

function byProducer(certificates: readonly DueCertificate[], say: DueSentences): string[] {
  const producers = Map.groupBy(
    certificates.filter(({ state }) => state !== 'long-lapsed'),
    ({ view }) => view.producer.id,
  );
  return [...producers.values()]
    .sort(([a], [b]) => nameOf(a, say).localeCompare(nameOf(b, say), 'vi'))
    .flatMap((own) => [
      '',
      heading(nameOf(own[0], say)),
      ...own.flatMap((due) => [
        `  ${say.text(due.view.product.name)}, ${say.stars(due)}`,
        `      ${stateOf(due, say)}`,
      ]),
    ]);
}

function nameOf(due: DueCertificate | undefined, say: DueSentences): string {
  return due ? say.text(due.view.producer.name) : '';
}

function who({ product, producer }: ProductView, say: DueSentences): string {
  return `${say.text(product.name)} (${say.text(producer.name)})`;
}

function stateOf(due: DueCertificate, say: DueSentences): string {
  return [say.state(due), say.letter(due)].filter(Boolean).join('; ');
}

function asides(deadline: Deadline, say: DueSentences): string[] {
  const { certificate, kind } = deadline;
  // Where nothing was sent, that is said on the days on which a letter helps.
  const tells = kind === 'producer-day' || kind === 'commune-day' || certificate?.letter !== undefined;
  return [certificate && tells ? say.letter(certificate) : '', say.note(deadline)].filter(Boolean);
}

function heading(text: string): string {
  return text.toLocaleUpperCase('vi');
}
