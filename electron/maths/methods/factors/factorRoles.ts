import { primeFactors } from '../../algebra/primeFactors.ts';
import { arithmeticText } from '../arithmetic/arithmeticText.ts';
import { common } from '../arithmetic/numberFacts.ts';
import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { lettersAsPowers } from './lettersAsPowers.ts';
import { phrase, readPhrases, words } from '../words/phrases.ts';
import type { Phrase } from '../words/phrases.ts';
import { storyFacts } from '../words/storyFacts.ts';

type Fact =
  | { readonly kind: 'hcf' | 'lcm' | 'product' | 'one' | 'number' | 'remainder'; readonly value: number }
  | { readonly kind: 'divides'; readonly values: readonly number[] }
  | {
      readonly kind:
        | 'ask other'
        | 'ask lcm'
        | 'ask hcf'
        | 'ask product'
        | 'times'
        | 'over'
        | 'square'
        | 'cube'
        | 'smallest'
        | 'largest'
        | 'idle';
    };

const N = String.raw`(\d{1,7})(?![\d.^/]*\d)`;
const IS = '(?: (?:is|are|=|equals|of|was|being|which is))*';
const HCF =
  '(?:hcf|gcf|gcd|h\\.c\\.f\\.?|(?:highest|greatest|largest|biggest) common (?:factor|divisor))(?: \\((?:hcf|gcf|gcd)\\))?';
const LCM = '(?:lcm|l\\.c\\.m\\.?|(?:lowest|least|smallest) common multiple)(?: \\(lcm\\))?';
const OF_THEM =
  '(?: (?:of|for) (?:2 |two |the |these |both |a pair of |my |our )*(?:positive |whole |different )*(?:numbers|integers|them|these))?';

function valued(kind: 'hcf' | 'lcm' | 'product' | 'one'): Phrase<Fact>['read'] {
  return ([value = '']) => ({ kind, value: Number(value) });
}

const TWO_NUMBERS: readonly Phrase<Fact>[] = [
  phrase(`(?:an? |the |their |whose )?${HCF}${OF_THEM}${IS} ${N}`, valued('hcf')),
  phrase(`${N} (?:as|is) (?:their|the) ${HCF}${OF_THEM}`, valued('hcf')),
  phrase(`(?:an? |the |their |whose )?${LCM}${OF_THEM}${IS} ${N}`, valued('lcm')),
  phrase(`${N} (?:as|is) (?:their|the) ${LCM}${OF_THEM}`, valued('lcm')),
  phrase(`(?:the |their |whose )?product${OF_THEM}${IS} ${N}`, valued('product')),
  phrase(`(?:2 |two )?(?:the )?(?:numbers|integers|they) (?:that )?(?:multiply to(?: give| make)?|have (?:a |the )?product(?: of)?) ${N}`, valued('product')),
  phrase(`(?:if )?(?:one|1)(?: of (?:the |these |those |my )?(?:2 |two )?(?:them|numbers|these|integers))?(?: numbers?| integer)?${IS} ${N}`, valued('one')),
  phrase(`${N} is one of (?:the|these) (?:2 |two )?numbers`, valued('one')),
  phrase("(?:(?:what|find|work out|calculate|determine|write down|state|which)(?:'s| is| must| could| number is| is the value of)* ?)?(?:the )?(?:other|second)(?: number| one| integer)?(?: must| be| is| could)*", () => ({ kind: 'ask other' })),
  phrase(`(?:what|find|work out|calculate|determine|state)(?:'s| is)? (?:the |their )${LCM}${OF_THEM}`, () => ({ kind: 'ask lcm' })),
  phrase(`(?:what|find|work out|calculate|determine|state)(?:'s| is)? (?:the |their )${HCF}${OF_THEM}`, () => ({ kind: 'ask hcf' })),
  phrase(`(?:what|find|work out|calculate|determine|state)(?:'s| is)? (?:the |their )product${OF_THEM}`, () => ({ kind: 'ask product' })),
  phrase('(?:2|two) (?:positive |whole |different )*(?:numbers|integers)', () => ({ kind: 'idle' })),
]; // prettier-ignore
const TWO_IDLE = words(
  'the a and have has with their there are is if given that of these them numbers so what find then i me tell says my teacher where whose',
);

