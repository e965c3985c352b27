/* eslint-disable max-lines -- one grammar: a list of phrases, each with what it says */
import Fraction from 'fraction.js';

import type { ClauseMatch } from '../words/clauses.ts';
import { amountAt } from '../words/values.ts';
import type { Valued } from '../words/values.ts';
import { says } from './frame.ts';
import type { FramePhrase } from './frame.ts';
import { FIND, IN_ALL, SETTING } from './moneyWords.ts';

/** What a story of shares in a ratio tells or asks. */
export type ShareFact =
  | { readonly kind: 'ratio'; readonly parts: readonly Fraction[]; readonly names: readonly string[] }
  | { readonly kind: 'names'; readonly names: readonly string[] }
  /** So much of something: one of the shares, or all of it. */
  | { readonly kind: 'amount'; readonly name: string; readonly amount: Valued }
  | { readonly kind: 'total'; readonly amount: Valued; readonly thing: string }
  | { readonly kind: 'more'; readonly more: string; readonly less: string; readonly amount: Valued }
  /** The difference between the largest share and the smallest. */
  | { readonly kind: 'apart'; readonly amount: Valued }
  | { readonly kind: 'added'; readonly name: string; readonly by: Fraction }
  | { readonly kind: 'after'; readonly parts: readonly Fraction[] }
  | { readonly kind: 'ask each' | 'ask all' | 'ask largest' | 'ask smallest' | 'ask difference' }
  | { readonly kind: 'ask share' | 'ask fraction' | 'ask before'; readonly name: string }
  | { readonly kind: 'ask more'; readonly more: string; readonly less: string };
type Phrases = readonly FramePhrase<ShareFact>[];

const ANY = '{money|quantity|length|number:n}( of)?';
const HAS =
  '(gets|got|get|receives|received|receive|has|had|have|is given|was given|takes|wins|won|uses|used|use|needs|earns|earned|pays|paid)';
const RATIO_WORD = '[the |a ]ratio';
const X = '(the number of |the amount of )?{thing:x}';
const Y = '(the number of |the amount of )?{thing:y}';
const Z = '(the number of |the amount of )?{thing:z}';
const TO = '( to |:| : )';
const SHARED =
  '(share|shared|split|divide|divided|are sharing|invest|invested|won|win|inherit|agree to share|have|had)';

function parts(match: ClauseMatch, name = 'r'): readonly Fraction[] {
  const amount = match.amount(name);
  return amount?.kind === 'ratio' ? amount.parts : [];
}

function names(match: ClauseMatch): readonly string[] {
  return ['x', 'y', 'z'].map((name) => match.words(name)).filter((name) => name !== '');
}

function ratio(match: ClauseMatch): readonly ShareFact[] {
  return [{ kind: 'ratio', parts: parts(match), names: names(match) }];
}

export const RATIOS: Phrases = [
  ...says<ShareFact>(
    [
      `${RATIO_WORD} of ${X}${TO}${Y}${TO}${Z} (is|was|=) {ratio:r}`,
      `${X}, ${Y} and ${Z} (are|is|were)( mixed| shared| divided)? in( the)? ratio {ratio:r}`,
      `{thing:x}, {thing:y}( and|,) {thing:z} (are|were)( all)? (mixed|combined)( together)? in( the)? ratio {ratio:r}`,
    ],
    ratio,
  ),
  ...says<ShareFact>(
    [
      `${RATIO_WORD} of ${X}( to |:| : | and )${Y}( (in|at|on) {thing:_})? (is|was|=) {ratio:r}`,
      `${X} and ${Y}( (in|at|on) {thing:_})? (are|is|were)( mixed| combined)? in( the)? ratio( of)? {ratio:r}`,
      `(mix|mixes|mixing|mixed|combines|uses|contains|using|use|of) {thing:x} (and|with|to) {thing:y} in( the| a)? ratio( of)? {ratio:r}`,
      `{word:x}-to-{word:y} ratio (is|of) {ratio:r}`,
      `{thing:x} to {thing:y} in( the| a)? ratio( of)? {ratio:r}`,
      `${RATIO_WORD} {word:x}( : |:){word:y} (is|=) {ratio:r}`,
    ],
    ratio,
  ),
  ...says<ShareFact>([`in( the| a)? ratio( of)? {ratio:r}( respectively)?`, `${RATIO_WORD} (is|was) {ratio:r}`], ratio),
  ...says<ShareFact>(
    [
      `[between |among |amongst |by ]{name:x}, {name:y}( and|,| ,and|, and) {name:z}`,
      `{name:x}, {name:y},? and {name:z} ${SHARED}( a| some| the)?( prize| money| sum of money| sweets| profit| winnings| {noun:_})?`,
      `{name:x} and {name:y} ${SHARED}( a| some| the)?( prize| money| sum of money| sweets| profit| winnings| {noun:_})?`,
      `[between |among |amongst |by ]{name:x} and {name:y}`,
      `[between ](his|her|the|their) {number:_} (sons|daughters|children|grandchildren|nieces|nephews) {name:x}, {name:y} and {name:z}`,
    ],
    (match) => [{ kind: 'names', names: names(match) }],
  ),
];

