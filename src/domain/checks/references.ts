import { at, type CheckContext, type CheckRule, type Checked, type ReferenceKind } from './context.ts';
import type { Words } from './issue-kind.ts';
import { issue, type FieldPath, type Issue, type Where } from './issue.ts';
import { NamedEntries } from './named-entries.ts';
import { nearest } from './nearest.ts';
import { referenceKind } from './reference-fields.ts';
import { joined, REFERENCE_WORDS } from './words.ts';

interface Reference {
  readonly entry: Checked<unknown>;
  readonly field: FieldPath;
  readonly kind: ReferenceKind;
  readonly id: string | undefined;
}

/** Every id that an entry names must be on file; what bears that name, or else the nearest id, is suggested. */
export const references: CheckRule = function* (context) {
  const lookUp = new LookUp(context);
  for (const { entry, field, kind, id } of allReferences(context)) {
    const known = context.ids[kind];
    if (id === undefined || !known || known.has(id)) continue;
    yield lookUp.unknown(kind, at(entry, field), id);
  }
};

/** A name where an id belongs, by its field; undefined for a field that names no other entry, or one of an entry not read. */
export function nameForId(context: CheckContext): (where: Where, written: string) => Issue | undefined {
  const lookUp = new LookUp(context);
  return (where, written) => {
    const kind = referenceKind(where.field ?? []);
    return kind === undefined || !context.ids[kind] ? undefined : lookUp.unknown(kind, where, written);
  };
}

/** So many choices are read out. */
const MOST_CHOICES = 8;
/** A wrong id may occur in thousands of products, and many may be wrong: so many are looked up. */
const MOST_LOOK_UPS = 200;

interface Answer {
  readonly choices: readonly { readonly id: string; readonly label: Words }[];
  readonly suggestion: string | undefined;
}

class LookUp {
  private readonly context: CheckContext;
  private readonly named: NamedEntries;
  private readonly answers = new Map<string, Answer>();

  constructor(context: CheckContext) {
    this.context = context;
    this.named = new NamedEntries(context);
  }

  unknown(kind: ReferenceKind, where: Where, id: string): Issue {
    const { choices, suggestion } = this.answer(kind, id);
    const { name, where: folder } = REFERENCE_WORDS[kind];
    if (choices.length === 0)
      return issue('reference-unknown', where, { kind: name, id, where: folder }, suggestion);
    const words = choices
      .slice(0, MOST_CHOICES)
      .map(({ id: own, label }) => ({ vi: `${own} (${label.vi})`, en: `${own} (${label.en})` }));
    const offered = joined(words, { vi: ' hoặc ', en: ' or ' });
    return issue('name-for-id', where, { kind: name, id, choices: offered }, suggestion);
  }

  private answer(kind: ReferenceKind, id: string): Answer {
    const key = `${kind} ${id}`;
    const known = this.answers.get(key);
    if (known) return known;
    if (this.answers.size >= MOST_LOOK_UPS) return { choices: [], suggestion: undefined };
    const { entries: choices, sure } = this.named.called(kind, id);
    const [only, other] = choices;
    const near = only ? undefined : nearest(id, this.context.ids[kind] ?? []);
    const answer = { choices, suggestion: sure && !other ? only?.id : near };
    this.answers.set(key, answer);
    return answer;
  }
}

function* allReferences(context: CheckContext): Iterable<Reference> {
  for (const entry of context.products) yield* ofProduct(entry);
  for (const entry of context.producers)
    yield { entry, field: ['place'], kind: 'places', id: entry.data.place };
  for (const entry of context.documents)
    yield { entry, field: ['legalBasis'], kind: 'rules', id: entry.data.legalBasis };
  for (const entry of context.rules) yield { entry, field: ['amends'], kind: 'rules', id: entry.data.amends };
  for (const entry of context.fairs) yield* ofFair(entry);
  for (const entry of context.giftSets) {
    yield { entry, field: ['packedBy'], kind: 'producers', id: entry.data.packedBy };
    for (const [i, { product }] of entry.data.items.entries())
      yield { entry, field: ['items', i, 'product'], kind: 'products', id: product };
  }
  for (const entry of context.salesPoints) {
    yield { entry, field: ['place'], kind: 'places', id: entry.data.place };
    for (const [i, id] of entry.data.products.entries())
      yield { entry, field: ['products', i], kind: 'products', id };
  }
  for (const [i, place] of (context.placesFile?.data.places ?? []).entries()) {
    const entry = context.placesFile;
    if (!entry) break;
    yield { entry, field: ['places', i, 'parent'], kind: 'places', id: place.parent };
    for (const [j, successor] of (place.successors ?? []).entries())
      yield { entry, field: ['places', i, 'successors', j, 'place'], kind: 'places', id: successor.place };
  }
  if (context.catalogue) yield* ofCatalogue(context.catalogue);
  if (context.letters) {
    const entry = context.letters;
    for (const [i, letter] of entry.data.letters.entries()) {
      yield { entry, field: ['letters', i, 'producer'], kind: 'producers', id: letter.producer };
      for (const [j, id] of letter.products.entries())
        yield { entry, field: ['letters', i, 'products', j], kind: 'products', id };
    }
  }
  if (context.privateContacts) {
    const entry = context.privateContacts;
    for (const id of Object.keys(entry.data)) yield { entry, field: [id], kind: 'producers', id };
  }
}

function* ofProduct(entry: CheckContext['products'][number]): Iterable<Reference> {
  const { data } = entry;
  yield { entry, field: ['producer'], kind: 'producers', id: data.producer };
  yield { entry, field: ['place'], kind: 'places', id: data.place };
  yield { entry, field: ['proposal', 'decision'], kind: 'documents', id: data.proposal?.decision };
  for (const [i, certificate] of data.certificates.entries()) {
    if (certificate.basis !== 'decision') continue;
    const field = (...rest: FieldPath): FieldPath => ['certificates', i, ...rest];
    yield { entry, field: field('decision'), kind: 'documents', id: certificate.decision };
    yield { entry, field: field('placeAsPrinted'), kind: 'places', id: certificate.placeAsPrinted };
    yield { entry, field: field('legalBasis'), kind: 'rules', id: certificate.legalBasis };
    const withdrawal = certificate.withdrawal?.decision;
    yield { entry, field: field('withdrawal', 'decision'), kind: 'documents', id: withdrawal };
  }
  for (const [i, channel] of (data.trade?.channels ?? []).entries())
    yield { entry, field: ['trade', 'channels', i, 'place'], kind: 'places', id: channel.place };
}

function* ofFair(entry: CheckContext['fairs'][number]): Iterable<Reference> {
  for (const [i, venue] of entry.data.venues.entries())
    yield { entry, field: ['venues', i, 'place'], kind: 'places', id: venue.place };
  for (const list of ['documents', 'announces'] as const)
    for (const [i, id] of (entry.data[list] ?? []).entries())
      yield { entry, field: [list, i], kind: 'documents', id };
  for (const [i, booth] of (entry.data.booths ?? []).entries()) {
    yield { entry, field: ['booths', i, 'producer'], kind: 'producers', id: booth.producer };
    for (const [j, id] of (booth.products ?? []).entries())
      yield { entry, field: ['booths', i, 'products', j], kind: 'products', id };
  }
}

function* ofCatalogue(entry: Checked<NonNullable<CheckContext['catalogue']>['data']>): Iterable<Reference> {
  for (const [i, helpdesk] of entry.data.helpdesks.entries())
    for (const [j, id] of (helpdesk.places ?? []).entries())
      yield { entry, field: ['helpdesks', i, 'places', j], kind: 'places', id };
}
