/** Status and keys of stamps only go forward: whatever is deployed, no stamp becomes better than it already was online. */
import { isStampKey, type StampKey } from '../../src/domain/stamp/key.ts';
import {
  listRefusal,
  readStatusList,
  type ListRefusal,
  type StatusList,
} from '../../src/domain/stamp/status.ts';
import { paths } from '../../src/paths.ts';
import { peekKid, readJws } from '../../src/signature/jws.ts';
import { STATUS_TYP } from '../../src/signature/status-file.ts';
import { checkByWebCrypto } from '../../src/signature/webcrypto.ts';

const STATUS = '.well-known/ocop-stamp-status.jws';
const KEYS = '.well-known/jwks.json';
const ABOUT = '.well-known/ocop-stamp.json';

/** What speaks for all stamps at once, and is kept when a site goes back to an earlier release. */
export const FORWARD_FILES: readonly string[] = [
  STATUS,
  KEYS,
  '.well-known/did.json',
  paths.credentialStatus.slice(1),
];

/** Reads a file of a site; undefined where it has none. */
export type ReadFile = (path: string) => Promise<string | undefined> | string | undefined;

interface Stamps {
  readonly issuer: string | undefined;
  readonly keys: readonly StampKey[];
  readonly token: string;
}

async function stampsOf(read: ReadFile): Promise<Stamps> {
  const about = parsed(await read(ABOUT)) as { readonly issuer?: unknown } | undefined;
  const keys = (parsed(await read(KEYS)) as { readonly keys?: unknown } | undefined)?.keys;
  return {
    issuer: typeof about?.issuer === 'string' ? about.issuer : undefined,
    keys: Array.isArray(keys) ? keys.filter(isStampKey) : [],
    token: (await read(STATUS))?.trim() ?? '',
  };
}

