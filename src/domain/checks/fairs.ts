import { at, type CheckRule } from './context.ts';
import { issue, type FieldPath } from './issue.ts';

/** A fair's days are in order. */
export const fairDates: CheckRule = function* ({ fairs }) {
  for (const entry of fairs) {
    const { from, to, opening, registerBefore } = entry.data;
    const pairs: [string, string | undefined, string, string, FieldPath][] = [
      ['from', from, 'to', to, ['to']],
      ['opening.on', opening?.on, 'to', to, ['opening', 'on']],
      ['registerBefore', registerBefore, 'to', to, ['registerBefore']],
    ];
    for (const [first, firstDay, second, secondDay, field] of pairs) {
      if (firstDay === undefined || firstDay <= secondDay) continue;
      yield issue('fair-dates', at(entry, field), { first, firstDay, second, secondDay });
    }
  }
};

/** Calendars that subscribed see a change by its day and number. */
export const fairChanges: CheckRule = function* ({ fairs }) {
  for (const entry of fairs) {
    const { status, updatedOn, changes } = entry.data;
    if (status === 'planned') continue;
    const missing = [
      ...(updatedOn === undefined ? ['updatedOn'] : []),
      ...(changes === undefined ? ['changes'] : []),
    ];
    if (missing.length > 0)
      yield issue('fair-change-undated', at(entry, ['status']), { missing: missing.join(', ') });
  }
};
