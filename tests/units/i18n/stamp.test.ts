import { expect, it } from 'vitest';
import type { Outcome } from '../../../src/domain/stamp/outcome.ts';
import { describeOutcome, titleInText } from '../../../src/i18n/stamp/describe.ts';
import { MESSAGES } from '../../../src/i18n/messages.ts';
import { t } from '../../../src/i18n/translate.ts';

const base = {
  code: '7H3K9QX2',
  stars: 4,
  lastValidDay: '2029-11-24',
  today: '2026-11-24',
  demo: false,
  status: { kind: 'fresh', issued: '2026-11-20T20:00:00Z' },
} as const;

it('says it in full: stars, both days, and what to do', () => {
  const verdict = describeOutcome({ ...base, kind: 'valid' }, 'vi');
  expect(verdict).toEqual({
    tone: 'good',
    sample: false,
    title: 'Tem thật, còn hiệu lực',
    lines: [
      'Được công nhận 4 sao OCOP, có giá trị đến hết ngày 24/11/2029.',
      'Hôm nay, theo điện thoại của bạn, là ngày 24/11/2026.',
    ],
    next: 'Giờ hãy so với gói hàng.',
  });
});

it('dates the status by the day in Vietnam', () => {
  const status = { kind: 'old', issued: '2026-11-20T20:00:00Z', why: 'offline' } as const;
  const verdict = describeOutcome({ ...base, kind: 'valid-as-of', status }, 'vi');
  expect(verdict.lines.at(-1)).toContain('tính đến ngày 21/11/2026');
});

it('speaks of new certificates as of the day the files were asked, and not at all where they were not', () => {
  const expired = { ...base, today: '2029-12-01', kind: 'expired' } as const;
  expect(describeOutcome({ ...expired, noneOnFileOn: '2029-11-30' }, 'vi').lines).toContain(
    'Tính đến ngày 30/11/2029, chưa thấy quyết định công nhận lại.',
  );
  expect(describeOutcome(expired, 'vi').lines.join()).not.toContain('công nhận lại');
});

it('says both days when the clock is slow: the phone’s and the one that has certainly come', () => {
  for (const [lang, phone, day] of [
    ['vi', '24/11/2025', '24/11/2026'],
    ['en', '24 Nov 2025', '24 Nov 2026'],
  ] as const) {
    const said = describeOutcome({ ...base, slowClock: '2025-11-24', kind: 'valid' }, lang).lines.join();
    expect(said).toContain(phone);
    expect(said).toContain(day);
  }
});

it('says of a sample that it is one: in its words, or by the band across its box', () => {
  const outcomes: Outcome[] = [
    { ...base, demo: true, kind: 'valid' },
    { ...base, demo: true, kind: 'valid-as-of' },
    { ...base, demo: true, kind: 'expired' },
  ];
  for (const lang of ['vi', 'en'] as const) {
    for (const outcome of outcomes) {
      const verdict = describeOutcome(outcome, lang);
      expect(verdict.sample).toBe(true);
      expect(titleInText(verdict, lang).startsWith(t(lang)('stamp.demoTitle', { title: '' }))).toBe(true);
      // The look is the one an office will get.
      expect(verdict.tone).toBe(describeOutcome({ ...outcome, demo: false } as Outcome, lang).tone);
    }
  }
});

it('a seal that could not be checked: the true cause in the reader’s language, and never that JavaScript is off', () => {
  const unsealed: Outcome = {
    kind: 'unsealed',
    code: base.code,
    facts: { code: base.code, stars: 4, lastValidDay: base.lastValidDay },
    today: base.today,
    demo: false,
    status: base.status,
  };
  for (const unchecked of ['part-missing', 'old-browser'] as const) {
    for (const outcome of [
      { ...unsealed, unchecked },
      { kind: 'not-listed', code: base.code, lookedUp: false, unchecked },
    ] as Outcome[]) {
      const [inVi, inEn] = [describeOutcome(outcome, 'vi'), describeOutcome(outcome, 'en')];
      expect(inVi.lines[0]).toMatch(
        unchecked === 'part-missing' ? /chưa tải về được/ : /trình duyệt này đã cũ/i,
      );
      expect(inEn.lines[0]).toMatch(unchecked === 'part-missing' ? /did not load/ : /too old/);
      expect(JSON.stringify([inVi, inEn])).not.toMatch(/JavaScript|quét lại/);
    }
  }
});

it('calls the seal "mã xác thực", never a thing with a legal meaning', () => {
  const said = JSON.stringify(
    Object.entries(MESSAGES.vi).filter(([key]) => /^(stamp|stampPage|check)\./.test(key)),
  );
  expect(said).toContain('ã xác thực');
  expect(said).not.toMatch(/con dấu|chữ ký số|đóng dấu/i);
});

it('never calls a stamp real above the answer of a sample, which may be that it is none', () => {
  expect(t('vi')('stamp.demoLine')).not.toMatch(/tem thật/i);
  expect(t('en')('stamp.demoLine')).not.toMatch(/(real|genuine|true) stamp/i);
});

it('of a code that could not be looked up neither blames the phone for sure nor asks for a report', () => {
  const outcome: Outcome = { kind: 'not-listed', code: base.code, lookedUp: false };
  for (const [lang, sure, report] of [
    ['vi', 'Điện thoại đang không có mạng', 'báo giúp'],
    ['en', 'Your phone is offline', 'tell us'],
  ] as const) {
    const { lines, next } = describeOutcome(outcome, lang);
    expect(lines.join()).not.toContain(sure);
    expect(next).not.toContain(report);
  }
});

it('says as of when a later recognition counts, where the list is not today’s', () => {
  const followedBy = { stars: 4, decision: 'QĐ-5', lastValidDay: '2029-01-01' };
  const status = { kind: 'old', issued: '2026-11-20T20:00:00Z', why: 'offline' } as const;
  const outcome: Outcome = { ...base, kind: 'expired-recognised', followedBy, status };
  expect(describeOutcome(outcome, 'vi').lines.join()).toContain('tính đến ngày 21/11/2026');
});

it('says of which day a later recognition is known: a phone may have kept the page from before it fell', () => {
  const followedBy = { stars: 4, decision: 'QĐ-5', lastValidDay: '2029-01-01' };
  const status = { kind: 'fresh', issued: '2026-11-20T20:00:00Z' } as const;
  const outcome: Outcome = {
    ...base,
    kind: 'expired-recognised',
    followedBy,
    status,
    onFileOn: '2026-11-19',
  };
  expect(describeOutcome(outcome, 'vi').lines.join()).toContain(
    'Tính đến ngày 19/11/2026, sản phẩm được công nhận',
  );
  expect(describeOutcome(outcome, 'en').lines.join()).toContain('As of 19 Nov 2026, the product');
});
