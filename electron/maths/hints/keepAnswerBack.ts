import type { RuleSolution, RuleStep } from '../outcomes.ts';
import type { Hint } from './hintLadder.ts';

/**
 * The rungs of a ladder without the whole solution and without those that would say its answer. `known` is every text
 * the pupil has already: a number in it may be named again, as in "divide both sides by 2" where the answer is 2, too.
 */
export function keepAnswerBack(rungs: readonly Hint[], whole: RuleSolution, known: readonly string[]): readonly Hint[] {
  const { answer, steps } = whole;
  const numbers = new Set(known.flatMap(numbersIn));
  const says = (text: string): boolean => holdsAnswer(text, answer) || namesAnswer(text, answer, numbers);
  return rungs.filter((rung) => {
    if (rung.kind === 'solution') return false;
    if (rung.kind !== 'step') return !says(rung.text);
    return !isLast(rung.step, steps) && !endsInAnswer(rung.step.expression, answer) && !says(rung.step.reason);
  });
}

function isLast(step: RuleStep, steps: readonly RuleStep[]): boolean {
  return bare(step.expression) === bare(steps.at(-1)?.expression ?? '');
}

/** A formula of the text ends in the answer. A number on its own is judged by `namesAnswer`. */
function holdsAnswer(text: string, answer: string): boolean {
  return [...text.matchAll(/\$([^$]*)\$/g)].some(
    ([, formula = '']) => !/^-?\d+$/.test(bare(formula)) && endsInAnswer(formula, answer),
  );
}

const instruction = /^(?:Add|Subtract|Multiply|Divide|Put|Use|Take|Write|Square|Cancel|Factorise|Expand|Find)\b/;

/**
 * Every number of the answer is in the text: "5 stands there most often", "divide by 2". The second is no more than an
 * instruction where the number is known already.
 */
function namesAnswer(text: string, answer: string, known: ReadonlySet<string>): boolean {
  const [named, wanted] = [new Set(numbersIn(text)), numbersIn(answer)];
  if (wanted.length === 0 || !wanted.every((number) => named.has(number))) return false;
  return !instruction.test(text) || wanted.some((number) => !known.has(number));
}

function endsInAnswer(expression: string, answer: string): boolean {
  const [written, wanted] = [bare(expression), bare(answer)];
  return written === wanted || written.endsWith(`=${wanted}`);
}

function numbersIn(text: string): readonly string[] {
  return text.match(/\d+(?:\.\d+)?/g) ?? [];
}

function bare(latex: string): string {
  return latex.replace(/\\[,;!: ]|\\(?:left|right)(?![a-z])|\s/g, '').replaceAll('\\dfrac', '\\frac');
}
