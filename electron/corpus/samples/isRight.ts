import { checkAnswer } from '../../maths/checking/checkAnswer.ts';
import { checkLine } from '../../maths/checking/checkLine.ts';
import { gradeAnswer } from '../../maths/checking/gradeAnswer.ts';
import { nextPart, type SolutionPart } from '../../tutor/readSolutionText.ts';

/** A problem with the answer that its author or the rules gave. */
export type Keyed = { readonly problem: string; readonly answer: string };

/**
 * Whether a sampled solution may be learnt from: the whole of it can be read, no line of it is refuted, and it ends with
 * the right answer, which does not fail when it is put back either.
 */
export function isRight({ problem, answer }: Keyed, text: string): boolean {
  const earlier: string[] = [];
  for (let part = nextPart(text, 0); part !== null; part = nextPart(text, part.end)) {
    if (part.kind === 'answer') return isRightEnd({ problem, answer }, text, part);
    for (const line of part.kind === 'step' ? part.expressions : []) {
      if (checkLine({ problem, earlier, line }).status === 'refuted') return false;
      earlier.push(line);
    }
  }
  return false;
}

function isRightEnd({ problem, answer }: Keyed, text: string, part: SolutionPart & { kind: 'answer' }): boolean {
  const isLast = /^\s*(?:\\[)\]]|\$+)?[\s.]*$/.test(text.slice(part.end));
  return (
    isLast &&
    gradeAnswer({ expected: answer, given: `$${part.latex}$` }).equal === true &&
    checkAnswer({ problem, answer: part.latex }).status !== 'refuted'
  );
}
