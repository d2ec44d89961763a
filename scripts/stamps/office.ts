import { join } from 'node:path';
import type { Catalogue } from '../../src/domain/catalogue.ts';
import { type IsoDate, vietnamDay } from '../../src/domain/date.ts';
import { joinProduct } from '../../src/domain/join.ts';
import { followMoves } from '../../src/domain/moved-ids.ts';
import type { OfficialDocument } from '../../src/domain/document.ts';
import type { PublishedCatalogue } from '../../src/domain/published.ts';
import type { ProductView } from '../../src/domain/product-view.ts';
import type { StampKey } from '../../src/domain/stamp/key.ts';
import type { StampRow } from '../../src/domain/stamp/registry.ts';
import type { StatusList } from '../../src/domain/stamp/status.ts';
import { makeStampUrl } from '../../src/domain/stamp/url.ts';
import {
  assertRowsAsSealed,
  DamagedStampFile,
  readKeys,
  readSeals,
  readStampOffice,
  readStampRows,
  STAMP_FILES,
} from '../../src/content/reader/stamp-files.ts';
import { absolute, paths } from '../../src/paths.ts';
import { publish } from '../../src/content/reader/publish.ts';
import { readCatalogue, type SourceCatalogue } from '../../src/content/reader/read-catalogue.ts';
import { readStatusFile } from '../../src/signature/status-file.ts';
import { checkByWebCrypto } from '../../src/signature/webcrypto.ts';
import { writeAtomically } from '../../src/content/checker/atomic-write.ts';
import { checkSource } from '../../src/content/checker/check-catalogue.ts';
import type { Issue } from '../../src/domain/checks/issue.ts';
import { Fault, type Saying } from '../command-line/fault.ts';
import { assertHeld } from '../files/catalogue-lock.ts';

/** The office's papers as a command finds them. */
export interface Office {
  readonly lang: keyof Saying;
  /** The catalogue's folder. */
  readonly folder: string;
  readonly catalogue: Catalogue;
  /** Products by id, joined with their decisions as of `today`. */
  readonly products: ReadonlyMap<string, ProductView>;
  /** Decisions on file, by id. */
  readonly documents: ReadonlyMap<string, OfficialDocument>;
  /** Each under the id that its product has today. */
  readonly rows: readonly StampRow[];
  readonly seals: Readonly<Record<string, string>>;
  readonly keys: readonly StampKey[];
  /** The last signed status list. */
  readonly list: StatusList | null;
  /** What the checker finds in the catalogue as of `today`, asked at most once. */
  readonly issues: () => Promise<readonly Issue[]>;
  readonly now: Date;
  readonly today: IsoDate;
  /** Somebody said by hand which day it is. */
  readonly dayStated: boolean;
}

/** Reads everything once; a Fault where a file was damaged, so that nothing is ever written over it. */
export async function openOffice(
  folder: string,
  lang: keyof Saying,
  now: Date,
  dayStated = false,
): Promise<Office> {
  try {
    const today = vietnamDay(now.getTime());
    const source = readCatalogue(folder);
    const data = published(source);
    let report: Promise<readonly Issue[]> | undefined;
    const issues = () => (report ??= checkSource(source, today).then((found) => found.issues));
    const byId = <T extends { id: string }>(items: readonly T[]) =>
      new Map(items.map((item) => [item.id, item]));
    const context = {
      today,
      producers: byId(data.producers),
      places: byId(data.places),
      documents: byId(data.documents),
      rules: data.rules,
    };
    const products = new Map<string, ProductView>();
    for (const product of data.products) {
      const view = joinProduct(product, context);
      if (view) products.set(product.id, view);
    }
    const { keys, status } = readStampOffice(folder);
    const [filed, seals] = [readStampRows(folder), readSeals(folder)];
    assertRowsAsSealed(folder, filed, seals);
    const idToday = followMoves(data.moved, (id) => products.has(id));
    const rows = filed.map((row) => ({ ...row, product: idToday(row.product) }));
    if (rows.length > 0 && status === undefined) throw statusLost(folder, data.catalogue.host);
    const list = status === undefined ? null : await readOwnStatus(status, keys, data.catalogue);
    const { catalogue } = data;
    return {
      lang,
      folder,
      catalogue,
      products,
      documents: context.documents,
      rows,
      seals,
      keys,
      list,
      issues,
      now,
      today,
      dayStated,
    };
  } catch (error) {
    if (error instanceof DamagedStampFile) throw damaged(error.file, error.detail);
    throw error;
  }
}

