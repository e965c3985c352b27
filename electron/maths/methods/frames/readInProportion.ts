import Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import { workInverseUnitary, workUnitary } from '../ratio/workProportion.ts';
import type { ClauseMatch } from '../words/clauses.ts';
import type { StoryAmount } from '../words/storyAmounts.ts';
import { storyFacts } from '../words/storyFacts.ts';
import type { StoryFacts } from '../words/storyFacts.ts';
import { agreed, readings, says } from './frame.ts';
import type { FramePhrase } from './frame.ts';
import { FIND, IDLE_WORDS, SETTING } from './moneyWords.ts';
import { nameWords } from './thingNames.ts';

/** An amount with what it is of: 300 of "g flour", 6 of "painter", 4 of "day". */
type Side = { readonly value: Fraction; readonly of: string };
type ProportionFact =
  | { readonly kind: 'pair'; readonly first: Side; readonly second: Side; readonly inverse: boolean }
  /** So much of one side; how much of the other, `of` empty where it is not named. */
  | { readonly kind: 'given'; readonly side: Side }
  | { readonly kind: 'ask'; readonly of: string };
type Phrases = readonly FramePhrase<ProportionFact>[];

const UNITS: Readonly<Record<string, string>> = { hours: 'hour', minutes: 'minute', seconds: 'second', miles: 'mile' };

/** One amount and the words behind it; a clock time in one unit. */
function side(amount: StoryAmount | null, words: string): Side | null {
  const name = nameWords(words).join(' ');
  if (amount?.kind === 'number') return name === '' ? null : { value: amount.value, of: name };
  if (amount?.kind === 'money') return { value: amount.value, of: amount.currency };
  if (amount?.kind === 'length' || amount?.kind === 'quantity')
    return { value: amount.value, of: `${UNITS[amount.unit] ?? amount.unit} ${name}`.trim() };
  if (amount?.kind !== 'time') return null;
  const parts = (['h', 'min', 's'] as const).filter((unit) => amount[unit].n !== 0n);
  const [only, ...more] = parts;
  if (only === undefined || more.length > 0) return null;
  return { value: amount[only], of: { h: 'hour', min: 'minute', s: 'second' }[only] };
}

function sideAt(match: ClauseMatch, amount: string, words: string): Side | null {
  return side(match.amount(amount), match.words(words));
}

function pair(inverse: boolean): (match: ClauseMatch) => readonly ProportionFact[] | null {
  return (match) => {
    const [first, second] = [sideAt(match, 'a', 't'), sideAt(match, 'b', 'u')];
    return first === null || second === null ? null : [{ kind: 'pair', first, second, inverse }];
  };
}

function given(amount: string, words: string, asked: string): (match: ClauseMatch) => readonly ProportionFact[] | null {
  return (match) => {
    const known = sideAt(match, amount, words);
    return known === null
      ? null
      : [
          { kind: 'given', side: known },
          { kind: 'ask', of: nameWords(match.words(asked)).join(' ') },
        ];
  };
}

const WORKERS = '{number:a} (identical |similar |such )?{noun:t}( working together)?';
const MORE_WORKERS =
  '({number:a} (identical |similar |such |of these )?{noun:t}|{number:a} of them|{number:a})( working together)?';
const DAYS = '({time:b}|{number:b} {periods:u})';
const VERB =
  '(build|paint|clean|plant|dig|finish|empty|fill|complete|do|make|lay|pick|mow|harvest|repair|wash|unload|decorate|tidy|cut|construct|plough|eat|drink|load|pave|drain|weed|pack|sort|print|knit|plaster|roof|move|erect|assemble|tile|sew|cook|resurface|replace|renovate|fit)';
const DID =
  '(build|paint|clean|plant|dig|finish|empty|fill|empties|fills|complete|do|make|lay|pick|mow|harvest|repair|wash|built|painted|finished|completed|dug|cleaned|planted|laid|picked)';
