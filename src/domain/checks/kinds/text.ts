import type { IssueKinds } from '../issue-kind.ts';

/** Texts and numbers that are not what they seem. */
export const TEXT_KINDS = {
  'invisible-sign': {
    severity: 'warning',
    message: {
      vi: 'Trong “{near}” có {sign} ({code}), không nhìn thấy được: tìm kiếm có thể không ra.',
      en: '“{near}” holds {sign} ({code}) that cannot be seen: a search may not find it.',
    },
    fix: {
      vi: 'Xóa chữ ấy rồi gõ lại, đừng chép từ trang web hay Zalo.',
      en: 'Delete the word and type it again, instead of copying it.',
    },
    wrong: 'name: Chè\u200B búp (mẫu)',
    right: 'name: Chè búp (mẫu)',
  },
  'look-alike-letter': {
    severity: 'warning',
    message: {
      vi: 'Chữ “{found}” ({code}) trong “{near}” trông giống “{meant}” mà là chữ khác: tìm kiếm có thể không ra.',
      en: 'The letter “{found}” ({code}) in “{near}” looks like “{meant}” and is another: a search may not find it.',
    },
    fix: { vi: 'Gõ lại bằng bộ gõ tiếng Việt.', en: 'Type it again on a Vietnamese keyboard.' },
    wrong: 'name: Ðèn tre (mẫu)      # Ð là U+00D0',
    right: 'name: Đèn tre (mẫu)      # Đ là U+0110',
  },
  'twice-decoded': {
    severity: 'warning',
    message: {
      vi: '“{found}” là chữ bị đọc sai bảng mã rồi lưu lại, có lẽ là “{meant}”.',
      en: '“{found}” was read in a wrong encoding and saved again; probably “{meant}”.',
    },
    fix: {
      vi: 'Gõ lại đoạn ấy, hoặc mở lại tệp gốc bằng bảng mã UTF-8.',
      en: 'Type it again, or open the original as UTF-8.',
    },
    wrong: 'name: ChÃ¨ bÃºp (mẫu)',
    right: 'name: Chè búp (mẫu)',
  },
  'old-letters': {
    severity: 'warning',
    message: {
      vi: '“{found}” còn ở bảng mã cũ {encoding}, có lẽ là “{meant}”.',
      en: '“{found}” is still in the old encoding {encoding}; probably “{meant}”.',
    },
    fix: {
      vi: 'Gõ lại bằng Unicode, hoặc chuyển mã cả tệp gốc sang Unicode rồi chép lại.',
      en: 'Type it again, or convert the original to Unicode and copy it anew.',
    },
    wrong: 'name: Cheø buùp (mẫu)',
    right: 'name: Chè búp (mẫu)',
  },
  'lost-letter': {
    severity: 'warning',
    message: {
      vi: 'Dấu “?” ở chỗ thứ {nth} trong “{word}” có lẽ là một chữ có dấu đã mất.',
      en: 'The “?” that is sign {nth} of “{word}” is probably a letter with an accent that was lost.',
    },
    fix: {
      vi: 'Xem bản gốc rồi gõ lại chữ ấy. Đúng là dấu hỏi thì viết một dấu cách sau nó.',
      en: 'Look at the original and type the letter again. If it is a question mark, put a space behind it.',
    },
    wrong: 'name: G?o n?p (mẫu)',
    right: 'name: Gạo nếp (mẫu)',
  },
  'part-piece': {
    severity: 'warning',
    message: {
      vi: '{found} {thing}: hàng đếm từng {thing} thì không có phần lẻ.',
      en: '{found} {thing}: what is counted comes in whole pieces.',
    },
    fix: {
      vi: 'Viết {choices}. Bán theo cân hay theo lít thì đổi unit thành g, kg, ml hoặc l.',
      en: 'Write {choices}. If it is sold by weight or volume, change unit to g, kg, ml or l.',
    },
    wrong: 'netContent: { value: 0.5, unit: pack }',
    right: 'netContent: { value: 500, unit: g }',
  },
  'thousands-dot': {
    severity: 'warning',
    message: {
      vi: '“{field}”: {found} được hiểu là {few}. Ba chữ số sau dấu chấm: ý là {many} chăng?',
      en: '“{field}”: {found} is read as {few}. With three digits after the dot: is {many} meant?',
    },
    fix: {
      vi: 'Số nghìn thì viết liền, không có dấu chấm: {many}. Đúng là số lẻ thì viết {few}.',
      en: 'Write thousands without a dot: {many}. If the fraction is right, write {few}.',
    },
    wrong: 'capacityPerMonth: { value: 1.500, unit: kg }',
    right: 'capacityPerMonth: { value: 1500, unit: kg }',
  },
  'remark-in-text': {
    severity: 'warning',
    message: {
      vi: 'Từ “{lost}” trở đi bị coi là lời ghi chú, không lên trang.',
      en: 'From “{lost}” on the line is taken for a remark and will not be shown.',
    },
    fix: {
      vi: 'Đoạn chữ có dấu # thì đặt trong dấu nháy. Đúng là ghi chú thì viết một dấu cách sau #.',
      en: 'Put a text with # in quotes. For a remark, write a space after the #.',
    },
    wrong: 'summary: Chè trung du #1 vùng đồi',
    right: "summary: 'Chè trung du #1 vùng đồi'",
  },
} as const satisfies IssueKinds;
