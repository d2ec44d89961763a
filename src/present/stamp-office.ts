import type { OfficeData } from '../domain/stamp/office-data.ts';
import type { Site } from '../domain/site.ts';
import type { StatusOnFile } from '../domain/stamp/outcome.ts';
import type { StampOffice } from '../domain/stamp/registry.ts';
import type { StatusList } from '../domain/stamp/status.ts';
import { paths } from '../paths.ts';

/** What the status list of the build says of a code, or of none; undefined where there is no list. */
export function statusOnFile(list: StatusList | null, code?: string): StatusOnFile | undefined {
  if (!list) return undefined;
  const entry = code === undefined ? undefined : list.stamps[code];
  return { sequence: list.sequence, issued: list.issued, ...(entry && { entry }) };
}

/** What a page needs to check stamps by itself; a demonstration key is left out of a site in earnest. */
export function officeData(site: Site, office: StampOffice, list: StatusList | null): OfficeData {
  const { id, demo } = site.catalogue;
  return {
    issuer: id,
    keys: office.keys.filter((key) => demo || !key.demo),
    demo,
    builtOn: site.today,
    builtWith: statusOnFile(list),
    statusUrl: paths.stampStatus,
    fallbackUrl: paths.stampFallback,
    workerUrl: paths.stampWorker,
  };
}
