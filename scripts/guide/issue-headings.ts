import { fillSlots } from '../../src/domain/fill-in.ts';
import { ISSUE_KINDS } from '../../src/domain/checks/issue.ts';
import type { IssueKind, Severity } from '../../src/domain/checks/issue-kind.ts';

const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: '**Lỗi.**',
  warning: '**Cảnh báo.**',
  notice: '**Ghi chú.**',
};

/** One heading a kind of issue; its anchor is the code, which reports link to. */
export function issueHeadings(): string {
  return Object.entries<IssueKind>(ISSUE_KINDS)
    .map(([code, kind]) => heading(code, kind))
    .join('\n\n');
}

function heading(code: string, { severity, message, fix, wrong, right }: IssueKind): string {
  return [
    `### ${code}`,
    '',
    `${SEVERITY_WORDS[severity]} ${withoutSlots(message.vi)} ${withoutSlots(fix.vi)}`,
    '',
    'Sai:',
    '',
    '```yaml',
    wrong,
    '```',
    '',
    'Đúng:',
    '',
    '```yaml',
    right,
    '```',
  ].join('\n');
}

function withoutSlots(text: string): string {
  return fillSlots(text, () => '…');
}
