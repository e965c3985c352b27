import Fraction from 'fraction.js';

import type { Expression, Statement } from '../expression/expression.ts';
import { call, negative, number, power, product, quotient, sum, symbol } from '../expression/build.ts';
import { expressionsIn, freeSymbols } from '../algebra/freeSymbols.ts';
import { substitute } from '../algebra/substitute.ts';
import { contentOf, lettersOf, type Polynomial } from '../algebra/polynomial.ts';
import type { Workroom } from '../algebra/rationalForm.ts';
import { polynomialOf, rationalCoefficients } from './claim.ts';
import type { Stage } from './kind.ts';
import { rootsOf } from './roots.ts';
import { spellStatement } from './spell.ts';
import { turnSigns } from './turnSigns.ts';
import {
  equals,
  isEquation,
  isTwoSided,
  numbersIn,
  productOf,
  sumOf,
  termsOf,
  valueOf,
  type TwoSided,
} from './terms.ts';
import { collect, writeNumber } from './writePolynomial.ts';

const inTheHead = 0.35;

/**
 * The line before and the right forms of it that pupils pass through in the head: brackets opened, denominators
 * cleared, terms gathered, factors, the formula. A mistake may have been made in any of them.
 */
export function stagesOf(before: Statement, room: Workroom): readonly Stage[] {
  const given = numbersIn(before);
  const distinct = new Map<string, Stage>();
  for (const stage of stageLines(before, room)) {
    const text = spellStatement(stage.statement);
    if (!distinct.has(text)) distinct.set(text, { ...stage, given });
  }
  return [...distinct.values()];
}

type StageLine = Omit<Stage, 'given'>;

function stageLines(before: Statement, room: Workroom): readonly StageLine[] {
  const stages: StageLine[] = [{ statement: before, form: 'written', cost: 0 }];
  if (before.kind === 'expression') {
    for (const worked of workedExpressions(before.expression, room)) {
      stages.push({ statement: { kind: 'expression', expression: worked }, form: 'result', cost: inTheHead });
    }
  }
  if (before.kind === 'all' || before.kind === 'any') {
    stages.push(...before.parts.flatMap((part) => stageLines(part, room)), ...eliminations(before, room));
  }
  if (isTwoSided(before)) stages.push(...equationStages(before, room));
  return stages;
}

function workedExpressions(expression: Expression, room: Workroom): readonly Expression[] {
  const inner = foldNumbers(expression);
  const worked = [inner, collect(inner, room)].filter((one) => one !== null);
  return worked.filter((one) => one !== expression);
}

/** Brackets without letters worked out, but not the line itself. */
function foldNumbers(expression: Expression): Expression {
  const fold = (part: Expression): Expression => {
    if (part.kind !== 'sum' || freeSymbols(part).length > 0) return part;
    const value = valueOf(part);
    return value === null ? part : writeNumber(value);
  };
  if (expression.kind === 'product') return { ...expression, factors: expression.factors.map(fold) };
  if (expression.kind === 'power') return { ...expression, base: fold(expression.base) };
  if (expression.kind === 'sum') return { ...expression, terms: expression.terms.map(foldNumbers) };
  if (expression.kind === 'negative') return { ...expression, operand: foldNumbers(expression.operand) };
  return expression;
}

function equationStages(line: TwoSided, room: Workroom): readonly StageLine[] {
  const stages: StageLine[] = [];
  const push = (statement: Statement | null, form: Stage['form'], cost: number): void => {
    if (statement !== null) stages.push({ statement, form, cost });
  };
  const cleared = clearDenominators(line);
  push(cleared, 'worked', inTheHead);
  push(collectSides(line, room), 'result', inTheHead);
  if (cleared !== null) push(collectSides(cleared, room), 'result', inTheHead);
  const names = [...new Set(expressionsIn(line).flatMap(freeSymbols))];
  const [name] = names;
  if (names.length !== 1 || name === undefined) return stages;
  const [left, right] = line.sides;
  const polynomial = polynomialOf(sum(left, negative(right)), room);
  if (polynomial === null) return stages;
  return [...stages, ...solvingStages(line, polynomial, name)];
}

