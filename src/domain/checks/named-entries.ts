import { writtenOut } from '../names/abbreviations.ts';
import { keyOf, withoutSample } from '../names/spelling.ts';
import type { Bilingual } from '../text.ts';
import type { CheckContext, ReferenceKind } from './context.ts';
import type { Words } from './issue-kind.ts';

/** An entry that bears a name. */
export interface NamedEntry {
  readonly id: string;
  /** Its name, with what tells it from others of that name. */
  readonly label: Words;
}

/** What may be meant by a name. */
interface Called {
  readonly entries: readonly NamedEntry[];
  /** Whether the whole name is theirs: “phường Chúc Sơn” is no “thị trấn Chúc Sơn”. */
  readonly sure: boolean;
}

type Index = ReadonlyMap<string, readonly NamedEntry[]>;

/** The entries of each kind by their names, folded; a kind is read when it is first asked for. */
export class NamedEntries {
  private readonly context: CheckContext;
  private readonly indexes = new Map<ReferenceKind, Index>();

  constructor(context: CheckContext) {
    this.context = context;
  }

  /** The entries of `kind` that may be meant by `written`: by the whole name, without its kind, or by all of its words. */
  called(kind: ReferenceKind, written: string): Called {
    const index = this.indexes.get(kind) ?? indexOf(kind, this.context);
    this.indexes.set(kind, index);
    const [whole, ...others] = keysOf(kind, written);
    const byName = whole === undefined ? undefined : index.get(whole);
    if (byName) return { entries: byName, sure: true };
    const shorter = others.flatMap((key) => index.get(key) ?? []);
    if (shorter.length > 0) return { entries: unique(shorter), sure: false };
    return { entries: withWords(index, others[0] ?? whole ?? ''), sure: false };
  }
}

/** One word is in too many names. */
const LEAST_WORDS = 2;

/** “HTX Mây tre Phú Vinh” of “HTX Mây tre đan Phú Vinh”: names that have all of these words. */
function withWords(index: Index, key: string): NamedEntry[] {
  const words = key.split(' ');
  if (words.length < LEAST_WORDS) return [];
  const found = [...index].flatMap(([name, entries]) =>
    words.every((word) => ` ${name} `.includes(` ${word} `)) ? entries : [],
  );
  return unique(found);
}

function unique(entries: readonly NamedEntry[]): NamedEntry[] {
  return [...new Map(entries.map((entry) => [entry.id, entry])).values()];
}

function indexOf(kind: ReferenceKind, context: CheckContext): Index {
  const index = new Map<string, NamedEntry[]>();
  const add = (entry: NamedEntry, names: readonly (string | undefined)[]) => {
    for (const key of new Set(names.flatMap((name) => (name === undefined ? [] : keysOf(kind, name))))) {
      const others = index.get(key);
      if (others) others.push(entry);
      else index.set(key, [entry]);
    }
  };
  const languages = (name: Bilingual) => [name.vi, name.en];
  const same = (label: string): Words => ({ vi: label, en: label });
  switch (kind) {
    case 'places':
      for (const { id, name, code, from, to } of context.placesFile?.data.places ?? [])
        add({ id, label: placeLabel(name.vi, from, to) }, [...languages(name), code]);
      break;
    case 'producers':
      for (const { id, data } of context.producers)
        add({ id, label: same(data.name.vi) }, [...languages(data.name), data.legalName, data.taxCode]);
      break;
    case 'products':
      for (const { id, data } of context.products) {
        const maker = context.producerById.get(data.producer)?.data.name.vi ?? data.producer;
        add({ id, label: same(`${data.name.vi}, ${maker}`) }, [...languages(data.name), data.productCode]);
      }
      break;
    default:
      for (const { id, data, partial } of context[kind]) {
        const { number, title, signedOn } = data;
        // The day of an entry with wrong fields may be a stand-in.
        const label = partial
          ? same(number)
          : { vi: `${number}, ký ${signedOn}`, en: `${number}, signed on ${signedOn}` };
        add({ id, label }, [number, ...languages(title)]);
      }
  }
  return index;
}

function placeLabel(name: string, from: string | undefined, to: string | undefined): Words {
  if (to !== undefined) return { vi: `${name}, đến hết ${to}`, en: `${name}, until ${to}` };
  return from === undefined
    ? { vi: name, en: name }
    : { vi: `${name}, từ ${from}`, en: `${name}, from ${from}` };
}

const PLACE_KIND = /^(?:xa|phuong|thi tran|huyen|quan|thi xa|thanh pho|tp|tinh) (?=\D)/;
const LEGAL_FORM =
  /^(?:hop tac xa|to hop tac|cong ty(?: co phan| trach nhiem huu han)?(?: mot thanh vien)?|doanh nghiep tu nhan|ho kinh doanh|co so|trang trai) /;
/** "07/2023/QĐ-UBND" in "Quyết định số 07/2023/QĐ-UBND ngày …". */
const NUMBER = /(?:m[ẫa]u-)?\d+(?:\/\d{4})?\/[\p{L}\d-]+/iu;

/** The keys of a name, the most exact first. */
function keysOf(kind: ReferenceKind, written: string): string[] {
  const name = withoutSample(written);
  switch (kind) {
    case 'places': {
      // "Xã Phú Nghĩa, huyện Chương Mỹ": the unit comes first.
      const [unit = ''] = name.split(/[,(]/u);
      const key = keyOf(unit);
      return keys(key, key.replace(PLACE_KIND, ''));
    }
    case 'producers': {
      const key = writtenOut(name);
      return keys(key, key.replace(LEGAL_FORM, ''));
    }
    case 'documents':
    case 'rules': {
      const number = NUMBER.exec(name)?.[0];
      return keys(number === undefined ? '' : keyOf(number).replace(/(^|mau )0+(?=\d)/, '$1'), keyOf(name));
    }
    default:
      return keys(keyOf(name));
  }
}

function keys(...all: string[]): string[] {
  return [...new Set(all)].filter((key) => key !== '');
}
