import { keyOf } from '../../../src/domain/names/spelling.ts';

/** What a column holds. `kept` is a column this site has no field for: kept privately, given back on export. */
export const ROLES = [
  ...['id', 'stt', 'name', 'producer', 'representative', 'phone', 'email', 'website', 'identity', 'taxCode'],
  ...['address', 'addressFormer', 'addressToday', 'placeFormer', 'placeToday', 'village', 'stars', 'points'],
  ...['decision', 'signedOn', 'lastDay', 'year', 'issuer', 'group', 'code', 'certificateNumber', 'standard'],
  ...['picture', 'price', 'notes', 'prose', 'producerKind', 'chosen', 'ours', 'kept'],
] as const;
export type Role = (typeof ROLES)[number];

/** Personal columns: never written into a public file. */
export const PERSONAL: ReadonlySet<Role> = new Set<Role>(['representative', 'phone', 'email', 'identity']);

/**
 * What offices write at the head of a column, folded. The first row that fits wins, so the narrower words stand first:
 * “mã số thuế” before “mã số”, “ngày ký” before “ký”.
 */
const HEADS: readonly (readonly [Role, RegExp])[] = [
  ['id', /^ma dong$|^ma an$/],
  ['chosen', /^chon$/],
  ['ours', /^(?:da hieu la|con ngo)$/],
  ['stt', /^(?:stt|tt|so tt|so thu tu|no|s tt)$/],
  ['identity', /\b(?:cccd|cmnd|cmt|can cuoc|chung minh|dinh danh|ho chieu)\b/],
  ['taxCode', /\b(?:ma so thue|mst|ms thue|ma thue)\b/],
  ['code', /^(?:ma san pham|ma sp|ma so san pham|ma so sp|ma ocop|ma san pham ocop|ma so ocop|ma so)$/],
  ['certificateNumber', /\b(?:so gcn|so giay chung nhan|giay chung nhan so|so giay cn|so cn)\b/],
  ['price', /\b(?:don gia|gia ban|gia thanh|gia tien|gia le|gia si)\b|^gia$/],
  ['phone', /\b(?:dien thoai|sdt|so dt|di dong|hotline|zalo|so may)\b|^dt$|^tel$|^lien he$/],
  ['email', /\b(?:email|e mail|thu dien tu|hop thu)\b/],
  ['website', /\b(?:website|trang web|web|facebook|fanpage)\b/],
  ['picture', /\b(?:hinh anh|anh)\b/],
  [
    'representative',
    /\b(?:nguoi dai dien|dai dien|chu ho|giam doc|nguoi lien he|ho va ten|ho ten|chu nhiem|nguoi phu trach|nguoi dung dau|chu co so)\b/,
  ],
  ['decision', /\bso\b.*\bngay\b.*\b(?:qd|quyet dinh)\b|\b(?:qd|quyet dinh)\b.*\bngay\b/],
  [
    'signedOn',
    /\b(?:ngay|thoi gian|thoi diem)\b.*\b(?:ky|qd|quyet dinh|cong nhan|cap|ban hanh|bat dau|phan hang)\b/,
  ],
  ['signedOn', /^ngay(?: thang)?(?: nam)?$/],
  ['lastDay', /\b(?:het han|het hieu luc|hieu luc den|ngay ket thuc|gia tri den|thoi han|han giay)\b/],
  ['year', /^(?:nam|dot)(?: .*)?\b(?:cong nhan|danh gia|dat|xep hang|phan hang|cap)\b|^nam$|^nam ocop$/],
  ['issuer', /\b(?:co quan|cap|noi|don vi)\b.*\b(?:cong nhan|ban hanh|cap|ky|quyet dinh)\b/],
  ['points', /\bdiem\b(?!.*\b(?:ban|du lich)\b)/],
  ['decision', /\b(?:quyet dinh|so qd|qd cong nhan|qd)\b|^van ban/],
  ['standard', /^tieu chuan$/],
  [
    'stars',
    /\b(?:xep hang|phan hang|hang sao|so sao|sao|thu hang|hang dat|hang ocop)\b|^hang$|^ket qua(?: danh gia| xep loai)?$|^xep loai$/,
  ],
  ['producerKind', /\b(?:loai hinh|loai chu the|loai hinh to chuc)\b/],
  ['addressFormer', /\bdia chi\b.*\b(?:cu|goc|truoc|ban dau)\b/],
  ['addressToday', /\bdia chi\b.*\b(?:moi|nay|hien tai|sau)\b/],
  [
    'placeFormer',
    /\b(?:xa|phuong|thi tran|don vi hanh chinh|dvhc|dia phuong|dia ban)\b.*\b(?:cu|truoc|goc)\b/,
  ],
  ['placeToday', /\b(?:xa|phuong|don vi hanh chinh|dvhc|dia phuong|dia ban)\b.*\b(?:moi|nay|hien tai|sau)\b/],
  ['address', /\b(?:dia chi|noi san xuat|dia diem|dia ban|don vi hanh chinh|dia phuong|tru so|noi o)\b/],
  ['address', /^(?:ten )?(?:xa|phuong|thi tran)\b(?:.*\b(?:phuong|thi tran|tt)\b)?/],
  ['village', /^(?:ten )?(?:thon|xom|lang|to dan pho|khu)\b/],
  ['prose', /^thong tin\b|^noi dung\b|^chi tiet$/],
  [
    'name',
    /^(?:ten )?(?:cac )?(?:san pham|sp|hang hoa|mat hang)(?: ocop| dich vu| dat ocop| duoc cong nhan| dang ky)*$|^ten (?:san pham|sp|hang|mat hang)\b|^san pham\b(?!.*\b(?:loai|nhom)\b)/,
  ],
  [
    'producer',
    /\b(?:chu the|ten co so|co so sx|co so san xuat|nha san xuat|don vi san xuat|doanh nghiep|to chuc ca nhan)\b|^(?:ten )?(?:don vi|co so|htx|hop tac xa|cong ty)(?: ?\/?(?:htx|hop tac xa|co so|don vi|cong ty|ho|kinh doanh))*$/,
  ],
  ['group', /\b(?:nhom|nganh hang|phan nhom|bo san pham|linh vuc)\b/],
  ['notes', /\b(?:ghi chu|luu y|chu thich)\b/],
];

/** The role of a column by what stands at its head; undefined where no office word is in it. */
export function roleOf(head: string): Role | undefined {
  const key = keyOf(head.replaceAll('_', ' '));
  if (key === '') return undefined;
  return HEADS.find(([, words]) => words.test(key))?.[0];
}

/** A year (2018–2099) at the head of a column: its cells say what happened in that year. */
export function yearOf(head: string): number | undefined {
  const match = /^(?:nam |dot nam )?(20[1-9]\d)$/.exec(keyOf(head));
  return match ? Number(match[1]) : undefined;
}
