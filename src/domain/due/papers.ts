import { addMonths, type IsoDate } from '../date.ts';
import type { ProductView } from '../product-view.ts';

/** Another paper of a product, and the day it is to be looked at again. */
export interface DuePaper {
  readonly view: ProductView;
  /** `paper`: a certificate with a last day. `test`: a test report, which has none; `on` is only a reminder. */
  readonly kind: 'paper' | 'test';
  /** As the product's file has it; a test report has no name of its own. */
  readonly name: string | undefined;
  readonly number: string | undefined;
  /** The paper's last day, or a year after the test. */
  readonly on: IsoDate;
}

/** A test report is old after so many months: an office's habit, no term of the law. */
export const TEST_REMINDER_MONTHS = 12;

/** Papers of a product that run out, whenever they do. */
export function papersOf(view: ProductView): DuePaper[] {
  const { otherCertificates = [], facts } = view.product;
  const held = otherCertificates.flatMap(({ name, number, expiresOn }): DuePaper[] =>
    expiresOn === undefined ? [] : [{ view, kind: 'paper', name, number, on: expiresOn }],
  );
  const tested = facts?.testReportOn;
  if (tested === undefined) return held;
  const on = addMonths(tested, TEST_REMINDER_MONTHS);
  return [...held, { view, kind: 'test', name: undefined, number: undefined, on }];
}
