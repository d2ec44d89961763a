import { decisionIn, type DecisionMention } from './decision-text.ts';
import { soundsLikeProducer } from './producer-name.ts';
import { tidy } from '../../../src/domain/names/spelling.ts';

/** What a sentence or a block of lines says of products. */
export interface Told {
  readonly names: readonly string[];
  readonly producer?: string;
  readonly address?: string;
  /** As written: “4 sao”. */
  readonly stars?: string;
  readonly points?: string;
  readonly group?: string;
  readonly decision?: DecisionMention;
}

type Label =
  'names' | 'producer' | 'address' | 'stars' | 'points' | 'group' | 'decision' | 'private' | 'notes';

const LABELS: readonly (readonly [Label, string])[] = [
  ['names', '(?:tên\\s+)?(?:các\\s+)?sản\\s+phẩm(?:\\s+(?:OCOP|được\\s+công\\s+nhận|đạt\\s+OCOP))*'],
  ['names', 'tên\\s+(?:sp|hàng)'],
  [
    'producer',
    '(?:tên\\s+)?(?:chủ\\s+thể(?:\\s+sản\\s+xuất)?|đơn\\s+vị(?:\\s+sản\\s+xuất)?|cơ\\s+sở\\s+sản\\s+xuất|nhà\\s+sản\\s+xuất)',
  ],
  ['address', '(?:địa\\s+chỉ|địa\\s+điểm|nơi\\s+sản\\s+xuất)'],
  ['stars', '(?:xếp\\s+hạng|phân\\s+hạng|hạng\\s+sao|số\\s+sao|hạng|kết\\s+quả)'],
  ['points', '(?:điểm|tổng\\s+điểm|số\\s+điểm)'],
  ['group', '(?:nhóm|ngành)(?:\\s+sản\\s+phẩm|\\s+hàng)?'],
  ['decision', '(?:quyết\\s+định|số\\s+quyết\\s+định|qđ)(?:\\s+công\\s+nhận)?'],
  [
    'private',
    '(?:điện\\s+thoại|đt|sđt|số\\s+điện\\s+thoại|người\\s+đại\\s+diện|đại\\s+diện|chủ\\s+hộ|giám\\s+đốc|cccd|email)',
  ],
  ['notes', 'ghi\\s+chú'],
];
const LABEL = new RegExp(
  `(?<![\\p{L}])(?:${LABELS.map(([, words]) => `(${words})`).join('|')})\\s*:\\s*`,
  'giu',
);
const ADDRESS = /(?<!\p{L})(?:thôn|xóm|xã|phường|thị trấn|TT\.?|huyện|tổ dân phố)\s+\p{L}/iu;
/** Stars within a sentence. */
export const STARS =
  /(?<!\p{L})(?:đạt\s+|hạng\s+|OCOP\s+|tiềm năng\s+|TN\s+)*[1-5](?:\s*[-–]\s*[1-5])?\s*(?:sao|\*|★)(?:\s+OCOP)?/iu;

/** Reads a cell or a numbered line in which producer, address, products and decision stand one after the other. */
export function readProse(written: string): Told | undefined {
  const text = tidy(written)
    .replace(/^[\s.•+-]+/u, '')
    .replace(/^\d{1,3}\s*[.)/-]\s*/u, '');
  // An article, a ground or a heading names no product.
  if (/^(?:điều\s+\d|căn cứ|kèm theo|nơi nhận|xét đề nghị|theo đề nghị)/iu.test(text) || /:\s*$/u.test(text))
    return undefined;
  const decision = decisionIn(text);
  const said = withoutDecision(text);
  const labelled = byLabels(said);
  const told = labelled ?? bySegments(said);
  return told && told.names.length > 0 ? { ...told, ...(decision && { decision }) } : undefined;
}

