import type { Expression, Statement } from '../expression/expression.ts';
import type { Task, Verdict } from '../outcomes.ts';
import { canonical } from '../algebra/canonical.ts';
import { freeSymbols, someNode } from '../algebra/freeSymbols.ts';
import { constantOf, degreeIn, lettersOf } from '../algebra/polynomial.ts';
import { makeWorkroom } from '../algebra/rationalForm.ts';
import type { Budget } from '../numeric/budget.ts';
import { verdict } from './checkCalculation.ts';
import { isStandardForm } from './checkConditions.ts';
import type { ProblemContext } from './problemContext.ts';

const rule = 'standardForm';

/** Tasks whose result, where it is a polynomial, can be asked for in standard form. */
const OF_POLYNOMIALS: ReadonlySet<Task> = new Set<Task>(['expand', 'simplify', 'evaluate', 'find']);

/**
 * What “in standard form” may mean of this question: a × 10ⁿ for a number, falling powers for a polynomial in one letter.
 * An equation, several letters, a fraction, a sum such as 4000 + 300 and what stands as a × 10ⁿ already have other
 * standard forms (Ax + By = C, −2/3, 4300), and `null` says so.
 */
export function standardFormMeant(context: ProblemContext, budget: Budget): 'number' | 'polynomial' | null {
  const { task, expression, unknowns } = context;
  if (expression === null || (task === 'find' && unknowns.length > 0)) return null;
  const [letter, another] = freeSymbols(expression);
  if (letter !== undefined) {
    const isMeant = OF_POLYNOMIALS.has(task) && another === undefined && isPolynomial(expression, letter, budget);
    return isMeant ? 'polynomial' : null;
  }
  if (someNode(expression, (node) => node.kind === 'constant' && node.name === 'i')) return null;
  const bare = expression.kind === 'negative' ? expression.operand : expression;
  const isOther = bare.kind === 'quotient' || bare.kind === 'sum' || isStandardForm(bare);
  return task === 'simplify' && isOther ? null : 'number';
}

/** A number such as 3 × 10⁴ beside a letter leaves open which standard form is meant. */
function isPolynomial(expression: Expression, letter: string, budget: Budget): boolean {
  if (someNode(expression, isPowerOfTen)) return false;
  const room = makeWorkroom(budget);
  const form = canonical(expression, room);
  const isWhole = form !== null && constantOf(form.bottom) !== null && room.poles.length === 0;
  return isWhole && lettersOf(form.top).join() === letter;
}

function isPowerOfTen(node: Expression): boolean {
  return node.kind === 'power' && node.base.kind === 'number' && node.base.value.equals(10);
}

/** `expands`: the question says so, not only that the powers are to fall (or rise). */
export type AskedPowers = { readonly expands: boolean; readonly rise: boolean };

/** `judged`: as the same polynomial, expanded. Another writing of it is not called wrong: to some a(x − h)² + k is standard. */
export function judgePowers(answer: Statement, judged: Verdict, asked: AskedPowers, budget: Budget): Verdict {
  if (judged.status === 'verified')
    return areInOrder(powersOf(answer, budget), asked.rise)
      ? { ...judged, rule }
      : verdict('unchecked', 'the value is right, but its powers are not in the order asked for', rule);
  const isOnlyForm = judged.status === 'refuted' && judged.why.startsWith('the value is right');
  return isOnlyForm && !asked.expands ? verdict('unchecked', judged.why, rule) : judged;
}

function areInOrder(powers: readonly number[], rise: boolean): boolean {
  const falling = rise ? powers.toReversed() : powers;
  return falling.length > 0 && falling.every((power, at) => at === 0 || power < (falling[at - 1] ?? 0));
}

function powersOf(answer: Statement, budget: Budget): readonly number[] {
  const whole =
    answer.kind === 'relation' ? answer.sides.at(-1) : answer.kind === 'expression' ? answer.expression : undefined;
  const terms = whole?.kind === 'sum' ? whole.terms : whole === undefined ? [] : [whole];
  return terms.map((term) => degreeOf(term, budget));
}

function degreeOf(term: Expression, budget: Budget): number {
  const [letter] = freeSymbols(term);
  const form = canonical(term, makeWorkroom(budget));
  return letter === undefined || form === null ? 0 : degreeIn(form.top, letter);
}
