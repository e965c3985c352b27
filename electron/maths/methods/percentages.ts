import type { RuleSolution } from '../outcomes.ts';
import { inOwnCurrency } from './dealings/currencies.ts';
import { isOtherWay, isPercentTurned } from './dealings/turned.ts';
import { countsOthers, turnsAgainst } from './dealings/turnsAgainst.ts';
import { changesTheResult, workSoughtBefore } from './dealings/soughtBefore.ts';
import { missesRest } from './dealings/missesRest.ts';
import type { Understood } from './method.ts';
import { readChanges } from './frames/readChanges.ts';
import { readInterest } from './frames/readInterest.ts';
import { takesIncludedOnTop } from './percent/includedOnTop.ts';
import { rateCharged } from './percent/rateCharged.ts';
import { readGrowth } from './percent/readGrowth.ts';
import { partOfSurvey } from './percent/partOfSurvey.ts';
import { percentTalk } from './percent/percentTalk.ts';
import { readPercent } from './percent/readPercent.ts';
import { readChanges as readChangeStories } from './percent/stories/readChanges.ts';
import { readGroups } from './percent/stories/readGroups.ts';
import { orWithoutAsides } from './roles/withoutAsides.ts';
import { withoutYears } from './roles/withoutYears.ts';
import { asksToldCount, readPercentRoles } from './roles/readRoles.ts';

/** "It is worth £6400 after 2 years": that is the value at the end, and what it was before is another question. */
const TOLD_AT_THE_END =
  /(?:^|[.;,] )(?:(?!%|per ?cent)[^.?;])*\b(?:is|was|are|were|has|had|costs?)\b(?:(?!%|per ?cent)[^?;])*\d[^?.;]*\bafter (?:\d+|two|three|four|five|six|ten) (?:years?|months?|weeks?|days?|hours?)\b(?=[^?%]*[.,;] )/i;

/** "How much value does it lose?" is the change, which the readers of growth do not tell. */
const ASKS_LOSS =
  /\b(?:how much|what) (?:value |money |weight |mass )?(?:does|did|will|has|would) (?:it|the [a-z]+|he|she|they) (?:lose|lost)\b/i;

const RIGHT = /\b(?:right|correct(?:ly)?|passed)\b/i;
const WRONG = /\b(?:wrong(?:ly)?|incorrect(?:ly)?|failed|missed)\b/i;

/** "She got 18 out of 48 wrong. What percentage did she get right?": told of one, asked of the other. */
function turnsRound(text: string): boolean {
  const at = text.search(
    /\b(?:what|which|find|work out|calculate|how many)\b(?!.*\b(?:what|which|find|work out|calculate|how many)\b)/i,
  );
  const [told, asked] = [text.slice(0, Math.max(at, 0)), text.slice(Math.max(at, 0))];
  return (WRONG.test(told) && !WRONG.test(asked)) || (RIGHT.test(told) && WRONG.test(asked));
}

/** Works percentages: of an amount, as a part, changes and what was before them, in plain questions and in stories. */
export function percentages({ text }: Understood): RuleSolution | null {
  const plain = percentTalk(text);
  return (
    readUnlessTurned(text) ??
    (plain === text ? null : readUnlessTurned(plain)) ??
    rateCharged(text) ??
    partOfSurvey(text)
  );
}

function readUnlessTurned(text: string): RuleSolution | null {
  const solution =
    workSoughtBefore(text) ?? orWithoutAsides(withoutYears(text), (plain) => inOwnCurrency(plain, readPercentages));
  if (solution === null || missesRest(text, solution) || changesTheResult(text, solution)) return null;
  return takesIncludedOnTop(text, solution) ? null : solution;
}

/** "I got 8 out of 10 on my test, yay": told with joy, and nothing asked. */
const TELLS_SCORE =
  /^(?!.*(?:%|[?_=□]|\bper ?cent|\bpct\b))[^.]*\b(?:i|he|she|we|they|[A-Z][a-z]+) (?:just )?(?:got|scored|get|have|had|got) (?:an? )?\d+ (?:out of|\/) \d+/i;

function readPercentages(text: string): RuleSolution | null {
  if (
    TELLS_SCORE.test(text) ||
    TOLD_AT_THE_END.test(text) ||
    ASKS_LOSS.test(text) ||
    turnsRound(text) ||
    isPercentTurned(text) ||
    turnsAgainst(text)
  )
    return null;
  // "… and the rest are adults": the readers of parts know whose the rest is.
  const ofRest = /\bthe (?:rest|others?|remainder|remaining)\b/i.test(text)
    ? (readPercent(text) ?? readGroups(text))
    : null;
  if (ofRest !== null && !countsOthers(text)) return isOtherWay(text, ofRest) ? null : ofRest;
  const roles = readPercentRoles(text);
  if (roles !== null || /\bpercent(?:age)? error\b/i.test(text) || asksToldCount(text)) return roles;
  // "£P is invested …": a letter for the sum, which the readers of growth would take the interest for.
  if (/(?:[£€₹]|(?<!\\)\$) ?[A-Za-z](?![A-Za-z\d$])/.test(text)) return null;
  if (countsOthers(text)) return null;
  const solution =
    readPercent(text) ??
    readGrowth(text) ??
    readChanges(text) ??
    readInterest(text) ??
    readChangeStories(text) ??
    readGroups(text);
  return solution !== null && isOtherWay(text, solution) ? null : solution;
}
