import Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import { workSpentParts } from '../stories/workSpentParts.ts';
import type { SpentPart } from '../stories/workSpentParts.ts';
import { storyFacts } from '../words/storyFacts.ts';
import { amountAt, valueAt } from '../words/values.ts';
import type { Valued } from '../words/values.ts';
import { agreed, readings, says } from './frame.ts';
import type { FramePhrase } from './frame.ts';
import { FIND, IDLE_WORDS, SETTING } from './moneyWords.ts';

type SpendingFact =
  | { readonly kind: 'part'; readonly share: Fraction; readonly of: 'all' | 'rest' }
  | { readonly kind: 'amount'; readonly amount: Valued }
  | { readonly kind: 'left'; readonly amount: Valued }
  | { readonly kind: 'start'; readonly amount: Valued }
  | { readonly kind: 'keeps rest' }
  | { readonly kind: 'ask start' | 'ask left' | 'ask kept' };

const WHO = '{who:_}';
const SPENT =
  '(spends|spent|spending|after spending|uses|used|gives|gave|saves|saved|pays|paid|donates|donated|puts|put|invests|invested)';
const OWN = "(the|his|her|their|my|its|this|{name:_}'s)";
const STUFF = '(money|pocket money|savings|wages|allowance|salary|pay|income|winnings|birthday money|cash|total)';
const ON = '( on {thing:_}| on {noun:_}| to {thing:_}| away| to charity| in {thing:_}| for {thing:_}| into {thing:_})';
const REST =
  '(what (was|is|he had|she had|he has|she has) left|the (rest|remainder|remaining {word:_})|what remained|what remains|the money (he|she) had left|the money left|the remaining money|the rest of (his|her|the) {noun:_})';

