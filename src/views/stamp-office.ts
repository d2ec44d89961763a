import type { OfficeData } from '../domain/stamp/office-data.ts';
import type { Site } from '../domain/site.ts';
import type { StampOffice } from '../domain/stamp/registry.ts';
import { paths } from '../paths.ts';

/** What a page needs to check stamps by itself; a demonstration key is left out of a site in earnest. */
export function officeData(site: Site, office: StampOffice): OfficeData {
  const { id, demo } = site.catalogue;
  return {
    issuer: id,
    keys: office.keys.filter((key) => demo || !key.demo),
    demo,
    builtOn: site.today,
    statusUrl: paths.stampStatus,
    fallbackUrl: paths.stampFallback,
    workerUrl: paths.stampWorker,
  };
}
