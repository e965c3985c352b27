/* eslint-disable max-lines -- one grammar: a list of patterns, each with what it says */
import type Fraction from 'fraction.js';

import { rule } from '../words/clauses.ts';
import type { ClauseMatch, ClauseRule } from '../words/clauses.ts';
import type { StoryAmount } from '../words/storyAmounts.ts';
import { amountAt, bareName, namesIn } from '../words/values.ts';
import type { Valued } from '../words/values.ts';

type Parts = readonly Fraction[];

/** What a clause about a ratio says or asks. Names are as the story writes them. */
export type RatioFact =
  | { readonly kind: 'simplify' | 'one to' | 'to one' | 'ratio'; readonly parts: Parts }
  | { readonly kind: 'compare'; readonly amounts: readonly StoryAmount[] }
  | { readonly kind: 'total'; readonly amount: Valued; readonly thing: string }
  | { readonly kind: 'names'; readonly names: readonly string[] }
  | { readonly kind: 'count'; readonly value: Fraction; readonly thing: string }
  | { readonly kind: 'whole'; readonly value: Fraction; readonly thing: string }
  | { readonly kind: 'owns'; readonly name: string; readonly amount: Valued }
  | { readonly kind: 'more'; readonly name: string; readonly than: string; readonly amount: Valued }
  | { readonly kind: 'letters'; readonly letters: string; readonly parts: Parts }
  | { readonly kind: 'ask letters'; readonly letters: string }
  | { readonly kind: 'ask'; readonly what: 'each' | 'largest' | 'smallest' | 'all' | 'difference' }
  | { readonly kind: 'ask count' | 'ask owner' | 'ask fraction' | 'ask whole'; readonly name: string }
  | { readonly kind: 'ask more'; readonly name: string; readonly than: string };

type Rules = readonly ClauseRule<readonly RatioFact[]>[];

const VERB =
  '(simplify|write|express|reduce|cancel|put|give|find|what is|state|convert|change|work out|fully simplify|simplify fully|rewrite|bring|turn)';
const R = '{ratio:r}';
const IN = '(in|into|in to) [(the|a) ]ratio[ of][:]';
const FORM =
  '(in the form|as|to the form|to|into the form|as a ratio|in the ratio|as a unit ratio|as a ratio in the form)';
const THING_AMOUNT = '{money|number|quantity|length|time:n}[ {noun:t}]';
const SIMPLE =
  '[ to (its|the) (simplest form|lowest terms)| simplified| down| fully| in simplest form| in lowest terms| as simply as possible]';
const ANY = '{money|quantity|length|time|number';
const NAMES = '{names:w}';

function says(sources: readonly string[], read: (match: ClauseMatch) => readonly RatioFact[] | null): Rules {
  return rule(sources, read);
}

function partsAt(match: ClauseMatch, name = 'r'): Parts {
  const amount = match.amount(name);
  return amount?.kind === 'ratio' ? amount.parts : [];
}

function isOne(match: ClauseMatch, name: string): boolean {
  const amount = match.amount(name);
  return amount?.kind === 'number' && amount.value.equals(1);
}

function ratioAt(match: ClauseMatch): RatioFact {
  return { kind: 'ratio', parts: partsAt(match) };
}

function totalAt(match: ClauseMatch): RatioFact {
  return { kind: 'total', amount: amountAt(match, 'n'), thing: match.words('t') };
}

function namesAt(match: ClauseMatch): readonly RatioFact[] {
  return match.words('w') === '' ? [] : [{ kind: 'names', names: namesIn(match.words('w')) }];
}

const FORMS: Rules = [
  ...says(
    [
      `${VERB}[ the][ following][ ratio][ of][:] ${R}${SIMPLE}`,
      `ratio ${R} simplified`,
      `(what is|find) the simplest form of[ the ratio] ${R}`,
      `make[ the ratio] ${R} as simple as possible`,
      `which simpler ratio equals ${R}`,
      `bring[ the ratio] ${R} to lowest terms`,
    ],
    (match) => [{ kind: 'simplify', parts: partsAt(match) }],
  ),
  ...says(
    [
      `${VERB}[ the][ ratio][:] ${R} ${FORM} {number:o}[ ]:[ ][n|x]`,
      `${VERB}[ the][ ratio][:] ${R} ${FORM} {number:o}[ ]:[ ](n|x)[ form]`,
    ],
    (match) => (isOne(match, 'o') ? [{ kind: 'one to', parts: partsAt(match) }] : null),
  ),
  ...says([`${VERB}[ the][ ratio][:] ${R} ${FORM} (n|x)[ ]:[ ]{number:o}`], (match) =>
    isOne(match, 'o') ? [{ kind: 'to one', parts: partsAt(match) }] : null,
  ),
  ...says(
    [
      `${VERB}[ the| as a][ ratio][ of][:] ${ANY}:a}( to |[ ]:[ ]| and )${ANY}:b}[ as a ratio]${SIMPLE}`,
      `(find|what is|work out|state|give|write)[ down] the ratio[ of][:] ${ANY}:a}( to |[ ]:[ ]| and )${ANY}:b}`,
      `write as a ratio[ in its simplest form][:] ${ANY}:a}( to |[ ]:[ ])${ANY}:b}`,
      `what is ${ANY}:a} to ${ANY}:b} as a ratio`,
    ],
    (match) => {
      const [first, second] = [match.amount('a'), match.amount('b')];
      return first === null || second === null ? null : [{ kind: 'compare', amounts: [first, second] }];
    },
  ),
];

