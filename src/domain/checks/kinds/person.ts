import type { IssueKinds } from '../issue-kind.ts';

/** Faults that would publish what belongs to a person. */
export const PERSON_KINDS = {
  'consent-missing': {
    severity: 'error',
    message: {
      vi: '“{contact}” là liên hệ của một người, chưa ghi người ấy đồng ý cho đăng.',
      en: '“{contact}” is a person’s contact, without a recorded consent.',
    },
    fix: {
      vi: 'Ghi mục consent (ai, ngày nào, đăng những gì), hoặc bỏ liên hệ này. Số không đăng thì đừng để trong tệp.',
      en: 'Record the consent (who, when, for what), or remove the contact. What is not published should not be in the file.',
    },
    wrong: "kind: household\ncontacts: { phone: '0000 123 456' }",
    right:
      "kind: household\ncontacts: { phone: '0000 123 456' }\nconsent: { by: Nguyễn Thị Mẫu, on: 2026-02-10, scope: [phone] }",
  },
  'consent-scope': {
    severity: 'error',
    message: {
      vi: 'Lời đồng ý chưa gồm “{contact}”.',
      en: 'The consent does not cover “{contact}”.',
    },
    fix: {
      vi: 'Hỏi lại người ấy rồi thêm vào scope, hoặc bỏ liên hệ này.',
      en: 'Ask the person and add it to scope, or remove the contact.',
    },
    wrong: "contacts: { phone: '0000 123 456', email: mau@htx-mau.example }\nconsent: { scope: [phone], … }",
    right: "contacts: { phone: '0000 123 456' }\nconsent: { scope: [phone], … }",
  },
  'consent-in-future': {
    severity: 'error',
    message: {
      vi: 'Ngày đồng ý {day} chưa đến.',
      en: 'The day of consent, {day}, is yet to come.',
    },
    fix: { vi: 'Ghi ngày người ấy thật sự đồng ý.', en: 'Write the day the person really agreed.' },
    wrong: 'consent: { on: 2062-02-10, … }',
    right: 'consent: { on: 2026-02-10, … }',
  },
  'leader-hidden': {
    severity: 'notice',
    message: {
      vi: 'Tên người đứng đầu không hiện, vì chưa có lời đồng ý gồm “person”.',
      en: 'The leader’s name is not shown: no consent covers “person”.',
    },
    fix: {
      vi: 'Ghi consent có person trong scope, hoặc bỏ mục leader.',
      en: 'Record a consent with person in its scope, or drop leader.',
    },
    wrong: 'leader: Nguyễn Thị Mẫu',
    right: 'leader: Nguyễn Thị Mẫu\nconsent: { by: Nguyễn Thị Mẫu, on: 2026-02-10, scope: [person] }',
  },
  'phone-in-text': {
    severity: 'error',
    message: {
      vi: 'Số {found} nằm trong lời văn: không có chỗ ghi người ấy đã đồng ý, khi cần gỡ thì không gỡ hết được.',
      en: 'The number {found} stands in running text: no consent can be recorded for it, and it cannot be taken down everywhere.',
    },
    fix: {
      vi: 'Bỏ số ấy khỏi bài; ghi vào contacts của nhà sản xuất, kèm mục consent. Số chung của cơ quan trong catalogue.yml thì được.',
      en: 'Take it out; put it under the producer’s contacts, with the consent. The office’s own numbers in catalogue.yml may stand.',
    },
    wrong: 'Đặt hàng gọi cô Lan 0912 345 678.',
    right: 'Đặt hàng: xem cách liên hệ ở trang nhà sản xuất.',
  },
  'tax-code-personal': {
    severity: 'error',
    message: {
      vi: 'Mã số thuế 12 chữ số là số định danh của chính chủ hộ, dữ liệu cá nhân không được đăng.',
      en: 'A tax code of 12 digits is the owner’s own identity number: personal data that must not be published.',
    },
    fix: {
      vi: 'Xóa mục taxCode. Từ 01/07/2025 hộ kinh doanh dùng số định danh của chủ hộ làm mã số thuế; người mua buôn cần thì hỏi thẳng.',
      en: 'Delete taxCode. Since 1 July 2025 a household business uses its owner’s identity number; buyers who need it can ask.',
    },
    wrong: "kind: household\ntaxCode: '001080012345'",
    right: 'kind: household',
  },
  'tax-code-household': {
    severity: 'notice',
    message: {
      vi: 'Hộ này còn ghi mã số thuế 10 chữ số; từ 01/07/2025 hộ kinh doanh dùng số định danh của chủ hộ.',
      en: 'This household still has a tax code of 10 digits; since 1 July 2025 its owner’s identity number takes its place.',
    },
    fix: {
      vi: 'Hỏi lại hộ. Mã 10 số không dùng nữa thì xóa mục taxCode; đừng ghi số định danh 12 chữ số thay vào.',
      en: 'Ask the household. If the old code is no longer used, delete taxCode; do not put the 12-digit identity number in its place.',
    },
    wrong: "kind: household\ntaxCode: '0123456787'",
    right: 'kind: household',
  },
} as const satisfies IssueKinds;
