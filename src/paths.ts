/**
 * Every address of the site. Vietnamese lives at the root, English under /en/ with the same slugs; all are
 * ASCII, lower-case and hyphenated. Printed QR codes point here: an address is only ever added.
 */
type Lang = 'vi' | 'en';

const root = (lang: Lang): string => (lang === 'vi' ? '/' : `/${lang}/`);
const at =
  (section: string) =>
  (lang: Lang): string =>
    `${root(lang)}${section}/`;
const entry =
  (section: string) =>
  (lang: Lang, id: string): string =>
    `${root(lang)}${section}/${id}/`;
/** A list and its further pages: page 1 is the list itself, page 2 is `…/trang/2/`. */
const pageOf = (base: string, page: number): string => (page <= 1 ? base : `${base}trang/${page}/`);
const list =
  (section: string) =>
  (lang: Lang, page = 1): string =>
    pageOf(`${root(lang)}${section}/`, page);

export const paths = {
  home: root,
  products: list('san-pham'),
  product: entry('san-pham'),
  group: (lang: Lang, group: string, page = 1) => pageOf(`${root(lang)}san-pham/nhom/${group}/`, page),
  set: (lang: Lang, number: number, page = 1) => pageOf(`${root(lang)}san-pham/bo/${number}/`, page),
  /** Products of one choice of the filter: `loc/sao/4/`. Groups, sets and places have lists of their own. */
  filtered: (lang: Lang, param: string, value: string, page = 1) =>
    pageOf(`${root(lang)}san-pham/loc/${param}/${value}/`, page),
  /** What the filter of products reads. */
  browseTable: '/du-lieu/san-pham/bang.json',
  browseCards: (lang: Lang, file: number) => `/du-lieu/san-pham/${lang}/${file}.json`,
  producers: list('nha-san-xuat'),
  producer: entry('nha-san-xuat'),
  /** One file for both languages. */
  vcard: (id: string) => `/nha-san-xuat/${id}.vcf`,
  places: at('dia-phuong'),
  place: (lang: Lang, id: string, page = 1) => pageOf(`${root(lang)}dia-phuong/${id}/`, page),
  documents: list('quyet-dinh'),
  document: (lang: Lang, id: string, page = 1) => pageOf(`${root(lang)}quyet-dinh/${id}/`, page),
  /** A scan of a decision, one file for both languages; see `scans` in src/domain/scan.ts. */
  scan: (file: string) => `/ban-chup/${file}`,
  programme: at('chuong-trinh'),
  /** Self-scoring by the rubrics of the 26 sets. */
  selfScoring: at('tu-cham-diem'),
  scoring: (lang: Lang, set: number) => `${root(lang)}tu-cham-diem/${set}/`,
  /** The three forms of a file. */
  forms: at('bieu-mau'),
  form: entry('bieu-mau'),
  /** Rounds to come, with the days for each; the calendar and the notices are in Vietnamese. */
  rounds: at('dot-danh-gia'),
  roundsCalendar: '/dot-danh-gia/lich.ics',
  /** A notice for a commune's board: of a round by the month in which files are sent, `2027-04`. */
  roundNotice: (round: string, place: string) => `/thong-bao/${round}/${place}/`,
  help: at('hoi-ai'),
  glossary: at('thuat-ngu'),
  news: list('tin-tuc'),
  newsItem: entry('tin-tuc'),
  guides: list('huong-dan'),
  guide: entry('huong-dan'),
  fairs: at('su-kien'),
  fair: entry('su-kien'),
  /** Calendar files and printed sheets are in Vietnamese, one for both languages. */
  fairCalendar: (id: string) => `/su-kien/${id}.ics`,
  fairsCalendar: '/su-kien/lich.ics',
  fairSheet: (id: string, sheet: string) => `/su-kien/${id}/in/${sheet}/`,
  /** What a phone needs to keep a whole fair; written after the build. */
  fairOffline: (lang: Lang, id: string) => `${root(lang)}su-kien/${id}/ngoai-tuyen.json`,
  /** What the service worker shows where nothing is kept. */
  offline: '/ngoai-tuyen/',
  /** Printed on a booth; upper case on purpose. */
  booth: (lang: Lang, code: string) => `${root(lang)}G/${code}/`,
  trade: at('ket-noi-giao-thuong'),
  shortlist: (lang: Lang) => `${root(lang)}ket-noi-giao-thuong/danh-sach/`,
  quotation: (lang: Lang, products: readonly string[] = []) =>
    `${root(lang)}ket-noi-giao-thuong/hoi-hang/${products.length > 0 ? `?sp=${products.join(',')}` : ''}`,
  giftQuotation: (lang: Lang, gift: string) => `${root(lang)}ket-noi-giao-thuong/hoi-hang/?qua=${gift}`,
  /** A buyer's sheet, in both languages at once. */
  specification: (id: string) => `/quy-cach/${id}/`,
  gifts: at('qua-tang'),
  gift: entry('qua-tang'),
  /** Printed; in Vietnamese. */
  giftSheet: (id: string) => `/qua-tang/${id}/in/`,
  salesPoints: at('diem-ban'),
  salesPoint: (lang: Lang, id: string) => `${root(lang)}diem-ban/#${id}`,
  offers: (lang: Lang, file: number) => `/du-lieu/mua-buon/${lang}/${file}.json`,
  buyerData: (lang: Lang, shard: number) => `/du-lieu/nguoi-mua/${lang}/${shard}.json`,
  figures: at('so-lieu'),
  targets: at('muc-tieu'),
  search: at('tim-kiem'),
  checkStamp: at('kiem-tra-tem'),
  /** Where a printed stamp leads; upper case on purpose, without a language. */
  stamp: (code: string) => `/T/${code}/`,
  /** Answers offline for stamps this phone has never opened. */
  stampShell: '/T/',
  stampStatus: '/.well-known/ocop-stamp-status.jws',
  stampKeys: '/.well-known/jwks.json',
  stampOffice: '/.well-known/ocop-stamp.json',
  /** What the site lists under codes with this beginning of two symbols; a file where there is at least one. */
  stampListing: (beginning: string) => `/tem/ma/${beginning}.json`,
  stampFallback: '/tem/ed25519.js',
  stampVectors: '/ocop-stamp-1/vectors.json',
  stampVerifier: '/ocop-stamp-1/verify.py',
  stampWorker: '/sw.js',
  /** Copies of certificates for other systems: W3C Verifiable Credentials. */
  credential: (code: string) => `/vc/${code}.jwt`,
  credentialStatus: '/vc/status.jwt',
  didDocument: '/.well-known/did.json',
  developers: at('cho-nguoi-lap-trinh'),
  /** GS1 Digital Link: where a GTIN on a pack leads. */
  gtin: (gtin14: string) => `/01/${gtin14}/`,
  gtinLinkset: (gtin14: string) => `/01/${gtin14}.json`,
  /** A product's own QR for leaflets: unsigned. */
  productQr: (id: string, format: 'svg' | 'png') => `/ma-qr/${id}.${format}`,
  kit: (lang: Lang, part: string) => `${root(lang)}kit/${part && `${part}/`}`,
  manifest: '/site.webmanifest',
  robots: '/robots.txt',
  sitemap: '/sitemap.xml',
  sitemapPart: (part: number) => `/sitemap/${part}.xml`,
} as const;