function clearDenominators(line: TwoSided): TwoSided | null {
  const denominators = line.sides.flatMap(termsOf).flatMap(denominatorsIn);
  const common = denominators.reduce((total, one) => total.lcm(one), new Fraction(1));
  if (common.equals(1) || common.n > 10_000n) return null;
  const sides = line.sides.map((side) => sumOf(termsOf(side).map((term) => timesTerm(term, common))));
  const [left, right] = sides;
  return left === undefined || right === undefined ? null : { ...line, sides: [left, right] };
}

function denominatorsIn(term: Expression): readonly Fraction[] {
  if (term.kind === 'negative') return denominatorsIn(term.operand);
  if (term.kind === 'product') return term.factors.flatMap(denominatorsIn);
  if (term.kind === 'quotient') {
    const value = valueOf(term.denominator);
    return value === null || value.d !== 1n || value.n === 0n ? [] : [value.abs()];
  }
  return term.kind === 'number' && term.value.d !== 1n ? [new Fraction(term.value.d)] : [];
}

function timesTerm(term: Expression, factor: Fraction): Expression {
  if (term.kind === 'negative') return negative(timesTerm(term.operand, factor));
  if (term.kind === 'quotient') {
    const value = valueOf(term.denominator);
    if (value !== null && value.n !== 0n) return timesWhole(term.numerator, factor.div(value));
  }
  const constant = valueOf(term);
  return constant === null ? timesWhole(term, factor) : writeNumber(constant.mul(factor));
}

function timesWhole(expression: Expression, factor: Fraction): Expression {
  return factor.equals(1) ? expression : product(writeNumber(factor), expression);
}

function collectSides(line: TwoSided, room: Workroom): TwoSided | null {
  const [left, right] = line.sides.map((side) => collect(side, room));
  return left && right ? { ...line, sides: [left, right] } : null;
}

function solvingStages(line: TwoSided, polynomial: Polynomial, name: string): readonly StageLine[] {
  const coefficients = rationalCoefficients(polynomial, name);
  if (coefficients === null || lettersOf(polynomial).length !== 1) return [];
  const content = contentOf(polynomial);
  const whole = coefficients.map((coefficient) => coefficient.div(content));
  const ways = content.equals(1) ? [whole] : [coefficients, whole];
  if (whole.length === 2) return ways.flatMap((way) => linearStages(line, way, name));
  if (whole.length === 3 && isEquation(line)) return ways.flatMap((way) => quadraticStages(way, name));
  return [];
}

function linearStages(line: TwoSided, [rest, lead]: readonly Fraction[], name: string): readonly StageLine[] {
  if (rest === undefined || lead === undefined) return [];
  const unknown = symbol(name);
  const right = writeNumber(rest.neg());
  const gathered = productOf(lead.equals(1) ? [unknown] : [writeNumber(lead), unknown]);
  const turned = lead.s < 0n ? turnSigns(line.signs) : line.signs;
  const divided = lead.d === 1n && lead.n > 1n ? [quotient(right, writeNumber(lead))] : [];
  const steps: readonly Statement[] = [
    { ...line, sides: [gathered, right] },
    ...[...divided, writeNumber(rest.neg().div(lead))].map((value) => ({
      ...line,
      sides: [unknown, value],
      signs: turned,
    })),
  ];
  return steps.map((statement, index) => ({ statement, form: 'result', cost: inTheHead + 0.1 * index }));
}

function quadraticStages(coefficients: readonly Fraction[], name: string): readonly StageLine[] {
  const [c, b, a] = coefficients;
  if (a === undefined || b === undefined || c === undefined) return [];
  const unknown = symbol(name);
  const lines: Statement[] = [equals(writeQuadratic(a, b, c, unknown), number(0))];
  if (b.n === 0n) lines.push(equals(power(unknown, number(2)), writeNumber(c.neg().div(a))));
  lines.push(completedSquare(a, b, c, unknown));
  const roots = rootsOf([c, b, a]);
  if (roots.length > 0) {
    lines.push(equals(productOf(factorsFor(roots, a, unknown)), number(0)));
    lines.push({ kind: 'any', parts: roots.map((root) => equals(unknown, writeNumber(root))) });
  }
  lines.push(formulaLine(a, b, c, unknown));
  return lines.map((statement) => ({ statement, form: 'result', cost: inTheHead }));
}