/** Those who share a job: more of them need less time. */
const WORKER =
  /^(?:[a-z]*worker|builder|painter|gardener|cleaner|decorator|plumber|electrician|carpenter|bricklayer|mechanic|labourer|laborer|farmer|engineer|tailor|plasterer|tiler|roofer|typist|clerk|baker|chef|man|woman|people|person|student|pupil|boy|girl|child|friend|volunteer|helper|employee|machine|robot|tap|pipe|pump|digger|lorry|truck|tractor|harvester|picker|crew|hose|excavator|printer|mower|craftsman|workman|fruit-picker|soldier|scout|adult|teacher|secretary)$/;
const TASK = `(to ${VERB}( up)?( {thing:_}| it| the same {noun:_}| the job| the work| this)?|for the same (job|work|{word:_})|for {thing:_})`;
const RATE =
  '(working at the same rate|at the same rate|at this rate|if they work at the same rate|if they all work at the same rate|assuming they( all)? work at the same rate|at the same speed|if all {word:_} work at the same rate|at the same pace|assume that all {word:_} work at the same rate|assume all {word:_} work at the same rate|they all work at the same rate|all {word:_} work at the same rate|working at the same speed)';
const LONG = '(how long|how many {periods:v}|how much time)';

const INVERSE: Phrases = [
  ...says<ProportionFact>(
    [
      `${WORKERS} (can|could) ${VERB}( up)?( {thing:_})? in ${DAYS}`,
      `${WORKERS} (take|takes|took|need|needs|needed|require|would take|will take) ${DAYS}( ${TASK})?`,
      `it (takes|took|would take|will take) ${WORKERS} ${DAYS}( ${TASK})?`,
      `${WORKERS} ${DID}( {thing:_})? in ${DAYS}`,
    ],
    (match) => (WORKER.test(nameWords(match.words('t')).at(-1) ?? '') ? pair(true)(match) : null),
  ),
  // Whoever takes a time to do something with a thing works at it; eggs that take ten minutes to cook do not.
  ...says<ProportionFact>(
    [
      `${WORKERS} (can|could) ${VERB}( up)? {thing:_} in ${DAYS}`,
      `${WORKERS} (take|takes|took|need|needs|needed) ${DAYS} to ${VERB}( up)? {thing:_}`,
      `it (takes|took|would take|will take) ${WORKERS} ${DAYS} to ${VERB}( up)? {thing:_}`,
      `${WORKERS} ${DID} {thing:_} in ${DAYS}`,
      `there is enough {noun:_} (for|to feed) {number:a} {noun:t} for ${DAYS}`,
      `{thing:_} (lasts|last|will last|feeds|is enough for|will feed) {number:a} {noun:t}( for)? ${DAYS}`,
      `${WORKERS} (eat|use|drink|get through) {thing:_} in ${DAYS}`,
      `{thing:_} (is|was|can be) (built|painted|done|dug|completed|finished|made|filled|emptied|cleaned) (by|with|using) ${WORKERS} in ${DAYS}`,
    ],
    pair(true),
  ),
  ...says<ProportionFact>(
    [
      `${LONG} (would|will|does|do|should|did)( it take)? ${MORE_WORKERS}( take| need| last)?( ${TASK})?`,
      `${LONG} (would|will|does|do) {thing:_} (last|feed|take|take to fill)( if there (are|were)| for| with| by| among)? ${MORE_WORKERS}`,
      `${FIND} how (long|many {periods:v})( it)? (would take|will take|would|takes|it would take|it will take|it takes) ${MORE_WORKERS}( take| need)?( ${TASK})?`,
      `${FIND} how (long|many {periods:v}) ${MORE_WORKERS} (would|will) (take|need)( ${TASK})?`,
      `${LONG} (would|will|does) (it|the {word:_}|{thing:_}) take( to ${VERB}( {thing:_}| it)?)? (with|if there (are|were)|for|using|by) ${MORE_WORKERS}`,
      `${FIND} the (time|number of {periods:v})( taken| needed| it takes| it would take)?( for| by)? ${MORE_WORKERS}( ${TASK})?`,
      `[for ]${LONG} (would|will) {thing:_} last {number:a} {noun:t}`,
    ],
    given('a', 't', 'v'),
  ),
  ...says<ProportionFact>(
    [
      `in how many {periods:v} (will|would|can|could|do) ${MORE_WORKERS} ${VERB}( up)?( {thing:_}| it| the same {noun:_})?`,
      `how (long|many {periods:v}) (will|would) it take( for)? ${MORE_WORKERS} to ${VERB}( up)?( {thing:_}| it| the same {noun:_})?`,
    ],
    given('a', 't', 'v'),
  ),
  ...says<ProportionFact>(
    [
      `how many {noun:v} (would|will|do|are|must|should|can)( be)?( you| we)?( needed| required| need| take)?( ${TASK})? (in|within) ${DAYS}`,
      `how many {noun:v} (would|will|does|do)( it| be)? (take|needed|required|need)( ${TASK})? in ${DAYS}`,
      `${FIND} the number of {noun:v}( needed| required)?( ${TASK})? in ${DAYS}`,
    ],
    given('b', 'u', 'v'),
  ),
  ...says<ProportionFact>([RATE, `(they|all {noun:_}) work at the same rate`], () => []),
];

