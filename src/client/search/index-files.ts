import { patience } from '../patience.ts';

/** How long a file may send nothing before it is given up; a slow line sends something. */
const STALLED = patience(5_000);
/** Pagefind's own files begin with this once unpacked. */
const SIGNATURE = 'pagefind_dcd';
const SIGNED = /\.(?:pagefind|pf_\w+)(?:\?|$)/u;

/** What has become of the files of an index. */
export interface IndexFiles {
  /** Throws when a file could not be had whole. */
  check(): void;
}

/**
 * Watches the requests for an index's files, since Pagefind keeps silent about those that fail: a search over a missing
 * part would find nothing. Each file is unpacked and checked here, natively, so that a damaged one is noticed.
 */
export function watchFiles(base: string): IndexFiles {
  let broken: Error | undefined;
  const original = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    if (!url.startsWith(base)) return original(input, init);
    try {
      return await whole(url, original);
    } catch (error) {
      broken ??= error instanceof Error ? error : new Error(url);
      throw error;
    }
  };
  return {
    check: () => {
      if (broken) throw broken;
    },
  };
}

/** A promise that does not wait for ever. */
export function within<T>(promise: Promise<T>, name: string): Promise<T> {
  return new Promise<T>((done, fail) => {
    const timer = setTimeout(() => {
      fail(new Error(`${name}: no answer`));
    }, STALLED);
    void promise.then(done, fail).finally(() => {
      clearTimeout(timer);
    });
  });
}

async function whole(url: string, get: typeof fetch): Promise<Response> {
  const abort = new AbortController();
  let timer = setTimeout(() => {
    abort.abort();
  }, STALLED);
  try {
    const response = await get(url, { signal: abort.signal });
    if (!response.ok || response.body === null) throw new Error(`${url}: ${String(response.status)}`);
    const parts: BlobPart[] = [];
    for (const reader = response.body.getReader(); ;) {
      const { done, value } = await reader.read();
      clearTimeout(timer);
      if (done) break;
      parts.push(value);
      timer = setTimeout(() => {
        abort.abort();
      }, STALLED);
    }
    const bytes = await unpacked(new Blob(parts));
    const start = new TextDecoder().decode(bytes.subarray(0, SIGNATURE.length));
    if (SIGNED.test(url) && start !== SIGNATURE) throw new Error(`${url}: damaged`);
    return new Response(bytes);
  } finally {
    clearTimeout(timer);
  }
}

/** A server may have unpacked it already. Throws when what is packed is damaged. */
async function unpacked(blob: Blob): Promise<Uint8Array<ArrayBuffer>> {
  const start = new Uint8Array(await blob.slice(0, 2).arrayBuffer());
  const packed = start[0] === 0x1f && start[1] === 0x8b;
  if (!packed) return new Uint8Array(await blob.arrayBuffer());
  // Not in Safari before 16.4 and Firefox before 113.
  if (typeof DecompressionStream === 'undefined') {
    const { gunzipSync } = await import('fflate');
    return gunzipSync(new Uint8Array(await blob.arrayBuffer()));
  }
  return new Uint8Array(
    await new Response(blob.stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer(),
  );
}
