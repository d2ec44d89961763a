/**
 * `npm run deploy -- --to TARGET`: puts the built site online in one switch. TARGET is a folder, `user@host:folder`
 * or `s3://bucket`. `--dry-run` only says what would be sent; `--rollback` goes back to the release before.
 */
import { hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readOptions } from './command-line/options.ts';
import { cacheFolder } from './files/cache-folder.ts';
import { saidOf } from './files/full-disk.ts';
import { makeReady } from './deploy/ready.ts';
import { deployRelease, type Deployed } from './deploy/release.ts';
import type { Target } from './deploy/releases-folder.ts';
import { rollBack } from './deploy/roll-back.ts';
import { deployBucket } from './deploy/s3.ts';
import { localShell, remoteShell } from './deploy/shell.ts';
import { complain, say, sayLines } from './command-line/terminal.ts';

const USAGE = `npm run deploy -- --to ĐÍCH [--site dist] [--dry-run] [--rollback] [--keep 5]

  ĐÍCH         một thư mục (/srv/ocop), máy khác (ten@may:/srv/ocop) hoặc kho (s3://ten-kho)
  --site       thư mục trang đã dựng, mặc định là dist
  --dry-run    chỉ nói sẽ gửi gì, không gửi
  --rollback   quay lại bản trước
  --keep       giữ lại mấy bản gần nhất, mặc định 5
`;

function targetOf(to: string, keep: number): Target {
  // ssh would take it for an option, and an option may name a program to run.
  if (to.startsWith('-'))
    throw new Error(
      `Đích không thể bắt đầu bằng dấu "-"; nếu là một thư mục hãy viết ./${to}. (A target cannot begin with a dash.)`,
    );
  const remote = /^([^/:]+@?[^/:]*):(.+)$/.exec(to);
  return remote?.[1] && remote[2]
    ? { shell: remoteShell(remote[1]), folder: remote[2], keep }
    : { shell: localShell, folder: resolve(to), keep };
}

/** A folder of its own for each site: of what did not change since its last deployment nothing is read again. */
async function deployReady(to: Target, site: string, dryRun: boolean): Promise<Deployed> {
  const ready = join(cacheFolder('deploy'), hash('sha256', site, 'hex').slice(0, 12));
  const { files } = await makeReady(site, ready);
  return deployRelease(to, ready, new Date(), dryRun, files);
}

let to = '';
try {
  const { values } = readOptions({
    options: {
      to: { type: 'string' },
      site: { type: 'string', default: 'dist' },
      'dry-run': { type: 'boolean', default: false },
      rollback: { type: 'boolean', default: false },
      keep: { type: 'string', default: '5' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    sayLines(USAGE);
    process.exit();
  }
  if (!values.to) throw new Error(USAGE);
  to = values.to;
  const site = resolve(values.site);
  const keep = Number(values.keep);
  if (!Number.isInteger(keep) || keep < 1)
    throw new Error(
      `--keep phải là một số nguyên từ 1, như --keep 5; ở đây là "${values.keep}". (--keep takes a whole number from 1, as --keep 5.)`,
    );
  const dryRun = values['dry-run'];
  if (values.rollback && to.startsWith('s3://')) {
    throw new Error(
      'Kho không giữ bản trước nên không quay lại được: hãy dựng lại bản cũ, với tệp trạng thái tem mới nhất, rồi đưa lên. (A bucket keeps no earlier release: build it again, with the newest status list, and deploy.)',
    );
  }
  if (values.rollback) {
    const id = await rollBack(targetOf(to, keep));
    if (!id) throw new Error('Không còn bản nào trước bản đang dùng. (No earlier release.)');
    say(`Đã quay lại bản ${id}. (Rolled back.)`);
  } else {
    if (!existsSync(resolve(site, 'index.html')))
      throw new Error(`${site} chưa có trang nào; hãy chạy "npm run build". (Nothing built.)`);
    // Stores and CDNs compress by themselves; files that already lie compressed would only be counted twice.
    const plan = to.startsWith('s3://')
      ? await deployBucket(to.replace(/\/$/, ''), site, keep, dryRun)
      : await deployReady(targetOf(to, keep), site, dryRun);
    const counts = `${String(plan.upload.length)} tệp gửi đi, ${String(plan.remove.length)} tệp bỏ`;
    say(dryRun ? `Chạy thử: ${counts}. (Dry run.)` : `Đã đưa lên ${to}: ${counts}. (Deployed.)`);
  }
} catch (error) {
  const isOverThere = error instanceof Error && /^ssh\b/.test(error.message);
  complain(saidOf(error, to ? [resolve(to)] : [], isOverThere ? to : undefined));
  process.exitCode = 1;
}
