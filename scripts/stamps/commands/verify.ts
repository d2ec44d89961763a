import { groupCode } from '../../../src/domain/stamp/code.ts';
import { holdsToday, type StatusView } from '../../../src/domain/stamp/outcome.ts';
import { isStale } from '../../../src/domain/stamp/status.ts';
import { readStampUrl } from '../../../src/domain/stamp/url.ts';
import { verifyStamp } from '../../../src/domain/stamp/verify.ts';
import { describeOutcome } from '../../../src/i18n/stamp/describe.ts';
import { en } from '../../../src/i18n/stamp/en.ts';
import { vi } from '../../../src/i18n/stamp/vi.ts';
import { checkByWebCrypto } from '../../../src/signature/webcrypto.ts';
import type { Command } from '../command.ts';
import { misuse } from '../fault.ts';
import type { Office } from '../office.ts';

export const verify: Command = {
  usage: 'verify URL | CODE',
  about: {
    vi: 'Kiểm tra một con tem và nói kết quả như trang web nói. Báo lỗi (mã thoát 1) khi tem không còn giá trị.',
    en: 'Checks a stamp and says what the site would say. Exits 1 when it is not in force.',
  },
  options: {},
  words: true,
  writes: false,
  async run(office, args, print) {
    const [text, ...more] = args.words;
    if (text === undefined || more.length > 0) {
      throw misuse(
        'Hãy nêu một địa chỉ hoặc một mã tem (địa chỉ có dấu # thì đặt trong dấu nháy).',
        'Give one URL or code (quote a URL that has a #).',
      );
    }
    const question = readStampUrl(text) ?? { code: text, seal: null };
    const row = office.rows.find(({ code }) => code === question.code.toUpperCase());
    const outcome = await verifyStamp(question, {
      issuer: office.catalogue.id,
      keys: office.keys,
      demo: office.catalogue.demo,
      today: office.today,
      list: office.list,
      status: statusView(office),
      facts: row ?? null,
      check: checkByWebCrypto,
    });
    const words = office.lang === 'vi' ? vi : en;
    const verdict = describeOutcome(outcome, words);
    if (verdict.tone === 'demo') print(words.demo);
    print(verdict.title);
    for (const line of verdict.lines) print(`  ${line}`);
    if (row)
      print(`  ${groupCode(row.code)} · ${office.products.get(row.product)?.product.name.vi ?? row.product}`);
    return holdsToday(outcome) ? 0 : 1;
  },
};

function statusView({ list, now }: Office): StatusView {
  if (!list) return { kind: 'none', why: 'missing' };
  return isStale(list, now.getTime())
    ? { kind: 'old', issued: list.issued, why: 'overdue' }
    : { kind: 'fresh', issued: list.issued };
}
