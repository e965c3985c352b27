import type { Phrase } from '../../words/phrases.ts';
import { sayings, W } from './chanceReader.ts';
import { NUMBER_WISH } from './numberWishes.ts';

export type ThrowFact =
  | { readonly kind: 'coins'; readonly count: number | null }
  | { readonly kind: 'dice'; readonly count: number | null; readonly faces: number | null }
  | { readonly kind: 'range'; readonly from: number; readonly to: number }
  | { readonly kind: 'count' | 'times'; readonly count: number }
  | { readonly kind: 'ask'; readonly what: 'chance' | 'expected' }
  | {
      readonly kind: 'heads';
      readonly how: 'exactly' | 'atLeast' | 'atMost' | 'more' | 'fewer' | 'all' | 'some';
      readonly count: number;
    }
  | { readonly kind: 'headsAndTails'; readonly heads: number; readonly tails: number }
  | { readonly kind: 'wish'; readonly text: string }
  | { readonly kind: 'of'; readonly what: 'sum' | 'product' | 'difference' }
  | { readonly kind: 'both' | 'same' | 'different' | 'atLeastOne' | 'added' | 'no' | 'idle' };

/** Words that steer where something is thrown or a number is drawn. */
export const THROW_WORDS: ReadonlySet<string> = new Set(
  'sided dice coin coins heads tails head tail numbered doubles double adds added add sum total product difference inclusive inclusively second spinner cards spinners two suits kings red black blue green sections section vowel vowels letter letters'.split(
    ' ',
  ),
);

const say = sayings(THROW_WORDS);
const A = '(?:an?|one|1|the|each|this|that|single)';
const OBJECT =
  '(?:cards?|balls?|discs?|counters?|tickets?|tiles?|slips?(?: of paper)?|tokens?|chips?|numbers?|integers?|sections|sectors|segments|parts|pieces?(?: of paper)?|beads?|sides|faces|raffle tickets|envelopes?|doors?|lockers?)';
const numberOf = (numbers: readonly number[], mark: string): number | null =>
  mark === '' ? null : (numbers[Number(mark)] ?? null);

function coinsTold(numbers: readonly number[]): readonly Phrase<ThrowFact>[] {
  const at = (mark: string): number => numbers[Number(mark)] ?? 0;
  return [
    say(
      `(?:#(\\d+)|${A}|both)(?: fair| unbiased| ordinary| normal| standard| different| identical| new)*${W}{0,1} coins?`,
      ([mark = '']) => ({ kind: 'coins', count: numberOf(numbers, mark) }),
    ),
    say(`coins?`, () => ({ kind: 'coins', count: null })),
    say(`#(\\d+) (?:heads?|tails?) and #(\\d+) (?:heads?|tails?)`, ([heads = '', tails = '']) => ({
      kind: 'headsAndTails',
      heads: at(heads),
      tails: at(tails),
    })),
    say(
      `(?:(?:exactly )?(?:an?|one) )?heads? and (?:(?:exactly )?(?:an?|one) )?tails?|(?:an? |one )?tails? and (?:an? |one )?heads?`,
      () => ({ kind: 'headsAndTails', heads: 1, tails: 1 }),
    ),
    say(
      `(exactly|at-least|at-most|more than|fewer than|less than|only|just) (?:#(\\d+)|an?|one)(?: of (?:them|the coins))?(?: (?:is|are|shows?|lands?(?: on)?))?(?: an?)? (?:heads?|tails?)`,
      ([how = '', mark = '']) => heads(how, numberOf(numbers, mark) ?? 1),
    ),
    say(`no (?:heads?|tails?)`, () => heads('exactly', 0)),
    say(
      `(?:all|both)${W}{0,4} (?:heads?|tails?)|(?:heads?|tails?) (?:both|all) (?:times|#\\d+ times)|(?:heads?|tails?) on (?:both|each|all)(?: coins?| of them)?|(?:heads?|tails?) (?:every|each) time`,
      () => heads('all', 0),
    ),
    say(`#(\\d+) (?:heads?|tails?)`, ([mark = '']) => heads('some', at(mark))),
    say(`(?:an? )?(?:heads?|tails?)`, () => heads('some', 1)),
  ];
}

function heads(how: string, count: number): ThrowFact {
  const known: Readonly<Record<string, Extract<ThrowFact, { kind: 'heads' }>['how']>> = {
    'at-least': 'atLeast',
    'at-most': 'atMost',
    'more than': 'more',
    'fewer than': 'fewer',
    'less than': 'fewer',
    all: 'all',
    some: 'some',
  };
  return { kind: 'heads', how: known[how] ?? 'exactly', count };
}

