/** `node scripts/convert-corpus.ts CORPUS.json DIR`: a flat list of products as a catalogue, for `bench:search`. */
import { readFileSync } from 'node:fs';
import { convertCorpus, type CorpusProduct } from './pipeline/search/convert-corpus.ts';
import { complain } from './command-line/terminal.ts';

const [file = '', folder = ''] = process.argv.slice(2);
if (file === '' || folder === '') {
  complain('node scripts/convert-corpus.ts CORPUS.json DIR');
  process.exitCode = 2;
} else {
  convertCorpus((JSON.parse(readFileSync(file, 'utf8')) as { products: CorpusProduct[] }).products, folder);
}
