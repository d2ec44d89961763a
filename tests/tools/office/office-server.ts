import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contentRoot } from '../../../src/content/reader/locate.ts';
import { openOffice } from '../../../scripts/office/office.ts';
import { officeServer } from '../../../scripts/office/server.ts';

const HOST = '127.0.0.1:4700';
const TOKEN = 'for-tests-alone';

/** What a refusal says. */
export interface Sentence {
  readonly sentence?: string;
}

/** The office's server over a copy of the demonstration, asked without a network. */
export class TestServer {
  readonly root = mkdtempSync(join(tmpdir(), 'ocop-office-test-'));
  readonly folder = join(this.root, 'catalogue');
  readonly #office = openOffice(this.folder);
  readonly #app = officeServer(this.#office, { host: HOST, token: TOKEN }, { files: [] });

  constructor({ empty = false } = {}) {
    if (!empty) cpSync(join(contentRoot, 'chuong-my'), this.folder, { recursive: true });
  }

  /** One question; `headers` take the place of those that the page sends. */
  async ask<T = Sentence>(
    method: string,
    path: string,
    body?: object,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<{ status: number; body: T; headers: Headers }> {
    const response = await this.#app.request(`http://${HOST}${path}`, {
      method,
      headers: {
        host: HOST,
        'x-office-token': TOKEN,
        ...(method !== 'GET' && { origin: `http://${HOST}`, 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.startsWith('application/json') ?? false;
    return {
      status: response.status,
      body: (isJson ? JSON.parse(text) : text) as T,
      headers: response.headers,
    };
  }

  close(): void {
    this.#office.close();
    rmSync(this.root, { recursive: true, force: true });
  }
}
