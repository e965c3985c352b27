import Fraction from 'fraction.js';

import type { Expression, RelationSign, Statement } from '../expression/expression.ts';
import type { RuleStep } from '../outcomes.ts';
import { freeSymbols, statementSymbols } from '../algebra/freeSymbols.ts';
import { substitute } from '../algebra/substitute.ts';
import { expandPlusMinus } from '../checking/expandPlusMinus.ts';
import { rationalValue } from '../methods/rationalValue.ts';
import { writeNumber } from '../mistakes/writePolynomial.ts';
import { statementToLatex, toLatex } from '../printing/toLatex.ts';
import { parseStatement } from '../reading/parseStatement.ts';
import { isAbsent } from './absent.ts';
import type { Advisor, Worked } from './advisor.ts';

type Relation = Extract<Statement, { kind: 'relation' }>;
type Values = ReadonlyMap<string, Expression>;

/** Solutions are put back into what was to be solved. */
export const putBack: Advisor = { check: checkBySubstitution };

function checkBySubstitution({ problem, solution }: Worked): readonly RuleStep[] | null {
  const { task, statements } = problem;
  if (task !== 'solve' && task !== 'find' && task !== 'rearrange') return null;
  const claims = relationsIn(statements);
  const reading = parseStatement(solution.answer);
  if (claims === null || claims.length === 0 || reading.kind !== 'statement') return null;
  if (reading.statement.kind === 'truth') return checkTruth(claims, reading.statement.value);
  if (claims.some(isOrder)) return claims.length === 1 ? checkOrder(claims[0], reading.statement) : null;
  const alternatives = alternativesIn(expandPlusMinus(reading.statement));
  const values = alternatives.map(valuesIn);
  if (!values.every((one) => one !== null)) return null;
  return values.flatMap((one) => claims.flatMap((claim, index) => putInto(claim, one, index, claims.length)));
}

function relationsIn(statements: readonly Statement[]): readonly Relation[] | null {
  const flat = statements.flatMap((statement) => (statement.kind === 'all' ? statement.parts : [statement]));
  return flat.every((statement) => statement.kind === 'relation') ? flat : null;
}

function isOrder({ signs }: Relation): boolean {
  return signs.some((sign) => sign !== '=');
}

function alternativesIn(answer: Statement): readonly Statement[] {
  return answer.kind === 'any' ? answer.parts.flatMap(alternativesIn) : [answer];
}

/** "x = 3, y = 4" as values for its letters; null for anything else. */
function valuesIn(answer: Statement): Values | null {
  const parts = answer.kind === 'all' ? answer.parts : [answer];
  const values = new Map<string, Expression>();
  for (const part of parts) {
    if (part.kind !== 'relation' || part.signs.length !== 1 || isOrder(part)) return null;
    const [letter, value] = part.sides;
    if (letter?.kind !== 'symbol' || value === undefined) return null;
    values.set(letter.name, value);
  }
  return values;
}

function putInto(claim: Relation, values: Values, index: number, count: number): readonly RuleStep[] {
  const [left, right] = claim.sides;
  if (left === undefined || right === undefined || claim.sides.length !== 2) return [];
  const given = [...values].map(([name, value]) => `$${name}=${toLatex(value)}$`).join(' and ');
  const where = count === 1 ? 'the equation' : `the ${['first', 'second', 'third'][index] ?? 'next'} equation`;
  const [one, two] = [substitute(left, values), substitute(right, values)];
  const result = rationalValue(one);
  const known = rationalValue(two);
  const isPlain = two.kind === 'number' || freeSymbols(right).length === 0;
  if (result === null || known === null || isPlain)
    return [{ reason: `Put ${given} into ${where}: both sides agree.`, expression: `${toLatex(one)}=${toLatex(two)}` }];
  return [
    { reason: `Put ${given} into the left side of ${where}.`, expression: worked(one, result) },
    { reason: 'The right side gives the same.', expression: worked(two, known) },
  ];
}

function worked(expression: Expression, value: Fraction): string {
  const [text, result] = [toLatex(expression), toLatex(writeNumber(value))];
  return text === result ? `${text}=${result}` : `${text}=${result}`;
}

/** No solution, or every number: the difference of the sides does not change, whatever is put in. */
function checkTruth([claim, another]: readonly Relation[], always: boolean): readonly RuleStep[] | null {
  const [name, ...others] = claim === undefined ? [] : statementSymbols(claim);
  const [left, right] = claim?.sides ?? [];
  if (name === undefined || others.length > 0 || another !== undefined || left === undefined || right === undefined)
    return null;
  const trials = [0, 1, 2].map((trial) => {
    const values: Values = new Map([[name, writeNumber(new Fraction(trial))]]);
    const sides = [substitute(left, values), substitute(right, values)] as const;
    return { trial, sides, values: sides.map((side) => rationalValue(side)) };
  });
  const gaps = trials.map(({ values: [one, two] }) => (isAbsent(one) || isAbsent(two) ? null : one.sub(two)));
  if (!gaps.every((gap) => gap !== null) || !gaps.every((gap) => gap.equals(gaps[0] ?? 0))) return null;
  if (gaps.every((gap) => gap.equals(0)) !== always) return null;
  const said = always ? 'both sides are equal' : 'the sides differ by the same amount again';
  return trials.slice(0, 2).map(({ trial, sides: [one, two] }, index) => ({
    reason: index === 0 ? `Try $${name}=${trial}$.` : `Try $${name}=${trial}$: ${said}.`,
    expression: `${toLatex(one)}-(${toLatex(two)})=${toLatex(writeNumber(gaps[index] ?? new Fraction(0)))}`,
  }));
}

