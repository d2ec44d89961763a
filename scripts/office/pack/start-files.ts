import type { Machine } from './machines.ts';

const WINDOWS = `@echo off
rem Mở phòng làm việc OCOP. Đóng cửa sổ này là đóng phòng làm việc.
chcp 65001 >nul
cd /d "%~dp0app"
set "PATH=%~dp0node;%PATH%"
"%~dp0node\\node.exe" scripts\\office.ts --catalogue "..\\danh-muc"
if errorlevel 1 pause
`;

const UNIX = `#!/bin/sh
# Mở phòng làm việc OCOP. Đóng cửa sổ này, hoặc nhấn Ctrl+C, là đóng phòng làm việc.
here=$(cd -- "$(dirname -- "$0")" && pwd) || exit 1
cd -- "$here/app" || exit 1
PATH="$here/node:$PATH"
export PATH
exec "$here/node/node" scripts/office.ts --catalogue ../danh-muc "$@"
`;

/** What is double-clicked. Paths are taken from where it lies, so the folder may be moved, and may have spaces in its name. */
export function startFile({ os }: Machine): string {
  return os === 'win32' ? WINDOWS.replaceAll('\n', '\r\n') : UNIX;
}

/** What a clerk reads first. */
export function readMe({ os, start }: Machine): string {
  const text = `PHÒNG LÀM VIỆC OCOP

1. Chép cả thư mục này vào máy, ví dụ vào Tài liệu. Không cần cài gì thêm.
2. Bấm đúp vào ${start}. Một cửa sổ đen hiện ra, rồi trình duyệt mở trang làm việc.
${os === 'win32' ? '   Windows hỏi có cho chạy không: chọn “Thông tin thêm”, rồi “Vẫn chạy”.\n' : ''}${os === 'darwin' ? '   Máy Mac không cho mở: bấm chuột phải vào tệp, chọn “Mở”.\n' : ''}3. Danh mục nằm trong thư mục danh-muc. Nên chép thư mục ấy ra ổ khác mỗi tuần.
4. Xong việc thì đóng cửa sổ đen. Những gì đang viết dở vẫn còn trong bản nháp.

Khóa ký tem không nằm trong thư mục này mà ở thư mục riêng của người dùng máy; mật khẩu của khóa gõ vào cửa sổ đen.
`;
  return os === 'win32' ? `\uFEFF${text.replaceAll('\n', '\r\n')}` : text;
}
