import type { IssueKinds } from '../issue-kind.ts';

/** Faults of how a value is written: days, codes, addresses. */
export const FORMAT_KINDS = {
  'id-form': {
    severity: 'error',
    message: { vi: 'Mã {found} chưa đúng cách viết.', en: 'The id {found} is not well formed.' },
    fix: {
      vi: 'Chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối, nhiều nhất 80 ký tự.',
      en: 'Use small unaccented letters, digits and hyphens, 80 characters at most.',
    },
    wrong: 'products/Gạo nếp/index.md',
    right: 'products/gao-nep/index.md',
  },
  'date-form': {
    severity: 'error',
    message: { vi: '“{field}”: {found} không phải một ngày.', en: '“{field}”: {found} is not a day.' },
    fix: { vi: 'Viết năm-tháng-ngày, như 2026-03-01.', en: 'Write year-month-day, like 2026-03-01.' },
    wrong: 'signedOn: 01/03/2026\ntestReportOn: 2026-02-30',
    right: 'signedOn: 2026-03-01\ntestReportOn: 2026-02-28',
  },
  'time-form': {
    severity: 'error',
    message: { vi: '“{field}”: {found} không phải giờ phút.', en: '“{field}”: {found} is not a time.' },
    fix: {
      vi: 'Viết trong dấu nháy, 24 giờ, đủ hai chữ số.',
      en: 'Write it in quotes, 24 hours, two digits each.',
    },
    wrong: "hours: { from: '8h', to: '21h' }",
    right: "hours: { from: '08:00', to: '21:00' }",
  },
  'phone-form': {
    severity: 'error',
    message: {
      vi: '“{field}”: {found} không phải số điện thoại Việt Nam.',
      en: '“{field}”: {found} is not a Vietnamese phone number.',
    },
    fix: {
      vi: 'Bắt đầu bằng 0 hoặc +84, hoặc là số tổng đài 1800, 1900; một số mỗi mục, viết trong dấu nháy.',
      en: 'Start with 0 or +84, or give a service number 1800 or 1900; one number a field, in quotes.',
    },
    wrong: "phone: '0000 123 456 / 0000 654 321'",
    right: "phone: '0000 123 456'",
  },
  'phone-abolished': {
    severity: 'error',
    message: {
      vi: '“{field}”: {found} là số di động 11 chữ số, không gọi được từ năm 2018.',
      en: '“{field}”: {found} is a mobile number of 11 digits, which cannot be dialled since 2018.',
    },
    fix: {
      vi: 'Gọi thử số mới rồi ghi số ấy.',
      en: 'Try the new number, and write that.',
    },
    wrong: "phone: '0168 234 5678'",
    right: "phone: '038 234 5678'",
  },
  'email-form': {
    severity: 'error',
    message: {
      vi: '“{field}”: {found} không phải địa chỉ thư điện tử.',
      en: '“{field}”: {found} is not an e-mail address.',
    },
    fix: {
      vi: 'Viết một địa chỉ có dấu @, không có dấu cách.',
      en: 'Write one address with an @ and no spaces.',
    },
    wrong: 'email: lienhe.htx-mau.example',
    right: 'email: lienhe@htx-mau.example',
  },
  'tax-code-form': {
    severity: 'error',
    message: { vi: '{found} không phải mã số thuế.', en: '{found} is not a tax code.' },
    fix: {
      vi: 'Viết 10 chữ số, hoặc 10 chữ số thêm “-001”, trong dấu nháy.',
      en: 'Write 10 digits, or 10 digits and “-001”, in quotes.',
    },
    wrong: "taxCode: '00000'",
    right: "taxCode: '0000000001'",
  },
  'tax-code-check-digit': {
    severity: 'error',
    message: {
      vi: 'Mã số thuế {found} sai chữ số kiểm tra, tức là có chữ số gõ nhầm.',
      en: 'The tax code {found} has a wrong check digit: some digit is mistyped.',
    },
    fix: {
      vi: 'Chép lại từ giấy đăng ký kinh doanh.',
      en: 'Copy it again from the registration.',
    },
    wrong: "taxCode: '0123456780'",
    right: "taxCode: '0123456787'",
  },
  'gtin-form': {
    severity: 'error',
    message: {
      vi: 'Mã vạch {found} không có 8, 12, 13 hay 14 chữ số.',
      en: 'The barcode {found} does not have 8, 12, 13 or 14 digits.',
    },
    fix: {
      vi: 'Chép lại các chữ số in dưới vạch, liền nhau.',
      en: 'Copy the digits printed under the bars, without spaces.',
    },
    wrong: "gtin: '20 000 15'",
    right: "gtin: '2000000000015'",
  },
  'gtin-check-digit': {
    severity: 'error',
    message: {
      vi: 'Mã vạch {found} sai chữ số kiểm tra: nếu các số kia đúng thì số cuối phải là {digit}.',
      en: 'The barcode {found} has a wrong check digit: if the others are right, the last is {digit}.',
    },
    fix: { vi: 'So lại với bao bì.', en: 'Compare it with the pack.' },
    wrong: "gtin: '2000000000014'",
    right: "gtin: '2000000000015'",
  },
  'url-form': {
    severity: 'error',
    message: {
      vi: '“{field}”: {found} không phải địa chỉ trang web.',
      en: '“{field}”: {found} is not a web address.',
    },
    fix: {
      vi: 'Chép cả đoạn từ thanh địa chỉ, bắt đầu bằng https://.',
      en: 'Copy it whole from the address bar, from https:// on.',
    },
    wrong: 'website: www.htx-mau.example',
    right: 'website: https://www.htx-mau.example',
  },
  'booth-code-form': {
    severity: 'error',
    message: {
      vi: '{found} không phải mã gian: cần 8 ký tự, ký tự cuối để kiểm tra.',
      en: '{found} is not a booth code: eight characters, the last of which checks the others.',
    },
    fix: {
      vi: 'Lấy mã mới bằng lệnh npm run booth-codes rồi chép vào.',
      en: 'Take a new one from npm run booth-codes.',
    },
    wrong: "code: 'A1'",
    right: "code: 'F3KS8GMX'",
  },
  'host-form': {
    severity: 'error',
    message: {
      vi: 'Địa chỉ trang {found} phải chỉ có https:// và tên miền.',
      en: 'The host {found} must be https:// and a domain alone.',
    },
    fix: { vi: 'Bỏ dấu / và mọi thứ sau tên miền.', en: 'Drop the slash and all after the domain.' },
    wrong: 'host: https://ocop-mau.example/',
    right: 'host: https://ocop-mau.example',
  },
  'file-name-form': {
    severity: 'error',
    message: {
      vi: '“{field}”: {found} không phải tên một bản chụp đặt cùng thư mục.',
      en: '“{field}”: {found} is not the name of a scan in the same folder.',
    },
    fix: {
      vi: 'Chỉ viết tên tệp với đuôi pdf, jpg, png hoặc webp, không có dấu /.',
      en: 'Write the name alone, ending in pdf, jpg, png or webp, without a slash.',
    },
    wrong: 'scan: ban-chup/quyet-dinh.pdf',
    right: 'scan: quyet-dinh.pdf',
  },
  'photo-file-form': {
    severity: 'error',
    message: {
      vi: '{found} không phải tên một tệp ảnh đặt cùng thư mục.',
      en: '{found} is not the name of a picture in the same folder.',
    },
    fix: {
      vi: 'Dùng ảnh .jpg, .png, .webp, .avif hoặc .tif, chỉ viết tên tệp.',
      en: 'Use a .jpg, .png, .webp, .avif or .tif and write its name alone.',
    },
    wrong: 'photos: [{ file: gao-nep.heic, alt: Bát gạo nếp }]',
    right: 'photos: [{ file: gao-nep.jpg, alt: Bát gạo nếp }]',
  },
} as const satisfies IssueKinds;
