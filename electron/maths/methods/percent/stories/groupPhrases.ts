/* eslint-disable max-lines -- one grammar: a list of phrases, each with what it says */
import type Fraction from 'fraction.js';

import { says } from '../../frames/frame.ts';
import type { FramePhrase } from '../../frames/frame.ts';
import type { ClauseMatch } from '../../words/clauses.ts';
import { amountAt, valueAt } from '../../words/values.ts';
import type { Valued } from '../../words/values.ts';
import { FIND, SETTING } from './percentWords.ts';

/** What a story tells of a whole and its parts; names are as the story writes them, verbs included. */
export type GroupFact =
  | { readonly kind: 'whole'; readonly amount: Valued; readonly name: string }
  /** `of`: what it is a part of, as the story says it ("of the boys", "of them"); empty where it does not. */
  | { readonly kind: 'part'; readonly percent: Fraction; readonly name: string; readonly of: string }
  | { readonly kind: 'count'; readonly amount: Valued; readonly name: string; readonly of: string }
  /** "Which is 45% of it": what was just counted is so much of the whole. */
  | { readonly kind: 'means'; readonly percent: Fraction }
  | { readonly kind: 'rest'; readonly name: string }
  /** So much is left of the whole. */
  | { readonly kind: 'left'; readonly amount: Valued }
  | { readonly kind: 'ask amount' | 'ask percent'; readonly name: string; readonly not: boolean }
  | { readonly kind: 'ask rest'; readonly of: 'amount' | 'percent' }
  | { readonly kind: 'ask whole'; readonly name: string };

type Phrases = readonly FramePhrase<GroupFact>[];

const P = '{percent:p}';
const N = '{number|money|quantity|length|time:n}';
const S = '{subject:_}';
const THERE =
  '(there (are|were|is|was)( a total of)?|{who:_} (has|have|had|contains|contained|holds|held|grows|owns|earns|makes|gets|asked|surveyed|sells|sold|receives|received|wins|won|planted|bought|picked|baked|made|employs|employed))';
/** Verbs that belong to what is said of a part, each with the word it is known by. */
const VERBS: Readonly<Record<string, string>> = {
  save: '(saves|save|saved)',
  spend: '(spends|spend|spent)',
  lose: '(loses|lose|lost)',
  receive: '(receives|receive|received|gets|get|got)',
  win: '(wins|win|won)',
  use: '(uses|use|used)',
  give: '(gives|give|gave|donates|donated)',
  pay: '(pays|pay|paid)',
  take: '(takes|take|took)',
  sell: '(sells|sell|sold|were sold|are sold|was sold)',
  contain: '(contains|contain|consists of)',
  earn: '(earns|earned|makes)',
};
/** Words that steer other stories and say here which part is meant. */
const LOOSE = ['broken', 'wasted', 'lost', 'sold', 'stolen', 'free', 'given away', 'left'];
const BE = '(are|is|were|was|have|has|had|like|own|wear|came from|do|will be|got|chose)';
const PERIOD = '[ (a|per|each|every) {period:_}]';

function part(verb: string): (match: ClauseMatch) => readonly GroupFact[] | null {
  return (match) =>
    /^of /.test(match.words('x')) && verb === ''
      ? null
      : [
          {
            kind: 'part',
            percent: valueAt(match, 'p'),
            name: `${verb} ${match.words('x')}`.trim(),
            of: match.words('o'),
          },
        ];
}

function partOfWhole(verb: string): (match: ClauseMatch) => readonly GroupFact[] | null {
  return (match) => {
    const told = part(verb)(match);
    return told && [{ kind: 'whole', amount: amountAt(match, 'n'), name: match.words('t') }, ...told];
  };
}

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

function ask(
  kind: 'ask amount' | 'ask percent',
  not: boolean,
  verb = '',
): (match: ClauseMatch) => readonly GroupFact[] {
  return (match) => [{ kind, name: `${verb} ${match.words('x')}`.trim(), not }];
}

