import { expect, test } from 'vitest';
import { digestsOf } from '../../../scripts/deploy/ready.ts';

test('a nation’s files are listed: more than one call can take as arguments', () => {
  const paths = Array.from({ length: 200_000 }, (_, index) => `${String(index)}/index.html`);
  const state = Object.fromEntries(
    paths.map((path) => [path, [1, 2, 3, { [path]: 'a', [`${path}.br`]: 'b' }] as const]),
  );
  const files = digestsOf(state);
  expect(Object.keys(files)).toHaveLength(400_000);
  expect(files['7/index.html.br']).toBe('b');
});
