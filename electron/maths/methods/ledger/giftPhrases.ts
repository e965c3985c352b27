import Fraction from 'fraction.js';

import { says } from '../frames/frame.ts';
import type { FramePhrase } from '../frames/frame.ts';
import type { ClauseMatch } from '../words/clauses.ts';
import { amountAt, valueAt } from '../words/values.ts';
import type { Valued } from '../words/values.ts';
import { FIND } from './ledgerWords.ts';

/** What is told of people's money. */
export type PurseFact =
  | {
      readonly kind: 'relation';
      readonly who: string;
      readonly of: string;
      readonly times: Fraction;
      readonly plus: Valued | null;
    }
  | { readonly kind: 'total'; readonly amount: Valued; readonly of: readonly string[] }
  | { readonly kind: 'own'; readonly who: string; readonly amount: Valued }
  | { readonly kind: 'gift'; readonly from: string; readonly to: string; readonly amount: Valued }
  | { readonly kind: 'same' }
  | { readonly kind: 'ask'; readonly who: string; readonly when: 'before' | 'after' | 'any' };
type Phrases = readonly FramePhrase<PurseFact>[];

const ONE = new Fraction(1);
const TWO = new Fraction(2);
const A = '[his |her |my |the ]{name:a}';
const B = '[his |her |my |the ]{name:b}';
const HAS = '(has|have|had|will have|would have|gets|got|earns|saved|has saved|then has)';
const MUCH = '(as much|as much money|the amount|as much pocket money)';
const AS = '(as|of|than)';
const DOES = '[ has| does| had| did]';

function relation(match: ClauseMatch, times: Fraction, sign: -1 | 0 | 1): readonly PurseFact[] {
  const told = match.amount('n') === null ? null : amountAt(match, 'n');
  const plus = told === null ? null : { value: told.value.mul(sign), unit: told.unit };
  return [{ kind: 'relation', who: match.words('a'), of: match.words('b'), times, plus }];
}

const FACTORS: readonly (readonly [words: string, times: Fraction | null])[] = [
  ['(twice|double|two times)', TWO],
  ['half', new Fraction(1, 2)],
  ['{number:k} times', null],
];

const RELATIONS: Phrases = FACTORS.flatMap(([words, times]) => [
  ...says<PurseFact>([`${A} ${HAS} ${words} ${MUCH}[ money] ${AS} ${B}${DOES}`], (match) =>
    relation(match, times ?? valueAt(match, 'k'), 0),
  ),
  ...says<PurseFact>([`${A} ${HAS} {money:n} more than ${words} ${MUCH}[ money] ${AS} ${B}${DOES}`], (match) =>
    relation(match, times ?? valueAt(match, 'k'), 1),
  ),
  ...says<PurseFact>([`${A} ${HAS} {money:n} less than ${words} ${MUCH}[ money] ${AS} ${B}${DOES}`], (match) =>
    relation(match, times ?? valueAt(match, 'k'), -1),
  ),
]);

/** The language of these stories. */
export const GIFT_PHRASES: Phrases = [
  ...RELATIONS,
  ...says<PurseFact>([`${A} ${HAS} {money:n} more[ money] than ${B}${DOES}`], (match) => relation(match, ONE, 1)),
  ...says<PurseFact>([`${A} ${HAS} {money:n} (less|fewer)[ money] than ${B}${DOES}`], (match) =>
    relation(match, ONE, -1),
  ),
  ...says<PurseFact>(
    [
      `${A} and ${B} (have|had|share|saved|earned)[ together| between them][ a total of] {money:n}[ altogether| in total| between them| in all| together]`,
      `(between them|together|altogether) ${A} and ${B} (have|had) {money:n}`,
    ],
    (match) => [{ kind: 'total', amount: amountAt(match, 'n'), of: [match.words('a'), match.words('b')] }],
  ),
  ...says<PurseFact>(
    [
      `(together|altogether|in total|between them)[,] they (have|had)[ a total of] {money:n}`,
      `they (have|had) {money:n} (together|altogether|in total|between them|in all)`,
      `the {number:_} of them have {money:n} (together|altogether|in total|between them|in all)`,
    ],
    (match) => [{ kind: 'total', amount: amountAt(match, 'n'), of: [] }],
  ),
  ...says<PurseFact>([`${A} ${HAS} {money:n}`], (match) => [
    { kind: 'own', who: match.words('a'), amount: amountAt(match, 'n') },
  ]),
  ...says<PurseFact>(
    [
      `${A} (gives|gave|hands|handed|lends|lent|pays) ${B} {money:n}[ of (his|her) money]`,
      `${A} (gives|gave|hands|handed|lends|lent|pays) {money:n} to ${B}`,
    ],
    (match) => [{ kind: 'gift', from: match.words('a'), to: match.words('b'), amount: amountAt(match, 'n') }],
  ),
  ...says<PurseFact>(
    [
      "(they|they'll|they'd|both|the {number:_} of them)[ both| each| will| would| will both| would both| will each| then| now][ have| have got] (the same amount|equal amounts|the same|equal sums|the same sum)[ of money| as each other]",
      'they (will|would|both|then|now)[ both| each] have (the same amount|equal amounts|the same|as much as each other)[ of money]',
    ],
    () => [{ kind: 'same' }],
  ),
  ...says<PurseFact>(
    [
      `how much[ money] (does|did|has|had|do) ${A}[ have| got] (to (start|begin) with|at (the (start|beginning)|first)|originally|in the beginning|initially|before|to start)`,
      `how much[ money] (did) ${A} (start|begin) with`,
      `${FIND} how much[ money] ${A} (had|has)[ got] (to (start|begin) with|at (the start|first)|originally|initially|in the beginning)`,
    ],
    (match) => [{ kind: 'ask', who: match.words('a'), when: 'before' }],
  ),
  ...says<PurseFact>(
    [`how much[ money] (does|will|would) ${A} (have then|have at the end|end up with|have after this|have afterwards)`],
    (match) => [{ kind: 'ask', who: match.words('a'), when: 'after' }],
  ),
  ...says<PurseFact>(
    [
      `how much[ money] (does|did|has|had) ${A}[ have| got| get| earn| save]`,
      `${FIND} how much[ money] ${A} (has|had|gets)`,
    ],
    (match) => [{ kind: 'ask', who: match.words('a'), when: 'any' }],
  ),
  ...says<PurseFact>(
    [
      'how much[ money] (does|did|do) (each|each of them|they each|each person)[ have| get]( to start with| at first| to begin with| originally)?',
    ],
    () => [{ kind: 'ask', who: '', when: 'before' }],
  ),
];
