import { KINDS, factorOf, multipleOf } from './numberFacts.ts';
import type { Condition } from './numberFacts.ts';
import { arithmeticText } from './arithmeticText.ts';
import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { phrase, readPhrases, words } from '../words/phrases.ts';
import type { Phrase } from '../words/phrases.ts';

type Fact =
  | { readonly kind: 'condition'; readonly condition: Condition }
  | { readonly kind: 'above' | 'below'; readonly value: number; readonly inclusive: boolean }
  | { readonly kind: 'smallest' | 'largest' | 'all' | 'one' | 'idle' };

const N = String.raw`(\d{1,5})(?![\d.^/]*\d)`;
const IS =
  "(?:(?:it|which|that|and|i|he|she|also|both|but|who|number|the number)(?:'s| is| am| are| was)? )?(?:(?:is|are|am|be|being|was|lies|lie) )?(?:also |both |exactly )?";

function condition(is: (value: number) => boolean, why: string): Fact {
  return { kind: 'condition', condition: { is, why } };
}

function kind(name: string): () => Fact | null {
  return () => {
    const found = KINDS[name];
    return found === undefined ? null : { kind: 'condition', condition: found };
  };
}

function digitsOf(value: number): readonly number[] {
  return [...`${value}`].map(Number);
}

const WORD_DIGITS: Readonly<Record<string, number>> = { even: 0, odd: 1 };

