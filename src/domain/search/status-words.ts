import { fold } from './letters.ts';

/** What a query may ask about certificates; what is in force comes first anyway. */
export const ASKED_STATUSES = ['withdrawn', 'expired', 'in-force'] as const;
export type AskedStatus = (typeof ASKED_STATUSES)[number];

/** Longer phrases before the ones they contain. */
const PHRASES: Readonly<Record<AskedStatus, readonly string[]>> = {
  withdrawn: ['đã bị thu hồi', 'bị thu hồi', 'đã thu hồi', 'thu hồi', 'withdrawn', 'revoked'],
  expired: ['đã hết hạn', 'hết hạn', 'đã hết hiệu lực', 'hết hiệu lực', 'quá hạn', 'expired'],
  'in-force': ['còn hiệu lực', 'đang hiệu lực', 'đang có hiệu lực', 'còn hạn', 'còn giá trị', 'in force'],
};

/** The token under which a product is indexed whose certificate is withdrawn or expired on the day of the build. */
export function statusToken(status: AskedStatus): string {
  return `zz1${status.replace('-', '')}`;
}

/** Takes "bị thu hồi", "còn hiệu lực" out of a query's words: what is asked of the certificate, and the rest. */
export function takeStatus(list: readonly string[]): {
  status: AskedStatus | undefined;
  rest: readonly string[];
} {
  const folded = list.map(fold);
  for (const status of ASKED_STATUSES) {
    for (const phrase of PHRASES[status]) {
      const parts = phrase.split(' ').map(fold);
      const at = folded.findIndex((_, from) => parts.every((part, offset) => folded[from + offset] === part));
      if (at >= 0) return { status, rest: [...list.slice(0, at), ...list.slice(at + parts.length)] };
    }
  }
  return { status: undefined, rest: list };
}
