import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { writeQuantity } from '../amounts/quantity.ts';
import { endsWithin, spellDifference, spellProduct, spellQuotient } from '../amounts/spelledArithmetic.ts';
import { writeDecimal } from '../askedText.ts';
import { agreed, readings, says } from '../frames/frame.ts';
import type { FramePhrase } from '../frames/frame.ts';
import type { ClauseMatch } from '../words/clauses.ts';
import { storyFacts } from '../words/storyFacts.ts';
import { unitRatio } from '../words/unitSizes.ts';
import { valued } from '../words/values.ts';
import type { Valued } from '../words/values.ts';
import { EVERYDAY_IDLE, passedOver } from './everydayWords.ts';

/** A whole, groups of one size, how many groups there are, and what is asked. */
type Fact =
  | { readonly kind: 'total' | 'size'; readonly amount: Valued }
  | { readonly kind: 'count'; readonly value: Fraction }
  | { readonly kind: 'ask left over' | 'ask full' | 'ask needed' | 'ask left' | 'ask each' | 'ask total' };

const A = '{number|length|quantity:n}';
const B = '{length|quantity:n}';
const THINGS = '( {noun:_}| {word:_} {word:_})?';
const GOT =
  '(has|have|had|packs|packed|pack|buys|bought|makes|made|bakes|baked|collects|collected|picks|picked|there are|there were|shares|shared|share|puts|put|are|were|with|divides|divided|splits|split|arranges|arranged|orders|ordered|needs to pack|wants to pack|wants to share|cuts|cut|pours|poured|is packing|are packing|is putting|prints|grows|harvests|sorts|a total of|contains|holds|of|from|all|all of the|the|uses)';
const HOLDS =
  '(( can| will)? (hold|holds|contain|contains|take|takes|seat|seats|carry|carries|fit|fits|hold up to|is|has|needs|uses|weighs|measures))';
const WHO = '( {who:_})?';

function amount(kind: 'total' | 'size'): (match: ClauseMatch) => readonly Fact[] | null {
  return (match) => {
    const value = valued(match.amount('n'));
    return value === null ? null : [{ kind, amount: value }];
  };
}

function counted(match: ClauseMatch): readonly Fact[] | null {
  const value = valued(match.amount('c'));
  return value === null || value.value.d !== 1n || value.value.compare(1) <= 0
    ? null
    : [{ kind: 'count', value: value.value }];
}

function asks(
  kind: Extract<Fact, { kind: `ask ${string}` }>['kind'],
  ...sources: readonly string[]
): readonly FramePhrase<Fact>[] {
  return says<Fact>(sources, () => [{ kind }]);
}

const MADE = '(can|could|does|do|did|will|would)';
const DONE = '(fill|make|pack|cut|get|pour|use|be filled|be made|be cut|be packed|be poured|completely fill)';

