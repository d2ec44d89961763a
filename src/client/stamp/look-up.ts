import { ownEntry } from '../../domain/own-entry.ts';
import type { StampFacts } from '../../domain/stamp/outcome.ts';

/** What the site lists under a code. */
export interface ListedStamp extends StampFacts {
  readonly name: { readonly vi: string; readonly en: string };
  readonly maker: { readonly vi: string; readonly en: string };
  /** The maker's number, where it is published. */
  readonly phone?: string;
  /** A small picture of the pack, where there is a photo. */
  readonly photo?: { readonly src: string; readonly alt: { readonly vi: string; readonly en: string } };
}

const asked = new Map<string, Promise<Readonly<Record<string, ListedStamp>> | undefined>>();

/** Whatever was looked up is looked up again. */
export function forgetLookUps(): void {
  asked.clear();
}

/** The listed stamp; null when the site lists none, undefined when it could not be asked. Neighbours share a file. */
export async function lookUpStamp(code: string): Promise<ListedStamp | null | undefined> {
  const stamps = await shardOf(code.slice(0, 2));
  return stamps && (ownEntry(stamps, code) ?? null);
}

/** All that is listed under codes with this beginning of two symbols; none where it could not be asked. */
export async function listedUnder(beginning: string): Promise<readonly ListedStamp[]> {
  return Object.values((await shardOf(beginning)) ?? {});
}

async function shardOf(shard: string): Promise<Readonly<Record<string, ListedStamp>> | undefined> {
  const answer = asked.get(shard) ?? fetchShard(shard);
  asked.set(shard, answer);
  const stamps = await answer;
  if (!stamps) asked.delete(shard);
  return stamps;
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