function diceTold(numbers: readonly number[]): readonly Phrase<ThrowFact>[] {
  const at = (mark: string): number => numbers[Number(mark)] ?? 0;
  const FAIR =
    '(?:,? (?:fair|unbiased|ordinary|normal|standard|regular|single|different|identical|new|usual|cubical|coloured|red|blue|green|white|black|balanced))*';
  return [
    say(
      `(?:#(\\d+)|${A}|both|a pair of|pair of)?${FAIR} ?(?:#(\\d+) sided )?${FAIR} ?(?:dice|spinner),?(?: (?:(?:with )?(?:faces |sides )?numbered|marked|labelled|with(?: the)? (?:numbers|faces))(?: from)? #(\\d+) (?:to|-) #(\\d+))?`,
      ([count = '', faces = '', from = '', to = '']) => {
        if (from !== '' && at(from) !== 1) return null;
        const told = to === '' ? numberOf(numbers, faces) : at(to);
        if (faces !== '' && told !== at(faces)) return null;
        return { kind: 'dice', count: numberOf(numbers, count), faces: told };
      },
    ),
    say(
      `spinner(?:${W}{0,3})?,? #(\\d+)(?: equal| equally| identical| same)*(?:${W}{0,1})? (?:sections|sectors|parts|segments)(?:,? (?:which are |that are )?(?:numbered|labelled|marked)(?: from)? #(\\d+) (?:to|-) #(\\d+))?`,
      ([count = '', from = '', to = '']) =>
        from === '' || (at(from) === 1 && at(to) === at(count))
          ? { kind: 'dice', count: null, faces: at(count) }
          : null,
    ),
    say(
      `(?:#(\\d+)(?: sided)? )?(?:fair |equal |identical |plastic |whole )*(?:${OBJECT}|spinner)(?: (?:are|is|which are|that are|each))*,?(?: (?:numbered|labelled|marked|with(?: the)? numbers?|written))?(?: with)?(?: the)?(?: whole| integers?)?(?: numbers?)?(?: from| between)? #(\\d+) (?:to|-|and|through|up to) #(\\d+)(?: inclusive| inclusively)?(?: on (?:it|them))?`,
      ([count = '', from = '', to = '']) =>
        at(to) > at(from) && (count === '' || at(count) === at(to) - at(from) + 1)
          ? { kind: 'range', from: at(from), to: at(to) }
          : null,
    ),
    say(
      `(?:numbered )?(?:from|between) #(\\d+) (?:to|and|-) #(\\d+)(?: inclusive| inclusively)`,
      ([from = '', to = '']) => (at(to) > at(from) ? { kind: 'range', from: at(from), to: at(to) } : null),
    ),
    say(`from #(\\d+) to #(\\d+)`, ([from = '', to = '']) =>
      at(to) > at(from) ? { kind: 'range', from: at(from), to: at(to) } : null,
    ),
    say('spinner|cards|sections?', () => ({ kind: 'idle' })),
  ];
}

/** Everything that can be said of throws of coins and dice, spins, and numbers that are drawn. */
export function throwPhrases(numbers: readonly number[]): readonly Phrase<ThrowFact>[] {
  const at = (mark: string): number => numbers[Number(mark)] ?? 0;
  return [
    ...coinsTold(numbers),
    ...diceTold(numbers),
    say(`#(\\d+) (?:times|throws|rolls|flips|tosses|spins|goes)`, ([mark = '']) => ({
      kind: 'times',
      count: at(mark),
    })),
    say(`how-many times|how-many|(?:expected|expect)(?: number of)?(?: times)?`, () => ({
      kind: 'ask',
      what: 'expected',
    })),
    say(`estimate`, () => ({ kind: 'idle' })),
    say('chance', () => ({ kind: 'ask', what: 'chance' })),
    say(
      `(?:the )?(sum|total|product|difference)(?: of| is| between| equals| equal| score| scores| value)*(?: (?:the|both|these|their|#\\d+(?= (?:dice|numbers|scores|top|faces|throws|rolls))|dice|numbers?|scores?|on|is|of|that|come|comes|up|appearing|shown|showing|obtained|rolled|which|faces|values|two|top|uppermost))*`,
      ([what = '']) => ({ kind: 'of', what: what === 'total' ? 'sum' : (what as 'sum' | 'product' | 'difference') }),
    ),
    say(`(?:added|add|adds)(?: up| together| to)*`, () => ({ kind: 'added' })),
    say(
      `(?:both|all|each|2 times)(?: of)?(?: the)?(?: dice| them| numbers| scores| are| is| show| shows| showing| land| lands| on| of| being| be| come| up| times| rolls| throws| spins)*`,
      () => ({ kind: 'both' }),
    ),
    say(`(?:on both|both times|on each)(?: dice| rolls| throws| times| of them)*`, () => ({ kind: 'both' })),
    say(`(?:the )?same(?: number| score| value| result)?|(?:a )?doubles?|matching numbers`, () => ({ kind: 'same' })),
    say(`different(?: numbers?| scores?| values)?`, () => ({ kind: 'different' })),
    say(
      `at-least one(?: of (?:the|them|these)(?: dice| numbers)?)?(?: (?:is|shows|showing|of|lands on|being))?`,
      () => ({ kind: 'atLeastOne' }),
    ),
    say(`no(?= #| even| odd| prime)`, () => ({ kind: 'no' })),
    say(`(${NUMBER_WISH})`, ([text = '']) => ({ kind: 'wish', text })),
    say('if|together|whole|fair|equally likely|equally|equal|exactly|altogether|outcomes?|way', () => ({
      kind: 'idle',
    })),
  ];
}
