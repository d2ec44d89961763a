/** Words the synthetic catalogue is put together from; invented combinations, no real product or firm. */
export const GOODS: readonly { set: number; vi: string; en: string }[] = [
  { set: 1, vi: 'Bưởi Diễn', en: 'Diễn pomelo' },
  { set: 1, vi: 'Rau cải ngọt', en: 'Choy sum' },
  { set: 1, vi: 'Nhãn muộn', en: 'Late longan' },
  { set: 2, vi: 'Trứng gà đồi', en: 'Hill eggs' },
  { set: 3, vi: 'Gạo nếp cái', en: 'Glutinous rice' },
  { set: 3, vi: 'Đậu xanh tách vỏ', en: 'Split mung beans' },
  { set: 4, vi: 'Mật ong hoa nhãn', en: 'Longan honey' },
  { set: 5, vi: 'Cơm cháy', en: 'Rice crackers' },
  { set: 6, vi: 'Bún khô', en: 'Dried rice noodles' },
  { set: 7, vi: 'Măng khô', en: 'Dried bamboo shoots' },
  { set: 8, vi: 'Giò lụa', en: 'Pork roll' },
  { set: 9, vi: 'Tương nếp', en: 'Soy paste' },
  { set: 10, vi: 'Bột nghệ', en: 'Turmeric powder' },
  { set: 11, vi: 'Chè búp', en: 'Green tea' },
  { set: 12, vi: 'Trà hoa cúc', en: 'Chrysanthemum tea' },
  { set: 14, vi: 'Rượu nếp cẩm', en: 'Black rice spirit' },
  { set: 17, vi: 'Nước mơ', en: 'Apricot drink' },
  { set: 19, vi: 'Xà phòng bồ kết', en: 'Soapberry soap' },
  { set: 20, vi: 'Tinh dầu sả', en: 'Lemongrass oil' },
  { set: 21, vi: 'Làn mây', en: 'Rattan basket' },
  { set: 21, vi: 'Khay tre đan', en: 'Bamboo tray' },
  { set: 21, vi: 'Đèn lồng tre', en: 'Bamboo lantern' },
  { set: 22, vi: 'Khăn lụa', en: 'Silk scarf' },
  { set: 23, vi: 'Hoa hồng', en: 'Roses' },
  { set: 24, vi: 'Quất cảnh', en: 'Ornamental kumquat' },
  { set: 26, vi: 'Tour vườn bưởi', en: 'Pomelo garden tour' },
];

export const TRAITS = [
  ['Đồi Gò', 'of Đồi Gò'],
  ['Bến Xanh', 'of Bến Xanh'],
  ['Cửa Đình', 'of Cửa Đình'],
  ['Ngõ Trúc', 'of Ngõ Trúc'],
  ['Bãi Bùi', 'of Bãi Bùi'],
  ['Xóm Chợ', 'of Xóm Chợ'],
  ['Đầm Sen', 'of Đầm Sen'],
  ['Rặng Vối', 'of Rặng Vối'],
] as const;

export const SENTENCES = [
  'Sáng sớm cả xóm ra bãi, người hái, người gánh, đến trưa thì xong một luống.',
  'Nguyên liệu được lựa từng mẻ, rửa ba nước rồi trải ra nong cho ráo.',
  'Trời nồm thì phải canh lửa suốt đêm, ngủ quên một giấc là hỏng cả mẻ.',
  'Nghề này truyền từ đời ông bà, nay lớp trẻ trong làng vẫn học lại từng bước.',
  'Mùa nước về, bờ sông Bùi bồi thêm một lớp phù sa, đất tơi và mát chân.',
  'Tay quen thì một ngày làm được mươi chiếc, tay mới tập đôi ba chiếc là nhiều.',
  'Hàng đóng gói xong được ghi lô và ngày, ai hỏi cũng tra lại được.',
  'Phiên chợ quê họp từ tờ mờ sáng, bán hết là về kịp bữa trưa.',
];

export const SENTENCES_EN = [
  'At first light the whole hamlet goes down to the flats; by noon a row is done.',
  'Every batch is picked over, washed three times and spread on trays to drain.',
  'In damp weather the fire is watched all night.',
  'The craft came down from the grandparents, and the young still learn it step by step.',
];

export const KINDS = [
  ['cooperative', 'HTX', 'Cooperative'],
  ['cooperative-group', 'Tổ hợp tác', 'Cooperative group'],
  ['enterprise', 'Công ty', 'Company'],
  ['farm', 'Trang trại', 'Farm'],
  ['household', 'Hộ', 'Household'],
] as const;
