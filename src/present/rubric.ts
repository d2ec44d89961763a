import {
  scoredCriteria,
  type Rubric,
  type RubricCommon,
  type RubricCriterion,
} from '../domain/rubric/rubric.ts';
import type { Language } from '../domain/text.ts';

/** A heading that the annex prints in capitals, as a sentence: “TỔ CHỨC SẢN XUẤT” is “Tổ chức sản xuất”. */
export function sentenceCase(title: string): string {
  if (title !== title.toLocaleUpperCase('vi')) return title;
  const small = title.toLocaleLowerCase('vi').replace(/ocop/gu, 'OCOP');
  return small.charAt(0).toLocaleUpperCase('vi') + small.slice(1);
}

/** The annex's own title, and for English readers our translation. */
export function titleOf(of: { readonly title: string; readonly titleEn: string }, lang: Language): string {
  return lang === 'vi' ? sentenceCase(of.title) : of.titleEn;
}

/** A list of the page, and the criteria that it is about. */
export interface ForCriteria {
  readonly id: string;
  readonly name: string;
  readonly asks?: string;
  readonly criteria: readonly string[];
}

/** The proofs of Form 02 that some criterion of the set asks for. */
export function proofsOf(rubric: Rubric, { evidence }: RubricCommon): ForCriteria[] {
  return evidence
    .map(({ id, name, asks }) => ({
      id,
      name,
      asks,
      criteria: withOne(rubric, (one) => one.evidence?.includes(id)),
    }))
    .filter(({ criteria }) => criteria.length > 0);
}

/** The four items that the commune reports on, with the criteria that show them. */
export function communeItemsOf(rubric: Rubric, { communeItems }: RubricCommon): ForCriteria[] {
  return communeItems.map(({ id, title }) => ({
    id,
    name: title,
    criteria: withOne(rubric, (one) => one.commune === id),
  }));
}

function withOne(rubric: Rubric, is: (one: RubricCriterion) => boolean | undefined): string[] {
  return scoredCriteria(rubric)
    .filter((one) => is(one) ?? false)
    .map(({ no }) => no);
}