const PHRASES: readonly FramePhrase<Fact>[] = [
  ...asks(
    'ask left over',
    'how many( {noun:_})? (are|is|will be|were|does {who:_} have|will {who:_} have|has {who:_} got)( left over| over| remaining| not packed| left)( at the end)?',
    'how many( {noun:_})? (are|will be|were) left( over)? (once|when|after)( {who:_})? (has|have) (filled|packed|made) as many( {word:_}| full {word:_})? as {who:_} can',
    'how many( {noun:_})? (are|will be|were) left( over)? (once|when|after) as many( full)? {word:_} as possible (have been|are) (filled|packed|made)',
    'what is the remainder',
    'how many( {noun:_})? (remain|remains|will remain)',
  ),
  ...asks(
    'ask full',
    `how many( full| complete| whole| {word:_})? {word:_}( of {word:_})? ${MADE}${WHO} ${DONE}( completely)?( from (it|them|this|the {word:_}))?`,
    `how many( full| complete| whole) {word:_}( of {word:_})? (are|were) there`,
    `how many ${B} {word:_} (can|could) (be (filled|made|cut|poured)|{who:_} (fill|make|cut|pour))`,
  ),
  ...asks(
    'ask needed',
    `how many( {word:_}| of them)? (are|will be|is)( needed| required)( for)?`,
    'how many {word:_} (does|will|do) (that|this|it) (take|need)',
    '(find|work out|calculate) the (smallest|least|minimum|fewest|lowest)( possible)? number of {word:_}( that (are|is))?( (needed|required))( for| when)?',
    `how many {word:_} (does|do|will|did|must|should) {who:_} (need|require|have to buy|use|order)( to (hold|carry|pack|take|seat)( them all| all of them| all the {word:_}| everyone| everybody)?)?`,
    'what is the (smallest|least|minimum|fewest|lowest)( possible)? number of {word:_}( that)?( (needed|required)| {who:_} (needs|need))',
  ),
  ...asks(
    'ask left',
    'how (much|many {word:_} of|long)( {word:_}| of {word:_}| of the {word:_})? (is|are|will be) left( over)?( (on|in|of) the {word:_})?',
    'how (much|many {word:_} of) {word:_} (does|will) {who:_} have left( over)?',
    'what length( of {word:_})? (is|will be) left( over)?',
    'how much( {word:_})? (remains|is left over)',
    'how (much|many {word:_} of) {word:_} (remains|remain)( (on|in|of) the {word:_})?',
    '(find|what is|work out|calculate) the (length|amount|weight|volume) of( the)? {word:_} (left|that is left|remaining|left over)( (on|in) the {word:_})?',
  ),
  ...asks(
    'ask each',
    'how many( {word:_})? (does|do|did|will|would) (each|every)( {word:_}| one| of them)? (get|receive|have|hold|contain)',
    'how (much|many)( {word:_})? (are|is|will be|go|goes|were) (in|on|into) (each|every)( {word:_})?',
    'how (long|heavy|much) (is|will|does)( each)?( {word:_})?( be| get| weigh)?',
    '(find|what is|work out|calculate) the (length|weight|mass) of (each|one)( {word:_})?',
  ),
  ...asks(
    'ask total',
    'how (many|much)( {noun:_})? (are there|are there in {word:_}|does {who:_} have|did {who:_} (buy|use)|has {who:_}|were there)( altogether| in total| in all)',
  ),
  ...says<Fact>(
    [
      `{word:_}( that| which)${HOLDS} ${A}${THINGS}( each)?( long)?`,
      `each of (the|these) {word:_}${HOLDS} ${A}${THINGS}`,
      `(fills|filled|fill|makes|make) as many( full)? {word:_} of ${A} as (possible|{who:_} can)`,
      `(each|every) one( of them)?${HOLDS} ${A}${THINGS}`,
      `(each|every|one|a)( {word:_}){0,1}${HOLDS} ${A}${THINGS}( long)?`.replace('{0,1}', '?'),
      `${A}${THINGS} (in|to|per|for|fit in|fit into|go in|go into)( each| a| every| one)? {word:_}`,
      `(boxes|bags|packs|packets|crates|trays|teams|groups|rows|cartons|pieces|lengths|strips|bottles|glasses|cups|jugs|tins|jars|bunches|piles|sets|cups|containers|boats|buses|coaches|minibuses|tables|portions|servings)( {word:_})? of ${A}${THINGS}( each)?`,
      `each${THINGS} ${B}( long)?`,
      `${B}( long)? each`,
      `(pieces|lengths|strips|sections|planks)( each)? ${B} long`,
      `each( of which)? is ${B}( long)?`,
    ],
    amount('size'),
  ),
  ...says<Fact>(
    [`how many ${B} {word:_} ${MADE}( {who:_} (fill|make|cut|pour|get)| be (filled|made|cut|poured))`],
    (match) => {
      const value = valued(match.amount('n'));
      return value === null ? null : [{ kind: 'size', amount: value }, { kind: 'ask full' }];
    },
  ),
  ...says<Fact>(
    [
      '(between|among|amongst|by) {number:c} {noun:_}',
      '(between|among|amongst) {number:c}',
      'into {number:c}( equal| identical| equally sized)? {noun:_}',
      '(cuts|cut|cut off|cuts off|uses|used|fills|filled|pours|makes|made|saws|saws off|chops|snips){0}( out)? {number:c} {noun:_}'.replace(
        '{0}',
        '',
      ),
      'in {number:c} {word:_}',
    ],
    counted,
  ),
  ...says<Fact>(
    [
      `${GOT} ${A}( long)?${THINGS}( of {word:_})?`,
      `(a|one|the|an) ${B}( long)? {word:_}( of {word:_})?`,
      `{word:_}( that| which)? (is|was|measures|holds|contains|of length|of) ${B}( long)?( of {word:_})?`,
      `${A}${THINGS} (are|is|were|was|need to be|have to be|must be|to be) (packed|shared|put|split|divided|arranged|placed|cut|poured|transported|taken)`,
    ],
    amount('total'),
  ),
  ...passedOver<Fact>(),
];
const IDLE = new Set([
  ...EVERYDAY_IDLE,
  ...'each all full equally evenly exactly how many only up one once filled buys put puts cut cuts needs shared share split divided takes makes made gets pours piece pieces off out'
    .split(' ')
    .filter((word) => word !== 'how' && word !== 'many' && word !== 'off' && word !== 'only'),
]);

