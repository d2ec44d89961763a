/** Time for a slow phone to take a file over before its address is forgotten, in milliseconds. */
const TAKEN_AFTER = 60_000;

/** Hands a file that was made here to the browser's downloads. */
export function saveFile(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, TAKEN_AFTER);
}
