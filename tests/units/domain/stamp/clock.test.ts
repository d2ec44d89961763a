import { describe, expect, it } from 'vitest';
import { clockDoubt, startOfDay, type Trace } from '../../../../src/domain/stamp/clock.ts';

const NOW = Date.parse('2026-11-29T03:00:00Z');
const on = (kind: Trace['kind'], day: string): Trace => ({ kind, name: day, at: startOfDay(day) });

describe("an office's clock", () => {
  it('is not doubted where nothing is on file, nor shortly after what is', () => {
    expect(clockDoubt(NOW, [])).toBeNull();
    expect(clockDoubt(NOW, [on('list', '2026-11-29')])).toBeNull();
    expect(clockDoubt(NOW, [on('key', '2026-01-01'), on('list', '2026-09-28')])).toBeNull();
  });

  it('is behind where something was made later, and the newest of it is named', () => {
    const traces = [on('list', '2026-12-01'), on('stamp', '2026-12-05'), on('decision', '2026-11-01')];
    expect(clockDoubt(NOW, traces)).toMatchObject({
      kind: 'behind',
      trace: { kind: 'stamp' },
      day: '2026-12-05',
    });
    const second: Trace = { kind: 'list', name: '7', at: NOW + 1000 };
    expect(clockDoubt(NOW, [second])).toMatchObject({ kind: 'behind', day: '2026-11-29' });
  });

  it('is ahead where two months have left no trace', () => {
    expect(clockDoubt(NOW, [on('list', '2026-09-27')])).toMatchObject({ kind: 'ahead', day: '2026-09-27' });
    // A paper of last week is a trace too.
    expect(clockDoubt(NOW, [on('list', '2026-01-01'), on('decision', '2026-11-20')])).toBeNull();
  });

  it('before the first key old decisions tell nothing', () => {
    expect(clockDoubt(NOW, [on('decision', '2020-02-01')])).toBeNull();
    expect(clockDoubt(NOW, [on('decision', '2027-02-01')])).toMatchObject({ kind: 'behind' });
  });
});