const Q = '{number|quantity|length|time|money:a}( of)?( {noun:t})?';
const R = '{number|quantity|length|time|money:b}( of)?( {noun:u})?';
const WHO = '{who:_}';
const NEEDS =
  '(needs|need|requires|require|uses|use|used|takes|contains|calls for|is made with|are made with|cost|costs|weigh|weighs|makes|make|serves|feeds|buys|produces|prints|travels|covers|fills|types|makes enough for|is enough for|are enough for|are needed for|is needed for|are used for|is used for|are needed to make|is needed to make|lasts|last|are worth|is worth|will cost|has a mass of|have a mass of|have a total mass of|travels on|burns|drives|drove|goes|packs|produced|printed|made|typed|runs|swims|walks|earns|is paid|pumps)';

const INGREDIENT = ['b', 'c', 'd'] as const;

/** "180 g of flour, 3 eggs and 450 ml of milk": each of them goes with so many people. */
function ingredients(match: ClauseMatch): readonly ProportionFact[] | null {
  const first = sideAt(match, 'a', 't');
  const others = INGREDIENT.flatMap((name, index) =>
    match.amount(name) === null ? [] : [sideAt(match, name, ['u', 'v', 'w'][index] ?? '')],
  );
  if (first === null || others.length < 2) return null;
  return others.includes(null)
    ? null
    : others.flatMap((second) => (second === null ? [] : [{ kind: 'pair' as const, first, second, inverse: false }]));
}

const LIST =
  '{number|quantity:b}( of)? {noun:u}(, | and |, and ){number|quantity:c}( of)? {noun:v}((, | and |, and ){number|quantity:d}( of)? {noun:w})?';

