import type { IssueKinds } from '../issue-kind.ts';

/** Faults of names that must be unique, known and kept for ever. */
export const IDENTITY_KINDS = {
  'reference-unknown': {
    severity: 'error',
    message: {
      vi: 'Không có {kind} nào mang mã “{id}”.',
      en: 'There is no {kind} with the id “{id}”.',
    },
    fix: {
      vi: 'Xem lại mã, hoặc thêm vào {where}.',
      en: 'Check the id, or add it in {where}.',
    },
    wrong: 'producer: htx-nong-nghiep-mua',
    right: 'producer: htx-nong-nghiep-mau',
  },
  'name-for-id': {
    severity: 'error',
    message: {
      vi: 'Không có {kind} nào mang mã “{id}”, nhưng có tên như vậy.',
      en: 'There is no {kind} with the id “{id}”, but one of such a name.',
    },
    fix: { vi: 'Ghi mã, đừng ghi tên: {choices}.', en: 'Write the id, not the name: {choices}.' },
    wrong: 'producer: HTX Nông nghiệp',
    right: 'producer: htx-mau',
  },
  'id-duplicate': {
    severity: 'error',
    message: { vi: 'Mã “{id}” đã dùng ở {other}.', en: 'The id “{id}” is already used in {other}.' },
    fix: { vi: 'Đổi mã ở một trong hai chỗ.', en: 'Change the id in one of the two.' },
    wrong: 'producers/htx-mau.yml\nproducers/htx-mau.yaml',
    right: 'producers/htx-mau.yml',
  },
  'id-reserved': {
    severity: 'error',
    message: {
      vi: 'Mã “{id}” trùng với một trang có sẵn.',
      en: 'The id “{id}” is the address of another page.',
    },
    fix: { vi: 'Đặt tên thư mục khác, dài hơn.', en: 'Choose another, longer name.' },
    wrong: 'products/nhom/index.md',
    right: 'products/nhom-banh-mau/index.md',
  },
  'id-lost': {
    severity: 'error',
    message: {
      vi: 'Sản phẩm “{id}” đã từng đăng, nay không còn: mã QR đã in sẽ dẫn vào trang trống.',
      en: 'The product “{id}” was published and is gone: printed QR codes would lead nowhere.',
    },
    fix: {
      vi: 'Đổi tên thư mục lại như cũ, hoặc thêm một dòng dưới moved: trong moved.yml, cho biết mã này nay dẫn về sản phẩm nào.',
      en: 'Give the folder its old name, or add a line under moved: in moved.yml that tells where this id leads now.',
    },
    wrong: '(xóa hoặc đổi tên thư mục products/gao-cu-mau)',
    right: 'moved:\n  - { from: gao-cu-mau, to: gao-nep-mau }',
  },
  'id-unrecorded': {
    severity: 'notice',
    message: {
      vi: 'Có {count} sản phẩm chưa ghi vào sổ mã đã đăng, như “{example}”.',
      en: '{count} products are not yet in the ledger of published ids, such as “{example}”.',
    },
    fix: {
      vi: 'Khi đã đăng lên mạng, chạy: npm run check -- --record',
      en: 'Once they are online, run: npm run check -- --record',
    },
    wrong: '(thêm sản phẩm mới, chưa ghi sổ)',
    right: 'npm run check -- --record',
  },
  'ledger-damaged': {
    severity: 'error',
    message: {
      vi: 'Sổ mã đã đăng không đọc được: {detail}',
      en: 'The ledger of published ids cannot be read: {detail}',
    },
    fix: {
      vi: 'Lấy lại bản cũ của tệp này; đừng sửa bằng tay.',
      en: 'Restore an earlier copy of this file; do not edit it by hand.',
    },
    wrong: '{ "products": "gao-nep-mau" }',
    right: '{ "products": ["gao-nep-mau"] }',
  },
  'moved-nowhere': {
    severity: 'error',
    message: {
      vi: 'Mã cũ “{from}” dẫn về “{to}”, nhưng không có sản phẩm ấy.',
      en: 'The retired id “{from}” leads to “{to}”, which is no product.',
    },
    fix: {
      vi: 'Ghi ở “to” mã một sản phẩm đang có.',
      en: 'Write the id of an existing product under “to”.',
    },
    wrong: 'moved:\n  - from: gao-cu-mau\n    to: gao-nepp-mau',
    right: 'moved:\n  - { from: gao-cu-mau, to: gao-nep-mau }',
  },
  'moved-circle': {
    severity: 'error',
    message: {
      vi: 'Mã cũ “{from}” dẫn vòng quanh: {chain}.',
      en: 'The retired id “{from}” leads in a circle: {chain}.',
    },
    fix: {
      vi: 'Cho dòng cuối dẫn về một sản phẩm đang có.',
      en: 'Let the last line lead to an existing product.',
    },
    wrong: 'moved:\n  - { from: gao-mot, to: gao-hai }\n  - { from: gao-hai, to: gao-mot }',
    right: 'moved:\n  - { from: gao-mot, to: gao-nep-mau }\n  - { from: gao-hai, to: gao-nep-mau }',
  },
  'moved-still-here': {
    severity: 'error',
    message: {
      vi: 'Mã “{from}” vừa là sản phẩm đang có, vừa ghi là đã chuyển.',
      en: 'The id “{from}” is both a product and retired.',
    },
    fix: {
      vi: 'Xóa dòng này, hoặc bỏ thư mục sản phẩm.',
      en: 'Delete this line, or remove the product’s folder.',
    },
    wrong: '(products/gao-nep-mau/ vẫn còn)\nmoved:\n  - { from: gao-nep-mau, to: gao-te-mau }',
    right: '(products/gao-nep-mau/ đã bỏ)\nmoved:\n  - { from: gao-nep-mau, to: gao-te-mau }',
  },
  'gtin-duplicate': {
    severity: 'error',
    message: {
      vi: 'Mã vạch {gtin} đã dùng ở {other}.',
      en: 'The barcode {gtin} is already used in {other}.',
    },
    fix: {
      vi: 'Mỗi quy cách của mỗi sản phẩm có mã riêng; so lại với bao bì.',
      en: 'Every pack of every product has its own; compare it with the pack.',
    },
    wrong: "(hai sản phẩm)\ngtin: '2000000000015'",
    right: "gtin: '2000000000015'\ngtin: '2000000000022'",
  },
  'product-code-duplicate': {
    severity: 'warning',
    message: {
      vi: 'Mã sản phẩm OCOP {id} đã dùng ở {other}.',
      en: 'The OCOP product code {id} is already used in {other}.',
    },
    fix: {
      vi: 'So lại với giấy chứng nhận; nếu là một sản phẩm ghi hai lần thì gộp lại.',
      en: 'Compare with the certificates; if it is one product twice, merge them.',
    },
    wrong: "(hai sản phẩm)\nproductCode: '01-277-10033-1-2021'",
    right: "productCode: '01-277-10033-1-2021'\nproductCode: '01-277-10033-2-2021'",
  },
  'product-twin': {
    severity: 'warning',
    message: {
      vi: 'Trùng tên với “{name}” ở {other}, cùng một nhà sản xuất.',
      en: 'Has the same name as “{name}” in {other}, by the same producer.',
    },
    fix: {
      vi: 'Nếu là một sản phẩm thì gộp, mã cũ ghi vào moved.yml; nếu là hai thì đặt tên phân biệt.',
      en: 'If it is one product, merge them and retire an id in moved.yml; if two, give them different names.',
    },
    wrong: 'name: Gạo nếp (mẫu)\nname: GAO NEP (MẪU)',
    right: 'name: Gạo nếp (mẫu)\nname: Gạo nếp cẩm (mẫu)',
  },
  'producer-twin': {
    severity: 'warning',
    message: {
      vi: 'Trùng tên với “{name}” ở {other}, cùng một nơi: có lẽ là một nhà sản xuất ghi hai lần.',
      en: 'Has the same name as “{name}” in {other}, in the same place: probably one producer entered twice.',
    },
    fix: {
      vi: 'Nếu là một thì giữ một tệp, sửa producer của các sản phẩm; nếu là hai thì đặt tên phân biệt.',
      en: 'If it is one, keep one file and correct producer in the products; if two, give them different names.',
    },
    wrong: 'name: HTX Hoà Bình (mẫu)\nname: Hợp tác xã Hòa Bình (mẫu)',
    right: 'name: HTX Hòa Bình (mẫu)\nname: HTX Hòa Bình Thượng (mẫu)',
  },
  'producer-unused': {
    severity: 'notice',
    message: { vi: 'Nhà sản xuất này chưa có sản phẩm nào.', en: 'This producer has no product.' },
    fix: {
      vi: 'Không sao nếu sắp thêm sản phẩm; nếu không, xóa tệp.',
      en: 'Fine if a product is coming; otherwise delete the file.',
    },
    wrong: '(không sản phẩm nào ghi producer: htx-mau)',
    right: 'producer: htx-mau',
  },
  'decision-unused': {
    severity: 'notice',
    message: {
      vi: 'Chưa giấy chứng nhận nào dựa vào quyết định này.',
      en: 'No certificate rests on this decision.',
    },
    fix: {
      vi: 'Ghi các sản phẩm mà quyết định công nhận, hoặc thu hồi, gia hạn.',
      en: 'Enter the products that it recognises, withdraws or extends.',
    },
    wrong: '(không giấy chứng nhận nào ghi decision: mau-01-2025)',
    right: 'decision: mau-01-2025',
  },
} as const satisfies IssueKinds;