const SQUARE = '(?:an? |the )?(?:perfect )?square(?: numbers?| integer| whole number)?';
const CUBE = '(?:an? |the )?(?:perfect )?cube(?: numbers?| integer)?';
const POWERS: readonly Phrase<Fact>[] = [
  phrase('(?:the )?(?:smallest|least|lowest)(?: possible)?(?: positive| whole| natural| integer)*(?: numbers?| integers?| values?| amount)?', () => ({ kind: 'smallest' })),
  phrase('(?:multipl(?:y|ied|ying)|times)(?: it| this)?(?: by)?', () => ({ kind: 'times' })),
  phrase('divid(?:e|ed|ing)(?: it| this)?(?: by)?', () => ({ kind: 'over' })),
  phrase(SQUARE, () => ({ kind: 'square' })),
  phrase(CUBE, () => ({ kind: 'cube' })),
  phrase(N, ([value = '']) => ({ kind: 'number', value: Number(value) })),
]; // prettier-ignore
const POWER_IDLE = words(
  'find what is whats the by which must should has have to be so that it becomes become result answer product quotient gives give get make makes a an in order you i we can could do need needs number integer whole positive for if then turn into leave leaves obtain will would state write down work out this that of with as become are me tell using prime factorisation factorization hence or otherwise value n k x smallest such where',
);

function solution(steps: readonly RuleStep[], answer: number): RuleSolution {
  return { topic: 'factors-multiples-primes', method: 'factorRoles', steps, answer: `${answer}` };
}

function greatestCommon(one: number, two: number): number {
  return two === 0 ? one : greatestCommon(two, one % two);
}

/** HCF, LCM, product and the two numbers: what is left of them, told the others. */
function fromProduct(facts: ReturnType<typeof storyFacts<Fact>>): RuleSolution | null {
  const value = (kind: 'hcf' | 'lcm' | 'product' | 'one'): number => facts.only(kind)?.value ?? 0;
  const [hcf, lcm, product, one] = [value('hcf'), value('lcm'), value('product'), value('one')];
  const rule = 'HCF times LCM is the product of the two numbers.';
  if (facts.are({ hcf: 1, lcm: 1, one: 1, 'ask other': 1 })) {
    const other = (hcf * lcm) / one;
    if (!Number.isInteger(other) || greatestCommon(one, other) !== hcf) return null;
    return solution(
      [
        { reason: rule, expression: `${hcf}\\times ${lcm}=${hcf * lcm}` },
        { reason: 'Divide by the number that is known.', expression: `${hcf * lcm}\\div ${one}=${other}` },
      ],
      other,
    );
  }
  if (facts.are({ hcf: 1, lcm: 1, 'ask product': 1 }) && lcm % hcf === 0)
    return solution([{ reason: rule, expression: `${hcf}\\times ${lcm}=${hcf * lcm}` }], hcf * lcm);
  const known = facts.are({ hcf: 1, product: 1, 'ask lcm': 1 })
    ? hcf
    : facts.are({ lcm: 1, product: 1, 'ask hcf': 1 })
      ? lcm
      : 0;
  const other = known === 0 ? 0 : product / known;
  if (
    !Number.isInteger(other) ||
    other === 0 ||
    (known === hcf && other % hcf !== 0) ||
    (known === lcm && lcm % other !== 0)
  )
    return null;
  return solution([{ reason: `${rule} So divide.`, expression: `${product}\\div ${known}=${other}` }], other);
}

/** The least factor that makes a square or a cube of a number. */
function toPower(value: number, index: 2 | 3, multiply: boolean): RuleSolution | null {
  if (value < 2) return null;
  const factors = primeFactors(BigInt(value)).map(([prime, power]): [number, number] => [Number(prime), power]);
  const missing = factors.reduce(
    (product, [prime, power]) => product * prime ** (multiply ? (index - (power % index)) % index : power % index),
    1,
  );
  if (missing === 1) return null;
  const written = factors.map(([prime, power]) => (power === 1 ? `${prime}` : `${prime}^${power}`)).join('\\times ');
  const result = multiply ? value * missing : value / missing;
  const name = index === 2 ? 'square' : 'cube';
  const reason = `In a ${name} every power is a multiple of $${index}$.`;
  return solution(
    [
      { reason: 'Write it as a product of primes.', expression: `${value}=${written}` },
      {
        reason,
        expression: `${value}${multiply ? '\\times' : '\\div'} ${missing}=${result}=${Math.round(result ** (1 / index))}^${index}`,
      },
    ],
    missing,
  );
}

