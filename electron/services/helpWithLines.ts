import type { Checker } from '../checker/createChecker.ts';
import type { Solution } from '../contract/vocabulary.ts';
import type { Help, HelpQuestion } from '../maths/hints/helpFrom.ts';
import type { RuleSolution } from '../maths/outcomes.ts';
import { pupilLine } from '../maths/reading/pupilLine.ts';

/** Help for a pupil with these lines, right or wrong: it leads on from the last one that is right. */
export async function helpWithLines(question: HelpQuestion, checker: Checker): Promise<Help | null> {
  const { problem } = question;
  const lines = question.lines.map(pupilLine);
  if (lines.length === 0) return checker.helpFrom(question);
  const { firstWrong } = await checker.checkArgument({ problem, lines });
  return checker.helpFrom({ ...question, lines: firstWrong === null ? lines : lines.slice(0, firstWrong) });
}

/** A model's solution as hints may use it: only the lines that were verified. Null unless its answer was, too. */
export function soundSolution({ steps, answer, verdict }: Solution): RuleSolution | null {
  if (answer === null || verdict !== 'verified') return null;
  const sound = steps.filter((step) => step.verdict === 'verified');
  return { topic: '', method: '', steps: sound.map(({ reason, expression }) => ({ reason, expression })), answer };
}
