import { readWebAddress, type WebHost } from '../web-address.ts';
import { CODE_LENGTH, normaliseCode } from './code.ts';
import { sealAtStart } from './pasted-address.ts';
import type { Question } from './verify.ts';

/** What is printed: upper case, so that a QR can use its dense alphanumeric mode. `origin` such as `https://host`. */
export function makeStampUrl(origin: string, code: string, seal: string): string {
  return `${origin.replace(/\/+$/, '').toUpperCase()}/T/${code}/#${seal}`;
}

/** Code and seal from the path and fragment of a stamp URL, however folded or escaped on the way; null for other paths. */
export function readStampPath(path: string, fragment: string): Question | null {
  const whole = unescapeAll(path + fragment);
  const match = /^\/+t\/+([^/#?]*)[^#]*(?:#(.*))?$/is.exec(whole);
  if (!match) return null;
  const seal = sealAtStart(match[2] ?? '');
  return { code: match[1] ?? '', seal: seal === '' ? null : seal };
}

/** Code and seal of a full stamp URL, and the host that it opens, whatever that is; null for other URLs and other texts. */
export function readStampUrl(text: string): (Question & WebHost) | null {
  const address = readWebAddress(text);
  const question = address && readStampPath(address.path, address.fragment);
  return question && { ...question, host: address.host, pretends: address.pretends };
}

/** Where a damaged stamp path was meant to lead, as path and fragment; null when it is no stamp path or already right. */
export function repairStampPath(path: string, fragment: string): string | null {
  const question = readStampPath(path, fragment);
  if (!question) return null;
  const code = normaliseCode(question.code);
  if (code.length !== CODE_LENGTH) return null;
  const meant = `/T/${code}/${question.seal ? `#${question.seal}` : ''}`;
  return meant === path + fragment ? null : meant;
}

/** Percent escapes undone up to twice (`%2523` has been seen); a broken escape is left as it is. */
function unescapeAll(text: string): string {
  let result = text;
  for (let i = 0; i < 2; i++) {
    try {
      result = decodeURIComponent(result);
    } catch {
      return result.replace(/%23/g, '#');
    }
  }
  return result;
}

/**
 * The address this site keeps for a GS1 Digital Link path: 14 digits, without the qualifiers (22, 10, 21, in
 * this order) that only a resolver could follow; null for other paths, and where it already is that address.
 */
export function digitalLinkPath(path: string): string | null {
  const match = /^\/01\/(\d{8,14})(?:\/22\/[^/]+)?(?:\/10\/[^/]+)?(?:\/21\/[^/]+)?\/?$/.exec(path);
  const gtin = match?.[1];
  if (gtin === undefined) return null;
  const kept = `/01/${gtin.padStart(14, '0')}/`;
  return kept === path ? null : kept;
}
