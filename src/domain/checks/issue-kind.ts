/** Errors stop a build; warnings and notices do not. */
export const SEVERITIES = ['error', 'warning', 'notice'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What an editor reads, in both languages. `{name}` is a slot that the issue fills. */
export interface Words {
  readonly vi: string;
  readonly en: string;
}

/** One kind of issue. Its code is also the heading in the editor's guide. */
export interface IssueKind {
  readonly severity: Severity;
  /** What is wrong. */
  readonly message: Words;
  /** What to write or do instead. */
  readonly fix: Words;
  /** Content with this issue and without, for the guide. */
  readonly wrong: string;
  readonly right: string;
}
export type IssueKinds = Readonly<Record<string, IssueKind>>;
