/* eslint-disable max-lines -- one grammar: a list of phrases, each with what it says */
import Fraction from 'fraction.js';

import { says } from '../../frames/frame.ts';
import type { FramePhrase } from '../../frames/frame.ts';
import type { ClauseMatch } from '../../words/clauses.ts';
import { amountAt, valued, valueAt } from '../../words/values.ts';
import type { Valued } from '../../words/values.ts';

type Parts = readonly Fraction[];

/** What a story tells of amounts in a ratio. Names are as the story writes them. */
export type PartFact =
  | { readonly kind: 'ratio'; readonly parts: Parts; readonly names: readonly string[] }
  | { readonly kind: 'names'; readonly names: readonly string[] }
  /** `owner`: who has it; a total where that is none of those who share. */
  | { readonly kind: 'total'; readonly amount: Valued; readonly name: string; readonly owner: string }
  | { readonly kind: 'share'; readonly amount: Valued; readonly name: string }
  | { readonly kind: 'more'; readonly amount: Valued; readonly name: string; readonly than: string }
  | { readonly kind: 'apart'; readonly amount: Valued }
  /** A fraction or percentage of the whole, as a number between 0 and 1. */
  | { readonly kind: 'part of whole'; readonly value: Fraction; readonly name: string }
  | { readonly kind: 'rest'; readonly name: string }
  | { readonly kind: 'ask share'; readonly name: string }
  | { readonly kind: 'ask fraction'; readonly name: string }
  | { readonly kind: 'ask percent'; readonly name: string }
  | { readonly kind: 'ask total'; readonly name: string }
  | { readonly kind: 'ask more'; readonly name: string; readonly than: string }
  | { readonly kind: 'ask'; readonly what: 'each' | 'largest' | 'smallest' | 'middle' | 'difference' }
  | { readonly kind: 'ask ratio'; readonly names: readonly string[] };

type Phrases = readonly FramePhrase<PartFact>[];

const N = '{money|number|quantity|length|time:n}';
const R = '{ratio:r}';
const S = '{subject:_}';
const FIND = '(find|what is|what was|work out|calculate|determine|state|write down|tell me|give|what are|figure out)';
const LIST2 = '{thing:a} and {thing:b}';
const LIST3 = '{thing:a}, {thing:b}(,| and|, and) {thing:c}';
const LIST4 = '{thing:a}, {thing:b}, {thing:c}(,| and|, and) {thing:d}';
const LISTS = [LIST2, LIST3, LIST4];
const TO2 = '{thing:a} (to|:) {thing:b}';
const TO3 = '{thing:a} (to|:) {thing:b} (to|:) {thing:c}';
const TOS = [TO2, TO3];
const IN_RATIO = '(in|are in|is in|were in)( the| a)? ratio( of)?( =|:)?';

function parts(match: ClauseMatch): Parts {
  const amount = match.amount('r');
  return amount?.kind === 'ratio' ? amount.parts : [];
}

function listed(match: ClauseMatch): readonly string[] {
  return ['a', 'b', 'c', 'd'].map((name) => match.words(name)).filter((name) => name !== '');
}

function ratioNamed(match: ClauseMatch): readonly PartFact[] {
  return [{ kind: 'ratio', parts: parts(match), names: listed(match) }];
}

function totalAt(match: ClauseMatch): PartFact {
  return { kind: 'total', amount: amountAt(match, 'n'), name: match.words('t'), owner: match.words('w') };
}

function angleTotal(degrees: number): (match: ClauseMatch) => readonly PartFact[] {
  return (match) => [
    { kind: 'ratio', parts: parts(match), names: [] },
    { kind: 'total', amount: { value: new Fraction(degrees), unit: '°' }, name: 'angles', owner: '' },
  ];
}

