import type { IssueKinds } from '../issue-kind.ts';

/** Faults of a whole file, found before its fields can be read. */
export const FILE_KINDS = {
  'file-missing': {
    severity: 'error',
    message: { vi: 'Thiếu tệp {file}.', en: 'The file {file} is missing.' },
    fix: {
      vi: 'Tạo tệp này, hoặc bỏ đuôi .txt mà Windows thêm vào. Nếu cả thư mục không dùng nữa thì xóa thư mục.',
      en: 'Create this file, or drop the .txt that Windows added. If its folder is no longer used, delete the folder.',
    },
    wrong: 'products/gao-nep-mau/        (thư mục rỗng)',
    right: 'products/gao-nep-mau/index.md',
  },
  'file-unreadable': {
    severity: 'error',
    message: { vi: 'Không mở được tệp ({detail}).', en: 'The file cannot be opened ({detail}).' },
    fix: {
      vi: 'Xem lại: đây phải là một tệp chữ, và bạn phải có quyền đọc.',
      en: 'See that it is a text file that you may read.',
    },
    wrong: 'producers/htx-mau.yml/       (đây là thư mục, không phải tệp)',
    right: 'producers/htx-mau.yml        (tệp chữ)',
  },
  'file-encoding': {
    severity: 'error',
    message: {
      vi: 'Chữ từ dòng này không phải UTF-8, mà máy không chắc là bảng mã nào; cũng có thể chữ đã mất từ trước.',
      en: 'From this line on the text is not UTF-8, and its encoding is in doubt; letters may have been lost before.',
    },
    fix: {
      vi: 'Gõ lại những chữ hỏng theo bản gốc, rồi lưu bằng UTF-8. Chỉ lưu lại mà không gõ lại thì dấu mất hẳn.',
      en: 'Type the broken letters again from the original, and save as UTF-8. To save alone would lose them for good.',
    },
    wrong: 'name: G\uFFFDo n\uFFFDp',
    right: 'name: Gạo nếp',
  },
  'file-encoding-known': {
    severity: 'error',
    message: {
      vi: 'Tệp này ở bảng mã {encoding}, không phải UTF-8. Đọc đúng thì dòng này là: {meant}',
      en: 'This file is in {encoding}, not UTF-8. Read right, this line is: {meant}',
    },
    fix: {
      vi: 'Dòng ấy đúng thì chạy: npm run check -- --fix (máy ghi lại tệp bằng UTF-8, không đổi gì khác). Đừng tự lưu lại bằng Notepad: dấu sẽ mất.',
      en: 'If that line is right, run: npm run check -- --fix (it writes the file as UTF-8 and changes nothing else). Do not save it in Notepad: the accents would be lost.',
    },
    wrong: 'name: G¹o nÕp',
    right: 'name: Gạo nếp',
  },
  'file-unused': {
    severity: 'warning',
    message: {
      vi: '“{file}” nằm ở chỗ không ai đọc, nên không hiện trên trang.',
      en: 'Nothing reads “{file}” here, so it is not shown.',
    },
    fix: {
      vi: 'Xem lại tên và chỗ đặt: sản phẩm, hội chợ, tin và hướng dẫn là thư mục có index.md; nhà sản xuất và quyết định là tệp .yml.',
      en: 'See its name and folder: products, fairs, news and guides are folders with an index.md; producers and decisions are .yml files.',
    },
    wrong: 'products/gao-nep-mau.md\nproducers/htx-mau.txt',
    right: 'products/gao-nep-mau/index.md\nproducers/htx-mau.yml',
  },
  'name-not-nfc': {
    severity: 'error',
    message: {
      vi: 'Tên {file} viết dấu kiểu máy Mac (NFD), máy khác sẽ không tìm thấy.',
      en: 'The name {file} has decomposed accents (NFD); other computers will not find it.',
    },
    fix: {
      vi: 'Đổi tên, chỉ dùng chữ không dấu, chữ số và dấu gạch nối.',
      en: 'Rename it with unaccented letters, digits and hyphens.',
    },
    wrong: 'photos: [{ file: ảnh-chính.jpg }]',
    right: 'photos: [{ file: anh-chinh.jpg }]',
  },
  'front-matter-missing': {
    severity: 'error',
    message: {
      vi: 'Tệp chưa có phần khai báo giữa hai dòng “---” ở đầu.',
      en: 'The file does not start with fields between two “---” lines.',
    },
    fix: {
      vi: 'Dòng đầu tiên viết “---”, rồi các mục, rồi một dòng “---” nữa, rồi mới đến bài viết.',
      en: 'Write “---” on the first line, then the fields, another “---” line, and then the story.',
    },
    wrong: 'name: Gạo nếp (mẫu)\n\nGạo nếp gặt tháng mười …',
    right: '---\nname: Gạo nếp (mẫu)\n---\n\nGạo nếp gặt tháng mười …',
  },
  'yaml-syntax': {
    severity: 'error',
    message: { vi: 'Không đọc được từ dòng này: {detail}', en: 'Cannot be read from this line on: {detail}' },
    fix: {
      vi: 'Xem dòng này và dòng ngay trên: thụt lề bằng dấu cách (không dùng phím Tab), sau dấu hai chấm có một dấu cách, chữ có dấu hai chấm thì đặt trong dấu nháy.',
      en: 'See this line and the one above: indent with spaces (no tabs), one space after a colon, quotes around a text with a colon.',
    },
    wrong: 'name: Gạo nếp: loại mới',
    right: "name: 'Gạo nếp: loại mới'",
  },
  'yaml-duplicate-key': {
    severity: 'error',
    message: { vi: 'Mục “{key}” viết hai lần.', en: 'The field “{key}” is written twice.' },
    fix: { vi: 'Giữ một, xóa một.', en: 'Keep one, delete the other.' },
    wrong: 'gift: true\ngift: false',
    right: 'gift: true',
  },
  'fields-missing': {
    severity: 'error',
    message: {
      vi: 'Tệp rỗng, hoặc không có mục nào dạng “tên: giá trị”.',
      en: 'The file is empty or has no “name: value” fields.',
    },
    fix: {
      vi: 'Chép một tệp mẫu cùng loại rồi sửa.',
      en: 'Copy a file of the same kind and change it.',
    },
    wrong: 'HTX Nông nghiệp (mẫu)',
    right: 'name: HTX Nông nghiệp (mẫu)\nkind: cooperative',
  },
  'rule-crashed': {
    severity: 'error',
    message: {
      vi: 'Phép kiểm “{rule}” bị hỏng: {detail}',
      en: 'The check “{rule}” broke down: {detail}',
    },
    fix: {
      vi: 'Đây là lỗi của chương trình, không phải của bạn. Hãy gửi dòng này cho người làm trang.',
      en: 'This is a fault of the program, not yours. Please send this line to its makers.',
    },
    wrong: '(không do nội dung)',
    right: '(không do nội dung)',
  },
} as const satisfies IssueKinds;