const SHARES: Rules = [
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

const GROUPS: Rules = [
  ...says(
    [
      `the ratio of[ the number of] {noun:x} to[ the number of] {noun:y}[ in {thing:g}| at {thing:h}| on {thing:o}] is ${R}`,
      `[in {thing:g}[,] ]the ratio of {noun:x} to {noun:y} is ${R}`,
      `[the number of ]{noun:x} and[ the number of] {noun:y}[ in {thing:g}] are in the ratio ${R}`,
      `{noun:x} and {noun:y} are mixed in the ratio ${R}`,
      `the ratio {noun:x}[ ]:[ ]{noun:y} is ${R}`,
      `the {noun:x} to {noun:y} ratio is ${R}`,
    ],
    (match) => [ratioAt(match), { kind: 'names', names: [bareName(match.words('x')), bareName(match.words('y'))] }],
  ),
  ...says(
    [
      '[there (are|were) ]{number:n} {noun:t} (altogether|in total|in all|in the {noun:g} altogether)',
      'there (are|were) (a total of |altogether ){number:n} {noun:t}[ in {thing:g}]',
      'the total number of {noun:t} is {number:n}',
    ],
    (match) => [{ kind: 'whole', value: amountAt(match, 'n').value, thing: match.words('t') }],
  ),
  ...says(
    [
      'there (are|were) {number:n} {noun:t}[ in {thing:g}| at {thing:h}| on {thing:o}]',
      '{thing:g} (has|have|contains) {number:n} {noun:t}',
      '{number:n} of (them|the {noun:g}) are {noun:t}',
    ],
    (match) => [{ kind: 'count', value: amountAt(match, 'n').value, thing: match.words('t') }],
  ),
  ...says(
    [
      'how many {noun:y} (are|were)[ there][ in {thing:g}| at {thing:h}]',
      'how many {noun:y} (does|did) {thing:g} have',
      '(find|work out|calculate|what is) the number of {noun:y}[ in {thing:g}]',
      '(work out|find) how many {noun:y} there are',
      'how many are {noun:y}',
    ],
    (match) => [{ kind: 'ask count', name: match.words('y') }],
  ),
  ...says(
    [
      'how many {noun:y} (are|were) (there|in {thing:g})[ in {thing:h}] (altogether|in total|in all)',
      '(find|work out|calculate|what is) the total number of {noun:y}[ in {thing:g}]',
      'how many {noun:y} are there in the {noun:g} altogether',
    ],
    (match) => [{ kind: 'ask whole', name: match.words('y') }],
  ),
  ...says(
    [
      `{thing:_} is (made|mixed|made up) (from|of|by mixing|using) {who:x} and {who:y} (mixed )?in the ratio ${R}`,
      `{noun:x} is mixed with {noun:y} in the ratio ${R}`,
      `[{who:w} ](mixes|mix) {who:x} (and|with) {who:y} in the ratio ${R}`,
    ],
    (match) => [ratioAt(match), { kind: 'names', names: [bareName(match.words('x')), bareName(match.words('y'))] }],
  ),
  ...says(
    [
      'how much {who:y} (is|are) (needed|required|used) (for|with|to mix with) {quantity:n} of {who:x}',
      'how much {who:y} (should|must|would|does) {who:w} (use|need|mix|add) (for|with) {quantity:n} of {who:x}',
    ],
    (match) => [
      { kind: 'owns', name: bareName(match.words('x')), amount: amountAt(match, 'n') },
      { kind: 'ask owner', name: bareName(match.words('y')) },
    ],
  ),
  ...says([`{number:_} numbers are in the ratio ${R}`], (match) => [ratioAt(match)]),
  ...says(['their (sum|total) is {number:n}', 'the (sum|total) of the numbers is {number:n}'], (match) => [
    totalAt(match),
  ]),
  ...says(['(find|what are|work out) the[ {number:_}] numbers'], () => [{ kind: 'ask', what: 'each' }]),
  ...says(
    [
      '(what|which) fraction of the {noun:t} (are|is) {noun:y}',
      '(what|which) fraction (are|is) {noun:y}',
      '(find|write down|work out) the fraction of the {noun:t} that (are|is) {noun:y}',
    ],
    (match) => [{ kind: 'ask fraction', name: match.words('y') }],
  ),
];

const THREE: Rules = [
  ...says(
    [
      `[the ratio ]{letter:a}[ ]:[ ]{letter:b} (=|is) ${R}`,
      `the ratio of {letter:a} to {letter:b} is ${R}`,
      `{letter:a} to {letter:b} is ${R}`,
    ],
    (match) => [{ kind: 'letters', letters: match.words('a') + match.words('b'), parts: partsAt(match) }],
  ),
  ...says(
    [
      '(find|work out|what is|write down|write|give|state)[ down][ the ratio] {letter:a}[ ]:[ ]{letter:b}[ ]:[ ]{letter:c}',
      'what is {letter:a} to {letter:b} to {letter:c}',
      '{letter:a}:{letter:b}:{letter:c}',
    ],
    (match) => [{ kind: 'ask letters', letters: match.words('a') + match.words('b') + match.words('c') }],
  ),
  ...says(
    [
      '(find|work out|what is|write down|write|give|state)[ down][ the ratio] {letter:a}[ ]:[ ]{letter:b}',
      '{letter:a}:{letter:b}',
    ],
    (match) => [{ kind: 'ask letters', letters: match.words('a') + match.words('b') }],
  ),
];

export const RATIO_RULES: Rules = [...FORMS, ...SHARES, ...GROUPS, ...THREE];
