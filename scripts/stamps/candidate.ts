import { type IsoDate } from '../../src/domain/date.ts';
import { LEVEL_WORDS } from '../../src/domain/checks/words.ts';
import { awardingLevels } from '../../src/domain/law.ts';
import type { ProductView } from '../../src/domain/product-view.ts';
import { isInForce, statusOn } from '../../src/domain/status.ts';
import { dayNumber } from '../../src/domain/stamp/day.ts';
import { isStampStars } from '../../src/domain/stamp/seal.ts';
import type { Saying } from '../command-line/fault.ts';
import { formatDay } from '../../src/i18n/format.ts';

/** What a stamp of a product would state. */
export interface Grounds {
  readonly product: string;
  readonly decision: string;
  readonly stars: number;
  readonly lastValidDay: IsoDate;
}

export type Candidate =
  { readonly ok: true; readonly grounds: Grounds } | { readonly ok: false; readonly why: Saying };

/** What a product's stamp would rest on today, or why it can have none: only a decision on file in force counts. */
export function candidateOf(view: ProductView, today: IsoDate): Candidate {
  const { decided, reported, listed, product } = view;
  const held = decided.find(({ validity }) => validity.from <= today);
  if (!held) {
    const [coming] = decided;
    if (coming) {
      const { from } = coming.validity;
      return no(`giấy chứng nhận bắt đầu từ ${formatDay('vi', from)}`, `certificate starts on ${from}`);
    }
    if (listed.length > 0)
      return no('mới chỉ có trong danh sách, chưa có quyết định', 'only in a list, no decision on file');
    return reported.length > 0
      ? no(
          'mới chỉ có báo chí đưa tin, chưa có quyết định',
          'only reported by the press, no decision on file',
        )
      : no('chưa có giấy chứng nhận', 'no certificate');
  }
  const { validity, certificate, document } = held;
  if (!document) {
    return no(
      `không thấy quyết định ${certificate.decision}`,
      `decision ${certificate.decision} is not on file`,
    );
  }
  if (document.kind !== 'recognition') {
    return no(
      `văn bản ${document.number} không phải quyết định công nhận`,
      `${document.number} is no recognition`,
    );
  }
  const { kind } = statusOn(held.steps, today);
  if (kind === 'withdrawn') return no('giấy chứng nhận đã bị thu hồi', 'certificate withdrawn');
  // An extension is sealed only once it runs: until then the certificate's own last day is the printed one.
  const lastDay =
    kind === 'extended' ? (validity.extendedUntil ?? validity.lastValidDay) : validity.lastValidDay;
  if (!isInForce(kind))
    return no(
      `giấy chứng nhận đã hết hạn ngày ${formatDay('vi', lastDay)}`,
      `certificate expired on ${lastDay}`,
    );
  const { stars, decision } = certificate;
  if (!isStampStars(stars)) {
    return no(
      `chỉ sản phẩm từ 3 sao mới có tem, đây là ${String(stars)} sao`,
      'only 3 stars and up are stamped',
    );
  }
  const { law } = held;
  const levels = awardingLevels(law, stars);
  // Where no law on file says who could award, the paper's word stands.
  if (law.authorities && !levels.includes(document.level)) {
    const named = (lang: keyof Saying) =>
      levels.map((level) => LEVEL_WORDS[level][lang]).join(lang === 'vi' ? ' hoặc ' : ' or ');
    const day = law.day ?? validity.from;
    return no(
      `ngày ${formatDay('vi', day)}, ${String(stars)} sao do cấp ${named('vi') || '(không cấp nào)'} công nhận, mà ${document.number} là của cấp ${LEVEL_WORDS[document.level].vi}`,
      `on ${day} ${String(stars)} stars were awarded by: ${named('en') || 'nobody'}, and ${document.number} is of: ${LEVEL_WORDS[document.level].en}`,
    );
  }
  if (!(dayNumber(lastDay) <= 0xffff))
    return no(`ngày hết hạn ${formatDay('vi', lastDay)} quá xa`, `last day ${lastDay} is too far off`);
  return { ok: true, grounds: { product: product.id, decision, stars, lastValidDay: lastDay } };
}

function no(vi: string, en: string): Candidate {
  return { ok: false, why: { vi, en } };
}
