import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { serve } from '@hono/node-server';
import open from 'open';
import { locateCatalogue } from '../../src/content/reader/locate.ts';
import { misuse } from '../command-line/fault.ts';
import { readOptions } from '../command-line/options.ts';
import { failed } from '../command-line/failed.ts';
import { say, sayLines } from '../command-line/terminal.ts';
import { isFreeFolder } from './create/make-catalogue.ts';
import { openOffice } from './office.ts';
import { pageFiles } from './page-files.ts';
import { officeServer } from './server.ts';

const USAGE = `npm run office -- [tùy chọn]

  Mở phòng làm việc: trang để nhập danh sách Excel, sửa, thêm ảnh, in tem, xem việc đến hạn và đăng trang.
  Trang chỉ mở được trên máy này. Đóng cửa sổ này, hoặc nhấn Ctrl+C, là đóng phòng làm việc.

  --catalogue DIR   danh mục: tên trong content/, hoặc đường dẫn (mặc định: CATALOGUE, rồi chuong-my);
                    một thư mục trống, như ./xa-toi: tạo danh mục mới bằng mấy câu hỏi
  --port SỐ         cổng (mặc định 4700; bận thì chọn cổng khác)
  --no-open         không tự mở trình duyệt
`;

/** Not the port of `npm start`: a site must never meet the office's page under its own address. */
const SITE_PORT = 4321;

/** `npm run office`: serves the page until it is stopped; 1 when it could not start, 2 for a wrong command line. */
export async function runOffice(args: readonly string[]): Promise<number> {
  try {
    const { values } = readOptions({
      args: [...args],
      options: {
        catalogue: { type: 'string' },
        port: { type: 'string', default: '4700' },
        'no-open': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.help) {
      sayLines(USAGE);
      return 0;
    }
    await start(folderOf(values.catalogue), portOf(values.port), !values['no-open']);
    return 0;
  } catch (error) {
    return failed(error);
  }
}

/** The catalogue asked for; a folder that is empty or not there yet is one to be made. */
function folderOf(named: string | undefined): string {
  const folder = named === undefined ? undefined : resolve(named);
  return folder !== undefined && /[/\\]/u.test(named ?? '') && isFreeFolder(folder)
    ? folder
    : locateCatalogue(named);
}

function portOf(written: string): number {
  const port = Number(written);
  if (Number.isInteger(port) && port >= 0 && port < 65_536 && port !== SITE_PORT) return port;
  throw misuse(
    `--port phải là số từ 0 đến 65535, khác ${String(SITE_PORT)} là cổng của trang.`,
    `--port takes a number from 0 to 65535 other than ${String(SITE_PORT)}.`,
  );
}

async function start(folder: string, port: number, opens: boolean): Promise<void> {
  const page = await pageFiles();
  const office = openOffice(folder);
  const token = randomBytes(24).toString('base64url');
  const address = await listen(port, (host) => officeServer(office, { host, token }, page).fetch);
  const url = `http://${address.host}/#${token}`;
  const stop = () => {
    office.close();
    address.close();
    process.exit(0);
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  say(`Phòng làm việc đã mở: ${url}`);
  say('Trang chỉ dùng được trên máy này. Nhấn Ctrl+C để đóng.');
  if (opens) await open(url).catch(() => undefined);
}

type Fetch = ReturnType<typeof officeServer>['fetch'];

/** Listens on this machine alone; where the port is taken, on any free one. */
async function listen(
  port: number,
  serverFor: (host: string) => Fetch,
): Promise<{ readonly host: string; readonly close: () => void }> {
  let host = '';
  let answer: Fetch | undefined;
  const tried = (on: number) =>
    new Promise<{ host: string; close: () => void }>((done, fail) => {
      const server = serve(
        {
          hostname: '127.0.0.1',
          port: on,
          fetch: (request, env) => (answer ??= serverFor(host))(request, env as never),
        },
        (info: AddressInfo) => {
          host = `127.0.0.1:${String(info.port)}`;
          done({ host, close: () => server.close() });
        },
      );
      server.once('error', fail);
    });
  try {
    return await tried(port);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    return tried(0);
  }
}
