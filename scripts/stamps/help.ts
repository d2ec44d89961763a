import type { Command } from './command.ts';
import type { Saying } from '../command-line/fault.ts';
import { usageIn } from './usage.ts';

/** What `--help` prints. */
export function helpText(commands: Readonly<Record<string, Pick<Command, 'usage' | 'about'>>>): Saying {
  const block = (lang: keyof Saying) =>
    Object.values(commands)
      .map(({ usage, about }) => `  ${usageIn(lang, usage)}\n      ${about[lang]}`)
      .join('\n');
  return {
    vi: `Công cụ cấp và quản lý tem.

  npm run stamps -- LỆNH [tùy chọn]

${block('vi')}

Tùy chọn chung:
  --catalogue TÊN|THƯ-MỤC   danh mục (mặc định: biến CATALOGUE, rồi chuong-my)
  --key TỆP                 khóa riêng, ở các lệnh có ký (mặc định: biến OCOP_STAMP_KEY, rồi ~/.ocop-stamps/TÊN.key.json)
  --lang en                 tiếng Anh
  --today NGÀY              xác nhận hôm nay là ngày đó, khi lệnh ngờ đồng hồ của máy; với danh mục minh họa: làm như hôm nay là ngày đó
Mật khẩu của khóa được hỏi khi cần, hoặc lấy từ biến OCOP_KEY_PASSPHRASE.
Ngày viết 2026-11-24 hoặc 24/11/2026.`,
    en: `Tools to issue and keep stamps.

  npm run stamps -- COMMAND [options]

${block('en')}

Common options:
  --catalogue NAME|FOLDER   the catalogue (default: CATALOGUE, then chuong-my)
  --key FILE                the private key, for commands that sign (default: OCOP_STAMP_KEY, then ~/.ocop-stamps/NAME.key.json)
  --lang vi                 Vietnamese
  --today DAY               confirm that today is that day, where a command doubts the machine's clock; in a demonstration, act as if it were
The key's passphrase is asked for when needed, or taken from OCOP_KEY_PASSPHRASE.`,
  };
}