/** (x + b/2a)² = (b/2a)² − c/a. */
function completedSquare(a: Fraction, b: Fraction, c: Fraction, unknown: Expression): Statement {
  const half = b.div(a.mul(2));
  const inside = half.n === 0n ? unknown : sum(unknown, writeNumber(half));
  return equals(power(inside, number(2)), writeNumber(half.mul(half).sub(c.div(a))));
}

function writeQuadratic(a: Fraction, b: Fraction, c: Fraction, unknown: Expression): Expression {
  const terms = [
    [a, power(unknown, number(2))],
    [b, unknown],
    [c, number(1)],
  ] as const;
  return sumOf(terms.filter(([size]) => size.n !== 0n).map(([size, letters]) => writeTerm(size, letters)));
}

function writeTerm(size: Fraction, letters: Expression): Expression {
  if (letters.kind === 'number') return writeNumber(size);
  const written = size.abs().equals(1) ? letters : product(writeNumber(size.abs()), letters);
  return size.s < 0n ? negative(written) : written;
}

function factorsFor(roots: readonly Fraction[], lead: Fraction, unknown: Expression): readonly Expression[] {
  const [first, second = first] = roots;
  if (first === undefined || second === undefined) return [];
  const left = lead.div(first.d).div(second.d);
  const factors = [first, second].map((root) => {
    const head = root.d === 1n ? unknown : product(number(root.d), unknown);
    const tail = new Fraction(root.n).mul(root.s).neg();
    return tail.n === 0n ? head : sum(head, writeNumber(tail));
  });
  return left.equals(1) ? factors : [writeNumber(left), ...factors];
}

/** x = (−b ± √(b² − 4ac)) / 2a with the numbers put in, as it is written before anything is worked out. */
export function formulaLine(a: Fraction, b: Fraction, c: Fraction, unknown: Expression): Statement {
  const discriminant = sum(
    power(writeNumber(b), number(2)),
    negative(product(number(4), writeNumber(a), writeNumber(c))),
  );
  const root: Expression = { kind: 'plusMinus', operand: call('sqrt', discriminant) };
  return equals(unknown, quotient(sum(negative(writeNumber(b)), root), product(number(2), writeNumber(a))));
}

/** Two equations added, subtracted, or one put into the other. */
function eliminations(system: Extract<Statement, { kind: 'all' | 'any' }>, room: Workroom): readonly StageLine[] {
  const [first, second] = system.parts;
  if (system.kind !== 'all' || first === undefined || second === undefined || !isEquation(first) || !isEquation(second))
    return [];
  const joined = [false, true].map((minus): Statement => {
    const join = (one: Expression, two: Expression): Expression => sum(one, minus ? negative(two) : two);
    return equals(join(first.sides[0], second.sides[0]), join(first.sides[1], second.sides[1]));
  });
  const results = joined
    .flatMap((line) => (isEquation(line) ? [collectSides(line, room)] : []))
    .filter((line) => line !== null);
  return [
    ...substitutions(first, second),
    ...substitutions(second, first),
    ...joined.map((statement): StageLine => ({ statement, form: 'worked', cost: inTheHead })),
    ...results.map((statement): StageLine => ({ statement, form: 'result', cost: inTheHead })),
  ];
}

/** x = 3y − 4 put into the other equation, in brackets as it should be. */
function substitutions(from: TwoSided, into: TwoSided): readonly StageLine[] {
  const [unknown, value] = from.sides;
  if (unknown.kind !== 'symbol' || freeSymbols(value).includes(unknown.name)) return [];
  const values = new Map([[unknown.name, value]]);
  const [left, right] = into.sides.map((side) => substitute(side, values));
  if (left === undefined || right === undefined) return [];
  return [{ statement: equals(left, right), form: 'worked', cost: inTheHead }];
}
