/**
 * What a table holds under a word that somebody else chose; undefined for words it lacks. A plain `table[word]` would
 * answer `constructor` and `__proto__` too, with things nobody put there. Not by `Object.hasOwn`, which Safari lacks
 * before 15.4: no stamp could be looked up there.
 */
export function ownEntry<T>(table: Readonly<Record<string, T>> | undefined, word: string): T | undefined {
  return table !== undefined && Object.prototype.hasOwnProperty.call(table, word) ? table[word] : undefined;
}
