import { byLabel, cellsOf, venueOf, type Booth } from '../booth.ts';
import type { Fair } from '../fair.ts';
import { at, type CheckRule, type Checked } from './context.ts';
import { issue, type FieldPath, type Issue } from './issue.ts';

/** Booth codes are printed on stalls: one code, one stall, over all fairs. */
export const boothCodes: CheckRule = function* ({ fairs }) {
  const seen = new Map<string, string>();
  for (const entry of fairs) {
    for (const [i, { code }] of (entry.data.booths ?? []).entries()) {
      const where = at(entry, ['booths', i, 'code']);
      const other = seen.get(code);
      if (other !== undefined) yield issue('booth-code-duplicate', where, { code, other });
      else seen.set(code, `${where.path}:${where.line}`);
    }
  }
};

/** Every stall stands on its venue's grid, alone in its cells, with a number of its own. */
export const boothPlans: CheckRule = function* ({ fairs }) {
  for (const entry of fairs) {
    const taken = new Map<string, string>();
    for (const [v, venue] of entry.data.venues.entries())
      for (const landmark of venue.plan?.landmarks ?? [])
        for (const cell of cellsOf(landmark)) taken.set(`${v}:${cell}`, landmark.name.vi);
    const labels = new Map<string, Booth>();
    for (const [i, booth] of (entry.data.booths ?? []).entries()) {
      const field = (...rest: FieldPath): FieldPath => ['booths', i, ...rest];
      const twin = labels.get(`${venueOf(booth)}:${booth.label}`);
      if (twin && byLabel(twin, booth) === 0)
        yield issue('booth-label', at(entry, field('label')), { label: booth.label });
      labels.set(`${venueOf(booth)}:${booth.label}`, booth);
      yield* position(entry, booth, field, taken);
    }
  }
};

function* position(
  entry: Checked<Fair>,
  booth: Booth,
  field: (...rest: FieldPath) => FieldPath,
  taken: Map<string, string>,
): Iterable<Issue> {
  const venue = entry.data.venues[venueOf(booth)];
  const { label } = booth;
  if (!venue) {
    yield issue('booth-venue', at(entry, field('venue')), {
      label,
      venue: String(booth.venue),
      count: String(entry.data.venues.length),
    });
    return;
  }
  if (!booth.at) return;
  const { column, row, width = 1, height = 1 } = booth.at;
  const plan = venue.plan;
  if (!plan || column + width - 1 > plan.columns || row + height - 1 > plan.rows) {
    const size = plan ? `${plan.columns} × ${plan.rows}` : '0 × 0';
    yield issue('booth-outside', at(entry, field('at')), { label, size });
    return;
  }
  for (const cell of cellsOf(booth.at)) {
    const key = `${venueOf(booth)}:${cell}`;
    const other = taken.get(key);
    if (other !== undefined) {
      yield issue('booth-overlap', at(entry, field('at')), { label, other });
      return;
    }
    taken.set(key, label);
  }
}

/** A stall is somebody's: a producer of the catalogue, a guest, or the hosts' own. */
export const boothExhibitors: CheckRule = function* ({ fairs }) {
  for (const entry of fairs) {
    for (const [i, { label, kind, producer, guest }] of (entry.data.booths ?? []).entries()) {
      const both = producer !== undefined && guest !== undefined;
      const none = producer === undefined && guest === undefined && kind !== 'information';
      if (both || none) yield issue('booth-exhibitor', at(entry, ['booths', i]), { label });
    }
  }
};
