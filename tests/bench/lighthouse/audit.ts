import lighthouse from 'lighthouse';

/** What Lighthouse measured of one page: marks of a hundred, milliseconds, bytes. */
export interface Audit {
  readonly kind: string;
  readonly performance: number;
  readonly accessibility: number;
  readonly bestPractices: number;
  readonly seo: number;
  /** False of pages that ask search engines to leave them out. */
  readonly listed: boolean;
  readonly lcp: number;
  readonly cls: number;
  readonly tbt: number;
  readonly bytes: number;
  readonly requests: number;
  /** Names of the audits that cost marks. */
  readonly lost: readonly string[];
}

/** Runs Lighthouse as it comes: a phone, its default throttling, one cold visit. A busy machine loses a trace: again then. */
export async function audit(kind: string, url: string, port: number, tries = 3): Promise<Audit> {
  const found = await auditOnce(kind, url, port);
  return Number.isNaN(found.lcp) && tries > 1 ? audit(kind, url, port, tries - 1) : found;
}

async function auditOnce(kind: string, url: string, port: number): Promise<Audit> {
  const result = await lighthouse(url, { port, logLevel: 'error', output: 'json' });
  if (!result) throw new Error(`Lighthouse said nothing of ${url}.`);
  const { audits, categories } = result.lhr;
  const mark = (id: string) => Math.round((categories[id]?.score ?? 0) * 100);
  const value = (id: string) => audits[id]?.numericValue ?? Number.NaN;
  const lost = Object.values(categories).flatMap(({ id, auditRefs }) =>
    auditRefs
      .filter(({ weight, id: name }) => weight > 0 && (audits[name]?.score ?? 1) < 0.9)
      .map(({ id: name }) => `${id}: ${name}`),
  );
  const network = audits['network-requests']?.details;
  return {
    kind,
    performance: mark('performance'),
    accessibility: mark('accessibility'),
    bestPractices: mark('best-practices'),
    seo: mark('seo'),
    listed: audits['is-crawlable']?.score !== 0,
    lcp: Math.round(value('largest-contentful-paint')),
    cls: Number(value('cumulative-layout-shift').toFixed(4)),
    tbt: Math.round(value('total-blocking-time')),
    bytes: Math.round(value('total-byte-weight')),
    requests: network?.type === 'table' ? network.items.length : Number.NaN,
    lost,
  };
}
