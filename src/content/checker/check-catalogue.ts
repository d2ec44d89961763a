import { ISSUE_KINDS, type Issue } from '../../domain/checks/issue.ts';
import type { Severity } from '../../domain/checks/issue-kind.ts';
import { nameForId } from '../../domain/checks/references.ts';
import { CHECK_RULES, runChecks } from '../../domain/checks/run.ts';
import { COLLECTIONS, type CollectionName } from '../reader/collections.ts';
import { readCatalogue, type SourceCatalogue } from '../reader/read-catalogue.ts';
import { unwatched } from '../reader/watch.ts';
import { checkContext } from './check-context.ts';
import { searchDictionaryIssues } from './dictionary-issues.ts';
import { fileIssues } from './file-issues.ts';
import { readFolderFiles } from './folder-files.ts';
import { readLedger } from './ledger.ts';
import { withoutFollowOns } from './follow-on.ts';
import { scanDigestIssues } from './scan-digests.ts';
import { schemaIssues } from './schema-issues.ts';
import { stampCredentialIssues } from './stamp-credentials.ts';
import { stampFileIssues } from './stamp-files.ts';
import { stampStatusIssues } from './stamp-status.ts';
import { yamlSlipIssues } from './yaml-slips.ts';

/** Everything found in one catalogue, in one run. */
export interface CheckReport {
  /** Absolute folder. */
  readonly folder: string;
  /** By path, then line. */
  readonly issues: readonly Issue[];
  readonly counts: Readonly<Record<Severity, number>>;
  /** Ids of the products on disk, for the ledger. */
  readonly productIds: readonly string[];
}

/** Checks the catalogue in `folder` (absolute) as of `today`. Never throws for what an editor wrote. */
export async function checkCatalogue(folder: string, today: string, watch = unwatched): Promise<CheckReport> {
  return checkSource(readCatalogue(folder, undefined, watch), today, watch);
}

/** The same for a catalogue that is already read. */
export async function checkSource(
  source: SourceCatalogue,
  today: string,
  watch = unwatched,
): Promise<CheckReport> {
  const { folder, entries } = source;
  const files = await readFolderFiles(folder, watch);
  const ledger = readLedger(folder);
  const context = checkContext(source, today, ledger.products, files.beside);
  const named = nameForId(context);
  const refused = (Object.keys(entries) as CollectionName[]).flatMap((name) =>
    entries[name]
      .filter(({ problems }) => problems.length > 0)
      .flatMap(({ source: file, problems }) =>
        schemaIssues({ source: file, schema: COLLECTIONS[name].schema, problems, nameForId: named }),
      ),
  );
  const crossed = runChecks(context, CHECK_RULES, (done, total) => {
    watch('rules', done, total);
  });
  const found = [
    ...fileIssues(source),
    ...files.issues,
    ...ledger.issues,
    ...stampFileIssues(folder),
    ...stampStatusIssues(folder, context),
    ...stampCredentialIssues(folder),
    ...scanDigestIssues(folder, context),
    ...searchDictionaryIssues(folder),
    ...yamlSlipIssues(source),
    ...refused,
    ...withoutFollowOns(source, crossed),
  ];
  const issues = found.sort((a, b) => order(a.path, b.path) || a.line - b.line || order(a.code, b.code));
  const counts = { error: 0, warning: 0, notice: 0 };
  for (const { code } of issues) counts[ISSUE_KINDS[code].severity]++;
  return { folder, issues, counts, productIds: entries.products.map(({ id }) => id) };
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
