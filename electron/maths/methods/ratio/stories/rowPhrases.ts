import type Fraction from 'fraction.js';

import { says } from '../../frames/frame.ts';
import type { FramePhrase } from '../../frames/frame.ts';
import type { ClauseMatch } from '../../words/clauses.ts';
import { valued } from '../../words/values.ts';

/** An amount with what it is an amount of: `300 g` of `flour`, `4` `people`, `£3.60`. */
export type Named = { readonly value: Fraction; readonly unit: string; readonly name: string };

/** What goes with what, directly or inversely, and what is asked. */
export type RowFact =
  /** `who`: who or what does it, where that is told. */
  | { readonly kind: 'row' | 'inverse row'; readonly one: Named; readonly other: Named; readonly who: string }
  /** `wanted`: what the question names; `kindOf`: what "how far", "the cost" and the like say of it. */
  | {
      readonly kind: 'ask';
      readonly given: Named;
      readonly wanted: string;
      readonly kindOf: string;
      readonly who: string;
    }
  /** "At the same speed", "is proportional to": said of a direct proportion. */
  | { readonly kind: 'direct' | 'inverse' };

type Phrases = readonly FramePhrase<RowFact>[];

const AMOUNT = 'number|money|quantity|length|time|speed';
/** Verbs between two amounts of which twice the one means twice the other. */
const VERB =
  '(costs|cost|weighs|weigh|makes|make|serves|serve|feeds|feed|contains|contain|holds|hold|fills|fill|buys|buy|uses|use|needs|need|requires|require|travels|travel|travelled|prints|print|printed|earns|earn|earned|pays|pay|paid|covers|cover|covered|burns|burn|pumps|pump|produces|produce|produced|types|type|typed|yields|yield|packs|pack|packed|drives|drive|drove|drove|runs|run|ran|walks|walk|walked|goes|go|went|bakes|bake|baked|reads|read|cycles|cycled|flies|flew|sells for|sell for|sold for|buys|is enough for|are enough for|is equal to|are equal to|equals|calls for|call for|is|are|=|picks|picked|picks|loses|gains|collects|counts|knits|sews|paints|writes|takes in|consumes|consume|eats|eat|drink|drinks|gives|give|stretch|stretches|will feed|will cost|will make|can feed|can make|can travel|can print|will buy|corresponds to|represents|leaks|leak|drips|drip|flows|flow|copies|assembles|washes|used|needed|made|lays)';
const DOES = '(do|does|did|will|would|can|could|should|is|are|must|shall)';
const IN = '(in|on|for|with|per|from|every|using|each|to make|to travel|to go|to drive|to cover|out of)';
const FIND =
  '(find|what is|what was|work out|calculate|determine|state|tell me|figure out|what would be|what will be|estimate)';
const RATE =
  '[ at (the|this|that) (same )?(rate|price|speed|pace)| at constant speed| at the same average speed| of them| of these]';

function named(match: ClauseMatch, amount: string, name: string): Named | null {
  const told = match.amount(amount);
  const value = valued(told);
  if (told?.kind === 'speed') return { value: told.value, unit: `${told.length}/${told.clock}`, name: '' };
  return value === null ? null : { ...value, name: match.words(name).replace(/^of /, '') };
}

function row(kind: 'row' | 'inverse row'): (match: ClauseMatch) => readonly RowFact[] | null {
  return (match) => {
    const [one, other] = [named(match, 'a', 's'), named(match, 'b', 't')];
    return one === null || other === null ? null : [{ kind, one, other, who: match.words('x') }];
  };
}

function severalRows(match: ClauseMatch): readonly RowFact[] | null {
  const other = named(match, 'b', 't');
  const ones = (
    [
      ['a', 's'],
      ['c', 'u'],
      ['d', 'v'],
      ['e', 'z'],
    ] as const
  ).flatMap(([amount, name]) => named(match, amount, name) ?? []);
  return other === null || ones.length < 2 ? null : ones.map((one) => ({ kind: 'row', one, other, who: '' }));
}

