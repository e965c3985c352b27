import type { RuleSolution } from '../outcomes.ts';

type Worked = Pick<RuleSolution, 'answer' | 'method' | 'steps'>;

const EARNS =
  /\b(?:earns?|earned|earning|wages?|salar(?:y|ies)|income|take[- ]home|takes? home|(?:gets?|is paid|makes?) [£$€]\d[\d,.]* an? (?:week|month|year))\b/i;
const WITHHELD = /\b(?:tax|pension|insurance|deducted|deductions?|withheld)\b/i;
const TAX_GOES = /\b(?:tax|pension|insurance)\b[^.?!]*\b(?:deducted|withheld|taken(?! (?:home|to))|stopped)\b/i;

/** "She earns £2000 and pays 20% tax": what is withheld of a wage goes down, it is no tax on top. */
function addsTaxToPay(text: string, { method, steps }: Worked): boolean {
  if (method !== 'percentages' || !steps.some(({ reason }) => /^(?:Up by\b|Add it\b)/.test(reason))) return false;
  return (EARNS.test(text) && WITHHELD.test(text)) || TAX_GOES.test(text);
}

/** "Her bill was $50. She paid $60. What percent tip?": the tip is what she paid more, told by no number. */
function takesBillForTip(text: string, { method, steps }: Worked): boolean {
  const at = text.search(/\bwhat (?:percent|percentage|%)/i);
  if (method !== 'percentages' || at < 0 || !/\b(?:tip|gratuity)\b/i.test(text.slice(at))) return false;
  const told = text.slice(0, at);
  const whole = /\\frac\{[\d.]+\}\{([\d.]+)\}/.exec(steps[0]?.expression ?? '')?.[1];
  const paid = /\b(?:paid|pays?|left|leaves|gave|gives|handed over)(?: a total of| [a-z]+)? \\?[£$€] ?(\d[\d,]*(?:\.\d+)?)/i.exec(told)?.[1]; // prettier-ignore
  return whole !== undefined && !/\btip|\bgratuity\b/i.test(told) && Number(paid?.replace(/,/g, '')) === Number(whole);
}

/** "What speed does it land with?": one speed, where the speed at every time is worked out. */
const AT_ONE_TIME =
  /\b(?:speed|velocity|how fast)\b[^.?!]*\b(?:hits?|lands?|landing|impact|strikes?|touches|reaches|thrown|launched|kicked|released)\b|\b(?:initial|starting|launch|landing|impact) (?:speed|velocity)\b/i;

function leavesTimeOpen(text: string, { method, answer }: Worked): boolean {
  const asked = /[^.?!]*\?\s*$/.exec(text)?.[0] ?? '';
  return method === 'differentiateByRule' && /(?<!\\)[a-z]/i.test(answer) && AT_ONE_TIME.test(asked);
}

/** "Boys to girls are 2:3. What fraction of the girls is that of the boys?": a part of the other part, not of all. */
function isOfOtherPart(text: string, { method }: Worked): boolean {
  const found = /\b(?:what|which) fraction of (?:the )?(?:number of |amount of )?([a-z]+(?: [a-z]+)?) (?:is|are) /i.exec(text); // prettier-ignore
  if (method !== 'ratios' || found === null) return false;
  const told = text.replace(found[0], ' ');
  return (found[1] ?? '').split(' ').some((word) => {
    const isNamed = new RegExp(String.raw`\b${word} (?:to|and)\b|\b(?:to|and) (?:the )?(?:number of )?${word}\b`, 'i');
    // "Red paint to blue paint": paint is what both are.
    const isCommon = new RegExp(String.raw`\b(?:to|and) (?!the\b)[a-z]+ ${word}\b`, 'i');
    return isNamed.test(told) && !isCommon.test(told);
  });
}

const PART_THERE =
  /^there (?:is|was|are|were) (?:only |just )?[^.,;]*? of (?:an?|the) [a-z]+(?: left| remaining)?[.,;] /i;

/** "There was 2/3 of a pie": that is what there is, not what was taken. */
function takesAwayWhatIs(text: string, { method, steps }: Worked): boolean {
  return method === 'readParts' && PART_THERE.test(text) && /^1-/.test(steps[0]?.expression ?? '');
}

/** "12 inches across, cut in 8": a number of pieces is taken from no length. */
function takesPiecesOff(text: string, { method }: Worked): boolean {
  return (
    method === 'workRunning' && /\bcut (?:up )?in(?:to)? (?:\d|two|three|four|five|six|eight|ten|twelve)/i.test(text)
  );
}

const TIMES = '(seconds|minutes|hours|days|weeks|months|years)';

/** "T = 20w + 20 minutes. How many hours …?": the value of the formula is in minutes. */
function isInTimeOfFormula(text: string, { method, answer }: Worked): boolean {
  const told = new RegExp(String.raw`=[^=?.!]*[\da-z)] ${TIMES}\b`, 'i').exec(text)?.[1]?.toLowerCase();
  const asked = new RegExp(String.raw`\bhow many ${TIMES}\b`, 'i').exec(text)?.[1]?.toLowerCase();
  if (method !== 'formulaValues' || told === undefined || asked === undefined) return false;
  return told !== asked && !answer.includes(asked.slice(0, -1));
}

/** "She has saved $45 at $15 a week. How many weeks in all?": the weeks that she has saved already count too. */
function countsFromNow(text: string, { method }: Worked): boolean {
  const hasSaved = /\b(?:has|have|had) (?:already |so far )?saved\b|\bsaved (?:so far|already)\b/i.test(text);
  const asksAll =
    /\bhow many (?:weeks|months|days)\b[^?]*\b(?:in all|altogether|in total|from the (?:start|beginning))\b/i;
  return method === 'readOnceAndEach' && hasSaved && asksAll.test(text);
}

const KINDS = [
  addsTaxToPay,
  takesBillForTip,
  leavesTimeOpen,
  isOfOtherPart,
  takesAwayWhatIs,
  takesPiecesOff,
  isInTimeOfFormula,
  countsFromNow,
];

/** Whether a story was worked as another story of the same numbers. */
export function isBesideStory(text: string, solution: Worked): boolean {
  return KINDS.some((isOfKind) => isOfKind(text, solution));
}
