/** What a picture for sharing shows: all of it, so that the same spec is always the same picture. */
export interface ShareSpec {
  /** File name without its ending, in the pictures' folder: `san-pham/mat-ong`. */
  readonly name: string;
  readonly kind: 'product' | 'producer' | 'fair' | 'site';
  readonly title: string;
  /** Beside the site's eye. */
  readonly site: string;
  /** A place, days, what kind of producer. */
  readonly lines: readonly string[];
  readonly stars?: { readonly count: number; readonly lapsed: boolean } | undefined;
  readonly drawing: string;
  /** A photo instead of the drawing: its file, and the digest of its bytes. */
  readonly photo?: { readonly file: string; readonly digest: string } | undefined;
  /** "Dữ liệu mẫu" */
  readonly note?: string | undefined;
}
