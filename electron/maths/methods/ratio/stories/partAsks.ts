import { says } from '../../frames/frame.ts';
import { amountAt } from '../../words/values.ts';
import type { PartFact } from './partFact.ts';
import { FIND, N, TOS, listed, totalAt } from './partMatches.ts';
import type { Phrases } from './partMatches.ts';

const DOES = '(does|do|did|will|would|is|are|was|were|should|must|can)';
const ALL = '( altogether| in total| in all| between them| all together)';

/** Questions that tell an amount: "how much sand is in 350 kg of concrete?", "… for 30 kg of cement?" */
export const ASKS_WITH: Phrases = [
  ...says<PartFact>(
    [
      `how (much|many) {subject:x} (is|are|does|do|will|would|must)( {subject:_})?( be)?( (needed|need|required|used|use|there|contained))? (in|to make) ${N}( of)?( {subject:t})?`,
      `${FIND} (the amount of |how much |the mass of |the volume of )?{subject:x}( (needed|required|used|is needed|contained))? (in|to make) ${N}( of)?( {subject:t})?`,
    ],
    (match) => [{ kind: 'ask share', name: match.words('x') }, totalAt(match)],
  ),
  ...says<PartFact>(
    [
      `how (much|many) {subject:x} (is|are|does|do|will|would|must|should)( {subject:_})?( be)?( (needed|need|required|used|use|mixed|mix|add|added))? (for|with|to mix with|to go with|to) ${N}( of)? {subject:y}`,
      `how (much|many) {subject:x} (is|are|does|do|will|would|should|must)( {subject:_})?( be)?( (needed|need|used|use|added))? (if|when) ({subject:_} (uses|has|used) )?${N}( of)? {subject:y}( (is|are) used)?`,
      `${FIND} (the amount of |how much |the number of )?{subject:x}( (needed|required|used|is needed))? (for|with) ${N}( of)? {subject:y}`,
    ],
    (match) => [
      { kind: 'ask share', name: match.words('x') },
      { kind: 'share', amount: amountAt(match, 'n'), name: match.words('y') },
    ],
  ),
];