const RATIOS: Phrases = [
  ...says<PartFact>(
    [
      ...TOS.flatMap((names) => [
        `the ratio of( the number of| the amount of)? ${names}( {subject:_})? (is|was|=|:) ${R}`,
        `the ratio of( the number of)? {subject:a} to the number of {subject:b} (is|was) ${R}`,
        `the ratio ${names} (is|was|=) ${R}`,
        `${names} (is|are|=) ${R}`,
        `(has|with|using|uses|contains|in|is|have|needs) (a|the) ratio (of |for )?${names}( of| is| =)? ${R}`,
        `(a|the) ${R} ratio of ${names}`,
      ]),
      ...LISTS.flatMap((names) => [
        `${names}( {subject:_})? ${IN_RATIO} ${R}`,
        `(the )?ratio of ${names}( {subject:_})? is ${R}`,
        `${names} (are|is|were) (mixed|combined|blended|used|shared|divided|split)( together)? ${IN_RATIO} ${R}`,
        `${names} (share|shared|divide|divided|split|invest|invested|get|receive|contribute|contributed|agree to share|inherit|win|won)( out)?( between them)?( {subject:_})? ${IN_RATIO} ${R}`,
        `${names} (own|start|started|run|buy|bought) {subject:_} (with shares|with money|with investments|sharing it|and share the profit|and share the profits) ${IN_RATIO} ${R}`,
        `(is|was|are|were) (made|made up|mixed|prepared|produced|formed)( by mixing| from| of| up of| with| using| by combining) ${names}( mixed)? ${IN_RATIO} ${R}`,
        `(mixes|mix|mixed|by mixing|mixing|combines|uses|used|contains|contain|needs|plants|has|have|consists of) ${names} ${IN_RATIO} ${R}`,
        `(between|among|amongst) ${names} ${IN_RATIO} ${R}`,
        `the (ages|weights|heights|shares|amounts|lengths|prices|salaries|incomes|wages) of ${names} (are )?${IN_RATIO} ${R}`,
        `the ratio of the (ages|weights|heights|shares|amounts|lengths|prices|salaries|incomes|wages) of ${names} is ${R}`,
        `${IN_RATIO} ${R} (between|among|amongst|for) ${names}`,
      ]),
      `the ratio of {subject:b} to {subject:a} is the reverse of ${R}`,
    ].slice(0, -1),
    ratioNamed,
  ),
  ...says<PartFact>(
    [
      `[${S} ][(is|was) ][(made|mixed|prepared) ][(with|using|from|by mixing) ]{number:x} parts?( of)? {subject:a} (to|with|and|for( every)?) {number:y} parts?( of)? {subject:b}`,
      `for every {number:x} {subject:a}[,] there (are|is|were) {number:y} {subject:b}`,
      `there (are|were|is|must be|should be|has to be) {number:x} {subject:a} (for|to) every {number:y} {subject:b}`,
      `{number:x} {subject:a} (for|to) every {number:y} {subject:b}`,
      `{subject:_} (needs|has|must have|uses|plants) {number:x} {subject:a} (for|to) every {number:y} {subject:b}`,
      `(uses|mixes|needs|has|mixed) {number:x} parts?( of)? {subject:a} (to|with|and|for every) {number:y} parts?( of)? {subject:b}`,
    ].flatMap((source) => [
      source.replaceAll('parts?', 'part'),
      source.replaceAll('parts?', 'parts'),
      source.replace('parts?', 'part').replace('parts?', 'parts'),
      source.replace('parts?', 'parts').replace('parts?', 'part'),
    ]),
    (match) => [{ kind: 'ratio', parts: [valueAt(match, 'x'), valueAt(match, 'y')], names: listed(match) }],
  ),
  ...says<PartFact>(
    [
      `the( {number:_}| interior)? angles (of|in) (a|the) triangle (are )?${IN_RATIO} ${R}`,
      `(a|the) triangle (has|with) angles ${IN_RATIO} ${R}`,
      `the ratio of the( {number:_}| interior)? angles (of|in) (a|the) triangle is ${R}`,
      `{number:_} angles on a straight line (are )?${IN_RATIO} ${R}`,
    ],
    angleTotal(180),
  ),
  ...says<PartFact>(
    [
      `the( {number:_}| interior)? angles (of|in) (a|the) quadrilateral (are )?${IN_RATIO} ${R}`,
      `(a|the) quadrilateral (has|with) angles ${IN_RATIO} ${R}`,
      `{number:_} angles (around|round|at) a point (are )?${IN_RATIO} ${R}`,
    ],
    angleTotal(360),
  ),
  ...says<PartFact>(
    [
      `the( {number:_})? (sides|lengths of the sides|side lengths) (of|in) (a|the) triangle (are )?${IN_RATIO} ${R}`,
      `(a|the) triangle (has|with) sides ${IN_RATIO} ${R}`,
      `{number:_} numbers (are )?${IN_RATIO} ${R}`,
      `(are|is|was|were) (cut|divided|split|shared|broken|sawn|separated)( out| up)?( into {number:_} {subject:_}| into {subject:_}| between {number:_} {subject:_}| between {subject:_})? ${IN_RATIO} ${R}`,
      `(cuts|cut|divides|splits|shares|share|divide|split|saws|shared|divided)( it| them| this| {subject:_})?( into {number:_} {subject:_}| into {subject:_})? ${IN_RATIO} ${R}`,
      `${IN_RATIO} ${R}`,
      `(the|their|whose) (ages|shares|prices|weights|heights|lengths|amounts|numbers)( of {subject:_})? are ${IN_RATIO.replace('(in|are in|is in|were in)', 'in')} ${R}`,
    ],
    ratioNamed,
  ),
];

