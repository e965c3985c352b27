import type { Expression, Statement } from '../expression/expression.ts';
import type { UsualMistake } from '../outcomes.ts';
import { expressionsIn, freeSymbols } from '../algebra/freeSymbols.ts';
import { differentiate } from '../algebra/differentiate.ts';
import { mapExpressions, mapParts } from '../algebra/substitute.ts';
import { makeWorkroom } from '../algebra/rationalForm.ts';
import { claimOf, compareClaims } from '../mistakes/claim.ts';
import type { MistakeKind, Slip } from '../mistakes/kind.ts';
import { mistakeKinds } from '../mistakes/mistakeKinds.ts';
import { numbersIn, valueOf } from '../mistakes/terms.ts';
import { collectBriefly, writeNumber } from '../mistakes/writePolynomial.ts';
import { stepBudget, withinBudget } from '../numeric/budget.ts';
import { statementToLatex, toLatex } from '../printing/toLatex.ts';
import { parseStatement } from '../reading/parseStatement.ts';
import type { Worked } from './advisor.ts';

/** Slips tried for one kind at one line; the typical one comes early. */
const MOST_SLIPS = 12;

/**
 * The mistakes of `mistakes/` with these names, in this order, made on the lines of the solution, the first line
 * first: what someone who makes it would write next.
 */
export function* mistakesOfKinds(worked: Worked, names: readonly string[]): Generator<UsualMistake> {
  const lines = linesOf(worked);
  for (const name of names) {
    const kind = mistakeKinds.find((one) => one.name === name);
    for (const [index, before] of kind === undefined ? [] : lines.entries()) {
      const after = lines[index + 1];
      if (kind === undefined || after === undefined) continue;
      const made = madeOn(kind, before, after);
      if (made !== null) yield made;
    }
  }
}

/** The problem and the lines that follow from one another; of a story, the lines from the first that is set up. */
function linesOf({ problem, solution }: Worked): readonly Statement[] {
  const written = solution.steps.flatMap(({ expression }) => {
    const reading = parseStatement(expression);
    return reading.kind === 'statement' ? [withoutName(reading.statement)] : [];
  });
  const [given, ...more] = problem.statements;
  const start = given !== undefined && more.length === 0 ? given : written[0];
  if (start === undefined) return [];
  // Calculations beside the argument are no lines to go on from.
  const rest = start === given ? written : written.slice(1);
  return [start, ...rest.filter((line) => isOfKind(line, start))];
}

/** "f(1) = 4 × 1 + 9" and "A = 7 × 4" set something up that is then worked out. */
function withoutName(line: Statement): Statement {
  if (line.kind !== 'relation' || line.signs.length !== 1 || line.signs[0] !== '=') return line;
  const [name, value] = line.sides;
  const isNamed = name?.kind === 'symbol' || name?.kind === 'apply';
  if (!isNamed || value === undefined || freeSymbols(value).length > 0) return line;
  return value.kind === 'number' && name.kind === 'symbol' ? line : { kind: 'expression', expression: value };
}

function isOfKind(line: Statement, given: Statement): boolean {
  if (given.kind === 'expression') return line.kind === 'expression';
  return line.kind !== 'expression' && expressionsIn(line).some((side) => freeSymbols(side).length > 0);
}

/** The mistake of this name on the way from one line to the next; null where it cannot be made there. */
export function madeBetween(name: string, before: Statement, after: Statement): UsualMistake | null {
  const kind = mistakeKinds.find((one) => one.name === name);
  return kind === undefined ? null : madeOn(kind, before, after);
}

function madeOn(kind: MistakeKind, before: Statement, after: Statement): UsualMistake | null {
  const room = makeWorkroom(stepBudget(60_000));
  const stage = { statement: before, form: 'written', cost: 0, given: numbersIn(before) } as const;
  return withinBudget(() => {
    let tried = 0;
    for (const slip of kind.slips(stage, after)) {
      tried += 1;
      if (tried > MOST_SLIPS) return null;
      if (compareClaims(claimOf(before, room), claimOf(slip.statement, room), room) !== null) continue;
      if (shapeOf(slip.statement) !== shapeOf(after) || (hasZeroSide(slip.statement) && !hasZeroSide(after))) continue;
      const made = written(kind, before, slip, after);
      if (
        made.from === null ||
        fractionsIn(made.line) <= 1 + Math.max(fractionsIn(made.from), fractionsIn(made.instead))
      )
        return made;
    }
    return null;
  }, null);
}

function hasZeroSide(statement: Statement): boolean {
  return statement.kind === 'relation' && statement.sides.some((side) => side.kind === 'number' && side.value.n === 0n);
}

/** Which sides hold letters: a usual mistake still goes in the right direction. */
function shapeOf(statement: Statement): string {
  if (statement.kind === 'expression') return 'expression';
  return expressionsIn(statement)
    .map((side) => (freeSymbols(side).length > 0 ? 'x' : '1'))
    .join('');
}

/** Lines full of fractions that nobody would write are no usual mistake. */
function fractionsIn(latex: string): number {
  return latex.split('\\frac').length - 1;
}

function written(kind: MistakeKind, before: Statement, slip: Slip, after: Statement): UsualMistake {
  const named = { kind: kind.name, why: [slip.why(), slip.right?.() ?? ''].join(' ').trim() };
  if (before.kind !== 'expression' || slip.statement.kind !== 'expression' || after.kind !== 'expression') {
    const line = statementToLatex(mapExpressions(slip.statement, tidied));
    return { ...named, from: statementToLatex(before), line, instead: statementToLatex(after) };
  }
  const given = toLatex(before.expression);
  const wrong = workedOut(slip.statement.expression);
  const [raw, tidy] = [toLatex(wrong), toLatex(tidied(wrong))];
  // An expanded fifth power says less than the bracket it came from.
  const line = raw === tidy || tidy.length > 2 * raw.length ? `${given}=${raw}` : `${given}=${raw}=${tidy}`;
  return { ...named, from: null, line, instead: `${given}=${toLatex(after.expression)}` };
}

/** Derivatives inside are taken, and exponents worked out. */
function workedOut(expression: Expression): Expression {
  if (expression.kind === 'derivative' && expression.order === 1) {
    const derivative = differentiate(expression.body, expression.variable, stepBudget());
    return derivative === null ? expression : collectBriefly(derivative);
  }
  if (expression.kind === 'power') {
    const exponent = valueOf(expression.exponent);
    return {
      ...expression,
      base: workedOut(expression.base),
      exponent: exponent === null ? expression.exponent : writeNumber(exponent),
    };
  }
  return mapParts(expression, workedOut);
}

function tidied(expression: Expression): Expression {
  const value = freeSymbols(expression).length === 0 ? valueOf(expression) : null;
  return value === null ? collectBriefly(expression) : writeNumber(value);
}
