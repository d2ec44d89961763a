import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { encodeBase64Url } from '../../src/domain/stamp/base64url.ts';
import {
  certificateCredential,
  didWeb,
  isRevokedIn,
  statusBits,
  statusListCredential,
} from '../../src/domain/stamp/credential.ts';
import type { StampRow } from '../../src/domain/stamp/registry.ts';
import { worthOf } from '../../src/domain/stamp/standing.ts';
import { absolute, paths } from '../../src/paths.ts';
import { readStampOffice, STAMP_FILES } from '../../src/content/reader/stamp-files.ts';
import { compactJws, jwsSigningInput } from '../../src/signature/jws.ts';
import { writeAtomically } from '../../src/content/checker/atomic-write.ts';
import { assertHeld } from '../files/catalogue-lock.ts';
import { type Office, withKeys } from './office.ts';
import { progressLine } from '../command-line/progress.ts';
import type { OfficeSigner } from './signing.ts';

/** `typ` of a credential as JWT (VC-JOSE-COSE §3.1): another than the status file's, so neither passes for the other. */
const CREDENTIAL_TYP = 'vc+jwt';

export interface Made {
  readonly count: number;
  readonly revoked: number;
}

/** Signs and writes the copies of all certificates for other systems, as the signed list has them now. */
export async function makeCredentials(
  office: Office,
  { key, sign }: OfficeSigner,
  host: string,
  days: number,
): Promise<Made> {
  const { catalogue, rows, list, products, now, folder } = office;
  const { keys } = withKeys(office);
  const issuer = didWeb(host);
  const statusListUrl = absolute(host, paths.credentialStatus);
  const jwt = async (payload: object) => {
    const input = jwsSigningInput(`${issuer}#${key.kid}`, CREDENTIAL_TYP, payload);
    return compactJws(input, await sign(new TextEncoder().encode(input)));
  };
  const revoked: number[] = [];
  const byCode: Record<string, string> = {};
  const progress = progressLine(office.lang === 'vi' ? 'Đang ký' : 'Signing', process.stderr, office.lang);
  for (const [index, row] of rows.entries()) {
    if (isRevokedIn(row, list, keys)) revoked.push(index);
    const view = products.get(row.product);
    const document = documentBehind(office, row);
    if (view && document) {
      const places = {
        issuer,
        statusListUrl,
        productUrl: absolute(host, paths.product('vi', row.product)),
        stampUrl: absolute(host, paths.stamp(row.code)),
      };
      const facts = {
        index,
        worth: worthOf(row, list?.stamps[row.code]) ?? { stars: row.stars, until: row.lastValidDay },
        productName: view.product.name.vi,
        producerName: view.producer.name.vi,
        decisionNumber: document.number,
        decidedOn: document.signedOn,
        authority: document.issuer.vi,
        demo: catalogue.demo,
      };
      byCode[row.code] = await jwt(certificateCredential(facts, places));
    }
    progress.at(index + 1, rows.length);
  }
  progress.end();
  const encodedList = `u${encodeBase64Url(gzipSync(statusBits(revoked)))}`;
  const until = new Date(now.getTime() + days * 86_400_000).toISOString();
  const statusList = await jwt(
    statusListCredential(encodedList, now.toISOString(), until, { issuer, statusListUrl }),
  );
  assertHeld();
  const file = join(folder, STAMP_FILES.credentials);
  writeAtomically(
    file,
    `${JSON.stringify({ format: 'OCOP-CREDENTIALS-1', host, statusList, byCode }, null, 2)}\n`,
  );
  return { count: Object.keys(byCode).length, revoked: revoked.length };
}

/** Where the office makes copies, they are made again with whatever it signs: none may lag behind the list. */
export async function renewCredentials(office: Office, signer: OfficeSigner, days: number): Promise<void> {
  const { credentials } = readStampOffice(office.folder);
  if (credentials && office.rows.length > 0) await makeCredentials(office, signer, credentials.host, days);
}

/** The decision whose stars count for a stamp: its own, or that of the certificate which replaced it. */
function documentBehind({ products, list }: Office, { code, product, decision }: StampRow) {
  const decided = products.get(product)?.decided ?? [];
  const entry = list?.stamps[code];
  return decided.find(({ certificate, document }) =>
    entry?.status === 'replaced' ? document?.number === entry.decision : certificate.decision === decision,
  )?.document;
}
