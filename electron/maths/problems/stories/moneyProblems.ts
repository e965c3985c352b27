import type { Difficulty, MadeProblem } from '../problem.ts';
import type { Random } from '../random.ts';
import { exchange, family, instalments } from './money/affordingProblems.ts';
import { charge, interest, savings, wage } from './money/earningProblems.ts';
import { relatedAmounts, twoBundles, twoCoins, twoKinds } from './money/pairProblems.ts';
import {
  breakEven,
  energyBill,
  equalPlans,
  incomeTax,
  longWeek,
  percentDeposit,
  salesForPay,
  savingRace,
  spentParts,
  trader,
} from './money/rateProblems.ts';
import { bill, howMany, pence, purchase, sale } from './money/shoppingProblems.ts';

type Maker = (random: Random, difficulty: Difficulty) => MadeProblem | null;

const MAKERS: Readonly<Record<Difficulty, readonly [Maker, ...Maker[]]>> = {
  1: [purchase, purchase, pence, sale, bill, wage, charge, savings, howMany],
  2: [
    purchase,
    purchase,
    sale,
    bill,
    wage,
    interest,
    charge,
    savings,
    howMany,
    family,
    exchange,
    relatedAmounts,
    energyBill,
    trader,
  ],
  3: [
    purchase,
    sale,
    bill,
    wage,
    interest,
    charge,
    savings,
    instalments,
    family,
    exchange,
    twoKinds,
    twoCoins,
    twoBundles,
    relatedAmounts,
    equalPlans,
    savingRace,
    breakEven,
    longWeek,
    salesForPay,
    incomeTax,
    percentDeposit,
    trader,
    spentParts,
  ],
};

/** Stories of money: buying, change, sales, bills, wages, interest, charges, savings, instalments, currencies. */
export function makeMoneyProblem(random: Random, difficulty: Difficulty): MadeProblem | null {
  return random.pick(MAKERS[difficulty])(random, difficulty);
}
