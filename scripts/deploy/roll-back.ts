import { assertNoneFell, type Listing } from './fallen-stamps.ts';
import { assertPagesKnowKeys, FORWARD_FILES, signedLists } from './forward.ts';
import { NO_RELEASE, type Manifest } from './manifest.ts';
import {
  currentId,
  fileIn,
  inFolder,
  inReleases,
  listOf,
  releases,
  switchCurrent,
  type Target,
} from './releases-folder.ts';

/**
 * Switches back to the release before the current one, which takes the newest status and keys of stamps along; resolves
 * with its id, undefined where there is none. Throws a sentence where its pages do not know those keys, or tell of
 * stamps better than is known now.
 */
export async function rollBack(target: Target): Promise<string | undefined> {
  const current = await currentId(target);
  const earlier = (await releases(target)).filter((id) => current !== undefined && id < current).at(-1);
  if (!earlier || !current) return undefined;
  const [now, then] = [fileIn(target, current), fileIn(target, earlier)];
  await assertPagesKnowKeys(now, then);
  const [list, known] = await signedLists(now, then);
  const isOlder = known !== null && known.sequence > (list?.sequence ?? 0);
  assertNoneFell(await listingIn(target, earlier), await listingIn(target, current), isOlder ? known : list);
  if (!isOlder) await bringForward(target, current, earlier);
  await switchCurrent(target, earlier);
  return earlier;
}

/** What a release lists under its codes; each file is one line. Throws a sentence where one is damaged. */
async function listingIn(target: Target, id: string): Promise<Listing> {
  const files = await target.shell(
    inFolder(
      target,
      `cd -- ${inReleases(id)}; for file in tem/ma/*.json; do if test -f "$file"; then cat -- "$file"; echo; fi; done`,
    ),
  );
  const lines = files.split('\n').filter((line) => line !== '');
  try {
    return Object.fromEntries(lines.flatMap((line) => Object.entries(JSON.parse(line) as Listing)));
  } catch {
    throw new Error(
      `Không quay lại được: có tệp trong tem/ma của bản ${id} bị hỏng, nên không biết các trang ấy nói gì về tem. Hãy dựng lại rồi đưa lên. Trang đang dùng vẫn y nguyên. ` +
        `(Not rolled back: a file in tem/ma of release ${id} is damaged, so that nobody knows what its pages tell of stamps. Build again and deploy. The site in use is untouched.)`,
    );
  }
}

/** Puts the current release's status and keys into an earlier one, and into its list. */
async function bringForward(target: Target, current: string, earlier: string): Promise<void> {
  const [now, then] = [await listOf(target, current), await listOf(target, earlier)];
  const paths = FORWARD_FILES.flatMap((file) => [file, `${file}.br`, `${file}.gz`]);
  for (const path of paths) {
    const [from, to] = [inReleases(`${current}/${path}`), inReleases(`${earlier}/${path}`)];
    // Taken away, never written into: another release may share the file that is there.
    await target.shell(
      inFolder(
        target,
        `rm -f -- ${to}; if test -e ${from}; then mkdir -p -- "$(dirname -- ${to})"; ln -- ${from} ${to}; fi`,
      ),
    );
  }
  if (then === NO_RELEASE) return;
  const kept = Object.entries(then.files).filter(([path]) => !paths.includes(path));
  const taken = Object.entries(now.files).filter(([path]) => paths.includes(path));
  const files = Object.fromEntries([...kept, ...taken]);
  const list = inReleases(`${earlier}.json`);
  await target.shell(
    inFolder(target, `cat > ${list}.new; mv -f -- ${list}.new ${list}`),
    JSON.stringify({ ...then, files } satisfies Manifest),
  );
}
