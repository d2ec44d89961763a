/** The one way from the page to its server. */

/** This run's secret, out of the address that the office opened; kept for this tab alone. */
const KEY = 'office-token';
const given = location.hash.startsWith('#/') ? '' : location.hash.slice(1);
if (given !== '') {
  sessionStorage.setItem(KEY, given);
  history.replaceState(null, '', '#/');
}
const token = sessionStorage.getItem(KEY) ?? '';

/** A refusal in a sentence for people; `body` is what the server said besides. */
export class Refusal extends Error {
  readonly status: number;
  readonly body: unknown;
  constructor(sentence: string, status: number, body: unknown) {
    super(sentence);
    this.status = status;
    this.body = body;
  }
}

const GONE = 'Phòng làm việc đã đóng. Hãy mở lại; những gì đang viết dở vẫn còn trong bản nháp.';

const OTHER_TAB =
  'Thẻ này chưa được mở từ phòng làm việc. Hãy dùng thẻ đang mở, hoặc mở lại bằng địa chỉ trong cửa sổ đã khởi động.';

async function answerOf(path: string, init: RequestInit): Promise<Response> {
  if (token === '') throw new Refusal(OTHER_TAB, 401, undefined);
  let response: Response;
  try {
    response = await fetch(path, { ...init, headers: { ...init.headers, 'x-office-token': token } });
  } catch {
    throw new Refusal(GONE, 0, undefined);
  }
  if (response.ok) return response;
  if (response.status === 401) throw new Refusal(GONE, 401, undefined);
  const body: unknown = await response.json().catch(() => undefined);
  const sentence = (body as { sentence?: string } | undefined)?.sentence;
  throw new Refusal(sentence ?? 'Chưa làm được. Hãy thử lại.', response.status, body);
}

/** Asks the server; throws a `Refusal`. */
export async function ask<T>(path: string, signal?: AbortSignal): Promise<T> {
  return (await (await answerOf(path, signal ? { signal } : {})).json()) as T;
}

export async function tell<T>(
  method: 'POST' | 'PUT' | 'DELETE',
  path: string,
  body: object = {},
  keepalive = false,
): Promise<T> {
  const init = {
    method,
    keepalive,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  };
  return (await (await answerOf(path, init)).json()) as T;
}

/** A file from the server, for a picture or to be saved. */
export async function askBytes(path: string): Promise<Blob> {
  return (await answerOf(path, {})).blob();
}

/** Hands a file over to the browser's downloads. */
export async function saveAs(path: string, name: string): Promise<void> {
  const url = URL.createObjectURL(await askBytes(path));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
}

/** A file as the server takes it. */
export async function base64Of(file: Blob): Promise<string> {
  const reader = new FileReader();
  const read = new Promise<string>((done, fail) => {
    reader.onload = () => {
      done(String(reader.result));
    };
    reader.onerror = () => {
      fail(new Refusal('Không đọc được tệp này.', 0, undefined));
    };
  });
  reader.readAsDataURL(file);
  return (await read).replace(/^[^,]*,/u, '');
}

export function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
