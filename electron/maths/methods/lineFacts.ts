import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../outcomes.ts';
import { parseStatement } from '../reading/parseStatement.ts';
import { askedText } from './askedText.ts';
import { asEquation } from './method.ts';
import type { Understood } from './method.ts';
import { isRational, lettersOf, rationalValue } from './rationalValue.ts';
import { readPairSide } from './readPair.ts';
import { coefficientOf } from './substitute.ts';
import { writeLinear, writeNumber } from './writeTerms.ts';

const QUESTION =
  /^(?:write down )?(?:the )?(gradient|slope|y-intercept|y intercept|x-intercept|x intercept)(?: of| for)(?: the)?(?: straight)?(?: line)?(?: with equation)? ([^,;?]*=[^,;?]*)$/;
const CROSSES = /^where does (?:the )?(?:straight )?(?:line )?([^,;?]*=[^,;?]*) (?:cross|meet|cut) the ([xy])[- ]axis$/;

/** `a·x + b·y = c` for the letters x and y, `null` when it is no line that is not upright. */
function lineIn(text: string): { readonly slope: Fraction; readonly rest: Fraction; readonly solved: boolean } | null {
  const reading = parseStatement(text);
  const equation = reading.kind === 'statement' ? asEquation(reading.statement) : null;
  if (equation === null || !isRational(equation.left) || !isRational(equation.right)) return null;
  const letters = new Set([...lettersOf(equation.left), ...lettersOf(equation.right)]);
  if (!letters.has('y') || [...letters].some((letter) => letter !== 'x' && letter !== 'y')) return null;
  const [left, right] = [readPairSide(equation.left, ['x', 'y']), readPairSide(equation.right, ['x', 'y'])];
  if (left === null || right === null) return null;
  const [a, b, c] = ['x', 'y', null].map((name) => coefficientOf(left, name).sub(coefficientOf(right, name)));
  if (a === undefined || b === undefined || c === undefined || b.equals(0)) return null;
  const solved =
    equation.left.kind === 'symbol' &&
    equation.left.name === 'y' &&
    rationalValue(equation.right, { x: new Fraction(0) }) !== null;
  return { slope: a.neg().div(b), rest: c.neg().div(b), solved };
}

function solution(steps: readonly RuleStep[], answer: string): RuleSolution {
  return { topic: 'straight-lines', method: 'lineFacts', steps, answer };
}

/** Works the gradient, the intercepts and the crossings of a line from its equation. */
export function lineFacts(problem: Understood): RuleSolution | null {
  const { whole, asked } = askedText(problem.text);
  const [, fact, equation] = QUESTION.exec(asked) ?? [];
  const [, crossing, axis] = CROSSES.exec(whole) ?? [];
  const line = lineIn(equation ?? crossing ?? '');
  if (line === null) return null;
  const form = `y=${writeLinear(line.slope, 'x', line.rest)}`;
  const steps: RuleStep[] = line.solved ? [] : [{ reason: 'Solve for $y$.', expression: form }];
  if (fact === 'gradient' || fact === 'slope') {
    const answer = writeNumber(line.slope);
    return solution([...steps, { reason: 'The gradient is the number in front of $x$.', expression: answer }], answer);
  }
  if ((fact ?? '').startsWith('y') || axis === 'y') {
    const value = writeNumber(line.rest);
    const answer = axis === undefined ? value : `(0,${value})`;
    return solution([...steps, { reason: 'Put $x=0$ in.', expression: `y=${value}` }], answer);
  }
  if (line.slope.equals(0)) return null;
  const root = writeNumber(line.rest.neg().div(line.slope));
  const at = { reason: 'Put $y=0$ in and solve.', expression: `x=${root}` };
  return solution([...steps, at], axis === undefined ? `x=${root}` : `(${root},0)`);
}
