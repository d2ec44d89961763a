import type { Deadline } from '../../src/domain/due/deadlines.ts';
import type { DueCertificate } from '../../src/domain/due/filing.ts';
import type { ProductView } from '../../src/domain/product-view.ts';
import { formatYearMonth } from '../../src/i18n/format.ts';
import type { DueGroup, DueItem, DueView } from '../../src/office/api-types.ts';
import { lawNotes } from '../due/law-notes.ts';
import type { DueReading } from '../due/read.ts';
import { dueSentences, type DueSentences } from '../due/say-due.ts';
import { urgentOf } from '../due/urgent.ts';

/** The office's list as its page shows it: what is overdue, then by month or by producer, then what the law says. */
export function dueView(reading: DueReading, by: 'month' | 'producer'): DueView {
  const { list } = reading;
  const say = dueSentences('vi', list.today);
  const { certificates, papers } = urgentOf(list);
  const urgent = [
    ...certificates.map((due) => ofCertificate(due, say)),
    ...papers.map(({ view, ...paper }): DueItem => ({
      ...of(view, say),
      what: say.overdue({ view, ...paper }),
    })),
  ];
  const alive = list.certificates.filter(({ state }) => state !== 'long-lapsed');
  const groups =
    by === 'month'
      ? grouped(
          list.deadlines,
          ({ on }) => capital(formatYearMonth('vi', on.slice(0, 7))),
          (one) => ofDeadline(one, say),
        )
      : grouped(
          [...alive].sort((a, b) => nameOf(a, say).localeCompare(nameOf(b, say), 'vi')),
          (due) => nameOf(due, say),
          (due) => ofCertificate(due, say),
        );
  return {
    about: say.asOf(reading),
    groups: [
      ...(urgent.length > 0 ? [{ title: say.t('due.urgent'), urgent: true, items: urgent }] : []),
      ...groups,
    ],
    law: { title: say.t('due.lawTitle'), notes: lawNotes(reading, say) },
    leftOut: reading.leftOut,
  };
}

function grouped<T>(
  all: readonly T[],
  titleOf: (one: T) => string,
  itemOf: (one: T) => DueItem,
): readonly DueGroup[] {
  return [...Map.groupBy(all, titleOf)].map(([title, own]) => ({
    title,
    urgent: false,
    items: own.map(itemOf),
  }));
}

const nameOf = ({ view }: DueCertificate, say: DueSentences) => say.text(view.producer.name);

/** Which product, and whose. */
function of(view: ProductView, say: DueSentences): Pick<DueItem, 'product' | 'name' | 'producer'> {
  return {
    product: view.product.id,
    name: say.text(view.product.name),
    producer: say.text(view.producer.name),
  };
}

function ofCertificate(due: DueCertificate, say: DueSentences): DueItem {
  const letter = say.letter(due);
  return { ...of(due.view, say), what: say.state(due), ...(letter !== '' && { note: letter }) };
}

function ofDeadline(deadline: Deadline, say: DueSentences): DueItem {
  const { on, kind, view, certificate } = deadline;
  const note = [say.note(deadline), certificate ? say.letter(certificate) : ''].filter(Boolean).join('; ');
  return {
    ...(view ? of(view, say) : { name: say.t('due.everybody') }),
    day: say.longDay(on),
    left: say.left(on),
    what: say.t(`due.kind.${kind}`),
    ...(note !== '' && { note }),
  };
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
