/**
 * Another machine, for `node --import`: it lists folders the other way round, its clock is 400 days ahead, and its
 * random numbers are others anyway. Writes to the file that ODD_MACHINE names, so that a test knows it took part.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const AHEAD = 400 * 86_400_000;

let told = false;
function reversed(list) {
  if (!told) {
    told = true;
    fs.appendFileSync(process.env.ODD_MACHINE, `${process.argv[1]}\n`);
  }
  return Array.isArray(list) ? list.toReversed() : list;
}

for (const name of ['readdirSync', 'globSync']) {
  const usual = fs[name];
  fs[name] = (...args) => reversed(usual(...args));
}
const usualReaddir = fs.promises.readdir;
fs.promises.readdir = async (...args) => reversed(await usualReaddir(...args));
const usualCallback = fs.readdir;
fs.readdir = (...args) => {
  const done = args.pop();
  usualCallback(...args, (error, list) => done(error, list && reversed(list)));
};
syncBuiltinESMExports();

const UsualDate = Date;
globalThis.Date = class extends UsualDate {
  constructor(...args) {
    if (args.length === 0) super(UsualDate.now() + AHEAD);
    else super(...args);
  }
  static now() {
    return UsualDate.now() + AHEAD;
  }
};
