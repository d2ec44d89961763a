import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PhotoCache } from '../../../scripts/pipeline/photos/cache.ts';
import { Digests } from '../../../scripts/pipeline/photos/digests.ts';
import { makePhotos } from '../../../scripts/pipeline/photos/make.ts';
import { placedPhotos } from '../../../scripts/pipeline/photos/place.ts';
import { photoFileName, photoWidths } from '../../../src/domain/photo.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'photos-'));
  mkdirSync(join(folder, 'products/lan-may'), { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const PATH = 'products/lan-may/anh.jpg';
const cacheFolder = () => join(folder, 'cache');
const make = (...paths: string[]) =>
  makePhotos(folder, paths, {
    cache: new PhotoCache(cacheFolder()),
    digests: new Digests(join(cacheFolder(), 'digests.json')),
    say: () => undefined,
  });

/** Left half red, right half blue, 1300 × 900, as a camera held upright would store it. */
async function sideways(): Promise<Buffer> {
  const half = (background: string) => ({
    create: { width: 650, height: 900, channels: 3 as const, background },
  });
  const blue = await sharp(half('#0000ff')).png().toBuffer();
  return sharp({ create: { width: 1300, height: 900, channels: 3, background: '#ff0000' } })
    .composite([{ input: blue, left: 650, top: 0 }])
    .jpeg()
    .withExif({
      IFD0: { Copyright: 'MẪU', Orientation: '6' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '20/1 53/1 0/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '105/1 40/1 0/1',
      },
    })
    .withMetadata({ orientation: 6 })
    .toBuffer();
}

describe('photos', () => {
  it('are turned upright and keep no note of the place they were taken at', async () => {
    writeFileSync(join(folder, PATH), await sideways());
    const before = await sharp(join(folder, PATH)).metadata();
    expect(before.orientation).toBe(6);
    // The directory of places (tag 0x8825) is there.
    expect(
      before.exif?.includes(Buffer.from([0x88, 0x25])) || before.exif?.includes(Buffer.from([0x25, 0x88])),
    ).toBe(true);

    const photo = (await make(PATH)).photos.get(PATH);
    if (!photo) throw new Error('not made');
    expect([photo.width, photo.height]).toEqual([900, 1300]);
    const files = readdirSync(new PhotoCache(cacheFolder()).folderOf(photo.key)).filter(
      (name) => name !== 'photo.json',
    );
    expect(files.length).toBeGreaterThanOrEqual(5);
    for (const name of files) {
      const file = join(new PhotoCache(cacheFolder()).folderOf(photo.key), name);
      const { exif, xmp, iptc, orientation } = await sharp(file).metadata();
      expect({ exif, xmp, iptc, orientation }).toEqual({
        exif: undefined,
        xmp: undefined,
        iptc: undefined,
        orientation: undefined,
      });
      // Turned a quarter clockwise, the left half lies on top.
      const { data } = await sharp(file)
        .removeAlpha()
        .resize(1, 2, { fit: 'fill' })
        .raw()
        .toBuffer({ resolveWithObject: true });
      expect((data[0] ?? 0) > (data[2] ?? 0) && (data[5] ?? 0) > (data[3] ?? 0)).toBe(true);
    }
  });

  it('are made once: neither a second build nor a new date on the file makes them again', async () => {
    writeFileSync(join(folder, PATH), await sideways());
    const first = await make(PATH);
    expect(first.encoded).toBe(1);
    expect((await make(PATH)).encoded).toBe(0);
    utimesSync(join(folder, PATH), new Date(), new Date(Date.now() + 5000));
    const again = await make(PATH);
    expect(again.encoded).toBe(0);
    expect(again.photos).toEqual(first.photos);
    writeFileSync(
      join(folder, PATH),
      await sharp(await sideways())
        .negate()
        .jpeg()
        .toBuffer(),
    );
    expect((await make(PATH)).encoded).toBe(1);
  });

  it('that are damaged stop the build with one sentence each, which names the file', async () => {
    const good = await sideways();
    writeFileSync(join(folder, PATH), good);
    writeFileSync(join(folder, 'products/lan-may/cut.jpg'), good.subarray(0, good.length / 2));
    writeFileSync(join(folder, 'products/lan-may/note.jpg'), 'không phải ảnh');
    const { photos, faults } = await make(
      PATH,
      'products/lan-may/cut.jpg',
      'products/lan-may/note.jpg',
      'products/lan-may/none.jpg',
    );
    expect([...photos.keys()]).toEqual([PATH]);
    expect(faults.map((sentence) => sentence.split('(')[0])).toEqual([
      'products/lan-may/cut.jpg: ảnh hỏng hoặc chép chưa hết. Hãy chép lại tệp gốc, hay lưu lại thành JPEG. ',
      'products/lan-may/none.jpg: không thấy tệp ảnh này. ',
      'products/lan-may/note.jpg: ảnh hỏng hoặc chép chưa hết. Hãy chép lại tệp gốc, hay lưu lại thành JPEG. ',
    ]);
  });

  it('reach the site with every file that a page may ask for', async () => {
    writeFileSync(join(folder, PATH), await sideways());
    const { photos } = await make(PATH);
    const placed = new Map(placedPhotos([...photos.values()], new PhotoCache(cacheFolder()), 'anh'));
    for (const photo of photos.values()) {
      for (const format of ['avif', 'webp', 'jpg'] as const) {
        for (const width of photoWidths(format, photo.width)) {
          const file = placed.get(`anh/${photoFileName(photo, width, format)}`) ?? '';
          expect(existsSync(file) && statSync(file).size > 100).toBe(true);
          expect((await sharp(readFileSync(file)).metadata()).width).toBe(width);
        }
      }
    }
  });
});

describe('widths', () => {
  it('never enlarge a photo, and keep its own width where the next step down loses much', () => {
    expect(photoWidths('avif', 4000)).toEqual([480, 800, 1200, 1800]);
    expect(photoWidths('avif', 1250)).toEqual([480, 800, 1200]);
    expect(photoWidths('avif', 1500)).toEqual([480, 800, 1200, 1500]);
    expect(photoWidths('jpg', 300)).toEqual([300]);
  });
});
