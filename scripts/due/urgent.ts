import type { DueCertificate, FilingState } from '../../src/domain/due/filing.ts';
import type { DueList } from '../../src/domain/due/due-list.ts';
import type { DuePaper } from '../../src/domain/due/papers.ts';

/** Where something is overdue; what can still be saved comes first. */
const OVERDUE: readonly FilingState[] = ['producer-late', 'late', 'lapsed'];

/** What is overdue: certificates past their day, and papers that have ended. */
export function urgentOf({ certificates, papers, today }: DueList): {
  readonly certificates: readonly DueCertificate[];
  readonly papers: readonly DuePaper[];
} {
  const waits = ({ state, letter }: DueCertificate) => {
    const answer = letter?.reply?.answer;
    return (
      OVERDUE.includes(state) && answer !== 'will-not-file' && (answer !== 'filed' || state === 'lapsed')
    );
  };
  return {
    certificates: certificates
      .filter(waits)
      .sort((a, b) => OVERDUE.indexOf(a.state) - OVERDUE.indexOf(b.state)),
    papers: papers.filter(({ on }) => on < today),
  };
}
