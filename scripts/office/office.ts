import { buildDay } from '../../src/domain/build-day.ts';
import type { IsoDate } from '../../src/domain/date.ts';
import { EntryChecks } from './check/entry-checks.ts';
import { Jobs } from './jobs/jobs.ts';
import { Preview } from './preview/preview.ts';

/** The office whose catalogue is worked on: one a process. */
export interface Office {
  /** Absolute folder of the catalogue. */
  readonly folder: string;
  readonly checks: EntryChecks;
  readonly jobs: Jobs;
  readonly preview: Preview;
  /** The day in Vietnam, asked anew each time: the page stays open over midnight. */
  today(): IsoDate;
  /** Ends what was started: the preview's server, jobs that still run. */
  close(): void;
}

export function openOffice(folder: string): Office {
  const today = () => buildDay(process.env['BUILD_DATE'], Date.now());
  const jobs = new Jobs();
  const preview = new Preview(folder, today);
  const checks = new EntryChecks(folder, today);
  return {
    folder,
    checks,
    jobs,
    preview,
    today,
    close: () => {
      preview.close();
      jobs.close();
      checks.close();
    },
  };
}
