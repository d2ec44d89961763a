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
    // `replace` reads `$&` in the value that it puts in, and fills one place of several.
    files: ['{src,scripts}/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: String.raw`CallExpression[callee.property.name=/^replace/][arguments.0.value=/^\{\w+\}$/]`,
          message: 'Fill the places of a text by `t`, or by `fillIn` of domain/fill-in.ts.',
        },
      ],
    },
  },
  {
    // Words of others reach a terminal through one function alone; the benches print only numbers of their own.
    files: ['scripts/**'],
    ignores: ['scripts/bootstrap.cjs', 'scripts/bench/**', 'scripts/test/**', 'scripts/test.ts'],
    rules: { 'no-console': 'error' },
  },
);
