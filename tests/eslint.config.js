import eslint from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import links from './lint/links.js';

export default defineConfig(
  {
    ignores: [
      'dist/',
      '.astro/',
      '.cache/',
      'node_modules/',
      'test-results/',
      'tests/bench/peers/',
      'tests/fixtures/',
    ],
  },
  eslint.configs.recommended,
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  astro.configs['flat/recommended'],
  {
    rules: {
      // The compiler (tsc, astro check) already knows every name.
      'no-undef': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
    },
  },
  {
    files: ['src/client/**'],
    plugins: { own: { rules: { links } } },
    rules: { 'own/links': 'error' },
  },
  {
    // Words of others reach a terminal through one function alone; the benches print only numbers of their own.
    files: ['scripts/**'],
    ignores: ['scripts/bootstrap.cjs', 'scripts/bench/**', 'scripts/test/**', 'scripts/test.ts'],
    rules: { 'no-console': 'error' },
  },
);
