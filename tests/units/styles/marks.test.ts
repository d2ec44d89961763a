import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { STATUS_KINDS } from '../../../src/domain/status.ts';

const styles = resolve(import.meta.dirname, '../../../src/styles');
const css = readFileSync(resolve(styles, 'status.css'), 'utf8');

/** Colour alone tells nothing on grey paper and to many eyes. */
test.each([...STATUS_KINDS, 'proposed'])('%s has a mark of its own, on the page and on paper', (kind) => {
  expect(existsSync(resolve(styles, `marks/${kind}.svg`))).toBe(true);
  expect(css).toContain(`url('./marks/${kind}.svg')`);
});
