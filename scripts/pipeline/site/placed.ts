/** A file of the site that lies whole in a cache: its place in the site, and where it is. Never changed, only replaced. */
export type Placed = readonly [path: string, source: string];