const KNOWN: Phrases = [
  ...says<PartFact>(
    [
      `(share|divide|split|distribute|shares|divides|splits|shared|divided|split|dividing|sharing)( out)? ${N}( of)?( {subject:t})?`,
      `${N}( of)?( {subject:t})? (is|are|was|were|to be|is to be) (shared|divided|split|distributed)( out)?`,
      `(a|the|some|their|his|her) (total|sum|prize|profit|bonus|inheritance|amount|bill|reward|winnings|legacy|gift|rent|cost)( money)? (of|is|was|comes to|came to) ${N}( of)?( {subject:t})?`,
      `there (are|were|is|was)( a total of| altogether)? ${N}( of)? {subject:t}( altogether| in total| in all| in the {word:_})?`,
      `{subject:w} (has|have|had|contains|contain|holds|sells|sold|weighs|is|made|makes|wants to make|needs|wants|used)( a total of)? ${N}( of)?( {subject:t})?( long| in total| altogether| in all)?`,
      `(in|from|of|out of|on|for) (a|an|the) {subject:_} (of|with) ${N}( of)?( {subject:t})?`,
      `(a|an|the) ${N}( long| of| of {word:_})? {subject:t}`,
      `(a|an|the) {subject:t} ${N} long`,
      `the (total|sum)( of {subject:_})?( number)?( of {subject:t})? is ${N}`,
      `(their|the) (sum|total|total weight|total age|total length|combined age|combined weight) is ${N}`,
      `(whose|their|the) (ages|numbers|amounts|lengths|shares) (total|add up to|sum to|add to) ${N}`,
      `(its|the|whose) perimeter( of {subject:_})? is ${N}`,
      `(a|the)? ?perimeter (of|is) ${N}`,
      `{subject:_} (add up to|sum to|total) ${N}`,
    ],
    (match) => [totalAt(match)],
  ),
  ...says<PartFact>(
    [
      `${N}( of (them|these|the {subject:_}))? (are|were) {subject:x}`,
      `there (are|were|is) ${N}( of)? {subject:x}`,
      `${N}( of)? {subject:x} (are|is|was|were)( {word:_})? (used|needed|added|bought|sold)`,
      `{subject:x} (gets|get|receives|got|received|has|have|had|is|are|was|pays|paid|contributes|invested|invests|uses|used|earns|takes|contains|spends|weighs|gives)( a total of| given)? ${N}( of)?( {subject:_})?( old)?`,
      `{subject:x}'s (share|part|age) is ${N}`,
      `${S} (uses|used|has|puts in|mixes|adds|needs|contains|had|have|pours|with|takes) ${N}( of)? {subject:x}`,
      `(for|with|in|and) ${N} of {subject:x}`,
      `(for|with) ${N} {subject:x}`,
      `the {subject:x} (is|are) ${N}( {word:_})?`,
      `(the number|the amount) of {subject:x} is ${N}`,
    ],
    (match) => [{ kind: 'share', amount: amountAt(match, 'n'), name: match.words('x') }],
  ),
  ...says<PartFact>(
    [
      `there (are|were) ${N} more {subject:x} than( there are)? {subject:y}`,
      `{subject:x} (gets|get|receives|got|received|has|have|had|is|are|pays|uses|earns|weighs|contributes)( given)? ${N}( {subject:_})?( more|older|heavier|longer|taller)( {subject:_})? than {subject:y}( does)?`.replace(
        '( more|older|heavier|longer|taller)',
        ' (more|older|heavier|longer|taller)',
      ),
      `${S} (has|uses|have|used|had|bought|buys|mixes|contains|needs) ${N}( of)? more {subject:x} than {subject:y}`,
      `{subject:x} (exceeds|exceed) {subject:y} by ${N}`,
      `${N} more {subject:_} (chose|like|prefer|voted for|study|play) {subject:x} than {subject:y}`,
    ],
    (match) => [{ kind: 'more', amount: amountAt(match, 'n'), name: match.words('x'), than: match.words('y') }],
  ),
  ...says<PartFact>(
    [
      `there (are|were) ${N} (fewer|less) {subject:y} than {subject:x}`,
      `{subject:y} (gets|get|receives|got|received|has|have|had|is|are|pays|uses|earns|weighs) ${N}( {subject:_})? (less|fewer|younger|lighter|shorter)( {subject:_})? than {subject:x}`,
    ],
    (match) => [{ kind: 'more', amount: amountAt(match, 'n'), name: match.words('x'), than: match.words('y') }],
  ),
  ...says<PartFact>(
    [
      `(their|the) difference( between (them|the {number:_} numbers|the numbers|their ages|the shares))?( in their ages)? is ${N}( {subject:_})?`,
      `(and|which|that) differ by ${N}`,
      `differ by ${N}`,
      `the difference between the (largest|longest|greatest|biggest|larger|longer)( {word:_})? and( the)? (smallest|shortest|least|smaller|shorter)( {word:_})? is ${N}`,
      `the (larger|longer|largest|longest|greater|bigger|older)( {word:_})? is ${N} (more|longer|greater|bigger|larger|older) than the (smaller|shorter|smallest|shortest|younger|other)( {word:_})?`,
    ],
    (match) => [{ kind: 'apart', amount: amountAt(match, 'n') }],
  ),
  ...says<PartFact>(
    [
      `{fraction:f} of {subject:_} (are|is|were|was) {subject:x}`,
      `the fraction of {subject:_} (that|which|who) (is|are) {subject:x} is {fraction:f}`,
      `{fraction:f} (are|is) {subject:x}`,
      `{fraction:f} of {subject:_} (is made of|contains|like|play|have|own|wear) {subject:x}`,
    ],
    (match) => [{ kind: 'part of whole', value: valueAt(match, 'f'), name: match.words('x') }],
  ),
  ...says<PartFact>(
    [`{percent:p} of {subject:_} (are|is|were|was) {subject:x}`, `{percent:p} (are|is) {subject:x}`],
    (match) => [{ kind: 'part of whole', value: valueAt(match, 'p').div(100), name: match.words('x') }],
  ),
  ...says<PartFact>(
    [`(the rest|the others|the remainder|others)( of (them|it))? (is|are|were) {subject:x}`],
    (match) => [{ kind: 'rest', name: match.words('x') }],
  ),
  ...says<PartFact>(
    LISTS.flatMap((names) => [
      `${S} (has|contains|holds|have|had) (only )?${names}`,
      `there (are|were) (only )?${names} (in|on|at) {subject:_}`,
      `(between|among|amongst) ${names}`,
      `${names} (share|shared|go into business|are in business|run {subject:_}|start {subject:_}|invest in {subject:_})`,
    ]),
    (match) => [{ kind: 'names', names: listed(match) }],
  ),
];

