/** A retired id and the one that took its place (`moved.yml`). */
export interface Move {
  readonly from: string;
  readonly to: string;
}

/** What a product printed under some id is called today: its own id, or where the moves lead; circles end. */
export function followMoves(
  moves: readonly Move[],
  isLiving: (id: string) => boolean,
): (printed: string) => string {
  const next = new Map(moves.map(({ from, to }) => [from, to]));
  return (printed) => {
    const seen = new Set<string>();
    let at = printed;
    while (!isLiving(at) && next.has(at) && !seen.has(at)) {
      seen.add(at);
      at = next.get(at) ?? at;
    }
    return at;
  };
}
