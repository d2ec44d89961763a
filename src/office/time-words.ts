/** A moment as a clerk writes it, in the machine's own time zone; as it came where it is none. */
export function timeWords(at: string): string {
  const time = new Date(at);
  return Number.isNaN(time.getTime())
    ? at
    : time.toLocaleString('vi-VN', { dateStyle: 'short', timeStyle: 'short' });
}
