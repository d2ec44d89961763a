import type { GroupId } from '../group.ts';

/** Stars that a certificate can award; each has conditions of its own. */
export type AwardedStars = 3 | 4 | 5;
export const AWARDED_STARS: readonly AwardedStars[] = [3, 4, 5];

/** One answer to a criterion, as the annex prints it. */
export interface RubricOption {
  readonly points: number;
  readonly text: string;
  /** Printed ***, **** or *****: at least this option for so many stars. */
  readonly requiredFor?: AwardedStars;
  /** Which of two scales the option belongs to (set 26). */
  readonly case?: 'a' | 'b';
}

export interface RubricCriterion {
  readonly no: string;
  readonly title: string;
  readonly titleEn: string;
  readonly max: number;
  readonly requirement?: string;
  readonly appliesOnlyIf?: string;
  /** The file is rejected where one of these holds. */
  readonly rejectedIf?: readonly string[];
  /** Nothing more is scored where one of these holds. */
  readonly stopsIf?: readonly string[];
  readonly notes?: readonly string[];
  readonly cases?: Readonly<Record<string, string>>;
  /** A heading: its points are those of the criteria with these numbers. */
  readonly children?: readonly string[];
  readonly options?: readonly RubricOption[];
  /** Ids of the proofs of Form 02 that show it: our reading, not the law's. */
  readonly evidence?: readonly string[];
  /** The item of Form 03 that the commune reports on: our reading. */
  readonly commune?: string;
  /** The council looks, smells or tastes: nobody can say it of their own product. */
  readonly judgedBySeeing?: boolean;
}

export interface RubricSection {
  readonly no: string;
  readonly title: string;
  readonly titleEn: string;
  readonly max: number;
  readonly criteria: readonly RubricCriterion[];
}

export type PartId = 'A' | 'B' | 'C';

export interface RubricPart {
  readonly part: PartId;
  readonly title: string;
  readonly titleEn: string;
  readonly max: number;
  readonly sections: readonly RubricSection[];
}

/** The criteria that products of one of the 26 sets are scored by: QĐ 26/2026/QĐ-TTg, Phụ lục II. */
export interface Rubric {
  readonly set: number;
  readonly group: GroupId;
  readonly name: string;
  readonly leadAgencies: readonly string[];
  /** Sample products to hand in (Điều 6.2.d); none for tourism. */
  readonly samples: number;
  readonly rejectedIf: readonly string[];
  readonly parts: readonly RubricPart[];
  /** Where the copy's print cannot be right, and what is used instead. */
  readonly anomalies: readonly { readonly text: string; readonly used: number | string }[];
}

/** Points from which stars are given; only some of them come with a certificate. */
export interface PointsBand {
  readonly stars: number;
  readonly from: number;
  readonly certificate: boolean;
}

/** What all 26 have in common. */
export interface RubricCommon {
  readonly bands: readonly PointsBand[];
  readonly law: { readonly number: string; readonly officialAddress: string };
  readonly source: { readonly readOn: string };
  readonly evidence: readonly { readonly id: string; readonly name: string; readonly asks: string }[];
  readonly communeItems: readonly { readonly id: string; readonly title: string }[];
}

/** Criteria that are scored, in the law's order; headings are left out. */
export function scoredCriteria(
  rubric: Rubric,
): readonly (RubricCriterion & { readonly part: PartId; readonly options: readonly RubricOption[] })[] {
  return rubric.parts.flatMap(({ part, sections }) =>
    sections.flatMap(({ criteria }) =>
      criteria.flatMap((criterion) =>
        criterion.options ? [{ ...criterion, options: criterion.options, part }] : [],
      ),
    ),
  );
}

/** Every ground on which a file is rejected or not scored further, with the criterion it stands at. */
export function rejectionGrounds(
  rubric: Rubric,
): readonly { readonly text: string; readonly no: string | undefined }[] {
  const ofCriteria = rubric.parts.flatMap(({ sections }) =>
    sections.flatMap(({ criteria }) =>
      criteria.flatMap(({ no, rejectedIf = [], stopsIf = [] }) =>
        [...rejectedIf, ...stopsIf].map((text) => ({ text, no })),
      ),
    ),
  );
  return [...rubric.rejectedIf.map((text) => ({ text, no: undefined })), ...ofCriteria];
}
