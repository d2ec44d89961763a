/** Whose page an address opens, as a browser reads it; never what it is written to look like. */
export interface WebHost {
  /** In ASCII (`xn--…`) and lower case, with a port other than 80 and 443, without a final dot. */
  readonly host: string;
  /** What may make a reader see another host: letters beyond ASCII, or a name put before `@`. */
  readonly pretends: 'letters' | 'user' | null;
}

export interface WebAddress extends WebHost {
  /** As a browser asks for it, with one slash at its start: two would name another host in a link. */
  readonly path: string;
  /** With `#`; empty where there is none. */
  readonly fragment: string;
}

/** An `http` or `https` address out of a scan, a paste or a file, read as a browser reads it; null for other texts. */
export function readWebAddress(text: string): WebAddress | null {
  if (!/^\s*https?:/i.test(text)) return null;
  const url = parsed(text);
  if (!url) return null;
  const host = hostOf(url);
  const letters = host.split('.').some((label) => label.startsWith('xn--'));
  const user = url.username !== '' || url.password !== '';
  return {
    host,
    pretends: letters ? 'letters' : user ? 'user' : null,
    path: withOneSlash(url.pathname),
    fragment: url.hash,
  };
}

/** The host of an origin such as `https://host`, in the form in which two are compared. */
export function ownHost(origin: string): string {
  return hostOf(new URL(origin));
}

/** A path that can only be followed within the site it stands in. */
export function withOneSlash(path: string): string {
  return path.replace(/^[/\\]*/, '/');
}

function hostOf({ hostname, port }: URL): string {
  const name = hostname.replace(/\.$/, '');
  return port === '' || port === '443' || port === '80' ? name : `${name}:${port}`;
}

function parsed(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}