export const ASKS: Phrases = [
  ...says<PartFact>(
    [
      `how (much|many)( money)?( {subject:_})? ${DOES} {subject:x}( {word:_})? (get|gets|receive|have|need|needed|pay|contribute|used|be used|required|be needed|earn|take|weigh|given)`,
      `how (much|many) {subject:x} ${DOES}( {subject:_}| there| he| she)?( be)?( (needed|need|required|used|use|mixed|there|be used|buy|have|contain))?( (in|for|to make|with|at|on) {subject:_}( altogether)?)?`,
      `how (much|many)( {subject:_})? (are|is|were|was) {subject:x}`,
      `${FIND}( the)? (share|amount|part|number|mass|weight|volume|quantity|age|length|size|price|cost)( of money)? (of|for) {subject:x}( {subject:_} (gets|receives|uses|needs))?( (needed|used|required))?( in {subject:_})?`,
      `${FIND} {subject:x}'s (share|part|age|amount|weight|investment)`,
      `${FIND} how (much|many) {subject:x} (gets|receives|has|is|are|pays|there are|will get|is needed|are needed|is used|he needs|she needs|you need|he uses|she uses)( there)?`,
      `how (old|long|heavy|tall) is {subject:x}`,
      `what is {subject:x}'s (share|age|part)`,
      `${FIND} {subject:x}`,
      `what does {subject:x} (get|receive|pay)`,
    ],
    (match) => [{ kind: 'ask share', name: match.words('x') }],
  ),
  ...says<PartFact>(
    [
      `how (much|many)( {subject:x})? ${DOES}( there| they| {subject:_})?( have| share| get)?( in {subject:_})?${ALL}`,
      `how (much|many) {subject:x} ${DOES}( there)?( in| on| at) {subject:_}${ALL}?`,
      `how much( money)? (did|do|does) (they|{subject:_}) share${ALL}?`,
      `how much (is|was) the (sum|total|prize|whole amount|total amount|amount|profit|bill)( of money)?( shared)?`,
      `how much( money)? (was|is) (there|shared|being shared|divided)( to share| to begin with)?${ALL}?`,
      `${FIND} the total( number| amount| sum)?( of {subject:x})?( shared| in {subject:_})?`,
      `${FIND} (how much|how many|the number of) {subject:x} there (are|is|were)${ALL}`,
      `how much (pink |green |purple |orange )?{subject:x} (does|did|can|will|is) ({subject:_} )?(make|made|have|get|be made)( altogether| in total)?`,
      `how (much|many) {subject:x} (has|have) {subject:_}${ALL}?`,
      `${FIND} the (total|sum|whole amount|original amount|perimeter|amount shared|prize|size of the prize|profit|total profit)`,
    ],
    (match) => [{ kind: 'ask total', name: match.words('x') }],
  ),
  ...says<PartFact>(
    [
      `how (much|many) more {subject:x} than {subject:y} (are|were) there( in {subject:_})?`,
      `how (much|many) more( money)?( {subject:_})? (does|did|do|will) {subject:x} (get|receive|have|earn|pay) than {subject:y}`,
      `${FIND} how (much|many) more( {subject:_})? {subject:x} (gets|receives|has|gets) than {subject:y}`,
      `how many more {subject:x} (are|were) there than {subject:y}`,
    ],
    (match) => [{ kind: 'ask more', name: match.words('x'), than: match.words('y') }],
  ),
  ...says<PartFact>(
    [
      `(what|which) fraction of {subject:_} (is|are|was|were|do|does|did)( {subject:x})?( get| receive)?`,
      `(what|which) fraction (is|are) {subject:x}`,
      `${FIND} the fraction of {subject:_} (that|which|who) (is|are) {subject:x}`,
      `(what|which) fraction of {subject:_} (does|did|will) {subject:x} (get|receive|have)`,
    ],
    (match) => [{ kind: 'ask fraction', name: match.words('x') }],
  ),
  ...says<PartFact>(
    [
      `what (percentage|percent) of {subject:_} (is|are|was|were) {subject:x}`,
      `what (percentage|percent) (is|are) {subject:x}`,
      `what (percentage|percent) of {subject:_} (does|did|will) {subject:x} (get|receive|have)`,
    ],
    (match) => [{ kind: 'ask percent', name: match.words('x') }],
  ),
  ...says<PartFact>(
    TOS.flatMap((names) => [
      `${FIND}( down)? the ratio( of)?( the number of)? ${names}( in {subject:_})?( in (its )?(simplest|lowest) (form|terms))?`,
      `${FIND}( down)? the ratio( of)?( the number of)? {subject:a} to the number of {subject:b}( in {subject:_})?`,
      `(write|give|express|simplify)( down)?( as a ratio)? (the ratio )?(of )?(the number of )?${names}( as a ratio)?( in (its )?(simplest|lowest) (form|terms))?`,
      `in what ratio (are|is) {subject:a} (to|and) {subject:b}`,
    ]),
    (match) => [{ kind: 'ask ratio', names: listed(match) }],
  ),
  ...(
    [
      ['largest', '(largest|longest|biggest|greatest|larger|longer|bigger|greater|heaviest|oldest|older|hypotenuse)'],
      ['smallest', '(smallest|shortest|least|smaller|shorter|lightest|youngest|younger)'],
      ['middle', '(middle|second largest|medium)'],
    ] as const
  ).flatMap(([what, word]) =>
    says<PartFact>(
      [
        `${FIND} (the )?((length|size|value|share|measure|age) of )?the ${word}( {subject:_})?`,
        `how (long|large|big|much|old|heavy) is the ${word}( {subject:_})?`,
        `(what|how big|how long|how large) is the ${word}( {subject:_})?`,
        `how (much|long)( {word:_})? (does|is) the ${word} {subject:_}( get| receive)?`,
      ],
      () => [{ kind: 'ask', what }],
    ),
  ),
  ...says<PartFact>(
    [
      `how (much|many)( money)?( {subject:_})? (does|do|did|will|should|would|must) (each|each of them|each {word:_}|everyone|every {word:_}) (get|receive|have|pay|contribute)`,
      `${FIND} (the )?(length|size|age|value|share|weight|mass|amount|number)s? of each( {subject:_})?`.replace(
        's?',
        '',
      ),
      `${FIND} (each|the) (share|shares|part|parts|numbers|lengths|angles|sides|ages|amounts|{number:_} numbers|{number:_} parts|amount each {word:_} gets|size of each angle|length of each {word:_})( of {subject:_})?`,
      `${FIND} (their|the) (ages|shares|numbers)( now)?`,
      `how (long|old|big|large) (is|are) (each|each {word:_}|they|each of them)`,
      `what (does|will|do) each( of them| {word:_})? (get|receive)`,
    ],
    () => [{ kind: 'ask', what: 'each' }],
  ),
  ...says<PartFact>([`${FIND} the difference (between|in) (their|the) {subject:_}`], () => [
    { kind: 'ask', what: 'difference' },
  ]),
];
