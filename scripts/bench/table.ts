import type { Figures, Results } from './results.ts';

const MIB = 1024 * 1024;

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}

const seconds = (value: number | undefined) =>
  value === undefined ? '–' : value.toFixed(value < 10 ? 1 : 0);

/** The measurements as Markdown: one table of all, one of our builds' steps. `pages`: how many a peer makes. */
export function tables(results: Results, pages: number): string {
  const all = results.medians();
  const count = ({ rendered, kept }: Figures) => (rendered === undefined ? pages : rendered + (kept ?? 0));
  const main = table(
    ['build', 'runs', 'seconds', 'processor time', 'pages/s', 'peak memory', 'rendered', 'written'],
    all.map(([name, figures, runs]) => [
      name,
      String(runs),
      seconds(figures.seconds),
      `${seconds(figures.cpuSeconds)} s`,
      String(Math.round(count(figures) / figures.seconds)),
      `${(figures.peakMiB / 1024).toFixed(1)} GiB`,
      figures.rendered === undefined ? '–' : `${String(figures.rendered)} of ${String(count(figures))}`,
      figures.bytesWritten === undefined ? '–' : `${String(Math.round(figures.bytesWritten / MIB))} MiB`,
    ]),
  );
  const own = all.filter(([, { steps }]) => steps);
  const names = [...new Set(own.flatMap(([, { steps }]) => Object.keys(steps ?? {})))];
  const steps = table(
    ['seconds of', ...names],
    own.map(([name, figures]) => [name, ...names.map((step) => seconds(figures.steps?.[step]))]),
  );
  return `${main}\n\n${steps}\n`;
}

/** How much dearer a page is in the larger catalogue: 1 is linear growth. By processor time. */
export function growth(small: Figures, large: Figures): number {
  const each = (figures: Figures) => figures.cpuSeconds / ((figures.rendered ?? 0) + (figures.kept ?? 0));
  return each(large) / each(small);
}
