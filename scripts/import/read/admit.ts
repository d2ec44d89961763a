import { Fault } from '../../command-line/fault.ts';
import { inspectArchive } from './archive.ts';

/**
 * Looks at a file before anything is unpacked or any library is loaded: whether it is what its name says, and no larger
 * inside than it may be. Throws a `Fault` in words.
 */
export function admit(bytes: Uint8Array, name: string): void {
  const ending = /\.([a-z0-9]+)$/iu.exec(name)?.[1]?.toLowerCase() ?? '';
  if (bytes.length === 0) throw new Fault('Tệp rỗng, không có chữ nào.', 'The file is empty.');
  if (isArchive(bytes)) {
    inspectArchive(bytes);
    return;
  }
  if (isOldOffice(bytes)) {
    if (!['doc', 'dot', 'docx'].includes(ending)) return;
    throw new Fault(
      'Đây là tệp Word đời cũ (.doc), hoặc tệp Word có mật khẩu. Hãy mở bằng Word rồi lưu thành .docx, không đặt mật khẩu.',
      'This is an old Word file (.doc), or one with a password. Open it in Word and save it as .docx.',
    );
  }
  if (startsWith(bytes, '%PDF-')) {
    throw new Fault(
      'Đây là tệp PDF, không đọc thành bảng được. Hãy xin tệp Word hoặc Excel của danh sách.',
      'A PDF cannot be read as a table. Ask for the Word or Excel file.',
    );
  }
  if (['xlsx', 'ods', 'docx'].includes(ending)) {
    throw new Fault(
      `Tệp mang đuôi .${ending} mà bên trong không phải như vậy (chép dở, hoặc trang web lưu nhầm đuôi). Hãy mở bằng Excel hoặc Word rồi lưu thành tệp mới.`,
      `The file is named .${ending} and is none. Open it in Excel or Word and save it as a new file.`,
    );
  }
}

/** True for the ZIP archives that .xlsx, .ods and .docx are. */
export function isArchive(bytes: Uint8Array): boolean {
  return startsWith(bytes, 'PK\x03\x04');
}

/** True for the compound files that .xls and .doc were until 2007, and that files with a password still are. */
export function isOldOffice(bytes: Uint8Array): boolean {
  return startsWith(bytes, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1');
}

function startsWith(bytes: Uint8Array, text: string): boolean {
  return [...text].every((sign, at) => bytes[at] === sign.charCodeAt(0));
}
