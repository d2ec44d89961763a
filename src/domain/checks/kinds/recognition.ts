import type { IssueKinds } from '../issue-kind.ts';

/** Who recognised, under which rule, and in which place of that day. */
export const RECOGNITION_KINDS = {
  'issuer-unusual': {
    severity: 'warning',
    message: {
      vi: 'Ngày {signed}, {stars} sao thường do cấp {expected} công nhận; “{id}” là của cấp {level}.',
      en: 'On {signed}, {stars} stars were normally recognised by the {expected}; “{id}” is of the {level}.',
    },
    fix: {
      vi: 'So lại với quyết định. Nếu giấy ghi đúng như thế thì để nguyên.',
      en: 'Compare with the decision. If it says so, leave it.',
    },
    wrong: 'stars: 5\ndecision: mau-01-2025            # level: province',
    right: 'stars: 5\ndecision: mau-bo-01-2025         # level: ministry',
  },
  'rule-not-in-force': {
    severity: 'warning',
    message: {
      vi: 'Căn cứ “{rule}” không có hiệu lực vào ngày {signed}.',
      en: 'The legal basis “{rule}” was not in force on {signed}.',
    },
    fix: { vi: 'Ghi văn bản có hiệu lực khi ấy.', en: 'Name the rule in force on that day.' },
    wrong: 'signedOn: 2022-12-20\nlegalBasis: qd-26-2026',
    right: 'signedOn: 2022-12-20\nlegalBasis: qd-1048-2019',
  },
  'place-not-then': {
    severity: 'warning',
    message: {
      vi: 'Ngày {signed}, đơn vị “{id}” {when}.',
      en: 'On {signed}, the unit “{id}” {when}.',
    },
    fix: {
      vi: 'Ghi đúng đơn vị in trên giấy; tên cũ và mới có thể giống nhau.',
      en: 'Name the unit printed on the certificate; old and new names may be alike.',
    },
    wrong: 'signedOn: 2023-06-15\nplaceAsPrinted: xa-phu-nghia',
    right: 'signedOn: 2023-06-15\nplaceAsPrinted: xa-phu-nghia-cu',
  },
  'place-elsewhere': {
    severity: 'warning',
    message: {
      vi: 'Giấy ghi “{printed}”, sản phẩm ghi “{place}”: hai nơi không nối với nhau.',
      en: 'The certificate says “{printed}”, the product “{place}”: neither became the other.',
    },
    fix: {
      vi: 'Xem lại hai mã. Nếu nhà sản xuất đã chuyển đi nơi khác thì để nguyên.',
      en: 'Check both. If the producer has moved, leave it.',
    },
    wrong: 'place: xa-phu-nghia-cu\ncertificates: [{ placeAsPrinted: xa-tran-phu-cu, … }]',
    right: 'place: xa-phu-nghia-cu\ncertificates: [{ placeAsPrinted: xa-phu-nghia-cu, … }]',
  },
} as const satisfies IssueKinds;