const PHRASES: readonly Phrase<Fact>[] = [
  phrase(`${IS}(?:an? )?(?:common )?multiple of (?:both )?${N}(?:,? and (?:of )?(?:an? multiple of )?${N}(?! more| less))?(?! and \\d+ more)`, ([one = '', two = '']) => {
    const [first, second] = [multipleOf(Number(one)), two === '' ? null : multipleOf(Number(two))];
    return condition((value) => first.is(value) && (second?.is(value) ?? true), second === null ? first.why : `Multiples of $${one}$ and of $${two}$.`);
  }),
  phrase(`${IS}(?:exactly )?divisible by (?:both )?${N}(?: and (?:by )?${N})?`, ([one = '', two = '']) =>
    condition((value) => value > 0 && value % Number(one) === 0 && (two === '' || value % Number(two) === 0), two === '' ? `Multiples of $${one}$.` : `Multiples of $${one}$ and of $${two}$.`)),
  phrase(`${IS}in the ${N} times table`, ([one = '']) => ({ kind: 'condition', condition: multipleOf(Number(one)) })),
  phrase(`${IS}(?:an? )?(?:factor|divisor) of ${N}`, ([one = '']) => ({ kind: 'condition', condition: factorOf(Number(one)) })),
  phrase(`${IS}(one|1|2|3|4|5|6) (more|less|greater|above|below|bigger|smaller) (?:than )?(?:an? )?multiple of ${N}`, ([by = '', way = '', of = '']) => {
    const shift = (by === 'one' ? 1 : Number(by)) * (/more|greater|above|bigger/.test(way) ? 1 : -1);
    return condition((value) => (value - shift) % Number(of) === 0 && value - shift > 0, `Multiples of $${of}$ ${shift > 0 ? 'and' : 'less'} $${Math.abs(shift)}$${shift > 0 ? ' more' : ''}.`);
  }),
  phrase(`(?:it |which |that |and |leaves |leaving |has |gives |with )*a remainder of ${N} when (?:it is |you )?divided? (?:it )?by ${N}`, ([rest = '', by = '']) => condition((value) => value % Number(by) === Number(rest), `Divided by $${by}$ they leave $${rest}$.`)),
  phrase(`when (?:it is |i am )?divided by ${N}(?:,| it| i)* leaves? (?:a )?(?:remainder )?(?:of )?${N}`, ([by = '', rest = '']) => condition((value) => value % Number(by) === Number(rest), `Divided by $${by}$ they leave $${rest}$.`)),
  phrase(`${IS}(?:an? )?prime(?: number)?`, kind('prime')),
  phrase(`${IS}not (?:an? )?prime(?: number)?`, () => condition((value) => value > 0 && KINDS['prime']?.is(value) === false, 'Numbers that are not prime.')),
  phrase(`${IS}(?:an? )?(?:perfect )?square(?: number)?(?! root)`, kind('square')),
  phrase(`${IS}(?:an? )?(?:perfect )?cube(?: number)?(?! root)`, kind('cube')),
  phrase(`${IS}(?:an? )?triang(?:ular|le) number`, kind('triangular')),
  phrase(`${IS}(?:an? )?even(?: number)?`, kind('even')),
  phrase(`${IS}(?:an? )?odd(?: number)?`, kind('odd')),
  phrase(`${IS}(?:an? )?(\\d)[- ]digit(?: whole| positive)?(?: number)?`, ([count = '']) => condition((value) => `${value}`.length === Number(count), `Numbers with $${count}$ digits.`)),
  phrase(`(?:and )?(?:the |its |my |whose |with )*(?:2 |two )?digits (?:which |that )?(?:add (?:up )?to|sum to|have a sum of|add up to make|total) ${N}`, ([sum = '']) => condition((value) => digitsOf(value).reduce((total, one) => total + one, 0) === Number(sum), `The digits add up to $${sum}$.`)),
  phrase(`(?:and )?(?:the |its |my )?sum of (?:the |its |my )?(?:2 |two )?digits (?:is|equals) ${N}`, ([sum = '']) => condition((value) => digitsOf(value).reduce((total, one) => total + one, 0) === Number(sum), `The digits add up to $${sum}$.`)),
  phrase(`(?:the |its |my |whose |and )*(?:2 |two )?digits (?:which |that )?(?:differ by|have a difference of) ${N}`, ([by = '']) => condition((value) => digitsOf(value).length === 2 && Math.abs((digitsOf(value)[0] ?? 0) - (digitsOf(value)[1] ?? 0)) === Number(by), `The digits differ by $${by}$.`)),
  phrase(`(?:the |its |my |with |and |both )*digits (?:are |is )?(?:both |all )(even|odd)`, ([word = '']) => condition((value) => digitsOf(value).every((digit) => digit % 2 === WORD_DIGITS[word]), `All digits are ${word}.`)),
  phrase(`(?:it |which |that |and |i )*(?:ends? (?:in|with)|has (?:a )?(?:last|units|ones) digit(?: of)?) ${N}`, ([digit = '']) => condition((value) => value % 10 === Number(digit), `They end in $${digit}$.`)),
  phrase(`${IS}(?:strictly )?between ${N} and ${N}( inclusive)?`, ([from = '', to = '', inclusive = '']) => {
    const closed = inclusive === '' ? 0 : 1;
    return condition((value) => value > Number(from) - closed && value < Number(to) + closed, `Between $${from}$ and $${to}$.`);
  }),
  phrase(`${IS}(?:bigger|greater|more|larger|higher|above|over)(?: than)? ${N}(?: (?:but|and) (?:is )?(?:less|smaller|fewer|below|under)(?: than)? ${N})?`, ([from = '', to = '']) =>
    to === '' ? { kind: 'above', value: Number(from), inclusive: false } : condition((value) => value > Number(from) && value < Number(to), `Between $${from}$ and $${to}$.`)),
  phrase(`${IS}(?:less|smaller|fewer|lower|below|under)(?: than)? ${N}(?: (?:but|and) (?:is )?(?:greater|more|bigger|larger|above|over)(?: than)? ${N})?`, ([to = '', from = '']) =>
    from === '' ? { kind: 'below', value: Number(to), inclusive: false } : condition((value) => value > Number(from) && value < Number(to), `Between $${from}$ and $${to}$.`)),
  phrase('(?:the )?(?:smallest|least|lowest)(?: possible| such| positive| whole)*(?: number| integer)?', () => ({ kind: 'smallest' })),
  phrase('(?:the )?(?:largest|greatest|biggest|highest)(?: possible| such| positive| whole)*(?: number| integer)?', () => ({ kind: 'largest' })),
  phrase('(?:find|list|write down|give|state|name|what are|which are)?(?: all)?(?: of)? ?(?:the |every )?(?:whole |positive )*(?:numbers|integers)', () => ({ kind: 'all' })),
  phrase("(?:(?:what|which)(?: (?:whole )?number)? (?:is|am|are|could|was|did)(?: (?:it|i|the number|my number|he|she|[a-z]+ thinking of|[a-z]+))?(?: (?:be|thinking of|think of|have))?|what's my number|find (?:the number|it|my number|n)|who am i|what number|which number)", () => ({ kind: 'one' })),
]; // prettier-ignore
const IDLE = words(
  "i am i'm thinking of a an the is it its my number whole positive integer natural find what which that and also but both has have think thinks secret mystery clue clues there one only name give state write down this these with number's of me us am so too exactly came children party people were counted how many eggs sweets cards students marbles pupils at are in he she they you",
);