const DIRECT: Phrases = [
  ...says<ProportionFact>(
    [
      `(a |the )?(recipe|{noun:_})( for {noun:_})? (for|serves|to serve|to make|makes|which serves|that serves|that makes|needed for) {number:a} {noun:t}( and)? (needs|need|uses|use|requires|require|contains|calls for|takes|is made with|are made with) ${LIST}`,
      `(to make|to serve|for) {number:a} {noun:t}[,]( {who:_})? (needs|need|uses|use|requires|it takes|you need|we need|you use) ${LIST}`,
      `${LIST} (make|makes|serve|serves|are needed for|are needed to make) {number:a} {noun:t}`,
    ],
    ingredients,
  ),
  ...says<ProportionFact>(
    [
      `${Q} (cost|costs|weigh|weighs|make|makes|serve|serves|feed|feeds|are enough for|is enough for|are needed for|is needed for|are worth|is worth|will cost|have a mass of|have a total mass of|has a mass of|are needed to make|is needed to make|are used for|will make|contain|contains|need|needs|require|requires|casts a shadow of|use|uses) ${R}( altogether| in total)?`,
      `(a |the )?recipe( for {noun:_})?( which| that)? (serves|feeds|makes|is for|for) ${Q}( {word:_})?( and)? (uses|needs|requires|contains|calls for|takes) ${R}`,
      `(a |the )?recipe( for {noun:_})? for ${Q} (uses|needs|requires|contains|calls for|takes) ${R}`,
      `(a |the )?recipe( for {noun:_})? (uses|needs|requires|contains|calls for|takes) ${R} (for|to make|to serve) ${Q}`,
      `(to make|to serve|for|to feed) ${Q}[,]( {who:_})? (needs|need|uses|use|requires|it takes|you need|we need|you use) ${R}`,
      `(it takes|you need|we need|{who:_} (needs|uses|need|use)) ${R} (to make|for|to serve) ${Q}`,
      `${WHO} ${NEEDS} ${Q} (in|on|for|with|every|per|using|from|to (travel|make|print|go|do|cover|produce|drive|type|fill)) ${R}`,
      `in ${R} ${WHO} ${NEEDS} ${Q}`,
      `${WHO} (pays|paid|spends|spent) ${R} (for|on) ${Q}`,
      `${WHO} (buys|bought|gets) ${Q} for ${R}`,
      `(the )?(cost|price|weight|mass) of ${Q} is ${R}`,
      `${Q} (at|for) ${R}`,
    ],
    pair(false),
  ),
  ...says<ProportionFact>(
    [
      `how (much|many)( of)? {noun:v} (is|are|will be|would be|do|does|will|would|should|can)( {who:_})?( be)?( (needed|need|required|used|use|have|get|make|made|take|produce|print|fill|type|needs|buy))?( (for|to make|in|with|on|to serve|from|to feed|using|to do))? ${Q}`,
      `how (many|much) {noun:v} (does|do|will|would|can|could|should)( {who:_})? (need|use|make|print|produce|pack|travel|cover|get|buy|fill|type|require|earn)( (for|to make|in|with|on|to serve|from|to feed|every)) ${Q}`,
      `${FIND} (how much|how many|the amount of|the number of|the quantity of|the mass of|the weight of)( of)? {noun:v}( (is|are|he|she|you|would be|will be|needed|required|that would be|that will be))?( (need|needs|needed|required|uses|use))?( (for|to make|in|with|on|to serve))? ${Q}`,
    ],
    given('a', 't', 'v'),
  ),
  ...says<ProportionFact>(
    [
      `how much (does|is|would|will|did|was) (one|each|a|a single) {noun:t}( cost| weigh)?`,
      `${FIND} the (cost|price|weight|mass) of (one|each|a|a single) {noun:t}`,
      `(what|how much) (does|is|would|will|did|was) (one|each|a|a single) {noun:t}( cost| weigh)?`,
    ],
    (match) => {
      const one = nameWords(match.words('t')).join(' ');
      return [
        { kind: 'given', side: { value: new Fraction(1), of: one } },
        { kind: 'ask', of: '' },
      ];
    },
  ),
  ...says<ProportionFact>(
    [
      `how much (do|does|will|would|should|is|are|must)( ${WHO}( pay)?( for)?)? ${Q}( (cost|weigh|be))?`,
      `how much (do|does|will|would|should|is|are)? ${Q} (cost|weigh)`,
      `${FIND} the (cost|price|weight|mass|total cost) of ${Q}`,
      `(what|how much) (do|does|will|would) ${Q} (cost|weigh)`,
      `${FIND} how much ${Q} (cost|costs|weigh|weighs|would cost|will cost)`,
      `how far (can|will|does|would|could) ${WHO} (travel|go|drive)( (on|with|in|using))? ${Q}`,
      `how long (will|would|does|do) (it take|${WHO} take)( {who:_})?( to)? (print|make|type|travel|produce|fill|pack|do|drive|read|pump|bake|cover|run|walk|swim) ${Q}`,
      `how long (will|would|does) {who:_} take to (print|make|type|travel|produce|fill|pack|do|drive|read|pump|bake) ${Q}`,
      `how (many|much) (can|could|will|would) ${WHO} (buy|get|make|print|produce) (for|with|in) ${Q}`,
      `how tall is {thing:_} (that|which|with|whose)( {word:_})? (casts a shadow of|a shadow of|shadow is) ${Q}`,
    ],
    given('a', 't', 'x'),
  ),
];
const SHARED_IDLE: Phrases = [
  ...says<ProportionFact>(
    [
      'at (this|that|the same) (rate|price|speed)',
      'of the same( {word:_})?',
      '(the same|the same type of) {word:_}',
      'at a (constant|steady) (rate|speed)',
    ],
    () => [],
  ),
  ...says<ProportionFact>(SETTING, () => []),
];
const IDLE = new Set(`${IDLE_WORDS} identical working`.split(' '));

