import type { Stars } from '../../../src/domain/stars.ts';
import { keyOf, tidy } from '../../../src/domain/names/spelling.ts';

/** What a cell about stars says. No stars where it awards none or cannot be told. */
export interface StarReading {
  readonly stars?: Stars;
  /** Proposed to a higher council: awards nothing. */
  readonly proposal?: Stars;
  /** A doubt's code with what was read. */
  readonly doubt?: string;
  /** The cell says that the certificate was withdrawn. */
  readonly withdrawn?: boolean;
}

const WORDS: Readonly<Record<string, Stars>> = { mot: 1, hai: 2, ba: 3, bon: 4, tu: 4, nam: 5 };
const PROPOSED = /\b(?:tn|tiem nang|de nghi|de xuat|trinh|du kien|dat chuan de nghi)\b/;

/** Reads “3 sao”, “4*”, “OCOP hạng 3”, “★★★”, “TN 5*”, “3–4 sao”, “x” …; nothing of an empty cell. */
export function readStars(written: string): StarReading {
  const text = tidy(written);
  if (text === '' || /^[-–—.…]+$/u.test(text)) return {};
  if (/^=\s*[1-5]$/u.test(text))
    return { ...starReading(Number(text.at(-1))), doubt: `stars-cell: “${text}”` };
  if (/^[★⭐*]{1,5}$/u.test(text)) return starReading([...text].length);
  const key = keyOf(text.replace(/[★⭐*]/gu, ' sao '));
  if (/\bthu hoi\b/.test(key)) return { withdrawn: true };
  if (/\b(?:khong|chua) (?:dat|xep|cong nhan)\b|\b(?:truot|loai)\b/.test(key))
    return { doubt: `not-passed: “${text}”` };
  const numbers = [...key.matchAll(/(?<![\d])([1-5])(?!\d)/g)].map((match) => Number(match[1]) as Stars);
  const distinct = [...new Set(numbers)];
  if (PROPOSED.test(key)) {
    // “4 sao, tiềm năng 5 sao” awards four and proposes five.
    const proposed = distinct.at(-1) ?? 5;
    const awarded =
      distinct.length === 2 && /^(?:ocop )?(?:dat )?(?:hang )?[1-5]/.test(key) ? distinct[0] : undefined;
    return {
      proposal: proposed,
      doubt: `stars-proposal: “${text}”`,
      ...(awarded !== undefined && awarded !== proposed && { stars: awarded }),
    };
  }
  if (distinct.length > 1) {
    const range = /\d\s*(?:[-–—/~]|đến|hoặc|hay)\s*\d/u.test(text.replace(/[★⭐*]|sao/giu, ''));
    return { doubt: `${range ? 'stars-range' : 'stars-unclear'}: “${text}”` };
  }
  if (/\b(?:nang|len|ha|xuong) (?:hang|cap)\b|\?/.test(`${key} ${text}`))
    return { doubt: `stars-unclear: “${text}”` };
  const plain =
    /^(?:san pham )?(?:ocop )?(?:dat |duoc )?(?:ocop )?(?:hang |xep hang |muc )?([1-5])(?: 0)?(?: sao)?(?: ocop)?(?: cap (?:huyen|tinh|thanh pho|tp|quoc gia|trung uong))?$/.exec(
      key,
    );
  if (plain) return starReading(Number(plain[1]));
  const word = /^(?:hang )?(mot|hai|ba|bon|tu|nam) sao$/.exec(key)?.[1];
  if (word !== undefined) return starReading(WORDS[word] ?? 0);
  if (/^0(?: sao)?$/.test(key) || /^(?:x|v|co|co sao|dat|ok|ocop)$/.test(key) || /^[✓✔]$/u.test(text))
    return { doubt: `stars-missing: “${text}”` };
  return { doubt: `stars-unclear: “${text}”` };
}

/** One or two stars are a result, but no decision recognises them. */
function starReading(count: number): StarReading {
  if (count >= 3 && count <= 5) return { stars: count as Stars };
  return { doubt: `not-passed: ${String(count)} sao` };
}
