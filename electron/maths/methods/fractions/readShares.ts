import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { agreed, readings, says } from '../frames/frame.ts';
import type { FramePhrase } from '../frames/frame.ts';
import { EVERYDAY_IDLE, passedOver } from '../everyday/everydayWords.ts';
import type { ClauseMatch } from '../words/clauses.ts';
import { storyFacts } from '../words/storyFacts.ts';
import { valued } from '../words/values.ts';
import type { Valued } from '../words/values.ts';
import { writeNumber } from '../writeTerms.ts';
import { spellDifference } from '../amounts/spelledArithmetic.ts';
import { writeQuantity } from '../amounts/quantity.ts';
import { workFractionOf, workRestOf, workWholeOf } from './workFractionOf.ts';

/** What is told and asked of a whole and its parts. `of rest`: a part of what was left. */
type Fact =
  | { readonly kind: 'part' | 'rest part'; readonly share: Fraction; readonly thing: string }
  | { readonly kind: 'amount'; readonly amount: Valued; readonly thing: string }
  | { readonly kind: 'ask fraction left' | 'ask fraction used' | 'ask left' | 'ask whole' }
  | { readonly kind: 'ask kind'; readonly thing: string }
  | { readonly kind: 'rest are'; readonly thing: string };

const OF = '( of)?( (the|a|an|his|her|their|my|all|its|some))?';
const DOES =
  '(ate|eats|eat|used|uses|use|spent|spends|spend|gave|gives|give|drank|drinks|drink|read|reads|painted|paints|paint|sold|sells|sell|saves|saved|save|walked|walks|took|takes|take|filled|fills|mows|mowed|planted|plants|completed|completes|has|have|lost|loses|pays|paid|is|are|were|was|cut|cuts)';

function part(kind: 'part' | 'rest part'): (match: ClauseMatch) => readonly Fact[] | null {
  return (match) => {
    const share = valued(match.amount('f'))?.value;
    return share === undefined || share.compare(0) <= 0 || share.compare(1) >= 0
      ? null
      : [{ kind, share, thing: match.words('t') }];
  };
}

const AMOUNT = '{number|money|length|quantity|time:n}';
const REST = '(the rest|the remainder|what (is|was) left|the others|the remaining {word:_}|the remaining)';

