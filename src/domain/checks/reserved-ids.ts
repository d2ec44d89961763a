/**
 * Words that stand in an address directly below a section ("/san-pham/nhom/…"), so that no entry may be called
 * so. A test holds this against the files of `src/pages`.
 */
export const RESERVED_IDS: ReadonlySet<string> = new Set([
  'ban-do',
  'bo',
  'en',
  'index',
  'lich',
  'loc',
  'nam',
  'nhom',
  'sao',
  'tat-ca',
  'tim',
  'tim-kiem',
  'trang',
]);
