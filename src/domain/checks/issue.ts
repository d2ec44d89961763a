import { fillSlots } from '../fill-in.ts';
import { ownEntry } from '../own-entry.ts';
import type { IssueKind, Words } from './issue-kind.ts';
import { CERTIFICATE_KINDS } from './kinds/certificate.ts';
import { COORDINATE_KINDS } from './kinds/coordinates.ts';
import { DEMONSTRATION_KINDS } from './kinds/demonstration.ts';
import { DICTIONARY_KINDS } from './kinds/dictionary.ts';
import { ENTRY_KINDS } from './kinds/entry.ts';
import { FIELD_KINDS } from './kinds/field.ts';
import { FILE_KINDS } from './kinds/file.ts';
import { FOOD_KINDS } from './kinds/food.ts';
import { FORMAT_KINDS } from './kinds/format.ts';
import { IDENTITY_KINDS } from './kinds/identity.ts';
import { LETTER_KINDS } from './kinds/letter.ts';
import { PERSON_KINDS } from './kinds/person.ts';
import { STAMP_KINDS } from './kinds/stamp.ts';
import { TEXT_KINDS } from './kinds/text.ts';
import { TRADE_KINDS } from './kinds/trade.ts';
import { RECOGNITION_KINDS } from './kinds/recognition.ts';
import { TERM_KINDS } from './kinds/term.ts';

/** Every kind of issue, by code, in the order of the guide. */
export const ISSUE_KINDS = {
  ...FILE_KINDS,
  ...FIELD_KINDS,
  ...FORMAT_KINDS,
  ...TEXT_KINDS,
  ...IDENTITY_KINDS,
  ...STAMP_KINDS,
  ...CERTIFICATE_KINDS,
  ...TERM_KINDS,
  ...RECOGNITION_KINDS,
  ...ENTRY_KINDS,
  ...COORDINATE_KINDS,
  ...FOOD_KINDS,
  ...PERSON_KINDS,
  ...DEMONSTRATION_KINDS,
  ...TRADE_KINDS,
  ...LETTER_KINDS,
  ...DICTIONARY_KINDS,
} as const;
export type IssueCode = keyof typeof ISSUE_KINDS;

/** A way into an entry's fields, as `['certificates', 0, 'stars']`. */
export type FieldPath = readonly PropertyKey[];

/** Where an issue is: `path` relative to the catalogue's folder, 1-based line. */
export interface Where {
  readonly path: string;
  readonly line: number;
  readonly field?: FieldPath | undefined;
}

/** Text that fills a slot of a message: the same in every language, or one for each. */
export type SlotValue = string | Words;

/** One issue of one file. */
export interface Issue extends Where {
  readonly code: IssueCode;
  readonly values: Readonly<Record<string, SlotValue>>;
  /** What to write instead, where it is known exactly. */
  readonly suggestion?: string | undefined;
}

type Slots<T extends string> = T extends `${string}{${infer S}}${infer Rest}` ? S | Slots<Rest> : never;
type Kind<C extends IssueCode> = (typeof ISSUE_KINDS)[C];
// Words in braces that are an example of YAML, not a slot, hold a space.
type SlotNames<C extends IssueCode> = Exclude<
  Slots<Kind<C>['message']['vi']> | Slots<Kind<C>['fix']['vi']>,
  `${string} ${string}`
>;

/** An issue of a kind; the compiler asks for a value for each slot of its message. */
export function issue<C extends IssueCode>(
  code: C,
  where: Where,
  values: Readonly<Record<SlotNames<C>, SlotValue>>,
  suggestion?: string,
): Issue {
  const { path, line, field } = where;
  return { code, path, line, field, values, suggestion };
}

export type IssueLanguage = keyof Words;

function filled(template: Words, values: Issue['values'], language: IssueLanguage): string {
  return fillSlots(template[language], (name) => {
    const value = ownEntry(values, name);
    return typeof value === 'object' ? value[language] : value;
  });
}

/** An issue in words: what is wrong, and what to do. */
export function describeIssue(
  { code, values }: Issue,
  language: IssueLanguage,
): { message: string; fix: string; severity: IssueKind['severity'] } {
  const kind: IssueKind = ISSUE_KINDS[code];
  return {
    message: filled(kind.message, values, language),
    fix: filled(kind.fix, values, language),
    severity: kind.severity,
  };
}
