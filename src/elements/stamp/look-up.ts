import { ownEntry } from '../../domain/own-entry.ts';
import type { StampFacts } from '../../domain/stamp/outcome.ts';

/** What the site lists under a code. */
export interface ListedStamp extends StampFacts {
  readonly name: { readonly vi: string; readonly en: string };
  readonly maker: { readonly vi: string; readonly en: string };
}

const asked = new Map<string, Promise<Readonly<Record<string, ListedStamp>> | undefined>>();

/** The listed stamp; null when the site lists none, undefined when it could not be asked. Neighbours share a file. */
export async function lookUpStamp(code: string): Promise<ListedStamp | null | undefined> {
  const shard = code.slice(0, 2);
  const answer = asked.get(shard) ?? fetchShard(shard);
  asked.set(shard, answer);
  const stamps = await answer;
  if (!stamps) asked.delete(shard);
  return stamps && (ownEntry(stamps, code) ?? null);
}

async function fetchShard(shard: string): Promise<Readonly<Record<string, ListedStamp>> | undefined> {
  try {
    const response = await fetch(`/tem/ma/${shard}.json`);
    if (response.status === 404) return {};
    return response.ok ? ((await response.json()) as Record<string, ListedStamp>) : undefined;
  } catch {
    return undefined;
  }
}