/** "g flour" and "flour", "day" and "days": the same, one of them perhaps told more fully. */
function isSame(asked: string, told: string): boolean {
  if (asked === told) return true;
  const [one, two] = [asked.split(' '), told.split(' ')];
  return one.length > 0 && (one.every((word) => two.includes(word)) || two.every((word) => one.includes(word)));
}

const WHOLE_UNITS = new Set(['day', 'week', 'month', 'year', 'hour', 'minute', 'second']);

function answerUnit(of: string): string {
  const [unit = ''] = of.split(' ');
  if (unit === '£' || unit === '$' || unit === '€') return unit;
  if (WHOLE_UNITS.has(unit) || unit === 'mile') return `${unit}s`;
  return /^(?:km|m|cm|mm|g|kg|mg|ml|cl|litres|tonnes|feet|inches|yards|cups|tablespoons|teaspoons|ounces|pounds|gallons|pints)$/.test(
    of.split(' ')[0] ?? '',
  )
    ? unit
    : '';
}

function work(facts: StoryFacts<ProportionFact>): RuleSolution | null {
  const [known, ask, pairs] = [facts.only('given'), facts.only('ask'), facts.all('pair')];
  if (known === undefined || ask === undefined || !facts.are({ pair: pairs.length, given: 1, ask: 1 })) return null;
  // Of a list of ingredients only the one that is asked for counts.
  const fitting = pairs.length === 1 ? pairs : pairs.filter(({ second }) => ask.of !== '' && isSame(ask.of, second.of));
  const [told, ...more] = fitting;
  if (told === undefined || more.length > 0) return null;
  const matches = [told.first, told.second].map(({ of }) => isSame(known.side.of, of));
  if (matches[0] === matches[1]) return null;
  const [own, other] = matches[0] === true ? [told.first, told.second] : [told.second, told.first];
  if (ask.of !== '' && !isSame(ask.of, other.of)) return null;
  if (isSame(own.of, other.of)) return null;
  const unit = answerUnit(other.of);
  const solution = told.inverse
    ? workInverseUnitary(own.value, other.value, known.side.value, unit)
    : workUnitary(own.value, other.value, known.side.value, unit);
  return unit === '' && /\./.test(solution?.answer ?? '') ? null : solution;
}

/** "A car uses … How much does a bus use …?" asks about something that nothing was told of. */
function asksOfAnother(problem: string): boolean {
  const found =
    /\b(?:does|will|can|would|could) (?:an?|another) ([a-z]+) (?:use|need|travel|go|cover|burn|make|take|drive|print|produce|eat|cost)\b/i.exec(
      problem,
    );
  const name = found?.[1]?.toLowerCase();
  return (
    name !== undefined &&
    found !== null &&
    !problem.slice(0, found.index).toLowerCase().includes(name.replace(/s$/, ''))
  );
}

const ASKS = /\b(?:how (?:long|many|much|far|tall)|find|what|work out|calculate)\b/i;

/** Works what goes in proportion: workers and days (the more, the less), recipes, prices, rates. */
export function readInProportion(problem: string): RuleSolution | null {
  if (!ASKS.test(problem) || asksOfAnother(problem)) return null;
  return (
    agreed(readings(problem, [...INVERSE, ...SHARED_IDLE], IDLE), (facts, places) =>
      places === null ? work(storyFacts(facts)) : null,
    ) ??
    agreed(readings(problem, [...DIRECT, ...SHARED_IDLE], IDLE), (facts, places) =>
      places === null ? work(storyFacts(facts)) : null,
    )
  );
}
