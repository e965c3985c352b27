import type { Expression, Statement } from '../expression/expression.ts';
import type { LineRelation } from '../outcomes.ts';
import { addsImaginaryRoots } from './addsImaginaryRoots.ts';
import { abstractUnknowns } from '../algebra/abstractUnknowns.ts';
import { expressionsIn, freeSymbols, statementSymbols } from '../algebra/freeSymbols.ts';
import { mapExpressions, substitute } from '../algebra/substitute.ts';
import type { Budget } from '../numeric/budget.ts';
import { compareExpressions } from './compareExpressions.ts';
import { judgeChain } from './checkCalculation.ts';
import { compareWithTarget } from './checkExpressionLine.ts';
import type { Numbers } from './exactRelation.ts';
import { normaliseClaim } from './normaliseClaim.ts';
import { relateStatements, type StatementRelation } from './relateStatements.ts';

/**
 * `isAside`: a calculation beside the argument, which the next line need not follow from. `letsIn`: it follows, and has
 * more solutions by a step that may let some in, such as squaring.
 */
export type LineFinding = {
  readonly relation: LineRelation;
  readonly why: string;
  readonly isAside: boolean;
  readonly letsIn?: true;
};

/** How a line stands to the one before it. */
export function relateLines(before: Statement, line: Statement, numbers: Numbers, budget: Budget): LineFinding {
  const special =
    relateLogic(before, line) ?? relateExpressions(before, line, budget) ?? relateAside(before, line, budget);
  if (special !== null) return special;
  if (isMissingVariable(line))
    return finding('missing-variable', 'after “or” the letter and its sign must be written again');
  const [a, b] = withLettersForUnknowns(before, line);
  const related = decided(relateBoth(a, b, numbers, budget), a, b, budget);
  if (related.kind !== 'equivalent' && related.kind !== 'same-roots' && isAndOr(a, b, numbers, budget)) {
    return finding('and-or', '“and” and “or” are mixed up: a number cannot be two numbers at once');
  }
  return finding(emptyTwice(a, b, related) ? 'same-roots' : related.kind, related.why);
}

/**
 * "a = v − u/t" below "v = u + at" cannot be solved to compare, but put in for a it must make the line before true; where
 * it does not, the line does not follow.
 */
function decided(related: StatementRelation, before: Statement, line: Statement, budget: Budget): StatementRelation {
  if (related.kind !== 'undecided' || before.kind !== 'relation' || line.kind !== 'relation') return related;
  const [left, right, ...more] = before.sides;
  if (left === undefined || right === undefined || more.length > 0 || before.signs[0] !== '=') return related;
  const [name, value, ...others] = line.sides;
  if (name?.kind !== 'symbol' || value === undefined || others.length > 0 || line.signs[0] !== '=') return related;
  if (freeSymbols(value).includes(name.name) || freeSymbols(value).length === 0) return related;
  const values = new Map([[name.name, value]]);
  const compared = compareExpressions(substitute(left, values), substitute(right, values), budget);
  return compared.status === 'different'
    ? { ...related, kind: 'unrelated', why: `put into the line before, this does not make it true: ${compared.why}` }
    : related;
}

/** Two equations with letters and no solution: they share their (missing) roots, which is all that can be said. */
function emptyTwice(a: Statement, b: Statement, related: StatementRelation): boolean {
  const isEmpty = related.kind === 'equivalent' && related.vacuous === true && related.why === 'neither has a solution';
  return isEmpty && statementSymbols(a).length > 0 && statementSymbols(b).length > 0;
}

function finding(relation: LineRelation, why: string, isAside = false): LineFinding {
  return { relation, why, isAside };
}

/** y′ and f(2) become letters, the same in both lines. */
function withLettersForUnknowns(a: Statement, b: Statement): readonly [Statement, Statement] {
  const all = [...expressionsIn(a), ...expressionsIn(b)];
  const { expressions, names } = abstractUnknowns(all);
  if (names.length === 0) return [a, b];
  const replaced = new Map(all.map((expression, k) => [expression, expressions[k] ?? expression] as const));
  const change = (expression: Expression): Expression => replaced.get(expression) ?? expression;
  return [mapExpressions(a, change), mapExpressions(b, change)];
}

/** Several letters over the reals: only believed where complex numbers agree (a³ = b³ has more than a = b). */
function relateBoth(a: Statement, b: Statement, numbers: Numbers, budget: Budget): StatementRelation {
  const related = relateStatements(normaliseParts(a), normaliseParts(b), numbers, budget);
  const letters = new Set([...statementSymbols(a), ...statementSymbols(b)]);
  const isSame = related.kind === 'equivalent' || related.kind === 'same-roots';
  if (isSame && numbers === 'real' && addsImaginaryRoots(a, b, related.kind, budget))
    return { ...related, kind: 'undecided', why: 'the same real solutions, but not the same equation' };
  if (numbers !== 'real' || letters.size < 2 || related.kind !== 'equivalent') return related;
  const complex = relateStatements(normaliseParts(a), normaliseParts(b), 'complex', budget);
  const isOpen = complex.kind === 'may-lose' || complex.kind === 'may-add';
  return isOpen ? { ...complex, kind: 'undecided' } : related;
}

