import type Fraction from 'fraction.js';

import type { Statement } from '../expression/expression.ts';
import { negative, sum } from '../expression/build.ts';
import { canonical } from '../algebra/canonical.ts';
import { makeWorkroom, rationalOf } from '../algebra/rationalForm.ts';
import { sameExpression } from '../algebra/sameExpression.ts';
import { hasExtremeNumber } from '../algebra/extremeNumbers.ts';
import { expressionsIn, statementSymbols } from '../algebra/freeSymbols.ts';
import type { Budget } from '../numeric/budget.ts';
import { describeReal } from '../numeric/describeValue.ts';
import { one } from '../numeric/complexBall.ts';
import type { RealBall } from '../numeric/realBall.ts';
import { cellRelation, type CellRelation } from './cellRelation.ts';
import type { Cell } from './cells.ts';
import { exactRelation, type Numbers, type RootRelation } from './exactRelation.ts';
import { expandPlusMinus } from './expandPlusMinus.ts';
import { holds } from './holds.ts';
import { hidesTerms } from './hiddenTerms.ts';
import { hasCaseWithoutValue } from './unreal.ts';
import { isProportional } from './proportional.ts';
import { everyNumber, relateSpecialised } from './relateSpecialised.ts';
import { isSystem, relateSystems } from './relateSystems.ts';

/** How the solutions of a statement stand to those of the one before it. */
export type StatementRelation = {
  readonly kind: 'equivalent' | 'same-roots' | 'may-add' | 'may-lose' | 'unrelated' | 'undecided';
  readonly by: 'proof' | 'values';
  readonly why: string;
  /** Neither has any solution, or everything solves both: true of many pairs that have nothing to do with each other. */
  readonly vacuous?: boolean;
};

/** Letters are compared over these numbers; `complex` still means real where roots cannot be found exactly. */
export function relateStatements(
  before: Statement,
  after: Statement,
  numbers: Numbers,
  budget: Budget,
): StatementRelation {
  if (isSameClaim(before, after)) return { kind: 'equivalent', by: 'proof', why: 'it is the same as before' };
  const [a, b] = [expandPlusMinus(before), expandPlusMinus(after)];
  const names = [...new Set([...statementSymbols(a), ...statementSymbols(b)])].sort();
  const [only] = names;
  if (only === undefined) return relateConstants(a, b, budget);
  if (names.length === 1) {
    const related = notByEmptiness(relateIn(a, b, only, numbers, budget), a, b, only, budget);
    const isMixed = related.kind === 'equivalent' && numbers !== 'complex' && hasCaseWithoutValue(b, budget);
    return isMixed ? undecided('one of the values written is not a real number') : related;
  }
  if (isProportional(a, b, budget)) {
    return { kind: 'equivalent', by: 'proof', why: movedTerms };
  }
  if (isSystem(a) || isSystem(b))
    return relateSystems(a, b, budget) ?? undecided('these equations could not be solved to compare');
  return relateSpecialised(a, b, names, {
    numbers,
    budget,
    relateOne: (left, right, unknown) => relateIn(left, right, unknown, numbers, budget),
  });
}

/** The same equation written twice, of something (a line that is true or false of all numbers is judged as such). */
function isSameClaim(before: Statement, after: Statement): boolean {
  if (before.kind !== 'relation' || after.kind !== 'relation' || before.signs.join() !== after.signs.join())
    return false;
  const isTrivial = before.sides.every((side) => sameExpression(side, before.sides[0] ?? side));
  return (
    !isTrivial &&
    statementSymbols(before).length > 0 &&
    before.sides.every((side, k) => sameExpression(side, after.sides[k] ?? side)) &&
    before.sides.length === after.sides.length
  );
}

function relateConstants(a: Statement, b: Statement, budget: Budget): StatementRelation {
  const given = { environment: new Map(), domain: 'real' as const, budget };
  const [first, second] = [holds(a, given), holds(b, given)];
  if (first === 'unclear' || second === 'unclear') return undecided('it could not be told whether this is true');
  const vacuous = true;
  if (first === second)
    return { kind: 'equivalent', by: 'proof', why: `both are ${first === 'true' ? 'true' : 'false'}`, vacuous };
  const why =
    first === 'true' ? 'the line before is true and this one is not' : 'the line before is false and this one is true';
  return { kind: 'unrelated', by: 'proof', why };
}

function undecided(why: string): StatementRelation {
  return { kind: 'undecided', by: 'values', why };
}

/**
 * x² + 6 = 0 and x² + 7 = 0 have the same real solutions, none, and yet one does not follow from the other. Two
 * equations without solutions count as equivalent only if they are so over the complex numbers, or if the later one
 * just says that there is no solution.
 */
function notByEmptiness(
  related: StatementRelation,
  a: Statement,
  b: Statement,
  unknown: string,
  budget: Budget,
): StatementRelation {
  if (related.kind !== 'equivalent' || related.why !== noSolution || [a, b].some(isTruth)) return related;
  const gaps = [a, b].map((side) => constantGap(side, budget));
  if (gaps.every((gap) => gap !== null))
    return sameContradiction(gaps, b) ? related : undecided('this contradiction does not come from the line before');
  const complex = exactRelation(a, b, unknown, 'complex', budget);
  const isSame = complex !== null && complex !== 'open' && !complex.lost && !complex.gained;
  return isSame
    ? related
    : undecided('neither has a real solution, which does not show that one follows from the other');
}

