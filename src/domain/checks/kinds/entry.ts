import type { IssueKinds } from '../issue-kind.ts';

/** Faults between the fields of one entry: places, fairs, photos, scans, claims. */
export const ENTRY_KINDS = {
  'place-dates': {
    severity: 'error',
    message: {
      vi: 'Đơn vị “{id}” có từ {from} mà chỉ đến {to}.',
      en: 'The unit “{id}” begins on {from} and ends on {to}.',
    },
    fix: { vi: 'Đổi lại hai ngày cho đúng.', en: 'Correct the two days.' },
    wrong: 'from: 2025-07-01\nto: 2025-06-30',
    right: 'to: 2025-06-30',
  },
  'place-successor': {
    severity: 'error',
    message: {
      vi: '“{id}” nhập vào “{successor}”, nhưng ngày {day} đơn vị ấy {when}.',
      en: '“{id}” went into “{successor}”, but on {day} that unit {when}.',
    },
    fix: {
      vi: 'Đơn vị mới phải có từ ngay ngày hôm sau.',
      en: 'The new unit must exist on the very next day.',
    },
    wrong:
      '- { id: xa-a-cu, to: 2025-06-30, successors: [{ place: xa-b }], … }\n- { id: xa-b, from: 2026-01-01, … }',
    right:
      '- { id: xa-a-cu, to: 2025-06-30, successors: [{ place: xa-b }], … }\n- { id: xa-b, from: 2025-07-01, … }',
  },
  'place-ends-nowhere': {
    severity: 'warning',
    message: {
      vi: 'Đơn vị “{id}” hết từ {to} mà không nói nhập vào đâu.',
      en: 'The unit “{id}” ended on {to} and leads nowhere.',
    },
    fix: { vi: 'Thêm mục successors.', en: 'Add successors.' },
    wrong: '- { id: xa-a-cu, to: 2025-06-30, … }',
    right: '- { id: xa-a-cu, to: 2025-06-30, successors: [{ place: xa-a }], … }',
  },
  'fair-dates': {
    severity: 'error',
    message: {
      vi: '“{first}” ({firstDay}) phải không sau “{second}” ({secondDay}).',
      en: '“{first}” ({firstDay}) must not be after “{second}” ({secondDay}).',
    },
    fix: { vi: 'Xem lại hai ngày.', en: 'Check the two days.' },
    wrong: 'from: 2026-12-06\nto: 2026-12-04',
    right: 'from: 2026-12-04\nto: 2026-12-06',
  },
  'set-group': {
    severity: 'error',
    message: {
      vi: 'Bộ {set} thuộc nhóm “{expected}”, ở đây ghi nhóm “{group}”.',
      en: 'Set {set} belongs to the group “{expected}”, but “{group}” is written.',
    },
    fix: { vi: 'Đã có set thì bỏ mục group.', en: 'With a set, drop group.' },
    wrong: 'set: 3\ngroup: do-uong',
    right: 'set: 3',
  },
  'producer-kind': {
    severity: 'warning',
    message: {
      vi: 'Chủ thể loại {kind} chỉ dành cho sản phẩm du lịch (bộ 26).',
      en: 'A producer of kind {kind} is for tourism products (set 26) alone.',
    },
    fix: {
      vi: 'Xem lại loại chủ thể trong {producer}, hoặc bộ của sản phẩm.',
      en: 'Check the kind in {producer}, or the product’s set.',
    },
    wrong: 'set: 3\nproducer: hoi-mau               # kind: association',
    right: 'set: 26\nproducer: hoi-mau               # kind: association',
  },
  'photo-missing': {
    severity: 'error',
    message: { vi: 'Không có tệp {file} trong thư mục này.', en: 'There is no file {file} in this folder.' },
    fix: {
      vi: 'Chép tệp vào cạnh tệp này, hoặc sửa tên cho khớp từng chữ hoa, chữ thường.',
      en: 'Put the file beside this one, or match its name, capitals included.',
    },
    wrong: 'photos: [{ file: Gao-Nep.JPG, … }]    # tệp thật: gao-nep.jpg',
    right: 'photos: [{ file: gao-nep.jpg, … }]',
  },
  'photo-unreadable': {
    severity: 'error',
    message: { vi: 'Ảnh {file} hỏng, không mở được.', en: 'The picture {file} is broken.' },
    fix: {
      vi: 'Xin lại tệp gốc, hoặc lưu lại thành .jpg.',
      en: 'Ask for the original, or save it anew as .jpg.',
    },
    wrong: 'photos: [{ file: gao-nep.jpg, … }]    # tệp chép dở',
    right: 'photos: [{ file: gao-nep.jpg, … }]    # ảnh mở được',
  },
  'photo-too-small': {
    severity: 'error',
    message: {
      vi: 'Ảnh {file} rộng {width} điểm, cần ít nhất {minimum}.',
      en: 'The picture {file} is {width} pixels wide; {minimum} are needed.',
    },
    fix: {
      vi: 'Xin ảnh gốc từ máy chụp; ảnh gửi qua Zalo thường đã bị thu nhỏ.',
      en: 'Ask for the original; pictures sent by chat are often shrunk.',
    },
    wrong: 'photos: [{ file: gao-nep.jpg, … }]    # 800 × 600',
    right: 'photos: [{ file: gao-nep.jpg, … }]    # 1600 × 1200',
  },
  'photo-unused': {
    severity: 'notice',
    message: {
      vi: 'Tệp {file} có trong thư mục mà không ghi trong photos.',
      en: 'The file {file} is in the folder but not among the photos.',
    },
    fix: { vi: 'Thêm vào mục photos, hoặc xóa tệp.', en: 'Add it to photos, or delete it.' },
    wrong: '(có gao-nep-2.jpg, không ghi ở đâu)',
    right: 'photos:\n  - { file: gao-nep-2.jpg, alt: { vi: …, en: … } }',
  },
  'alt-english': {
    severity: 'warning',
    message: {
      vi: 'Ảnh {file} chưa có lời tả tiếng Anh.',
      en: 'The picture {file} has no description in English.',
    },
    fix: {
      vi: 'Viết alt gồm hai mục: { vi: …, en: … }.',
      en: 'Write alt with both: { vi: …, en: … }.',
    },
    wrong: 'alt: Bát gạo nếp',
    right: 'alt: { vi: Bát gạo nếp, en: A bowl of sticky rice }',
  },
  'illustration-unknown': {
    severity: 'warning',
    message: { vi: 'Không có hình vẽ nào tên “{found}”.', en: 'There is no drawing “{found}”.' },
    fix: { vi: 'Các hình vẽ hiện có: {known}.', en: 'The drawings are: {known}.' },
    wrong: 'illustration: craft-may',
    right: 'illustration: craft-may-tre',
  },
  'story-markup': {
    severity: 'warning',
    message: {
      vi: 'Bài viết có “{found}”, trên trang sẽ không hiện đúng.',
      en: 'The story holds “{found}”, which the page does not render.',
    },
    fix: {
      vi: 'Chỉ viết chữ, *nghiêng*, **đậm**, danh sách và đường dẫn https. Ảnh thì ghi ở mục photos.',
      en: 'Write text, *italics*, **bold**, lists and https links alone. Photos go into the field photos.',
    },
    wrong: 'Gạo <b>mới</b> gặt.\n\n![Ruộng lúa](ruong.jpg)',
    right: 'Gạo **mới** gặt.',
  },
  'scan-missing': {
    severity: 'error',
    message: { vi: 'Không có bản chụp {file}.', en: 'There is no scan {file}.' },
    fix: {
      vi: 'Chép tệp vào cùng thư mục, hoặc bỏ mục scan.',
      en: 'Put the file in the same folder, or drop scan.',
    },
    wrong: 'scan: quyet-dinh.pdf              # không có tệp',
    right: 'scan: quyet-dinh.pdf              # tệp nằm cạnh',
  },
  'scan-changed': {
    severity: 'error',
    message: {
      vi: 'Bản chụp {file} không còn là tệp đã lấy: mã SHA-256 nay là {found}.',
      en: 'The scan {file} is no longer the file that was fetched: its SHA-256 is now {found}.',
    },
    fix: {
      vi: 'Chép lại tệp đã lấy. Nếu đã lấy một tệp mới thì ghi mã mới và ngày lấy mới.',
      en: 'Put the fetched file back. If another was fetched, write its SHA-256 and the new day.',
    },
    wrong: "fetched: { …, sha256: '0000…' }   # mã của tệp khác",
    right: "fetched: { …, sha256: '4df6…' }   # đúng mã của tệp",
  },
  'scan-undigested': {
    severity: 'notice',
    message: {
      vi: 'Bản chụp {file} chưa ghi mã SHA-256, nên sau này không biết tệp có bị thay không.',
      en: 'The scan {file} has no SHA-256 on record, so nobody can tell later whether it was changed.',
    },
    fix: { vi: "Ghi sha256: '{found}'.", en: "Write sha256: '{found}'." },
    wrong: "fetched: { from: …, on: '2026-11-20' }",
    right: "fetched: { from: …, on: '2026-11-20', sha256: '4df6…' }",
  },
  'health-claim': {
    severity: 'warning',
    message: {
      vi: '“{phrase}” là lời quảng cáo công dụng hay lời nói quá, luật quảng cáo không cho.',
      en: '“{phrase}” is a health claim or a superlative that the advertising law forbids.',
    },
    fix: {
      vi: 'Bỏ đi; kể cách làm, mùa vụ, mùi vị, nguyên liệu.',
      en: 'Drop it; tell how it is made, its season, taste and materials.',
    },
    wrong: 'summary: Trà thảo mộc giúp ngủ ngon.',
    right: 'summary: Trà sao tay, nước vàng, thơm mùi cỏ khô.',
  },
} as const satisfies IssueKinds;
