import { ownEntry } from '../own-entry.ts';
import { CONTACT_KINDS, needsConsent, type Producer } from '../producer.ts';
import { at, type CheckContext, type CheckRule, type Checked } from './context.ts';
import { issue, type FieldPath, type Issue } from './issue.ts';

/** A person's contact is published only with a recorded consent that covers it (Law 91/2025/QH15). */
export const consents: CheckRule = function* (context) {
  for (const entry of context.producers) {
    const extra = ownEntry(context.privateContacts?.data, entry.id);
    const merged = { ...entry.data, consent: extra?.consent ?? entry.data.consent };
    yield* ofProducer(entry, [], entry.data, merged, context.today);
    if (extra && context.privateContacts) {
      yield* ofProducer(context.privateContacts, [entry.id], extra, merged, context.today);
    }
  }
};

/** `own` is what stands in this file; `merged` knows the kind, and the consent from wherever it is recorded. */
function* ofProducer(
  entry: Checked<unknown>,
  prefix: FieldPath,
  own: Pick<Producer, 'contacts' | 'consent' | 'leader'>,
  merged: Producer,
  today: CheckContext['today'],
): Iterable<Issue> {
  const { consent } = merged;
  for (const contact of CONTACT_KINDS) {
    if (own.contacts?.[contact] === undefined || !needsConsent(merged, contact)) continue;
    const where = at(entry, [...prefix, 'contacts', contact]);
    if (!consent) yield issue('consent-missing', where, { contact });
    else if (!consent.scope.includes(contact)) yield issue('consent-scope', where, { contact });
  }
  if (own.leader !== undefined && !consent?.scope.includes('person')) {
    yield issue('leader-hidden', at(entry, [...prefix, 'leader']), {});
  }
  if (own.consent && own.consent.on > today) {
    yield issue('consent-in-future', at(entry, [...prefix, 'consent', 'on']), { day: own.consent.on });
  }
}
