import type { IssueKinds } from '../issue-kind.ts';

/** A demonstration that could be taken for the real thing, and the other way round. */
export const DEMONSTRATION_KINDS = {
  'demo-phone': {
    severity: 'warning',
    message: {
      vi: 'Danh mục minh họa mà số {found} có thể gọi được.',
      en: 'A demonstration, yet the number {found} may ring.',
    },
    fix: { vi: 'Dùng số bắt đầu bằng 0000.', en: 'Use a number that starts with 0000.' },
    wrong: "phone: '0912 345 678'",
    right: "phone: '0000 345 678'",
  },
  'demo-host': {
    severity: 'warning',
    message: {
      vi: 'Danh mục minh họa mà {found} có thể là địa chỉ thật.',
      en: 'A demonstration, yet {found} may be a real address.',
    },
    fix: { vi: 'Dùng tên miền kết thúc bằng .example.', en: 'Use a domain that ends in .example.' },
    wrong: 'website: https://htx-mau.vn',
    right: 'website: https://htx-mau.example',
  },
  'demo-name': {
    severity: 'warning',
    message: {
      vi: 'Danh mục minh họa, tên “{name}” phải cho thấy là mẫu.',
      en: 'A demonstration: the name “{name}” must show that it is a sample.',
    },
    fix: { vi: 'Thêm “(mẫu)” ở cuối tên.', en: 'Add “(mẫu)” at the end of the name.' },
    wrong: 'name: HTX Nông nghiệp',
    right: 'name: HTX Nông nghiệp (mẫu)',
  },
  'demo-number': {
    severity: 'warning',
    message: {
      vi: 'Danh mục minh họa, số văn bản {found} phải bắt đầu bằng MẪU.',
      en: 'A demonstration: the document number {found} must start with MẪU.',
    },
    fix: { vi: 'Viết như MẪU-01/QĐ-UBND.', en: 'Write it like MẪU-01/QĐ-UBND.' },
    wrong: 'number: 01/QĐ-UBND',
    right: 'number: MẪU-01/QĐ-UBND',
  },
  'demo-tax-code': {
    severity: 'warning',
    message: {
      vi: 'Danh mục minh họa mà mã số thuế {found} có thể là của một cơ sở thật.',
      en: 'A demonstration, yet the tax code {found} may be a real firm’s.',
    },
    fix: {
      vi: 'Dùng mã bắt đầu bằng 0000: không cơ quan thuế nào cấp.',
      en: 'Use a code that starts with 0000: no tax office issues those.',
    },
    wrong: "taxCode: '0123456787'",
    right: "taxCode: '0000000101'",
  },
  'demo-in-earnest': {
    severity: 'error',
    message: {
      vi: '“{found}” là dữ liệu mẫu, không được đứng trong một danh mục thật.',
      en: '“{found}” is sample data and must not stand in a real catalogue.',
    },
    fix: {
      vi: 'Xóa tệp này, hoặc ghi demo: true trong catalogue.yml.',
      en: 'Delete this file, or write demo: true in catalogue.yml.',
    },
    wrong: 'number: MẪU-01/QĐ-UBND            # danh mục thật',
    right: 'number: 01/QĐ-UBND                # danh mục thật',
  },
  'reserved-host': {
    severity: 'error',
    message: {
      vi: '{found} là tên miền để làm mẫu, không ai mở được, mà danh mục này không phải minh họa.',
      en: '{found} is a domain for samples that nobody can open, and this catalogue is no demonstration.',
    },
    fix: { vi: 'Ghi địa chỉ thật; {otherwise}.', en: 'Write the real address; {otherwise}.' },
    wrong: 'website: https://htx.example',
    right: '(bỏ mục website)',
  },
  'host-not-chosen': {
    severity: 'notice',
    message: {
      vi: '{found} là tên miền để làm mẫu: danh mục này chưa có địa chỉ thật.',
      en: '{found} is a domain for samples: this catalogue has no real address yet.',
    },
    fix: {
      vi: 'Trước khi đăng lên mạng, ghi tên miền đã đăng ký. Có sản phẩm theo quyết định rồi thì đây là lỗi.',
      en: 'Write the registered domain before it is published. Once a product rests on a decision this is an error.',
    },
    wrong: 'host: https://ocop-xa.example',
    right: 'host: https://(tên miền đã đăng ký)',
  },
} as const satisfies IssueKinds;
