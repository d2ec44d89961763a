import type { IssueKinds } from '../issue-kind.ts';

/** Faults of booths and of links to shops. */
export const TRADE_KINDS = {
  'booth-code-duplicate': {
    severity: 'error',
    message: {
      vi: 'Mã gian {code} đã dùng ở {other}.',
      en: 'The booth code {code} is already used in {other}.',
    },
    fix: {
      vi: 'Mỗi gian của mỗi hội chợ có mã riêng, không dùng lại; lấy mã mới bằng npm run booth-codes.',
      en: 'Every booth of every fair has its own, never used again; take one from npm run booth-codes.',
    },
    wrong: "(hai gian)\ncode: 'F3KS8GMX'",
    right: '(mỗi gian một mã, do npm run booth-codes sinh ra)',
  },
  'booth-label': {
    severity: 'error',
    message: { vi: 'Có hai gian cùng số “{label}”.', en: 'Two booths carry the number “{label}”.' },
    fix: { vi: 'Đổi số một gian.', en: 'Renumber one of them.' },
    wrong: '- { label: A1, … }\n- { label: A1, … }',
    right: '- { label: A1, … }\n- { label: A2, … }',
  },
  'booth-venue': {
    severity: 'error',
    message: {
      vi: 'Gian {label} ghi ở điểm {venue}, mà sự kiện chỉ có {count} điểm.',
      en: 'Booth {label} is put at venue {venue}, but the event has {count}.',
    },
    fix: { vi: 'Đếm lại trong mục venues, từ 1.', en: 'Count again in venues, from 1.' },
    wrong: 'venue: 3    # venues chỉ có hai điểm',
    right: 'venue: 2',
  },
  'booth-outside': {
    severity: 'error',
    message: {
      vi: 'Gian {label} nằm ngoài sơ đồ ({size} ô).',
      en: 'Booth {label} lies outside the plan ({size} cells).',
    },
    fix: {
      vi: 'Sửa cột, hàng của gian, hoặc ghi sơ đồ (plan) rộng thêm.',
      en: 'Correct its column and row, or enlarge the plan.',
    },
    wrong: 'plan: { columns: 4, rows: 2 }\nat: { column: 5, row: 1 }',
    right: 'plan: { columns: 5, rows: 2 }\nat: { column: 5, row: 1 }',
  },
  'booth-overlap': {
    severity: 'error',
    message: {
      vi: 'Gian {label} chồng lên {other} trên sơ đồ.',
      en: 'Booth {label} covers {other} on the plan.',
    },
    fix: { vi: 'Dời một trong hai.', en: 'Move one of the two.' },
    wrong: '- { label: A1, at: { column: 1, row: 1 }, … }\n- { label: A2, at: { column: 1, row: 1 }, … }',
    right: '- { label: A1, at: { column: 1, row: 1 }, … }\n- { label: A2, at: { column: 2, row: 1 }, … }',
  },
  'booth-exhibitor': {
    severity: 'error',
    message: {
      vi: 'Gian {label} phải có đúng một bên: producer hoặc guest.',
      en: 'Booth {label} needs exactly one of producer and guest.',
    },
    fix: {
      vi: 'Nhà sản xuất có trong danh mục thì ghi producer; đơn vị khác thì ghi guest.',
      en: 'Write producer for one of the catalogue, guest for anybody else.',
    },
    wrong: "- { code: '…', label: A1, kind: ocop }",
    right: "- { code: '…', label: A1, kind: ocop, producer: htx-mau }",
  },
  'fair-change-undated': {
    severity: 'warning',
    message: {
      vi: 'Sự kiện đã đổi hoặc hủy nhưng chưa ghi {missing}.',
      en: 'The event was changed or cancelled, but {missing} is not given.',
    },
    fix: {
      vi: 'Ghi updatedOn (ngày sửa) và changes (đã đổi mấy lần): lịch trong máy người đọc nhờ đó mà đổi theo.',
      en: 'Give updatedOn and changes: calendars on readers’ phones follow by them.',
    },
    wrong: 'status: cancelled',
    right: "status: cancelled\nupdatedOn: '2026-11-18'\nchanges: 1",
  },
  'market-host': {
    severity: 'error',
    message: {
      vi: '{host} không có trong danh sách sàn thương mại điện tử.',
      en: '{host} is not among the e-commerce floors on the list.',
    },
    fix: {
      vi: 'Xem lại đường dẫn; trang riêng của nhà sản xuất thì ghi kind: producer.',
      en: 'Check the link; for the producer’s own site write kind: producer.',
    },
    wrong: "- { kind: e-commerce, name: Sàn lạ, url: 'https://san-la.invalid/gao' }",
    right: "- { kind: e-commerce, name: Sàn quen, url: 'https://postmart.vn/gao' }",
  },
} as const satisfies IssueKinds;
