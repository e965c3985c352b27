import { says } from '../../frames/frame.ts';
import { amountAt, valueAt, valued } from '../../words/values.ts';
import { ASKS, ASKS_WITH } from './partAsks.ts';
import type { PartFact } from './partFact.ts';
import { IN_RATIO, LISTS, N, R, S, TOS, angleTotal, listed, ratioNamed, totalAt } from './partMatches.ts';
import type { Phrases } from './partMatches.ts';

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