export const RATIOS_IN_WORDS: Phrases = [
  ...says<ShareFact>(
    [
      `for every {number:a} {noun:x}( (in|at|on) {thing:_})?[,]?( there (are|is)| {who:_} (has|uses|gets|mixes|adds))? {number:b} {noun:y}`,
      `(there are|{who:_} (has|uses|mixes)) {number:a} {noun:x} (for|to) every {number:b} {noun:y}`,
      `{number:a} parts( of)? {noun:x}( with| and| to) {number:b} parts( of)? {noun:y}`,
    ],
    (match) => [
      { kind: 'ratio', parts: [amountAt(match, 'a').value, amountAt(match, 'b').value], names: names(match) },
    ],
  ),
  ...says<ShareFact>([`[the ]angles (of|in) a triangle are in( the)? ratio( of)? {ratio:r}`], (match) => [
    { kind: 'ratio', parts: parts(match), names: [] },
    { kind: 'total', amount: { value: new Fraction(180), unit: 'degrees' }, thing: '' },
  ]),
  ...says<ShareFact>([`[the ]angles (of|in) a quadrilateral are in( the)? ratio( of)? {ratio:r}`], (match) => [
    { kind: 'ratio', parts: parts(match), names: [] },
    { kind: 'total', amount: { value: new Fraction(360), unit: 'degrees' }, thing: '' },
  ]),
  ...says<ShareFact>(
    [
      `[the ]ratio of (the )?(ages|heights|weights|savings|masses|lengths|salaries|scores) of {name:x} (and|to) {name:y} is {ratio:r}`,
      `[the ](ages|heights|weights|savings|masses|lengths|salaries|scores) of {name:x} and {name:y} are in( the)? ratio( of)? {ratio:r}`,
      `{name:x} and {name:y}'s (ages|savings|heights|weights) are in( the)? ratio {ratio:r}`,
    ],
    ratio,
  ),
  ...says<ShareFact>(
    [
      `(their|the) difference( between (them|the numbers|the {number:_} numbers))? is ${ANY}`,
      `{number:_} numbers (differ|that differ) by ${ANY}`,
      `the difference between (the |their )?(ages|{number:_} numbers|shares|numbers) is ${ANY}`,
    ],
    (match) => [{ kind: 'apart', amount: amountAt(match, 'n') }],
  ),
  ...says<ShareFact>(
    [
      `[the ](sum|total) of (their|the) (ages|numbers|{noun:_}|{number:_} numbers|angles) is ${ANY}`,
      `their (ages|savings|masses|weights|lengths)( add up to| total| come to) ${ANY}`,
    ],
    (match) => [{ kind: 'total', amount: amountAt(match, 'n'), thing: '' }],
  ),
  ...says<ShareFact>([`how old is {name:x}`], (match) => [{ kind: 'ask share', name: match.words('x') }]),
  ...says<ShareFact>(
    [
      `how (much|many)( of)? {thing:x} (is|are|were|was)( there)?( needed| used| required)? (in|for|to make|to produce) ${ANY}( {noun:_})?`,
      `how (much|many) {thing:x} (do|does|will|should|would) (you|{who:_}) need (for|to make) ${ANY}( {noun:_})?`,
    ],
    (match) => [
      { kind: 'ask share', name: match.words('x') },
      { kind: 'total', amount: amountAt(match, 'n'), thing: '' },
    ],
  ),
  ...says<ShareFact>(
    [
      `how much (is|was) the (whole|entire|total) {noun:_}`,
      `${FIND} the (whole|entire|total) (prize|amount|sum|profit|bill|{word:_})( {number:_} {word:_})?`,
      `how (long|heavy) (is|was) the (whole|entire|original) {noun:_}`,
    ],
    () => [{ kind: 'ask all' }],
  ),
];

