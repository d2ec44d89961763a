/** Words that stand in the address of a list page, directly below a section, so that no entry may be called so. */
export const RESERVED_IDS: ReadonlySet<string> = new Set([
  'bo',
  'en',
  'index',
  'loc',
  'nhom',
  'sao',
  'tat-ca',
  'tim',
  'tim-kiem',
  'trang',
]);
