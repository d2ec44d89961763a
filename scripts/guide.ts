/** `npm run guide`: writes the tables of fields and the headings of issues into the editor's guide. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentRoot } from '../src/content/reader/locate.ts';
import { renderGuide } from './guide/render-guide.ts';

const file = join(contentRoot, 'README.md');
writeFileSync(file, renderGuide(readFileSync(file, 'utf8')));