/** Two amounts told one after the other, whose ratio is asked for. */
const COUNTS: Phrases = says<PartFact>(
  [
    `there (are|were) {number:n}( of)? {subject:x}(,| and|, and) {number:m}( of)? {subject:y}`,
    `${S} (has|contains|holds|have|had|uses|sold|bought|scored|consists of|won) {number|quantity|money|length:n}( of)? {subject:x}(,| and|, and) {number|quantity|money|length:m}( of)? {subject:y}`,
    `${S} (won|has won|win) {number:n}( {subject:_})?(,| and|, and) (lost|has lost|lose) {number:m}( {subject:_})?`,
    `{subject:x} (has|is|weighs|costs|earns|scored|had|saved|ran) {number|quantity|money|length|time:n}( {subject:_})?(,| and|, and|, while) {subject:y} (has|is|weighs|costs|earns|scored|had|saved|ran) {number|quantity|money|length|time:m}( {subject:_})?`,
  ],
  (match) => {
    const [first, second] = [valued(match.amount('n')), valued(match.amount('m'))];
    const [x, y] = [match.words('x') || 'wins', match.words('y') || 'losses'];
    return first === null || second === null
      ? null
      : [
          { kind: 'share', amount: first, name: x },
          { kind: 'share', amount: second, name: y },
        ];
  },
);

const DOES = '(does|do|did|will|would|is|are|was|were|should|must|can)';
const ALL = '( altogether| in total| in all| between them| all together)';

/** Questions that tell an amount: "how much sand is in 350 kg of concrete?", "… for 30 kg of cement?" */
const ASKS_WITH: Phrases = [
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

const ASKS: Phrases = [
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

const SCENES: Phrases = says<PartFact>(
  [
    `(in|at|on) (a|an|the|his|her) {subject:_}`,
    `to make {subject:_}`,
    `(to make|of|for|makes|making) {subject:_}`,
    `(a|the) (recipe|builder|painter|mixture|baker|gardener|farmer|decorator|school|class|club|bag|box|choir)( for {subject:_})?`,
    'in (its|the) (simplest|lowest) (form|terms)',
    `${S} (invests|invest|are partners|is a {word:_})`,
    '(some|a sum of) (money|sweets|prize money)',
    'a straight line',
  ],
  () => [],
);

export const PART_PHRASES: Phrases = [...RATIOS, ...KNOWN, ...COUNTS, ...ASKS_WITH, ...ASKS, ...SCENES];
