import { ensureNginx } from './nginx-program.ts';

/** Before the files that serve by nginx begin, so that two of them do not fetch it at once. */
export default function setup(): void {
  try {
    ensureNginx();
  } catch {
    // Told by the tests that need it; those that do not go on.
  }
}