/** Two counts of things that do and take time go inversely; they are told by other phrases. */
function directRow(match: ClauseMatch): readonly RowFact[] | null {
  const [fact] = row('row')(match) ?? [];
  if (fact?.kind !== 'row') return null;
  const timed = [fact.one, fact.other].some(
    ({ unit, name }) => isTime(unit) || /^(?:days?|weeks?|months?|years?)\b/.test(name),
  );
  return timed ? null : [fact];
}

export function isTime(unit: string): boolean {
  return unit === 'hours' || unit === 'minutes' || unit === 'seconds';
}

function shadowAsked(match: ClauseMatch): readonly RowFact[] | null {
  const given = named(match, 'g', '_');
  return given === null
    ? null
    : [{ kind: 'ask', given: { ...given, name: 'shadow' }, wanted: 'height', kindOf: 'length', who: '' }];
}

/** Two or three amounts that go with one: what a recipe takes. */
const LIST = `{${AMOUNT}:a}( of)? {subject:s}(,|, and| and) {${AMOUNT}:c}( of)? {subject:u}((,|, and| and) {${AMOUNT}:d}( of)? {subject:v})?((,|, and| and) {${AMOUNT}:e}( of)? {subject:z})?`;
const A = `{${AMOUNT}:a}( of)?( {subject:s})?`;
const B = `{${AMOUNT}:b}( of)?( {subject:t}| work)?`;
const G = `{${AMOUNT}:g}( of)?( {subject:h})?`;
const DAYS = '{number:b} {periods:t}';

const ROWS: Phrases = [
  ...says<RowFact>(
    [
      `${A}[ (will|would|can|could)] ${VERB}( about| approximately)? ${B}`,
      `(the )?(cost|price|weight|mass) of ${A} (is|was|=|:)( about)? ${B}`,
      `(the )?(cost|price|weight) of ${A} ${B}`,
      `${A} for ${B}`,
      `{subject:x} (buys|bought|pays|paid) ${A} for ${B}`,
      `{subject:x} (pays|paid|spends|spent) ${A} (for|on) ${B}`,
      `a (pack|box|bag|packet|tin|jar|tray|crate|carton|set) of ${A} (costs|weighs|contains|is|cost|holds) ${B}`,
      `${B} (buys|will buy|is the cost of|is the price of) ${A}`,
    ],
    directRow,
  ),
  ...says<RowFact>(
    [
      `{subject:x}( can| could| will)? ${VERB}( about)? ${A} ${IN}( every)? ${B}`,
      `${IN} ${B}[,] {subject:x}( can| could| will)? ${VERB} ${A}`,
      `{subject:x} for ${B}[,] ${VERB} ${A}`,
      `{subject:x} (that|which)? ?(serves|feeds|makes|is for) ${B}[,] (and )?${VERB} ${A}`,
      `to make ${B}[,] {subject:x} ${VERB} ${A}`,
      `${A} (is|are) (needed|required|used|enough) (for|to make|to feed) ${B}`,
      `for ${B} {subject:x} ${VERB} ${A}`,
      `{subject:x} (takes|needs|took) {time:b} to (make|print|fill|produce|pack|type|pump|travel|drive|walk|cycle|run|read|fly|cover|go|copy) ${A}`,
    ],
    row('row'),
  ),
  ...says<RowFact>(
    [
      `(a|the) (recipe|mixture|cake|sauce|soup|drink)( for {subject:_})?( for| serves| makes| serving| to serve| that serves) ${B} ${VERB} ${A}`,
      `{subject:x} (recipe|recipes) for ${B} ${VERB} ${A}`,
    ],
    row('row'),
  ),
  ...says<RowFact>(
    [
      `{subject:_}( for {subject:_})?( that)?( for| serves| makes| serving| to serve| that serves)? ?${B}( of {noun:_})? ${VERB} ${LIST}`,
      `(to make|for|to serve) ${B}[,] {subject:_} ${VERB} ${LIST}`,
      `{subject:_} ${VERB} ${LIST} (for|to make|to serve) ${B}`,
      `${LIST} (make|makes|serve|serves|are needed for|is needed for|are used to make|are needed to make) ${B}`,
    ],
    severalRows,
  ),
];

