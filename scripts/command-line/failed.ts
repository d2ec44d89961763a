import { Fault, machineFault } from './fault.ts';
import { complain } from './terminal.ts';

/**
 * Says what ended a command, in Vietnamese, and tells its exit code. The options and the look-up of a catalogue throw one
 * sentence for people; anything else than that, a `Fault` or what the machine refused is a fault of ours, thrown again.
 */
export function failed(error: unknown): number {
  const fault = error instanceof Fault ? error : machineFault(error);
  if (!fault && (!(error instanceof Error) || error.name !== 'Error')) throw error;
  complain(fault ? fault.saying.vi : (error as Error).message);
  return fault ? fault.exitCode : 2;
}
