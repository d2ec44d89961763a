import type { DocumentKind } from '../document.ts';
import type { ProducerKind } from '../producer.ts';
import type { AuthorityLevel } from '../rule.ts';
import type { ReferenceKind } from './context.ts';
import type { Words } from './issue-kind.ts';

/** What each kind of entry is called, and where an editor adds one. */
export const REFERENCE_WORDS: Readonly<Record<ReferenceKind, { name: Words; where: string }>> = {
  producers: { name: { vi: 'nhà sản xuất', en: 'producer' }, where: 'producers/' },
  places: { name: { vi: 'địa phương', en: 'place' }, where: 'places.yml' },
  documents: { name: { vi: 'quyết định, văn bản', en: 'decision or document' }, where: 'decisions/' },
  rules: { name: { vi: 'văn bản pháp luật', en: 'legal rule' }, where: 'content/legal/' },
  products: { name: { vi: 'sản phẩm', en: 'product' }, where: 'products/' },
};

export const DOCUMENT_KIND_WORDS: Readonly<Record<DocumentKind, Words>> = {
  recognition: { vi: 'công nhận', en: 'recognition' },
  result: { vi: 'phê duyệt kết quả', en: 'result' },
  withdrawal: { vi: 'thu hồi', en: 'withdrawal' },
  extension: { vi: 'gia hạn', en: 'extension' },
  plan: { vi: 'kế hoạch', en: 'plan' },
  guidance: { vi: 'hướng dẫn', en: 'guidance' },
  commendation: { vi: 'khen thưởng', en: 'commendation' },
  inspection: { vi: 'kiểm tra', en: 'inspection' },
  support: { vi: 'hỗ trợ', en: 'support' },
  report: { vi: 'báo cáo', en: 'report' },
};

export const LEVEL_WORDS: Readonly<Record<AuthorityLevel, Words>> = {
  ministry: { vi: 'Bộ', en: 'ministry' },
  province: { vi: 'tỉnh, thành phố', en: 'province' },
  district: { vi: 'huyện', en: 'district' },
  commune: { vi: 'xã', en: 'commune' },
  other: { vi: 'khác', en: 'other' },
};

export const PRODUCER_KIND_WORDS: Readonly<Record<ProducerKind, Words>> = {
  cooperative: { vi: 'hợp tác xã', en: 'cooperative' },
  'cooperative-group': { vi: 'tổ hợp tác', en: 'cooperative group' },
  enterprise: { vi: 'doanh nghiệp', en: 'enterprise' },
  farm: { vi: 'trang trại', en: 'farm' },
  household: { vi: 'hộ', en: 'household' },
  association: { vi: 'hội, hiệp hội', en: 'association' },
  'operations-centre': { vi: 'trung tâm điều hành', en: 'operations centre' },
};

/** A unit of administration that did not exist on a day, in words. */
export function notThen(place: { from?: string | undefined; to?: string | undefined }, day: string): Words {
  return place.from && day < place.from
    ? { vi: `chưa có (có từ ${place.from})`, en: `did not exist yet (it begins on ${place.from})` }
    : { vi: `đã hết (đến ${place.to ?? ''})`, en: `had ended (on ${place.to ?? ''})` };
}

/** Several words as one list, in both languages. */
export function joined(words: readonly Words[], between: Words): Words {
  const join = (language: keyof Words) => words.map((word) => word[language]).join(between[language]);
  return { vi: join('vi'), en: join('en') };
}
