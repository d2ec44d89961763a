import { parseArgs, type ParseArgsConfig } from 'node:util';

/** The word of a command line that `parseArgs` could not take, out of its English sentence. */
export function wordNotTaken(error: unknown): string {
  const said = (error as Error).message.split('. ')[0] ?? '';
  return /'([^']+)'/.exec(said)?.[1] ?? said;
}

/** A command's options, as Node's `parseArgs` reads them; throws one sentence in both languages, where Node has English. */
export function readOptions<const T extends ParseArgsConfig>(config: T) {
  try {
    return parseArgs(config);
  } catch (error) {
    const word = wordNotTaken(error);
    throw new Error(
      word.includes('<')
        ? `Thiếu giá trị: ${word}. (A value is missing.)`
        : `Không hiểu "${word}". ("${word}" is not understood.)`,
      { cause: error },
    );
  }
}
