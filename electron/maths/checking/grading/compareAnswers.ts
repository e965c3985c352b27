import type { Expression, Statement } from '../../expression/expression.ts';
import { mapExpressions, substitute } from '../../algebra/substitute.ts';
import { expressionsIn, someNode, statementSymbols } from '../../algebra/freeSymbols.ts';
import { sameExpression } from '../../algebra/sameExpression.ts';
import { turnSigns } from '../../mistakes/turnSigns.ts';
import { equation } from '../equationFactors.ts';
import { relateStatements } from '../relateStatements.ts';
import type { AnswerValue } from './answerValue.ts';
import { compareAnswerValues, isRoundingOf } from './compareAnswerValues.ts';
import type { Equal, GradeMode } from './gradeMode.ts';

export function compareAnswers(expected: AnswerValue, given: AnswerValue, mode: GradeMode): Equal {
  if (expected.kind === 'named' || given.kind === 'named') return compareNamed(expected, given, mode);
  if (!mode.strict && [expected, given].some(({ kind }) => kind === 'matrix') && [expected, given].some(isPoint))
    return compareMatrices(expected, given, mode);
  if (expected.kind === 'list' || given.kind === 'list') return compareLists(expected, given, mode);
  if (expected.kind === 'claim' || given.kind === 'claim') return compareClaims(expected, given, mode);
  if (expected.kind === 'matrix' || given.kind === 'matrix') return compareMatrices(expected, given, mode);
  if (expected.kind === 'truth' || given.kind === 'truth') {
    return expected.kind === 'truth' && given.kind === 'truth' && expected.value === given.value;
  }
  if (expected.kind === 'words' || given.kind === 'words') return null;
  return compareAnswerValues(expected.expression, given.expression, mode);
}

function isPoint(answer: AnswerValue): boolean {
  return answer.kind === 'list' && answer.ordered;
}

function compareNamed(expected: AnswerValue, given: AnswerValue, mode: GradeMode): Equal {
  if (expected.kind === 'named' && given.kind === 'named') {
    if (sameExpression(expected.name, given.name)) return compareAnswers(expected.value, given.value, mode);
    const [a, b] = [asClaim(expected), asClaim(given)];
    return a === null || b === null ? false : equivalent(a, b, mode);
  }
  const [named, other] = expected.kind === 'named' ? [expected, given] : [given, expected];
  if (named.kind !== 'named') return null;
  if (other.kind === 'claim' && !isRegion(other.statement)) {
    const own = asClaim(named);
    return own === null ? false : equivalent(own, other.statement, mode);
  }
  // Perhaps the letter was only left out, perhaps an equation was wanted.
  if (mode.strict) return null;
  return expected.kind === 'named'
    ? compareAnswers(expected.value, given, mode)
    : compareAnswers(expected, named.value, mode);
}

function asClaim(answer: AnswerValue): Statement | null {
  if (answer.kind === 'claim') return answer.statement;
  if (answer.kind !== 'named') return null;
  if (answer.value.kind === 'value') return equation(answer.name, answer.value.expression);
  if (answer.value.kind !== 'list') return null;
  const parts = answer.value.items.flatMap((item) =>
    item.kind === 'value' ? [equation(answer.name, item.expression)] : [],
  );
  return parts.length === answer.value.items.length ? { kind: 'any', parts } : null;
}

function compareLists(expected: AnswerValue, given: AnswerValue, mode: GradeMode): Equal {
  if (expected.kind !== 'list' || given.kind !== 'list') {
    const interval = asOpenInterval(expected) ?? asOpenInterval(given);
    const claim = [expected, given].find((side) => side.kind === 'claim' || side.kind === 'truth');
    if (interval !== null && claim !== undefined)
      return compareClaims({ kind: 'claim', statement: interval }, claim, mode);
    return false;
  }
  if (expected.items.length !== given.items.length) return false;
  if (expected.ordered || given.ordered)
    return compareInOrder(expected.items, given.items, { ...mode, isInside: true });
  return compareAsSets(expected.items, given.items, mode);
}

