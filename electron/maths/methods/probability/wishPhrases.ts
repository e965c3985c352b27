import { phrase } from '../words/phrases.ts';
import type { Phrase } from '../words/phrases.ts';
import type { ProbabilityFact, Wish } from './facts.ts';
import { CARD_NAME } from './outcomeSpaces.ts';

export const KIND =
  'red|blue|green|yellow|white|black|orange|purple|pink|brown|grey|gray|gold|silver|violet|turquoise|clear|' +
  'boys?|girls?|m[ae]n|wom[ae]n|adults?|children|child|apples?|oranges?|bananas?|pears?|lemons?|plums?|mints?|toffees?|chocolates?|' +
  'lemon|strawberry|cherry|vanilla|milk|plain|dark|cheese|ham|tuna|faulty|broken|rotten|defective|winning|losing|fiction|nonfiction|vowels?|consonants?|left-handed|right-handed|cats?|dogs?';
export const THING =
  'balls?|counters?|marbles?|sweets?|beads?|discs?|disks?|cubes?|pens?|pencils?|socks?|tokens?|cards?|tickets?|buttons?|blocks?|bricks?|candies|candy|crayons?|shirts?|t-shirts?|ties?|gloves?|roses?|flowers?|tulips?|cars?|hats?|bulbs?|light bulbs?|students?|pupils?|people|person|children|child|chocolates?|fruits?|pieces? of fruit|sandwich(?:es)?|books?|jelly beans?|gumballs?|skittles|m&ms|stones?|chips?|pairs? of socks|items?|components?|letters?|kittens?|puppies|biscuits?|cookies?|eggs?|crisps|packets?(?: of crisps)?';
const NUM = String.raw`(\d{1,3})(?!\d|\.\d)`;
const A = '(?:(?:an?|the|any|its|his|her) )?';

function number(name: string, wanted: (value: number) => boolean): Wish {
  return { kind: 'number', name, wanted };
}

export function singular(word: string): string {
  if (/^(?:men|man)$/.test(word)) return 'man';
  if (/^(?:women|woman)$/.test(word)) return 'woman';
  if (/^(?:children|child)$/.test(word)) return 'child';
  if (word === 'gray') return 'grey';
  return word.replace(/(?<=[a-z]{2})s$/, '');
}

function isPrime(value: number): boolean {
  if (value < 2) return false;
  for (let one = 2; one * one <= value; one += 1) if (value % one === 0) return false;
  return true;
}

/** `> 4`, `at least 5`: the comparison a phrase tells, by its words. */
function compares(words: string, bound: number): (value: number) => boolean {
  if (
    /^(?:at least|no less|not less|or more|or higher|or greater|or above|or over|greater than or equal|more than or equal)/.test(
      words,
    )
  )
    return (value) => value >= bound;
  if (/^(?:at most|no more|not more|or less|or lower|or fewer|or below|or under|less than or equal)/.test(words))
    return (value) => value <= bound;
  return /^(?:greater|more|higher|bigger|larger|over|above)/.test(words)
    ? (value) => value > bound
    : (value) => value < bound;
}

const THAN =
  '(?:greater than or equal to|more than or equal to|less than or equal to|(?:greater|more|higher|bigger|larger|less|lower|smaller|fewer) than(?! or)|over|above|under|below|at least|at most|no more than|no less than)';
const OR = 'or (?:more|higher|greater|above|over|less|lower|fewer|below|under)';
const SCORE = '(?:number|score|value|result|card|one)';
const LABEL = '(?:rolling |getting |scoring |throwing |landing on |choosing |picking |drawing |spinning )?';

type Make = (groups: readonly string[]) => Wish | null;

/** Every wish with `not` before it is the wish turned round. */
function wish(source: string, make: Make): Phrase<ProbabilityFact> {
  return phrase(
    String.raw`((?:(?:not|isn't|anything but|other than|anything other than|without) )?)${LABEL}(?:${source})`,
    ([negation = '', ...groups]) => {
      const made = make(groups);
      return made === null ? null : { kind: 'wish', wish: made, negated: negation !== '' };
    },
  );
}

const OF_TWO =
  '(?: of (?:the |both |these )?(?:(?:2|two) )?(?:dice|numbers|scores|cards|digits|counters|discs|balls|spins|rolls|throws)(?: (?:on|shown by) (?:the|them)(?: (?:dice|cards|balls|discs|counters))?)?)?';
