import type { IssueKinds } from '../issue-kind.ts';

/** Faults of one field's presence or kind of value. */
export const FIELD_KINDS = {
  'field-missing': {
    severity: 'error',
    message: { vi: 'Thiếu mục “{field}”{about}.', en: 'The field “{field}” is missing{about}.' },
    fix: { vi: 'Thêm, ví dụ: {example}', en: 'Add it, for example: {example}' },
    wrong: 'name: HTX Nông nghiệp (mẫu)',
    right: 'name: HTX Nông nghiệp (mẫu)\nkind: cooperative',
  },
  'field-unknown': {
    severity: 'error',
    message: { vi: 'Không có mục nào tên “{field}” ở đây.', en: 'There is no field “{field}” here.' },
    fix: { vi: 'Các mục dùng được: {known}.', en: 'The fields here are: {known}.' },
    wrong: 'keyword: [gạo nếp]',
    right: 'keywords: [gạo nếp]',
  },
  'comma-in-braces': {
    severity: 'error',
    message: {
      vi: '{found} đứng một mình trong ngoặc: dấu phẩy trước nó đã cắt đôi đoạn chữ.',
      en: '{found} stands alone in the braces: the comma before it has cut the text in two.',
    },
    fix: {
      vi: 'Đoạn chữ có dấu phẩy thì đặt trong dấu nháy.',
      en: 'Put a text with a comma in quotes.',
    },
    wrong: 'storage: { vi: Để nơi khô, mát, en: Keep dry }',
    right: "storage: { vi: 'Để nơi khô, mát', en: Keep dry }",
  },
  'value-quotes': {
    severity: 'error',
    message: {
      vi: '“{field}” là chữ, nhưng {found} viết trần nên máy đọc thành {kind}.',
      en: '“{field}” is a text, but bare {found} reads as {kind}.',
    },
    fix: {
      vi: 'Viết {field} trong dấu nháy, như mã vạch, số điện thoại và mã số thuế.',
      en: 'Write {field} in quotes, like barcodes, phone numbers and tax codes.',
    },
    wrong: 'gtin: 2000000000015',
    right: "gtin: '2000000000015'",
  },
  'value-number': {
    severity: 'error',
    message: {
      vi: '“{field}” phải là một con số, đang là {found}.',
      en: '“{field}” must be a number, not {found}.',
    },
    fix: {
      vi: 'Viết số trần: không dấu nháy, không chữ, phần lẻ sau dấu chấm.',
      en: 'Write a bare number: no quotes, no words, a point before decimals.',
    },
    wrong: "stars: '4 sao'\npoints: 82,5",
    right: 'stars: 4\npoints: 82.5',
  },
  'value-integer': {
    severity: 'error',
    message: {
      vi: '“{field}” phải là số nguyên, đang là {found}.',
      en: '“{field}” must be a whole number, not {found}.',
    },
    fix: { vi: 'Bỏ phần lẻ, hoặc đổi đơn vị nhỏ hơn.', en: 'Drop the decimals, or use a smaller unit.' },
    wrong: 'leadTimeDays: 2.5',
    right: 'leadTimeDays: 3',
  },
  'value-boolean': {
    severity: 'error',
    message: {
      vi: '“{field}” chỉ nhận true (có) hoặc false (không), đang là {found}.',
      en: '“{field}” takes only true or false, not {found}.',
    },
    fix: { vi: 'Viết true hoặc false, không dấu nháy.', en: 'Write true or false without quotes.' },
    wrong: 'gift: có',
    right: 'gift: true',
  },
  'value-list': {
    severity: 'error',
    message: { vi: '“{field}” phải là một danh sách.', en: '“{field}” must be a list.' },
    fix: {
      vi: 'Mỗi thứ một dòng, đầu dòng có dấu “- ”; hoặc viết trong ngoặc vuông: [một, hai].',
      en: 'One item a line after “- ”, or in square brackets: [one, two].',
    },
    wrong: 'keywords: gạo nếp',
    right: 'keywords: [gạo nếp]',
  },
  'value-group': {
    severity: 'error',
    message: {
      vi: '“{field}” gồm nhiều mục con, không phải một giá trị.',
      en: '“{field}” holds fields of its own, not one value.',
    },
    fix: {
      vi: 'Xuống dòng, thụt vào, viết các mục con: {known}.',
      en: 'On new, indented lines write its fields: {known}.',
    },
    wrong: 'netContent: 500 g',
    right: 'netContent:\n  value: 500\n  unit: g',
  },
  'value-text': {
    severity: 'error',
    message: { vi: '“{field}” phải là một đoạn chữ.', en: '“{field}” must be a text.' },
    fix: { vi: 'Viết chữ ngay sau dấu hai chấm.', en: 'Write the text right after the colon.' },
    wrong: 'storage: [khô, mát]',
    right: 'storage: Để nơi khô, mát',
  },
  'value-bilingual': {
    severity: 'error',
    message: {
      vi: '“{field}” nhận một đoạn chữ tiếng Việt, hoặc hai mục vi và en.',
      en: '“{field}” takes a Vietnamese text, or the two fields vi and en.',
    },
    fix: {
      vi: 'Nếu có tiếng Anh thì phải có cả tiếng Việt: { vi: …, en: … }.',
      en: 'English never stands alone: { vi: …, en: … }.',
    },
    wrong: 'name:\n  en: Sticky rice (sample)',
    right: 'name:\n  vi: Gạo nếp (mẫu)\n  en: Sticky rice (sample)',
  },
  'value-empty': {
    severity: 'error',
    message: { vi: '“{field}” đang để trống.', en: '“{field}” is empty.' },
    fix: {
      vi: 'Viết giá trị vào, hoặc xóa cả dòng nếu chưa biết.',
      en: 'Write a value, or delete the line if it is not known.',
    },
    wrong: "storage: ''\nkeywords: []\nproductCode:",
    right: 'storage: Để nơi khô, mát',
  },
  'value-choice': {
    severity: 'error',
    message: { vi: '“{field}” không nhận giá trị {found}.', en: '“{field}” does not take {found}.' },
    fix: { vi: 'Chọn một trong: {choices}.', en: 'Choose one of: {choices}.' },
    wrong: 'kind: hop-tac-xa',
    right: 'kind: cooperative',
  },
  'value-range': {
    severity: 'error',
    message: { vi: '“{field}” là {found}, phải {limit}.', en: '“{field}” is {found}; it must be {limit}.' },
    fix: { vi: 'Xem lại con số.', en: 'Check the number.' },
    wrong: 'season: [13]',
    right: 'season: [12, 1]',
  },
  'list-too-long': {
    severity: 'error',
    message: {
      vi: '“{field}” có quá nhiều thứ, nhiều nhất {limit}.',
      en: '“{field}” has too many items; {limit} at most.',
    },
    fix: { vi: 'Giữ lại những thứ cần nhất.', en: 'Keep the most useful ones.' },
    wrong: 'photos:                      (13 tấm ảnh)',
    right: 'photos:                      (nhiều nhất 12 tấm)',
  },
  'value-invalid': {
    severity: 'error',
    message: { vi: '“{field}” chưa đúng: {detail}', en: '“{field}” is not right: {detail}' },
    fix: {
      vi: 'Xem ví dụ trong bảng các mục: {example}',
      en: 'See the example in the table of fields: {example}',
    },
    wrong: "code: 'mười nghìn'",
    right: "code: '10033'",
  },
} as const satisfies IssueKinds;
