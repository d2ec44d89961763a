import type { IssueKinds } from '../issue-kind.ts';

/** What can be wrong between the stamps of the office and the papers they stand for. */
export const STAMP_KINDS = {
  'stamp-file-damaged': {
    severity: 'error',
    message: {
      vi: 'Sổ tem bị sửa hoặc bị hỏng: {detail}',
      en: 'The registry of stamps was altered or damaged: {detail}',
    },
    fix: {
      vi: 'Lấy lại bản cũ của tệp này; đừng sửa bằng tay, hãy dùng npm run stamps.',
      en: 'Restore an earlier copy of this file; do not edit it by hand, use npm run stamps.',
    },
    wrong: '{ "format": "OCOP-STAMPS-1", "stamps": [{ "stars": 9 }] }',
    right: 'npm run stamps -- issue --all',
  },
  'stamp-status-differs': {
    severity: 'warning',
    message: {
      vi: 'Tem {stamp}: tệp tình trạng ghi {listed}, nhưng hồ sơ này ghi {filed}.',
      en: 'Stamp {stamp}: the status file says {listed}, but this file says {filed}.',
    },
    fix: {
      vi: 'Người quét tem và người xem trang phải đọc như nhau: ghi withdrawal vào giấy chứng nhận này, hoặc chạy npm run stamps -- withdraw.',
      en: 'Who scans and who reads must learn the same: enter the withdrawal of this certificate, or run npm run stamps -- withdraw.',
    },
    wrong: '(tem đã bị thu hồi)\ncertificates:\n  - basis: decision\n    decision: mau-01-2025',
    right:
      'certificates:\n  - basis: decision\n    decision: mau-01-2025\n    withdrawal: { on: 2026-04-01, decision: mau-31-2026, ground: production-ended }',
  },
  'stamp-extension-differs': {
    severity: 'warning',
    message: {
      vi: 'Tem {stamp}: hồ sơ ghi giấy {filed}, còn tệp tình trạng ghi {listed}.',
      en: 'Stamp {stamp}: this file says {filed}, the status file says {listed}.',
    },
    fix: {
      vi: 'Ai quét tem vẫn đọc theo tệp tình trạng. Hãy ghi hai nơi như nhau: sửa extendedUntil của giấy này, hoặc chạy npm run stamps -- extend --product {product} --until NGÀY --decision SỐ --date NGÀY.',
      en: 'Who scans the stamp reads the status file. Let both say the same: mend extendedUntil of this certificate, or run npm run stamps -- extend --product {product} --until DAY --decision NO --date DAY.',
    },
    wrong: '(chưa chạy npm run stamps -- extend)\ncertificates:\n  - extendedUntil: 2026-12-31',
    right:
      'npm run stamps -- extend --product gao-nep-mau --until 2026-12-31 --decision MẪU-40/2026 --date 2026-06-20',
  },
  'stamp-replacement-differs': {
    severity: 'warning',
    message: {
      vi: 'Tem {stamp}: hồ sơ ghi {filed}, còn tệp tình trạng ghi {listed}.',
      en: 'Stamp {stamp}: this file says {filed}, the status file says {listed}.',
    },
    fix: {
      vi: 'Ai quét tem cũ phải biết số sao mới: ghi giấy mới vào hồ sơ, rồi chạy npm run stamps -- replace --product {product} với đúng số quyết định, số sao và ngày của giấy ấy.',
      en: 'Who scans an old stamp must learn the new stars: enter the newer certificate here, then run npm run stamps -- replace --product {product} with its decision, stars and day.',
    },
    wrong:
      '(tem cũ còn hạn)\ncertificates:\n  - { basis: decision, decision: mau-01-2025, stars: 4 }\n  - { basis: decision, decision: mau-02-2026, stars: 5 }',
    right:
      'npm run stamps -- replace --product gao-nep-mau --decision MẪU-02/2026 --date 2026-06-20 --stars 5 --until 2029-06-20',
  },
  'stamp-row-differs': {
    severity: 'warning',
    message: {
      vi: 'Tem {stamp} đã in {printed}, nhưng giấy chứng nhận này ghi {filed}.',
      en: 'Stamp {stamp} was printed with {printed}, but this certificate says {filed}.',
    },
    fix: {
      vi: 'Tem đã in thì không sửa được. Hồ sơ sai thì sửa hồ sơ; hồ sơ đúng thì hủy tem (npm run stamps -- cancel) rồi cấp tem mới.',
      en: 'A printed stamp cannot be mended. Mend this file if it is wrong; else cancel the stamp (npm run stamps -- cancel) and issue another.',
    },
    wrong: '(tem đã in 4 sao)\ncertificates:\n  - { basis: decision, decision: mau-01-2025, stars: 5 }',
    right: 'certificates:\n  - { basis: decision, decision: mau-01-2025, stars: 4 }',
  },
  'credentials-behind': {
    severity: 'warning',
    message: {
      vi: '{left} trong {made} bản sao của giấy chứng nhận (như của tem {stamp}) nói khác tem, nên trang không đăng.',
      en: '{left} of {made} copies of certificates (such as that of stamp {stamp}) say something else than the stamp, so the site leaves them out.',
    },
    fix: {
      vi: 'Làm lại các bản sao: npm run stamps -- credentials. Không dùng đến nữa thì xóa tệp này.',
      en: 'Make the copies again: npm run stamps -- credentials. Delete this file if nobody needs them.',
    },
    wrong: '(stamp-status.jws mới hơn credentials.json)',
    right: 'npm run stamps -- credentials',
  },
} as const satisfies IssueKinds;
