import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import type { IsoDate } from '../../../src/domain/date.ts';
import type { Edited, Kind } from '../../../src/office/api-types.ts';
import { projectRoot } from '../../command-line/run-tool.ts';
import { Fault } from '../../command-line/fault.ts';
import { Shadow } from '../check/shadow.ts';
import { entryTexts } from '../entry/entry-texts.ts';
import { readEntryFiles } from '../entry/open-entry.ts';
import { stagedPhotos } from '../photos/staged.ts';
import { siteAddressOf } from './site-address.ts';

/** Milliseconds between two looks whether the preview's server answers, and how often it is looked. */
const LOOK = { every: 300, times: 400 };

/** The real site with an entry as its form wants it: the development server on a second tree of the catalogue. */
export class Preview {
  readonly #folder: string;
  readonly #today: () => IsoDate;
  #shadow: Shadow | undefined;
  #server: Promise<number> | undefined;
  /** Known from the moment it is started: who closes the office does not wait until it answers. */
  #child: ChildProcess | undefined;

  constructor(folder: string, today: () => IsoDate) {
    this.#folder = folder;
    this.#today = today;
  }

  /** Lays the entry into the second tree; resolves with the address of its page. */
  async show(kind: Kind, id: string, edited: Edited): Promise<string> {
    const texts = entryTexts(kind, readEntryFiles(this.#folder, kind, id), edited);
    this.#shadow ??= new Shadow(this.#folder);
    this.#shadow.lay(
      new Map<string, string | Uint8Array>([
        ...texts.map(({ path, after }) => [path, after] as const),
        ...stagedPhotos(this.#folder, kind, id),
      ]),
    );
    this.#server ??= this.#start(this.#shadow);
    const port = await this.#server.catch((error: unknown) => {
      this.#server = undefined;
      throw error;
    });
    return `http://127.0.0.1:${String(port)}${siteAddressOf(kind, id)}`;
  }

  close(): void {
    this.#child?.kill();
    this.#shadow?.close();
  }

  async #start(shadow: Shadow): Promise<number> {
    const port = await freePort();
    const child = spawn(
      process.execPath,
      [resolve(projectRoot, 'scripts/dev.ts'), '--port', String(port), '--host', '127.0.0.1'],
      {
        cwd: projectRoot,
        stdio: 'ignore',
        env: {
          ...process.env,
          ASTRO_TELEMETRY_DISABLED: '1',
          CATALOGUE: shadow.folder,
          BUILD_DATE: this.#today(),
          BUILD_CACHE: shadow.beside('cache'),
        },
      },
    );
    this.#child = child;
    let ended = false;
    child.once('exit', () => (ended = true));
    for (let look = 0; look < LOOK.times && !ended; look++) {
      if (await answers(port)) return port;
      await new Promise((later) => setTimeout(later, LOOK.every));
    }
    child.kill();
    throw new Fault('Chưa mở được bản xem trước. Hãy thử lại.', 'The preview did not start. Try again.');
  }
}

async function answers(port: number): Promise<boolean> {
  try {
    const { status } = await fetch(`http://127.0.0.1:${String(port)}/`, { method: 'HEAD' });
    return status < 500;
  } catch {
    return false;
  }
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => {
        done(port);
      });
    });
  });
}
