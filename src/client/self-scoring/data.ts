import type { Scale } from '../../domain/rubric/scale.ts';

/** What a set's page hands to its script. */
export interface SelfScoringData {
  readonly set: number;
  readonly scale: Scale;
  /** Titles of the criteria by their number. */
  readonly titles: Readonly<Record<string, string>>;
  /** Sentences with `{…}` to fill. */
  readonly words: Readonly<
    Record<
      | ('answered' | 'range' | 'nStars' | 'noStars' | 'unanswered' | 'council' | 'next' | 'nextNothing')
      | ('councilBest' | 'councilMust' | 'councilScores' | 'upTo' | 'notYet' | 'sum')
      | (
          | 'condition'
          | 'nextPoints'
          | 'step'
          | 'enough'
          | 'rejected'
          | 'badFile'
          | 'otherSet'
          | 'opened'
          | 'bar'
        ),
      string
    >
  >;
}
