import { type Command, KEY_OPTION } from '../command.ts';
import { counted } from '../../command-line/fault.ts';
import { openSigner, signStatus, STATUS_DAYS } from '../signing.ts';
import { formatDay } from '../../../src/i18n/format.ts';

export const status: Command = {
  usage: 'status [--days 30]',
  about: {
    vi: 'Ký lại tệp tình trạng, để người quét tem biết thông tin còn mới. Nên chạy mỗi tháng.',
    en: 'Signs the status file anew, so that scanners know it is current. Best run every month.',
  },
  options: { ...KEY_OPTION, days: { type: 'string' } },
  words: false,
  writes: true,
  async run(office, args, print) {
    const days = args.whole('days', 1, 400) ?? STATUS_DAYS;
    const list = await signStatus(office, await openSigner(office, args.text('key')), {}, days);
    print({
      vi: `Đã ký tệp tình trạng bản số ${String(list.sequence)}, ghi việc của ${String(Object.keys(list.stamps).length)} tem. Hãy đưa trang lên lại, và ký lần sau trước ngày ${formatDay('vi', list.nextUpdate.slice(0, 10))}.`,
      en: `Status file signed, number ${String(list.sequence)}, ${counted(Object.keys(list.stamps).length, 'entry', 'entries')}, next before ${list.nextUpdate.slice(0, 10)}.`,
    });
    return 0;
  },
};
