/** A field of an official form. Labels are the decree's own words, in Vietnamese. */
export interface FormField {
  readonly id: string;
  readonly label: string;
  /** `line`: one line; `text`: several; `one`: one of `options`; `some`: any of them. */
  readonly kind: 'line' | 'text' | 'one' | 'some';
  readonly options?: readonly string[];
  /** About a person. */
  readonly personal?: true;
}

export interface FormSection {
  readonly title?: string;
  readonly fields: readonly FormField[];
}

export type FormNumber = '01' | '02' | '03';

/** A form of QĐ 26/2026/QĐ-TTg, Phụ lục III. */
export interface OfficialForm {
  readonly no: FormNumber;
  readonly title: string;
  /** Under the title, with `{id}` for fields that stand in it. */
  readonly subtitle?: string;
  readonly sections: readonly FormSection[];
  /** Holds a table of the criteria with one's own points: the part that self-scoring fills. */
  readonly hasCriteria?: true;
  readonly criteriaTitle?: string;
  /** Below the fields. */
  readonly closing: readonly string[];
  readonly signature: readonly string[];
  /** Filled in by the office. */
  readonly office?: readonly string[];
}

/** What was filled in: texts by field, and for `some` the options that were ticked. */
export type FormValues = Readonly<Record<string, string | readonly string[]>>;

/** One criterion as Form 02 lists it. */
export interface CriterionRow {
  readonly no: string;
  readonly title: string;
  readonly points: string;
  readonly chosen: string;
}

export function fieldsOfForm({ sections }: OfficialForm): readonly FormField[] {
  return sections.flatMap(({ fields }) => fields);
}
