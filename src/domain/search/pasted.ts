/** The name inside an address that was pasted ("https://…/san-pham/non-la/" → "non la"), so that it is searched for. */
export function withoutAddresses(text: string): string {
  return text.replace(/https?:\/\/\S+/giu, (address) => {
    const path = address.replace(/^https?:\/\/[^/?#]*/iu, '').replace(/[?#].*$/u, '');
    return (path.split('/').filter(Boolean).at(-1) ?? '').replace(/[-_]+/gu, ' ').replace(/\.\w+$/u, '');
  });
}
