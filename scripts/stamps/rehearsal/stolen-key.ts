/** A key stolen on a Friday, half of the stamps printed with it: what is done, in what order, and what shoppers see. */
import { compactJws, jwsSigningInput } from '../../../src/signature/jws.ts';
import { STATUS_TYP } from '../../../src/signature/status-file.ts';
import { issue } from '../commands/issue.ts';
import { keygen } from '../commands/keygen.ts';
import { list } from '../commands/list.ts';
import { revokeKey, rotate } from '../commands/rotate.ts';
import { status } from '../commands/status.ts';
import type { Saying } from '../../command-line/fault.ts';
import { FIRST_YEAR, REHEARSAL_ID } from './catalogue.ts';
import type { Published } from './desk.ts';
import { accepts } from './phone.ts';
import type { Stage } from './stage.ts';

const ONLINE: Saying = { vi: 'Máy có mạng', en: 'Phone online' };
const OFFLINE: Saying = { vi: 'Máy mất mạng từ sáng thứ sáu', en: 'Phone offline since Friday morning' };
const SPARED: Saying = { vi: 'Tem cũ, khóa số 1', en: 'Older stamp, key 1' };
const HIT: Saying = { vi: 'Tem thật, khóa số 2 bị lấy', en: 'Genuine stamp, key 2 (stolen)' };
const FORGED: Saying = { vi: 'Tem giả, khóa số 2 bị lấy', en: 'Forged stamp, key 2 (stolen)' };
const REPRINTED: Saying = { vi: 'Tem in lại, khóa số 3', en: 'Reprinted stamp, key 3' };

const online = (page: Published) => ({ page, came: page.status, seen: null });

