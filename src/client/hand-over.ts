/**
 * Hands an address to the phone's share sheet; where there is none, or a browser inside another app refuses it, puts it on
 * the clipboard; where that is refused too, shows it. Whether it was copied, so that the page says so.
 */
export async function handOver(url: string): Promise<{ readonly copied: boolean }> {
  if ('share' in navigator && (await shared(url))) return { copied: false };
  try {
    await (navigator as Navigator).clipboard.writeText(url);
    return { copied: true };
  } catch {
    prompt('', url);
    return { copied: false };
  }
}

/** Whether the sheet has taken the address, or the reader has closed it, which is no fault. */
async function shared(url: string): Promise<boolean> {
  try {
    await navigator.share({ title: document.title, url });
    return true;
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError';
  }
}
