import type { Catalogue } from '../../src/catalogue/create.ts';
import { GROUP_IDS, GROUPS } from '../../src/domain/group.ts';
import type { IsoDate } from '../../src/domain/date.ts';
import { existedOn } from '../../src/domain/place.ts';
import type { ProductView } from '../../src/domain/product-view.ts';
import { countStandings } from '../../src/domain/standings.ts';
import { formatDay } from '../../src/i18n/format.ts';
import { DOCUMENT_KIND_WORDS } from '../../src/domain/checks/words.ts';
import type { Table, TableCell } from '../tables/table.ts';
import type { Period } from './period.ts';

const STARS = [5, 4, 3] as const;
const STAR_COLUMNS = STARS.map((stars) => ({ label: `${String(stars)} sao`, width: 9 }));

/** The report as tables, in the order in which they are read. `day`: of which day the numbers are. */
export function reportTables(catalogue: Catalogue, period: Period, day: IsoDate): Table[] {
  return [
    overview(catalogue, day),
    byUnit(catalogue, day),
    byGroup(catalogue, day),
    decisions(catalogue, period),
    reRating(catalogue, period, day),
    events(catalogue, period),
    records(catalogue, period),
  ];
}

function overview(catalogue: Catalogue, day: IsoDate): Table {
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

function byUnit(catalogue: Catalogue, day: IsoDate): Table {
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
    rows: units.map(({ id, name }) => [
      name.vi,
      ...starCells(byPlace.of(id), day),
      countStandings(byPlace.of(id), day).lapsed,
    ]),
  };
}

function byGroup(catalogue: Catalogue, day: IsoDate): Table {
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

function within({ from, to }: Period, day: IsoDate): boolean {
  return from <= day && day <= to;
}

function decisions(catalogue: Catalogue, period: Period): Table {
  const { documentList, byDocument } = catalogue.indexes();
  return {
    name: 'Quyết định trong kỳ',
    columns: [
      { label: 'Số, ký hiệu', width: 22 },
      { label: 'Ngày ký', width: 12 },
      { label: 'Loại', width: 20 },
      { label: 'Cơ quan', width: 34 },
      { label: 'Trích yếu', width: 56 },
      { label: 'Sản phẩm', width: 10 },
    ],
    rows: documentList
      .filter(({ signedOn }) => within(period, signedOn))
      .toSorted((a, b) => (a.signedOn < b.signedOn ? -1 : 1))
      .map(({ id, number, signedOn, kind, issuer, title }) => [
        number,
        { day: signedOn },
        DOCUMENT_KIND_WORDS[kind].vi,
        issuer.vi,
        title.vi,
        byDocument.of(id).length,
      ]),
  };
}

/** Certificates whose term ends in the period: which were re-rated, which were not. */
function reRating(catalogue: Catalogue, period: Period, day: IsoDate): Table {
  const { products, documents } = catalogue.indexes();
  const due = products.flatMap((view) =>
    view.decided
      .filter(({ validity }) => within(period, validity.lastValidDay))
      .map((one) => {
        const after = view.decided.find(({ validity: { from } }) => from > one.validity.from && from <= day);
        return { view, one, after };
      }),
  );
  return {
    name: 'Đánh giá lại',
    columns: [
      { label: 'Sản phẩm', width: 32 },
      { label: 'Chủ thể', width: 32 },
      { label: 'Xã, phường', width: 22 },
      { label: 'Sao', width: 7 },
      { label: 'Giấy hết hạn', width: 13 },
      { label: 'Kết quả', width: 44 },
    ],
    rows: due
      .toSorted((a, b) => (a.one.validity.lastValidDay < b.one.validity.lastValidDay ? -1 : 1))
      .map(({ view, one, after }) => [
        view.product.name.vi,
        view.producer.name.vi,
        view.place?.today.name.vi ?? '',
        one.certificate.stars,
        { day: one.validity.lastValidDay },
        after === undefined
          ? one.validity.withdrawnOn === undefined
            ? 'chưa có quyết định mới'
            : `đã thu hồi ${formatDay('vi', one.validity.withdrawnOn)}`
          : `${String(after.certificate.stars)} sao, ${documents.get(after.certificate.decision)?.number ?? ''} ngày ${formatDay('vi', after.validity.from)}`,
      ]),
  };
}

function events(catalogue: Catalogue, period: Period): Table {
  const { fairs } = catalogue.indexes();
  return {
    name: 'Hội chợ, sự kiện',
    columns: [
      { label: 'Tên', width: 48 },
      { label: 'Từ ngày', width: 12 },
      { label: 'Đến ngày', width: 12 },
      { label: 'Nơi', width: 36 },
      { label: 'Gian', width: 8 },
      { label: 'Ghi chú', width: 20 },
    ],
    rows: fairs
      .filter(({ from, to }) => from <= period.to && to >= period.from)
      .map(({ name, from, to, venues, booths = [], status }) => [
        name.vi,
        { day: from },
        { day: to },
        venues.map((venue) => venue.name.vi).join('; '),
        booths.length,
        status === 'cancelled' ? 'đã hủy' : '',
      ]),
  };
}

const RECORDS = ['inspection', 'commendation', 'support'] as const;

/** Inspections, commendations, support: as far as documents on file tell. */
function records(catalogue: Catalogue, period: Period): Table {
  const { documentList } = catalogue.indexes();
  return {
    name: 'Kiểm tra, khen thưởng, hỗ trợ',
    columns: [
      { label: 'Việc', width: 24 },
      { label: 'Số văn bản trong kỳ', width: 20 },
      { label: 'Văn bản', width: 80 },
    ],
    rows: RECORDS.map((kind) => {
      const own = documentList.filter(
        (document) => document.kind === kind && within(period, document.signedOn),
      );
      return [
        DOCUMENT_KIND_WORDS[kind].vi,
        own.length,
        own.map(({ number, title }) => `${number}: ${title.vi}`).join('; ') || 'danh mục chưa có văn bản nào',
      ];
    }),
  };
}
