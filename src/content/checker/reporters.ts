import { isAbsolute, join, relative } from 'node:path';
import {
  describeIssue,
  ISSUE_KINDS,
  type FieldPath,
  type Issue,
  type IssueLanguage,
} from '../../domain/checks/issue.ts';
import { oneLine, plainJson } from '../../domain/one-line.ts';
import type { Severity } from '../../domain/checks/issue-kind.ts';
import type { CheckReport } from './check-catalogue.ts';

export const REPORT_FORMATS = ['text', 'json', 'github'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

export interface ReportOptions {
  readonly language: IssueLanguage;
  /** Folder that paths are shown from. */
  readonly from: string;
  /** As text, only the summary. */
  readonly brief?: boolean;
}

/** The heading of an issue in the editor's guide. */
export const guideLink = (code: string) => `content/README.md#${code}`;

type Reporter = (reports: readonly CheckReport[], options: ReportOptions) => string;

/** Reports as text for a terminal, as JSON, or as annotations that GitHub shows beside the lines. */
export const REPORTERS: Readonly<Record<ReportFormat, Reporter>> = { text, json, github };

const SEVERITY_WORDS: Readonly<Record<IssueLanguage, Readonly<Record<Severity, string>>>> = {
  vi: { error: 'lỗi', warning: 'cảnh báo', notice: 'ghi chú' },
  en: { error: 'error', warning: 'warning', notice: 'notice' },
};

function shownPath(report: CheckReport, issue: Issue, from: string): string {
  const path = relative(from, join(report.folder, issue.path));
  // A catalogue elsewhere reads better in full than through "../../..".
  return (path.startsWith('..') || isAbsolute(path) ? join(report.folder, issue.path) : path).replaceAll(
    '\\',
    '/',
  );
}

/** A field as editors count: `certificates.1.stars` is of the first certificate. */
function shownField(field: FieldPath | undefined): string {
  return (field ?? []).map((part) => (typeof part === 'number' ? part + 1 : String(part))).join('.');
}

interface Row {
  readonly path: string;
  readonly issue: Issue;
}

/** All issues of all catalogues; the shared law is read with each and told once. */
function rows(reports: readonly CheckReport[], from: string): Row[] {
  const told = new Set<string>();
  return reports
    .flatMap((report) => report.issues.map((issue) => ({ path: shownPath(report, issue, from), issue })))
    .filter(({ path, issue }) => {
      const key = JSON.stringify([path, issue.line, issue.code, issue.values]);
      return !told.has(key) && told.add(key);
    });
}

function text(reports: readonly CheckReport[], { language, from, brief = false }: ReportOptions): string {
  const lines: string[] = [];
  const words = SEVERITY_WORDS[language];
  let file = '';
  const counts = { error: 0, warning: 0, notice: 0 };
  const all = rows(reports, from);
  for (const { path, issue } of all) {
    const { message, fix, severity } = describeIssue(issue, language);
    counts[severity]++;
    if (brief) continue;
    if (path !== file) lines.push(...(file ? [''] : []), path);
    file = path;
    const field = shownField(issue.field);
    // Most messages name their field already.
    const prefix = field === '' || message.includes(`“${field}”`) ? '' : `${field}: `;
    lines.push(`  ${String(issue.line).padStart(4)}  ${words[severity]}: ${prefix}${message}`);
    if (issue.suggestion !== undefined) {
      lines.push(`        → ${language === 'vi' ? 'Nên viết' : 'Write'}: ${issue.suggestion}`);
    }
    lines.push(`        → ${fix}`, `        ${guideLink(issue.code)}`);
  }
  if (lines.length > 0) lines.push('');
  lines.push(summary(reports.length, counts, language));
  // Names of files, fields and what stands in them are words of others: none may forge a line of this report.
  return `${lines.map(oneLine).join('\n')}\n`;
}

function summary(
  catalogues: number,
  counts: Readonly<Record<Severity, number>>,
  language: IssueLanguage,
): string {
  const { error, warning, notice } = counts;
  if (language === 'en') {
    const found = `${error} errors, ${warning} warnings, ${notice} notices in ${catalogues} catalogue(s).`;
    return error > 0
      ? `${found} Errors must be put right before the site is built.`
      : `${found} Ready to build.`;
  }
  const found = `${error} lỗi, ${warning} cảnh báo, ${notice} ghi chú trong ${catalogues} danh mục.`;
  return error > 0 ? `${found} Sửa hết lỗi rồi mới dựng được trang.` : `${found} Dựng trang được.`;
}

function json(reports: readonly CheckReport[], { language, from }: ReportOptions): string {
  const issues = rows(reports, from).map(({ path, issue }) => ({
    file: path,
    line: issue.line,
    field: issue.field ?? [],
    code: issue.code,
    ...describeIssue(issue, language),
    ...(issue.suggestion === undefined ? {} : { suggestion: issue.suggestion }),
    help: guideLink(issue.code),
  }));
  return `${plainJson(JSON.stringify({ issues }, null, 2))}\n`;
}

function github(reports: readonly CheckReport[], { language, from }: ReportOptions): string {
  const data = (value: string) => oneLine(value).replaceAll('%', '%25');
  const property = (value: string) => data(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
  const lines = rows(reports, from).map(({ path, issue }) => {
    const { message, fix } = describeIssue(issue, language);
    const instead = issue.suggestion === undefined ? '' : ` → ${issue.suggestion}`;
    const command = ISSUE_KINDS[issue.code].severity;
    const where = `file=${property(path)},line=${issue.line},title=${property(issue.code)}`;
    return `::${command} ${where}::${data(`${message}${instead} ${fix} (${guideLink(issue.code)})`)}`;
  });
  return lines.map((line) => `${line}\n`).join('');
}
