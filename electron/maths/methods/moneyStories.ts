import type { RuleSolution } from '../outcomes.ts';
import { areLetters } from './dealings/areLetters.ts';
import { isTurned } from './dealings/turned.ts';
import { countsOthers, turnsAgainst } from './dealings/turnsAgainst.ts';
import type { Understood } from './method.ts';
import { inPricedUnit } from './moneytold/simplerMoney.ts';
import { readMoney } from './money/readMoney.ts';

/** Works stories of money. */
export function moneyStories(problem: Understood): RuleSolution | null {
  // "$4 to get in": nobody gets money.
  const text = inPricedUnit(
    problem.text.replace(
      /(?<=\d) (?:just )?to (?:get|go|step|climb|hop) (?:in|on|inside)\b(?! (?:for|with|to)\b)/gi,
      '',
    ),
  );
  return areLetters(text) || isTurned(text) || turnsAgainst(text) || countsOthers(text) ? null : readMoney(text);
}