const PHRASES: readonly FramePhrase<Fact>[] = [
  ...says<Fact>(
    [`{fraction:f} of ${REST}( {word:_})?`, `{fraction:f} of what (she|he|they|it) (has|had|have) left`],
    part('rest part'),
  ),
  ...says<Fact>(
    [
      `{fraction:f}${OF}( {word:_}| {word:_} {word:_}| them| it| this)? (is|are|were|was) {noun:t}`,
      `{fraction:f} of (the|a|his|her) {word:_} (in|at|on) (the|a|an|his|her|my)( {word:_})? {word:_} (is|are|were|was) {noun:t}`,
    ],
    part('part'),
  ),
  ...says<Fact>(
    [
      `{fraction:f}( of)?( (the|a|an|his|her|their|my|all|its|it|them|this))?( {word:_}| whole {word:_}| money| savings)?`,
    ],
    part('part'),
  ),
  ...says<Fact>(
    [
      `(there are|there were|this is|that is|that leaves|leaving|she has|he has|they have|has|have|had|gets|earns|saves|with|of|contains|holds|in a class of|a total of|) ${AMOUNT}( {noun:t})?`.replace(
        '|)',
        ')',
      ),
      `${AMOUNT}( {noun:t})?( are| is| were)?`,
    ],
    (match) => {
      const amount = valued(match.amount('n'));
      return amount === null ? null : [{ kind: 'amount', amount, thing: match.words('t') }];
    },
  ),
  ...says<Fact>(
    [
      '(what|which) fraction( of {noun:_}| of (the|his|her|their|my|it|its)( {word:_})?)? (is|was|are|were|does {who:_} have|has {who:_}|did {who:_} have|will be)( still| now)? (left|remaining|left over|not {word:_}|unpainted|unread|uneaten)( over)?',
      '(what|which) fraction( of {noun:_}| of (the|his|her|their|my|it)( {word:_})?)? (remains|remain|is the rest)',
      '(find|work out|calculate)( the)? fraction( of( the| his| her)? {word:_})? (that is |which is |that was )?(left|remaining)',
    ],
    () => [{ kind: 'ask fraction left' }],
  ),
  ...says<Fact>(
    [
      '(what|which) fraction( of {noun:_}| of (the|it|them)( {word:_})?)? (did|do|have|has|was|is|were|are) (they|they both|the two|{word:_} and {word:_}|it)? ?(eat|eaten|use|used|spend|spent|painted|paint|read|done|drink|drunk|sold|gone)( altogether| in total| in all| together)'.replace(
        ')? ?(eat',
        ' )?(eat',
      ),
    ],
    () => [{ kind: 'ask fraction used' }],
  ),
  ...says<Fact>(
    [
      'how (many|much)( {word:_}| money)? (is|are|does {who:_} have|has {who:_}( got)?|did {who:_} have|will {who:_} have|were|was)( now)? left( over)?',
      'how (many|much)( {word:_}| money)? (remain|remains|is remaining|are remaining)',
      '(find|work out|calculate) how (many|much)( {word:_}| money)? (is|are|{who:_} has) left( over)?',
    ],
    () => [{ kind: 'ask left' }],
  ),
  ...says<Fact>(
    [
      'how (many|much)( {word:_}| {word:_} {word:_})? (are there|are|does {who:_} have|is there|did {who:_} have|were there|are there in {noun:_}|are in {noun:_}|are there in (the|a|his|her) {noun:_}|are in (the|a|his|her) {noun:_})( altogether| in total| in all| to start with| at first| at the start| originally)',
      'how many {word:_} (are there|are) in (the|this|her|his) {noun:_}',
      '(find|work out|calculate|what is) the (total|whole|total number)( of {word:_})?( number of {word:_})?( in (the|a) {noun:_})?',
      'what is the total number of {word:_}( in (the|a) {noun:_})?',
      '(find|work out|calculate) the number of {word:_} in (the|a) {noun:_}',
    ],
    () => [{ kind: 'ask whole' }],
  ),
  ...says<Fact>(['(the rest|the others|the remaining {word:_}) (are|were|is) {noun:t}'], (match) => [
    { kind: 'rest are', thing: match.words('t') },
  ]),
  ...says<Fact>(
    [
      'how many( {word:_}| of (the|them)( {word:_})?)? are {noun:t}',
      'how many {noun:t} are there',
      'how many {noun:t} (does|did) {who:_} have',
    ],
    (match) => [{ kind: 'ask kind', thing: match.words('t') }],
  ),
  ...passedOver<Fact>(),
];
const IDLE = new Set([
  ...EVERYDAY_IDLE,
  ...'ate eats used uses spent spends gave gives drank painted sold saves saved took takes made makes give spend use eat bought buys day on then away also friend loses lost if'.split(
    ' ',
  ),
  ...DOES.replace(/[()]/g, '').split('|'),
]);

function solution(steps: readonly RuleStep[], answer: string): RuleSolution {
  return { topic: 'fractions', method: 'readShares', steps, answer };
}

/** Parts of one whole added, and what is left of it. */
function ofOne(shares: readonly Fraction[], left: boolean): RuleSolution | null {
  const total = shares.reduce((sum, share) => sum.add(share), new Fraction(0));
  if (total.compare(1) > 0 || shares.length === 0 || shares.length > 4) return null;
  const steps: RuleStep[] = [];
  if (shares.length > 1) {
    const bottom = shares.reduce((least, { d }) => (least * d) / gcd(least, d), 1n);
    const alike = shares.map(({ n, d }) => `\\frac{${(n * bottom) / d}}{${bottom}}`).join('+');
    const sum = shares.map(writeNumber).join('+');
    steps.push({
      reason: 'Add the parts.',
      expression: alike === sum ? `${sum}=${writeNumber(total)}` : `${sum}=${alike}=${writeNumber(total)}`,
    });
  }
  const rest = new Fraction(1).sub(total);
  if (!left) return solution(steps, writeNumber(total));
  steps.push({ reason: 'Take that from the whole.', expression: `1-${writeNumber(total)}=${writeNumber(rest)}` });
  return solution(steps, writeNumber(rest));
}

function gcd(one: bigint, two: bigint): bigint {
  return two === 0n ? one : gcd(two, one % two);
}

function sameWords(one: string, two: string): boolean {
  const bare = (text: string): string => (text.split(' ').at(-1) ?? '').replace(/s$/, '');
  return one !== '' && bare(one) === bare(two);
}

