import type { Expression, Statement } from '../expression/expression.ts';
import type { Verdict } from '../outcomes.ts';
import { ANY_NUMBER } from '../algebra/anyNumber.ts';
import { dependsOn, someNode } from '../algebra/freeSymbols.ts';
import type { Budget } from '../numeric/budget.ts';
import { verdict } from './checkCalculation.ts';
import { hasPlusMinus } from './expandPlusMinus.ts';
import { tidyForm } from './forms/simplifiedForm.ts';
import type { ProblemContext } from './problemContext.ts';
import { relateStatements, type StatementRelation } from './relateStatements.ts';

const rule = 'checkRearrangedAnswer';

/**
 * "Make r the subject": r alone on one side, nowhere on the other, and the same relation between the letters.
 * `isPositive`: the question says that the subject is, so one of two roots is wanted.
 */
export function checkRearrangedAnswer(
  answer: Statement,
  context: ProblemContext,
  budget: Budget,
  isPositive = false,
): Verdict {
  const [subject] = context.unknowns;
  if (context.claim === null || subject === undefined || context.unknowns.length > 1) {
    return verdict('unchecked', 'this rearrangement is not one I can check', rule);
  }
  // "y = 3x + 2 > 3" says more than an equation.
  if (context.claim.kind !== 'relation' || context.claim.signs.join() !== '=')
    return verdict('unchecked', 'this is not one equation', rule);
  const value = subjectValue(answer, subject);
  // "Find h in terms of V" is answered by what h is too.
  if (answer.kind === 'expression' && !dependsOn(answer.expression, subject))
    return verdict('unchecked', `it does not say that this is ${subject}`, rule);
  if (value === null) return verdict('refuted', `${subject} is not alone on one side`, rule);
  if (isPositive && hasPlusMinus(value)) return verdict('unchecked', `${subject} is positive, and ± is not`, rule);
  const related = relateStatements(context.claim, answer, isPositive ? 'positive' : 'real', budget);
  const isSame = related.kind === 'equivalent' || related.kind === 'same-roots';
  const positive =
    isSame || related.kind === 'undecided' ? related : relateStatements(context.claim, answer, 'positive', budget);
  const judged = isSame ? related : positive;
  // a = b of a² = b² leaves out what everybody sees; the root in r = √(A/π) is taken as the positive one.
  const isBare =
    !hasRoot(value) && context.claim.sides.some((side) => someNode(side, (node) => isSquareOf(node, subject)));
  const losesRoot = (ANY_NUMBER.has(subject) || isBare) && losesSolutions(judged, related);
  if (judged !== related && (losesRoot || hasPlusMinus(value)))
    return verdict('unchecked', 'it is right only for positive letters, which the question does not name so', rule);
  // x = (y − 1)² of √x = y − 1: all that the question says, and more where y is small.
  if (judged.kind === 'may-add') return verdict('unchecked', judged.why, rule);
  if (judged.kind !== 'equivalent' && judged.kind !== 'same-roots') {
    return verdict(judged.kind === 'undecided' ? 'unchecked' : 'refuted', judged.why, rule);
  }
  if (judged.vacuous === true) return verdict('unchecked', judged.why, rule);
  const form = tidyForm(value, budget);
  if (!form.ok) return verdict('unchecked', `it is right, but ${form.why}`, rule);
  const note = isSame && !isPositive ? '' : ', where the letters stand for positive numbers';
  return verdict('verified', `the same relation as in the question${note}`, rule);
}

/** x = √y for x² = y; y = x² for √y = x has more numbers than the question, and is what is wanted. */
function losesSolutions(overPositive: StatementRelation, overAll: StatementRelation): boolean {
  const isRight = overPositive.kind === 'equivalent' || overPositive.kind === 'same-roots';
  return isRight && overAll.kind !== 'may-add';
}

/** An even power of the subject, which has two roots. */
function isSquareOf(node: Expression, subject: string): boolean {
  return (
    node.kind === 'power' &&
    dependsOn(node.base, subject) &&
    node.exponent.kind === 'number' &&
    node.exponent.value.mod(2).equals(0)
  );
}

function hasRoot(value: Expression): boolean {
  return someNode(
    value,
    (node) =>
      (node.kind === 'call' && (node.name === 'sqrt' || node.name === 'root')) ||
      (node.kind === 'power' && node.exponent.kind === 'quotient'),
  );
}

function subjectValue(answer: Statement, subject: string): Expression | null {
  if (answer.kind !== 'relation' || answer.signs.length !== 1 || answer.signs[0] !== '=') return null;
  const [left, right] = answer.sides;
  if (left === undefined || right === undefined) return null;
  if (left.kind === 'symbol' && left.name === subject) return dependsOn(right, subject) ? null : right;
  if (right.kind === 'symbol' && right.name === subject) return dependsOn(left, subject) ? null : left;
  return null;
}
