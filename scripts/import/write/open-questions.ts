import { codeOf } from '../doubts/words.ts';
import type { UnderstoodProduct } from '../understand/understood.ts';

/** Told, but nothing that would be written depends on them. */
const HARMLESS: ReadonlySet<string> = new Set(['note-expired', 'note-re-rating', 'letter-case']);

/** Doubts about a certificate alone: the product may be written as one that a list names. */
const OF_CERTIFICATE: ReadonlySet<string> = new Set([
  ...[
    'decision-missing',
    'decision-draft',
    'stars-missing',
    'stars-proposal',
    'not-passed',
    'date-filled-down',
  ],
  ...['date-future'],
]);

/**
 * What must be answered before a row is written: with the list itself as ground (`asList`), a missing decision is
 * no question any more. Nor is it for a product that a decision on file recognises (`isDecided`): other stars are asked
 * about by themselves.
 */
export function openQuestions({ doubts }: UnderstoodProduct, asList: boolean, isDecided: boolean): string[] {
  return doubts.filter((doubt) => {
    const code = codeOf(doubt);
    // What is missing of it is told by `withdrawalQuestions`, word for word.
    if (code === 'withdrawal-incomplete') return false;
    if (isDecided && code === 'decision-missing' && !doubt.includes('ký')) return false;
    return !HARMLESS.has(code) && !(asList && OF_CERTIFICATE.has(code));
  });
}
