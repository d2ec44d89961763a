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
} as const satisfies IssueKinds;
