import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');

type Theme = Record<string, string>;

function colours(block: string): Theme {
  const found = block.matchAll(/--([a-z-]+[1-6]?):\s*(#[0-9a-f]{6});/g);
  return Object.fromEntries(Array.from(found, ([, name = '', hex = '']) => [name, hex]));
}

function block(opening: RegExp): string {
  const start = css.search(opening);
  expect(start, `${opening} in tokens.css`).toBeGreaterThan(-1);
  return css.slice(start, css.indexOf('}', start));
}

const light = colours(block(/^:root \{/m));
const dark = { ...light, ...colours(block(/prefers-color-scheme: dark/)) };

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const pairs = Array.from(css.matchAll(/@pair (text|graphic) ([a-z-]+[1-6]?) on ([a-z-]+[1-6]?)/g)).map(
  ([, kind = '', front = '', back = '']) => ({ kind, front, back }),
);

describe.each([
  ['light', light],
  ['dark', dark],
])('%s theme', (_name, theme: Theme) => {
  it.each(pairs)('$front on $back is readable as $kind', ({ kind, front, back }) => {
    const ratio = contrast(theme[front] ?? 'missing', theme[back] ?? 'missing');
    expect(ratio).toBeGreaterThanOrEqual(kind === 'text' ? 4.5 : 3);
  });
});

/** The reader's own colours that stand for each token. */
const forced = Object.fromEntries(
  Array.from(
    block(/forced-colors: active/).matchAll(/--([a-z-]+[1-6]?):\s*([A-Z][A-Za-z]+);/g),
    ([, name = '', colour = '']) => [name, colour],
  ),
);
const GROUNDS = new Set(['Canvas', 'ButtonFace', 'Field']);

describe('forced colours', () => {
  // The woodblock's own line keeps its ink: it is in drawings alone.
  it.each(pairs.filter(({ front, back }) => front !== 'block' && back !== 'block'))(
    '$front on $back are a colour for words and one for grounds',
    ({ front, back }) => {
      const colours = [forced[front] ?? 'missing', forced[back] ?? 'missing'];
      expect(colours.filter((colour) => GROUNDS.has(colour))).toHaveLength(1);
      expect(colours).not.toContain('missing');
    },
  );
});

it('every colour token is in a checked pair, except the hairline, which only decorates', () => {
  const paired = new Set(pairs.flatMap(({ front, back }) => [front, back]));
  expect(Object.keys(light).filter((name) => !paired.has(name))).toEqual(['hair']);
});

it('knows black on white', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
});
