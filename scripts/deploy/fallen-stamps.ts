/**
 * Stamps that fell since a release was built. Its pages still tell, to readers without JavaScript, what was known then: a
 * status list that is kept beside them does not reach those.
 */
import type { StampFacts } from '../../src/domain/stamp/outcome.ts';
import type { StatusEntry, StatusList } from '../../src/domain/stamp/status.ts';

/** What a release lists under its codes. */
export type Listing = Readonly<Record<string, StampFacts>>;

/** Throws a sentence that names stamps of which the pages of an earlier release tell better than is known now. */
export function assertNoneFell(earlier: Listing, now: Listing, newest: StatusList | null): void {
  const fallen = fallenStamps(earlier, now, newest);
  if (fallen.length > 0) throw new Error(sentence(fallen));
}

/** Codes of which an earlier release tells better than is known now, or may: whatever differs is taken for the worse. */
export function fallenStamps(earlier: Listing, now: Listing, newest: StatusList | null): readonly string[] {
  const today = new Map(Object.entries(now));
  const said = new Map(Object.entries(newest?.stamps ?? {}));
  return Object.entries(earlier)
    .filter(([code, then]) => {
      const known = today.get(code);
      return (
        !known ||
        fellFrom(then.onFile?.entry, said.get(code)) ||
        (known.filed && !then.filed) ||
        (then.followedBy && !isSame(then.followedBy, known.followedBy))
      );
    })
    .map(([code]) => code)
    .sort();
}

/** Only an extension granted since leaves the older word the less kind one. */
function fellFrom(then: StatusEntry | undefined, now: StatusEntry | undefined): boolean {
  if (isSame(then, now)) return false;
  const isLater =
    then === undefined || (then.status === 'extended' && now && 'until' in now && then.until <= now.until);
  return !(now?.status === 'extended' && isLater);
}

function isSame(one: object | undefined, other: object | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

const NAMED = 5;

function sentence(codes: readonly string[]): string {
  const named = codes.slice(0, NAMED).join(', ');
  const more = codes.length - NAMED;
  const [vi, en] = more > 0 ? [` và ${String(more)} tem khác`, ` and ${String(more)} more`] : ['', ''];
  return (
    `Không quay lại được: các trang của bản trước nói về tem ${named}${vi} tốt hơn tình trạng nay đã biết, và ai xem không có JavaScript sẽ tin. ` +
    `Hãy dựng lại bản cũ với hồ sơ sản phẩm và stamp-status.jws mới nhất rồi đưa lên. Trang đang dùng vẫn y nguyên. ` +
    `(Not rolled back: the pages of the earlier release tell better of stamps ${named}${en} than is known now, and readers without JavaScript would believe them. ` +
    `Build it again with the newest product files and stamp-status.jws, and deploy. The site in use is untouched.)`
  );
}
