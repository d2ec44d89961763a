import { venueOf, type BoothKind, type FloorPlan, type GridPosition } from '../domain/booth.ts';
import type { BoothView } from '../domain/booth-view.ts';
import type { Venue } from '../domain/fair.ts';
import type { Language } from '../domain/text.ts';
import { paths } from '../paths.ts';
import { exhibitorName } from './booth.ts';
import { eventWords } from './event-words.ts';
import { plain } from './marked-text.ts';

/** Units of a cell, and the gap between stalls. */
const CELL_WIDTH = 100;
const CELL_HEIGHT = 72;
const TALLEST_CELL = 130;
const GAP = 4;
/** From a stall's top to the first line of its name, and from line to line. */
const FIRST_LINE = 43;
const LINE = 14;
/** Letters that fit beside each other in a cell. */
const PER_CELL = 11;

export interface PlanBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function box({ column, row, width = 1, height = 1 }: GridPosition, cellHeight: number): PlanBox {
  return {
    x: (column - 1) * CELL_WIDTH + GAP,
    y: (row - 1) * cellHeight + GAP,
    width: width * CELL_WIDTH - 2 * GAP,
    height: height * cellHeight - 2 * GAP,
  };
}

/** Cells as tall as fill a paper of these proportions: names are written out there rather than cut. */
export function cellHeightFor(
  { columns, rows }: Pick<FloorPlan, 'columns' | 'rows'>,
  room: { readonly width: number; readonly height: number },
): number {
  const filling = (CELL_WIDTH * columns * room.height) / (room.width * rows);
  return Math.round(Math.min(TALLEST_CELL, Math.max(CELL_HEIGHT, filling)));
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
export function floorPlan(
  venue: Venue,
  index: number,
  views: readonly BoothView[],
  lang: Language,
  cellHeight = CELL_HEIGHT,
) {
  const { plan } = venue;
  const here = views.filter(({ booth }) => venueOf(booth) === index && booth.at);
  const [first] = here;
  if (!plan || !first) return undefined;
  const words = eventWords(first.fair, lang);
  const booths = here.flatMap((view) => {
    const { booth } = view;
    if (!booth.at) return [];
    const name = shortName(exhibitorName(view, lang).text);
    const place = box(booth.at, cellHeight);
    return [
      {
        ...place,
        href: paths.booth(lang, booth.code),
        kind: booth.kind,
        label: booth.label,
        lines: wrapped(
          name,
          PER_CELL * (booth.at.width ?? 1),
          Math.floor((place.height - FIRST_LINE) / LINE) + 1,
        ),
        // Begins with the words drawn, for people who speak to their phone (WCAG 2.5.3).
        title: `${words('booth.title', { label: booth.label })} ${name}`,
      },
    ];
  });
  const kinds = [...new Set(booths.map(({ kind }) => kind))];
  return {
    width: plan.columns * CELL_WIDTH,
    height: plan.rows * cellHeight,
    columns: plan.columns,
    title: words('fair.planOf', { venue: plain(venue.name, lang) }),
    booths,
    landmarks: (plan.landmarks ?? []).map((landmark) => ({
      ...box(landmark, cellHeight),
      lines: wrapped(plain(landmark.name, lang), PER_CELL * (landmark.width ?? 1), 2),
    })),
    kinds: kinds.map((kind: BoothKind) => ({ kind, label: words(`booth.kind.${kind}`) })),
  };
}

export type FloorPlanView = NonNullable<ReturnType<typeof floorPlan>>;
