import type { RuleSolution } from '../../outcomes.ts';
import { readBestBuy } from './readBestBuy.ts';
import { readCredit } from './readCredit.ts';
import { readExchange } from './readExchange.ts';
import { readPay } from './readPay.ts';
import { readPlans } from './readPlans.ts';
import { readRelatedAmounts } from './readRelatedAmounts.ts';
import { readSavings } from './readSavings.ts';
import { readSpending } from './readSpending.ts';
import { readSplit } from './readSplit.ts';
import { readTariff } from './readTariff.ts';
import { readTrade } from './readTrade.ts';
import { readTwoBundles } from './readTwoBundles.ts';
import { readTwoKinds } from './readTwoKinds.ts';

const READERS = [
  readTwoKinds,
  readTwoBundles,
  readRelatedAmounts,
  readPlans,
  readTariff,
  readPay,
  readExchange,
  readCredit,
  readTrade,
  readSpending,
  readSavings,
  readSplit,
  readBestBuy,
];

/** Works stories of money that are read piece by piece, whatever the order of their facts. */
export function readFrames(problem: string): RuleSolution | null {
  for (const read of READERS) {
    const solution = read(problem);
    if (solution !== null) return solution;
  }
  return null;
}
