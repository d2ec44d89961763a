import { groupCode, normaliseCode } from '../../../src/domain/stamp/code.ts';
import { filedWithdrawal, followerOf } from '../../../src/domain/stamp/chain-entry.ts';
import { recogniseScan } from '../../../src/domain/stamp/lookup.ts';
import { holdsToday, type StampFacts } from '../../../src/domain/stamp/outcome.ts';
import type { Lot, StampRow } from '../../../src/domain/stamp/registry.ts';
import { weighStatus } from '../../../src/domain/stamp/status-view.ts';
import { readStampUrl } from '../../../src/domain/stamp/url.ts';
import { verifyStamp } from '../../../src/domain/stamp/verify.ts';
import { ownHost } from '../../../src/domain/web-address.ts';
import { formatDay } from '../../../src/i18n/format.ts';
import { describeOutcome, titleInText } from '../../../src/i18n/stamp/describe.ts';
import { type SayStamp, stampWords } from '../../../src/i18n/stamp-words.ts';
import { checkByWebCrypto } from '../../../src/signature/webcrypto.ts';
import type { Command } from '../command.ts';
import { Fault, misuse, quoted, type Saying } from '../../command-line/fault.ts';
import type { Office } from '../office.ts';

/** The day at the desk, without the shopper's phone in it. */
const TODAY: Readonly<Record<'vi' | 'en', (day: string) => string>> = {
  vi: (day) => `Hôm nay là ngày ${day}.`,
  en: (day) => `Today is ${day}.`,
};

/** What in an address may make a reader see another host than the one that opens. */
const PRETENDS: Readonly<Record<'letters' | 'user', Saying>> = {
  letters: {
    vi: '  Tên trang có chữ trông giống chữ khác nên ghi theo cách máy đọc (xn--…): coi chừng trang giả.',
    en: '  Its name has letters that look like others, so it is written the way machines read it (xn--…): beware.',
  },
  user: {
    vi: '  Địa chỉ ghi một tên khác ở trước dấu @ cho giống trang quen: coi chừng trang giả.',
    en: '  The address puts another name before the sign @, to look like a site you know: beware.',
  },
};

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
    const text = oneStamp(args.words);
    if (text === undefined) {
      throw misuse(
        'Hãy nêu một địa chỉ hoặc một mã tem (địa chỉ có dấu # thì đặt trong dấu nháy).',
        'Give one URL or code (quote a URL that has a #).',
      );
    }
    refuseOthers(text, office);
    const link = readStampUrl(text);
    const question = link ?? { code: text, seal: null };
    const typed = normaliseCode(question.code);
    const row = office.rows.find(({ code }) => code === typed);
    const foreign = link && !ownHosts(office).includes(link.host) ? link : null;
    const { list, view } = weighStatus(
      null,
      office.list ? { kind: 'list', list: office.list } : { kind: 'gap', why: 'missing' },
      office.now.getTime(),
    );
    const outcome = await verifyStamp(question, {
      issuer: office.catalogue.id,
      keys: office.keys,
      demo: office.catalogue.demo,
      today: office.today,
      list,
      status: view,
      facts: row ? factsOf(office, row) : null,
      factsOn: office.today,
      check: checkByWebCrypto,
    });
    const words = stampWords(office.lang);
    const atDesk: SayStamp = (key, params) =>
      key === 'stamp.today' ? TODAY[office.lang](String(params?.['day'])) : words(key, params);
    const verdict = describeOutcome(outcome, office.lang, atDesk);
    if (foreign !== null) {
      const [host, own] = [quoted(foreign.host), new URL(office.catalogue.host).host];
      print({
        vi: `Địa chỉ này dẫn sang trang ${host}, không phải ${own}: đừng mở. Nếu chỉ xét mã và mã xác thực:`,
        en: `This address leads to ${host}, not to ${own}: do not open it. Of the code and the seal alone:`,
      });
      if (foreign.pretends) print(PRETENDS[foreign.pretends]);
    }
    if (verdict.sample) print(words('stamp.demo'));
    print(titleInText(verdict, office.lang));
    for (const line of verdict.lines) print(`  ${line}`);
    if (row) {
      const { code, product, lot } = row;
      print(`  ${groupCode(code)} · ${office.products.get(product)?.product.name.vi ?? product}`);
      if (lot) print(lotLine(lot));
    }
    return foreign === null && holdsToday(outcome) ? 0 : 1;
  },
};

function lotLine({ name, packedFrom, packedTo }: Lot): Saying {
  return {
    vi: `  Lô ${name}, đóng gói từ ${formatDay('vi', packedFrom)} đến ${formatDay('vi', packedTo)}`,
    en: `  Lot ${name}, packed ${packedFrom} to ${packedTo}`,
  };
}

/** One word, or a code typed as it is printed: two groups of four. */
function oneStamp(words: readonly string[]): string | undefined {
  if (words.length === 2 && words.every((word) => normaliseCode(word).length === 4)) return words.join(' ');
  return words.length === 1 ? words[0] : undefined;
}

/** What is no stamp at all is called what it is, like on the site's page for checking. */
function refuseOthers(text: string, office: Office): void {
  const scanned = recogniseScan(text, ownHosts(office));
  const own = new URL(office.catalogue.host).host;
  if (scanned.kind === 'link') {
    throw new Fault(
      `Địa chỉ này thuộc trang ${quoted(scanned.host)}, không phải ${own}: không phải tem của chúng tôi.`,
      `This address belongs to ${quoted(scanned.host)}, not to ${own}: it is no stamp of ours.`,
    );
  }
  if (scanned.kind === 'own-page') {
    throw new Fault(
      `Đây là một trang của ${own}, không phải địa chỉ tem. Địa chỉ tem có dạng https://${own}/T/MÃ-TEM/#MÃ-XÁC-THỰC.`,
      `This is a page of ${own}, not a stamp’s address, which looks like https://${own}/T/CODE/#SEAL.`,
    );
  }
  if (scanned.kind === 'gtin' && scanned.from) {
    const host = quoted(scanned.from.host);
    throw new Fault(
      `Địa chỉ này thuộc trang ${host}, không phải ${own}, và chỉ ghi mã vạch của hàng hóa: không phải tem của chúng tôi.`,
      `This address belongs to ${host}, not to ${own}, and holds a barcode of goods: it is no stamp of ours.`,
    );
  }
  if (scanned.kind === 'gtin') {
    throw new Fault(
      `${quoted(text)} là mã vạch của hàng hóa, không phải mã tem. Mã tem có 8 chữ và số, in dưới hình QR.`,
      `${quoted(text)} is a barcode of goods, not a stamp’s code, which has 8 characters and stands under the QR.`,
    );
  }
}

function ownHosts({ catalogue }: Office): string[] {
  return [catalogue.host, process.env['SITE_URL'] || catalogue.host].map(ownHost);
}

/** As the site would list it today. */
function factsOf(office: Office, row: StampRow): StampFacts {
  const { code, stars, lastValidDay, key, product, decision } = row;
  const view = office.products.get(product);
  const followedBy = view && followerOf(view.decided, decision, office.today);
  const filed = view && filedWithdrawal(view.decided, row, office.today);
  return { code, stars, lastValidDay, key, ...(followedBy && { followedBy }), ...(filed && { filed }) };
}
