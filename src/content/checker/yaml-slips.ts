import { issue, type Issue } from '../../domain/checks/issue.ts';
import type { SourceCatalogue } from '../reader/read-catalogue.ts';
import type { SourceFile, WrittenValue } from '../reader/source-file.ts';

/** Degrees and weights of a map have as many digits after the dot as they need. */
const FRACTIONS: ReadonlySet<PropertyKey> = new Set(['latitude', 'longitude', 'points']);
const THOUSANDS = /^[1-9]\d{0,2}(?:\.\d{3})+$/;

/** What YAML understood otherwise than an editor wrote it. */
export function yamlSlipIssues({ entries }: SourceCatalogue): Issue[] {
  return Object.values(entries).flatMap((list) =>
    list.flatMap(({ source }) => source.slips().flatMap((value) => slip(source, value))),
  );
}

function slip({ path }: SourceFile, { field, line, source, isNumber, remark }: WrittenValue): Issue[] {
  const where = { path, line, field };
  const name = String(field.findLast((part) => typeof part === 'string') ?? '');
  const issues: Issue[] = [];
  if (isNumber && THOUSANDS.test(source) && !FRACTIONS.has(name)) {
    const values = { field: name, found: source, few: String(Number(source)), many: source.replaceAll('.', '') };
    issues.push(issue('thousands-dot', where, values, values.many));
  }
  if (!isNumber && remark !== undefined && /^\S/u.test(remark)) {
    issues.push(issue('remark-in-text', where, { lost: `#${remark}` }, `'${`${source} #${remark}`.replaceAll("'", "''")}'`));
  }
  return issues;
}