function makesPower(text: string): RuleSolution | null {
  const read = readPhrases(text, POWERS, POWER_IDLE);
  if (read === null) return null;
  const facts = storyFacts(read);
  const [times, over] = [facts.all('times').length, facts.all('over').length];
  const [square, cube] = [facts.all('square').length, facts.all('cube').length];
  const number = facts.only('number');
  if (
    facts.all('smallest').length !== 1 ||
    times + over !== 1 ||
    square + cube !== 1 ||
    number === undefined ||
    facts.all('number').length !== 1
  )
    return null;
  return toPower(number.value, square > 0 ? 2 : 3, times > 0);
}

const REMAINDER = new RegExp(
  String.raw`^(?:(?:what is|find|work out|calculate|determine|state) )?(?:the )?(?:(smallest|least)|(largest|greatest|biggest|highest)) (?:positive |whole )*(?:number|integer)(?: greater than (\d+))? (?:that|which) (?:leaves|gives|has) (?:a |the )?(?:same )?remainder (?:of )?(\d+) (?:each time |in each case )?(?:when|on|if)(?: it is| being)? divided by (?:each of |both |either )?(\d+(?:(?:, ?(?:and )?| and | or )\d+)+)$`,
);

/** The least number above a bound that leaves one remainder whatever it is divided by. */
function withRemainder(text: string): RuleSolution | null {
  const [, smallest, , bound, rest, list] = REMAINDER.exec(text) ?? [];
  if (smallest === undefined || rest === undefined || list === undefined) return null;
  const values = (list.match(/\d+/g) ?? []).map(Number);
  const multiple = common(values, 'lcm');
  const remainder = Number(rest);
  if (multiple === null || values.some((value) => remainder >= value)) return null;
  const step = Number(multiple.value.valueOf());
  const times = Math.max(1, Math.floor((Number(bound ?? remainder) - remainder) / step) + 1);
  const answer = times * step + remainder;
  return solution(
    [
      ...multiple.steps,
      {
        reason: `Then $${remainder}$ more.`,
        expression: `${times === 1 ? '' : `${times}\\times `}${step}+${remainder}=${answer}`,
      },
    ],
    answer,
  );
}

const RESPECTIVELY =
  /^(?:(?:what is|find|work out|calculate|determine) )?(?:the )?(?:largest|greatest|biggest|highest) (?:positive |whole )*(?:number|integer) (?:that|which) (?:divides|will divide|can divide) (\d+) and (\d+),? (?:leaving|and leaves|to leave) (?:the )?remainders? (?:of )?(\d+) and (\d+)(?:,? respectively)?$/;

/** The greatest number that divides two numbers and leaves a remainder of each. */
function withRemainders(text: string): RuleSolution | null {
  const numbers = RESPECTIVELY.exec(text)?.slice(1).map(Number) ?? [];
  const [one = 0, two = 0, first = 0, second = 0] = numbers;
  const answer = greatestCommon(one - first, two - second);
  if (numbers.length !== 4 || answer <= Math.max(first, second)) return null;
  return solution(
    [
      {
        reason: 'Take the remainders off: what is left is divided exactly.',
        expression: `${one}-${first}=${one - first}`,
      },
      { reason: 'The same for the other number.', expression: `${two}-${second}=${two - second}` },
      {
        reason: 'Their highest common factor.',
        expression: `\\operatorname{HCF}(${one - first},${two - second})=${answer}`,
      },
    ],
    answer,
  );
}

/** Questions of two numbers by their HCF and LCM, of squares by prime factors, of equal remainders: facts in any order. */
export function factorRoles(problem: string): RuleSolution | null {
  if (
    !/common|hcf|lcm|gcf|gcd|square|cube|remainder|prime factori|h\.c\.f|\^\{?[a-z]/i.test(problem) ||
    problem.length > 260
  )
    return null;
  const { text: typed, form } = arithmeticText(problem);
  const text = typed
    .replace(/ ?□/g, '')
    .replace(
      /^(?:hcf|lcm|gcf) ?[×x*] ?(?:hcf|lcm|gcf) ?(?:=|is|equals) (?:the )?product of (?:the |their )?(?:2 |two )?numbers\. /,
      '',
    );
  if (form !== null) return null;
  if (/common|hcf|gcf|gcd|lcm/.test(text)) {
    const read = readPhrases(text, TWO_NUMBERS, TWO_IDLE);
    const told = read?.filter(({ kind }) => kind !== 'idle') ?? [];
    return told.length === 0 ? null : fromProduct(storyFacts(told));
  }
  return (
    (/square|cube/.test(text) ? makesPower(text) : null) ??
    lettersAsPowers(text) ??
    withRemainder(text) ??
    withRemainders(text)
  );
}
