import type { RuleSolution } from '../outcomes.ts';
import { areLetters } from './dealings/areLetters.ts';
import { isTurned } from './dealings/turned.ts';
import { countsOthers, turnsAgainst } from './dealings/turnsAgainst.ts';
import type { Understood } from './method.ts';
import { inPricedUnit } from './moneytold/simplerMoney.ts';
import { readMoney } from './money/readMoney.ts';

/** Works stories of money. */
export function moneyStories(problem: Understood): RuleSolution | null {
  const text = inPricedUnit(problem.text);
  return areLetters(text) || isTurned(text) || turnsAgainst(text) || countsOthers(text) ? null : readMoney(text);
}
