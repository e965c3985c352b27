import Fraction from 'fraction.js';

import type { Statement } from '../expression/expression.ts';
import { number } from '../expression/build.ts';
import { expressionsIn } from '../algebra/freeSymbols.ts';
import { mapExpressions, substitute } from '../algebra/substitute.ts';
import type { Budget } from '../numeric/budget.ts';
import { branchFixes, type Fix } from './branchFixes.ts';
import type { Numbers } from './exactRelation.ts';
import type { StatementRelation } from './relateStatements.ts';

export const everyNumber = 'every number solves both';

function undecided(why: string): StatementRelation {
  return { kind: 'undecided', by: 'values', why };
}

/**
 * Values for the letters that are not being looked at; squares among them, so that their roots are exact, and small ones,
 * where s = (t − 1)² has two positive t.
 */
const standIns = [
  ['7', '25/4', '3', '11/5', '9', '5/3', '13', '16/9'],
  ['4', '9', '17/3', '2', '5/7', '49/4', '6/5', '10'],
  ['-7/3', '19', '-5', '23/2', '8/3', '-11', '3/8', '12'],
  ['1/4', '1/9', '4/25', '1/16', '9/49', '1/36', '4/81', '25/64'],
] as const;
const withNegatives = 2;
const small = 3;

/**
 * Several letters: each in turn is the unknown while the others are given fixed values, more than once. Two equations of
 * polynomials or roots that differ agree at such values by a rare chance only; what has branches is looked at on each.
 */
export function relateSpecialised(
  a: Statement,
  b: Statement,
  names: readonly string[],
  { numbers, budget, relateOne }: Setting,
): StatementRelation {
  const found: Specialised[] = [];
  const relate = (fix: Fix, unknown: string, isSmall: boolean): void => {
    const others = new Map([...fix].filter(([name]) => name !== unknown));
    const [left, right] = [a, b].map((side) => mapExpressions(side, (part) => substitute(part, others)));
    if (left !== undefined && right !== undefined) found.push({ ...relateOne(left, right, unknown), unknown, isSmall });
  };
  for (const unknown of names) {
    const others = names.filter((name) => name !== unknown);
    for (const [round, values] of standIns.entries())
      if (round !== withNegatives || numbers !== 'positive') relate(fixed(others, values), unknown, round === small);
  }
  const combined = combine(found);
  if (combined.kind !== 'equivalent') return combined;
  const fixes = branchFixes([a, b].flatMap(expressionsIn), fixed(names, standIns[0]), numbers === 'positive', budget);
  if (fixes === null) return undecided('they agree for the values tried, but perhaps not for all');
  for (const { fix, moved } of fixes) for (const unknown of names) if (unknown !== moved) relate(fix, unknown, false);
  return fixes.length === 0 ? combined : combine(found);
}

function fixed(names: readonly string[], values: readonly string[]): Fix {
  return new Map(names.map((name, k) => [name, number(new Fraction(values[k % values.length] ?? '2'))] as const));
}

type Setting = {
  readonly numbers: Numbers;
  readonly budget: Budget;
  readonly relateOne: (a: Statement, b: Statement, unknown: string) => StatementRelation;
};

/** How two statements stand to each other as statements about one letter, the others fixed. */
type Specialised = StatementRelation & { readonly unknown: string; readonly isSmall: boolean };

function combine(found: readonly Specialised[]): StatementRelation {
  const telling = found.filter(({ kind, vacuous }) => kind !== 'undecided' && vacuous !== true);
  const undecidedCount = found.filter(({ kind, vacuous }) => kind === 'undecided' && vacuous !== true).length;
  const first = (kind: StatementRelation['kind']): StatementRelation | undefined =>
    telling.find((one) => one.kind === kind);
  const wrong = first('unrelated');
  if (wrong !== undefined) return wrong;
  const [lose, add] = [first('may-lose'), first('may-add')];
  // A second root of small values alone: it may be meant, or not.
  if (lose !== undefined && telling.every(({ kind, isSmall }) => kind !== 'may-lose' || isSmall))
    return undecided(lose.why);
  if (lose !== undefined && add !== undefined) return { ...lose, kind: 'unrelated' };
  if (lose !== undefined || add !== undefined) return lose ?? add ?? undecided('');
  if (telling.length === 0) {
    const vacuous = found.length > 0 && undecidedCount === 0 && found.every(({ why }) => why === everyNumber);
    return vacuous
      ? { kind: 'equivalent', by: 'values', why: found[0]?.why ?? '', vacuous }
      : undecided('nothing could be compared');
  }
  const multiple = first('same-roots');
  // One letter that is the same number for all values of the others is enough.
  const isOpenFor = (name: string): boolean =>
    found.some(({ unknown, kind, vacuous }) => unknown === name && kind === 'undecided' && vacuous !== true);
  if (undecidedCount > telling.length || telling.every(({ unknown }) => isOpenFor(unknown)))
    return undecided('too little could be compared');
  return (
    multiple ?? {
      kind: 'equivalent',
      by: 'values',
      why: 'both have the same solutions, whichever letter is the unknown',
    }
  );
}
