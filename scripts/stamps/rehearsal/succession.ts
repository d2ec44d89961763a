/** The keeper of the key leaves: what is handed over, and what a copy kept back could still do. */
import { revokeKey, rotate } from '../commands/rotate.ts';
import { status } from '../commands/status.ts';
import { Fault, type Saying } from '../../command-line/fault.ts';
import { readPrivateKey } from '../private-key.ts';
import type { Published } from './desk.ts';
import type { Stage } from './stage.ts';

const ONLINE: Saying = { vi: 'Máy có mạng', en: 'Phone online' };
const FORMER: Saying = { vi: 'Tem của người cũ, khóa số 3', en: 'Stamp of the former keeper, key 3' };
const COPIED: Saying = { vi: 'Tem giả bằng bản sao khóa số 3', en: 'Forged with a copy of key 3' };

const online = (page: Published) => ({ page, came: page.status, seen: null });

/** Plays it, after the key stolen. */
export async function succession(stage: Stage): Promise<void> {
  const { desk } = stage;
  const stamp = await desk.stampOf('gao-tap');
  stage.moment(
    '2027-12-01T09:00',
    'Người giữ khóa nghỉ việc. Trước mặt hai người: giao USB và mật khẩu, người mới tạo khóa số 4 với mật khẩu của riêng mình.',
    'The keeper leaves. Before two witnesses the stick and the passphrase are handed over, and the successor makes key 4 with a passphrase of their own.',
  );
  await desk.run('rotate', rotate, [], 'khoa-4');
  const after = await desk.publish();
  // A key retired at nine still signs at nine, and not a second later.
  desk.at('2027-12-01T09:15');
  const copied = await desk.forge('khoa-3');
  stage.check(
    await refuses(() => desk.run('status', status, [], 'khoa-3')),
    'Công cụ không nhận khóa số 3 nữa.',
    'The tools take key 3 no more.',
  );
  stage.check(
    await refuses(() =>
      readPrivateKey(desk.keyFile('khoa-4'), () => Promise.resolve(desk.passphraseOf('khoa-3'))),
    ),
    'Mật khẩu của người cũ không mở được khóa số 4.',
    'The former keeper’s passphrase does not open key 4.',
  );
  await stage.show(
    [[ONLINE, online(after)]],
    [
      [FORMER, stamp, 'valid'],
      [COPIED, copied, 'valid'],
    ],
  );
  stage.say(
    'Thay khóa giữ được tem đã in, nhưng không chặn được ai còn giữ bản sao khóa cũ. Vì thế phải hủy mọi bản sao trước người chứng kiến; nghi còn bản sao thì coi như khóa bị lộ:',
    'A change of key keeps the printed stamps, but does not stop whoever kept a copy of the old one. So every copy is destroyed before witnesses; in doubt the key counts as stolen:',
  );
  await desk.run('revoke-key', revokeKey, ['--short', '3'], 'khoa-4');
  const doubted = await desk.publish();
  await stage.show(
    [[ONLINE, online(doubted)]],
    [
      [FORMER, stamp, 'revoked-key'],
      [COPIED, copied, 'revoked-key'],
    ],
  );
}

async function refuses(attempt: () => Promise<unknown>): Promise<boolean> {
  try {
    await attempt();
    return false;
  } catch (error) {
    if (error instanceof Fault) return true;
    throw error;
  }
}
