import type { Known } from '../catalogue/known.ts';
import type { RawItem } from './item.ts';
import { differsInTone } from './producer-list.ts';
import type { Setting } from './setting.ts';
import { tidy } from '../../../src/domain/names/spelling.ts';
import type { UnderstoodProducer } from './understood.ts';

/** The producer that a row names, as the list of producers has it. */
export function rowProducer(item: RawItem, { producers, known }: Setting): UnderstoodProducer | undefined {
  if (item.producer === undefined) return undefined;
  const { taxCode } = item.cells;
  return confirmed(
    producers.named(item.producer, item.row, { taxCode, doubts: twoSpellings(item) }),
    item,
    known,
  );
}

/** The producer that the clerk said yes to, or the new one that he said it is. */
function confirmed(
  producer: UnderstoodProducer | undefined,
  { answer }: RawItem,
  known: Known,
): UnderstoodProducer | undefined {
  if (producer?.suggest === undefined || !answer) return producer;
  if (answer.newProducer) return { ...producer, suggest: undefined };
  if (!answer.yes || !known.producers.has(producer.suggest)) return producer;
  return { ...producer, match: producer.suggest, suggest: undefined };
}

/** What is to ask of a row’s producer. */
export function producerDoubts(item: RawItem, producer: UnderstoodProducer | undefined): string[] {
  if (!producer) return ['producer-missing'];
  const asked = producer.doubts.filter((doubt) => !doubt.includes('-short'));
  return [
    ...asked.map((doubt) => (doubt === 'letter-case' ? 'letter-case: producer' : doubt)),
    ...twoSpellings(item),
  ];
}

/** The prose of a row spells its producer otherwise than the column beside it. */
function twoSpellings({ producer, producerInProse }: RawItem): string[] {
  if (producer === undefined || producerInProse === undefined || !differsInTone(producerInProse, producer))
    return [];
  return [`producer-two-spellings: ${tidy(producer)} / ${tidy(producerInProse)}`];
}

/** The producer that a picture's path names, or the only one of another sheet. */
export function hintedProducer(item: RawItem, { known, producersElsewhere }: Setting): string | undefined {
  const folder = (item.cells.picture ?? '').split(/[\\/]/u)[0] ?? '';
  if (folder !== '' && known.producers.has(folder)) return folder;
  const [only] = producersElsewhere;
  return producersElsewhere.length === 1 ? only : undefined;
}
