import type { DocumentKind } from '../document.ts';
import { at, type CheckContext, type CheckRule } from './context.ts';
import { eachCertificate } from './each-certificate.ts';
import { issue, type Issue, type Where } from './issue.ts';
import { DOCUMENT_KIND_WORDS } from './words.ts';

/** Stars come from a recognition alone; a withdrawal and a proposal from a document of their own kind. */
export const decisionKinds: CheckRule = function* (context) {
  const named = new Map<unknown, Set<string>>();
  for (const { entry, certificate, document, where } of eachCertificate(context)) {
    const id = certificate.decision;
    if (document && document.kind !== 'recognition') {
      const kind = DOCUMENT_KIND_WORDS[document.kind];
      yield issue('decision-awards-nothing', where('decision'), { id, kind });
    }
    const before = named.get(entry) ?? new Set();
    if (before.has(id)) yield issue('certificate-duplicate', where('decision'), { id });
    named.set(entry, before.add(id));
    const withdrawal = certificate.withdrawal?.decision;
    yield* ofKind(context, 'withdrawal', withdrawal, () => where('withdrawal', 'decision'));
  }
  for (const entry of context.products) {
    const id = entry.data.proposal?.decision;
    yield* ofKind(context, 'result', id, () => at(entry, ['proposal', 'decision']));
  }
};

function* ofKind(
  context: CheckContext,
  expected: DocumentKind,
  id: string | undefined,
  place: () => Where,
): Iterable<Issue> {
  const document = id === undefined ? undefined : context.documentById.get(id);
  if (id === undefined || !document || document.kind === expected) return;
  const where = place();
  const field = (where.field ?? []).filter((part) => typeof part === 'string').join('.');
  const words = { expected: DOCUMENT_KIND_WORDS[expected], kind: DOCUMENT_KIND_WORDS[document.kind] };
  yield issue('document-kind', where, { field, id, ...words });
}
