import Fraction from 'fraction.js';

import { spellDifference, spellSum } from '../amounts/spelledArithmetic.ts';
import { writeDecimal } from '../askedText.ts';
import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { runningAmounts } from '../running/runningAmounts.ts';
import type { RunningAmount } from '../running/runningAmounts.ts';
import { countsFit, runningText } from '../running/runningText.ts';
import { directionsIn, STEERS } from '../running/runningWords.ts';

type Entry = { readonly value: Fraction; readonly sign: 1 | -1 };
type Asked = 'left' | 'total';

const GONE =
  /\b(?:(?:is|are|was|were|get|got|being|had been|have been) (?:then |also |all )?(?:broken|cracked|rotten|bad|faulty|damaged|missing|absent|spoil(?:ed|t)|lost|given (?:out|away|to)|handed out|eaten|sold|used|thrown (?:away|out)|taken(?: away| out| off)?|stolen|cut off|removed|poured (?:out|away)|spilt|wasted|popped|returned to the shop|sent away|posted|burnt|burst|smashed|drunk|planted|off sick|put aside|set aside)|(?:hands?|handed|dished|deals?|dealt|gives?|gave|giving|given) (?:out|away)|(?:he|she|they|we|i) (?:then |also )?(?:gives?|gave)|throws? (?:out|away)|threw (?:out|away)|peels?|peeled|plants|planted|smash(?:es|ed)?|break|die|died|burst|go off|went off|went bad|bursts|snaps|snapped|eating|selling|breaking|went mouldy|uses up|used up|using|serves?|served|spreads?|consumes?|consumed|feeds|fed|gets? through|got through|takes? away|took away|wastes?|wasted)\b/;
const BAD = /^ ?(?:broken|cracked|rotten|damaged|faulty|bad|stale|bruised|burnt|missing)\b/;
const HERE =
  /\b(?:has|have|had|there (?:is|are|was|were)|holds?|held|contains?|contained|owns?|owned|(?:starts?|started|begins?|began) (?:the [a-z]+ )?(?:off )?with|orders?|ordered|opens?|opened|brings?|brought|prints?|printed|copied|stocks?|keeps?|kept|grows|harvests?|harvested|makes?|made|bakes?|baked|buys?|bought|gets?|got|fetche[sd]|mixes|mixed|plus|pours? (?:in|into)|delivered|delivers|come|came|lays|laid|catch(?:es)?|caught|builds?|built|fits?|seats|weighs?|weighed|measures?|measured|walks?|walked|runs?|ran|cycles?|cycled|drives?|drove|swims?|swam|jogs?|jogged|reads?|wrote|writes?|typed|does|did|counts?|counted|sees|saw|sews?|knits?|knitted|(?:gives?|gave|sends?|sent) (?:her|him|me|them|us))\b/;
