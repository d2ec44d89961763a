/** How an answer looks: never by colour alone, so each tone has its own sign too. */
export type Tone = 'good' | 'note' | 'over' | 'bad' | 'unknown';

/** What the shopper reads. */
export interface Verdict {
  readonly tone: Tone;
  /** Of a demonstration: a band across the answer says so, and in text alone `titleInText`. */
  readonly sample: boolean;
  readonly title: string;
  /** What is known, most important first. */
  readonly lines: readonly string[];
  /** What to do next. */
  readonly next: string;
}
