import { globSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { FIXTURES } from './expected.ts';

const files = globSync('hostile/*', { cwd: FIXTURES });

test.each(files)('%s is refused with a sentence in Vietnamese', (file) => {
  const { status, stdout, stderr } = spawnSync(
    'node',
    ['scripts/import.ts', join(FIXTURES, file), '--json'],
    { encoding: 'utf8' },
  );
  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toMatch(/(?:không|hỏng|quá).*(?:Hãy|lưu)/u);
  expect(stderr).not.toMatch(/Error|\bat /);
});

test('a file that is not there, and no file at all', () => {
  const run = (args: string[]) => spawnSync('node', ['scripts/import.ts', ...args], { encoding: 'utf8' });
  expect(run(['khong-co.xlsx'])).toMatchObject({ status: 1, stdout: '' });
  expect(run(['khong-co.xlsx']).stderr).toContain('Không thấy tệp');
  expect(run([]).status).toBe(2);
  expect(run(['--la-gi']).status).toBe(2);
});
