import { basename } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Begins with the files that take longest: begun last, one of them would run on alone. `names` without `.test.ts`. */
export const longestFirst = (...names: readonly string[]) =>
  class LongestFirst extends BaseSequencer {
    override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
      const rank = ({ moduleId }: TestSpecification) => {
        const at = names.indexOf(basename(moduleId, '.test.ts'));
        return at < 0 ? names.length : at;
      };
      return Promise.resolve(files.toSorted((a, b) => rank(a) - rank(b)));
    }
  };
