import type { Expression } from '../../expression/expression.ts';
import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { toLatex } from '../../printing/toLatex.ts';
import type { Equation } from '../method.ts';
import { rationalRoots } from '../rationalRoots.ts';
import { workEquation } from '../workEquation.ts';
import { parseExpression } from '../../reading/parseExpression.ts';
import { rationalValue } from '../rationalValue.ts';
import { asStatement, isRoot, hasPart, lettersOf } from './parts.ts';
import type { Work } from './requestWords.ts';

const TOPIC = { topic: 'surds', method: 'rootEquations' };

/** A term that holds the unknown: a number times a letter, or times the square root of something linear. */
type Holder = { readonly front: Expression | null; readonly under: Expression | null };

function holderOf(term: Expression, name: string): Holder | null {
  const factors = term.kind === 'product' ? term.factors : [term];
  const [main, ...others] = factors.filter((factor) => lettersOf(factor).includes(name));
  const rest = factors.filter((factor) => factor !== main);
  if (main === undefined || others.length > 0) return null;
  const [only, ...more] = rest;
  const front: Expression | null =
    only === undefined ? null : more.length === 0 ? only : { kind: 'product', factors: rest };
  if (main.kind === 'symbol') return { front, under: null };
  const [under, ...extra] = main.kind === 'call' && main.name === 'sqrt' ? main.operands : [];
  return under === undefined || extra.length > 0 ? null : { front, under };
}

function termsOf(side: Expression): readonly Expression[] {
  return side.kind === 'sum' ? side.terms : [side];
}

function opposite(term: Expression): Expression {
  return term.kind === 'negative' ? term.operand : { kind: 'negative', operand: term };
}

function valueOf(
  expression: Expression,
  work: Work,
): { readonly latex: string; readonly steps: readonly RuleStep[] } | null {
  const latex = toLatex(expression);
  const exact = rationalValue(expression);
  const solution = work(`Simplify $${latex}$`);
  if (solution !== null) return { latex: solution.answer, steps: solution.steps };
  const isPlain = exact !== null || /^-?(?:\d+|\d*\\sqrt\{\d+\})$/.test(latex);
  return isPlain ? { latex, steps: [] } : null;
}

function expressionIn(latex: string): Expression | null {
  const read = parseExpression(latex);
  return read.kind === 'expression' ? read.expression : null;
}

/** `\sqrt{n}+\sqrt{12}=5\sqrt{3}`, `x\sqrt{2}=\sqrt{72}`, `\sqrt{x+5}=4`: the unknown once, beside numbers with roots. */
export function rootEquation({ left, right }: Equation, name: string, work: Work): RuleSolution | null {
  const sides = [left, right];
  if (!sides.some((side) => hasPart(side, isRoot))) return null;
  const holding = sides.flatMap((side) =>
    termsOf(side)
      .filter((term) => lettersOf(term).includes(name))
      .map((term) => ({ side, term })),
  );
  const [only, ...more] = holding;
  if (only === undefined || more.length > 0 || sides.some((side) => lettersOf(side).some((letter) => letter !== name)))
    return null;
  const isNegative = only.term.kind === 'negative';
  const holder = holderOf(only.term.kind === 'negative' ? only.term.operand : only.term, name);
  if (holder === null) return null;
  const other = only.side === left ? right : left;
  const moved = termsOf(only.side)
    .filter((term) => term !== only.term)
    .map(opposite);
  const terms = [...termsOf(other), ...moved].filter((term) => rationalValue(term)?.equals(0) !== true);
  const sum: Expression = terms.length === 1 && terms[0] !== undefined ? terms[0] : { kind: 'sum', terms };
  const numerator: Expression = isNegative ? { kind: 'negative', operand: { kind: 'sum', terms: [sum] } } : sum;
  const steps: RuleStep[] = [];
  const held = toLatex(only.term.kind === 'negative' ? only.term.operand : only.term);
  if (moved.length > 0 || isNegative)
    steps.push({ reason: `Keep $${held}$ on one side.`, expression: `${held}=${toLatex(numerator)}` });
  // √48 + √12 is one root before it is divided.
  const joined = holder.front === null || terms.length < 2 ? null : valueOf(numerator, work);
  const single = joined === null || joined.steps.length === 0 ? null : expressionIn(joined.latex);
  if (joined !== null && single !== null)
    steps.push(...joined.steps, { reason: 'So:', expression: `${held}=${joined.latex}` });
  const top = single ?? numerator;
  const whole: Expression =
    holder.front === null ? numerator : { kind: 'quotient', numerator: top, denominator: holder.front };
  const target = holder.under === null ? name : `\\sqrt{${toLatex(holder.under)}}`;
  if (holder.front !== null)
    steps.push({ reason: `Divide by $${toLatex(holder.front)}$.`, expression: `${target}=${toLatex(whole)}` });
  const value = valueOf(whole, work);
  if (value === null) return null;
  steps.push(...value.steps);
  if (value.steps.length > 0) steps.push({ reason: 'So:', expression: `${target}=${value.latex}` });
  if (holder.under === null) return { ...TOPIC, steps, answer: `${name}=${value.latex}` };
  return squared(holder.under, value.latex, name, steps, work);
}

/** From `\sqrt{under} = value` with the value not negative. */
function squared(
  under: Expression,
  value: string,
  name: string,
  steps: readonly RuleStep[],
  work: Work,
): RuleSolution | null {
  const read = expressionIn(value);
  if (read === null || /^-/.test(value) || read.kind === 'sum') return null;
  const exact = rationalValue(read);
  const square = exact === null ? work(`Simplify $(${value})^2$`)?.answer : exact.mul(exact).toFraction();
  const right = square === undefined ? null : expressionIn(square);
  if (right === null || rationalValue(right) === null) return null;
  const equation = { left: under, right };
  const line = { reason: 'Square both sides.', expression: `${toLatex(under)}=${toLatex(right)}` };
  if (under.kind === 'symbol') return { ...TOPIC, steps: [...steps, line], answer: `${name}=${toLatex(right)}` };
  const solved = workEquation({ task: 'solve', statements: [asStatement(equation)], unknowns: [name], text: '' });
  const roots = solved === null ? null : rationalRoots(solved.answer, name);
  if (solved === null || roots?.length !== 1) return null;
  return { ...TOPIC, steps: [...steps, line, ...solved.steps], answer: solved.answer };
}
