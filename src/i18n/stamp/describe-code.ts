import type { CodeProblem, Suspect } from '../../domain/stamp/code.ts';
import type { SayStamp } from '../stamp-words.ts';

/** What is wrong with a code, and the codes that may be meant. People count characters from one. */
export function describeCode(text: string, problem: CodeProblem, say: SayStamp): readonly string[] {
  switch (problem.kind) {
    case 'empty':
      return [say('stamp.badCode.empty')];
    case 'length':
      return [say('stamp.badCode.length', { length: String(problem.length) })];
    case 'character': {
      const { character, typing } = problem;
      const why = typing ? 'typing' : character === 'U' ? 'u' : 'character';
      return [say(`stamp.badCode.${why}`, { place: place(problem.position), character })];
    }
    case 'check':
      return [
        say('stamp.badCode.check', { code: text }),
        ...problem.suspects.map((suspect) => slip(suspect, say)),
      ];
  }
}

function slip({ position, written, proposed, code, swapped, also }: Suspect, say: SayStamp): string {
  const first = swapped
    ? { place: place(position), next: place(position + 1), code }
    : { place: place(position), written, proposed, code };
  if (!also) return say(swapped ? 'stamp.slip.swap' : 'stamp.slip.one', first);
  return say(swapped ? 'stamp.slip.swap-and-one' : 'stamp.slip.one-and-one', {
    ...first,
    otherPlace: place(also.position),
    otherWritten: also.written,
    otherProposed: also.proposed,
  });
}

function place(position: number): string {
  return String(position + 1);
}
