/** What no reader means to ask, but what a search may be given: markup, signs of every kind, halves of letters. */
const PIECES = [
  '🍯',
  '\u202e',
  'مرحبا',
  '<img src=x onerror=window.pwned=1>',
  '"><script>pwned=1</script>',
  '(.*)+$',
  '\\',
  '\ud800',
  '\udfff',
  '\0',
  '"',
  "'",
  '%',
  '%00',
  '&amp;',
  'mật',
  'ong',
  '5*',
  '0119',
  '-',
  '+84',
  '\u0301',
  'ǃ',
  'ḍ',
  '  ',
  '\n',
  'a'.repeat(10_000),
  '{}',
  '{query}',
  '[',
  'HTX',
  'aw',
  'javascript:alert(1)',
  '__proto__',
  'constructor',
  '../..',
  '?q=',
  '#',
  '🏳️‍🌈',
  'ĐƯỜNG',
  'x̸̢̛',
];

/** So many texts of up to six pieces; the same ones for the same seed. */
export function oddStrings(count: number, seed: number): string[] {
  let state = seed;
  const random = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 8) % below;
  };
  return Array.from({ length: count }, () =>
    Array.from({ length: random(7) }, () => PIECES[random(PIECES.length)] ?? '').join(random(2) ? ' ' : ''),
  );
}