/** Lists of solutions as claims, "and" left as it was written. */
function normaliseParts(statement: Statement): Statement {
  return statement.kind === 'all' ? statement : normaliseClaim(statement, statementSymbols(statement).slice(0, 1));
}

/** Lines made of "true" and "false" alone. */
function relateLogic(before: Statement, line: Statement): LineFinding | null {
  const [a, b] = [truthOf(before), truthOf(line)];
  if (a === null || b === null || (before.kind === 'truth' && line.kind === 'truth')) return null;
  return a === b ? finding('equal', 'both say the same') : finding('unrelated', 'one is true and the other is not');
}

function truthOf(statement: Statement): boolean | null {
  if (statement.kind === 'truth') return statement.value;
  if (statement.kind === 'words') return spokenTruth(statement.text);
  if (statement.kind !== 'all' && statement.kind !== 'any') return null;
  const values = statement.parts.map(truthOf);
  if (values.includes(null)) return null;
  return statement.kind === 'all' ? values.every((value) => value === true) : values.includes(true);
}

/** "true and false". */
function spokenTruth(text: string): boolean | null {
  const words = text.toLowerCase().trim().split(/\s+/);
  if (!words.every((word, k) => (k % 2 === 0 ? /^(?:true|false)$/ : /^(?:and|or)$/).test(word))) return null;
  const alternatives = text.toLowerCase().split(/\s+or\s+/);
  return alternatives.some((part) => !part.includes('false'));
}

/** Two expressions, or an expression and a chain of equalities that starts with it. */
function relateExpressions(before: Statement, line: Statement, budget: Budget): LineFinding | null {
  const start = endOfChain(before, budget);
  if (start === null) return null;
  if (line.kind === 'relation' && before.kind === 'expression') return relateChain(start, line, budget);
  if (line.kind !== 'expression') return null;
  const compared = compareWithTarget(start, line.expression, budget);
  if (compared.status === 'undecided') return finding('undecided', compared.why);
  return finding(compared.status === 'equal' ? 'equal' : 'unrelated', compared.why);
}

/** The value a line hands on: an expression itself, or the last side of a chain of equal expressions. */
function endOfChain(statement: Statement, budget: Budget): Expression | null {
  if (statement.kind === 'expression') return statement.expression;
  if (statement.kind !== 'relation' || statement.signs.some((sign) => sign !== '=')) return null;
  if (statement.sides.length < 2 || judgeChain(statement, budget).status !== 'true') return null;
  return statement.sides.at(-1) ?? null;
}

function relateChain(
  start: Expression,
  line: Extract<Statement, { kind: 'relation' }>,
  budget: Budget,
): LineFinding | null {
  const [first] = line.sides;
  if (first === undefined || line.signs.some((sign) => sign !== '=' && sign !== '≈')) return null;
  const chain = judgeChain(line, budget);
  if (chain.status === 'unclear') return finding('undecided', chain.why);
  if (chain.status === 'false') return finding('unrelated', chain.why);
  const compared = compareWithTarget(start, first, budget);
  if (compared.status === 'equal') return finding('equal', compared.why);
  return compared.status === 'undecided' ? finding('undecided', compared.why) : finding('equal', chain.why, true);
}

/** "25 − 24 = 1" below an equation: judged alone, as long as something is worked out in it. */
function relateAside(before: Statement, line: Statement, budget: Budget): LineFinding | null {
  if (line.kind !== 'relation' || statementSymbols(before).length === 0) return null;
  if (line.sides.some((side) => freeSymbols(side).length > 0) || !line.sides.some(isWorked)) return null;
  const chain = judgeChain(line, budget);
  if (chain.status === 'true') return finding('equal', chain.why, true);
  return chain.status === 'false' ? finding('unrelated', chain.why, true) : finding('undecided', chain.why, true);
}

function isWorked(side: Expression): boolean {
  if (side.kind === 'negative') return isWorked(side.operand);
  return side.kind !== 'number' && side.kind !== 'constant' && side.kind !== 'symbol';
}

function isMissingVariable(line: Statement): boolean {
  if (line.kind !== 'any') return false;
  const kinds = new Set(line.parts.map(({ kind }) => kind));
  return kinds.has('expression') && kinds.has('relation');
}

/** The line would follow if its "and" were an "or", or the reverse. */
function isAndOr(before: Statement, line: Statement, numbers: Numbers, budget: Budget): boolean {
  if (line.kind !== 'all' && line.kind !== 'any') return false;
  if (line.parts.length < 2 || !line.parts.every((part) => part.kind === 'relation')) return false;
  const swapped = { kind: line.kind === 'all' ? 'any' : 'all', parts: line.parts } as const;
  if (before.kind === swapped.kind && before.parts.length === swapped.parts.length) {
    return before.parts.every((part, k) => {
      const other = swapped.parts[k];
      return other !== undefined && relateStatements(part, other, numbers, budget).kind === 'equivalent';
    });
  }
  return relateStatements(before, swapped, numbers, budget).kind === 'equivalent';
}
