import type { OfficialForm } from './form.ts';

/** Mẫu số 02: a producer's own report on a product. */
export const FORM_02: OfficialForm = {
  no: '02',
  title: 'BÁO CÁO TỰ ĐÁNH GIÁ VỀ SẢN PHẨM',
  subtitle: '(Dành cho chủ thể)',
  sections: [
    {
      title: 'Phần I. Thông tin chung',
      fields: [
        { id: 'producer.name', label: '1. Tên chủ thể', kind: 'line' },
        { id: 'producer.kind', label: '2. Loại hình tổ chức', kind: 'line' },
        { id: 'producer.address', label: '3. Địa chỉ', kind: 'line' },
        { id: 'producer.phone', label: '4. Điện thoại', kind: 'line', personal: true },
        { id: 'producer.email', label: 'Email', kind: 'line', personal: true },
        {
          id: 'representative.name',
          label: '5. Người đại diện pháp luật: Họ tên',
          kind: 'line',
          personal: true,
        },
        { id: 'representative.gender', label: 'Giới tính', kind: 'line', personal: true },
        { id: 'representative.ethnicity', label: 'Dân tộc', kind: 'line', personal: true },
        { id: 'representative.residence', label: 'Địa chỉ thường trú', kind: 'line', personal: true },
        { id: 'producer.foundedOn', label: '6. Ngày thành lập/đăng ký kinh doanh', kind: 'line' },
        { id: 'producer.registrationNumber', label: 'Số giấy đăng ký (nếu có)', kind: 'line' },
        {
          id: 'product.name',
          label: '7. Tên sản phẩm/dịch vụ, mô tả về quy cách, tiêu chuẩn',
          kind: 'text',
        },
        {
          id: 'papers',
          label: 'Giấy tờ đã có',
          kind: 'some',
          options: [
            'a) Giấy đăng ký kinh doanh',
            'b) Đã công bố chất lượng',
            'c) Giấy chứng nhận đủ điều kiện an toàn thực phẩm',
            'c) Giấy chứng nhận đủ điều kiện sản xuất bắt buộc',
            'd) Nhãn hiệu',
            'd) Văn bản ghi nhận quyền sử dụng chỉ dẫn địa lý/nhãn hiệu tập thể/nhãn hiệu chứng nhận',
            'd) Bằng sáng chế',
            'd) Kiểu dáng công nghiệp',
            'd) Bản quyền tác giả',
            'd) Sở hữu trí tuệ khác',
          ],
        },
        { id: 'history', label: '8. Lịch sử hình thành của chủ thể', kind: 'text' },
        { id: 'organisation', label: '9. Cơ cấu tổ chức', kind: 'text' },
      ],
    },
    {
      title: 'Phần II. Kết quả thực hiện phương án sản xuất kinh doanh',
      fields: [
        {
          id: 'results.production',
          label: 'Vùng nguyên liệu, công nghệ, chế biến, đóng gói',
          kind: 'text',
        },
        {
          id: 'results.quality',
          label: 'Thay đổi về chất lượng, tiêu chuẩn, bao bì, nhãn',
          kind: 'text',
        },
        { id: 'results.market', label: 'Thị trường phân phối', kind: 'text' },
        { id: 'results.revenue', label: 'Doanh thu, lợi nhuận', kind: 'text' },
      ],
    },
    {
      title: 'Phần IV. Kế hoạch sản xuất, kinh doanh',
      fields: [{ id: 'plan', label: 'Kế hoạch', kind: 'text' }],
    },
  ],
  hasCriteria: true,
  criteriaTitle: 'Phần III. Đánh giá theo Bộ tiêu chí',
  closing: [],
  signature: ['ĐẠI DIỆN THEO PHÁP LUẬT CỦA CƠ SỞ', '(Ký, ghi rõ họ tên, đóng dấu nếu có)'],
};
