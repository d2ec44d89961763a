/** Where the list of a visitor may come from: this site's storage and the visitor's own hand, nothing else. */
import { afterEach, expect, it, vi } from 'vitest';

const KEY = 'ocop-danh-sach';

function storage(): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  } as unknown as Storage;
}

/** One that is readable and takes nothing more. */
const fullStorage = () =>
  ({
    ...storage(),
    setItem() {
      throw new DOMException('full', 'QuotaExceededError');
    },
  }) as unknown as Storage;

/** A page opened by whoever named its window; `kept` false where the browser forbids storage. */
async function opened(name: string, kept: boolean | 'full', hash = '') {
  const own = { name, addEventListener: () => undefined };
  vi.stubGlobal('window', own);
  vi.stubGlobal('location', { hash, search: '' });
  for (const which of ['localStorage', 'sessionStorage'])
    if (kept === 'full') vi.stubGlobal(which, fullStorage());
    else if (kept) vi.stubGlobal(which, storage());
    else vi.stubGlobal(which, undefined);
  vi.resetModules();
  const { shortlist } = await import('../../../src/client/shortlist/store.ts');
  return { shortlist, own };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

it.each([true, false])(
  'takes nothing from the name that another site gave the window (storage: %s)',
  async (kept) => {
    const { shortlist, own } = await opened(`${KEY}:["gao-la","mat-ong-la"]`, kept);
    expect(shortlist.ids).toEqual([]);
    expect(shortlist.kept).toBe(kept);
    shortlist.toggle('gao-nep');
    expect(shortlist.ids).toEqual(['gao-nep']);
    // Nor does it tell the next site in this tab what somebody means to buy.
    expect(own.name).not.toContain('gao-nep');
  },
);

it.each([
  ['forbidden', false],
  ['full', 'full'],
] as const)('lives in the page and in the link that takes it along where storage is %s', async (_, kept) => {
  const { shortlist } = await opened('', kept, '#sp=gao-nep,mat-ong');
  expect(shortlist.ids).toEqual(['gao-nep', 'mat-ong']);
  shortlist.toggle('gao-nep');
  expect(shortlist.ids).toEqual(['mat-ong']);
  expect(shortlist.kept).toBe(false);
});

it('is never replaced by a link where it is kept', async () => {
  const { shortlist } = await opened('', true, '#sp=gao-la');
  expect(shortlist.ids).toEqual([]);
});