function parsed(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Signed by a key of the office, be it revoked since: a number that somebody planted stops no deployment. */
async function listOf({ issuer, token }: Stamps, keys: readonly StampKey[]): Promise<StatusList | null> {
  const unrevoked = keys.map((key) => ({ ...key, revoked: false }));
  const jws = await readJws(token, STATUS_TYP, unrevoked, checkByWebCrypto);
  return jws && issuer !== undefined ? readStatusList(jws.payload, issuer) : null;
}

function ofBoth(own: readonly StampKey[], other: readonly StampKey[]): readonly StampKey[] {
  return [...own, ...other.filter(({ kid }) => own.every((key) => key.kid !== kid))];
}

type Backwards = ListRefusal | { readonly kind: 'gone' } | { readonly kind: 'revived'; readonly kid: string };

/** Why what `next` holds may not take the place of what is `online`; null when it may, and for another office's site. */
async function backwards(online: ReadFile, next: ReadFile): Promise<Backwards | null> {
  const [known, own] = [await stampsOf(online), await stampsOf(next)];
  if (known.issuer === undefined || known.token === '') return null;
  if (own.issuer !== undefined && own.issuer !== known.issuer) return null;
  const revoked = known.keys.filter((key) => key.revoked);
  const revived = revoked.find(({ kid }) => own.keys.some((key) => key.kid === kid && !key.revoked));
  if (revived) return { kind: 'revived', kid: revived.kid };
  const keys = ofBoth(own.keys, known.keys);
  const list = await listOf(known, keys);
  const following = await listOf({ ...own, issuer: known.issuer }, keys);
  if (!list) return null;
  return following ? listRefusal(list, following) : { kind: 'gone' };
}

/** Throws a sentence for the office where a deployment would turn status or keys back. */
export async function assertForward(online: ReadFile, next: ReadFile): Promise<void> {
  const fault = await backwards(online, next);
  if (fault) throw new Error(sentence(fault));
}

/**
 * Throws a sentence where the pages of an earlier release do not know the keys of today, which stand in each of them: they
 * would take a stolen key for good, or not believe the newest list that is kept for them.
 */
export async function assertPagesKnowKeys(online: ReadFile, earlier: ReadFile): Promise<void> {
  const [known, then] = [await stampsOf(online), await stampsOf(earlier)];
  if (known.issuer === undefined || (then.issuer !== undefined && then.issuer !== known.issuer)) return;
  const good = (keys: readonly StampKey[]) => keys.filter((key) => !key.revoked).map(({ kid }) => kid);
  const trusted = good(then.keys);
  const revoked = known.keys.find((key) => key.revoked && trusted.includes(key.kid));
  if (revoked) throw new Error(outdatedPages(revoked.kid, 'revoked'));
  const signer = known.keys.find((key) => key.kid === peekKid(known.token));
  if (signer && !trusted.includes(signer.kid)) throw new Error(outdatedPages(signer.kid, 'unknown'));
}

/** The status list of `one` and that of `other`, null where it is not signed by a key of either. */
export async function signedLists(
  one: ReadFile,
  other: ReadFile,
): Promise<readonly [StatusList | null, StatusList | null]> {
  const [ours, theirs] = [await stampsOf(one), await stampsOf(other)];
  const keys = ofBoth(ours.keys, theirs.keys);
  return [await listOf(ours, keys), await listOf(theirs, keys)];
}

const FETCH =
  'Hãy lấy stamp-status.jws và keys.json mới nhất của cơ quan về thư mục danh mục, dựng lại rồi đưa lên. Trang đang dùng vẫn y nguyên.';
const FETCH_EN =
  'Put the office’s newest stamp-status.jws and keys.json into the catalogue, build again and deploy. The site in use is untouched.';

function outdatedPages(kid: string, fault: 'revoked' | 'unknown'): string {
  const [vi, en] =
    fault === 'revoked'
      ? [`còn coi khóa ${kid} là tốt, mà khóa ấy đã hủy`, `take key ${kid} for good, which is revoked`]
      : [
          `chưa biết khóa ${kid}, là khóa đã ký tệp trạng thái đang dùng`,
          `do not know key ${kid}, which signed the status list online`,
        ];
  return (
    `Không quay lại được: các trang của bản trước ${vi}. Hãy dựng lại bản cũ với keys.json và stamp-status.jws mới nhất rồi đưa lên. Trang đang dùng vẫn y nguyên. ` +
    `(Not rolled back: the pages of the earlier release ${en}. Build it again with the newest keys.json and stamp-status.jws, and deploy. The site in use is untouched.)`
  );
}

function sentence(fault: Backwards): string {
  const both = (vi: string, en: string) => `${vi} ${FETCH} (${en} ${FETCH_EN})`;
  switch (fault.kind) {
    case 'older':
      return both(
        `Tệp trạng thái tem của bản này là số ${String(fault.sequence)}, cũ hơn số ${String(fault.known)} đang dùng: tem đã thu hồi có thể lại thành còn hiệu lực.`,
        `The status list of this build is number ${String(fault.sequence)}, older than number ${String(fault.known)} online: withdrawn stamps might hold again.`,
      );
    case 'differs':
      return both(
        `Tệp trạng thái tem của bản này và tệp đang dùng cùng số ${String(fault.sequence)} mà nội dung khác nhau: có lẽ đã ký ở hai máy.`,
        `The status list of this build and the one online both have number ${String(fault.sequence)} but differ: perhaps two machines signed.`,
      );
    case 'drops':
      return both(
        `Tệp trạng thái tem của bản này bỏ mất việc thu hồi hay hủy tem ${fault.code}, là việc không rút lại được.`,
        `The status list of this build drops the withdrawal or cancellation of stamp ${fault.code}, which is for ever.`,
      );
    case 'gone':
      return both(
        'Bản này không có tệp trạng thái tem đọc được, mà trang đang dùng thì có.',
        'This build has no status list that can be read, while the site online has one.',
      );
    case 'revived':
      return both(
        `Khóa ${fault.kid} đã hủy trên trang đang dùng mà bản này lại coi là tốt.`,
        `Key ${fault.kid} is revoked online, and good again in this build.`,
      );
  }
}