export const AMOUNTS: Phrases = [
  ...says<ShareFact>(
    [
      `(share|shared|split|divide|divided|share out|divides|shares|splits)( a prize of| a total of| a sum of| a profit of| winnings of)? ${ANY}( {noun:t})?${IN_ALL}`,
      `[{name:_} and {name:_} ]${SHARED}( a prize of| a total of| a sum of| a profit of| winnings of)? ${ANY}( {noun:t})?`,
      `(a|the) (total|sum|prize|profit|length|rope|ribbon|string|plank|piece of {word:_}|rod|pole) of ${ANY}( {noun:t})?`,
      `${ANY}( {noun:t})? (is|are|was|were) (to be )?(shared|divided|split|cut)( out| up)?( into {number:_} (parts|pieces|sections))?`,
      `(there are|there were|{thing:_} has|{thing:_} have|{thing:_} contains|{thing:_} had|with|a total of|of) ${ANY}( {noun:t})?${IN_ALL}`,
      `{thing:_} (makes|uses|needs|mixes|wants to make|wants|made|has) (a total of )?${ANY}( {noun:t})?${IN_ALL}`,
      `(the|their) total( number)?( of {noun:t})? (is|was) ${ANY}`,
      `(the|their) (sum|total) (is|was) ${ANY}`,
      `(a|the) {noun:_} ${ANY} long( (is|was) (cut|divided|split)( into {number:_} (parts|pieces|sections))?)?`,
      `(a|the) {noun:_} (is|was) ${ANY} long`,
      `to make ${ANY}( {noun:t})?`,
      `(makes|made|make|wants to make|is making) ${ANY} {noun:_}`,
    ],
    (match) => [{ kind: 'total', amount: amountAt(match, 'n'), thing: match.words('t') }],
  ),
  ...says<ShareFact>(
    [
      `{who:x}( only)? ${HAS}( only)? ${ANY}( {noun:_})?`,
      `{thing:x} (is|was|weighs|costs) ${ANY}( long| wide| tall)?`,
      `{who:x}'s share (is|was) ${ANY}`,
    ],
    (match) => [{ kind: 'amount', name: match.words('x'), amount: amountAt(match, 'n') }],
  ),
  ...says<ShareFact>(
    [
      `(there are|there were|{thing:_} has|{thing:_} have|{thing:_} had|{thing:_} contains|{who:_} (uses|used|has|needs|adds|mixes)|{thing:_} contains|contains|with|for|using|uses|if there are) (exactly )?${ANY} {thing:x}( (in|at|on) {thing:_})?`,
      `{number:n}( of (them|these|the {noun:_}))? are {noun:x}`,
      `(the|its) {noun:x} (contains|has|is|was) ${ANY}`,
    ],
    (match) => [{ kind: 'amount', name: match.words('x'), amount: amountAt(match, 'n') }],
  ),
  ...says<ShareFact>(
    [
      `{who:x} ${HAS} ${ANY}( {noun:_})? more( {noun:_})? than {who:y}( ${HAS})?`,
      `(there are|there were|{who:_} ${HAS}) ${ANY}( of)? more {thing:x} than {thing:y}( (in|at|on) {thing:_})?`,
      `{who:_} (uses|used|has|needs) ${ANY} more {thing:x} than {thing:y}`,
    ],
    (match) => [{ kind: 'more', more: match.words('x'), less: match.words('y'), amount: amountAt(match, 'n') }],
  ),
  ...says<ShareFact>(
    [
      `{who:y} ${HAS} ${ANY}( {noun:_})? (less|fewer)( {noun:_})? than {who:x}( ${HAS})?`,
      `(there are|there were|{who:_} ${HAS}) ${ANY}( of)? (less|fewer) {thing:y} than {thing:x}( (in|at|on) {thing:_})?`,
    ],
    (match) => [{ kind: 'more', more: match.words('x'), less: match.words('y'), amount: amountAt(match, 'n') }],
  ),
];

