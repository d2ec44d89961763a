import QRCode from 'qrcode';
import { readSeals, readStampRows } from '../../src/content/reader/stamp-files.ts';
import { makeStampUrl } from '../../src/domain/stamp/url.ts';

/** One stamp of the catalogue as a QR for the terminal, to try with a phone; undefined where there is none. */
export async function sampleStamp(folder: string, origin: string): Promise<string | undefined> {
  const seals = readSeals(folder);
  const row = readStampRows(folder).findLast(({ code }) => seals[code] !== undefined);
  if (!row) return undefined;
  const url = makeStampUrl(origin, row.code, seals[row.code] ?? '');
  const qr = await QRCode.toString(url, { type: 'utf8', errorCorrectionLevel: 'M', margin: 4 });
  return `${qr}\n${url}`;
}
