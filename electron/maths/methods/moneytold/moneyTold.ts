import type { RuleSolution } from '../../outcomes.ts';
import { areLetters } from '../dealings/areLetters.ts';
import { inOwnCurrency } from '../dealings/currencies.ts';
import { missesRest } from '../dealings/missesRest.ts';
import { isPercentTurned, isTurned } from '../dealings/turned.ts';
import { turnsAgainst } from '../dealings/turnsAgainst.ts';
import { dealings } from '../dealings.ts';
import { roundedSolution } from '../frames/roundedSolution.ts';
import type { Understood } from '../method.ts';
import { moneyStories } from '../moneyStories.ts';
import { percentages } from '../percentages.ts';
import { workBreakEven } from '../moneyroles/workBreakEven.ts';
import { workBulkSaving } from '../moneyroles/workBulkSaving.ts';
import { workFees } from '../moneyroles/workFees.ts';
import { workGroupAndOnce, workHirePurchase, workPartsAndAmount, workSeveralFor } from '../moneyroles/workDeals.ts';
import { workLargerShare } from '../moneyroles/workLargerShare.ts';
import { workOtherSharers, workOvertime } from '../moneyroles/workPay.ts';
import { workBillByChange, workRestShared } from '../moneyroles/workSharedBills.ts';
import { workTakeHome } from '../moneyroles/workTakeHome.ts';
import { workTrip } from '../moneyroles/workTrips.ts';
import { workTwoValuesByRole } from '../moneyroles/workTwoValues.ts';
import { roleStory } from '../roles/roleStory.ts';
import type { RoleStory } from '../roles/roleStory.ts';
import { workAnyExchange } from './workAnyExchange.ts';
import { workDaysAndWeeks, workKindsPaid, workOtherCount, workTwoPeople } from './workTwoAmounts.ts';
import {
  workAllOfPart,
  workBeforeMore,
  workOtherPercent,
  workSalePercent,
  workSoldAt,
  workThisYear,
} from './workPercentFacts.ts';
import { workTimesAsMuch } from './workTimesAsMuch.ts';
import { bareSums } from './bareSums.ts';
import { simplerMoney } from './simplerMoney.ts';
import { workCollected, workShareAndMore, workTakings } from './workShared.ts';
import { workHours } from './workHours.ts';
import {
  workBillBesides,
  workCountForProfit,
  workMeterRun,
  workNetSaving,
  workPacksSold,
  workRunningDown,
} from './workRunningDown.ts';
import { workTwoPrices } from './workTwoPrices.ts';
import { workTransfers } from './workTransfers.ts';
import { workMorePercent, workNewSize, workWhichWas } from './workMorePercent.ts';
import {
  workFromCommission,
  workPartOfRest,
  workTaxAbove,
  workWageAndCommission,
  workWholeOfWhole,
} from './workPercentParts.ts';
import { workOverall, workPercentRuns } from './workPercentRuns.ts';
import { workUnitPrices } from './workUnitPrices.ts';

const MONEY_READERS: readonly ((story: RoleStory) => RuleSolution | null)[] = [
  workUnitPrices,
  workTransfers,
  workCollected,
  workTakings,
  workShareAndMore,
  workTwoPrices,
  workHours,
  workRunningDown,
  workNetSaving,
  workPacksSold,
  workBillBesides,
  workMeterRun,
  workCountForProfit,
  workTwoPeople,
  workOtherCount,
  workKindsPaid,
  workDaysAndWeeks,
  workTimesAsMuch,
  workOtherPercent,
  workSalePercent,
  workTwoValuesByRole,
  workBreakEven,
  workFees,
  workTrip,
  workOvertime,
  workOtherSharers,
  workSeveralFor,
  workPartsAndAmount,
  workGroupAndOnce,
  workRestShared,
  workTakeHome,
  workBulkSaving,
  workLargerShare,
];
const PERCENT_READERS: typeof MONEY_READERS = [
  workMorePercent,
  workNewSize,
  workWhichWas,
  workPercentRuns,
  workOverall,
  workPartOfRest,
  workWholeOfWhole,
  workFromCommission,
  workWageAndCommission,
  workTaxAbove,
  workBeforeMore,
  workSoldAt,
  workThisYear,
  workAllOfPart,
  workFees,
  workHirePurchase,
];

/** Money or percentages, by a sign or a name. */
const TOPIC =
  /[£$€₹%₦₵¥₱]|(?<![A-Za-z])(?:RM|R|Rs\.?|KSh|GHS|AED|CHF|Tk) ?\d|\d ?(?:p|pence|cents?)\b|\bper ?cent|\b(?:pounds|dollars|euros|naira|shillings|rand|KSh|Rs)\b|\bfrac.*%|\d (?:an|per) hour\b/i;

function readTold(text: string): RuleSolution | null {
  return inOwnCurrency(text, (plain) => {
    const story = roleStory(plain);
    if (story === null) return null;
    const readers = story.spots.some(({ kind }) => kind === 'P') ? PERCENT_READERS : MONEY_READERS;
    for (const read of readers) {
      const solution = read(story);
      if (solution !== null) return roundedSolution(solution, story.places);
    }
    return null;
  });
}

/** "One forgot her purse" turns other stories of money, and is what this one is about. */
function readBillByChange(text: string): RuleSolution | null {
  return inOwnCurrency(text, (plain) => {
    const story = roleStory(plain);
    return story === null ? null : workBillByChange(story);
  });
}

function readSimpler(text: string): RuleSolution | null {
  for (const said of simplerMoney(text)) {
    const problem: Understood = { task: 'words', statements: [], unknowns: [], text: said };
    const solution = percentages(problem) ?? moneyStories(problem) ?? dealings(problem) ?? guarded(said);
    if (solution !== null) return solution;
  }
  return null;
}

function guarded(text: string): RuleSolution | null {
  if (areLetters(text) || turnsAgainst(text)) return null;
  if (/%|per ?cent/i.test(text) ? isPercentTurned(text) : isTurned(text)) return null;
  const solution = readTold(text);
  return solution === null || missesRest(text, solution) ? null : solution;
}

/** Money and percentages in everyday words: bare sums, ideas with a reader of their own, and all others said more simply. */
export function moneyTold({ text }: Understood): RuleSolution | null {
  if (!TOPIC.test(text)) return null;
  return bareSums(text) ?? workAnyExchange(text) ?? readBillByChange(text) ?? guarded(text) ?? readSimpler(text);
}
