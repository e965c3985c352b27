import type { BareQuestion, NamedQuestion } from '../namedQuestion.ts';
import { ASKED_FOR } from './chanceAsked.ts';
import { clause, clausesIn, type ClauseKind } from './clauses.ts';
import { counted } from './counted.ts';
import { reply } from './reply.ts';

type RollClause =
  | { readonly kind: 'spinner'; readonly sides: number }
  | { readonly kind: 'dice'; readonly count: 1 | 2 }
  | { readonly kind: 'coins'; readonly count: number }
  | { readonly kind: 'side'; readonly isHit: (side: number) => boolean }
  | { readonly kind: 'total'; readonly isHit: (sum: number) => boolean }
  | { readonly kind: 'pair'; readonly isHit: (first: number, second: number) => boolean }
  | { readonly kind: 'added' }
  | { readonly kind: 'heads'; readonly isHit: (heads: number, tosses: number) => boolean };

const FAIR = '(?:(?:fair|ordinary|normal|standard|regular|six-sided|6-sided|six sided|6 sided|unbiased|cubical),? )*';
const DIE =
  '(?:dice|die|number cube)(?:,? (?:with (?:faces|sides)|numbered|with faces numbered) (?:from )?1 (?:to|through|-) 6,?)?';
const TOGETHER = '(?: together| at the same time| at once| simultaneously| once)?';
const THROWN = `(?:rolled|thrown|tossed)${TOGETHER}`;
const FLIPPED = `(?:flipped|tossed|thrown|spun)${TOGETHER}`;
const WHO = '(?:you|i|he|she|we)';
const CHANCE = `${ASKED_FOR}(?:probability|chance|p)(?: that| of)?`;
const SCORES =
  '(?: (?:getting|rolling|throwing|scoring|obtaining|spinning|it lands on|it shows|it is|the number is|the score is|the arrow lands on|landing on|the spinner lands on|the result is))?';
const COUNT = '(?<count>\\d+)';
const TAKEN: Readonly<Record<string, (side: number, limit: number) => boolean>> = {
  'more than': (side, limit) => side > limit,
  'greater than': (side, limit) => side > limit,
  'bigger than': (side, limit) => side > limit,
  'higher than': (side, limit) => side > limit,
  above: (side, limit) => side > limit,
  over: (side, limit) => side > limit,
  'less than': (side, limit) => side < limit,
  'smaller than': (side, limit) => side < limit,
  'lower than': (side, limit) => side < limit,
  below: (side, limit) => side < limit,
  under: (side, limit) => side < limit,
  'at least': (side, limit) => side >= limit,
  'at most': (side, limit) => side <= limit,
};
const NAMED: Readonly<Record<string, (side: number) => boolean>> = {
  even: (side) => side % 2 === 0,
  odd: (side) => side % 2 === 1,
  prime: (side) => isPrime(side),
  square: (side) => Number.isInteger(Math.sqrt(side)),
};
const KIND = `(?<kind>${Object.keys(NAMED).join('|')})(?: number)?`;
const LIMIT = `(?:a number (?:that is )?)?(?<turn>${Object.keys(TAKEN).join('|')}) (?<limit>\\d+)`;

function isPrime(value: number): boolean {
  return value > 1 && !Array.from({ length: value - 2 }, (_, index) => index + 2).some((one) => value % one === 0);
}

function numbersIn(list: string): readonly number[] {
  return list.split(/ or (?:an? )?|, /).map(Number);
}

const TOTAL =
  '(?: (?:getting|scoring|rolling|throwing))?(?: an?)? ?(?:the |their )?(?:sum|total|score|total score)(?: of (?:the )?(?:2 |their )?(?:numbers|scores|dice|results|number cubes)(?: shown| rolled)?)?(?: rolled)?';
const NUMBERS = '(?<number>\\d+(?: or (?:an? )?\\d+)?)';
const SIDES = ['one', 'two', 'three', 'four', 'five', 'six'];
const HEADS = '(?<what>heads?|tails?)';