/** (a, b) may be a point or an interval; beside a claim it is an interval. */
function asOpenInterval(answer: AnswerValue): Statement | null {
  if (answer.kind !== 'list' || !answer.ordered || answer.items.length !== 2) return null;
  const [from, to] = answer.items;
  if (from?.kind !== 'value' || to?.kind !== 'value') return null;
  return { kind: 'interval', from: from.expression, to: to.expression, closedFrom: false, closedTo: false };
}

function compareInOrder(expected: readonly AnswerValue[], given: readonly AnswerValue[], mode: GradeMode): Equal {
  const byName = matchNames(expected, given);
  return allOf(expected.map((item, k) => compareAnswers(item, byName[k] ?? item, mode)));
}

/** p = 3, q = 2 in any order, as long as both sides name their values. */
function matchNames(expected: readonly AnswerValue[], given: readonly AnswerValue[]): readonly AnswerValue[] {
  return expected.map((item, k) => {
    const fallback = given[k] ?? item;
    if (item.kind !== 'named') return fallback;
    return given.find((other) => other.kind === 'named' && sameExpression(other.name, item.name)) ?? fallback;
  });
}

function allOf(results: readonly Equal[]): Equal {
  if (results.includes(false)) return false;
  return results.includes(null) ? null : true;
}

/** Every expected item must find a partner of its own; an undecided partner leaves the whole undecided. */
function compareAsSets(expected: readonly AnswerValue[], given: readonly AnswerValue[], mode: GradeMode): Equal {
  const free = [...given];
  let undecided = false;
  for (const item of expected) {
    const results = free.map((other) => compareAnswers(item, other, mode));
    const index = results.indexOf(true);
    if (index >= 0) free.splice(index, 1);
    else if (results.includes(null)) undecided = true;
    else return false;
  }
  return undecided ? null : true;
}

function compareClaims(expected: AnswerValue, given: AnswerValue, mode: GradeMode): Equal {
  if (expected.kind !== 'claim' || given.kind !== 'claim') {
    return compareClaimWithOther(expected, given, mode);
  }
  const [a, b] = [expected.statement, given.statement];
  const [first, second] = [isRegion(a), isRegion(b)];
  if (first && second && roundedRegions(a, b)) return true;
  if (a.kind === 'member' && b.kind === 'relation') return asMembership(equivalent(a, b, mode));
  if (mode.strict && first !== second) return false;
  const letter = statementSymbols(a)[0] ?? statementSymbols(b)[0] ?? 'x';
  return equivalent(first ? inRegion(a, letter) : a, second ? inRegion(b, letter) : b, mode);
}

/** A set was expected and an inequality given: the same numbers, but perhaps not the form that was wanted. */
function asMembership(equal: Equal): Equal {
  return equal === true ? null : equal;
}

function compareClaimWithOther(expected: AnswerValue, given: AnswerValue, mode: GradeMode): Equal {
  const [claim, other] = expected.kind === 'claim' ? [expected, given] : [given, expected];
  if (claim.kind !== 'claim') return null;
  if (other.kind === 'truth') {
    const letter = statementSymbols(claim.statement)[0] ?? 'x';
    const whole: Statement = { kind: 'truth', value: other.value };
    return equivalent(isRegion(claim.statement) ? inRegion(claim.statement, letter) : claim.statement, whole, mode);
  }
  if (other.kind !== 'value' || claim.statement.kind !== 'relation' || !isNumberChain(claim.statement)) return false;
  const results = claim.statement.sides.map((side) => compareAnswerValues(other.expression, side, mode));
  if (results.every((result) => result === true)) return true;
  return results.every((result) => result === false) ? false : null;
}

/** "1/2 = 10/9": which side is the answer? */
function isNumberChain(statement: Statement): boolean {
  return statement.kind === 'relation' && statementSymbols(statement).length === 0;
}

/** An interval or union that names no letter. */
function isRegion(statement: Statement): boolean {
  return statement.kind === 'interval' || statement.kind === 'union';
}

function inRegion(of: Statement, letter: string): Statement {
  return { kind: 'member', element: { kind: 'symbol', name: letter }, of };
}

