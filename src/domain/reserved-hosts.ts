/** Names that nobody can own (RFC 2606, RFC 6761): samples use them, and nothing that is published may. */
const RESERVED = /(?:^|\.)(?:example(?:\.(?:com|net|org))?|invalid|test|localhost)$/iu;

/** Whether no site can ever have this host. */
export function isReservedHost(host: string): boolean {
  return RESERVED.test(host);
}

/** The host of a text that is a web or e-mail address as a whole. */
export function hostOf(value: string): string | undefined {
  if (/^https?:\/\//.test(value)) return URL.parse(value)?.hostname;
  return /^[^\s@]+@([^\s@]+)$/.exec(value)?.[1];
}