const CLAUSES: readonly ClauseKind<RollClause>[] = [
  clause(
    `(?:(?:a|the|this) )?${FAIR}spinner (?:has|with|is divided into) ${COUNT} (?:equal|equal-sized|equally sized) (?:sections|parts|sectors)(?:,? (?:numbered|labelled) (?:from )?1 (?:to|through|-) (?<last>\\d+))?`,
    ({ count, last }) => (last === undefined || last === count ? { kind: 'spinner', sides: Number(count) } : null),
  ),
  clause('(?:it |the spinner )is spun(?: once)?', () => ({ kind: 'spinner', sides: 0 })),
  clause(`(?:(?:if )?(?:a|an|one) )?${FAIR}${DIE}(?: is)? ${THROWN}`, () => ({ kind: 'dice', count: 1 })),
  clause(`(?:if )?${WHO} (?:roll|throw)s? (?:a|an|one) ${FAIR}${DIE}(?: once)?`, () => ({ kind: 'dice', count: 1 })),
  clause(`(?:on|with|when (?:rolling|throwing)) (?:a|an|one) ${FAIR}${DIE}`, () => ({ kind: 'dice', count: 1 })),
  clause(`${FAIR}${DIE}`, () => ({ kind: 'dice', count: 1 })),
  clause(`(?:if )?(?:a|an|one) ${FAIR}${DIE} is (?:rolled|thrown|tossed) twice`, () => ({ kind: 'dice', count: 2 })),
  clause(
    `(?:if |when )?2 ${FAIR}(?:dice|number cubes)(?:,? each (?:(?:with faces )?numbered|with faces) (?:from )?1 to 6,?)?(?: are)? ${THROWN}`,
    () => ({ kind: 'dice', count: 2 }),
  ),
  clause(`(?:when (?:rolling|throwing)|on|with) 2 ${FAIR}(?:dice|number cubes)`, () => ({ kind: 'dice', count: 2 })),
  clause(`(?:if )?${WHO} (?:roll|throw)s? 2 ${FAIR}(?:dice|number cubes)${TOGETHER}`, () => ({
    kind: 'dice',
    count: 2,
  })),
  clause(`(?:if )?(?:a|an|one) ${FAIR}coin is ${FLIPPED} ${COUNT} times`, ({ count }) => ({
    kind: 'coins',
    count: Number(count),
  })),
  clause(`(?:if )?(?:a|an|one) ${FAIR}coin is ${FLIPPED} twice`, () => ({ kind: 'coins', count: 2 })),
  clause(`(?:if )?${COUNT} ${FAIR}coins are ${FLIPPED}`, ({ count }) => ({ kind: 'coins', count: Number(count) })),
  clause(`(?:(?:let us|let's|you|i|when you) )?(?:toss|flip|throw) a ${FAIR}coin ${COUNT} times`, ({ count }) => ({
    kind: 'coins',
    count: Number(count),
  })),
  clause(`${CHANCE}${SCORES} ?\\(?(?:an? |the )?${KIND}\\)?`, ({ kind = '' }) => sideOf(NAMED[kind])),
  clause(`${CHANCE}${SCORES} ?\\(?${LIMIT}\\)?`, ({ turn = '', limit }) =>
    sideOf((side) => TAKEN[turn]?.(side, Number(limit)) === true),
  ),
  clause(
    `${CHANCE}${SCORES} ?\\(?(?:a |an |the )?(?:number )?(?<number>\\d+(?:(?:, \\d+)* or (?:an? )?\\d+)?)\\)?`,
    ({ number = '' }) => sideOf((side) => numbersIn(number).includes(side)),
  ),
  clause(`${CHANCE}${SCORES} ?\\(?an? (?:multiple of (?<of>\\d+))\\)?`, ({ of }) =>
    sideOf((side) => side % Number(of) === 0),
  ),
  clause(`${CHANCE}${SCORES} ?\\(?an? factor of (?<of>\\d+)\\)?`, ({ of }) =>
    sideOf((side) => Number(of) % side === 0),
  ),
  clause(
    `(?:the |their )?(?:2 )?(?:scores|numbers|results|outcomes)(?: (?:shown|rolled|on the (?:2 )?dice))? (?:are )?(?:then )?(?:added together|added up|added|summed)`,
    () => ({ kind: 'added' }),
  ),
  clause(`${CHANCE} ?\\((?:sum|total)(?: is| ?=) ?${NUMBERS}\\)?`, ({ number = '' }) => ({
    kind: 'total',
    isHit: (sum) => numbersIn(number).includes(sum),
  })),
  clause(
    `${CHANCE}(?: getting| rolling| throwing)? at least one (?:(?<number>[1-6])|(?<word>one|two|three|four|five|six))(?: is (?:thrown|rolled))?`,
    ({ number, word }) => {
      const side = number === undefined ? SIDES.indexOf(word ?? '') + 1 : Number(number);
      return { kind: 'pair', isHit: (first, second) => first === side || second === side };
    },
  ),
  clause(`${CHANCE}(?: that)? exactly ${COUNT} of them (?:show|are|land on|come up) ${HEADS}`, ({ count }) => ({
    kind: 'heads',
    isHit: (heads) => heads === Number(count),
  })),
  clause(`${CHANCE}${TOTAL}(?: is| of| being| equals| is equal to| comes to) ${NUMBERS}`, ({ number = '' }) => ({
    kind: 'total',
    isHit: (sum) => numbersIn(number).includes(sum),
  })),
  clause(`${CHANCE}${TOTAL}(?: is| of)? ${LIMIT}`, ({ turn = '', limit }) => ({
    kind: 'total',
    isHit: (sum) => TAKEN[turn]?.(sum, Number(limit)) === true,
  })),
  clause(`${CHANCE}${TOTAL}(?: is) (?:an? )?${KIND}`, ({ kind = '' }) => ({
    kind: 'total',
    isHit: NAMED[kind] ?? (() => false),
  })),
  clause(
    `${CHANCE} (?:the|their) (?:2 )?(?:scores|numbers|dice) (?:add|add up|sum) to ${NUMBERS}`,
    ({ number = '' }) => ({
      kind: 'total',
      isHit: (sum) => numbersIn(number).includes(sum),
    }),
  ),
  clause(
    `${CHANCE}(?: rolling| getting| throwing| of)* (?:doubles|a double|the same (?:number|score) on (?:both|the 2|each)(?: of the)? (?:dice|number cubes))`,
    () => ({ kind: 'pair', isHit: (first, second) => first === second }),
  ),
  clause(
    `${CHANCE} (?:both|the 2)(?: of the)? (?:dice|number cubes|numbers|scores) (?:show|are|land on) (?:the )?same(?: number| score)?`,
    () => ({ kind: 'pair', isHit: (first, second) => first === second }),
  ),
  clause(
    `${CHANCE} both(?: of the)? (?:dice|number cubes|numbers|scores) (?:show|are|land on) (?:an? )?(?:${KIND}s?|(?<number>[1-6]))`,
    ({ kind, number }) => bothOf(kind === undefined ? (side) => side === Number(number) : NAMED[kind]),
  ),
  clause(`${CHANCE}(?: getting| obtaining)? ?\\(?(?:exactly )?${COUNT} ${HEADS}\\)?`, ({ count }) => ({
    kind: 'heads',
    isHit: (heads) => heads === Number(count),
  })),
  clause(`${CHANCE}(?: getting| obtaining)? ?\\(?exactly one ${HEADS}\\)?`, () => ({
    kind: 'heads',
    isHit: (heads) => heads === 1,
  })),
  clause(`${CHANCE}(?: getting| obtaining)? ?\\(?at least ${COUNT} ${HEADS}\\)?`, ({ count }) => ({
    kind: 'heads',
    isHit: (heads) => heads >= Number(count),
  })),
  clause(`${CHANCE}(?: getting| obtaining)? ?\\(?at least one ${HEADS}\\)?`, () => ({
    kind: 'heads',
    isHit: (heads) => heads >= 1,
  })),
  clause(`${CHANCE}(?: getting| obtaining)? ?\\(?(?:no|0) ${HEADS}\\)?`, () => ({
    kind: 'heads',
    isHit: (heads) => heads === 0,
  })),
  clause(`${CHANCE}(?: getting| obtaining)? ?\\(?(?<many>all|both) ${HEADS}\\)?`, ({ many }) => ({
    kind: 'heads',
    isHit: (heads, tosses) => heads === tosses && (many === 'all' || tosses === 2),
  })),
];

