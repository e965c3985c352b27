import { says } from './frame.ts';
import { FIND, SETTING } from './moneyWords.ts';
import type { ShareFact } from './shareFact.ts';
import { HAS, SHARED } from './shareMatches.ts';
import type { Phrases } from './shareMatches.ts';

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
