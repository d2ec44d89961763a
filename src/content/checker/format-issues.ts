import { ownEntry } from '../../domain/own-entry.ts';
import type { Issue, Where } from '../../domain/checks/issue.ts';
import { issue } from '../../domain/checks/issue.ts';
import { foldedId } from '../../domain/checks/nearest.ts';
import { gtinCheckDigit } from '../../domain/gtin.ts';
import { renumbered, withLostZero } from '../../domain/phone.ts';
import { hasTaxCodeForm, isTaxCode, taxCodeCheckDigit } from '../../domain/tax-code.ts';
import { guessDay } from './guess-day.ts';

interface Value {
  readonly where: Where;
  readonly field: string;
  /** As written. */
  readonly text: string;
}

/** The words of each custom format of the schemas (`params.format`). */
const FORMATS: Readonly<Record<string, (value: Value) => Issue>> = {
  id: ({ where, text }) => issue('id-form', where, { found: shown(text) }, foldedId(text) || undefined),
  day: ({ where, field, text }) => issue('date-form', where, { field, found: shown(text) }, guessDay(text)),
  time: ({ where, field, text }) => issue('time-form', where, { field, found: shown(text) }, guessTime(text)),
  phone,
  email: ({ where, field, text }) => issue('email-form', where, { field, found: shown(text) }),
  'tax-code': ({ where, text }) => taxCode(where, text),
  gtin: ({ where, text }) => gtin(where, text),
  url: ({ where, field, text }) => issue('url-form', where, { field, found: shown(text) }, guessUrl(text)),
  'booth-code': ({ where, text }) => issue('booth-code-form', where, { found: shown(text) }),
  host: ({ where, text }) => issue('host-form', where, { found: shown(text) }, URL.parse(text)?.origin),
  'letter-number': ({ where, text }) =>
    issue('letter-number-form', where, { found: shown(text) }, closedUp(text)),
  'file-name': ({ where, field, text }) => issue('file-name-form', where, { field, found: shown(text) }),
  'photo-file': ({ where, text }) => issue('photo-file-form', where, { found: shown(text) }),
};

/** A value that breaks a format, as a coded issue; undefined for a format without words of its own. */
export function formatIssue(format: unknown, value: Value): Issue | undefined {
  if (value.text.trim() === '') return issue('value-empty', value.where, { field: value.field });
  return typeof format === 'string' ? ownEntry(FORMATS, format)?.(value) : undefined;
}

/** A value between marks, cut where it is long. */
export function shown(text: string): string {
  return `“${text.length > 60 ? `${text.slice(0, 57)}…` : text}”`;
}

function gtin(where: Where, text: string): Issue {
  const digits = text.replace(/[\s.‘’“”-]/g, '');
  if (digits !== text && /^(\d{8}|\d{12,14})$/.test(digits)) {
    return issue('gtin-form', where, { found: shown(text) }, `'${digits}'`);
  }
  if (!/^(\d{8}|\d{12,14})$/.test(text)) return issue('gtin-form', where, { found: shown(text) });
  const digit = String(gtinCheckDigit(text.slice(0, -1)));
  return issue('gtin-check-digit', where, { found: shown(text), digit }, `'${text.slice(0, -1)}${digit}'`);
}

function phone({ where, field, text }: Value): Issue {
  const now = renumbered(text);
  if (now !== undefined) return issue('phone-abolished', where, { field, found: shown(text) }, `'${now}'`);
  const meant = withLostZero(text);
  return issue('phone-form', where, { field, found: shown(text) }, meant && `'${meant}'`);
}

function taxCode(where: Where, text: string): Issue {
  const bare = text.replace(/[\s.]/g, '');
  if (/^\d{12}$/.test(bare)) return issue('tax-code-personal', where, {});
  if (!hasTaxCodeForm(text)) {
    // A spreadsheet takes away the first zero of a code that it holds for a number.
    const meant = [bare, `0${bare}`].find(isTaxCode);
    return issue('tax-code-form', where, { found: shown(text) }, meant && `'${meant}'`);
  }
  const digit = taxCodeCheckDigit(text.slice(0, 9));
  const meant = digit === undefined ? undefined : `'${text.slice(0, 9)}${digit}${text.slice(10)}'`;
  return issue('tax-code-check-digit', where, { found: shown(text) }, meant);
}

/** "12 / UBND - KT" without its spaces; nothing where there are other words. */
function closedUp(text: string): string | undefined {
  return /^\s*\d+\s*\/\s*[\p{L}\d]+(\s*-\s*[\p{L}\d]+)*\s*$/u.test(text) ? text.replace(/\s+/gu, '') : undefined;
}

function guessTime(text: string): string | undefined {
  const match = /^(\d{1,2})\s*(?:h|giờ|:|g)\s*(\d{2})?$/i.exec(text.trim());
  const [, hour = '', minute = '00'] = match ?? [];
  return match && Number(hour) < 24 && Number(minute) < 60
    ? `'${hour.padStart(2, '0')}:${minute}'`
    : undefined;
}

function guessUrl(text: string): string | undefined {
  const bare = text.trim();
  return /^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(bare) ? `https://${bare}` : undefined;
}
