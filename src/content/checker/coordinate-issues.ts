import { issue, type FieldPath, type Issue, type Where } from '../../domain/checks/issue.ts';
import { inOrder, readCoordinates, readDegrees, type Coordinates } from '../../domain/coordinates.ts';
import { shown } from './format-issues.ts';

/** A refused value in a point on the map. */
interface RefusedPoint {
  readonly path: FieldPath;
  readonly value: unknown;
  /** As written. */
  readonly text: string | undefined;
  /** What stands around it. */
  readonly parent: unknown;
  /** The place of a field in the file. */
  readonly at: (path: FieldPath) => Where;
}

/** What is wrong with a point, where more can be said than that it is no number; undefined for other fields. */
export function coordinateIssue({ path, value, text, parent, at }: RefusedPoint): Issue | undefined {
  const field = path.at(-1);
  if (field === 'location') {
    const written = text ?? (Array.isArray(value) ? value.join(', ') : undefined);
    if (written === undefined) return undefined;
    return issue('coordinates-form', at(path), { field, found: shown(written) }, pair(readCoordinates(written)));
  }
  if (field !== 'latitude' && field !== 'longitude') return undefined;
  const point = path.slice(0, -1);
  if (typeof value === 'number') {
    const { latitude, longitude } = (parent ?? {}) as Partial<Record<'latitude' | 'longitude', unknown>>;
    if (typeof latitude !== 'number' || typeof longitude !== 'number') return undefined;
    const swapped = inOrder(longitude, latitude);
    return swapped && issue('coordinates-swapped', at(point), {}, pair(swapped));
  }
  const both = text === undefined ? undefined : readCoordinates(text);
  if (both) return issue('coordinates-form', at(point), { field: 'location', found: shown(text ?? '') }, pair(both));
  const degrees = text === undefined ? undefined : readDegrees(text);
  return degrees === undefined
    ? undefined
    : issue('value-number', at(path), { field, found: shown(text ?? '') }, String(degrees));
}

function pair(point: Coordinates | undefined): string | undefined {
  return point && `{ latitude: ${point.latitude}, longitude: ${point.longitude} }`;
}