function sideOf(isHit: ((side: number) => boolean) | undefined): RollClause | null {
  return isHit === undefined ? null : { kind: 'side', isHit };
}

const ASKED = new Set(['side', 'total', 'pair', 'heads']);

function bothOf(isHit: ((side: number) => boolean) | undefined): RollClause | null {
  return isHit === undefined ? null : { kind: 'pair', isHit: (first, second) => isHit(first) && isHit(second) };
}

/** Fair dice, spinners and coins: every outcome is counted. */
export function readRolls(question: BareQuestion): NamedQuestion | null {
  if (!/\b(?:dice|die|cubes?|spinner|coins?)\b/.test(question.text)) return null;
  const clauses = clausesIn(counted(question.text), CLAUSES);
  if (clauses === null) return null;
  const [asked, another] = clauses.filter(({ kind }) => ASKED.has(kind));
  // The sum is asked for, in so many words: what is added is no other thing.
  if (clauses.some(({ kind }) => kind === 'added') && asked?.kind !== 'total') return null;
  const things = clauses.filter((one) => one.kind !== asked?.kind && one.kind !== 'added');
  const [thing, more] = things.filter((one) => one.kind !== 'spinner' || one.sides > 0);
  if (asked === undefined || thing === undefined || another !== undefined || more !== undefined) return null;
  if (thing.kind !== 'spinner' && /\b(?:spinner|arrow)\b/.test(question.text)) return null;
  const share = shareOf(thing, asked);
  return share === null ? null : reply(`${share[0]}/${share[1]} + 0`, { form: question.form });
}

