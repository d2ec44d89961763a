/** A square of modules within `quiet` white ones as an SVG: one stroke for each run of black modules. */
export function bilevelSvg(
  size: number,
  isDark: (row: number, column: number) => boolean,
  quiet: number,
): string {
  const side = size + 2 * quiet;
  let path = '';
  for (let row = 0; row < size; row++) {
    let pen: number | undefined;
    for (let column = 0; column < size; column++) {
      if (!isDark(row, column)) continue;
      const from = column;
      while (column + 1 < size && isDark(row, column + 1)) column++;
      const move =
        pen === undefined
          ? `M${String(from + quiet)} ${String(row + quiet + 0.5)}`
          : `m${String(from - pen)} 0`;
      pen = column + 1;
      path += `${move}h${String(pen - from)}`;
    }
  }
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(side)} ${String(side)}" shape-rendering="crispEdges">` +
    `<path fill="#fff" d="M0 0h${String(side)}v${String(side)}H0z"/><path stroke="#000" d="${path}"/></svg>\n`
  );
}
