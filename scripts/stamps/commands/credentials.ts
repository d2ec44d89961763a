import { type Command, KEY_OPTION } from '../command.ts';
import { counted, Fault } from '../../command-line/fault.ts';
import { makeCredentials } from '../make-credentials.ts';
import { openSigner, STATUS_DAYS } from '../signing.ts';

export const credentials: Command = {
  usage: 'credentials [--days 30]',
  about: {
    vi: 'Làm bản sao của giấy chứng nhận cho phần mềm khác (W3C Verifiable Credential). Không bắt buộc; đã làm một lần thì mọi lệnh có ký đều làm lại theo.',
    en: 'Makes copies of certificates for other systems (W3C Verifiable Credentials). Optional; once made, every command that signs makes them again.',
  },
  options: { ...KEY_OPTION, days: { type: 'string' } },
  words: false,
  writes: true,
  async run(office, args, print) {
    if (office.rows.length === 0) throw new Fault('Chưa có tem nào.', 'There is no stamp yet.');
    const days = args.whole('days', 1, 400) ?? STATUS_DAYS;
    const signer = await openSigner(office, args.text('key'));
    const host = (process.env['SITE_URL'] || office.catalogue.host).replace(/\/$/, '');
    const { count, revoked } = await makeCredentials(office, signer, host, days);
    print({
      vi: `Đã làm ${String(count)} bản sao, ${String(revoked)} bản đã thu hồi hoặc hủy.`,
      en: `${counted(count, 'credential')} made, ${String(revoked)} of them revoked.`,
    });
    return 0;
  },
};