const SUM = '(?:total(?: score)?|sum|score|scores? adding up|combined score|totals?)';

function kindsOf(...names: readonly string[]): Wish {
  return { kind: 'kinds', names: names.map(singular) };
}

/** Of two draws. */
const OF_DRAWS: readonly Phrase<ProbabilityFact>[] = [
  wish(String.raw`(?:(?:both|the two|all)(?: of them| of the)?(?: (?:the )?(?:${THING}))?(?: are| be| being| will be)?|2|two|a pair of)(?: the)? (${KIND})(?: (?:${THING}))?(?: both times)?`, ([name = '']) => ({ kind: 'both', name: singular(name) })),
  wish(String.raw`(${KIND})(?: (?:${THING}))? both times`, ([name = '']) => ({ kind: 'both', name: singular(name) })),
  wish(String.raw`(?:the )?first(?: one| (?:${THING}))? (?:is|being|was) (${KIND}) and (?:the )?second(?: one| (?:${THING}))? (?:is |being |was )?(${KIND})`, ([first = '', second = '']) => ({ kind: 'inOrder', first: singular(first), second: singular(second) })),
  wish(String.raw`(?:a )?(${KIND})(?: (?:${THING}))?(?: first)?,? (?:and then|then|followed by) (?:an? )?(${KIND})(?: (?:${THING}))?`, ([first = '', second = '']) => ({ kind: 'inOrder', first: singular(first), second: singular(second) })),
  wish(String.raw`(?:one|1|a)(?: is)? (${KIND})(?: (?:${THING}))? and (?:the other(?: one)?|one|1|a|the other)(?: is)? (${KIND})(?: (?:${THING}))?`, ([first = '', second = '']) => ({ kind: 'oneOfEach', names: [singular(first), singular(second)] })),
  wish(String.raw`(?:one|1) of each (?:colou?r|kind|type)`, () => ({ kind: 'oneOfEach', names: [] })),
  wish(String.raw`(?:(?:they|both|the (?:2|two) (?:${THING})|the (?:${THING})|both (?:${THING})) )?(?:(?:have|are|of|be|being|with|is|match in) )*(?:2 of )?(?:the )?same colou?r|they match in colou?r|2 (?:${THING}) of the same colou?r`, () => ({ kind: 'same' })),
  wish(String.raw`(?:(?:they|both|the (?:2|two) (?:${THING})|the (?:${THING})) )?(?:(?:have|are|of|be|being|with|is) )*(?:2 )?different colou?rs?|2 (?:${THING}) of different colou?rs`, () => ({ kind: 'different' })),
  wish(String.raw`at least (?:one|1)(?: of (?:them|the (?:${THING})))?(?: is| being| will be)? (?:an? )?(${KIND})(?: (?:${THING}))?`, ([name = '']) => ({ kind: 'atLeastOne', name: singular(name) })),
]; // prettier-ignore

