import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readKnown } from '../../../scripts/import/catalogue/known.ts';
import { asJson } from '../../../scripts/import/json.ts';
import { readList } from '../../../scripts/import/read/read-list.ts';
import { understand } from '../../../scripts/import/understand/understand.ts';

export const FIXTURES = resolve(import.meta.dirname, '../../fixtures/import');
export const DAY = '2026-11-29';

type Json = Record<string, unknown>;

const known = readKnown(resolve(import.meta.dirname, '../../../content/chuong-my'));

/** What `--json` prints of a list beside the demonstration catalogue. */
export async function understood(file: string): Promise<Json> {
  return asJson(understand(await readList(file), known, DAY), file, DAY) as Json;
}

export function expectedOf(file: string): Json {
  return JSON.parse(readFileSync(file, 'utf8')) as Json;
}

/** The codes of doubts, sorted: what stands behind the colon is for people. */
export function codes(doubts: unknown): string[] {
  return [...new Set((doubts as string[]).map((doubt) => /^[a-z?-]+/.exec(doubt)?.[0] ?? doubt))].sort();
}

const COMPARED = [
  ...[
    'row',
    'tt',
    'name',
    'match',
    'producer',
    'suggestProducer',
    'placePrinted',
    'stars',
    'proposal',
    'decision',
  ],
  ...['certified', 'points', 'year', 'productCode'],
];

/** What an expected product states, in the importer's terms: ids without the remarks that its author wrote behind them. */
export function comparable(product: Json, stated: Json): { got: Json; want: Json } {
  const got: Json = {};
  const want: Json = {};
  for (const name of COMPARED) {
    if (!(name in stated)) continue;
    got[name] = product[name];
    want[name] = stated[name];
  }
  if ('suggest' in stated) {
    got['suggest'] = product['suggest'];
    want['suggest'] =
      typeof stated['suggest'] === 'string' ? stated['suggest'].split(' ')[0] : stated['suggest'];
  }
  if ('place' in stated) {
    got['place'] = product['place'];
    want['place'] = placeOf(stated['place']);
  }
  if ('certificates' in stated) {
    const own = product['certificates'] as Json[];
    want['certificates'] = stated['certificates'];
    got['certificates'] = (stated['certificates'] as Json[]).map((certificate, at) =>
      Object.fromEntries(Object.keys(certificate).map((key) => [key, own[at]?.[key]])),
    );
  }
  want['doubts'] = codes(stated['doubts']);
  got['doubts'] = codes(product['doubts']);
  return { got, want };
}

/** “ambiguous: a or b” is no place; “written as today: a; before …” and “a (a remark)” are a. */
function placeOf(stated: unknown): string | null {
  if (typeof stated !== 'string' || / or /.test(stated)) return null;
  const id = /(?:xa|phuong|thi-tran)-[a-z-]+/.exec(stated)?.[0];
  return id ?? null;
}
