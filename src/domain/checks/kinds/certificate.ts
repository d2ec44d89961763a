import type { IssueKinds } from '../issue-kind.ts';

/** Faults of certificates against their decisions: what they award, and their numbers. */
export const CERTIFICATE_KINDS = {
  'decision-awards-nothing': {
    severity: 'error',
    message: {
      vi: 'Văn bản “{id}” ({kind}) không công nhận sao nào.',
      en: 'The document “{id}” ({kind}) awards no star.',
    },
    fix: {
      vi: 'Ghi quyết định công nhận (kind: recognition). Nếu tỉnh mới phê duyệt kết quả và đề nghị Bộ thì ghi ở mục proposal.',
      en: 'Name a recognition decision. If the province only approved the result and proposed, write that under proposal.',
    },
    wrong:
      'certificates:\n  - basis: decision\n    decision: mau-40-2026        # văn bản phê duyệt kết quả\n    stars: 5',
    right: 'proposal:\n  stars: 5\n  on: 2026-06-26\n  decision: mau-40-2026',
  },
  'document-kind': {
    severity: 'error',
    message: {
      vi: '“{field}” phải dẫn tới văn bản loại {expected}, mà “{id}” là loại {kind}.',
      en: '“{field}” must name a document of kind {expected}, but “{id}” is of kind {kind}.',
    },
    fix: {
      vi: 'Ghi mã văn bản khác, hoặc sửa mục kind của văn bản.',
      en: 'Name another document, or correct its kind.',
    },
    wrong: 'withdrawal:\n  decision: mau-01-2025          # kind: recognition',
    right: 'withdrawal:\n  decision: mau-31-2026          # kind: withdrawal',
  },
  'certificate-duplicate': {
    severity: 'error',
    message: {
      vi: 'Sản phẩm ghi quyết định “{id}” hai lần.',
      en: 'The product names the decision “{id}” twice.',
    },
    fix: { vi: 'Xóa một giấy chứng nhận.', en: 'Delete one of the certificates.' },
    wrong:
      'certificates:\n  - { basis: decision, decision: mau-01-2025, stars: 4 }\n  - { basis: decision, decision: mau-01-2025, stars: 4 }',
    right: 'certificates:\n  - { basis: decision, decision: mau-01-2025, stars: 4 }',
  },
  'stars-points': {
    severity: 'error',
    message: {
      vi: '{points} điểm được {earned} sao, ở đây ghi {stars} sao. Điểm không làm tròn lên.',
      en: '{points} points earn {earned} stars; {stars} are written. Points are never rounded up.',
    },
    fix: {
      vi: 'So lại số sao và số điểm với quyết định.',
      en: 'Compare stars and points with the decision.',
    },
    wrong: 'stars: 5\npoints: 89.6',
    right: 'stars: 4\npoints: 89.6',
  },
  'stars-too-few': {
    severity: 'warning',
    message: {
      vi: '{stars} sao: chỉ sản phẩm từ {least} sao mới có quyết định và giấy chứng nhận.',
      en: '{stars} stars: only products of {least} stars and more get a decision and a certificate.',
    },
    fix: { vi: 'Xem lại số sao trong quyết định.', en: 'Check the stars in the decision.' },
    wrong: 'stars: 2',
    right: 'stars: 3',
  },
  'signed-in-future': {
    severity: 'error',
    message: {
      vi: '“{field}” là {day}, còn xa mới đến ngày ấy.',
      en: '“{field}” is {day}, which is far in the future.',
    },
    fix: {
      vi: 'Xem lại năm, tháng, ngày; thường là gõ nhầm năm.',
      en: 'Check the year, month and day; mostly the year is mistyped.',
    },
    wrong: 'signedOn: 2062-03-01',
    right: 'signedOn: 2026-03-01',
  },
  'signed-soon': {
    severity: 'warning',
    message: { vi: '“{field}” là {day}, chưa đến ngày ấy.', en: '“{field}” is {day}, which is yet to come.' },
    fix: {
      vi: 'Xem lại ngày. Nếu văn bản đã ký và ghi ngày sau thì để nguyên.',
      en: 'Check the day. If the document is signed and bears a later day, leave it.',
    },
    wrong: 'signedOn: 2026-12-03             # hôm nay là 2026-11-24',
    right: 'signedOn: 2026-11-23',
  },
  'proposal-not-then': {
    severity: 'warning',
    message: {
      vi: 'Ghi đề nghị ngày {day}, mà văn bản “{id}” ký ngày {signed}.',
      en: 'The proposal is dated {day}, but the document “{id}” was signed on {signed}.',
    },
    fix: {
      vi: 'Mục proposal.on là ngày ký văn bản đề nghị: so lại hai ngày.',
      en: 'proposal.on is the day the proposing document was signed: compare the two.',
    },
    wrong: 'proposal: { stars: 5, on: 2026-07-10, decision: mau-40-2026 }    # ký 2026-06-26',
    right: 'proposal: { stars: 5, on: 2026-06-26, decision: mau-40-2026 }',
  },
  'certificate-number-duplicate': {
    severity: 'error',
    message: {
      vi: 'Số giấy chứng nhận {number} đã ghi ở {other}.',
      en: 'The certificate number {number} is already used in {other}.',
    },
    fix: {
      vi: 'Mỗi giấy một số: so lại với hai tờ giấy.',
      en: 'Each certificate has its own number: compare with both papers.',
    },
    wrong: 'number: MẪU-72-703-01-2025      # sản phẩm khác cũng ghi số này',
    right: 'number: MẪU-72-703-02-2025',
  },
  'decision-number-duplicate': {
    severity: 'error',
    message: {
      vi: 'Văn bản số {number} năm {year} của cùng cấp ấy đã có ở {other}.',
      en: 'A document {number} of {year} by the same authority is already on file in {other}.',
    },
    fix: {
      vi: 'Nếu là một văn bản thì xóa một tệp và sửa nơi nhắc tới nó; nếu là hai thì so lại số.',
      en: 'If they are one document, delete one file and mend what names it; if they are two, compare the numbers.',
    },
    wrong:
      'decisions/mau-01-2025.yml: number MẪU-01/QĐ-UBND\ndecisions/mau-02-2025.yml: number MẪU-01/QĐ-UBND',
    right:
      'decisions/mau-01-2025.yml: number MẪU-01/QĐ-UBND\ndecisions/mau-02-2025.yml: number MẪU-02/QĐ-UBND',
  },
} as const satisfies IssueKinds;
