import type { Photo } from '../product.ts';
import { at, type CheckContext, type CheckRule, type Checked } from './context.ts';
import { issue, type Issue } from './issue.ts';

/** Narrower pictures look blurred on the product page. Pixels. */
export const MINIMUM_PHOTO_WIDTH = 1200;

/** Photos are there, readable, wide enough and described; none lies about unused; scans are there. */
export const photos: CheckRule = function* (context) {
  for (const entry of [...context.products, ...context.fairs]) {
    yield* ofEntry(context, entry, entry.data.photos ?? []);
    yield* unusedPhotos(context, entry, entry.data.photos ?? []);
  }
  for (const entry of context.producers) yield* ofEntry(context, entry, entry.data.photos ?? []);
};

/** Scans of decisions lie where they are named. */
export const scans: CheckRule = function* (context) {
  const missing = (entry: Checked<unknown>, file: string | undefined) =>
    file !== undefined && !context.filesBeside.get(entry.path)?.has(file);
  for (const entry of context.documents) {
    const { scan } = entry.data;
    if (scan && missing(entry, scan)) yield issue('scan-missing', at(entry, ['scan']), { file: scan });
  }
  for (const entry of context.products) {
    for (const [i, certificate] of entry.data.certificates.entries()) {
      const scan = certificate.basis === 'decision' ? certificate.scan : undefined;
      if (!scan || !missing(entry, scan)) continue;
      yield issue('scan-missing', at(entry, ['certificates', i, 'scan']), { file: scan });
    }
  }
};

function* ofEntry(context: CheckContext, entry: Checked<unknown>, list: readonly Photo[]): Iterable<Issue> {
  const beside = context.filesBeside.get(entry.path);
  for (const [i, { file, alt }] of list.entries()) {
    const where = at(entry, ['photos', i, 'file']);
    const picture = beside?.get(file);
    if (picture === undefined) {
      const other = [...(beside?.keys() ?? [])].find((name) => name.toLowerCase() === file.toLowerCase());
      yield issue('photo-missing', where, { file }, other);
    } else if (picture === 'unreadable' || picture === 'other') {
      yield issue('photo-unreadable', where, { file });
    } else if (picture.width < MINIMUM_PHOTO_WIDTH) {
      const values = { file, width: String(picture.width), minimum: String(MINIMUM_PHOTO_WIDTH) };
      yield issue('photo-too-small', where, values);
    }
    if (!alt.en) yield issue('alt-english', at(entry, ['photos', i, 'alt']), { file });
  }
}

function* unusedPhotos(
  context: CheckContext,
  entry: Checked<unknown>,
  list: readonly Photo[],
): Iterable<Issue> {
  const named = new Set(list.map(({ file }) => file));
  for (const [file, kind] of context.filesBeside.get(entry.path) ?? []) {
    if (kind === 'other' || named.has(file)) continue;
    yield issue('photo-unused', at(entry, ['photos']), { file });
  }
}
