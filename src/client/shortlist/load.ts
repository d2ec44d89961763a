import { ownEntry } from '../../domain/own-entry.ts';
import { shardOf, type BuyerRecord, type BuyerShard } from '../../domain/buyer/record.ts';
import { resolveIds } from '../../domain/buyer/shortlist.ts';

export interface Loaded {
  readonly records: readonly BuyerRecord[];
  /** Ids that are no longer in the catalogue. */
  readonly gone: readonly string[];
  /** Ids that retired ones were replaced by. */
  readonly ids: readonly string[];
  /** Some file did not come: the network is gone. */
  readonly failed: boolean;
}

const files = new Map<number, Promise<BuyerShard | undefined>>();

function file(base: string, shard: number): Promise<BuyerShard | undefined> {
  const known = files.get(shard);
  if (known) return known;
  const coming = fetch(`${base}${String(shard)}.json`)
    .then(async (answer) => (answer.ok ? ((await answer.json()) as BuyerShard) : undefined))
    .catch(() => undefined);
  files.set(shard, coming);
  // A failure is tried again the next time.
  void coming.then((shardFile) => {
    if (!shardFile) files.delete(shard);
  });
  return coming;
}

/** The records of a list in its order, from as few files as they lie in; retired ids followed once more. */
export async function loadRecords(base: string, shards: number, ids: readonly string[]): Promise<Loaded> {
  const records = new Map<string, BuyerRecord>();
  const moved: Record<string, string> = {};
  const failedShards = new Set<number>();
  const read = async (wanted: readonly string[]) => {
    const numbers = [...new Set(wanted.map((id) => shardOf(id, shards)))];
    await Promise.all(
      numbers.map(async (number) => {
        const found = await file(base, number);
        if (!found) failedShards.add(number);
        for (const record of found?.records ?? []) records.set(record.id, record);
        Object.assign(moved, found?.moved);
      }),
    );
  };
  await read(ids);
  await read(ids.flatMap((id) => (records.has(id) ? [] : (ownEntry(moved, id) ?? []))));
  // What could not be loaded is not gone.
  const unknown = ids.filter((id) => failedShards.has(shardOf(id, shards)));
  const { found, gone } = resolveIds(
    ids.filter((id) => !unknown.includes(id)),
    new Set(records.keys()),
    moved,
  );
  return {
    records: found.flatMap((id) => records.get(id) ?? []),
    gone,
    ids: [...found, ...unknown],
    failed: failedShards.size > 0,
  };
}
