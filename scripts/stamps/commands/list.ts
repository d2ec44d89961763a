import { addDays } from '../../../src/domain/date.ts';
import { groupCode } from '../../../src/domain/stamp/code.ts';
import { stampState, type StampRow, type StampState } from '../../../src/domain/stamp/registry.ts';
import { countsOn } from '../../../src/domain/stamp/standing.ts';
import { makeStampUrl } from '../../../src/domain/stamp/url.ts';
import type { Command } from '../command.ts';
import { counted, type Saying } from '../../command-line/fault.ts';
import { certificateOf } from '../product-file.ts';
import { isRevoked, type Office, printedUrl } from '../office.ts';
import { reprintList } from '../reprint-list.ts';

/** One stamp as `list --json` gives it; other tools rely on these names. */
export interface ListedStamp {
  readonly code: string;
  readonly url: string;
  readonly product: string;
  readonly stars: number;
  readonly lastValidDay: string;
  readonly status: StampState;
  /** Stars and last day that count today, be they another certificate's; null where none do. */
  readonly counts: { readonly stars: number; readonly until: string } | null;
}

const STATES: Readonly<Record<StampState, Saying>> = {
  valid: { vi: 'còn hiệu lực', en: 'valid' },
  expiring: { vi: 'sắp hết hạn', en: 'expiring' },
  extended: { vi: 'được gia hạn', en: 'extended' },
  replaced: { vi: 'đã đổi số sao', en: 'replaced' },
  expired: { vi: 'hết hạn', en: 'expired' },
  withdrawn: { vi: 'bị thu hồi', en: 'withdrawn' },
  cancelled: { vi: 'đã hủy', en: 'cancelled' },
};

/** What a state is called in Vietnamese. */
export const stampStateWords = (state: StampState): string => STATES[state].vi;

/** Every stamp of the registry with its state today. */
export function listStamps(office: Office): readonly ListedStamp[] {
  return office.rows.map((row) => listed(office, row));
}

function listed(office: Office, row: StampRow): ListedStamp {
  const { code, product, stars, lastValidDay, key } = row;
  const days = certificateOf(office, row)?.law.reRating?.notEarlierThan;
  return {
    code,
    // Without seals.json the page still opens: "listed, seal not checked".
    url:
      printedUrl(office, code) ??
      makeStampUrl(process.env['SITE_URL'] || office.catalogue.host, code, '').replace('#', ''),
    product,
    stars,
    lastValidDay,
    status: stampState(
      lastValidDay,
      office.list?.stamps[code],
      office.today,
      days === undefined ? undefined : addDays(lastValidDay, -days),
      isRevoked(office, key),
    ),
    counts: isRevoked(office, key) ? null : countsOn(row, office.list?.stamps[code], office.today),
  };
}

export const list: Command = {
  usage: 'list [--reprint] [--json]',
  about: {
    vi: 'Liệt kê mọi con tem, tình trạng và ngày hết hạn. --reprint: tem phải in lại vì khóa đã hủy. --json cho máy đọc.',
    en: 'Lists every stamp, its state and last day. --reprint: those to print again because their key was revoked. --json for machines.',
  },
  options: { json: { type: 'boolean' }, reprint: { type: 'boolean' } },
  words: false,
  writes: false,
  run(office, args, print) {
    if (args.flag('reprint')) return Promise.resolve(printReprints(office, args.flag('json'), print));
    const stamps = listStamps(office);
    if (args.flag('json')) {
      printJson(stamps, print);
      return Promise.resolve(0);
    }
    for (const { code, product, stars, lastValidDay, status, counts } of stamps) {
      const now =
        counts && counts.until !== lastValidDay ? `  → ${String(counts.stars)}★  ${counts.until}` : '';
      print(
        `${groupCode(code)}  ${String(stars)}★  ${lastValidDay}  ${STATES[status][office.lang].padEnd(14)} ${product}${now}`,
      );
    }
    const count = (state: StampState) => String(stamps.filter(({ status }) => status === state).length);
    print({
      vi: `${String(stamps.length)} tem; ${count('expiring')} đã đến lúc đánh giá lại, ${count('expired')} đã hết hạn.`,
      en: `${counted(stamps.length, 'stamp')}; ${count('expiring')} due to be rated again, ${count('expired')} already expired.`,
    });
    return Promise.resolve(0);
  },
};

function printReprints(office: Office, isJson: boolean, print: (line: Saying | string) => void): number {
  const reprints = reprintList(office);
  if (isJson) {
    printJson(reprints, print);
    return 0;
  }
  for (const { code, product, producer, lot, newCode } of reprints) {
    const what = `${product}${lot === null ? '' : ` (${lot})`}, ${producer}`;
    print({
      vi: `${groupCode(code)} → ${newCode === null ? 'chưa cấp lại' : groupCode(newCode)}  ${what}`,
      en: `${groupCode(code)} → ${newCode === null ? 'not issued yet' : groupCode(newCode)}  ${what}`,
    });
  }
  const waiting = reprints.filter(({ newCode }) => newCode === null).length;
  print({
    vi: `${String(reprints.length)} tem phải in lại, ${String(waiting)} chưa cấp lại.`,
    en: `${counted(reprints.length, 'stamp')} to print again, ${String(waiting)} not issued yet.`,
  });
  return 0;
}

/** Line by line: what is printed as one line has no break in it. */
function printJson(value: unknown, print: (line: Saying | string) => void): void {
  for (const line of JSON.stringify(value, null, 2).split('\n')) print(line);
}
