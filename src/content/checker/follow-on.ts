import type { FieldPath, Issue, IssueCode } from '../../domain/checks/issue.ts';
import { nearest } from '../../domain/checks/nearest.ts';
import type { CollectionName } from '../reader/collections.ts';
import type { Pruned } from '../reader/prune.ts';
import type { Entry, SourceCatalogue } from '../reader/read-catalogue.ts';

/** What a rule finds only because another field of the same entry could not be read, by the names of those fields. */
const FOLLOWS: Readonly<Partial<Record<IssueCode, readonly string[]>>> = {
  'consent-missing': ['consent', 'kind'],
  'consent-scope': ['consent', 'scope', 'kind'],
  'leader-hidden': ['consent', 'scope'],
  'extension-without-basis': ['extensionBasis'],
  'extension-before-expiry': ['signedOn', 'lastValidDay', 'legalBasis'],
  'extension-too-long': ['signedOn', 'lastValidDay', 'legalBasis'],
  'validity-before-signing': ['signedOn', 'decision'],
  'term-unknown': ['signedOn', 'decision', 'legalBasis', 'lastValidDay'],
  'expiry-unusual': ['signedOn', 'decision', 'legalBasis'],
  'withdrawal-before-signing': ['signedOn', 'decision'],
  'rule-not-in-force': ['signedOn', 'decision'],
  'place-not-then': ['signedOn', 'decision', 'placeAsPrinted'],
  'stars-points': ['stars', 'legalBasis', 'signedOn', 'decision'],
  'issuer-unusual': ['stars', 'signedOn', 'decision'],
  'set-group': ['set'],
  'producer-kind': ['set', 'group', 'kind'],
  'product-twin': ['producer'],
  'producer-twin': ['place'],
  'coordinates-far': ['place'],
  'photo-unused': ['photos', 'file'],
  'place-dates': ['from', 'to'],
  'place-ends-nowhere': ['successors', 'place', 'level'],
  'decision-number-duplicate': ['signedOn', 'level', 'issuer'],
};

/**
 * What the rules found, without what only follows from a field that was refused and taken out: that is told already.
 * Places in shortened lists become the places in the file again.
 */
export function withoutFollowOns({ entries }: SourceCatalogue, issues: readonly Issue[]): readonly Issue[] {
  const refused = new Map<string, Pruned<unknown>>();
  for (const name of Object.keys(entries) as CollectionName[]) {
    for (const { source, rest } of entries[name] as readonly Entry<unknown>[]) {
      if (rest) refused.set(source.path, rest);
    }
  }
  if (refused.size === 0) return issues;
  return issues.flatMap((issue) => {
    const rest = refused.get(issue.path);
    if (!rest) return [issue];
    const field = issue.field && rest.original(issue.field);
    const follows = rest.holes.some(
      (hole) => touches(hole, field) || nearest(nameOf(hole), FOLLOWS[issue.code] ?? []) !== undefined,
    );
    return follows ? [] : [{ ...issue, field }];
  });
}

/** One lies within the other. The whole entry (no field) is touched by none. */
function touches(hole: FieldPath, field: FieldPath | undefined): boolean {
  if (!field || field.length === 0) return false;
  const shorter = Math.min(hole.length, field.length);
  return hole.slice(0, shorter).every((part, i) => String(part) === String(field[i]));
}

/** The last field of a path that has a name: `photos` of `photos.2`. */
function nameOf(hole: FieldPath): string {
  return String(hole.findLast((part) => typeof part === 'string') ?? '');
}
