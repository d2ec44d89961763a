/**
 * First step of a build: reads the catalogue once, refuses it when it has errors, and writes what may be
 * published as one JSON file. A process of its own: what it read does not lie in memory while pages are made.
 */
import { buildDay } from '../../src/domain/build-day.ts';
import { checkedCatalogue } from './content/checked-catalogue.ts';
import { writePublished } from './content/write-published.ts';
import { sayFullDisk } from '../files/full-disk.ts';
import { checkProgress } from '../command-line/progress.ts';
import { complain } from '../command-line/terminal.ts';

sayFullDisk();
const [folder = '', file = ''] = process.argv.slice(2);
const progress = checkProgress();
const day = buildDay(process.env['BUILD_DATE'], Date.now());
const { report, faults, published } = await checkedCatalogue(folder, day, progress.watch);
progress.end();
process.stdout.write(report);
for (const sentence of faults) complain(sentence);
if (published) writePublished(published, folder, file);
else process.exitCode = 1;
