/** What a list of a commune or a province never needs; more than this is a damaged file, or one made to do harm. */
export const LIMITS = {
  /** Bytes on disk. */
  file: 20_000_000,
  /** Bytes of one part, and of all parts, of an .xlsx, .ods or .docx when unpacked. */
  part: 40_000_000,
  unpacked: 80_000_000,
  parts: 2000,
  rows: 50_000,
  columns: 500,
  cells: 2_000_000,
  /** Of the thread that reads, in milliseconds and megabytes. */
  milliseconds: 20_000,
  megabytes: 768,
} as const;