/** (3/5, 8/3] beside (0.6, 2.6667]: ends given to some decimals. */
function roundedRegions(a: Statement, b: Statement): boolean {
  if (a.kind !== 'interval' || b.kind !== 'interval') return false;
  if (a.closedFrom !== b.closedFrom || a.closedTo !== b.closedTo) return false;
  return isRoundingOf(a.from, b.from) && isRoundingOf(a.to, b.to);
}

function equivalent(a: Statement, b: Statement, mode: GradeMode): Equal {
  if (sameStatement(a, b)) return true;
  const [left, right] = [statementSymbols(a), statementSymbols(b)];
  if (a.kind === 'relation' && b.kind === 'relation' && left.length + right.length === 0)
    return sameNumbers(a, b, mode);
  if (left.join() !== right.join() && left.length === 1 && right.length === 1)
    return renamed(a, b, left[0], right[0], mode);
  const isWhole = [a, b].some((side) =>
    expressionsIn(side).some((part) => someNode(part, (node) => node.kind === 'apply')),
  );
  if (isWhole) return null;
  const related = relateStatements(a, b, mode.numbers, mode.budget);
  if (related.kind === 'undecided') return null;
  return related.kind === 'equivalent';
}

type Relation = Extract<Statement, { kind: 'relation' }>;

/**
 * Claims about numbers alone: 3 > 2 and 5 > 4 are both true, and still say different things. The same numbers in the
 * same order, or turned round, say the same.
 */
function sameNumbers(a: Relation, b: Relation, mode: GradeMode): Equal {
  const related = relateStatements(a, b, mode.numbers, mode.budget);
  if (related.kind !== 'equivalent') return related.kind === 'undecided' ? null : false;
  const turned: Relation = { ...b, sides: b.sides.toReversed(), signs: turnSigns(b.signs.toReversed()) };
  const isSame = (other: Relation): boolean =>
    a.signs.join() === other.signs.join() &&
    a.sides.length === other.sides.length &&
    a.sides.every((side, k) => compareAnswerValues(side, other.sides[k] ?? side, { ...mode, strict: true }) === true);
  return isSame(b) || isSame(turned) ? true : null;
}

/** x > 1 and a > 1 say the same of differently named letters: not decided here; anything else is different. */
function renamed(a: Statement, b: Statement, from: string | undefined, to: string | undefined, mode: GradeMode): Equal {
  if (from === undefined || to === undefined) return null;
  const values = new Map([[to, { kind: 'symbol', name: from } as const]]);
  const same = relateStatements(
    a,
    mapExpressions(b, (part) => substitute(part, values)),
    mode.numbers,
    mode.budget,
  );
  if (same.kind === 'equivalent') return same.vacuous === true ? true : null;
  return same.kind === 'undecided' ? null : false;
}

export function sameStatement(a: Statement, b: Statement): boolean {
  if (a.kind !== b.kind) return false;
  const [left, right] = [expressionsIn(a), expressionsIn(b)];
  if (
    left.length !== right.length ||
    (a.kind === 'relation' && b.kind === 'relation' && a.signs.join() !== b.signs.join())
  )
    return false;
  if (a.kind !== 'relation') return false;
  return left.every((side, k) => sameExpression(side, right[k] ?? side));
}

function compareMatrices(expected: AnswerValue, given: AnswerValue, mode: GradeMode): Equal {
  const [a, b] = [rowsOf(expected), rowsOf(given)];
  if (a === null || b === null || a.length !== b.length) return false;
  return allOf(
    a.map((row, i) => {
      const other = b[i] ?? [];
      if (row.length !== other.length) return false;
      return allOf(row.map((entry, k) => compareAnswerValues(entry, other[k] ?? entry, { ...mode, isInside: true })));
    }),
  );
}

/** A point or vector written in a line stands for a matrix of one column. */
function rowsOf(answer: AnswerValue): readonly (readonly Expression[])[] | null {
  if (answer.kind === 'matrix') return answer.rows;
  if (answer.kind !== 'list' || !answer.ordered) return null;
  const rows = answer.items.flatMap((item) => (item.kind === 'value' ? [[item.expression]] : []));
  return rows.length === answer.items.length ? rows : null;
}
