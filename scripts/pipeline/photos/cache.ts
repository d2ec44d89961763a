/** Made photos by key: one folder a photo, complete or not there at all. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MadePhoto } from '../../../src/domain/photo.ts';
import type { EncodedPhoto } from './encode.ts';

export class PhotoCache {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  folderOf(key: string): string {
    return join(this.folder, key.slice(0, 2), key);
  }

  find(key: string): MadePhoto | undefined {
    const file = join(this.folderOf(key), 'photo.json');
    return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as MadePhoto) : undefined;
  }

  keep({ photo, files }: EncodedPhoto): void {
    const folder = this.folderOf(photo.key);
    // Written aside and renamed, so that a killed build leaves no half photo behind.
    const aside = `${folder}.${String(process.pid)}`;
    rmSync(aside, { recursive: true, force: true });
    mkdirSync(aside, { recursive: true });
    for (const [name, bytes] of files) writeFileSync(join(aside, name), bytes);
    writeFileSync(join(aside, 'photo.json'), JSON.stringify(photo));
    rmSync(folder, { recursive: true, force: true });
    renameSync(aside, folder);
  }
}
