import type { IssueKinds } from '../issue-kind.ts';

/** Faults of `letters.yml`, the office's note of reminders that it sent. */
export const LETTER_KINDS = {
  'letter-number-form': {
    severity: 'error',
    message: {
      vi: '{found} không phải số, ký hiệu của một công văn.',
      en: '{found} is not the number of a letter.',
    },
    fix: {
      vi: 'Chép số và ký hiệu liền nhau, không có dấu cách, như trên công văn. Đừng ghi tên người vào đây.',
      en: 'Copy the number as it stands on the letter, without spaces. Do not name anybody here.',
    },
    wrong: "number: 'công văn số 12'",
    right: 'number: 12/UBND-KT',
  },
  'letter-other-producer': {
    severity: 'error',
    message: {
      vi: 'Công văn gửi {producer}, mà sản phẩm {product} là của {maker}.',
      en: 'The letter went to {producer}, but {product} is made by {maker}.',
    },
    fix: {
      vi: 'Bỏ sản phẩm ấy khỏi products, hoặc sửa lại mã ở producer.',
      en: 'Take the product out of products, or correct producer.',
    },
    wrong: 'producer: htx-mau\nproducts: [gao-nep-mau, gom-cua-ho-khac-mau]',
    right: 'producer: htx-mau\nproducts: [gao-nep-mau]',
  },
  'reply-before-letter': {
    severity: 'error',
    message: {
      vi: 'Chủ thể trả lời ngày {day}, trước ngày gửi công văn {sent}.',
      en: 'Answered on {day}, before the letter was sent on {sent}.',
    },
    fix: { vi: 'Xem lại hai ngày ấy.', en: 'Look at both days again.' },
    wrong: 'on: 2026-11-24\nreply: { answer: will-file, on: 2026-11-20 }',
    right: 'on: 2026-11-24\nreply: { answer: will-file, on: 2026-12-01 }',
  },
} as const satisfies IssueKinds;
