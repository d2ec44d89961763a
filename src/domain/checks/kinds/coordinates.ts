import type { IssueKinds } from '../issue-kind.ts';

/** Faults of points on the map. */
export const COORDINATE_KINDS = {
  'coordinates-form': {
    severity: 'error',
    message: {
      vi: '“{field}” phải là hai số latitude và longitude, không phải {found}.',
      en: '“{field}” takes two numbers, latitude and longitude, not {found}.',
    },
    fix: {
      vi: 'Trên bản đồ, bấm giữ vào đúng chỗ, chép hai số hiện ra: số quanh 8–24 là latitude, số quanh 102–118 là longitude.',
      en: 'Press long on the spot in a map and copy the two numbers: the one of 8–24 is the latitude, that of 102–118 the longitude.',
    },
    wrong: 'location: 20.9061, 105.7028',
    right: 'location: { latitude: 20.9061, longitude: 105.7028 }',
  },
  'coordinates-swapped': {
    severity: 'error',
    message: { vi: 'Vĩ độ và kinh độ ghi đổi chỗ cho nhau.', en: 'Latitude and longitude are swapped.' },
    fix: {
      vi: 'latitude là số nhỏ (8–24), longitude là số lớn (102–118).',
      en: 'latitude is the small number (8–24), longitude the large one (102–118).',
    },
    wrong: 'location: { latitude: 105.7028, longitude: 20.9061 }',
    right: 'location: { latitude: 20.9061, longitude: 105.7028 }',
  },
  'coordinates-in-address': {
    severity: 'warning',
    message: {
      vi: 'Địa chỉ này là tọa độ chép từ bản đồ, người đọc không hiểu được.',
      en: 'This address is a point copied from a map, which readers cannot make out.',
    },
    fix: {
      vi: 'Chuyển tọa độ sang location; ở address ghi thôn, xóm, số nhà, hoặc bỏ mục ấy.',
      en: 'Move the point to location; in address write the hamlet and house, or leave the field out.',
    },
    wrong: "address: 'https://www.google.com/maps/@20.9061,105.7028,17z'",
    right: 'address: Thôn Mẫu\nlocation: { latitude: 20.9061, longitude: 105.7028 }',
  },
  'coordinates-far': {
    severity: 'warning',
    message: {
      vi: 'Điểm này cách {unit} khoảng {km} km: những nơi khác của {unit} ở quanh {near}.',
      en: 'This point is about {km} km from {unit}: the others of {unit} are around {near}.',
    },
    fix: {
      vi: 'Tìm lại điểm ấy trên bản đồ, hoặc xem lại mã ở place.',
      en: 'Find the point on a map again, or look at the id in place.',
    },
    wrong: 'place: xa-a\nlocation: { latitude: 10.4012, longitude: 105.7028 }',
    right: 'place: xa-a\nlocation: { latitude: 20.9012, longitude: 105.7028 }',
  },
  'coordinates-shared': {
    severity: 'warning',
    message: {
      vi: '{count} nơi cùng ở đúng một điểm {point}, trong đó có {other}.',
      en: '{count} entries lie on exactly one point, {point}; {other} is another.',
    },
    fix: {
      vi: 'Ghi điểm riêng của từng nơi; chưa biết thì bỏ mục location.',
      en: 'Give each its own point; leave location out where it is not known.',
    },
    wrong: '(ba nhà sản xuất)\nlocation: { latitude: 20.9, longitude: 105.7 }',
    right: '(bỏ mục location ở nơi chưa đo)',
  },
} as const satisfies IssueKinds;
