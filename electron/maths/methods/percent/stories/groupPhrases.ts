import { says } from '../../frames/frame.ts';
import { amountAt, valueAt } from '../../words/values.ts';
import { ASKS } from './groupAsks.ts';
import type { GroupFact } from './groupFact.ts';
import { BE, LOOSE, N, P, PERIOD, S, VERBS, part, partOfWhole } from './groupMatches.ts';
import type { Phrases } from './groupMatches.ts';
import { SETTING } from './percentWords.ts';

const THERE =
  '(there (are|were|is|was)( a total of)?|{who:_} (has|have|had|contains|contained|holds|held|grows|owns|earns|makes|gets|asked|surveyed|sells|sold|receives|received|wins|won|planted|bought|picked|baked|made|employs|employed))';

const TOLD: Phrases = [
  ...says<GroupFact>(
    [
      `${THERE} ${N}( of)?[ {subject:t}]${PERIOD}`,
      `[{who:_} ](sells|sold|makes|made)( {subject:_})?( sales)? (worth|of|for|valued at|totalling) ${N}`,
      `[{who:_} ](sells|sold) ${N}( worth)? of {subject:_}`,
      `(in|of|out of|on|at|from) (a|the|an|his|her) {subject:_} of ${N}( of)?[ {subject:t}]`,
      `(in|of|out of|from|for|on) [the |a |an |all |his |her ]${N}( of)?[ {subject:t}]`,
      `${S} (is|costs|weighs|weighed|is worth|was|of) ${N}( of)?[ {subject:t}]${PERIOD}`,
      `${N}( of)? {subject:t} (voted|took part|took {word:_} {word:_}|were asked|were surveyed|applied|entered|were tested|were made|visited {subject:_}|attended|attended {subject:_}|came to {subject:_}|work {subject:_}|sat {subject:_})`,
      `(a|an|the) ${N}( of)? {subject:t}`,
      `(his|her|their) {subject:_} (is|of) ${N}${PERIOD}`,
    ],
    (match) => [{ kind: 'whole', amount: amountAt(match, 'n'), name: match.words('t') }],
  ),
  ...says<GroupFact>(
    [
      `${P} of {subject:o} ${BE} {subject:x}`,
      `${P} ${BE} {subject:x}`,
      `${P} {subject:x}`,
      `${P} of (their|these|those|the|all|his|her|its|my) {word:o} {subject:x}`,
      `{subject:x} (make up|makes up|made up|account for|accounts for|are|is) ${P}( of {subject:o})?`,
    ],
    part(''),
  ),
  ...says<GroupFact>(
    [
      `${P} of (the|a|these|those|all|his|her|their|my|our|its|(a|the) {word:_}) ${N}( of)?[ {subject:t}]( made| produced| asked| tested)? ${BE} {subject:x}`,
      `${P} of (the|a|these|those|all|his|her|their|my|our|its|(a|the) {word:_}) ${N} {subject:t} (who {word:_} )?{subject:x}`,
      `of (the|a|these|those|his|her|their) ${N}( of)? {subject:t}[,] ${P} ${BE} {subject:x}`,
    ],
    partOfWhole(''),
  ),
  ...Object.entries(VERBS).flatMap(([verb, forms]) => [
    ...says<GroupFact>(
      [
        ...(verb === 'contain' ? [`[${S} ]${forms} ${P} {subject:x}`] : []),
        `[${S} ]${forms} ${P}( of {subject:o})?( as commission| commission)?( (on|for|in|to) {subject:x})?`,
        `${P} of {subject:o} (is|was|were|are) (${verb === 'spend' ? 'spent' : verb === 'save' ? 'saved' : verb === 'lose' ? 'lost' : verb === 'use' ? 'used' : 'given'})( (on|for|in|to) {subject:x})?`,
        `on {subject:x}[,] {subject:_} ${forms} ${P}`,
      ],
      part(verb === 'contain' ? '' : verb),
    ),
    ...says<GroupFact>(
      [
        `[${S} ]${forms} ${P} of (the|a|an|his|her|their|its|my) ({subject:_} (salary|wage|income|pay|of)? ?(of )?)?${N}( {subject:t})?${PERIOD}( (on|for|in|to) {subject:x})?`,
        `[${S} ]${forms} ${P} of (the|a|an|his|her|their|its|my)( (monthly|weekly|annual|yearly|daily|total))? (salary|wage|wages|income|pay|earnings|pocket money|money|savings)( of)? ${N}${PERIOD}( (on|for|in|to) {subject:x})?`,
      ],
      partOfWhole(verb),
    ),
  ]),
  ...says<GroupFact>(
    [
      `${N}( of {subject:o}| {subject:_})? ${BE} {subject:x}`,
      `{who:_} (has |have |had )?(already )?{word:_} ${N}( {subject:x})?`,
      `[and ]${N} {subject:x}`,
      `there (are|were) ${N} {subject:x}`,
    ],
    (match) => [{ kind: 'count', amount: amountAt(match, 'n'), name: match.words('x'), of: match.words('o') }],
  ),
  ...says<GroupFact>(
    [
      `(which|this|that|it) (is|was|makes up|represents) ${P}( of (it|the whole {word:_}|them|the {subject:_}|his {subject:_}|her {subject:_}|all {subject:_}))?`,
    ],
    (match) => [{ kind: 'means', percent: valueAt(match, 'p') }],
  ),
  ...says<GroupFact>(
    [
      `${S} (has|have|had|has now|now has|is left with|was left with|still has)( only)? ${N}( {subject:_})?( left| remaining| over)`,
      `there (is|are|was|were) ${N}( {subject:_})? (left|remaining)`,
      `(has|have|had) ${N} left`,
      `${N}( {subject:_})? (is|are|was|were) (left|left over)`,
      `(saves|saved|keeps|saving) (the remaining |the other )?${N}${PERIOD}`,
    ],
    (match) => [{ kind: 'left', amount: amountAt(match, 'n') }],
  ),
  ...says<GroupFact>(
    [
      `after (spending|giving away|using|losing|selling|eating|paying|saving) ${P}( of {subject:o})?( (on|for|in|to) {subject:_})?`,
    ],
    part('gone'),
  ),
  ...says<GroupFact>([`${P} of {subject:o} (is|are|=|equals|makes) ${N}( {subject:_})?`], (match) => [
    { kind: 'part', percent: valueAt(match, 'p'), name: 'so many', of: match.words('o') },
    { kind: 'count', amount: amountAt(match, 'n'), name: 'so many', of: '' },
  ]),
  ...LOOSE.flatMap((word) => [
    ...says<GroupFact>([`${P}( of {subject:o})? ${BE} ${word}`, `[${S} ]${word} ${P}( of {subject:o})?`], part(word)),
    ...says<GroupFact>([`${N}( of {subject:o})?( {subject:_})? ${BE} ${word}`], (match) => [
      { kind: 'count', amount: amountAt(match, 'n'), name: word, of: match.words('o') },
    ]),
    ...says<GroupFact>([`${P} of (the|a|these|his|her) ${N} {subject:t} ${BE} ${word}`], partOfWhole(word)),
  ]),
  ...says<GroupFact>(
    [
      `${N} of (the|its|his|her|their|these|my|our) {number:m}( {subject:t})? ${BE} {subject:x}`,
      `of (the|its|his|her|their|these|my|our) {number:m}( {subject:t})?[,] ${N} ${BE} {subject:x}`,
      `{number:n} out of( the)? {number:m}( {subject:t})? ${BE} {subject:x}`,
    ],
    (match) => [
      { kind: 'count', amount: amountAt(match, 'n'), name: match.words('x'), of: '' },
      { kind: 'whole', amount: amountAt(match, 'm'), name: match.words('t') },
    ],
  ),
  ...Object.entries(VERBS).flatMap(([verb, forms]) =>
    says<GroupFact>(
      [
        `[${S} ]${verb === 'receive' ? '(gets|get|got|scored|scores|received|achieved|answered)' : forms} ${N}( {word:_}| marks| questions| {word:_} correct| questions correctly)? (of|out of)( the| its| his| her| their| a total of| a possible)? {number|quantity|money:m}( {subject:t})?( correctly| correct| right)?`,
      ],
      (match) => [
        { kind: 'count', amount: amountAt(match, 'n'), name: verb, of: '' },
        { kind: 'whole', amount: amountAt(match, 'm'), name: match.words('t') },
      ],
    ),
  ),
  ...Object.entries(VERBS).flatMap(([verb, forms]) =>
    says<GroupFact>([`[${S} ]${forms} ${N}( of {subject:o})?( (on|for|in|to) {subject:x})?`], (match) => [
      { kind: 'count', amount: amountAt(match, 'n'), name: `${verb} ${match.words('x')}`.trim(), of: match.words('o') },
    ]),
  ),
  ...says<GroupFact>(
    [
      `[and ](the (rest|others|remainder|other {word:_}|remaining {word:_}|remaining ones)|others|everyone else|everybody else)( of (them|it|the {subject:_}))? (are|is|were|was|have|come|like|walk|go) {subject:x}`,
      `[and ](the (rest|others|remainder)|others|everyone else)( of (them|it|the {subject:_}))? {subject:x}`,
      `(he|she|they|{who:_}) (spends|saves|gives|keeps|uses|puts|invests|sells|sold|eats) the (rest|remainder)( (on|in|for|to) {subject:x})?`,
    ],
    (match) => [{ kind: 'rest', name: match.words('x') }],
  ),
];

const SCENES: Phrases = says<GroupFact>(
  [
    ...SETTING,
    'to {subject:_}',
    `${S} (is|was) (asked|tested|surveyed|made)`,
    'there (are|were) only {subject:_} and {subject:_}',
    'neither',
  ],
  () => [],
);

export const GROUP_PHRASES: Phrases = [...TOLD, ...ASKS, ...SCENES];