/** One after another: a part of the whole, then a part of what is left. */
function stepByStep(amount: Valued, first: Fraction, second: Fraction): RuleSolution | null {
  const one = workRestOf(first, amount.value, amount.unit);
  const left = amount.value.mul(new Fraction(1).sub(first));
  const two = one === null ? null : workRestOf(second, left, amount.unit);
  return one === null || two === null ? null : { ...two, steps: [...one.steps, ...two.steps] };
}

function work(list: readonly Fact[]): RuleSolution | null {
  const facts = storyFacts(list);
  const [parts, rests, amounts] = [facts.all('part'), facts.all('rest part'), facts.all('amount')];
  const shares = parts.map(({ share }) => share);
  const [first, second] = shares;
  const [amount] = amounts;
  if (facts.are({ part: parts.length, 'ask fraction left': 1 })) return ofOne(shares, true);
  if (facts.are({ part: parts.length, 'ask fraction used': 1 }) && parts.length > 1) return ofOne(shares, false);
  if (facts.are({ part: 1, 'rest part': 1, 'ask fraction left': 1 }) && first !== undefined) {
    const [rest] = rests;
    if (rest === undefined) return null;
    const left = new Fraction(1).sub(first);
    const keep = new Fraction(1).sub(rest.share);
    const end = left.mul(keep);
    return solution(
      [
        { reason: 'What is left after the first part.', expression: `1-${writeNumber(first)}=${writeNumber(left)}` },
        {
          reason: `Of that $${writeNumber(keep)}$ is left.`,
          expression: `${writeNumber(keep)}\\times ${writeNumber(left)}=${writeNumber(end)}`,
        },
      ],
      writeNumber(end),
    );
  }
  if (amount === undefined || first === undefined || amounts.length > 1) return null;
  const { value, unit } = amount.amount;
  if (facts.are({ part: 1, amount: 1, 'ask left': 1 })) return workRestOf(first, value, unit);
  if (facts.are({ part: 2, amount: 1, 'ask left': 1 }) && second !== undefined) {
    const [one, two] = [workFractionOf(first, value, unit), workFractionOf(second, value, unit)];
    const used = first.add(second).mul(value);
    const answer = writeQuantity(value.sub(used), unit);
    if (one === null || two === null || answer === null || used.compare(value) > 0) return null;
    return solution(
      [...one.steps, ...two.steps, { reason: 'Take both from the whole.', expression: spellDifference(value, used) }],
      answer,
    );
  }
  const [rest] = rests;
  if (facts.are({ part: 1, 'rest part': 1, amount: 1, 'ask left': 1 }) && rest !== undefined)
    return stepByStep(amount.amount, first, rest.share);
  const kind = parts[0]?.thing ?? '';
  if (facts.are({ part: 1, amount: 1, 'ask whole': 1 }) && sameWords(kind, amount.thing))
    return workWholeOf(first, value, unit);
  const [told, asked] = [facts.only('rest are'), facts.only('ask kind')];
  if (told !== undefined && asked !== undefined && facts.are({ part: 1, amount: 1, 'rest are': 1, 'ask kind': 1 })) {
    if (sameWords(asked.thing, told.thing)) return workRestOf(first, value);
    return sameWords(asked.thing, kind) ? workFractionOf(first, value) : null;
  }
  return null;
}

/** Stories of parts eaten, spent or painted: what is left, how much it was at first. */
export function readShares(problem: string): RuleSolution | null {
  if (
    !/\d ?\/ ?\d|\\[dt]?frac|half|third|quarter|fifth|sixth|eighth|tenth|[½⅓⅔¼¾]/i.test(problem) ||
    /percent|%|ratio|probab|as old|\bages?\b|\bhers\b|\btheirs\b|\bmine\b|\bown\b|\beach\b/i.test(problem)
  )
    return null;
  // "Half of what remained" is a part of the rest.
  const plain = problem.replace(/\bof what(?:ever)? (?:then |still )?(?:remained|remains)\b/gi, 'of what was left');
  return agreed(readings(plain, PHRASES, IDLE), (list) => {
    const worked = work(list);
    // Half a marble cannot be left.
    const things = list.some((fact) => fact.kind === 'amount' && fact.amount.unit === '');
    return things && worked !== null && !/^\d+$/.test(worked.answer) ? null : worked;
  });
}
