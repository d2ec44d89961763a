import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkCatalogue } from '../../../src/content/checker/check-catalogue.ts';
import { peekStatusList } from '../../../src/content/reader/stamp-files.ts';
import { TestOffice } from './stamp-office.ts';

const TODAY = '2026-06-30';

/** A stamp of the first of up to three certificates; no other ever had one. */
describe('what happens to a certificate happens to the stamps of those it replaced', () => {
  const office = new TestOffice({ demo: true });
  const first = { basis: 'decision', decision: 'qd-moi', stars: 4 };
  const second = { basis: 'decision', decision: 'qd-danh-gia-lai', stars: 3 };
  const third = { basis: 'decision', decision: 'qd-lan-ba', stars: 4 };
  const code = () => office.stampOf('gao-thu').code;
  const entry = () => peekStatusList(office.folder)?.stamps[code()];
  const differences = async () =>
    (await checkCatalogue(office.folder, TODAY)).issues
      .map((issue) => issue.code)
      .filter((name) => name.startsWith('stamp-'));

  beforeAll(() => {
    office.run('keygen', '--years', '3', '--today', '2026-02-02');
    office.product('gao-thu', first);
    office.run('issue', 'gao-thu', '--today', '2026-03-01');
    office.decision('qd-lan-ba', { kind: 'recognition', number: 'MẪU-8', signedOn: '2026-05-20' });
    office.decision('qd-giu', { kind: 'extension', number: 'MẪU-9', signedOn: '2026-05-25' });
    office.decision('qd-thu-hoi-ba', { kind: 'withdrawal', number: 'MẪU-10', signedOn: '2026-06-01' });
  }, 240_000);
  afterAll(() => office.remove());

  it('replaced', () => {
    office.product('gao-thu', [first, second]);
    const run = office.run(
      ...['replace', '--product', 'gao-thu', '--decision', 'MẪU-5', '--date', '2026-04-25'],
      ...['--stars', '3', '--until', '2029-04-25', '--today', '2026-05-01'],
    );
    expect(run.code, run.err).toBe(0);
    expect(entry()).toMatchObject({ status: 'replaced', decision: 'MẪU-5', stars: 3, until: '2029-04-25' });
  });

  it('replaced, then replaced again', async () => {
    office.product('gao-thu', [first, second, third]);
    expect(await differences()).toContain('stamp-replacement-differs');
    const run = office.run(
      ...['replace', '--product', 'gao-thu', '--decision', 'MẪU-8', '--date', '2026-05-20'],
      ...['--stars', '4', '--until', '2029-05-20', '--today', TODAY],
    );
    expect(run.code, run.err).toBe(0);
    expect(entry()).toMatchObject({ status: 'replaced', decision: 'MẪU-8', stars: 4, until: '2029-05-20' });
    expect(await differences()).toEqual([]);
  });

  it('replaced, then kept', async () => {
    const kept = { ...third, extendedUntil: '2029-09-30', extensionBasis: 'Điều 12.3' };
    office.product('gao-thu', [first, second, kept]);
    expect(await differences()).toContain('stamp-replacement-differs');
    const run = office.run(
      ...['extend', '--product', 'gao-thu', '--decision', 'MẪU-9', '--date', '2026-05-26'],
      ...['--until', '2029-09-30', '--today', TODAY],
    );
    expect(run.code, run.err).toBe(0);
    expect(entry()).toMatchObject({ status: 'replaced', decision: 'MẪU-8', until: '2029-09-30' });
    expect(await differences()).toEqual([]);
  });

  it('replaced, then withdrawn: the stamp never says "now 4 stars" again', async () => {
    const withdrawal = { on: '2026-06-02', decision: 'qd-thu-hoi-ba', ground: 'false-file' };
    office.product('gao-thu', [first, second, { ...third, withdrawal }]);
    expect(await differences()).toContain('stamp-status-differs');
    const wrongDay = office.run(
      ...[
        'withdraw',
        '--product',
        'gao-thu',
        '--decision',
        'MẪU-10',
        '--date',
        '2026-06-03',
        '--today',
        TODAY,
      ],
    );
    expect(wrongDay).toMatchObject({ code: 1, err: expect.stringContaining('02/06/2026 theo MẪU-10') });
    const run = office.run(
      ...[
        'withdraw',
        '--product',
        'gao-thu',
        '--decision',
        'MẪU-10',
        '--date',
        '2026-06-02',
        '--today',
        TODAY,
      ],
    );
    expect(run, run.err).toMatchObject({ code: 0, out: expect.stringContaining(`1 tem: ${code()}`) });
    expect(entry()).toEqual({ status: 'withdrawn', date: '2026-06-02', decision: 'MẪU-10' });
    expect(office.run('verify', office.stampOf('gao-thu').url)).toMatchObject({
      code: 1,
      out: expect.stringContaining('thu hồi'),
    });
    expect(await differences()).toEqual([]);
  });
});
