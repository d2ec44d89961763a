import { describe, expect, test } from 'vitest';
import type { BoothView } from '../../../src/domain/booth-view.ts';
import { FAIR_KINDS, type Fair } from '../../../src/domain/fair.ts';
import { boothLine, meetings } from '../../../src/present/booth.ts';
import { changeWords } from '../../../src/present/event-words.ts';
import { fairFacts, joinFacts } from '../../../src/present/fair-facts.ts';
import { floorPlan } from '../../../src/present/floor-plan.ts';
import { saveOffline } from '../../../src/present/save-offline.ts';
import type { Site } from '../../../src/domain/site.ts';

const TODAY = '2026-11-24';
const venue = { name: { vi: 'Nhà văn hóa' }, plan: { columns: 2, rows: 1 } };
const meeting: Fair = {
  id: 'gap-go',
  kind: 'meeting',
  name: { vi: 'Gặp người mua' },
  from: '2026-12-03',
  to: '2026-12-03',
  hours: { from: '08:00', to: '11:45' },
  venues: [venue],
  status: 'changed',
  registerBefore: '2026-11-30',
  whoMayJoin: { vi: 'Siêu thị' },
};
const view: BoothView = {
  fair: meeting,
  booth: {
    code: 'F3KS8GMX',
    label: '1',
    kind: 'ocop',
    at: { column: 1, row: 1 },
    guest: { name: { vi: 'HTX' } },
  },
  venue,
  producer: undefined,
  products: [],
};

describe('a meeting with buyers', () => {
  test('has tables and people who come: no fair, no stall in any word', () => {
    const site = { today: TODAY } as Site;
    const said = JSON.stringify([
      fairFacts(meeting, new Map(), 'vi'),
      joinFacts(meeting, new Map(), TODAY, 'vi'),
      boothLine(view, 'vi'),
      meetings([view], new Map(), site, 'vi'),
      floorPlan(venue, 0, [view], 'vi'),
      saveOffline(meeting, 'vi').words,
      changeWords(meeting, 'vi'),
    ]);
    expect(said).toContain('Bàn 1');
    expect(said).toContain('Ai dự được');
    expect(said).not.toMatch(/hội chợ|gian|bày hàng/i);
  });

  test('and a fair keeps its stalls', () => {
    const fair = { ...meeting, kind: undefined };
    expect(boothLine({ ...view, fair }, 'vi').kindWords).toBe('Gian OCOP');
  });
});

test.each(FAIR_KINDS)('a change of a %s is told by its own name, in both languages', (kind) => {
  const told = { vi: /^Hội chợ/, en: /^This fair/ };
  for (const lang of ['vi', 'en'] as const) {
    const words = changeWords({ kind, status: 'cancelled' }, lang);
    expect(words).not.toMatch(/[{}]/);
    expect(told[lang].test(words)).toBe(kind === 'fair');
  }
});
