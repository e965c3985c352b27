import Fraction from 'fraction.js';

import { movesElsewhere } from '../words/levelsElsewhere.ts';
import type { RuleSolution } from '../../outcomes.ts';
import { writeQuantity } from '../amounts/quantity.ts';
import { agreed, readings, says } from '../frames/frame.ts';
import type { FramePhrase } from '../frames/frame.ts';
import { workChanges } from '../integers/workChanges.ts';
import type { ClauseMatch } from '../words/clauses.ts';
import { storyFacts } from '../words/storyFacts.ts';
import { bareName, sameThing, valued } from '../words/values.ts';
import { EVERYDAY_IDLE, passedOver } from './everydayWords.ts';

/** So much at first, what comes and what goes, and who is asked about. */
type Fact =
  | {
      readonly kind: 'start' | 'change';
      readonly value: Fraction;
      readonly unit: string;
      readonly thing: string;
      readonly who: string;
    }
  | { readonly kind: 'ask'; readonly thing: string; readonly who: string; readonly form: 'amount' | 'floor' | 'depth' };

const A = '{number|length|quantity:n}';

function told(kind: 'start' | 'change', sign: 1 | -1): (match: ClauseMatch) => readonly Fact[] | null {
  return (match) => {
    const amount = valued(match.amount('n'));
    return amount === null
      ? null
      : [{ kind, value: amount.value.mul(sign), unit: amount.unit, thing: match.words('t'), who: match.words('w') }];
  };
}

function asked(form: 'amount' | 'floor' | 'depth'): (match: ClauseMatch) => readonly Fact[] {
  return (match) => [{ kind: 'ask', thing: match.words('t'), who: match.words('w'), form }];
}

const COMES =
  '(buys|bought|gets|got|finds|found|is given|was given|are given|receives|received|adds|added|collects|collected|wins|won|picks|picked|makes|made|bakes|baked|grows|pours in|puts in)';
const GOES =
  '(gives away|gave away|gives|gave|eats|ate|uses|used|loses|lost|sells|sold|pours out|poured out|pours away|drinks|drank|cuts off|cut off|takes out|took out|removes|removed|breaks|broke|throws away|threw away|reads|read|lends|lent|drops|spills|spilled|spilt|posts|hands out|donates|donated)';
const TO = '( (to|for|with|on|in|at|from) {noun:_}| away| out)?';

const PHRASES: readonly FramePhrase<Fact>[] = [
  ...says<Fact>(
    [
      `{who:w} (has|have|had|starts with|started with|owns|owned|bakes|baked|buys|bought|makes|made|collected|picked) ${A}( of)?( {noun:t})?`,
      `(there are|there were|there is) ${A}( {noun:t})?( (in|on|at) {noun:_})?`,
      `{who:w} (holds|contains|is|weighs|measures|was) ${A}( long| heavy)?( of {noun:_}| {noun:_})?`,
      `(a|one|the) {length|quantity:n} {noun:w}`,
    ],
    told('start', 1),
  ),
  ...says<Fact>(
    [
      '{who:w} (starts|is|was|begins|gets in|started)( (on|at|from))?( the)? floor {number:n}',
      '(starts|is|begins)( (on|at|from))? floor {number:n}',
    ],
    told('start', 1),
  ),
  ...says<Fact>(
    [
      '{who:w} (is|starts|was|dives to|swims at)( at)?( a depth of)? {length:n} below (sea level|the surface|the sea)',
      '(is|starts)( at)? {length:n} below (sea level|the surface)',
      '(is|starts|was) at a depth of {length:n}( below (sea level|the surface))?',
    ],
    told('start', -1),
  ),
  ...says<Fact>(
    ['{who:w} (is|starts|was|flies at|flying at)( at)?( a height of)? {length:n} above (sea level|the ground|the sea)'],
    told('start', 1),
  ),
  ...says<Fact>(
    [
      `{who:w} ${COMES} ${A}( more)?( {noun:t})?`,
      `(and|then|and then) ${COMES} ${A}( more)?( {noun:t})?`,
      `(another |a further ){number:n} {noun:t} (are|were) (added|delivered|bought)`,
      `{who:_} gives( him| her| them) ${A}( more)?( {noun:t})?`,
    ],
    told('change', 1),
  ),
  ...says<Fact>(
    [
      `{who:w} ${GOES} ${A}( more)?( of them| of it| of the {noun:t}| of his {noun:t}| of her {noun:t}| {noun:t})?${TO}`,
      `(and|then|and then) ${GOES} ${A}( more)?( of them| of it| of the {noun:t}| {noun:t})?${TO}`,
      `{who:_} (takes|took|borrows|steals|eats|drinks) ${A}( of them| of the {noun:t}| {noun:t})( away)?`,
      `${A}( of them| of the {noun:t}| {noun:t})? (are|were|is|was) (eaten|sold|used|broken|lost|given away|poured out|cut off|removed|taken|taken away|drunk|thrown away|spilled|spilt)`,
    ],
    told('change', -1),
  ),
  ...says<Fact>(
    [
      '(goes up|goes|rises|climbs|ascends|went up|rose|climbed|travels up|moves up|up)( by)?( another)? {number|length:n}( floors)?( upwards| up)?',
    ],
    told('change', 1),
  ),
  ...says<Fact>(
    [
      '(goes down|descends|falls|sinks|dives|drops|went down|sank|dived|travels down|moves down|down)( by)?( another)?( a further)? {number|length:n}( floors)?( further| downwards| down)?',
    ],
    told('change', -1),
  ),
  ...says<Fact>(
    [
      'how (many|much)( more)?( {noun:t})? (is|are|was|were)( there)? left( over)?( (in|on) {noun:_})?( now)?',
      'how (many|much)( {noun:t})? (does|do|did|will|would) {who:w} (have|still have)( left| now| left over)?( now| altogether| in total)?',
      'how (many|much)( {noun:t})? has {who:w}( got)?( left| now)?',
      'how (many|much)( {noun:t})? (remain|remains|is remaining|are remaining|are there now|is there now|is in {noun:_} now|are in {noun:_} now)( now)?',
      'how (much|many) of (the {noun:t}|it) (is|are) left',
      'what (length|weight|amount|volume)( of {noun:t})? (is|remains)( left)?',
    ],
    asked('amount'),
  ),
  ...says<Fact>(
    [
      '(which|what) floor (is|does|will|did)( it| he| she| the lift| {who:_})?( on| at| be on| end on| stop at| finish on| end up on)?( now| at the end)?',
      'on (which|what) floor (is|does|will|did)( it| he| she| the lift)?( now| stop| end up| be| finish)?( now)?',
    ],
    asked('floor'),
  ),
  ...says<Fact>(
    [
      '(how far|how deep|how many metres) below (sea level|the surface)( is)?( it| {who:w})?( now)?',
      'what is( its| the)( new)? depth( now| of {noun:_})?( below {noun:_})?',
      'how deep is( it| {who:w})( now)?',
    ],
    asked('depth'),
  ),
  ...says<Fact>(['{word:_} level', 'sea level'], () => []),
  ...passedOver<Fact>(),
];
const IDLE = new Set([
  ...EVERYDAY_IDLE,
  ...'lift first finally later both more'.split(' ').filter((word) => !['first', 'both', 'more'].includes(word)),
]);