/** The list of one choice of the filter, `nhom=do-uong`. */
export function choicePath(lang: Lang, key: string, page = 1): string {
  const [param = '', value = ''] = key.split('=');
  switch (param) {
    case 'nhom':
      return paths.group(lang, value, page);
    case 'bo':
      return paths.set(lang, Number(value), page);
    case 'noi':
      return paths.place(lang, value, page);
    default:
      return paths.filtered(lang, param, value, page);
  }
}

/** Names of the pictures shown where a page is shared (1200 × 630), without language: `shareImage(shareName.site)`. */
export const shareName = {
  site: 'trang',
  product: (id: string) => `san-pham/${id}`,
  producer: (id: string) => `nha-san-xuat/${id}`,
  fair: (id: string) => `su-kien/${id}`,
} as const;

export function shareImage(name: string): string {
  return `/chia-se/${name}.jpg`;
}

/** Address of a photo's file, by its base name. */
export function photoPath(file: string): string {
  return `/anh/${file}`;
}

/** The `lang` route parameter: none for Vietnamese, which lives at the root. */
export function langParam(lang: Lang): string | undefined {
  return lang === 'vi' ? undefined : lang;
}

/** The rest parameter of a list's page: none for the first, `trang/2` for the second; with an optional key before. */
export function pageParam(page: number, key?: string): string | undefined {
  const rest = page <= 1 ? [] : [`trang/${page}`];
  const parts = key === undefined ? rest : [key, ...rest];
  return parts.length === 0 ? undefined : parts.join('/');
}

/** An absolute address, for canonical links, feeds and QR codes. */
export function absolute(host: string, path: string): string {
  return `${host.replace(/\/$/, '')}${path}`;
}
