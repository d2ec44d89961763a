/** Lies beside the search index; no ending that a server would take for a content encoding. */
export const ROW_FILE = 'rows.ocop';

/** Which row of the filter's table each find of the search engine is. */
export interface RowFile {
  /** `orderMark` of the table it belongs to. */
  readonly mark: number;
  /** Rows by the number of the engine's id. */
  readonly rows: ReadonlyMap<number, number>;
}

/** The engine's id of a record (`vi_8a4fa39`) as a number of 32 bits. */
export function hitNumber(id: string): number {
  return Number.parseInt(id.slice(id.lastIndexOf('_') + 1).slice(0, 8), 16) >>> 0;
}

/** Four bytes for the order, and four a product: thousands of finds need no file of their own to be placed. */
export function encodeRowFile(mark: number, hitIds: readonly string[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(4 * (hitIds.length + 1)));
  [mark, ...hitIds.map(hitNumber)].forEach((value, index) => {
    view.setUint32(4 * index, value, true);
  });
  return new Uint8Array(view.buffer);
}

/** Throws for a file that is cut off. */
export function decodeRowFile(bytes: ArrayBuffer): RowFile {
  if (bytes.byteLength < 4 || bytes.byteLength % 4 !== 0) throw new RangeError('Not a file of rows');
  const view = new DataView(bytes);
  const rows = new Map<number, number>();
  for (let at = 4; at < bytes.byteLength; at += 4) rows.set(view.getUint32(at, true), at / 4 - 1);
  return { mark: view.getUint32(0, true), rows };
}