const PHRASES: readonly FramePhrase<SpendingFact>[] = [
  ...says<SpendingFact>(
    [
      `[${WHO} ]${SPENT} {fraction:f} of ${OWN}( monthly| weekly| pocket)? ${STUFF}${ON}?`,
      `[${WHO} ]${SPENT} {fraction:f} of (it|this)${ON}?`,
    ],
    (match) => [{ kind: 'part', share: valueAt(match, 'f'), of: 'all' }],
  ),
  ...says<SpendingFact>([`{fraction:f} (on|to|in|for) ({noun:_}|{thing:_})`], (match) => [
    { kind: 'part', share: valueAt(match, 'f'), of: 'all' },
  ]),
  ...says<SpendingFact>(
    [
      `[${WHO} ]${SPENT} {percent:f} of ${OWN}( monthly| weekly| pocket)? ${STUFF}${ON}?`,
      `[${WHO} ]${SPENT} {percent:f} of (it|this)${ON}?`,
      `{percent:f} (on|to|in|for) ({noun:_}|{thing:_})`,
    ],
    (match) => [{ kind: 'part', share: valueAt(match, 'f').div(100), of: 'all' }],
  ),
  ...says<SpendingFact>([`[${WHO} |and ][then ](${SPENT} )?{percent:f} of ${REST}${ON}?`], (match) => [
    { kind: 'part', share: valueAt(match, 'f').div(100), of: 'rest' },
  ]),
  ...says<SpendingFact>([`[${WHO} |and ][then ](${SPENT} )?{fraction:f} of ${REST}${ON}?`], (match) => [
    { kind: 'part', share: valueAt(match, 'f'), of: 'rest' },
  ]),
  ...says<SpendingFact>(
    [`[${WHO} |and ][then ]${SPENT}( another| a further)? {money:n}${ON}?`, `{money:n} on {thing:_}`],
    (match) => [{ kind: 'amount', amount: amountAt(match, 'n') }],
  ),
  ...says<SpendingFact>(
    [
      `[now |still ]${WHO} (now |still |then |only )?(has|had|is left with|was left with|has still|have)( now| just| only| exactly)? {money:n}( left| left over| remaining)?( at the end)?`,
      `(leaving|which leaves|this leaves|that leaves)( him| her| them| {who:_})?( with)?( just| only)? {money:n}`,
      `{money:n} (is|was|are) left`,
      `(has|had|have)( only| just| still)? {money:n} left( over)?`,
      `(there is|there was) {money:n} left`,
    ],
    (match) => [{ kind: 'left', amount: amountAt(match, 'n') }],
  ),
  ...says<SpendingFact>(
    [
      `${WHO} (has|had|gets|got|earns|earned|is given|was given|receives|received|starts with|started with|wins|won) {money:n}( pocket money| in savings)?`,
      `(the|his|her|their|its|{name:_}'s)( monthly| weekly| annual| total)? ${STUFF} (is|was) {money:n}`,
    ],
    (match) => [{ kind: 'start', amount: amountAt(match, 'n') }],
  ),
  ...says<SpendingFact>(
    [
      `how much( pocket)?( money)? (did|does|do) ${WHO} (have( at the (start|beginning)| to (start|begin) with| at first| originally| to start| initially| in the beginning)|start with|begin with|start out with)`,
      `${FIND} (how much|the amount of)( pocket)?( money)? ${WHO} (had|started with|began with)( at the (start|beginning)| to (start|begin) with| at first| originally| initially)?`,
      `how much( pocket)?( money)? (was|is) there (at the (start|beginning)|at first|originally)`,
      `how much( pocket)?( money)? did ${WHO} originally have`,
    ],
    () => [{ kind: 'ask start' }],
  ),
  ...says<SpendingFact>(
    [
      `how much( money)? (does|did|do|will) ${WHO} (have left( over)?|have now|have remaining|have at the end|still have)`,
      `how much( money)?( of it)? (is|was) left( over)?`,
      `${FIND} how much( money)? ${WHO} (has|had) left`,
    ],
    () => [{ kind: 'ask left' }],
  ),
  ...says<SpendingFact>([`[and ](saves|keeps|saved|kept) the (rest|remainder)`], () => [{ kind: 'keeps rest' }]),
  ...says<SpendingFact>(
    [
      `how much( money)? (does|did|do|will) ${WHO} (save|keep)( each week| each month| a week| a month| per week| per month)?`,
    ],
    () => [{ kind: 'ask kept' }],
  ),
  ...says<SpendingFact>(SETTING, () => []),
];
const IDLE = new Set(IDLE_WORDS.split(' '));

function work(list: readonly SpendingFact[]): RuleSolution | null {
  const facts = storyFacts(list);
  const [left, start] = [facts.only('left'), facts.only('start')];
  const parts: SpentPart[] = list.flatMap((fact): SpentPart[] =>
    fact.kind === 'part'
      ? [{ kind: 'share', share: fact.share, of: fact.of }]
      : fact.kind === 'amount'
        ? [{ kind: 'amount', value: fact.amount.value }]
        : [],
  );
  const units = new Set(list.flatMap((fact) => ('amount' in fact ? [fact.amount.unit] : [])));
  const [unit, ...more] = [...units];
  if (unit === undefined || more.length > 0 || facts.all('part').length === 0) return null;
  const counts = { part: facts.all('part').length, amount: facts.all('amount').length };
  if (left !== undefined && facts.are({ ...counts, left: 1, 'ask start': 1 }))
    return workSpentParts(parts, { kind: 'start', left: left.amount.value }, unit);
  const kept = facts.all('keeps rest').length === 1 && facts.all('ask kept').length === 1;
  const asks = kept ? { 'keeps rest': 1, 'ask kept': 1 } : { 'ask left': 1 };
  return start !== undefined && facts.are({ ...counts, start: 1, ...asks })
    ? workSpentParts(parts, { kind: 'left', start: start.amount.value }, unit)
    : null;
}

/** Works fractions of money spent one after another: what was there, or what is left. */
export function readSpending(problem: string): RuleSolution | null {
  return agreed(readings(problem, PHRASES, IDLE), work);
}