const ASKS: Phrases = [
  ...([false, true] as const).flatMap((not) => {
    const no = not ? ' not' : '';
    const doNot = not ? ' (do|did|does) not' : '';
    return [
      ...says<GroupFact>(
        [
          `how (many|much)[ of (them|these|it|the {subject:_})| {subject:_}] (are|were|is|was|have|had)${no} {subject:x}`,
          ...(not
            ? [`how (many|much)[ of (them|these)| {subject:_}]${doNot} {subject:x}`]
            : [
                `how (many|much) {subject:x} (are|were|is|was) there( in {subject:_})?( altogether)?`,
                `how (many|much) {subject:x}`,
                `how (many|much) {subject:x} (is|are) (in|on|at) {subject:_}`,
                `how many of (them|these|the {subject:_}|{subject:_}) {subject:x}`,
                `${FIND} (the number of|how many) {subject:x}( there (are|were))?`,
                `${FIND} (the )?(amount|mass|weight|volume) of {subject:x}( in {subject:_})?`,
                `how (many|much) {subject:x} (does|do|did) {subject:_} (have|contain|get|receive)`,
              ]),
          `${FIND} (the number of {subject:_}|how many( of them| {subject:_})?) (who|that|which)? ?(are|were|have)${no} {subject:x}`,
        ],
        ask('ask amount', not),
      ),
      ...says<GroupFact>(
        [
          `what (percentage|percent|per cent)[ of (them|these|it|the {subject:_}|{subject:_})] (are|were|is|was|have|had)${no} {subject:x}`,
          ...(not
            ? [`what (percentage|percent)[ of (them|these|it|the {subject:_})]${doNot} {subject:x}`]
            : [
                `what (percentage|percent)[ of (them|these|it|the {subject:_})] {subject:x}`,
                `${FIND} the percentage of {subject:_} (who|that) (are|were|have) {subject:x}`,
                `${FIND} the percentage of {subject:x}`,
              ]),
        ],
        ask('ask percent', not),
      ),
    ];
  }),
  ...Object.entries(VERBS).flatMap(([verb, forms]) => [
    ...says<GroupFact>(
      [
        `how (much|many)( {subject:_})? (does|do|did|will|is|are|were|was) {who:_}( have to)? ${forms}( (on|for|in|to) {subject:x})?${PERIOD}`,
        `${FIND} how (much|many)( {subject:_})? {who:_} ${forms}( (on|for|in|to) {subject:x})?${PERIOD}`,
        `${FIND} the (amount|money)( that)? {who:_} ${forms}( (on|for|in|to) {subject:x})?${PERIOD}`,
        ...(verb === 'receive' || verb === 'earn' ? [`how much commission (does|did|will|is) {who:_} ${forms}`] : []),
      ],
      ask('ask amount', false, verb),
    ),
    ...says<GroupFact>(
      [
        `what percentage( of (it|his {subject:_}|her {subject:_}|its {subject:_}|their {subject:_}|the {subject:_}|them))? (does|did|do) {who:_} ${forms}( (on|for|in|to) {subject:x})?`,
        `what percentage( of (it|his {subject:_}|her {subject:_}|the {subject:_}|them))? (is|was|were|are) ${forms}( (on|for|in|to) {subject:x})?`,
      ],
      ask('ask percent', false, verb),
    ),
  ]),
  ...LOOSE.flatMap((word) => [
    ...([false, true] as const).flatMap((not) => [
      ...says<GroupFact>([`how many( of them| of {subject:_}| {subject:_})? ${BE}${not ? ' not' : ''} ${word}`], () => [
        { kind: 'ask amount', name: word, not },
      ]),
      ...says<GroupFact>(
        [`what (percentage|percent)( of (them|these|the {subject:_}|{subject:_}))? ${BE}${not ? ' not' : ''} ${word}`],
        () => [{ kind: 'ask percent', name: word, not }],
      ),
    ]),
  ]),
  ...Object.entries(VERBS).flatMap(([verb, forms]) =>
    says<GroupFact>(
      [`how (many|much) {subject:_} (did|does|do|will) {subject:_} ${forms}`],
      ask('ask amount', false, verb),
    ),
  ),
  ...says<GroupFact>(
    [
      `(what|find) (was|is|the)? ?(his|her|{name:_}'s|their|the)?( test)? ?(mark|score|percentage|result|percentage mark|percentage score)( as a percentage| as a percent| in percent)?`,
      `(write|express|give|find|work out) (this|his|her|{name:_}'s|the)( test)? ?(mark|score|result)? ?as a percentage`,
      'what percentage( of (the )?(questions|marks|answers))? did {who:_} (score|achieve|answer correctly|get right|get correct|answer right|get)',
    ],
    () => [{ kind: 'ask percent', name: 'receive', not: false }],
  ),
  ...says<GroupFact>(
    [
      `how (much|many) {subject:x} (is|are|would be|was)( there| contained)? in ${N}( of)?( {subject:t})?`,
      `${FIND} the (amount|mass|weight|volume) of {subject:x} in ${N}( of)?( {subject:t})?`,
    ],
    (match) => [
      { kind: 'ask amount', name: match.words('x'), not: false },
      { kind: 'whole', amount: amountAt(match, 'n'), name: '' },
    ],
  ),
  ...says<GroupFact>(
    [
      `how (many|much)( {subject:_})? (does|do|did|is|are|was|were|will|has|have) ({who:_}|there)?( have| be)? ?(left|left over|remaining|have left|be left)${PERIOD}`,
      `how (many|much)( {subject:_})? (is|are|was|were|remain|remains|is|remained)( left| left over| remaining)`,
      `how (many|much)( {subject:_})? (remain|remains|remained)`,
      `how many( {subject:_})? neither {subject:_} nor {subject:_}`,
      `how many( {subject:_})? (are|were) neither {subject:_} nor {subject:_}`,
      `how much does {who:_} have left${PERIOD}`,
    ],
    () => [{ kind: 'ask rest', of: 'amount' }],
  ),
  ...says<GroupFact>(
    [
      `what (percentage|percent)( of (it|them|these|his {subject:_}|her {subject:_}|the {subject:_}))? (is|are|was|were|does {who:_} have)( left| left over| remaining)`,
      `what (percentage|percent)( of (it|them|these|his {subject:_}|her {subject:_}|the {subject:_}))? (remains|remain)`,
      `what (percentage|percent)( of (it|them|the {subject:_}))? neither {subject:_} nor {subject:_}`,
    ],
    () => [{ kind: 'ask rest', of: 'percent' }],
  ),
  ...says<GroupFact>(
    [
      `how (many|much) {subject:x} (are|were|is|was|does|did|has|have)( there)?( {subject:_})? (altogether|in total|in all|have altogether|have in total|in the {word:_} altogether)`,
      `how many {subject:x} (are|were)( there)? (in|at|on) {subject:_}( altogether| in total| in all)?`,
      `how many {subject:x} (has|does|did) {subject:_}( have| contain)?( altogether| in total)?`,
      `${FIND} the total (number|amount) of {subject:x}( in {subject:_})?`,
      `how much( money| pocket money)? (did|does) {who:_} (have|start with|earn|own)( at first| originally| to begin with| to start with| at the start| in total| altogether| before)?${PERIOD}`,
      `how many {subject:x} did {who:_} (have|own|start with|pick|bake|buy|make)( at first| originally| to begin with| to start with| at the start| in total| altogether)?`,
      `${FIND} (his|her|their|{name:_}'s)( monthly| weekly| annual| total)? (income|salary|wage|wages|pocket money|pay|allowance|savings)`,
      `how many {subject:x}( altogether| in total| in all)`,
      `${FIND} (how many {subject:x} there (are|were)|the number of {subject:x}) (altogether|in total|in {subject:_})`,
      `how many {subject:x} (took|voted|applied|were asked|entered|sat|attended|were surveyed)( {subject:_})?( altogether| in total)?`,
    ],
    (match) => [{ kind: 'ask whole', name: match.words('x') }],
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