export const AFTER: Phrases = [
  ...says<ShareFact>(
    [
      `(after|when|if) {number:n}( more| extra)? {noun:x} (are|have been|were|is) (added|put in|put into {thing:_}|added to {thing:_})`,
      `{number:n}( more| extra)? {noun:x} (are|were)( then)? (added|put in|put into {thing:_}|added to {thing:_})`,
      `{number:n}( more| extra)? {noun:x} (join|joined|arrive|arrived|come in)( {thing:_})?`,
      `{who:_} (adds|added|puts in)( another)? {number:n}( more| extra)? {noun:x}( to {thing:_})?`,
    ],
    (match) => [{ kind: 'added', name: match.words('x'), by: amountAt(match, 'n').value }],
  ),
  ...says<ShareFact>(
    [
      `(after|when|if) {number:n} {noun:x} (are|have been|were|is) (removed|taken out|taken away|eaten|sold|taken from {thing:_}|removed from {thing:_}|taken out of {thing:_})`,
      `{number:n} {noun:x} (are|were)( then)? (removed|taken out|taken away|eaten|sold|removed from {thing:_})`,
      `{number:n} {noun:x} (leave|left)( {thing:_})?`,
    ],
    (match) => [{ kind: 'added', name: match.words('x'), by: amountAt(match, 'n').value.neg() }],
  ),
  ...says<ShareFact>(
    [
      `${RATIO_WORD}( of {noun:_} to {noun:_})?( in {thing:_})? (is|becomes|became)( now)? {ratio:r}`,
      `the (new )?ratio( of {noun:_} to {noun:_})? (is|becomes|became|is then) {ratio:r}`,
      `(now )?the ratio( of {noun:_} to {noun:_})? is( now)? {ratio:r}`,
    ],
    (match) => [{ kind: 'after', parts: parts(match) }],
  ),
];