/** Spinners with more sides are left alone: all of them are counted, or none. */
const MOST_SIDES = 1000;

/** How many of how many outcomes; null for heads of dice, and for what cannot happen. */
function shareOf(thing: RollClause, asked: RollClause): readonly [number, number] | null {
  if (asked.kind === 'side') {
    const sides = thing.kind === 'spinner' ? thing.sides : thing.kind === 'dice' && thing.count === 1 ? 6 : 0;
    const hits = Array.from({ length: Math.min(sides, MOST_SIDES) }, (_, index) => index + 1).filter(
      asked.isHit,
    ).length;
    return hits === 0 || sides > MOST_SIDES ? null : [hits, sides];
  }
  if (asked.kind === 'total' || asked.kind === 'pair') {
    if (thing.kind !== 'dice' || thing.count !== 2) return null;
    const isHit = asked.kind === 'pair' ? asked.isHit : (first: number, second: number) => asked.isHit(first + second);
    const hits = Array.from({ length: 36 }, (_, index) => index).filter((index) =>
      isHit(1 + (index % 6), 1 + Math.floor(index / 6)),
    ).length;
    return hits === 0 ? null : [hits, 36];
  }
  if (asked.kind !== 'heads' || thing.kind !== 'coins' || thing.count > 10) return null;
  const { count } = thing;
  const outcomes = Array.from(
    { length: 2 ** count },
    (_, index) => [...index.toString(2)].filter((bit) => bit === '1').length,
  );
  const hits = outcomes.filter((heads) => asked.isHit(heads, count)).length;
  return hits === 0 ? null : [hits, outcomes.length];
}
