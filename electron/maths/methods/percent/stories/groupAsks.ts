import { says } from '../../frames/frame.ts';
import type { ClauseMatch } from '../../words/clauses.ts';
import { amountAt } from '../../words/values.ts';
import type { GroupFact } from './groupFact.ts';
import { BE, LOOSE, N, PERIOD, VERBS } from './groupMatches.ts';
import type { Phrases } from './groupMatches.ts';
import { FIND } from './percentWords.ts';

function ask(
  kind: 'ask amount' | 'ask percent',
  not: boolean,
  verb = '',
): (match: ClauseMatch) => readonly GroupFact[] {
  return (match) => [{ kind, name: `${verb} ${match.words('x')}`.trim(), not }];
}

export const ASKS: Phrases = [
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