/** Shadows: heights go with the lengths of shadows. */
const SHADOWS: Phrases = [
  ...says<RowFact>(
    [
      `[a |an |the ]{length:a}( {subject:_})? (has|have|casts|cast|throws|makes|casting|with)( a)? shadow (of |that is |which is |of length )?{length:b}( long)?`,
      `(a|an|the) {subject:_} {length:a} (tall|high|long) (has|casts|cast|throws|makes|with)( a)? shadow (of |that is |of length )?{length:b}( long)?`,
      `(a|an|the) {subject:_} (of height|that is|which is|with height|is|with a height of) {length:a}( tall| high)? (has|casts|cast|throws|and casts|and has)( a)? shadow (of |that is |of length )?{length:b}( long)?`,
      `[a |an |the ]{length:a}( tall| high)?( {subject:_})? casts (a|an) {length:b}( long)? shadow`,
      `(a|an|the) {subject:_} (that is |which is )?{length:a} (tall|high) casts (a|an) {length:b}( long)? shadow`,
    ],
    (match) => {
      const [one, other] = [named(match, 'a', '_'), named(match, 'b', '_')];
      return one === null || other === null
        ? null
        : [{ kind: 'row', one: { ...one, name: 'height' }, other: { ...other, name: 'shadow' }, who: '' }];
    },
  ),
  ...says<RowFact>(
    [
      `how (tall|high|long) is (a|the|another) {subject:_} (whose|with|that has|that casts|which casts|if its|casting|when its)( a| an)? shadow (is|of|of length)? ?{length:g}( long)?`,
      `how (tall|high) is (a|the) {subject:_} that casts (a|an) {length:g}( long)? shadow`,
      `${FIND} the height of (a|the) {subject:_} (that casts|which casts|with|casting) (a|an) {length:g}( long)? shadow`,
    ],
    shadowAsked,
  ),
  ...[
    'how (tall|high) is (a|the|that) {subject:_}',
    'find the height of (a|the) {subject:_}',
    'what is the height of (a|the) {subject:_}',
  ].flatMap((asked) =>
    says<RowFact>(
      [
        `(a|an|the|another) {subject:_} (casts|cast|has|throws|makes) (a|an) {length:g}( long)? shadow. ${asked}`,
        `(a|an|the|another) {subject:_} (casts|cast|has|throws|makes) a shadow (of |that is |of length |which is )?{length:g}( long)?. ${asked}`,
      ],
      shadowAsked,
    ),
  ),
];

const TIMES = `({time:b}|${DAYS})`;
const INVERSE_ROWS: Phrases = [
  ...says<RowFact>(
    [
      `{subject:_} (has|have|had|is|there is)( just)? enough {noun:_} (to feed|for|to last) {number:a} {subject:s} (for )?${TIMES}`,
      `{subject:_} (is|was) enough (to feed|for|to last) {number:a} {subject:s} (for )?${TIMES}`,
      `there is enough {noun:_} (to feed|for) {number:a} {subject:s} for ${TIMES}`,
      `{subject:_} (lasts|last|will last|would last|lasted|feeds|will feed|can feed|would feed) {number:a} {subject:s} (for )?${TIMES}`,
      `{number:a} {subject:s} (have|has|had|carry|with) enough {noun:_} (for|to last)( them)? ${TIMES}`,
      `{subject:_}( travelling| driving| going| moving| cycling| which travels| flying) at( an average speed of| a speed of| a steady speed of| a steady)? {speed:a}[,] (takes|took|needs|completes {subject:_} in) ${TIMES}( (for|to complete|to make|to travel|to do|to cover|to get) {subject:_})?`,
      `(at|travelling at|driving at)( an average speed of| a speed of)? {speed:a}[,] {subject:_} (takes|took|lasts) ${TIMES}`,
      `{subject:_} (takes|took) ${TIMES}( to (get|travel|drive|go) {subject:_})? at( an average speed of| a speed of| a steady)? {speed:a}`,
      `{number:a} {subject:s} (can|could)? ?(fill|empty|build|paint|clean|plant|dig|finish|complete|do|lay|pick|mow|harvest|repair|unload|decorate|make|plough|assemble|wash|drain|write|type) {subject:_} in ${TIMES}`,
      `{number:a} {subject:s} (take|took|need|needed|would take) ${TIMES} to (fill|empty|build|paint|clean|plant|dig|finish|complete|do|lay|pick|mow|harvest|repair|unload|decorate|make|plough|assemble|wash|drain) {subject:_}`,
      `it (takes|took|would take) {number:a} {subject:s} ${TIMES} to (fill|empty|build|paint|clean|plant|dig|finish|complete|do|lay|pick|mow|harvest|repair|unload|decorate|make|plough|assemble|wash|drain) {subject:_}`,
      `{subject:_} (can|could) be (filled|emptied|built|painted|cleaned|planted|dug|finished|completed|done|laid|repaired|decorated|harvested|ploughed) (by|with) {number:a} {subject:s} in ${TIMES}`,
      `{subject:_} (can|could) be (filled|emptied|built|painted|cleaned|planted|dug|finished|completed|done|laid|repaired|decorated|harvested|ploughed) in ${TIMES} by {number:a} {subject:s}`,
    ],
    row('inverse row'),
  ),
];