/** a − b for an equation a = b whose letters cancel; null for any other. */
function constantGap(statement: Statement, budget: Budget): Fraction | null {
  const [left, right] = statement.kind === 'relation' && statement.signs.join() === '=' ? statement.sides : [];
  if (left === undefined || right === undefined || (statement.kind === 'relation' && statement.sides.length > 2))
    return null;
  const form = canonical(sum(left, negative(right)), makeWorkroom(budget));
  return form === null ? null : rationalOf(form);
}

/** 2x + 1 = 2x + 4 leads to 1 = 4 or 0 = 3 or 0 = 1, but not to 5 = 7: the gap stays, or is divided by a whole number. */
function sameContradiction(gaps: readonly Fraction[], after: Statement): boolean {
  const [first, second] = gaps;
  if (first === undefined || second === undefined || first.n === 0n || second.n === 0n) return false;
  const ratio = second.div(first).abs();
  if (ratio.equals(1)) return true;
  return statementSymbols(after).length === 0 && (ratio.n === 1n || (ratio.d === 1n && ratio.n <= 12n));
}

function isTruth(statement: Statement): boolean {
  return statement.kind === 'truth';
}

const noSolution = 'neither has a solution';

/** Both statements speak of one unknown. */
function relateIn(a: Statement, b: Statement, unknown: string, numbers: Numbers, budget: Budget): StatementRelation {
  const exact = exactRelation(a, b, unknown, numbers, budget);
  if (exact === 'open') return undecided('the two lines differ, but it could not be told by which numbers');
  if (exact !== null) return fromRoots(exact, unknown);
  const given = { environment: new Map([[unknown, one]]), domain: 'real', budget } as const;
  if ([a, b].flatMap(expressionsIn).some((part) => hasExtremeNumber(part) || hidesTerms(part, given))) {
    return undecided('with such large or small numbers the solutions cannot be told apart');
  }
  if (isProportional(a, b, budget)) return { kind: 'equivalent', by: 'proof', why: movedTerms };
  return fromCells(cellRelation(a, b, unknown, numbers, budget), unknown);
}

const movedTerms = 'terms were moved, or both sides multiplied by a number';

function fromRoots(found: RootRelation, unknown: string): StatementRelation {
  const by = 'proof';
  if (!found.lost && !found.gained) {
    if (!found.sameMultiplicity)
      return { kind: 'same-roots', by, why: 'the solutions are the same, but one counts more often' };
    const vacuous = found.before === found.after && found.before !== 'some';
    return { kind: 'equivalent', by, why: sameText(found.before), vacuous };
  }
  const lost = rootsText(found.lostRoots, unknown);
  const gained = rootsText(found.gainedRoots, unknown);
  if (found.lost && found.gained) return { kind: 'unrelated', by, why: wrongRootsText(lost, gained) };
  if (found.lost) {
    if (found.before === 'all' && found.after === 'none') return { kind: 'unrelated', by, why: 'this is never true' };
    return { kind: 'may-lose', by, why: `${lost} was lost` };
  }
  if (found.before === 'none' && found.after === 'all')
    return { kind: 'unrelated', by, why: 'the line before has no solution' };
  return { kind: 'may-add', by, why: `${gained} was not a solution before` };
}

function sameText(amount: 'none' | 'some' | 'all'): string {
  if (amount === 'none') return noSolution;
  return amount === 'all' ? everyNumber : 'both have exactly the same solutions';
}

function wrongRootsText(lost: string, gained: string): string {
  return `${lost} ${lost.includes(' and ') ? 'solve' : 'solves'} the line before, but this line asks for ${gained}`;
}

function rootsText(roots: readonly RealBall[], unknown: string): string {
  if (roots.length === 0) return 'a solution';
  return roots
    .slice(0, 3)
    .map((root) => `${unknown} = ${describeReal(root)}`)
    .join(' and ');
}

function fromCells(found: CellRelation, unknown: string): StatementRelation {
  if (found.unclear > 0) return undecided('it could not be told everywhere whether the two lines are true');
  const { lost, gained } = found;
  if (lost.length === 0 && gained.length === 0) return equalCells(found);
  if (lost.length > 0 && gained.length > 0) {
    return { kind: 'unrelated', by: 'proof', why: wrongRootsText(cellText(lost, unknown), cellText(gained, unknown)) };
  }
  if (lost.length > 0) {
    if (found.before === 'all' && found.after === 'none')
      return { kind: 'unrelated', by: 'proof', why: 'this is never true' };
    return { kind: 'may-lose', by: 'proof', why: `${cellText(lost, unknown)} was lost` };
  }
  // That none is lost is known only where no cell can hold two truths.
  const by = found.complete || (found.beforeComplete && found.shared.every(({ kind }) => kind === 'point')) ? 'proof' : 'values'; // prettier-ignore
  return { kind: 'may-add', by, why: `${cellText(gained, unknown)} was not a solution before` };
}

function equalCells(found: CellRelation): StatementRelation {
  if (found.complete) {
    const vacuous = found.everywhere || (found.before === 'none' && found.after === 'none');
    const amount = found.before === 'all' && !found.everywhere ? 'some' : found.before;
    return { kind: 'equivalent', by: 'proof', why: sameText(amount), vacuous };
  }
  // cos x = 1 and cos 2x = 1 are both true wherever a search finds one of them to be.
  const isOpen = found.shared.length > 0 || found.beforeComplete !== found.afterComplete;
  if (isOpen) return undecided('it could not be shown that these are all');
  return { ...undecided('no solutions were found to compare'), vacuous: true };
}

function cellText(cells: readonly Cell[], unknown: string): string {
  const best = cells.find(({ kind }) => kind === 'point') ?? cells[0];
  return best === undefined ? 'a number' : `${unknown} = ${describeReal(best.at)}`;
}
