/** Test vectors of OCOP-STAMP-1: `node scripts/stamps/vectors.ts > public/ocop-stamp-1/vectors.json`. */
import { makeVectors } from './vectors/make.ts';

process.stdout.write(`${JSON.stringify(makeVectors(), null, 2)}\n`);
