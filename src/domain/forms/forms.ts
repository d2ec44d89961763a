import { FORM_02 } from './form-02.ts';
import type { OfficialForm } from './form.ts';

/** Mẫu số 01: a producer registers a product. */
const FORM_01: OfficialForm = {
  no: '01',
  title: 'PHIẾU ĐĂNG KÝ THAM GIA ĐÁNH GIÁ, PHÂN HẠNG SẢN PHẨM OCOP',
  subtitle: 'Của tỉnh, thành phố: {province}. Năm {year}',
  sections: [
    {
      fields: [
        { id: 'province', label: 'Tỉnh, thành phố', kind: 'line' },
        { id: 'year', label: 'Năm', kind: 'line' },
      ],
    },
    {
      title: 'Thông tin về đơn vị',
      fields: [
        { id: 'unit.name', label: 'Tên đơn vị', kind: 'line' },
        {
          id: 'unit.legalRepresentative',
          label: 'Họ tên người đại diện pháp lý',
          kind: 'line',
          personal: true,
        },
        { id: 'unit.position', label: 'Chức vụ', kind: 'line' },
        { id: 'unit.address', label: 'Địa chỉ liên hệ', kind: 'line' },
        { id: 'unit.phone', label: 'Điện thoại', kind: 'line', personal: true },
        { id: 'unit.email', label: 'Email', kind: 'line', personal: true },
      ],
    },
    {
      title: 'Thông tin về sản phẩm',
      fields: [
        { id: 'product.name', label: 'Tên sản phẩm', kind: 'line' },
        {
          id: 'product.classification',
          label: 'Nhóm sản phẩm đăng ký (Ngành, Nhóm, Phân nhóm), theo Phụ lục I',
          kind: 'line',
        },
        {
          id: 'kind',
          label: 'Lần đăng ký đánh giá',
          kind: 'one',
          options: ['Lần đầu', 'Nâng hạng', 'Đánh giá lại'],
        },
      ],
    },
    {
      title: 'Tài liệu gửi kèm',
      fields: [
        {
          id: 'attachments',
          label: 'Tài liệu',
          kind: 'some',
          options: ['Báo cáo đánh giá về sản phẩm theo Bộ tiêu chí (bản gốc, bản điện tử)', 'Sản phẩm mẫu'],
        },
        { id: 'attachments.samples', label: 'Số lượng sản phẩm mẫu', kind: 'line' },
      ],
    },
  ],
  closing: ['Chúng tôi cam đoan các thông tin trên là đúng sự thật và chịu trách nhiệm trước pháp luật.'],
  signature: ['ĐẠI DIỆN', '(Ký, đóng dấu, ghi rõ họ tên)'],
  office: [
    'Phiếu số: ……-……/PĐK-(Mã tỉnh)-(Mã xã)-(Năm)',
    'Ngày nhận: ……/……/………',
    'Người tiếp nhận: ……………………',
    'Cơ quan tiếp nhận: ……………………',
  ],
};

const SAID_AND_FOUND = [
  ['material', '1. Về sử dụng nguyên liệu địa phương'],
  ['labour', '2. Về sử dụng lao động địa phương'],
  ['idea', '3. Nguồn gốc ý tưởng sản phẩm (truyền thống hay mới)'],
  ['identity', '4. Bản sắc/trí tuệ địa phương'],
] as const;

/** Mẫu số 03: the commune reports on a product. */
const FORM_03: OfficialForm = {
  no: '03',
  title: 'BÁO CÁO CỦA ỦY BAN NHÂN DÂN CẤP XÃ',
  subtitle: 'UBND {commune}',
  sections: [
    {
      title: 'I. Thông tin chung',
      fields: [
        { id: 'commune', label: 'Xã, phường', kind: 'line' },
        { id: 'province', label: 'Tỉnh, thành phố', kind: 'line' },
        { id: 'producer.name', label: 'Tên chủ thể', kind: 'line' },
        { id: 'producer.kind', label: 'Loại hình tổ chức', kind: 'line' },
        { id: 'producer.address', label: 'Địa chỉ', kind: 'line' },
        {
          id: 'representative.name',
          label: 'Người đại diện pháp luật: Họ tên',
          kind: 'line',
          personal: true,
        },
        { id: 'representative.gender', label: 'Giới tính', kind: 'line', personal: true },
        { id: 'representative.ethnicity', label: 'Dân tộc', kind: 'line', personal: true },
        { id: 'representative.residence', label: 'Địa chỉ thường trú', kind: 'line', personal: true },
        { id: 'product.name', label: 'Sản phẩm đăng ký đánh giá', kind: 'line' },
      ],
    },
    ...SAID_AND_FOUND.map(([id, title], at) => ({
      title: at === 0 ? `II. Đánh giá. ${title}` : title,
      fields: [
        { id: `${id}.said`, label: 'Chủ thể báo cáo', kind: 'text' as const },
        { id: `${id}.found`, label: 'UBND cấp xã đánh giá', kind: 'text' as const },
      ],
    })),
  ],
  closing: ['UBND {commune} đề nghị UBND {province} đánh giá, phân hạng sản phẩm.'],
  signature: ['TM. ỦY BAN NHÂN DÂN XÃ', '(Ký, ghi rõ họ tên, đóng dấu)'],
};

export const OFFICIAL_FORMS: readonly OfficialForm[] = [FORM_01, FORM_02, FORM_03];
