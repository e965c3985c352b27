import type { RuleSolution } from '../../outcomes.ts';
import { partsStory } from '../equations/partsStory.ts';
import { inFewerWords, withWeeksFromNow } from '../moneytold/fullSentences.ts';
import { readBalance } from './readBalance.ts';
import { readOnceAndEach } from './readOnceAndEach.ts';
import { readPlansByRole } from './readPlansByRole.ts';

const COUNTED = 'minutes|texts|visits|classes|miles|messages|calls|hours|gigabytes|gb|km|rides|lessons';
const PER_PERIOD = new RegExp(`(?<=\\bhow many (?:${COUNTED})) (?:a|per|each|every) (day|week|month|year)\\b`, 'i');
const OF_TWO =
  /\b(?:the |these )?two (?=(?:[a-z]+ )?(?:gyms|plans|deals|firms|companies|taxis|options|tariffs|shops|clubs|offers|costs|bills|totals|prices|charges|plumbers|networks|ways)\b)/g;

/** "Two phone deals: …", "the cost of the two gyms": no amount. "Minutes a month": what is paid a month comes once. */
function withoutTwo(problem: string): string {
  const plain = problem
    .replace(/^(?:Two|There are two) [a-z -]{3,40}[:.] (?=[A-Z])/, '')
    .replace(OF_TWO, (all) => all.replace(/(?:these )?two $/, ''));
  const period = PER_PERIOD.exec(plain)?.[1];
  if (period === undefined) return plain;
  return plain
    .replace(PER_PERIOD, '')
    .replace(new RegExp(`(?<=[£$€]\\d+(?:\\.\\d+)?) (?:a|per|each|every) ${period}\\b`, 'gi'), ' at first');
}

/** Stories of something once and so much for each, told of one bill, two prices or the two sides of a balance. */
export function linearStories(problem: string): RuleSolution | null {
  const plans =
    readOnceAndEach(withWeeksFromNow(problem)) ??
    readBalance(problem) ??
    readPlansByRole(withoutTwo(inFewerWords(problem))) ??
    partsStory(problem);
  // "How much have you paid when they cost the same?" asks for no months.
  const asksMoney =
    /\bhow much (?:have|has|had|money|will|does|do|did)\b(?![^?]* weigh)/i.test(problem) && /[£$€]\d/.test(problem);
  return asksMoney && plans !== null && /\\text\{ (?:months|weeks|days|years|hours|minutes|visits)/.test(plans.answer)
    ? null
    : plans;
}