function solution(steps: readonly RuleStep[], answer: string): RuleSolution {
  return { topic: 'factors-multiples-primes', method: 'whichNumber', steps, answer };
}

const MOST = 2000;

/** Short sentences that tell nothing of numbers: "There were balloons." */
function withoutAsides(text: string): string {
  return text.replace(
    /(?<=^|[.!] )(?:there (?:were|was|are|is)|it (?:was|is)|they (?:were|had|played)) (?:a |the |some )?[a-z]+(?: [a-z]+)?\.(?= )/g,
    (aside) => (/not|odd|even|prime|square|cube|digit|more|less|small|large|great/.test(aside) ? aside : ''),
  );
}

const COUNTED = /\bhow many (?:whole |positive |of the )*(?:numbers|integers)\b/;

/** "How many numbers between 10 and 20 are not prime?" */
function counted(steps: readonly RuleStep[], many: number): RuleSolution {
  return solution([...steps, { reason: 'Count them.', expression: `${many}` }], `${many}`);
}

/** A number told by several conditions: a multiple of 7 between 30 and 50 that is one more than a multiple of 6. */
export function whichNumber(problem: string): RuleSolution | null {
  if (
    problem.length > 300 ||
    !/multiple|factor|prime|square|cube|divisible|digit|divided|times table|even|odd/i.test(problem)
  )
    return null;
  const { text, form } = arithmeticText(problem);
  const read =
    form === null
      ? readPhrases(
          withoutAsides(text)
            .replace(/\bi'm\b/g, 'i am')
            .replace(/\bit's\b/g, 'it is')
            .replace(
              /\b(?:my|his|her|our|the) (?!whole|prime|square|cube|even|odd|natural|triang|smallest|largest|greatest|least|lowest|highest|biggest|2|3|4|first|second|other|same|next|last|total|only|two|three)[a-z]+ number (?=is\b)/g,
              'my number ',
            )
            .replace(/(\d)[- ]digit/g, '$1-digit'),
          PHRASES,
          IDLE,
        )
      : null;
  if (read === null) return null;
  const conditions: Condition[] = [];
  let [above, below, bounded] = [0, MOST, false];
  for (const fact of read) {
    if (fact.kind === 'condition') {
      conditions.push(fact.condition);
      bounded ||= /Between|digits\.|Factors/.test(fact.condition.why);
    } else if (fact.kind === 'above') above = Math.max(above, fact.value);
    else if (fact.kind === 'below') [below, bounded] = [Math.min(below, fact.value), true];
  }
  const wants = new Set(
    read.flatMap((fact) => (['smallest', 'largest', 'all'].includes(fact.kind) ? [fact.kind] : [])),
  );
  if (conditions.length < 2 || wants.size > 1 || (!bounded && !wants.has('smallest'))) return null;
  const all = Array.from({ length: below - above - 1 }, (_item, index) => above + 1 + index);
  const steps: RuleStep[] = [];
  let left = all;
  const narrowing = conditions.toSorted((one, two) => all.filter(one.is).length - all.filter(two.is).length);
  for (const [index, one] of narrowing.entries()) {
    left = left.filter(one.is);
    const shown = wants.has('smallest') && left.length > 8 ? [...left.slice(0, 8)] : left;
    if (shown.length <= 16 && shown.length > 0)
      steps.push({
        reason: `${index > 0 && steps.length > 0 ? 'Of these: ' : ''}${one.why}`,
        expression: `${shown.join(',\\ ')}${shown.length < left.length ? ',\\ldots' : ''}`,
      });
  }
  const [first] = left;
  const last = left.at(-1);
  if (first === undefined || last === undefined || steps.length === 0) return null;
  if (wants.has('smallest'))
    return solution([...steps, { reason: 'Take the smallest.', expression: `${first}` }], `${first}`);
  if (wants.has('largest'))
    return solution([...steps, { reason: 'Take the largest.', expression: `${last}` }], `${last}`);
  if (COUNTED.test(text)) return counted(steps, left.length);
  if (wants.has('all')) return left.length > 12 ? null : solution(steps, left.join(',\\ '));
  return left.length === 1 ? solution(steps, `${first}`) : null;
}
