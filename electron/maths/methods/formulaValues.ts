import { mapParts } from '../algebra/substitute.ts';
import { symbolsIn } from '../expression/symbolsIn.ts';
import type { Expression, Statement } from '../expression/expression.ts';
import type { RuleSolution } from '../outcomes.ts';
import { toLatex } from '../printing/toLatex.ts';
import { asEquation } from './method.ts';
import type { Equation, Understood } from './method.ts';
import { rationalValue } from './rationalValue.ts';
import { asksOtherMotion } from './requests/otherMotion.ts';
import { substituteValues } from './substituteValues.ts';
import { workEquation } from './workEquation.ts';

type Given = { readonly letter: string; readonly value: Expression };

/** `u = 3`: a letter and its number. */
function asGiven(statement: Statement): Given | null {
  const equation = asEquation(statement);
  if (equation?.left.kind !== 'symbol' || rationalValue(equation.right) === null) return null;
  return { letter: equation.left.name, value: equation.right };
}

function putIn(expression: Expression, given: readonly Given[]): Expression {
  if (expression.kind === 'symbol') {
    const found = given.find(({ letter }) => letter === expression.name);
    if (found === undefined) return expression;
    return found.value.kind === 'negative' ? { kind: 'sum', terms: [found.value] } : found.value;
  }
  return mapParts(expression, (part) => putIn(part, given));
}

/** The formula and the values beside it; `null` unless every letter but the one asked for has exactly one value. */
function parts(
  statements: readonly Statement[],
  target: string,
): { formula: Equation; given: readonly Given[] } | null {
  const given = statements.map(asGiven).filter((one) => one !== null);
  const others = statements.filter((statement) => asGiven(statement) === null);
  const [formula, ...more] = others.map(asEquation);
  if (formula === undefined || formula === null || more.length > 0 || given.length === 0) return null;
  const letters = new Set(
    [formula.left, formula.right].flatMap((side) => symbolsIn({ kind: 'expression', expression: side })),
  );
  const known = new Set(given.map(({ letter }) => letter));
  const covered = [...letters].every((letter) => letter === target || known.has(letter));
  const used = [...known].every((letter) => letters.has(letter) && letter !== target);
  return covered && used && known.size === given.length && letters.has(target) ? { formula, given } : null;
}

/** `c² = a² + b²`, either way round: the letters are sides of a right-angled triangle. */
function ofPythagoras({ left, right }: Equation): boolean {
  const sides = [left, right].map((side) => toLatex(side).replace(/\s/g, ''));
  return ['a^2+b^2', 'b^2+a^2'].some((sum) => sides.includes(sum)) && sides.includes('c^2');
}

/** The positive one of two opposite solutions. */
function positiveRoot(answer: string): string | null {
  if (answer.includes('=\\pm ')) return answer.replace('=\\pm ', '=');
  const [one, two, ...more] = answer.split('\\text{ or }');
  if (one === undefined || two === undefined || more.length > 0) return null;
  return [one, two].find((root) => !root.includes('=-')) ?? null;
}

/** "v = u + at. Find v when u = 3, a = 2 and t = 5": values into a formula, the letter then alone or solved for. */
export function formulaValues(problem: Understood): RuleSolution | null {
  if (problem.task !== 'find') return null;
  const [asked, ...statements] = problem.statements;
  if (asked?.kind !== 'expression' || asked.expression.kind !== 'symbol') return null;
  const target = asked.expression.name;
  const found = parts(statements, target);
  if (found === null) return null;
  const { formula, given } = found;
  if (/^\s*(?:is|are|does|do|has|was)\b/i.test(problem.text) || asksOtherMotion(problem.text)) return null;
  const values: readonly Statement[] = given.map(({ letter, value }) => ({
    kind: 'relation',
    sides: [{ kind: 'symbol', name: letter }, value],
    signs: ['='],
  }));
  const named = { topic: 'substitution-functions', method: 'formulaValues' };
  const alone =
    formula.left.kind === 'symbol' &&
    formula.left.name === target &&
    !symbolsIn({ kind: 'expression', expression: formula.right }).includes(target);
  if (alone) {
    const worked = substituteValues({
      task: 'evaluate',
      statements: [{ kind: 'expression', expression: formula.right }, ...values],
      unknowns: [],
      text: '',
    });
    if (worked === null) return null;
    const steps = worked.steps.map((step) => ({ ...step, expression: `${target}=${step.expression}` }));
    return { ...named, steps, answer: `${target}=${worked.answer}` };
  }
  const [left, right] = [putIn(formula.left, given), putIn(formula.right, given)];
  const solved = workEquation({
    task: 'solve',
    statements: [{ kind: 'relation', sides: [left, right], signs: ['='] }],
    unknowns: [target],
    text: '',
  });
  if (solved === null) return null;
  const length = ofPythagoras(formula) ? positiveRoot(solved.answer) : null;
  const put = given.map(({ letter, value }) => `$${letter}=${toLatex(value)}$`).join(' and ');
  const first = { reason: `Put ${put} in.`, expression: `${toLatex(left)}=${toLatex(right)}` };
  if (length === null) return { ...named, steps: [first, ...solved.steps], answer: solved.answer };
  const last = { reason: 'A side of a triangle is positive.', expression: length };
  return { ...named, steps: [first, ...solved.steps, last], answer: length };
}
