import { clockDoubt, startOfDay, type Trace } from '../../src/domain/stamp/clock.ts';
import { formatDay } from '../../src/i18n/format.ts';
import { Fault, type Saying } from '../command-line/fault.ts';
import type { Office } from './office.ts';

/** What was made by the office and by its people, each on a day that has come. */
function tracesOf({ list, keys, rows, documents }: Office): readonly Trace[] {
  return [
    ...(list ? [{ kind: 'list', name: String(list.sequence), at: Date.parse(list.issued) } as const] : []),
    ...keys.map(({ short, nbf }) => ({ kind: 'key', name: String(short), at: nbf * 1000 }) as const),
    ...rows.map(({ code, issuedOn }) => ({ kind: 'stamp', name: code, at: startOfDay(issuedOn) }) as const),
    ...[...documents.values()].map(
      ({ number, signedOn }) => ({ kind: 'decision', name: number, at: startOfDay(signedOn) }) as const,
    ),
  ];
}

const NAMES: Readonly<Record<Trace['kind'], (name: string) => Saying>> = {
  list: (name) => ({ vi: `tệp tình trạng bản số ${name} ký`, en: `status file ${name} was signed` }),
  key: (name) => ({ vi: `khóa số ${name} tạo`, en: `key ${name} was made` }),
  stamp: (name) => ({ vi: `tem ${name} cấp`, en: `stamp ${name} was issued` }),
  decision: (name) => ({ vi: `quyết định ${name} ký`, en: `decision ${name} was signed` }),
};

/**
 * Throws where the machine's day cannot be right or is unlikely, unless somebody said by `--today` which day it is. What
 * is signed bears the day, every phone believes it, and nothing takes it back.
 */
export function assertClock(office: Office): void {
  if (office.dayStated) return;
  const doubt = clockDoubt(office.now.getTime(), tracesOf(office));
  if (!doubt) return;
  const { today } = office;
  const { vi, en } = NAMES[doubt.trace.kind](doubt.trace.name);
  const [seen, stated] = [formatDay('vi', doubt.day), formatDay('vi', today)];
  if (doubt.kind === 'behind') {
    throw new Fault(
      `Đồng hồ của máy đang chậm: máy ghi ngày ${stated}, mà ${vi} ngày ${seen}. Chưa ghi gì. Hãy chỉnh lại ngày giờ. Nếu máy đúng còn ngày kia ghi nhầm, hãy sửa chỗ ghi nhầm, hoặc thêm --today ${today} để xác nhận.`,
      `This machine’s clock is slow: it says ${today}, but ${en} on ${doubt.day}. Nothing was written. Set the clock. If it is right and the other day is wrong, mend that, or confirm with --today ${today}.`,
    );
  }
  throw new Fault(
    `Máy ghi hôm nay là ngày ${stated}, mà việc mới nhất có trên hồ sơ là ${vi} ngày ${seen}. Đồng hồ có thể đang nhanh. Chưa ghi gì. Hãy xem lịch: nếu đúng là ngày ${stated} thì thêm --today ${today} để xác nhận; nếu không, hãy chỉnh lại ngày giờ.`,
    `This machine says today is ${today}, but the newest thing on file is that ${en} on ${doubt.day}. Its clock may be fast. Nothing was written. Look at a calendar: if it is ${today}, confirm with --today ${today}; if not, set the clock.`,
  );
}
