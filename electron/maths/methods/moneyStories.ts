import type { RuleSolution } from '../outcomes.ts';
import { isTurned } from './dealings/turned.ts';
import { turnsAgainst } from './dealings/turnsAgainst.ts';
import type { Understood } from './method.ts';
import { readMoney } from './money/readMoney.ts';

/** Works stories of money. */
export function moneyStories(problem: Understood): RuleSolution | null {
  return isTurned(problem.text) || turnsAgainst(problem.text) ? null : readMoney(problem.text);
}