function ask(kindOf: string): (match: ClauseMatch) => readonly RowFact[] | null {
  return (match) => {
    const given = named(match, 'g', 'h');
    return given === null ? null : [{ kind: 'ask', given, wanted: match.words('w'), kindOf, who: match.words('y') }];
  };
}

const ASKS: Phrases = [
  ...says<RowFact>(
    [
      `how (much|many)( of)?( {subject:w})? ${DOES}( {subject:y})?( ${VERB}| be needed| needed| required| be required| be made| made| be bought| bought| used| be used| get| have)? ${IN} ${G}${RATE}`,
      `how (much|many)( {subject:w})? ${DOES}( {subject:y})? ${VERB} ${IN} ${G}${RATE}`,
      `how (much|many)( {subject:w})? (is|are) (needed|required|used|in|there in|made|produced|printed|bought)( for| to make| with| in| from)? ${G}${RATE}`,
      `how (much|many)( {subject:w})? (for|in|on|with|from) ${G}${RATE}`,
      `${FIND} (the (amount|number|quantity|mass|volume) of )?{subject:w} (needed|required|used|made|that is needed|he needs|she needs|you need|they need|printed|produced)? ?(for|to make|in|with|from) ${G}${RATE}`,
      `${FIND} how (much|many) {subject:w} ({subject:y} )?(is|are|needs|need|will be|makes|prints|would be|uses|can be made|can make|are made|needed|required)( needed| required| used)? ?(for|to make|in|with|from) ${G}${RATE}`,
      `how many {subject:w} (is|are|in|does|do) ${G}( equal| equal to| have| contain| weigh| make| buy| serve| cost)?`,
      `(convert|change) ${G} (to|into) {subject:w}`,
      `how much {subject:w} {subject:y}? ?(need|needs|use|uses) (for|to make) ${G}`,
    ],
    ask(''),
  ),
  ...says<RowFact>(
    [
      `(what|how much) (do|does|will|would|should|is|are|did|must)( {subject:y})?( the)?( cost| price| pay)?( of| for)? ${G}( cost| be)?${RATE}`,
      `${FIND} (the )?(total )?(cost|price) (of|for) ${G}${RATE}`,
      `how much (does|do|will|would) ${G} cost${RATE}`,
      `${G} cost(s)?`,
      `${FIND} (how much|what) ${G} (costs|cost|will cost|would cost)`,
      `how much (for|are|is) ${G}${RATE}`,
      `how much (will|would|does|do|did|must|should) {subject:y} (pay|spend|earn|be paid|get|be charged|have to pay) (for|in|on) ${G}( of work)?${RATE}`,
      `what ${DOES} {subject:y} (earn|get|pay) (for|in) ${G}( of work)?`,
    ],
    ask('money'),
  ),
  ...says<RowFact>(
    [
      `how far (will|can|does|would|did|could) {subject:y} (travel|go|drive|walk|run|cycle|fly|get) (in|on|with) ${G}( of {noun:_})?${RATE}`,
      `how far (in|on|with) ${G}${RATE}`,
      `${FIND} the distance( it| {subject:y})? (travels|travelled|covered|covers|goes|it will travel)? ?(in|on|with) ${G}${RATE}`,
      `what distance (will|does|would|can) {subject:y} (travel|cover|go) (in|on|with) ${G}${RATE}`,
    ],
    ask('length'),
  ),
  ...says<RowFact>(
    [
      `(what|how much) (do|does|will|would) ${G} weigh${RATE}`,
      `${FIND} the (weight|mass) of ${G}${RATE}`,
      `how heavy (is|are) ${G}`,
    ],
    ask('weight'),
  ),
  ...says<RowFact>(
    [
      `how long (will|does|would|do|did|should)( it take)?( for)? {subject:y}( take| need)? to (make|print|bake|fill|produce|pack|type|pump|travel|drive|walk|cycle|run|read|fly|cover|go|copy|earn) ${G}${RATE}`,
      `how long (will|does|would|do) it take( {subject:y})? (to|for) (make|print|bake|fill|produce|pack|type|pump|travel|drive|walk|cycle|run|read|fly|cover|go|copy|earn) ${G}${RATE}`,
      `how long (would|will|do|does|can|could)( it take| they take|( the| this| that| it)( {noun:_})? last| {noun:_} last)?( for| by| with)? {number:g} {subject:h}( take| need)?( to (do|finish|build|complete|paint|dig|fill|empty|make|clean|plant|mow|harvest|repair|unload|decorate|lay|pick|plough|assemble|drain|write) {subject:y})?${RATE}`,
      `how long (would|will|does|did) {subject:y} (take|last)( to (do|finish|complete|make) {subject:_})?( at( an average speed of| a speed of)?) {speed:g}`,
      `how long (would|will|does|did) (it|{subject:y}) (take|last)( to {word:_} {subject:_})?( if (it|he|she|they|{subject:_}) (travels|travelled|drives|drove|goes|went|cycles|moves|were travelling))? at( an average speed of| a speed of)? {speed:g}`,
      `how many {periods:w} (would|will|do|does|can|could)( it take| they take|( the| this| that| it)( {noun:_})? last| {noun:_} last)?( for| by| with)? {number:g} {subject:h}( take| need)?( to (do|finish|build|complete|paint|dig|fill|empty|make|clean|plant|mow|harvest|repair|unload|decorate|lay|pick|plough|assemble|drain) {subject:y})?${RATE}`,
      `${FIND} (the time|how long|the time it takes|the time taken)( it takes| it would take)?( for| by)? {number:g} {subject:h}( take| would take| need| will take)?( to (do|finish|build|complete|paint|dig|fill|empty|make|clean|plant|mow|harvest|repair|unload|decorate|lay|pick|plough) {subject:y})?${RATE}`,
    ],
    ask('time'),
  ),
  ...says<RowFact>(
    [
      `how many {subject:w} (are|would be|will be|were|do you|would|could|can|should|will|must)( be)?( needed| need| required| fed| be fed| work)?( to (do|finish|build|complete|paint|dig|fill|empty|make|clean|plant|mow|harvest|repair|unload|decorate|lay|pick|plough) ({subject:_}|(the|this)( same)? (work|job|task)|the same {noun:_}))? (in|for|within) ({time:g}|{number:g} {periods:h})`,
      `for how long (would|will|could) {subject:y} (feed|last) {number:g} {subject:h}`,
      `how many {subject:w} can {subject:y} (feed|be fed) for ({time:g}|{number:g} {periods:h})`,
    ],
    ask(''),
  ),
];

const SCENES: Phrases = [
  ...says<RowFact>(
    [
      '(assuming|if|and)? ?(they|all|the {noun:_}|each|everyone) (all )?(work|works|working|fill|fills|eat|working)( at)? (the|at the) same (rate|speed|pace|amount)',
      'working at the same (rate|speed|pace)',
      'at the same (rate|speed|time|pace|price)',
      'at the same time( of day)?[,]?',
      'at this rate',
      'at that rate',
      '(a|the)? ?nearby',
      'on level ground',
      'her friend',
      'on average',
    ],
    () => [],
  ),
  ...says<RowFact>(
    [
      '{subject:_} (is|are) (directly )?proportional to {subject:_}',
      '{subject:_} (varies|vary|is in proportion|is in direct proportion)( directly)? (with|to|as) {subject:_}',
    ],
    () => [{ kind: 'direct' }],
  ),
];

export const ROW_PHRASES: Phrases = [...ROWS, ...SHADOWS, ...INVERSE_ROWS, ...ASKS, ...SCENES];