/** Of coins and of two dice. */
const OF_COINS: readonly Phrase<ProbabilityFact>[] = [
  wish(String.raw`(?:one|1|a)? ?heads? and (?:one|1|a)? ?tails?|(?:one|1|a)? ?tails? and (?:one|1|a)? ?heads?|one of each(?: side)?`, () => ({ kind: 'headAndTail' })),
  wish(String.raw`(at least |exactly |just |only )?(no|zero|one|a|\d|all|both) (?:heads?|tails?)(?: (?:up|both times|each time))?`, ([how = '', count = '']) => heads(how, count)),
  wish(String.raw`(at least |exactly |just |only )(one|\d)(?: of (?:them|these|those|the (?:\d )?coins)| coins?)? (?:(?:will |should )?(?:shows?|lands?(?: on)?|comes? (?:up|down)|turns? up|is|are|be|being|showing|landing(?: on)?|landed(?: on)?)) (?:an? )?(?:heads?|tails?)(?: up)?`, ([how = '', count = '']) => heads(how, count)),
  wish(String.raw`(?:both(?: of them)?|all(?: three| 3| of them)?)(?: coins)? (?:land on |are |show |landing on |being )?(?:heads?|tails?)`, () => ({ kind: 'heads', count: 0, how: 'exactly', all: true })),
  wish(String.raw`(?:heads?|tails?) (?:both times|twice|on both(?: coins| tosses| flips| throws)?|each time|every time|3 times|on all 3(?: coins)?)`, () => ({ kind: 'heads', count: 0, how: 'exactly', all: true })),
  wish(String.raw`(?:heads?|tails?)`, () => ({ kind: 'heads', count: 1, how: 'loosely', all: false })),
  wish(String.raw`(?:(?:an?|the|their|its|his|her) )?${SUM}${OF_TWO}(?: is| of| being| equals| equal to|:)* (?:equal to )?${NUM}(?! ${OR})`, ([value = '']) => ({ kind: 'total', name: `a total of ${value}`, wanted: (sum) => sum === Number(value) })),
  wish(String.raw`(?:(?:an?|the|their|its|his|her) )?${SUM}${OF_TWO}(?: is| of| being| that is| which is)* (${THAN}) ${NUM}`, ([words = '', value = '']) => ({ kind: 'total', name: `a total ${words} ${value}`, wanted: compares(words, Number(value)) })),
  wish(String.raw`(?:(?:an?|the|their|its|his|her) )?${SUM}(?: is| of| being)* ${NUM} (${OR})`, ([value = '', words = '']) => ({ kind: 'total', name: `a total of ${value} ${words}`, wanted: compares(words, Number(value)) })),
  wish(String.raw`(?:(?:an?|the|their) )?${SUM}${OF_TWO}(?: is| of| being| that is)* (?:an? )?(even|odd|prime)(?: number)?`, ([parity = '']) => ({ kind: 'total', name: `a total that is ${parity}`, wanted: (sum) => (parity === 'prime' ? isPrime(sum) : sum % 2 === (parity === 'odd' ? 1 : 0)) })),
  wish(String.raw`(?:a )?doubles?(?! (?:\d|one))|the same number(?: on (?:both|each)(?: dice| die)?)?|(?:both|2) (?:dice|numbers) (?:show|are|being) the same(?: number)?`, () => ({ kind: 'bothNumbers', value: null })),
  wish(String.raw`(?:a )?double (\d|one)`, ([value = '']) => ({ kind: 'bothNumbers', value: value === 'one' ? 1 : Number(value) })),
  wish(String.raw`(?:(?:2|both|the 2|two) (?:numbers|dice|scores|throws|rolls|spins|of them)|both)(?: are| show| being| showing| land on)*(?: an?)? (even|odd|prime)(?: numbers?)?`, ([parity = '']) => ({ kind: 'eachNumber', name: `two ${parity} numbers`, wanted: (value) => (parity === 'prime' ? isPrime(value) : value % 2 === (parity === 'odd' ? 1 : 0)) })),
  wish(String.raw`(?:2|both) (?:(sixes|fives|fours|threes|twos|ones)|(\d)(?:'?s))`, ([word = '', digit = '']) => ({ kind: 'bothNumbers', value: digit === '' ? ['ones', 'twos', 'threes', 'fours', 'fives', 'sixes'].indexOf(word) + 1 : Number(digit) })),
  wish(String.raw`(?:both|2|two)(?: cards)?(?: (?:are|being|of them))* (${CARD_NAME})`, ([name = '']) => ({ kind: 'bothCards', name })),
  wish(String.raw`a (\d) (?:both times|on both(?: dice)?|twice|each time)`, ([value = '']) => ({ kind: 'bothNumbers', value: Number(value) })),
]; // prettier-ignore

function heads(how: string, count: string): Wish | null {
  if (count === 'all' || count === 'both')
    return how === '' ? { kind: 'heads', count: 0, how: 'exactly', all: true } : null;
  const many = count === 'no' || count === 'zero' ? 0 : count === 'one' || count === 'a' ? 1 : Number(count);
  return {
    kind: 'heads',
    count: many,
    how: how.startsWith('at least') ? 'atLeast' : how === '' && count === 'a' ? 'loosely' : 'exactly',
    all: false,
  };
}