function solution(steps: readonly RuleStep[], answer: string | null): RuleSolution | null {
  return answer === null ? null : { topic: 'integers', method: 'readGroups', steps, answer };
}

/** The size in the unit of the whole; `null` where the units do not go together. */
function inUnitOf(total: Valued, size: Valued): Fraction | null {
  if (total.unit === size.unit) return size.value;
  if (size.unit === '' || total.unit === '') return null;
  const ratio = unitRatio(size.unit, total.unit) ?? unitRatio(total.unit, size.unit)?.inverse() ?? null;
  return ratio === null ? null : size.value.mul(ratio);
}

/** How often the size goes into the whole, with what is left. */
function divide(total: Valued, size: Fraction, wish: 'left over' | 'full' | 'needed'): RuleSolution | null {
  const times = total.value.div(size);
  const [full, exact] = [times.floor(), times.d === 1n];
  const rest = total.value.sub(full.mul(size));
  if (wish !== 'left over' && exact)
    return solution(
      [{ reason: 'Divide the whole by the size of one group.', expression: spellQuotient(total.value, size) }],
      writeDecimal(times),
    );
  const steps: RuleStep[] = [
    { reason: `The size fits $${writeDecimal(full)}$ times.`, expression: spellProduct(full, size) },
    { reason: 'The rest is left over.', expression: spellDifference(total.value, full.mul(size)) },
  ];
  if (wish === 'left over') return solution(steps, writeQuantity(rest, total.unit));
  if (wish === 'full') return solution(steps, writeDecimal(full));
  const needed = full.add(1);
  return solution(
    [
      ...steps,
      { reason: 'One more is needed for the rest.', expression: `${writeDecimal(full)}+1=${writeDecimal(needed)}` },
    ],
    writeDecimal(needed),
  );
}

function work(list: readonly Fact[]): RuleSolution | null {
  const facts = storyFacts(list);
  const [total, size, count] = [facts.only('total')?.amount, facts.only('size')?.amount, facts.only('count')?.value];
  const one = (kind: Fact['kind']): boolean => facts.all(kind).length === 1;
  if (total !== undefined && size !== undefined) {
    const unit = inUnitOf(total, size);
    if (unit === null || unit.compare(0) <= 0 || total.value.compare(0) <= 0) return null;
    // "50 people go in cars with 4 seats": a whole smaller than one group has been taken for the group.
    if (total.value.compare(unit) < 0) return null;
    if (facts.are({ total: 1, size: 1, 'ask left over': 1 })) return divide(total, unit, 'left over');
    if (facts.are({ total: 1, size: 1, 'ask full': 1 })) return divide(total, unit, 'full');
    if (facts.are({ total: 1, size: 1, 'ask needed': 1 })) return divide(total, unit, 'needed');
    if (count === undefined || !facts.are({ total: 1, size: 1, count: 1, 'ask left': 1 })) return null;
    const used = unit.mul(count);
    if (used.compare(total.value) > 0) return null;
    const steps = [
      { reason: 'All the pieces together.', expression: spellProduct(count, unit) },
      { reason: 'Subtract that from the whole.', expression: spellDifference(total.value, used) },
    ];
    return solution(steps, writeQuantity(total.value.sub(used), total.unit));
  }
  if (count === undefined) return null;
  if (total !== undefined && one('ask each') && facts.are({ total: 1, count: 1, 'ask each': 1 })) {
    const each = total.value.div(count);
    if (!endsWithin(each, 3) || (total.unit === '' && each.d !== 1n)) return null;
    return solution(
      [{ reason: 'Share equally: divide.', expression: spellQuotient(total.value, count) }],
      writeQuantity(each, total.unit),
    );
  }
  if (size === undefined || !facts.are({ size: 1, count: 1, 'ask total': 1 })) return null;
  return solution(
    [{ reason: 'So many groups of this size: multiply.', expression: spellProduct(count, size.value) }],
    writeQuantity(size.value.mul(count), size.unit),
  );
}

/** Things packed, cut, poured or shared in groups of one size: how many groups, how much in each, what is left. */
export function readGroups(problem: string): RuleSolution | null {
  if (
    !/\bhow\b|\bleft\b|\bremain|\bnumber of\b|length of/i.test(problem) ||
    /[£$€%]|\bper ?cent|ratio|average|mean\b|probab|speed/i.test(problem)
  )
    return null;
  return agreed(readings(problem, PHRASES, IDLE), work);
}
