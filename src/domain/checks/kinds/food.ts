import type { IssueKinds } from '../issue-kind.ts';

/** Faults of what is eaten. */
export const FOOD_KINDS = {
  'allergen-untold': {
    severity: 'notice',
    message: {
      vi: 'Có “{food}”, thứ nhiều người dị ứng, mà mục facts.allergens chưa ghi.',
      en: 'It has “{food}”, which many are allergic to, and facts.allergens does not name it.',
    },
    fix: {
      vi: 'Thêm “{food}” vào facts.allergens như trên nhãn. Trang và tờ in đưa mục ấy lên đầu.',
      en: 'Add “{food}” to facts.allergens as on the label. Pages and prints show that field first.',
    },
    wrong: 'facts:\n  ingredients: Lạc 60 %, vừng 30 %, muối',
    right: 'facts:\n  ingredients: Lạc 60 %, vừng 30 %, muối\n  allergens: Lạc, vừng',
  },
  'alcohol-untold': {
    severity: 'warning',
    message: {
      vi: 'Rượu, đồ uống có cồn mà chưa ghi độ cồn (alcohol).',
      en: 'A drink with alcohol whose strength (alcohol) is not written down.',
    },
    fix: {
      vi: 'Thêm alcohol: số % thể tích trên nhãn. Chưa có thì trang coi như từ {strength} độ, chỉ ghi thông tin của sổ đăng ký.',
      en: 'Add alcohol: the % by volume on the label. Until then it counts as {strength} % and more, and shows the register’s facts alone.',
    },
    wrong: 'set: 15',
    right: 'set: 15\nalcohol: 14',
  },
  'alcohol-promoted': {
    severity: 'warning',
    message: {
      vi: 'Rượu từ {strength} độ trở lên không được quảng cáo: mục này không lên trang.',
      en: 'A drink of {strength} % and more must not be advertised: this field is not published.',
    },
    fix: {
      vi: 'Xóa mục này; nếu độ cồn ghi sai thì sửa alcohol cho đúng nhãn.',
      en: 'Delete this field; if the strength is wrong, correct alcohol to what the label says.',
    },
    wrong: 'alcohol: 39\nsummary: Rượu thơm, êm, uống một chén nhớ mãi',
    right: 'alcohol: 39',
  },
  'alcohol-story': {
    severity: 'warning',
    message: {
      vi: 'Rượu từ {strength} độ trở lên không được quảng cáo: bài viết này không lên trang.',
      en: 'A drink of {strength} % and more must not be advertised: this story is not published.',
    },
    fix: {
      vi: 'Xóa bài viết; nếu độ cồn ghi sai thì sửa alcohol cho đúng nhãn.',
      en: 'Delete the story; if the strength is wrong, correct alcohol to what the label says.',
    },
    wrong: 'alcohol: 39\n---\nBếp nấu rượu lúc nào cũng ấm …',
    right: 'alcohol: 39\n---',
  },
  'alcohol-gift': {
    severity: 'error',
    message: {
      vi: 'Bộ quà có {product}: rượu từ {strength} độ trở lên, hay chưa ghi độ cồn, không được quảng cáo.',
      en: 'The gift set holds {product}: a drink of {strength} % and more, or of unknown strength, must not be advertised.',
    },
    fix: {
      vi: 'Bỏ món này khỏi bộ quà. Độ cồn thấp hơn thì ghi vào alcohol của sản phẩm ấy, như trên nhãn.',
      en: 'Take it out of the set. If it is weaker, write its strength as that product’s alcohol, as on the label.',
    },
    wrong: 'items:\n  - { product: ruou-nep-mau }',
    right: 'items:\n  - { product: tra-mau }',
  },
} as const satisfies IssueKinds;
