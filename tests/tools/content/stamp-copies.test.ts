import { join } from 'node:path';
import { expect, test } from 'vitest';
import { credentialsToPublish } from '../../../src/catalogue/credentials.ts';
import { addDays, type IsoDate } from '../../../src/domain/date.ts';
import { joinProduct } from '../../../src/domain/join.ts';
import { followMoves } from '../../../src/domain/moved-ids.ts';
import { chainOfStamp, followerOf } from '../../../src/domain/stamp/chain-entry.ts';
import { readCredential, isRevokedIn } from '../../../src/domain/stamp/credential.ts';
import { starsThatCount } from '../../../src/domain/stamp/least-kind.ts';
import { holdsToday } from '../../../src/domain/stamp/outcome.ts';
import { countsOn } from '../../../src/domain/stamp/standing.ts';
import { makeStampUrl, readStampUrl } from '../../../src/domain/stamp/url.ts';
import { verifyStamp } from '../../../src/domain/stamp/verify.ts';
import { isInForce, statusOn } from '../../../src/domain/status.ts';
import { countedCells } from '../../../src/client/stamp/delivery-list.ts';
import { contentRoot } from '../../../src/content/reader/locate.ts';
import { publish } from '../../../src/content/reader/publish.ts';
import { readCatalogue } from '../../../src/content/reader/read-catalogue.ts';
import { readSeals } from '../../../src/content/reader/stamp-files.ts';
import { readStatusFile } from '../../../src/signature/status-file.ts';
import { checkByWebCrypto } from '../../../src/signature/webcrypto.ts';

const folder = join(contentRoot, 'chuong-my');
const { catalogue, stamps, stampOffice, moved, ...published } = publish(readCatalogue(folder));
const seals = readSeals(folder);
const views = stamps.map((row) => ({ row, filed: undefined }));
const byId = <T extends { id: string }>(items: readonly T[]) => new Map(items.map((item) => [item.id, item]));

/** The day of the build, and days about which terms, extensions and certificates end. */
const DAYS: readonly IsoDate[] = [
  ...['2026-11-24', '2026-12-11', '2026-12-12', '2026-12-13', '2027-02-28'],
  ...['2027-10-01', '2028-09-15', '2028-09-16', '2029-10-31', '2031-01-01'],
];

/** What a page on that day, built of the same files, is made of. */
async function on(day: IsoDate) {
  const office = { issuer: catalogue.id, keys: stampOffice.keys, demo: catalogue.demo };
  const list = await readStatusFile(stampOffice.status ?? '', office, checkByWebCrypto);
  if (!list) throw new Error('no status list');
  const context = {
    today: day,
    producers: byId(published.producers),
    places: byId(published.places),
    documents: byId(published.documents),
    rules: published.rules,
  };
  const views = new Map(published.products.map((product) => [product.id, joinProduct(product, context)]));
  const idToday = followMoves(moved, (id) => views.has(id));
  return { office, list, decidedOf: (id: string) => views.get(idToday(id))?.decided ?? [] };
}

test.each(DAYS)('%s: page, tool, credential, status list and tables say the same of every stamp', async (day) => {
  const { office, list, decidedOf } = await on(day);
  const copies = credentialsToPublish(stampOffice, views, list);
  for (const row of stamps) {
    const { code, stars, lastValidDay, product, decision } = row;
    const decided = decidedOf(product);
    const followedBy = followerOf(decided, decision, day);
    const facts = { code, stars, lastValidDay, ...(followedBy && { followedBy }) };
    const asked = readStampUrl(makeStampUrl(catalogue.host, code, seals[code] ?? ''));
    const outcome = await verifyStamp(asked ?? { code: '', seal: null }, {
      ...office,
      today: day,
      list,
      status: { kind: 'fresh', issued: list.issued },
      facts,
      factsOn: day,
      check: checkByWebCrypto,
    });
    const counted = starsThatCount(outcome);
    const said = counted && { stars: counted.stars, until: counted.lastDay };
    expect(holdsToday(outcome), code).toBe(said !== null);

    // The product's file, at the end of the certificate's line; a cancelled stamp alone says less than that.
    const chain = chainOfStamp(decided, decision, day);
    const filed = chain && isInForce(statusOn(chain.end.steps, day).kind);
    if (outcome.kind !== 'cancelled' && outcome.kind !== 'expired-recognised') expect(said !== null, `${code} page`).toBe(filed);
    if (said && chain) expect(chain.end.certificate.stars, `${code} page`).toBe(said.stars);

    // The office's list (JSON), and the table of a delivery (CSV).
    expect(countsOn(row, list.stamps[code], day), `${code} JSON`).toEqual(said);
    const cells = countedCells(outcome);
    if (said) expect({ stars: cells.stars, until: cells.last }, `${code} CSV`).toEqual(said);
    else expect(cells.last === undefined || cells.last < day, `${code} CSV`).toBe(true);

    // The credential, where one is published, read as another house's software reads it.
    const promised = copies[code] === undefined ? null : readCredential(copies[code]);
    if (!promised) continue;
    const isRevoked = isRevokedIn(row, list, office.keys);
    const holds = !isRevoked && day < addDays(promised.until, 1);
    expect(holds ? { stars: promised.stars, until: promised.until } : null, `${code} credential`).toEqual(said);
  }
});

test('a credential is left out where it would contradict its stamp, and only there', async () => {
  const { list } = await on('2026-11-24');
  const copies = credentialsToPublish(stampOffice, views, list);
  const left = stamps.filter(({ code }) => copies[code] === undefined);
  for (const { code } of left) expect(['replaced', 'extended'], code).toContain(list.stamps[code]?.status);
  expect(copies['status']).toBe(stampOffice.credentials?.statusList);
  // A list of revocations that lacks one is published with nothing that rests on it.
  const [first] = stamps;
  const withdrawn = { status: 'withdrawn', date: '2026-11-24', decision: 'MẪU-31' } as const;
  const later = { ...list, stamps: { ...list.stamps, [first?.code ?? '']: withdrawn } };
  expect(credentialsToPublish(stampOffice, views, later)).toEqual({});
});

test('a credential is left out once a withdrawal is filed, signed or not', async () => {
  const { list } = await on('2026-11-24');
  const filed = { status: 'withdrawn', date: '2026-11-20', decision: 'MẪU-31' } as const;
  const before = credentialsToPublish(stampOffice, views, list);
  const [fallen] = stamps.filter(({ code }) => code in before && !list.stamps[code]);
  const told = views.map((view) => (view.row === fallen ? { ...view, filed } : view));
  const { [fallen?.code ?? '']: gone, ...others } = before;
  expect(gone).toBeDefined();
  expect(credentialsToPublish(stampOffice, told, list)).toEqual(others);
  // Once signed, the copy of a withdrawn certificate stands with its bit in the list of revocations.
  const signed = stamps.find(({ code }) => code in before && list.stamps[code]?.status === 'withdrawn');
  const filedToo = views.map((view) => (view.row === signed ? { ...view, filed } : view));
  expect(credentialsToPublish(stampOffice, filedToo, list)).toEqual(before);
});
