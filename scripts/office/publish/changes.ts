import { isDeepStrictEqual } from 'node:util';
import { KINDS, type Kind } from '../../../src/office/api-types.ts';
import type { FormSchema } from '../../../src/domain/form-schema.ts';
import { schemaOf } from '../entry/open-entry.ts';
import { titleOf } from '../entry/titles.ts';

type Fields = Readonly<Record<string, unknown>>;
/** Entries by kind and id. */
export type PublicEntries = Readonly<Record<Kind, Readonly<Record<string, Fields>>>>;

const ONE: Readonly<Record<Kind, string>> = {
  products: 'sản phẩm',
  producers: 'nhà sản xuất',
  documents: 'văn bản',
  fairs: 'sự kiện',
  giftSets: 'bộ quà',
  salesPoints: 'điểm bán',
  news: 'tin',
  guides: 'hướng dẫn',
  catalogue: 'thông tin chung',
  places: 'địa phương',
};

/** What visitors will find changed, one line each; undefined `before` is a first publication. */
export function changesInWords(before: PublicEntries | undefined, after: PublicEntries): string[] {
  if (!before) {
    const counts = (Object.keys(KINDS) as Kind[])
      .filter((kind) => kind !== 'catalogue' && kind !== 'places')
      .map((kind) => [Object.keys(after[kind]).length, ONE[kind]] as const)
      .filter(([count]) => count > 0)
      .map(([count, word]) => `${String(count)} ${word}`);
    return [`Lần đăng đầu tiên: ${counts.join(', ')}.`];
  }
  return (Object.keys(KINDS) as Kind[]).flatMap((kind) => ofKind(kind, before[kind], after[kind]));
}

function ofKind(
  kind: Kind,
  before: Readonly<Record<string, Fields>>,
  after: Readonly<Record<string, Fields>>,
): string[] {
  const named = (id: string, entry: Fields) => `${ONE[kind]} “${titleOf(kind, id, entry)}”`;
  const added = Object.entries(after)
    .filter(([id]) => !Object.hasOwn(before, id))
    .map(([id, entry]) => `Thêm ${named(id, entry)}.`);
  const removed = Object.entries(before)
    .filter(([id]) => !Object.hasOwn(after, id))
    .map(([id, entry]) => `Bỏ ${named(id, entry)}.`);
  const changed = Object.entries(after).flatMap(([id, entry]) => {
    const old = Object.hasOwn(before, id) ? before[id] : undefined;
    if (!old || isDeepStrictEqual(old, entry)) return [];
    return [`Sửa ${named(id, entry)}: ${fieldsChanged(kind, old, entry).join('; ')}.`];
  });
  return [...added, ...changed, ...removed];
}

function fieldsChanged(kind: Kind, before: Fields, after: Fields): string[] {
  const schema = schemaOf(kind);
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys
    .filter((key) => !isDeepStrictEqual(before[key], after[key]))
    .map((key) => {
      const title = key === 'story' ? 'bài viết' : lower(schema.properties?.[key]?.title ?? key);
      const [old, now] = [
        short(schema.properties?.[key], before[key]),
        short(schema.properties?.[key], after[key]),
      ];
      if (key === 'certificates') return certificatesChanged(before[key], after[key]);
      return old !== '' && now !== '' ? `${title} ${old} → ${now}` : title;
    });
}

function certificatesChanged(before: unknown, after: unknown): string {
  const [old, now] = [starsOf(before), starsOf(after)];
  return old === now ? 'các lần công nhận' : `${old} → ${now}`;
}

function starsOf(certificates: unknown): string {
  const last: unknown = Array.isArray(certificates) ? certificates.at(-1) : undefined;
  const stars = (last as { stars?: unknown } | undefined)?.stars;
  return typeof stars === 'number' ? `${String(stars)} sao` : 'chưa có sao';
}

/** A value that is short enough to be told; '' for any other. */
function short(schema: FormSchema | undefined, value: unknown): string {
  const isText = typeof value === 'string' || typeof value === 'number';
  const text = isText ? String(value) : String((value as { vi?: unknown } | undefined)?.vi ?? '');
  if (schema?.format === 'reference' || text.length > 40) return '';
  return text === '' ? '' : `“${text}”`;
}

function lower(title: string): string {
  return title.charAt(0).toLocaleLowerCase('vi') + title.slice(1);
}
