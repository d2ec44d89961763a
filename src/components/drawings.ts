const files = import.meta.glob<string>('../illustrations/*.svg', {
  query: '?url&no-inline',
  import: 'default',
  eager: true,
});

/** Address of a drawing in src/illustrations by its name; a missing one stops the build. */
export function drawing(name: string): string {
  const file = files[`../illustrations/${name}.svg`];
  if (file === undefined) throw new Error(`No drawing src/illustrations/${name}.svg`);
  return file;
}
