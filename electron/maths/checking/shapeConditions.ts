import type { Expression, Statement } from '../expression/expression.ts';
import type { Verdict } from '../outcomes.ts';
import { expressionsIn, freeSymbols, partsOf, someNode } from '../algebra/freeSymbols.ts';
import type { Budget } from '../numeric/budget.ts';
import { toLatex } from '../printing/toLatex.ts';
import { parseStatement } from '../reading/parseStatement.ts';
import { answerSides } from './answerSides.ts';
import { verdict } from './checkCalculation.ts';
import { compareExpressions } from './compareExpressions.ts';
import { hasShape } from './forms/askedShape.ts';
import { finishedValue } from './forms/finishedValue.ts';
import type { ProblemContext } from './problemContext.ts';

const rule = 'shapeConditions';

/** A shape such as a + b√3 whose letters stand for numbers; `whole` where the question says that they are integers. */
export type AskedShape = { readonly shape: Expression; readonly whole: boolean; readonly isPower: boolean };

/** "where k is an integer", also in the pieces that a list of letters leaves. */
const ABOUT_LETTERS =
  /^(?:where |and |with |for |such that )*[a-z](?:(?:,| and|, and) [a-z])*(?: (?:is|are)(?: both| all)?(?: an?)?(?: positive| rational)? ?(?:integers?|whole numbers?|constants?|numbers|rational)?(?: to be (?:found|determined))?)?$/i;

/** The shape that the clauses of a question ask for together; `null` where they ask for anything else as well. */
export function readShape(clauses: readonly string[]): AskedShape | null {
  const shapes = clauses.filter((clause) => !ABOUT_LETTERS.test(clause.trim()));
  const [clause, another] = shapes;
  if (clause === undefined || another !== undefined) return null;
  const base = /^as a (?:single )?power of (\d+|[a-z])$/i.exec(clause.trim())?.[1];
  const text = base === undefined ? shapeNamed(clause.trim()) : `${base}^{q}`;
  const reading = text === null ? null : parseStatement(text);
  if (reading?.kind !== 'statement' || reading.statement.kind !== 'expression') return null;
  const whole = clauses.some((part) => /\b(?:integers?|whole numbers?)$/i.test(part.trim()));
  return { shape: reading.statement.expression, whole, isPower: base !== undefined };
}

function shapeNamed(clause: string): string | null {
  if (/^as a single surd$/i.test(clause)) return 'k\\sqrt{m}';
  return /^(?:(?:giv|leav|writ)ing (?:your|the) answer )?in the form (?:of )?(.+)$/i.exec(clause)?.[1] ?? null;
}

/** The same value, in the shape asked for, with nothing in it left to work out. */
export function checkShapedAnswer(
  answer: Statement,
  asked: AskedShape,
  context: ProblemContext,
  budget: Budget,
): Verdict {
  const given = answerSides(answer)?.sides;
  const [only] = given ?? [];
  if (context.expression === null || only === undefined || given?.length !== 1)
    return verdict('unchecked', 'this is not one value', rule);
  const compared = compareExpressions(context.expression, only, budget);
  if (compared.status === 'different') return verdict('refuted', compared.why, rule);
  if (compared.status !== 'equal') return verdict('unchecked', compared.why, rule);
  const known = new Set(freeSymbols(context.expression));
  const isPlace = (name: string): boolean => !known.has(name);
  const isAllowed = (value: { readonly d: bigint }): boolean => !asked.whole || value.d === 1n;
  if (!hasShape(only, asked.shape, isPlace, isAllowed))
    return verdict('unchecked', 'the value is right, but not seen to be in the form asked for', rule);
  // "Write 3√2 as a single surd": what was told has the shape already, so another of that shape is meant.
  if (toLatex(only) === toLatex(context.expression))
    return verdict('unchecked', 'this is what the question tells', rule);
  const open = asked.isPower ? null : unfinished(only);
  return open === null
    ? verdict('verified', `${compared.why}, in the form asked for`, rule)
    : verdict('unchecked', `the value is right, but ${open}`, rule);
}

/** What is left to work out in a part without letters. */
export function unfinished(expression: Expression): string | null {
  if (freeSymbols(expression).length > 0)
    return partsOf(expression).reduce<string | null>((found, part) => found ?? unfinished(part), null);
  const form = finishedValue(expression);
  return form.ok ? null : form.why;
}

/** No root below a fraction line. */
export function hasRationalDenominators(answer: Statement): boolean {
  const isRoot = (node: Expression): boolean =>
    (node.kind === 'call' && (node.name === 'sqrt' || node.name === 'root')) ||
    (node.kind === 'power' && node.exponent.kind !== 'number');
  return expressionsIn(answer).every(
    (part) => !someNode(part, (node) => node.kind === 'quotient' && someNode(node.denominator, isRoot)),
  );
}

/** One logarithm and nothing beside it, its number worked out; a minus in front is a second step left. */
export function isSingleLogarithm(answer: Statement): boolean {
  if (answer.kind !== 'expression' || answer.expression.kind !== 'call') return false;
  const { name, operands } = answer.expression;
  const isLogarithm = (node: Expression): boolean =>
    node.kind === 'call' && (node.name === 'log' || node.name === 'ln');
  return (
    (name === 'log' || name === 'ln') &&
    operands.every((part) => !someNode(part, isLogarithm) && unfinished(part) === null)
  );
}

/** One fraction line, with no fraction above or below it. */
export function isSingleFraction(answer: Statement): boolean {
  if (answer.kind !== 'expression') return false;
  const { expression } = answer;
  const bare = expression.kind === 'negative' ? expression.operand : expression;
  return (
    bare.kind === 'quotient' &&
    partsOf(bare).every((part) => !someNode(part, (node) => node.kind === 'quotient' || node.kind === 'mixed'))
  );
}
