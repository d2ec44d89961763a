/** `one`: the English word for a single one, where it differs. */
export interface UnitWords {
  readonly vi: string;
  readonly en: string;
  readonly code: string;
  readonly one?: string;
}

/** Units of quantity, each with the words it is read with. Codes follow UN/CEFACT Rec. 20 where one exists. */
export const UNITS = {
  g: { vi: 'g', en: 'g', code: 'GRM' },
  kg: { vi: 'kg', en: 'kg', code: 'KGM' },
  tonne: { vi: 'tấn', en: 't', code: 'TNE' },
  ml: { vi: 'ml', en: 'ml', code: 'MLT' },
  l: { vi: 'lít', en: 'l', code: 'LTR' },
  cm: { vi: 'cm', en: 'cm', code: 'CMT' },
  m: { vi: 'm', en: 'm', code: 'MTR' },
  piece: { vi: 'chiếc', en: 'pcs', one: 'piece', code: 'H87' },
  // Vietnamese counts cakes, soap and animals each in its own word.
  item: { vi: 'cái', en: 'pcs', one: 'piece', code: 'H87' },
  bar: { vi: 'bánh', en: 'bars', one: 'bar', code: 'H87' },
  animal: { vi: 'con', en: 'pcs', one: 'animal', code: 'H87' },
  set: { vi: 'bộ', en: 'sets', one: 'set', code: 'SET' },
  pack: { vi: 'gói', en: 'packs', one: 'pack', code: 'PA' },
  box: { vi: 'hộp', en: 'boxes', one: 'box', code: 'BX' },
  bottle: { vi: 'chai', en: 'bottles', one: 'bottle', code: 'BO' },
  jar: { vi: 'lọ', en: 'jars', one: 'jar', code: 'JR' },
  bag: { vi: 'túi', en: 'bags', one: 'bag', code: 'BG' },
  carton: { vi: 'thùng', en: 'cartons', one: 'carton', code: 'CT' },
  fruit: { vi: 'quả', en: 'fruits', one: 'fruit', code: 'H87' },
  egg: { vi: 'quả', en: 'eggs', one: 'egg', code: 'H87' },
  plant: { vi: 'cây', en: 'plants', one: 'plant', code: 'H87' },
  branch: { vi: 'cành', en: 'stems', one: 'stem', code: 'H87' },
  visitor: { vi: 'khách', en: 'visitors', one: 'visitor', code: 'IE' },
  tour: { vi: 'tour', en: 'tours', one: 'tour', code: 'E50' },
} as const satisfies Record<string, UnitWords>;
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