const OPPOSITE: Readonly<Partial<Record<RelationSign, RelationSign>>> = { '<': '≥', '≤': '>', '>': '≤', '≥': '<' };

/** A number that should fit, the border, and one that should not. */
function checkOrder(claim: Relation | undefined, answer: Statement): readonly RuleStep[] | null {
  const [name, ...others] = claim === undefined ? [] : statementSymbols(claim);
  if (claim === undefined || name === undefined || others.length > 0) return null;
  const borders = bordersIn(answer);
  if (borders.length === 0) return null;
  return trialsAround(borders).flatMap((trial) => {
    const fits = satisfies(answer, name, trial);
    const line = fits === null ? null : orderAt(claim, name, trial, fits);
    if (line === null) return [];
    const said = fits === true ? 'fits, as it should' : 'does not fit, and it should not';
    return [{ reason: `$${name}=${toLatex(writeNumber(trial))}$ ${said}.`, expression: line }];
  });
}

function bordersIn(answer: Statement): readonly Fraction[] {
  if (answer.kind === 'any' || answer.kind === 'all') return answer.parts.flatMap(bordersIn);
  if (answer.kind !== 'relation') return [];
  return answer.sides.map((side) => rationalValue(side)).filter((value) => value !== null);
}

/** Whole numbers left and right of each border, no more than three. */
function trialsAround(borders: readonly Fraction[]): readonly Fraction[] {
  const sorted = [...borders].sort((a, b) => a.compare(b));
  const around = sorted.flatMap((border) => [border.ceil().sub(1), border.floor().add(1)]);
  const [low, high] = sorted;
  // Between borders as near as 2 and 3 there is no whole number.
  if (low !== undefined && high !== undefined && high.sub(low).compare(1) <= 0)
    return [low.sub(1), low.add(high).div(2), high.add(1)];
  const distinct = around.filter((one, index) => around.findIndex((other) => other.equals(one)) === index);
  const [first, second, ...more] = distinct;
  const last = more.at(-1);
  return [first, second, last].filter((one) => one !== undefined);
}

function satisfies(answer: Statement, name: string, trial: Fraction): boolean | null {
  if (answer.kind === 'any' || answer.kind === 'all') {
    const parts = answer.parts.map((part) => satisfies(part, name, trial));
    if (parts.includes(null)) return null;
    return answer.kind === 'any' ? parts.includes(true) : !parts.includes(false);
  }
  if (answer.kind !== 'relation') return null;
  return answer.signs.every((_sign, index) => linkHolds(answer, index, name, trial));
}

function linkHolds({ sides, signs }: Relation, index: number, name: string, trial: Fraction): boolean {
  const [left, right] = [sides[index], sides[index + 1]].map((side) =>
    side === undefined ? null : rationalValue(side, { [name]: trial }),
  );
  if (isAbsent(left) || isAbsent(right)) return false;
  const order = left.compare(right);
  const holds = { '=': order === 0, '≠': order !== 0, '≈': false, '<': order < 0, '≤': order <= 0, '>': order > 0 };
  const sign = signs[index] ?? '=';
  return sign === '≥' ? order >= 0 : holds[sign];
}

/** "2 × 4 + 5 = 13 > 11", or of a number that fails, the first link that is broken: "2 × 2 + 5 = 9 ≤ 11". */
function orderAt(claim: Relation, name: string, trial: Fraction, fits: boolean): string | null {
  const values: Values = new Map([[name, writeNumber(trial)]]);
  const broken = claim.signs.findIndex((_sign, index) => !linkHolds(claim, index, name, trial));
  if (fits !== broken < 0) return null;
  const range = fits ? [0, claim.sides.length] : [broken, broken + 2];
  const signs = claim.signs.slice(range[0], (range[1] ?? 0) - 1).map((sign) => (fits ? sign : OPPOSITE[sign]));
  if (!signs.every((sign) => sign !== undefined)) return null;
  const sides = claim.sides.slice(range[0], range[1]).flatMap((side): readonly Expression[] => {
    const put = substitute(side, values);
    const value = rationalValue(put);
    return freeSymbols(side).length === 0 || value === null ? [put] : [put, writeNumber(value)];
  });
  const spread = claim.sides.slice(range[0], range[1]).flatMap((side, index): readonly RelationSign[] => {
    const after = signs[index];
    const own: readonly RelationSign[] = freeSymbols(side).length === 0 ? [] : ['='];
    return after === undefined ? own : [...own, after];
  });
  return statementToLatex({ kind: 'relation', sides, signs: spread });
}