const MEASURE_IS = /\b(?:is|was|are|were|of|from|with|a|an|the|full)(?: [a-z]+ of)? (?:exactly |about )?$/;
/** Words that may stand before an amount that goes on with the deed before it. */
const BARE =
  /^(?:[\s,:-]|and|then|also|another|a|an|the|further|on|in|at|for|from|of|with|plus|only|just|next|first|second|third|last|later|(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: morning| afternoon| evening| night)?|day|week|morning|afternoon|evening|yesterday|today|monday's|january|february|march|april|may|june|july|august|september|october|november|december|loose|extra|more|it|they|there|finally|after that)*$/;
const STOPS =
  /\b(?:most|least|average|each|every|per|but not|if|unless|half|third|quarter|fraction|than|difference|longer|shorter|heavier|taller|wide|width|deep|time|hours?|minutes?|seconds?|speed|age[sd]?|old|again|back|returns?|returned|swaps?|swapped|change|until|enough|instead|same|equal|many times|how often|cost|price|worth|without|except|should|could|would|supposed|wants?|needs?|short of|aim|target|goal|plans?|planned|pretend|first had|at first|originally|begin with|start with)\b/;
const ASKS_LEFT =
  /\b(?:left|remain(?:s|ed|ing)?|still|now|unsold|uneaten|unbroken|unused|undamaged|not (?:broken|cracked|eaten|sold|used)|good|sound|usable)\b/;
const ASKS_TOTAL = /\b(?:altogether|in all|in total|total|all together|combined|sum|between them|together|overall)\b/;

function signOf(clause: string, before: string, behind: string): 1 | -1 | null | 'bare' {
  if (GONE.test(clause) || BAD.test(behind)) return -1;
  const [way, ...more] = directionsIn(clause);
  if (more.length > 0) return null;
  if (way !== undefined) return way;
  if (HERE.test(clause)) return 1;
  // "And 2 m is tied on": a deed that is not known.
  if (/\b(?:is|are|was|were|gets?|got) [a-z]+/.test(behind)) return null;
  return BARE.test(before) ? 'bare' : MEASURE_IS.test(before) ? 1 : null;
}

/** Each amount with its way: come to, or gone from, what there is. */
function entriesOf(told: string, amounts: readonly RunningAmount[]): readonly Entry[] | null {
  const entries: Entry[] = [];
  let at = 0;
  for (const sentence of told.split(/(?<=[.;!?])(?!\d)/)) {
    let open: 1 | -1 | null = null;
    for (const clause of sentence.split(/(?<=,(?!\d)|:)|(?=\b(?:and|then|but)\b)/)) {
      const inside = amounts.filter(({ from }) => from >= at && from < at + clause.length);
      for (const [index, amount] of inside.entries()) {
        const start = index === 0 ? 0 : (inside[index - 1]?.to ?? 0) - at;
        const before = clause.slice(start, amount.from - at);
        const sign = signOf(clause, before, clause.slice(amount.to - at));
        if (sign === null || amount.signed || amount.value.compare(0) <= 0) return null;
        const meant: 1 | -1 = sign === 'bare' ? (open ?? 1) : sign;
        if (inside.length > 1 && sign !== 'bare' && index > 0 && !/\b(?:and|,)/.test(before)) return null;
        open = meant;
        entries.push({ value: amount.value, sign: meant });
      }
      at += clause.length;
    }
  }
  return entries;
}

function askedOf(asked: string): Asked | null {
  if (STOPS.test(asked) || /\d/.test(asked)) return null;
  if (ASKS_LEFT.test(asked)) return 'left';
  if (ASKS_TOTAL.test(asked)) return 'total';
  return /^(?:how (?:many|much)|what (?:is|was) the (?:number|amount|length|weight|mass|volume))\b/.test(asked)
    ? 'left'
    : null;
}

/** One unit or one name for all amounts; `null` where two kinds of things are told of. */
function unitOf(amounts: readonly RunningAmount[], asked: string): { readonly unit: string } | null {
  const units = new Set(amounts.map(({ unit }) => unit));
  const [unit = '', ...more] = [...units].filter((one) => one !== '');
  const thing = amounts.every(({ kind }) => kind === 'thing');
  if (more.length > 0 || (!thing && units.size > 1) || /^[£$€p]$/.test(unit)) return null;
  if (!thing) return { unit };
  const noun = /^how many ([a-z]+)/.exec(asked)?.[1];
  const named =
    noun === undefined ||
    noun.startsWith(unit.slice(0, 4)) ||
    /^(?:are|were|does|do|did|has|have|remain|will|now|in|of|things|items|left)$/.test(noun);
  return named || unit === '' ? { unit: '' } : null;
}

function worked(entries: readonly Entry[], asked: Asked, unit: string): RuleSolution | null {
  const [come, gone] = [1, -1].map((sign) => entries.filter((entry) => entry.sign === sign).map(({ value }) => value));
  if (come === undefined || gone === undefined || entries.length < 2 || entries.length > 6) return null;
  if (asked === 'total' && come.length > 0 && gone.length > 0) return null;
  if (asked === 'left' && come.length === 0) return null;
  const sum = (values: readonly Fraction[]): Fraction => values.reduce((all, one) => all.add(one), new Fraction(0));
  const steps: RuleStep[] = [];
  const list = come.length === 0 ? gone : come;
  if (list.length > 1) steps.push({ reason: 'Add what belongs together.', expression: spellSum(list) });
  let value = sum(list);
  if (come.length > 0)
    for (const one of gone) {
      if (one.compare(value) > 0) return null;
      steps.push({ reason: 'Take away what is gone.', expression: spellDifference(value, one) });
      value = value.sub(one);
    }
  return {
    topic: value.d === 1n ? 'integers' : 'decimals',
    method: 'tallyLedger',
    steps,
    answer: `${writeDecimal(value)}${unit === '' ? '' : `\\text{ ${unit}}`}`,
  };
}

/** What there is, what comes to it and what goes, in any order: how much is left, or how much there is altogether. */
export function tallyLedger(text: string): RuleSolution | null {
  const read = runningText(text);
  if (read === null || !countsFit(read.told)) return null;
  const told = read.told;
  if (STOPS.test(told) || STEERS.test(told.replace(/\b(?:gives?|gave|given|some)\b/g, ' '))) return null;
  const asked = askedOf(read.asked);
  const amounts = asked === null ? null : runningAmounts(told);
  const unit = amounts === null ? null : unitOf(amounts, read.asked);
  if (asked === null || amounts === null || unit === null || amounts.some(({ fraction }) => fraction)) return null;
  const entries = entriesOf(told, amounts);
  if (entries === null) return null;
  const bare = asked === 'left' && !ASKS_LEFT.test(read.asked);
  // "How many are there?": of what was only told to come, the sum.
  const solution = worked(entries, bare && entries.every(({ sign }) => sign > 0) ? 'total' : asked, unit.unit);
  return solution === null ? null : { ...solution, steps: [...read.lead, ...solution.steps] };
}
