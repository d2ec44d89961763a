import { describeIssue, ISSUE_KINDS, type Issue } from '../../src/domain/checks/issue.ts';
import type { ProductView } from '../../src/domain/product-view.ts';
import { guideLink } from '../../src/content/checker/reporters.ts';
import { type Arguments, type Options } from './command.ts';
import { misuse, quoted, type Saying } from '../command-line/fault.ts';
import type { Office } from './office.ts';

/** The option by which an office says that a warning was looked at and the paper really reads so. */
export const CONFIRM_OPTION = { confirm: { type: 'string', multiple: true } } as const satisfies Options;

/** Of a registry that is behind the files: the very commands that ask here mend it, and judge it by rules of their own. */
const OF_REGISTRY = /^stamp-(status|extension|replacement)-differs$/;

/** What the checker says of one product. */
export interface Judgement {
  /** Why nothing may be recorded or printed for it: errors, and warnings that were not confirmed. */
  readonly against: readonly Saying[];
  /** Warnings that were confirmed; they are said all the same. */
  readonly confirmed: readonly Saying[];
}

/** Reads `--confirm`; throws a Fault for a name that no warning has. */
export function confirmedNames(args: Arguments): ReadonlySet<string> {
  const names = args.texts('confirm').flatMap((text) => text.split(',').map((name) => name.trim()));
  for (const name of names) {
    if (
      Object.hasOwn(ISSUE_KINDS, name) &&
      ISSUE_KINDS[name as keyof typeof ISSUE_KINDS].severity === 'warning'
    )
      continue;
    throw misuse(
      `Không có cảnh báo nào tên là ${quoted(name)}. Tên đứng trong ngoặc vuông sau mỗi cảnh báo.`,
      `No warning is called ${quoted(name)}. Its name stands in square brackets behind each warning.`,
    );
  }
  return new Set(names);
}

/** The checker's word on a product: of its own file, and of the decisions that its certificates rest on. */
export async function judge(
  office: Office,
  view: ProductView,
  confirmed: ReadonlySet<string>,
): Promise<Judgement> {
  const { product } = view;
  const decisions = product.certificates.flatMap((certificate) =>
    certificate.basis === 'decision'
      ? [certificate.decision, ...(certificate.withdrawal ? [certificate.withdrawal.decision] : [])]
      : [],
  );
  const documents = new Set(
    [...decisions, product.proposal?.decision].map((id) => `decisions/${id ?? ''}.yml`),
  );
  const own = (await office.issues()).filter(
    ({ path, code }) =>
      (path.startsWith(`products/${product.id}/`) || documents.has(path)) && !OF_REGISTRY.test(code),
  );
  const of = (severity: string) => own.filter(({ code }) => ISSUE_KINDS[code].severity === severity);
  const warnings = of('warning');
  return {
    against: [
      ...of('error').map((issue) => said(issue)),
      ...warnings.filter(({ code }) => !confirmed.has(code)).map((issue) => said(issue, true)),
    ],
    confirmed: warnings.filter(({ code }) => confirmed.has(code)).map((issue) => said(issue)),
  };
}

/** An issue as the checker words it, in one line. */
function said(issue: Issue, mayConfirm = false): Saying {
  const inWords = (language: keyof Saying, confirm: string) => {
    const { message, fix } = describeIssue(issue, language);
    const where = `${issue.path}:${String(issue.line)}`;
    return `${message} ${fix} [${issue.code}] (${where}, ${guideLink(issue.code)})${mayConfirm ? ` ${confirm}` : ''}`;
  };
  return {
    vi: inWords('vi', `Đã xem lại mà đúng như thế thì thêm --confirm ${issue.code}.`),
    en: inWords('en', `If it was looked at and is right, add --confirm ${issue.code}.`),
  };
}

/** Prints what was confirmed, or what stands against; whether the product may go on. */
export function tell(id: string, { against, confirmed }: Judgement, print: (line: Saying) => void): boolean {
  const line = (mark: string, saying: Saying) => {
    print({ vi: `${mark} ${id}: ${saying.vi}`, en: `${mark} ${id}: ${saying.en}` });
  };
  for (const saying of against) line('✗', saying);
  if (against.length === 0) for (const saying of confirmed) line('!', saying);
  return against.length === 0;
}
