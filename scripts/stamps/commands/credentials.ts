import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { encodeBase64Url } from '../../../src/domain/stamp/base64url.ts';
import {
  certificateCredential,
  didWeb,
  statusBits,
  statusListCredential,
} from '../../../src/domain/stamp/credential.ts';
import { isForEver } from '../../../src/domain/stamp/status.ts';
import { absolute, paths } from '../../../src/paths.ts';
import { STAMP_FILES } from '../../../src/reader/stamp-files.ts';
import { compactJws, jwsSigningInput } from '../../../src/signature/jws.ts';
import { writeAtomically } from '../../../src/checker/atomic-write.ts';
import { type Command, KEY_OPTION } from '../command.ts';
import { counted, Fault } from '../fault.ts';
import { assertHeld } from '../lock.ts';
import { progress } from '../progress.ts';
import { openSigner, STATUS_DAYS } from '../signing.ts';

/** `typ` of a credential as JWT (VC-JOSE-COSE §3.1): another than the status file's, so neither passes for the other. */
const CREDENTIAL_TYP = 'vc+jwt';

export const credentials: Command = {
  usage: 'credentials [--days 30]',
  about: {
    vi: 'Làm bản sao của giấy chứng nhận cho phần mềm khác (W3C Verifiable Credential). Không bắt buộc; chạy lại sau mỗi lần thu hồi hay hủy.',
    en: 'Makes copies of certificates for other systems (W3C Verifiable Credentials). Optional; run again after each withdrawal.',
  },
  options: { ...KEY_OPTION, days: { type: 'string' } },
  words: false,
  writes: true,
  async run(office, args, print) {
    if (office.rows.length === 0) throw new Fault('Chưa có tem nào.', 'There is no stamp yet.');
    const days = args.whole('days', 1, 400) ?? STATUS_DAYS;
    const { key, sign } = await openSigner(office, args.text('key'));
    const { catalogue, rows, list, products, now } = office;
    const host = (process.env['SITE_URL'] || catalogue.host).replace(/\/$/, '');
    const issuer = didWeb(host);
    const statusListUrl = absolute(host, paths.credentialStatus);
    const jwt = async (payload: object) => {
      const input = jwsSigningInput(`${issuer}#${key.kid}`, CREDENTIAL_TYP, payload);
      return compactJws(input, await sign(new TextEncoder().encode(input)));
    };
    const revoked: number[] = [];
    const byCode: Record<string, string> = {};
    const report = progress(office.lang === 'vi' ? 'Đang ký' : 'Signing', rows.length);
    for (const [index, row] of rows.entries()) {
      if (isForEver(list?.stamps[row.code])) revoked.push(index);
      const view = products.get(row.product);
      const document = view?.decided.find(
        ({ certificate }) => certificate.decision === row.decision,
      )?.document;
      if (view && document) {
        const credential = certificateCredential(
          {
            row,
            index,
            productName: view.product.name.vi,
            producerName: view.producer.name.vi,
            decisionNumber: document.number,
            decidedOn: document.signedOn,
            authority: document.issuer.vi,
            demo: catalogue.demo,
          },
          {
            issuer,
            statusListUrl,
            productUrl: absolute(host, paths.product('vi', row.product)),
            stampUrl: absolute(host, paths.stamp(row.code)),
          },
        );
        byCode[row.code] = await jwt(credential);
      }
      report(index + 1);
    }
    const encodedList = `u${encodeBase64Url(gzipSync(statusBits(revoked)))}`;
    const until = new Date(now.getTime() + days * 86_400_000).toISOString();
    const statusList = await jwt(
      statusListCredential(encodedList, now.toISOString(), until, { issuer, statusListUrl }),
    );
    assertHeld();
    const file = join(office.folder, STAMP_FILES.credentials);
    writeAtomically(
      file,
      `${JSON.stringify({ format: 'OCOP-CREDENTIALS-1', host, statusList, byCode }, null, 2)}\n`,
    );
    const count = Object.keys(byCode).length;
    print({
      vi: `Đã làm ${String(count)} bản sao, ${String(revoked.length)} bản đã thu hồi hoặc hủy.`,
      en: `${counted(count, 'credential')} made, ${String(revoked.length)} of them revoked.`,
    });
    return 0;
  },
};