const PRONOUN = /^(?:|he|she|they|it|we|i|you|the lift)$/;

function sameWho(one: string, two: string): boolean {
  return PRONOUN.test(one) || PRONOUN.test(two) || bareName(one) === bareName(two);
}

function work(list: readonly Fact[]): RuleSolution | null {
  const facts = storyFacts(list);
  const [start, ask] = [facts.only('start'), facts.only('ask')];
  const changes = facts.all('change');
  if (start === undefined || ask === undefined || list[0] !== start || list.at(-1) !== ask) return null;
  if (changes.length === 0 || !facts.are({ start: 1, ask: 1, change: changes.length })) return null;
  const all = [start, ...changes];
  // Out of a bottle, or off a rope, anybody may take.
  const isThing = start.unit !== '' && /^(?:an?|the|one|his|her|my) /.test(start.who);
  if (
    new Set(all.map(({ unit }) => unit)).size !== 1 ||
    !changes.every(({ who }) => isThing || sameWho(who, start.who)) ||
    (!(isThing && ask.who === '') && !sameWho(ask.who, start.who))
  )
    return null;
  const things = [...all.map(({ thing }) => thing), ask.thing].filter((thing) => thing !== '');
  if (!things.every((thing) => sameThing(thing, things[0] ?? ''))) return null;
  const worked = workChanges(
    start.value,
    changes.map(({ value }) => value),
  );
  const end = changes.reduce((sum, { value }) => sum.add(value), start.value);
  if (worked === null) return null;
  if (ask.form === 'floor') return start.unit === '' ? worked : null;
  if (ask.form === 'depth')
    return end.s >= 0n ? null : { ...worked, answer: writeQuantity(end.neg(), start.unit) ?? worked.answer };
  if (end.s < 0n || start.value.s < 0n) return null;
  const answer = writeQuantity(end, start.unit);
  return answer === null ? null : { ...worked, answer };
}

/** Something there at first, some of it going and more coming: how much there is in the end. */
export function readChanges(problem: string): RuleSolution | null {
  if (!/\bhow\b|\bfloor\b|\bdepth\b|what (?:length|weight|amount|volume)/i.test(problem)) return null;
  if (
    /[£$€%]|\bper\b|\beach\b|\bevery\b|percent|ratio|twice|half|times|as many|as much|\d\/\d|fraction|probab|average/i.test(
      problem,
    )
  )
    return null;
  if (movesElsewhere(problem)) return null;
  return agreed(readings(problem, PHRASES, IDLE), work);
}
