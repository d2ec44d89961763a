import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, onTestFinished, test } from 'vitest';
import { fullDiskSentence, isFullDisk, saidOf } from '../../../scripts/files/full-disk.ts';
import { PhotoCache } from '../../../scripts/pipeline/photos/cache.ts';
import { Digests } from '../../../scripts/pipeline/photos/digests.ts';
import { makePhotos } from '../../../scripts/pipeline/photos/make.ts';

const noRoom = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });

test.each([
  noRoom,
  new Error('EDQUOT: disk quota exceeded, open'),
  new Error(
    'sh: 2\ntar: a.html: Wrote only 512 of 10240 bytes\ntar: b: Cannot open: No space left on device',
  ),
])('a full disk is told, whoever says it: %s', (error) => {
  expect(isFullDisk(error)).toBe(true);
  expect(saidOf(error)).toContain('Trang đang dùng vẫn y nguyên');
});

test('any other fault keeps its own words', () => {
  expect(saidOf(new Error('Rendering ended with code 1.'))).toBe('Rendering ended with code 1.');
  expect(isFullDisk(new Error('space.md: no such file'))).toBe(false);
});

test('another machine’s disk is named by its address: nobody should tidy up here for it', () => {
  const said = fullDiskSentence([], 'ban@may:/srv/ocop');
  expect(said).toContain('nơi nhận là ban@may:/srv/ocop');
  expect(said).not.toMatch(/MB|\.cache/);
});

test('a photo is not called damaged because the disk is full', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ocop-full-disk-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const picture = sharp({ create: { width: 1200, height: 900, channels: 3, background: '#884422' } });
  writeFileSync(join(folder, 'anh.jpg'), await picture.jpeg().toBuffer());
  const cache = new PhotoCache(join(folder, 'cache'));
  cache.keep = () => {
    throw noRoom;
  };
  const made = makePhotos(folder, ['anh.jpg'], {
    cache,
    digests: new Digests(join(folder, 'digests.json')),
    say: () => undefined,
  });
  await expect(made).rejects.toThrow('ENOSPC');
});
