import { amountAt, bareName } from '../words/values.ts';
import { ANY, FORM, R, SIMPLE, VERB, isOne, partsAt, ratioAt, says, totalAt } from './ratioClauses.ts';
import type { Rules } from './ratioClauses.ts';
import { SHARES } from './shareRules.ts';

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
