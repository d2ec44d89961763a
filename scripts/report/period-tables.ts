import type { Catalogue } from '../../src/catalogue/create.ts';
import { DOCUMENT_KIND_WORDS } from '../../src/domain/checks/words.ts';
import type { IsoDate } from '../../src/domain/date.ts';
import { formatDay } from '../../src/i18n/format.ts';
import type { Table } from '../tables/table.ts';
import type { Period } from './period.ts';

function within({ from, to }: Period, day: IsoDate): boolean {
  return from <= day && day <= to;
}

/** Documents signed in the period. */
export function decisions(catalogue: Catalogue, period: Period): Table {
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
export function reRating(catalogue: Catalogue, period: Period, day: IsoDate): Table {
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

/** Fairs and other events in the period. */
export function events(catalogue: Catalogue, period: Period): Table {
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
export function records(catalogue: Catalogue, period: Period): Table {
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
