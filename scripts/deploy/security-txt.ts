import { addDays, type IsoDate } from '../../src/domain/date.ts';

/** RFC 9116: whom to tell of a weakness. It must not promise longer than a year. */
export function securityTxt(host: string, day: IsoDate): string {
  return [
    `Contact: ${host}/hoi-ai/`,
    `Expires: ${addDays(day, 364)}T00:00:00.000Z`,
    'Preferred-Languages: vi, en',
    `Canonical: ${host}/.well-known/security.txt`,
    '',
  ].join('\n');
}
