import type { RuleSolution } from '../outcomes.ts';
import { areLetters } from './dealings/areLetters.ts';
import { asksUntoldPeriod } from './dealings/asksUntoldPeriod.ts';
import { readDealings } from './dealings/readDealings.ts';
import { readPercentStory } from './dealings/readPercentStory.ts';
import { changesTheResult } from './dealings/soughtBefore.ts';
import { missesRest } from './dealings/missesRest.ts';
import { readRelations } from './dealings/readRelations.ts';
import { isPercentTurned, isTurned } from './dealings/turned.ts';
import { countsOthers, turnsAgainst } from './dealings/turnsAgainst.ts';
import type { Understood } from './method.ts';
import { takesIncludedOnTop } from './percent/includedOnTop.ts';
import { percentTalk } from './percent/percentTalk.ts';
import { inPricedUnit } from './moneytold/simplerMoney.ts';
import { orWithoutAsides } from './roles/withoutAsides.ts';
import { withoutYears } from './roles/withoutYears.ts';
import { readRoles } from './roles/readRoles.ts';

/** "How much value does it lose in 3 years?" asks for the change, which no reader here tells from what is left. */
const ASKS_CHANGE =
  /\bhow much (?:[a-z]+ )?(?:does|did|will|has|would|do|have) [^?.;,]{1,40}? (?:lose|lost|gain|gained|drop|dropped|fall|fallen|grow|grown|depreciate|rise|risen)\b|\bhow much (?:value|of its value) (?:is|was|will be) lost\b/i;

/** "stood at −$80", "owes": what lies below nothing is not reckoned with here. */
const BELOW_NOTHING = /[-−]\s?[£$€₹]\s?\d|[£$€₹]\s?[-−]\s?\d/;

/** "How much percent of the old price is it?" */
const ASKS_PERCENT =
  /\b(?:what|which|how (?:much|many)|find the|by what) (?:%|percent(?:age)?|per cent)(?! (?:of|off) [^?]*\d)[^?.]*\?\s*$/i;

/** Works stories of money and of percentages that no other reader knows, by what each amount does in them. */
export function dealings({ text }: Understood): RuleSolution | null {
  const plain = percentTalk(text);
  return workDealing(text) ?? (plain === text ? null : workDealing(plain));
}

function workDealing(text: string): RuleSolution | null {
  const solution = orWithoutAsides(inPricedUnit(withoutYears(text)), readDealing);
  if (solution === null || missesRest(text, solution) || changesTheResult(text, solution)) return null;
  if (takesIncludedOnTop(text, solution) || asksUntoldPeriod(text)) return null;
  return ASKS_PERCENT.test(text) && !solution.answer.includes('%') ? null : solution;
}

function readDealing(text: string): RuleSolution | null {
  if (areLetters(text) || BELOW_NOTHING.test(text) || turnsAgainst(text) || countsOthers(text)) return null;
  // "Made up of 60% flour" is a part, no rise.
  if (/\bmade up of \d+(?:\.\d+)? ?(?:%|per ?cent)/i.test(text)) return null;
  // "Some pens and pencils for £42": how many of each is not told.
  if (/\b(?:bought|buys|buy|sold|sells) some [a-z]+ and (?:some )?[a-z]+ for [£$€₹]/i.test(text)) return null;
  const roles = readRoles(text);
  if (roles !== null) return inSmallCoins(text, roles);
  // "… sold 120 tickets and took in $780": how many of each kind is not told.
  if (
    /\bhow much\b/i.test(text) &&
    /\bsold \d+ tickets? and (?:took in|took|collected|raised|made|received) [^.?!]*\?? *(?:\\?[£$€₹])/i.test(text)
  )
    return null;
  if (/%|per ?cent/i.test(text) && ASKS_CHANGE.test(text)) return null;
  if (isPercentTurned(text) || (!/%|per ?cent/i.test(text) && isTurned(text))) return null;
  return inSmallCoins(text, readPercentStory(text) ?? readRelations(text) ?? readDealings(text));
}

/** "In pence", or less than a pound where the story tells of pence: `\\text{£}0.05` as `5\\text{p}`. */
function inSmallCoins(problem: string, solution: RuleSolution | null): RuleSolution | null {
  const coin = /(?:\bin |_{2,} ?)(pence|cents|p(?= *$))\b/i.exec(problem)?.[1]?.toLowerCase().replace(/^p$/, 'pence');
  const found = /^(\\text\{£\}|\\\$)(\d+)(?:\.(\d\d))?$/.exec(solution?.answer ?? '');
  if (found === null || solution === null) return solution;
  const pounds = found[1] !== '\\$';
  const told = pounds && found[2] === '0' && /\d ?p\b/.test(problem);
  if (!told && (coin === undefined || (coin === 'pence') !== pounds)) return solution;
  const value = `${Number(`${found[2] ?? '0'}${found[3] ?? '00'}`)}`;
  const amount = `${found[2] ?? '0'}.${found[3] ?? '00'}`;
  const step = { reason: 'Write it in the smaller coins.', expression: `${amount}\\times 100=${value}` };
  return {
    ...solution,
    steps: [...solution.steps, step],
    answer: `${value}\\text{${pounds ? 'p' : ' cents'}}`,
  };
}
