import type { Bilingual } from './text.ts';

/** The six groups of products, Phụ lục I of QĐ 26/2026/QĐ-TTg. The key is also the group's address. */
export const GROUPS = {
  'thuc-pham': { vi: 'Thực phẩm', en: 'Food' },
  'do-uong': { vi: 'Đồ uống', en: 'Drinks' },
  'duoc-lieu': { vi: 'Dược liệu và sản phẩm từ dược liệu', en: 'Medicinal plants and their products' },
  'thu-cong-my-nghe': { vi: 'Hàng thủ công mỹ nghệ', en: 'Handicrafts' },
  'sinh-vat-canh': { vi: 'Sinh vật cảnh', en: 'Ornamental plants and animals' },
  'du-lich': {
    vi: 'Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch',
    en: 'Community tourism, ecotourism and tourism sites',
  },
} as const satisfies Record<string, Bilingual>;

export type GroupId = keyof typeof GROUPS;
export const GROUP_IDS = Object.keys(GROUPS) as GroupId[];

/** One of the 26 product sets ("bộ sản phẩm") that a product is rated with. */
export interface ProductSet {
  /** 1–26, the number in the annex. */
  readonly number: number;
  readonly group: GroupId;
  readonly name: Bilingual & { readonly en: string };
  /** Its products are drinks with alcohol. */
  readonly alcoholic?: true;
}
