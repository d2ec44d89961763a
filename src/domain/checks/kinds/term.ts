import type { IssueKinds } from '../issue-kind.ts';

/** Faults of the days of a certificate: beginning, last day, extension, withdrawal. */
export const TERM_KINDS = {
  'certificate-before-decision': {
    severity: 'warning',
    message: {
      vi: 'Giấy chứng nhận cấp ngày {day}, trước khi quyết định “{id}” được ký ({signed}).',
      en: 'The certificate was issued on {day}, before the decision “{id}” was signed ({signed}).',
    },
    fix: {
      vi: 'So lại hai ngày. Nếu giấy cấp cùng ngày ký thì bỏ mục signedOn.',
      en: 'Compare the two days. If they are the same, drop signedOn.',
    },
    wrong: 'decision: mau-01-2025            # ký 2025-12-26\nsignedOn: 2025-12-01',
    right: 'decision: mau-01-2025            # ký 2025-12-26',
  },
  'validity-before-signing': {
    severity: 'error',
    message: {
      vi: 'Ngày cuối còn hiệu lực {last} không sau ngày cấp {signed}.',
      en: 'The last valid day {last} is not after the day of issue {signed}.',
    },
    fix: {
      vi: 'Bỏ mục lastValidDay; máy tự tính theo quy định của ngày ký.',
      en: 'Drop lastValidDay; it is computed by the law of the day.',
    },
    wrong: 'signedOn: 2025-12-26\nlastValidDay: 2025-12-26',
    right: 'signedOn: 2025-12-26',
  },
  'term-unknown': {
    severity: 'error',
    message: {
      vi: 'Chưa biết giấy ký ngày {signed} có giá trị bao nhiêu tháng: không quy định nào đã lưu nói điều đó.',
      en: 'Nobody knows for how many months a certificate signed on {signed} runs: no rule on file says so.',
    },
    fix: {
      vi: 'Ghi lastValidDay đúng như trên giấy, hoặc ghi termMonths vào quy định trong content/legal.',
      en: 'Write lastValidDay as printed on the certificate, or termMonths into the rule in content/legal.',
    },
    wrong: 'decision: mau-01-2018            # ký 2018-12-26, chưa có quy định nào',
    right: 'decision: mau-01-2018\nlastValidDay: 2021-12-26',
  },
  'expiry-unusual': {
    severity: 'warning',
    message: {
      vi: 'Ghi hết hiệu lực sau ngày {last}; theo quy định {months} tháng thì là {computed}.',
      en: 'Valid through {last} is written; by the rule of {months} months it is {computed}.',
    },
    fix: {
      vi: 'Chỉ giữ lastValidDay nếu chính quyết định ghi ngày này.',
      en: 'Keep lastValidDay only if the decision itself states this day.',
    },
    wrong: 'signedOn: 2025-12-26\nlastValidDay: 2028-12-31',
    right: 'signedOn: 2025-12-26             # máy tính ra 2028-12-26',
  },
  'extension-too-long': {
    severity: 'error',
    message: {
      vi: 'Giữ kết quả đến {until}, quá {days} ngày sau khi hết hạn ({last}).',
      en: 'Kept until {until}, more than {days} days past expiry ({last}).',
    },
    fix: { vi: 'Muộn nhất là {latest}.', en: 'The latest day is {latest}.' },
    wrong: 'extendedUntil: 2027-06-30        # hết hạn 2026-06-15',
    right: 'extendedUntil: 2026-12-12',
  },
  'extension-before-expiry': {
    severity: 'error',
    message: {
      vi: 'Giữ kết quả đến {until}, nhưng đến {last} mới hết hạn.',
      en: 'Kept until {until}, but it expires only on {last}.',
    },
    fix: { vi: 'Xem lại ngày, hoặc bỏ mục extendedUntil.', en: 'Check the day, or drop extendedUntil.' },
    wrong: 'extendedUntil: 2026-06-01        # hết hạn 2026-06-15',
    right: 'extendedUntil: 2026-12-12',
  },
  'extension-without-basis': {
    severity: 'error',
    message: {
      vi: 'Có ngày giữ kết quả mà không nói căn cứ.',
      en: 'An extension without its basis.',
    },
    fix: {
      vi: 'Thêm extensionBasis: điều khoản, và văn bản cho phép.',
      en: 'Add extensionBasis: the article and the document that allows it.',
    },
    wrong: 'extendedUntil: 2026-12-12',
    right: 'extendedUntil: 2026-12-12\nextensionBasis: Điều 12.3 QĐ 26/2026/QĐ-TTg, văn bản MẪU-09/UBND',
  },
  'withdrawal-before-signing': {
    severity: 'error',
    message: {
      vi: 'Thu hồi ngày {day}, trước khi được cấp ({signed}).',
      en: 'Withdrawn on {day}, before it was issued ({signed}).',
    },
    fix: { vi: 'So lại hai ngày với hai quyết định.', en: 'Compare both days with both decisions.' },
    wrong: 'signedOn: 2025-12-26\nwithdrawal: { on: 2025-08-14, … }',
    right: 'signedOn: 2025-12-26\nwithdrawal: { on: 2026-08-14, … }',
  },
} as const satisfies IssueKinds;
