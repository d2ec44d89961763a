import type { Bilingual } from './text.ts';

/** Units of quantity, each with the words it is read with. Codes follow UN/CEFACT Rec. 20 where one exists. */
export const UNITS = {
  g: { vi: 'g', en: 'g', code: 'GRM' },
  kg: { vi: 'kg', en: 'kg', code: 'KGM' },
  tonne: { vi: 'tấn', en: 't', code: 'TNE' },
  ml: { vi: 'ml', en: 'ml', code: 'MLT' },
  l: { vi: 'lít', en: 'l', code: 'LTR' },
  cm: { vi: 'cm', en: 'cm', code: 'CMT' },
  m: { vi: 'm', en: 'm', code: 'MTR' },
  piece: { vi: 'chiếc', en: 'pcs', code: 'H87' },
  // Vietnamese counts cakes, soap and animals each in its own word.
  item: { vi: 'cái', en: 'pcs', code: 'H87' },
  bar: { vi: 'bánh', en: 'bars', code: 'H87' },
  animal: { vi: 'con', en: 'pcs', code: 'H87' },
  set: { vi: 'bộ', en: 'sets', code: 'SET' },
  pack: { vi: 'gói', en: 'packs', code: 'PA' },
  box: { vi: 'hộp', en: 'boxes', code: 'BX' },
  bottle: { vi: 'chai', en: 'bottles', code: 'BO' },
  jar: { vi: 'lọ', en: 'jars', code: 'JR' },
  bag: { vi: 'túi', en: 'bags', code: 'BG' },
  carton: { vi: 'thùng', en: 'cartons', code: 'CT' },
  fruit: { vi: 'quả', en: 'fruits', code: 'H87' },
  egg: { vi: 'quả', en: 'eggs', code: 'H87' },
  plant: { vi: 'cây', en: 'plants', code: 'H87' },
  branch: { vi: 'cành', en: 'stems', code: 'H87' },
  visitor: { vi: 'khách', en: 'visitors', code: 'IE' },
  tour: { vi: 'tour', en: 'tours', code: 'E50' },
} as const satisfies Record<string, Bilingual & { code: string }>;
export type Unit = keyof typeof UNITS;
export const UNIT_IDS = Object.keys(UNITS) as [Unit, ...Unit[]];

export interface Quantity {
  readonly value: number;
  readonly unit: Unit;
}

export const PERIODS = ['day', 'month', 'year'] as const;
export interface Duration {
  readonly value: number;
  readonly unit: (typeof PERIODS)[number];
}
