import { venueOf, type BoothKind, type GridPosition } from '../domain/booth.ts';
import type { BoothView } from '../domain/booth-view.ts';
import type { Venue } from '../domain/fair.ts';
import type { Language } from '../domain/text.ts';
import { paths } from '../paths.ts';
import { exhibitorName } from './booth.ts';
import { eventWords } from './event-words.ts';
import { plain } from './said.ts';

/** Units of a cell, and the gap between stalls. */
const CELL = { width: 100, height: 72 } as const;
const GAP = 4;
/** Letters that fit beside each other in a cell. */
const PER_CELL = 11;

export interface PlanBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function box({ column, row, width = 1, height = 1 }: GridPosition): PlanBox {
  return {
    x: (column - 1) * CELL.width + GAP,
    y: (row - 1) * CELL.height + GAP,
    width: width * CELL.width - 2 * GAP,
    height: height * CELL.height - 2 * GAP,
  };
}

/** A name in lines short enough for the box; the last one is cut where it does not end. */
export function wrapped(text: string, perLine: number, lines: number): string[] {
  const found: string[] = [];
  let current = '';
  for (const word of text.split(/\s+/)) {
    const longer = current === '' ? word : `${current} ${word}`;
    if (longer.length <= perLine) {
      current = longer;
      continue;
    }
    if (current !== '') found.push(current);
    current = word;
  }
  if (current !== '') found.push(current);
  if (found.length <= lines) return found;
  return [...found.slice(0, lines - 1), `${found[lines - 1] ?? ''}…`];
}

/** A name without what most stalls have in common, and that tells none apart. */
function shortName(name: string): string {
  const short = name
    .replace(/ \((mẫu|sample)\)$/, '')
    .replace(/^(HTX|Hộ|Cơ sở|Tổ hợp tác|Công ty|Trang trại) /, '');
  return short.charAt(0).toLocaleUpperCase('vi') + short.slice(1);
}

/** What the plan of a venue draws; undefined where the venue has no grid or no booth on it. */
export function floorPlan(venue: Venue, index: number, views: readonly BoothView[], lang: Language) {
  const { plan } = venue;
  const here = views.filter(({ booth }) => venueOf(booth) === index && booth.at);
  const [first] = here;
  if (!plan || !first) return undefined;
  const words = eventWords(first.fair, lang);
  const booths = here.flatMap((view) => {
    const { booth } = view;
    if (!booth.at) return [];
    const name = shortName(exhibitorName(view, lang).text);
    return [
      {
        ...box(booth.at),
        href: paths.booth(lang, booth.code),
        kind: booth.kind,
        label: booth.label,
        lines: wrapped(name, PER_CELL * (booth.at.width ?? 1), 2),
        // Begins with the words drawn, for people who speak to their phone (WCAG 2.5.3).
        title: `${words('booth.title', { label: booth.label })} ${name}`,
      },
    ];
  });
  const kinds = [...new Set(booths.map(({ kind }) => kind))];
  return {
    width: plan.columns * CELL.width,
    height: plan.rows * CELL.height,
    columns: plan.columns,
    title: words('fair.planOf', { venue: plain(venue.name, lang) }),
    booths,
    landmarks: (plan.landmarks ?? []).map((landmark) => ({
      ...box(landmark),
      lines: wrapped(plain(landmark.name, lang), PER_CELL * (landmark.width ?? 1), 2),
    })),
    kinds: kinds.map((kind: BoothKind) => ({ kind, label: words(`booth.kind.${kind}`) })),
  };
}

export type FloorPlanView = NonNullable<ReturnType<typeof floorPlan>>;