/** What of the catalogue is valid; a Fault where catalogue.yml itself is not (its `id` is signed into stamps). */
function published(source: SourceCatalogue): PublishedCatalogue {
  try {
    return publish(source);
  } catch (error) {
    if (error instanceof DamagedStampFile) throw error;
    const { message } = error as Error;
    throw new Fault(message, message);
  }
}

/** The office reads its own last list even after the key that signed it was revoked or retired. */
async function readOwnStatus(
  token: string,
  keys: readonly StampKey[],
  catalogue: Catalogue,
): Promise<StatusList> {
  const everTrusted = keys.map((key) => ({ ...key, revoked: false, nbf: 0, exp: Infinity }));
  const office = { issuer: catalogue.id, keys: everTrusted, demo: catalogue.demo };
  const list = await readStatusFile(token, office, checkByWebCrypto);
  if (!list) throw damaged(STAMP_FILES.status, 'signature');
  return list;
}

/** Starting a new list would take every withdrawal back; so nothing is done until the old one is there again. */
function statusLost(folder: string, host: string): Fault {
  const file = join(folder, STAMP_FILES.status);
  const published = absolute(host, paths.stampStatus);
  return new Fault(
    `Đã có tem mà không thấy tệp tình trạng ${file}: trong đó ghi các giấy chứng nhận bị thu hồi. Chưa ghi gì. Hãy lấy lại tệp này từ bản sao lưu, từ kho mã nguồn, hoặc tải bản đang công bố: curl -o ${STAMP_FILES.status} ${published}`,
    `There are stamps but no status file ${file}, which holds the withdrawals. Nothing was written. Restore it from a backup, from the repository, or from the published site: curl -o ${STAMP_FILES.status} ${published}`,
  );
}

function damaged(file: string, detail: string): Fault {
  return new Fault(
    `Tệp ${file} đã bị sửa hoặc hỏng (${detail}). Chưa ghi gì. Hãy lấy lại bản cũ của tệp này rồi chạy lại.`,
    `${file} was altered or damaged (${detail}). Nothing was written. Restore the file and try again.`,
  );
}

/** The full URL printed for a stamp, with its seal; SITE_URL stands in for the catalogue's host. */
export function printedUrl({ catalogue, seals }: Office, code: string): string | null {
  const seal = seals[code];
  return seal ? makeStampUrl(process.env['SITE_URL'] || catalogue.host, code, seal) : null;
}

/**
 * Writes new stamps: the seals first, the rows last. Rows are what counts; a crash in between leaves seals
 * without a row, which nothing reads and the next issue drops.
 */
export function writeStamps(
  folder: string,
  rows: readonly StampRow[],
  seals: Readonly<Record<string, string>>,
): void {
  const known = rows.flatMap(({ code }) => {
    const seal = seals[code];
    return seal ? [[code, seal] as const] : [];
  });
  assertHeld();
  const lines = rows.map((row) => `    ${JSON.stringify(row)}`).join(',\n');
  writeJson(join(folder, STAMP_FILES.seals), { format: 'OCOP-SEALS-1', seals: Object.fromEntries(known) });
  writeAtomically(
    join(folder, STAMP_FILES.stamps),
    `{\n  "format": "OCOP-STAMPS-1",\n  "stamps": [\n${lines}\n  ]\n}\n`,
  );
}

/** Whether the key with this number was revoked. */
export function isRevoked({ keys }: Office, short: number): boolean {
  return keys.find((key) => key.short === short)?.revoked === true;
}

/** Writes the public keys. */
export function writeKeys(folder: string, keys: readonly StampKey[]): void {
  assertHeld();
  writeJson(join(folder, STAMP_FILES.keys), { format: 'OCOP-STAMP-KEYS-1', keys });
}

function writeJson(file: string, value: unknown): void {
  writeAtomically(file, `${JSON.stringify(value, null, 2)}\n`);
}

/** Re-reads the keys after a write by this run. */
export function withKeys(office: Office, keys = readKeys(office.folder)): Office {
  return { ...office, keys };
}
