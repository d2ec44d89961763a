/**
 * Shoppers read the product's file too, on the site: what is signed for its stamps must stand there first, in the same
 * words. This is also what stops a slip of the command line, which nothing could take back.
 */
import type { OfficialDocument } from '../../src/domain/document.ts';
import type { DecidedView } from '../../src/domain/product-view.ts';
import type { StampRow } from '../../src/domain/stamp/registry.ts';
import { formatDay } from '../../src/i18n/format.ts';
import { Fault, misuse } from '../command-line/fault.ts';
import type { Office } from './office.ts';

/** The certificate that a stamp stands for, as the product's file has it. */
export function certificateOf(office: Office, row: StampRow): DecidedView | undefined {
  return decidedOf(office, row).find(({ certificate }) => certificate.decision === row.decision);
}

function decidedOf(office: Office, row: StampRow): readonly DecidedView[] {
  return office.products.get(row.product)?.decided ?? [];
}

/** Null where the file withdraws `own` by the same decision on the same day; else what differs. */
export function withdrawalDiffers(
  office: Office,
  row: StampRow,
  document: OfficialDocument,
  date: string,
  own = certificateOf(office, row),
): Fault | null {
  const filed = own?.certificate.withdrawal;
  if (filed?.decision === document.id && filed.on === date) return null;
  if (!filed) {
    const by = office.documents.get(row.decision)?.number ?? row.decision;
    const lines = `withdrawal: { on: ${date}, decision: ${document.id}, ground: … }`;
    return new Fault(
      `Tem ${row.code}: hồ sơ sản phẩm ${row.product} chưa ghi giấy chứng nhận theo ${by} bị thu hồi. Hãy ghi vào giấy đó trước, rồi chạy lại: ${lines}.`,
      `Stamp ${row.code}: the file of ${row.product} does not say that the certificate by ${by} is withdrawn. Enter it there first, then run this again: ${lines}.`,
    );
  }
  const number = own?.withdrawalDocument?.number ?? filed.decision;
  return new Fault(
    `Tem ${row.code}: hồ sơ sản phẩm ${row.product} ghi giấy chứng nhận bị thu hồi ngày ${formatDay('vi', filed.on)} theo ${number}. Hãy nêu đúng như vậy, hoặc sửa hồ sơ.`,
    `Stamp ${row.code}: the file of ${row.product} has its certificate withdrawn on ${filed.on} by ${number}. Say the same, or mend the file.`,
  );
}

/** Whether the file withdraws another certificate of this stamp's product by that decision, and not this one. */
export function isOfAnotherCertificate(office: Office, row: StampRow, document: OfficialDocument): boolean {
  return (
    !certificateOf(office, row)?.certificate.withdrawal &&
    decidedOf(office, row).some(({ certificate }) => certificate.withdrawal?.decision === document.id)
  );
}

/** Null where the file keeps this stamp's certificate until the same day; else what differs. */
export function extensionDiffers(office: Office, row: StampRow, until: string): Fault | null {
  const filed = certificateOf(office, row)?.certificate.extendedUntil;
  if (filed === until) return null;
  if (filed === undefined) {
    return new Fault(
      `Tem ${row.code}: hồ sơ sản phẩm ${row.product} chưa ghi việc giữ giấy. Hãy ghi extendedUntil: ${until} vào giấy chứng nhận đó trước, rồi chạy lại.`,
      `Stamp ${row.code}: the file of ${row.product} does not extend its certificate. Enter extendedUntil: ${until} there first, then run this again.`,
    );
  }
  return misuse(
    `Tem ${row.code}: hồ sơ sản phẩm ${row.product} ghi giữ giấy đến ${formatDay('vi', filed)}. Hãy nêu đúng như vậy, hoặc sửa hồ sơ.`,
    `Stamp ${row.code}: the file of ${row.product} extends its certificate through ${filed}. Say the same, or mend the file.`,
  );
}

/** Throws unless the file holds the new certificate, with the same stars and days. */
export function assertFiled(
  office: Office,
  row: StampRow,
  document: OfficialDocument,
  { stars, from, until }: { readonly stars: number; readonly from: string; readonly until: string },
): void {
  const filed = decidedOf(office, row).find(({ certificate }) => certificate.decision === document.id);
  if (!filed) {
    throw new Fault(
      `Hồ sơ sản phẩm ${row.product} chưa có giấy chứng nhận theo ${document.number}. Hãy ghi giấy mới (decision: ${document.id}) vào hồ sơ trước, rồi chạy lại.`,
      `The file of ${row.product} has no certificate by ${document.number}. Enter the new certificate (decision: ${document.id}) there first, then run this again.`,
    );
  }
  const { from: begins, lastValidDay: last } = filed.validity;
  if (filed.certificate.stars === stars && begins === from && last === until) return;
  throw misuse(
    `Hồ sơ sản phẩm ${row.product} ghi giấy mới ${String(filed.certificate.stars)} sao, từ ${formatDay('vi', begins)} đến ${formatDay('vi', last)}. Hãy ghi đúng như vậy, hoặc sửa hồ sơ.`,
    `The file of ${row.product} gives the new certificate ${String(filed.certificate.stars)} stars from ${begins} through ${last}. Say the same, or mend the file.`,
  );
}
