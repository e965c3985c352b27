import { amountAt, bareName } from '../words/values.ts';
import { IN, NAMES, R, THING_AMOUNT, namesAt, ratioAt, says, totalAt } from './ratioClauses.ts';
import type { Rules } from './ratioClauses.ts';

export const SHARES: Rules = [
  ...says(
    [
      `[what do you get if you ](share|divide|split|distribute|partition|cut) ${THING_AMOUNT}[ into parts][ (between|among|amongst) ${NAMES}] ${IN} ${R}`,
      `(share|divide|split) ${THING_AMOUNT} ${IN} ${R} between ${NAMES}`,
      `[work out the shares if |if |when |find the shares if ]${THING_AMOUNT} (is|are) (shared|divided|split|distributed|to be shared)[ out][ into parts][ (between|among|amongst|by) ${NAMES}] ${IN} ${R}`,
      `${THING_AMOUNT} ${IN} ${R}`,
      `${NAMES} (share|shared|divide|divided|split|get|receive|won and shared|are sharing|will share|agree to share)[ a (prize|sum|profit|total)[ of]] ${THING_AMOUNT} ${IN} ${R}`,
    ],
    (match) => [totalAt(match), ratioAt(match), ...namesAt(match)],
  ),
  ...says(
    [
      `${NAMES} (share|shared|divide|divided|split)[ some| a sum of][ money| sweets| prize money] ${IN} ${R}`,
      `[some |a sum of ]money is (shared|divided|split) between ${NAMES} ${IN} ${R}`,
      `a sum of money is (shared|divided|split) between ${NAMES} ${IN} ${R}`,
    ],
    (match) => [ratioAt(match), ...namesAt(match)],
  ),
  ...says(
    [
      `[and ]{who:x} (gets|receives|has|got|received|is given) ${'{money|number|quantity:n}'}[ {noun:t}]`,
      `{who:x}'s share is ${'{money|number|quantity:n}'}`,
    ],
    (match) => [{ kind: 'owns', name: bareName(match.words('x')), amount: amountAt(match, 'n') }],
  ),
  ...says(
    [`{who:x} (gets|receives|has|got|received) ${'{money|number|quantity:n}'}[ {noun:t}] more[ {noun:s}] than {who:y}`],
    (match) => [
      {
        kind: 'more',
        name: bareName(match.words('x')),
        than: bareName(match.words('y')),
        amount: amountAt(match, 'n'),
      },
    ],
  ),
  ...says(
    [
      `{who:y} (gets|receives|has|got|received) ${'{money|number|quantity:n}'}[ {noun:t}] (less|fewer)[ {noun:s}] than {who:x}`,
    ],
    (match) => [
      {
        kind: 'more',
        name: bareName(match.words('x')),
        than: bareName(match.words('y')),
        amount: amountAt(match, 'n'),
      },
    ],
  ),
  ...says(
    [
      'how (much|many)[ money][ {noun:t}] (does|do|will|did|would|should) each[ of them| person| one| child| friend| share] (get|receive|have|be)',
      '(work out|find|calculate) how (much|many)[ {noun:t}] each[ of them| person| one| child| friend] (gets|receives|will get|has)',
      '(find|what is|what are|state|give|work out|calculate) (the share of each[ person]|the shares|each share|each part|the parts|their shares|the size of each share|each amount|the amounts|the value of each share)',
      'what does each[ of them| person] (get|receive)',
      'what are the (shares|parts|amounts)',
    ],
    () => [{ kind: 'ask', what: 'each' }],
  ),
  ...says(
    [
      'how (much|many)[ money][ {noun:t}] (does|do|will|did|would|should) {who:y} (get|receive|have)',
      '(work out|find|calculate) how (much|many)[ {noun:t}] {who:y} (gets|receives|will get|has)',
      "(find|what is|work out|calculate) {who:y}'s share",
      '(find|what is|work out|calculate) the share of {who:y}',
      'what (does|will|did) {who:y} (get|receive)',
      '(find|what is|work out|calculate) the (amount|number)[ of {noun:t}] (that )?{who:y} (gets|receives)',
    ],
    (match) => [{ kind: 'ask owner', name: bareName(match.words('y')) }],
  ),
  ...says(
    [
      '(what|how much|how big|how large) is the (largest|larger|biggest|bigger|greatest|greater) (share|part|amount|portion|number)',
      '(find|work out|calculate|give|state) the[ size of the] (largest|larger|biggest|bigger|greatest|greater) (share|part|amount|portion)',
      'give the (largest|larger) share',
    ],
    () => [{ kind: 'ask', what: 'largest' }],
  ),
  ...says(
    [
      '(what|how much|how big|how large) is the (smallest|smaller|least) (share|part|amount|portion|number)',
      '(find|work out|calculate|give|state) the[ size of the] (smallest|smaller|least) (share|part|amount|portion)',
    ],
    () => [{ kind: 'ask', what: 'smallest' }],
  ),
  ...says(
    [
      'how (much|many) more[ money][ {noun:t}] (does|do|did|will) {who:x} (get|receive|have) than {who:y}',
      'how (much|many) more[ {noun:t}] than {who:y} (does|do|did|will) {who:x} (get|receive|have)',
      '(work out|find|calculate) how (much|many) more[ {noun:t}] {who:x} (gets|receives|has) than {who:y}',
      '(find|work out) how much more {who:x} receives than {who:y}',
    ],
    (match) => [{ kind: 'ask more', name: bareName(match.words('x')), than: bareName(match.words('y')) }],
  ),
  ...says(
    [
      '(what is|find|work out|calculate) the difference (between|in) (their|the) shares',
      'what is the difference between the (largest|larger) and the (smallest|smaller) share[s]',
    ],
    () => [{ kind: 'ask', what: 'difference' }],
  ),
  ...says(
    [
      'how much (money )?(did|do) they share[ altogether| in total]',
      'how much[ money] (is|was)[ there|shared][ shared][ altogether| in total]',
      '(work out|find|calculate|what is|what was) the total[ amount][ of money| shared| sum][ shared]',
      '(find|work out) the total amount shared',
      'how much money is there altogether',
    ],
    () => [{ kind: 'ask', what: 'all' }],
  ),
];
