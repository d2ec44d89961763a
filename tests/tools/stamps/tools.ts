import { spawnSync } from 'node:child_process';
import { installSystemPackage } from '../../browser/system-package.ts';
import { tellUntested } from '../../untested.ts';

/**
 * Whether a program from outside npm is here, installed if that can be done without asking. Where it cannot be had,
 * the run says so, and what is therefore not tested.
 */
export function haveProgram(
  program: string,
  question: string,
  systemPackage: string,
  proves: string,
): boolean {
  const here = () => spawnSync(program, [question]).error === undefined;
  if (!here()) installSystemPackage(systemPackage);
  if (here()) return true;
  tellUntested(`${proves}; hãy cài ${systemPackage}`, `${program} is missing: install ${systemPackage}`);
  return false;
}
