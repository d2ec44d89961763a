import { stringify } from 'yaml';
import type { DocumentKind } from '../../../src/domain/document.ts';
import type { Known } from '../catalogue/known.ts';
import { numberKey } from '../understand/decision-text.ts';
import type { ListDecision } from '../understand/decisions.ts';
import type { UnderstoodProduct } from '../understand/understood.ts';
import type { FileChange } from './file-change.ts';
import { freeId } from './slug.ts';
import { listedOf } from './withdrawal-entry.ts';

export interface PlannedDecisions {
  readonly changes: readonly FileChange[];
  /** Id of the document that a decision of the list is, on file or planned. */
  idOf(listed: ListDecision | undefined): string | undefined;
}

/** What a list's decisions do, and how their titles begin. */
const KINDS = {
  recognition: 'Công nhận sản phẩm OCOP',
  withdrawal: 'Thu hồi giấy chứng nhận OCOP',
} as const satisfies Partial<Record<DocumentKind, string>>;

/** Files for the decisions that rows without questions rest on and that are not on file. */
export function planDecisions(products: readonly UnderstoodProduct[], known: Known): PlannedDecisions {
  const ids = new Map<string, string>();
  const taken = new Set(known.documents.keys());
  const changes: FileChange[] = [];
  const add = (listed: ListDecision | undefined, kind: keyof typeof KINDS) => {
    if (!listed || listed.match !== undefined || listed.signedOn === undefined) return;
    if (listed.level === undefined || listed.issuer === undefined || ids.has(keyOf(listed))) return;
    const id = freeId(`${listed.number} ${listed.signedOn.slice(0, 4)}`, taken, 'quyet-dinh');
    taken.add(id);
    ids.set(keyOf(listed), id);
    const entry = {
      kind,
      number: listed.number,
      title: `${KINDS[kind]} theo Quyết định ${listed.number}`,
      issuer: listed.issuer,
      level: listed.level,
      signedOn: listed.signedOn,
    };
    changes.push({
      path: `decisions/${id}.yml`,
      before: undefined,
      after: stringify(entry, { lineWidth: 0 }),
      words: [`Thêm quyết định ${listed.number} ngày ${listed.signedOn}, ${listed.issuer}`],
      id,
    });
  };
  for (const { certificates, withdrawal } of products) {
    for (const { listed, certified } of certificates) if (certified) add(listed, 'recognition');
    add(listedOf(withdrawal), 'withdrawal');
  }
  return {
    changes,
    idOf: (listed) => listed && (listed.match ?? ids.get(keyOf(listed))),
  };
}

function keyOf({ number, signedOn, issuer }: ListDecision): string {
  return `${numberKey(number)} ${signedOn ?? ''} ${issuer ?? ''}`;
}
