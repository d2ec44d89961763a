import type { Catalogue } from '../../src/catalogue/create.ts';
import type { IsoDate } from '../../src/domain/date.ts';
import { GROUP_IDS, GROUPS } from '../../src/domain/group.ts';
import { existedOn } from '../../src/domain/place.ts';
import type { ProductView } from '../../src/domain/product-view.ts';
import { countStandings } from '../../src/domain/standings.ts';
import { formatDay } from '../../src/i18n/format.ts';
import type { Table, TableCell } from '../tables/table.ts';

const STARS = [5, 4, 3] as const;
const STAR_COLUMNS = STARS.map((stars) => ({ label: `${String(stars)} sao`, width: 9 }));

/** How many there are on a day, and how far targets are reached. */
export function overview(catalogue: Catalogue, day: IsoDate): Table {
  const { products, producerList } = catalogue.indexes();
  const counts = countStandings(products, day);
  const from = `danh mục, ngày ${formatDay('vi', day)}`;
  const rows: TableCell[][] = [
    ['Sản phẩm còn hiệu lực', counts.inForce, from],
    ['Sản phẩm đã hết hạn', counts.lapsed, from],
    ['Sản phẩm bị thu hồi', counts.withdrawn, from],
    ['Chỉ có trong danh sách của cơ quan, chưa có quyết định', counts.listed, from],
    ['Chỉ mới thấy báo đưa tin, chưa có quyết định', counts.reported, from],
    ['Chủ thể trong danh mục', producerList.length, from],
    ...catalogue
      .targets()
      .results.map(({ target, plan, reached, share }): TableCell[] => [
        target.sentence.vi,
        reached === undefined
          ? 'danh mục chưa ghi'
          : share === undefined
            ? `${String(reached)}/${String(target.atLeast)} sản phẩm`
            : `${String(share.done)}/${String(share.of)} (${String(reached)}%)`,
        `chỉ tiêu năm ${String(target.year)}, ${plan.number}`,
      ]),
  ];
  return {
    name: 'Tổng quan',
    columns: [
      { label: 'Nội dung', width: 62 },
      { label: 'Số', width: 22 },
      { label: 'Nguồn', width: 46 },
    ],
    rows,
  };
}

/** Products in force by star, and their sum. */
function starCells(views: readonly ProductView[], day: IsoDate): number[] {
  const alive = views.filter((view) => countStandings([view], day).inForce === 1);
  return [...STARS.map((stars) => alive.filter((view) => view.stars === stars).length), alive.length];
}

/** Products in force by commune of today. */
export function byUnit(catalogue: Catalogue, day: IsoDate): Table {
  const { places, byPlace } = catalogue.indexes();
  const units = [...places.values()].filter((place) => place.level === 'commune' && existedOn(place, day));
  return {
    name: 'Theo xã, phường',
    columns: [
      { label: 'Xã, phường', width: 34 },
      ...STAR_COLUMNS,
      { label: 'Cộng', width: 9 },
      { label: 'Hết hạn', width: 9 },
    ],
    rows: [
      ...units.map(({ id, name }) => rowOf(name.vi, byPlace.of(id), day)),
      rowOf(
        'Tất cả',
        units.flatMap(({ id }) => byPlace.of(id)),
        day,
      ),
    ],
  };
}

function rowOf(name: string, views: readonly ProductView[], day: IsoDate): TableCell[] {
  return [name, ...starCells(views, day), countStandings(views, day).lapsed];
}

/** Products in force by group. */
export function byGroup(catalogue: Catalogue, day: IsoDate): Table {
  const { byGroup: groups, products } = catalogue.indexes();
  const unknown = products.filter(({ group }) => group === undefined);
  const rows = GROUP_IDS.map((id) => [GROUPS[id].vi, ...starCells(groups.of(id), day)]);
  return {
    name: 'Theo nhóm',
    columns: [{ label: 'Nhóm sản phẩm', width: 50 }, ...STAR_COLUMNS, { label: 'Cộng', width: 9 }],
    rows: [
      ...rows,
      ...(unknown.length > 0 ? [['Chưa rõ nhóm', ...starCells(unknown, day)]] : []),
      ['Tất cả', ...starCells(products, day)],
    ],
  };
}
