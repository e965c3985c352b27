import type { RuleSolution } from '../../outcomes.ts';
import { inOwnCurrency } from '../dealings/currencies.ts';
import { workTwoBills } from '../moneyroles/workTwoBills.ts';
import { workBackwards, workFirstSum } from '../percentroles/workBackwards.ts';
import {
  workFinalAgainstFirst,
  workOtherPart,
  workPercentOfPercent,
  workShareOfShare,
} from '../percentroles/workPercentChain.ts';
import { roundedSolution } from '../frames/roundedSolution.ts';
import { roleStory } from './roleStory.ts';
import type { RoleStory } from './roleStory.ts';
import { workAllowance } from './workAllowance.ts';
import { workBands } from './workBands.ts';
import { workCoins } from './workCoins.ts';
import { workCompare } from './workCompare.ts';
import {
  asksTheTold,
  workFinalShare,
  workFromPart,
  workMixture,
  workOtherKind,
  workPercentError,
  workScore,
} from './workGroups.ts';
import { workDeposit, workJob, workMeter, workPerHead, workSpentPart } from './workFixed.ts';
import { workEnriched, workMixedStrength } from './workBlends.ts';
import { workFreeOnes } from './workFreeOnes.ts';
import { workAddedTax, workBeforeChange, workFromTo } from './workTwoStates.ts';
import { workIncludedTax } from './workIncludedTax.ts';
import { workNamedShare } from './workNamedShare.ts';
import { workCommission, workLetterPercent, workVotes } from './workVotesAndPay.ts';
import { workLoan } from './workLoan.ts';
import { workWholeAndPart } from './workWholeAndPart.ts';
import { workOneMissing } from './workOneMissing.ts';
import { workPortions } from './workPortions.ts';
import { workInterestTold, workTwoValues } from './workTwoValues.ts';
import { workChanging } from './workChanging.ts';
import { workTrading } from './workTrading.ts';

const WORKERS: readonly ((story: RoleStory) => RuleSolution | null)[] = [
  workTwoBills,
  workOtherPart,
  workShareOfShare,
  workFreeOnes,
  workAllowance,
  workBands,
  workCoins,
  workPortions,
  workTrading,
  workChanging,
  workJob,
  workDeposit,
  workPerHead,
  workMeter,
  workSpentPart,
];
const PERCENTS: typeof WORKERS = [
  workBackwards,
  workFirstSum,
  workPercentOfPercent,
  workOtherPart,
  workFinalAgainstFirst,
  workShareOfShare,
  workPercentError,
  workFinalShare,
  workFromPart,
  workOtherKind,
  workScore,
  workMixture,
  workInterestTold,
  workTwoValues,
  workIncludedTax,
  workAddedTax,
  workBeforeChange,
  workFromTo,
  workVotes,
  workCommission,
  workLetterPercent,
  workNamedShare,
  workMixedStrength,
  workEnriched,
  workLoan,
  workWholeAndPart,
];

/** Works stories of money by what stands around each amount; what it does not understand must be unable to change them. */
export function readRoles(problem: string): RuleSolution | null {
  return inOwnCurrency(problem, (text) => {
    const story = roleStory(text);
    if (story === null) return null;
    for (const work of WORKERS) {
      const solution = work(story);
      if (solution !== null) return roundedSolution(solution, story.places);
    }
    return roundedSolution(workCompare(text) ?? workOneMissing(text), story.places);
  });
}

/** Questions of percentages that others would take for plainer ones: errors, a share of the first value, a commission. */
export function readPercentRoles(problem: string): RuleSolution | null {
  if (!/%|per ?cent/i.test(problem)) return null;
  return inOwnCurrency(problem, (text) => {
    const story = roleStory(text);
    if (story === null) return null;
    for (const work of PERCENTS) {
      const solution = work(story);
      if (solution !== null) return roundedSolution(solution, story.places);
    }
    return null;
  });
}

/** Is the count asked for one that the story tells? */
export function asksToldCount(problem: string): boolean {
  const story = /\bhow many\b/i.test(problem) ? roleStory(problem) : null;
  return story !== null && asksTheTold(story);
}