function withoutDecision(text: string): string {
  return text.replace(
    /[\s,;]*(?:\(?(?:được công nhận |công nhận )?(?:theo|tại|kèm theo)\s+)(?:QĐ|quyết định).*$/iu,
    '',
  );
}

function byLabels(text: string): Told | undefined {
  const found = [...text.matchAll(LABEL)].map((match) => ({
    label: LABELS[match.slice(1).findIndex((group) => group !== undefined)]?.[0] ?? 'notes',
    from: match.index,
    to: match.index + match[0].length,
  }));
  const isNamed = found.some(({ label }) => label === 'names');
  if (!isNamed && !found.some(({ label }) => label === 'producer')) return undefined;
  const values = new Map<Label, string>();
  found.forEach(({ label, to }, at) => {
    const value = clean(text.slice(to, found[at + 1]?.from));
    if (!values.has(label) && value !== '') values.set(label, value);
  });
  const before = clean(text.slice(0, found[0]?.from));
  // “Trứng gà đồi, chủ thể: …”: the name stands before the first label.
  if (!isNamed) values.set('names', before);
  const free = isNamed ? before.split(';').map(clean) : [];
  const address = values.get('address') ?? addressIn(before);
  const producer = values.get('producer') ?? free.find(soundsLikeProducer) ?? free[0];
  const stars = values.get('stars') ?? STARS.exec(values.get('names') ?? '')?.[0];
  return {
    names: namesIn((values.get('names') ?? '').replace(STARS, '')),
    ...optional({ producer, address, stars, points: values.get('points'), group: values.get('group') }),
  };
}

/** “Nghê đá Phụng Châu – Xưởng đá Chân Núi (xã Phụng Châu) – 4 sao”, “Sản phẩm X của HTX Y, xã Z, đạt 4 sao”. */
function bySegments(text: string): Told | undefined {
  const stars = STARS.exec(text)?.[0];
  const parts = text
    .replace(STARS, ';')
    .replace(/\s*\(((?:thôn|xóm|xã|phường|thị trấn|TT\.?)\s[^)]*)\)/giu, '; $1; ')
    .replace(/\s+(?:của|do)\s+(?=\p{Lu}|hộ|hợp tác|tổ hợp|công ty|cơ sở)/giu, '; ')
    .replace(
      /,\s*(?=(?:hộ|HKD|HTX|hợp tác xã|THT|tổ hợp tác|công ty|cty|cơ sở|doanh nghiệp|trang trại)\s+\p{L})/giu,
      '; ',
    )
    .replace(/\s+sản xuất(?=\s*[;,(]|$)/giu, '')
    .split(/\s*;\s*|\s+[-–—]\s+/u)
    .flatMap((part) => (ADDRESS.test(part) ? splitAddress(part) : [part]))
    .map(clean)
    .filter((part) => part !== '' && !/^(?:đạt|hạng|xếp hạng|tại)$/iu.test(part));
  const producer = parts.find(soundsLikeProducer);
  const address = parts.find((part) => part !== producer && ADDRESS.test(part));
  const name = parts.find((part) => part !== producer && part !== address);
  if (name === undefined || (producer === undefined && stars === undefined)) return undefined;
  return { names: namesIn(name.replace(/^sản phẩm\s+/iu, '')), ...optional({ producer, address, stars }) };
}

/** “HTX Y, xã Z, huyện T” is a name and an address. */
function splitAddress(part: string): string[] {
  const at = part.search(/,\s*(?:tại\s+)?(?:thôn|xóm|xã|phường|thị trấn|TT\.?|tổ dân phố)\s/iu);
  return at < 0 ? [part] : [part.slice(0, at), part.slice(at + 1)];
}

function addressIn(text: string): string | undefined {
  const match = /địa\s+chỉ\s*:?\s*([^;]+)/iu.exec(text);
  return match?.[1] === undefined ? undefined : clean(match[1]);
}

function namesIn(list: string): string[] {
  return list
    .split(/\s*[,;]\s*(?![^(]*\))/u)
    .map(clean)
    .filter((name) => name !== '');
}

function clean(text: string): string {
  return tidy(text)
    .replace(/\(\s*\)/gu, '')
    .replace(/[“”"]/gu, '')
    .replace(/^[\s.,;:–-]+/u, '')
    .replace(/[\s.,;:–-]+$/u, '');
}

function optional<T extends Record<string, string | undefined>>(values: T): { [K in keyof T]?: string } {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && value !== ''),
  ) as {
    [K in keyof T]?: string;
  };
}
