import { keyOf } from '../../../src/domain/names/spelling.ts';

/** What a clerk's note says that the catalogue works out by itself, or that only a decision can make true. */
export function noteDoubts(notes: string): string[] {
  const key = keyOf(notes);
  const expired = /\b(?:het han|het hieu luc|qua han)\b/.test(key);
  const rating =
    /\bdanh gia lai\b|\bdanh gia nang hang\b|\bxep hang lai\b/.test(key) &&
    !/\bkhong (?:\w+ )?danh gia lai\b/.test(key);
  return [...(expired ? ['note-expired'] : []), ...(rating ? ['note-re-rating'] : [])];
}

/** True where a note says that the certificate was taken back. */
export function saysWithdrawn(notes: string): boolean {
  return /\b(?:thu hoi|bi rut|da rut)\b/.test(keyOf(notes));
}