/** Of one number, card, letter or thing. */
const OF_ONE: readonly Phrase<ProbabilityFact>[] = [
  wish(String.raw`${A}(?:even|odd) prime(?: number)?`, () => null),
  wish(String.raw`${A}${SCORE}? ?(?:that is |which is )?(?:an? )?(even|odd)(?: ${SCORE})?(?! (?:or|and|prime|square|multiple))`, ([parity = '']) => number(`an ${parity} number`, (value) => value % 2 === (parity === 'odd' ? 1 : 0))),
  wish(String.raw`${A}${SCORE}? ?(?:that is |which is )?(?:an? )?prime(?: ${SCORE})?(?! (?:or|and|factor))`, () => number('a prime number', isPrime)),
  wish(String.raw`${A}(?:perfect )?square(?: ${SCORE})?(?! (?:or|and|root))`, () => number('a square number', (value) => Number.isInteger(Math.sqrt(value)))),
  wish(String.raw`${A}(?:${SCORE} )?(?:that is |which is )?(?:an? )?(?:multiple of|divisible by) ${NUM}(?! (?:or|and) (?:a |of|\d))`, ([of = '']) => (Number(of) === 0 ? null : number(`a multiple of ${of}`, (value) => value % Number(of) === 0))),
  wish(String.raw`${A}(?:${SCORE} )?(?:that is |which is )?(?:an? )?(?:multiple of|divisible by|a multiple of either) ${NUM} or (?:(?:an? )?multiple of |divisible by |by |of )?${NUM}(?! or)`, ([one = '', two = '']) => (Number(one) * Number(two) === 0 ? null : number(`a multiple of ${one} or ${two}`, (value) => value % Number(one) === 0 || value % Number(two) === 0))),
  wish(String.raw`${A}factor of ${NUM}(?! (?:or|and) (?:a |of|\d))`, ([of = '']) => number(`a factor of ${of}`, (value) => value > 0 && Number(of) % value === 0)),
  wish(String.raw`${A}(?:${SCORE} )?(?:that is |which is )?(${THAN}) (?:an? )?${NUM}(?! (?:or|and|but) )`, ([words = '', bound = '']) => number(`${words} ${bound}`, compares(words, Number(bound)))),
  wish(String.raw`${A}${NUM} (${OR})`, ([bound = '', words = '']) => number(`${bound} ${words}`, compares(words, Number(bound)))),
  wish(String.raw`(?:either )?${A}(?:number )?${NUM},? or (?:an? |the )?(?:number )?${NUM}(?! or)`, ([one = '', two = '']) => number(`${one} or ${two}`, (value) => value === Number(one) || value === Number(two))),
  wish(String.raw`${A}(?:number )?${NUM}(?! (?:or|and|times|cards|dice|coins|red|blue|${KIND})|:| ?[a-z]*s )`, ([one = '']) => number(one, (value) => value === Number(one))),
  wish(String.raw`(?:an? )?(?:number )?one(?! (?:of|and|is|or|[a-z]+s))`, () => number('1', (value) => value === 1)),
  wish(String.raw`(?:either )?(?:an?|the) (${CARD_NAME}) or (?:an?|the) (${CARD_NAME})(?! or)`, ([one = '', two = '']) => ({ kind: 'card', names: [one, two] })),
  wish(String.raw`(?:an?|the) (${CARD_NAME})(?! (?:or|and|then))`, ([name = '']) => (name === 'card' ? null : { kind: 'card', names: [name] })),
  wish(String.raw`(hearts?|diamonds?|clubs?|spades?|red card|black card)(?! or)`, ([name = '']) => ({ kind: 'card', names: [name] })),
  wish(String.raw`(hearts?|diamonds?|clubs?|spades?) or (?:an? )?(hearts?|diamonds?|clubs?|spades?)`, ([one = '', two = '']) => ({ kind: 'card', names: [one, two] })),
  wish(String.raw`(?:either )?(?:the letter |an?|the)? ?["“']?([a-z])["”']? or (?:the letter |an?|the)? ?["“']?([a-z])["”']?(?! or)`, ([one = '', two = '']) => ({ kind: 'letter', name: `${one}${two}` })),
  wish(String.raw`(?:a |an )?(vowel|consonant)`, ([name = '']) => ({ kind: 'letter', name })),
  wish(String.raw`(?:the letter|an?|the) ["“']?([a-z])["”']?(?! [a-z]+ly)`, ([name = '']) => ({ kind: 'letter', name })),
  wish(String.raw`(?:either )?(?:an? )?(${KIND}),? or (?:an? )?(${KIND})(?: one| (?:${THING}))?(?! or)`, ([one = '', two = '']) => kindsOf(one, two)),
  wish(String.raw`(?:an? |any )?(${KIND})(?: one| (?:${THING}))?(?! (?:or|and|both|first|then) )`, ([name = '']) => kindsOf(name)),
]; // prettier-ignore

export const WISH_PHRASES: readonly Phrase<ProbabilityFact>[] = [...OF_DRAWS, ...OF_COINS, ...OF_ONE];
