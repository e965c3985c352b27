import type { RuleSolution } from '../outcomes.ts';
import type { Understood } from './method.ts';
import { readExtreme, readRemainder } from './numbers/readExtreme.ts';
import { readFractionChange } from './numbers/readFractionChange.ts';
import { readNumberEquations } from './numbers/readNumberEquations.ts';
import { readNumbers } from './numbers/readNumbers.ts';
import { readRiddle } from './numbers/readRiddle.ts';
import { digitRiddle } from './numbers/told/digitRiddle.ts';
import { plainNumbers } from './numbers/told/plainNumbers.ts';
import { smallPuzzles } from './numbers/told/smallPuzzles.ts';
import { fractionRiddle } from './numbers/told/fractionRiddle.ts';
import { numbersByRole } from './numbers/told/numbersByRole.ts';
import { readNumberTalk } from './numbers/told/readNumberTalk.ts';
import { wrongStep } from './numbers/told/wrongStep.ts';
import { readThinkOf } from './numbers/readThinkOf.ts';

/** "Multiply 6 by the number that is 2 more than 5": the number is told, and nobody seeks it. */
const NAMED_BY_ANOTHER =
  /\bthe number (?:that is|which is|that's) [-−]?\d+(?:\.\d+)? (?:more|less|greater|smaller|bigger|lower|higher|larger) than [-−]?\d/i;

/** An equation is asked for, and no number. */
const ASKS_EQUATION =
  /\b(?:write|form|set up|give)(?: down)? an? (?:[a-z-]+ )?equation\b(?![^]*\b(?:find|solve|what|how|work out|determine)\b)/i;

/** Works "I think of a number", numbers that follow each other, two numbers, and a number told by an equation. */
export function numberPuzzles(asked: Understood): RuleSolution | null {
  if (NAMED_BY_ANOTHER.test(asked.text) || ASKS_EQUATION.test(asked.text)) return null;
  const problem = { ...asked, text: withoutAside(asked.text) };
  const plain = plainNumbers(problem.text);
  const solution = firstPuzzle(problem) ?? (plain === problem.text ? null : firstPuzzle({ ...problem, text: plain }));
  return solution === null || hasOtherParity(problem.text, solution.answer) ? null : solution;
}

/** "Half of a number, less a third of that same number, is 7": one subject, not a number of which a third is 7. */
function withoutAside(text: string): string {
  return text.replace(
    /, (less|minus|plus) ((?:an?|one|\d) [a-z]+ of )(?:that|the|this)(?: same)? number, (?=is|equals|gives|makes|comes)/i,
    ' $1 $2the number ',
  );
}

/** "Two odd numbers add up to 31": 18 and 13 are not both odd, so there are none. */
function hasOtherParity(text: string, answer: string): boolean {
  const parity = /\b(?:2|two) (?:positive |different )?(odd|even) (?:numbers|integers)\b/i
    .exec(text)?.[1]
    ?.toLowerCase();
  const numbers = /^(-?\d+)\\text\{ and \}(-?\d+)$/.exec(answer)?.slice(1).map(Number);
  return parity !== undefined && numbers?.some((one) => (one % 2 === 0) !== (parity === 'even')) === true;
}

function firstPuzzle(problem: Understood): RuleSolution | null {
  return (
    readNumberTalk(problem.text) ??
    readThinkOf(problem.text) ??
    readNumbers(problem.text) ??
    readNumberEquations(problem.text) ??
    readRiddle(problem.text) ??
    readExtreme(problem.text) ??
    readRemainder(problem.text) ??
    readFractionChange(problem.text) ??
    smallPuzzles(problem.text) ??
    digitRiddle(problem.text) ??
    wrongStep(problem.text) ??
    numbersByRole(problem.text) ??
    fractionRiddle(problem.text)
  );
}
