import type { Rule } from '../../src/domain/rule.ts';

/** A law with a term and filing days, for tests that are about something else. */
export const SAMPLE_LAW: Rule = {
  id: 'luat-mau',
  number: 'MẪU/QĐ-TTg',
  title: { vi: 'Luật (mẫu)' },
  issuer: { vi: 'Thủ tướng Chính phủ' },
  signedOn: '2019-08-21',
  inForceFrom: '2019-08-21',
  termMonths: 36,
  reRating: { notEarlierThan: 180, notLaterThan: 120 },
  extensionDays: 180,
};
