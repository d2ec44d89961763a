import type { IssueKinds } from '../issue-kind.ts';

/** Faults of the search dictionary that its shape does not show. */
export const DICTIONARY_KINDS = {
  'dictionary-alone': {
    severity: 'error',
    message: {
      vi: 'Dòng này chỉ có một từ “{word}”, không có từ cùng nghĩa.',
      en: 'This line has the one word “{word}” and none that means the same.',
    },
    fix: {
      vi: 'Viết thêm ít nhất một từ cùng nghĩa, cách nhau bằng dấu phẩy, hoặc xóa dòng.',
      en: 'Write at least one word more, with a comma between, or delete the line.',
    },
    wrong: 'synonyms:\n  - đậu phộng',
    right: 'synonyms:\n  - lạc, đậu phộng',
  },
  'dictionary-repeated': {
    severity: 'warning',
    message: { vi: '“{word}” viết hai lần trong một chỗ.', en: '“{word}” stands twice in one place.' },
    fix: {
      vi: 'Xóa bớt một lần. Hoa, thường, hoà hay hòa, mỹ hay mĩ đều tính là một.',
      en: 'Delete one. Capitals, hoà or hòa, mỹ or mĩ are all the same to the search.',
    },
    wrong: 'synonyms:\n  - lạc, đậu phộng, Lạc',
    right: 'synonyms:\n  - lạc, đậu phộng',
  },
  'dictionary-itself': {
    severity: 'warning',
    message: {
      vi: '“{word}” được giải nghĩa bằng chính nó.',
      en: '“{word}” is explained by itself.',
    },
    fix: {
      vi: 'Bỏ từ ấy ở vế sau: gõ đúng từ thì bao giờ cũng tìm ra.',
      en: 'Leave it out after the colon: the word itself is always found.',
    },
    wrong: 'english:\n  homestay: homestay, guest house',
    right: 'english:\n  homestay: guest house',
  },
  'dictionary-same-key': {
    severity: 'warning',
    message: {
      vi: '“{word}” và “{other}” (dòng {line}) là một từ đối với ô tìm kiếm.',
      en: '“{word}” and “{other}” (line {line}) are one word to the search.',
    },
    fix: { vi: 'Gộp hai dòng làm một.', en: 'Put the two lines together.' },
    wrong: 'english:\n  đồ mỹ nghệ: craft\n  đồ mĩ nghệ: handicraft',
    right: 'english:\n  đồ mỹ nghệ: craft, handicraft',
  },
  'dictionary-two-meanings': {
    severity: 'error',
    message: {
      vi: '“{long}” được viết tắt thành cả “{short}” và “{other}”.',
      en: '“{long}” is shortened both to “{short}” and to “{other}”.',
    },
    fix: {
      vi: 'Một cách viết đủ chỉ để dưới một chữ viết tắt, nếu không ô tìm kiếm phải đoán.',
      en: 'Put a long form under one short form only, or the search has to guess.',
    },
    wrong: 'abbreviations:\n  htx: hợp tác xã\n  hợp: hợp tác xã',
    right: 'abbreviations:\n  htx: hợp tác xã',
  },
  'dictionary-filler': {
    severity: 'warning',
    message: {
      vi: '“{word}” bị bỏ khi tìm (ở mục fillers) mà lại là tên hàng (dòng {line}).',
      en: '“{word}” is left out of queries (under fillers) and yet names goods (line {line}).',
    },
    fix: {
      vi: 'Bỏ từ ấy khỏi fillers, nếu không gõ nó sẽ không ra hàng.',
      en: 'Take it out of fillers, or nobody finds those goods by it.',
    },
    wrong: 'english:\n  giá: bean sprouts\nfillers: mua, giá',
    right: 'english:\n  giá đỗ: bean sprouts\nfillers: mua, giá',
  },
} as const satisfies IssueKinds;