/** Plays it; returns what the site shows at the end. */
export async function stolenKey(stage: Stage): Promise<Published> {
  const { desk } = stage;
  stage.moment(
    '2026-08-10T09:00',
    'Khóa đầu tiên, tem cho ba sản phẩm.',
    'The first key, stamps for three products.',
  );
  await desk.run('keygen', keygen, [], 'khoa-1');
  await desk.run('issue', issue, FIRST_YEAR, 'khoa-1');

  stage.moment(
    '2027-08-09T09:00',
    'Thay khóa hằng năm; tem cho ba sản phẩm mới bằng khóa số 2.',
    'The yearly change of key; stamps for three new products by key 2.',
  );
  await desk.run('rotate', rotate, [], 'khoa-2');
  await desk.run('issue', issue, ['--all'], 'khoa-2');
  const [spared, hit] = [await desk.stampOf('tra-tap'), await desk.stampOf('gao-tap')];

  stage.moment('2027-10-11T09:00', 'Việc hằng tháng.', 'The monthly chore.');
  await desk.run('status', status, [], 'khoa-2');
  const before = await desk.publish();

  stage.moment('2027-10-15T08:00', 'Buổi sáng, chưa có chuyện gì.', 'Morning, nothing has happened.');
  const offline = { page: before, came: null, seen: before.status };
  await stage.show(
    [[ONLINE, online(before)]],
    [
      [SPARED, spared, 'valid'],
      [HIT, hit, 'valid'],
    ],
  );

  stage.moment(
    '2027-10-15T17:00',
    'USB có khóa số 2 không còn trong két, tờ giấy ghi mật khẩu cũng mất. Kẻ gian bắt đầu in tem giả, dưới những mã có trong danh sách và với đúng số sao ghi ở đó: mã lạ hay sao cao hơn thì máy có mạng nhận ra.',
    'The USB stick with key 2 is gone from the safe, the note with its passphrase too. The thief begins to print forged stamps, under codes that are listed and with the stars listed there: another code, or more stars, is noticed online.',
  );
  const forged = await desk.forge('khoa-2');
  const fake = await forgedList(stage);
  await stage.show(
    [
      [ONLINE, online(before)],
      [OFFLINE, offline],
    ],
    [
      [SPARED, spared, 'valid', 'valid-as-of'],
      [HIT, hit, 'valid', 'valid-as-of'],
      [FORGED, forged, 'valid', 'valid-as-of'],
    ],
  );
  stage.say(
    'Chưa hủy khóa và đưa trang lên thì tem giả vẫn được coi là thật: phải làm ngay, đừng đợi thứ hai.',
    'Until the key is revoked and the site is online again, the forgery passes for genuine: act at once, not on Monday.',
  );

  stage.moment(
    '2027-10-15T18:00',
    'Người giữ khóa tạo khóa mới trên USB khác, hủy khóa số 2, dựng trang và đưa lên.',
    'The key’s keeper makes a new key on another stick, revokes key 2, builds the site and puts it online.',
  );
  await desk.run('rotate', rotate, [], 'khoa-3');
  await desk.run('revoke-key', revokeKey, ['--short', '2'], 'khoa-3');
  const revoked = await desk.publish();
  await stage.show(
    [
      [ONLINE, online(revoked)],
      [OFFLINE, offline],
    ],
    [
      [SPARED, spared, 'valid', 'valid-as-of'],
      [HIT, hit, 'revoked-key', 'valid-as-of'],
      [FORGED, forged, 'revoked-key', 'valid-as-of'],
    ],
  );
  stage.check(
    await accepts({ page: before, came: fake, seen: before.status }, desk.now),
    'Trước đó kẻ gian còn ký được một tệp tình trạng giả (bản số 999999), và máy nào gặp thì tin.',
    'Until then the thief could also sign a false status file (number 999999), and a phone that met it believed it.',
  );
  stage.check(
    (await accepts({ page: revoked, came: revoked.status, seen: fake }, desk.now)) &&
      !(await accepts({ page: revoked, came: fake, seen: revoked.status }, desk.now)),
    'Máy đã tin tệp giả ấy nay bỏ nó và nhận tệp mới của cơ quan; không máy nào nhận tệp giả nữa.',
    'A phone that believed the false file drops it now and takes the office’s new one; none takes the false one any more.',
  );
  stage.say(
    'Gọi ngay cho chủ thể có tem khóa số 2: tem của họ đang bị báo là không phải của cơ quan, hãy tạm ngừng dán. Đăng tin lên trang.',
    'Call the makers whose stamps have key 2 at once: their stamps are now called not ours, so none goes on a pack for the time being. Post it as news.',
  );

  stage.moment(
    '2027-10-16T09:00',
    'Cấp lại tem bằng khóa số 3, lập danh sách in lại, đưa trang lên, gửi xưởng in.',
    'Stamps are issued again by key 3, the reprint list is made, the site goes online, the printer gets the file.',
  );
  await desk.run('issue', issue, ['--all'], 'khoa-3');
  await desk.run('list', list, ['--reprint']);
  const reissued = await desk.publish();
  const reprinted = await desk.stampOf('gao-tap');
  stage.check(
    reissued.rows.filter(({ key }) => key === 3).length === 3,
    'Đúng ba tem phải in lại, không hơn không kém.',
    'Three stamps have to be printed again, neither more nor fewer.',
  );

  stage.moment(
    '2027-10-18T09:00',
    'Tem in lại đã dán lên hàng mới; hàng cũ được thu về dán lại.',
    'Reprinted stamps are on new packs; old packs are called back for them.',
  );
  await stage.show(
    [
      [ONLINE, online(reissued)],
      [OFFLINE, offline],
    ],
    [
      [SPARED, spared, 'valid', 'valid-as-of'],
      [HIT, hit, 'revoked-key', 'valid-as-of'],
      [FORGED, forged, 'revoked-key', 'valid-as-of'],
      [REPRINTED, reprinted, 'valid', 'unknown-key'],
    ],
  );
  stage.say(
    'Máy mất mạng chưa biết khóa nào đã hủy, khóa nào mới: chỉ cần có mạng một lần là thấy như máy kia.',
    'A phone without a network knows neither that a key was revoked nor that there is a new one: once online it sees what the other does.',
  );
  return reissued;
}

/** A status file by the thief, with a number so high that nothing of the office would be newer. */
async function forgedList({ desk }: Stage): Promise<string> {
  const { key, sign } = await desk.secretOf('khoa-2');
  const iso = (time: number) => new Date(time).toISOString().replace(/\.\d+Z$/, 'Z');
  const input = jwsSigningInput(key.kid, STATUS_TYP, {
    issuer: REHEARSAL_ID,
    sequence: 999_999,
    issued: iso(desk.now),
    nextUpdate: iso(desk.now + 30 * 86_400_000),
    stamps: {},
  });
  return compactJws(input, await sign(new TextEncoder().encode(input)));
}