export const ASKS: Phrases = [
  ...says<ShareFact>(
    [
      `how (much|many)( money)?( {noun:_})? (do|does|did|will|should|would) (each of them|each person|each one|each child|each friend|each|they each|each {word:_})( get| receive| have| be given| take)?`,
      `${FIND} how (much|many)( money)?( {noun:_})? (each of them|each person|each one|each child|each friend|each|they each|each {word:_}) (gets|receives|get|receive|will get|should get|has|should receive|will receive)`,
      `${FIND} (the size of )?(each|their|the) (share|person's share|part)( of each( {word:_})?)?`,
      `${FIND} (the size of )?(each|their|the) (shares|parts)( of {thing:_})?`,
      `${FIND} the( {number:_})? (numbers|amounts|lengths)( of (each|the {number:_}) {noun:_})?`,
      `${FIND} the (length|size) of each (piece|part|section)`,
      `how long is each (piece|part|section)`,
    ],
    () => [{ kind: 'ask each' }],
  ),
  ...says<ShareFact>(
    [
      `how (much|many)( money)?( {noun:_})? (do|does|did|will|should|would) {who:x}( get| receive| have| be given| need| use| be| take| pay)?( then)?`,
      `how much( of)? {thing:x} (do|does|did|will|should|would|is|are|must)( {who:_})?( (need|use|needed|required|used|get|there|mix|be used|be needed))?( altogether)?`,
      `how many {thing:x} (are|were|is|will be|does|do|should|did|will)( there)?( {thing:_})?( (have|need|be|used|needed|use))?( (in|at|on) {thing:_})?`,
      `how many( of (them|these|the {noun:_}))? (are|were) {noun:x}`,
      `${FIND} how (much|many) {thing:x} (he|she|they|{who:_}|there|is|are)( (is|are|needs|need|uses|should use|has|were|used|needed|there|required|will need))?( (in|at|on) {thing:_})?`,
      `${FIND} how (much|many)( money)? {who:x} (gets|receives|will get|should get|has|will receive|should receive|got|receive)`,
      `${FIND} (the (number|amount|mass|weight|quantity|volume) of {thing:x}( (in|at|on) {thing:_}| {who:_} (needs|uses|should use|used)| needed| used| required)?|{who:y}'s share|the share of {who:y})`,
      `${FIND} the (length|size) of {thing:x}`,
    ],
    (match) => {
      const name = match.words('x') === '' ? match.words('y') : match.words('x');
      return [{ kind: 'ask share', name }];
    },
  ),
  ...says<ShareFact>(
    [
      `how (much|many)( {noun:_})? (are|were|is|was|do|did|does)( there| they| {who:_})?( (share|have|get|use|make|made|shared|mix))?( {noun:_})?( (in|at|on) {thing:_})? (altogether|in total|in all|all together)( (in|at|on) {thing:_})?`,
      `${FIND} the total( number| amount| weight| mass| sum| cost)?( of {noun:_}| of money| shared| that was shared| they shared| of the {noun:_})?( (in|at|on) {thing:_})?`,
      `how (much|many)( money)?( {noun:_})? (did|do|was|is|were) (they share|shared|there to share|they share out|shared out|there)`,
      `${FIND} how (much|many)( money)?( {noun:_})? (they shared|was shared|there (are|were|is) (altogether|in total))`,
    ],
    () => [{ kind: 'ask all' }],
  ),
  ...says<ShareFact>(
    [
      `${FIND} (the )?(size of |value of |length of )?(the )?(largest|larger|biggest|bigger|greatest|greater|longest|longer) (share|part|amount|piece|portion|number|length|section|angle)`,
      `how (much|big|large|long) is the (largest|larger|biggest|bigger|greatest|longest|longer) (share|part|amount|piece|portion|section)`,
    ],
    () => [{ kind: 'ask largest' }],
  ),
  ...says<ShareFact>(
    [
      `${FIND} (the )?(size of |value of |length of )?(the )?(smallest|smaller|shortest|shorter|least) (share|part|amount|piece|portion|number|length|section|angle)`,
      `how (much|big|large|long) is the (smallest|smaller|shortest|shorter) (share|part|amount|piece|portion|section)`,
    ],
    () => [{ kind: 'ask smallest' }],
  ),
  ...says<ShareFact>(
    [
      `how (much|many) more( money)?( {noun:_})? (do|does|did|will) {who:x} (get|receive|have|use) than {who:y}( ${HAS})?`,
      `how (much|many) more {thing:x} (are there|than) (than )?{thing:y}( are there)?( (in|at|on) {thing:_})?`,
      `${FIND} how (much|many) more( money)?( {noun:_})? {who:x} (gets|receives|has|got|received) than {who:y}`,
    ],
    (match) => [{ kind: 'ask more', more: match.words('x'), less: match.words('y') }],
  ),
  ...says<ShareFact>(
    [`${FIND} the difference between( the| their)?( largest and( the)? smallest| {number:_})? (shares|share|amounts)`],
    () => [{ kind: 'ask difference' }],
  ),
  ...says<ShareFact>(
    [
      `(what|which) (fraction|proportion) of {thing:_} (are|is|were|was) {noun:x}`,
      `(what|which) (fraction|proportion) of {thing:_} (does|do|did) {who:x} (get|receive|have)`,
      `${FIND} the fraction of {thing:_} that (are|is) {noun:x}`,
    ],
    (match) => [{ kind: 'ask fraction', name: match.words('x') }],
  ),
];

export const REST: Phrases = [
  ...says<ShareFact>(
    [
      '(mixed|made|mix|making|cut|is cut|was cut|it is cut|divided|it is divided)( by| from| up)?( mixing)?',
      '{number:_} numbers (are|that are)',
      '{number:_} (people|friends|sisters|brothers|children|numbers|sons|daughters|partners|angles)',
      `{who:_} (makes|mixes|uses|has) {noun:_}`,
      '(some|a sum of|an amount of)( money| sweets| {noun:_})?',
      `{thing:_} (are|is)( only)?`,
      `{name:_} and {name:_} ${SHARED}( some| a sum of)?( money| sweets)?`,
      `${SHARED}( some| a sum of| their)?( money| sweets| winnings)?( out)?( between them)?`,
      'to (make|form|produce|give) {noun:_}',
      '(made|is made|are made) (by mixing|from|by combining|using)',
      'for every {thing:_}',
    ].slice(0, 9),
    () => [],
  ),
  ...says<ShareFact>(SETTING, () => []),
];
