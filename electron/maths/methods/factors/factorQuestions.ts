import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { plainQuestion } from '../facts/plainQuestion.ts';
import type { Understood } from '../method.ts';
import { factorsOf, isPrime, multiplesOf } from '../numberFacts.ts';
import { asPrimes, commonOf } from '../primeFactorsByRule.ts';
import { inFigures } from '../words/numberWords.ts';
import { phrase, readPhrases, words } from '../words/phrases.ts';
import type { Phrase } from '../words/phrases.ts';

type Wish = 'highest' | 'lowest' | 'primes' | 'factors' | 'common';
type Fact =
  | { readonly kind: 'numbers'; readonly values: readonly number[] }
  | { readonly kind: 'wish'; readonly wish: Wish }
  | { readonly kind: 'multiples'; readonly count: number; readonly of: number }
  | { readonly kind: 'range'; readonly from: number; readonly to: number }
  | { readonly kind: 'isPrime'; readonly value: number }
  | { readonly kind: 'pick'; readonly what: 'prime' | 'not prime' }
  | { readonly kind: 'count' }
  | { readonly kind: 'idle' };

const N = String.raw`(\d{1,8})(?![\d./^])`;
const LIST = String.raw`(\d{1,8}(?:(?:, ?|,? and |,? & | )\d{1,8})+)(?![\d./^])`;
const BOTH = '(?: (?:of|for|by|both|all|into|the numbers|numbers|each of|these numbers|exactly))*';

function wish(source: string, wanted: Wish): Phrase<Fact> {
  return phrase(source, () => ({ kind: 'wish', wish: wanted }));
}

const PICKED = '(?: (?:of|in|from|the|these|this|following|numbers?|integers?|list|are|is|an?))*';

const PHRASES: readonly Phrase<Fact>[] = [
  phrase(String.raw`(?:which|what|find|pick out|circle|select|identify|choose|name)(?: the| one| ones| number| numbers)*${PICKED} (?:a )?(?:not (?:a )?prime|composite)(?: numbers?)?`, () => ({ kind: 'pick', what: 'not prime' })),
  phrase(String.raw`(?:which|what|find|pick out|circle|select|identify|choose|name|write down|list)(?: all| the| one| ones| number| numbers| only)*${PICKED} (?:a )?primes?(?: numbers?)?(?! factor)`, () => ({ kind: 'pick', what: 'prime' })),
  phrase(String.raw`(?:is|are) (?:a )?prime(?: numbers?)?(?=[\s?.]*$)`, () => ({ kind: 'pick', what: 'prime' })),
  phrase(String.raw`(?:is|are) not (?:a )?prime(?: numbers?)?(?=[\s?.]*$)`, () => ({ kind: 'pick', what: 'not prime' })),
  phrase(String.raw`how many (?:different |positive |distinct |whole number )*(?:factors|divisors)(?: (?:does|do|has|have|are|there|of|the|number|in))*`, () => ({ kind: 'count' })),
  phrase(String.raw`count (?:all )?(?:the )?(?:factors|divisors)(?: of)?`, () => ({ kind: 'count' })),
  phrase(String.raw`(?:the )?number of (?:different |positive |distinct )*(?:factors|divisors)(?: (?:of|that|the|number))*`, () => ({ kind: 'count' })),
  phrase(String.raw`(?:factor|factorise|factorize|split|break)(?= \d+ (?:down )?into (?:its )?prime)`, () => ({ kind: 'idle' })),
  wish(String.raw`(?:the )?(?:hcf|gcf|gcd|h\.c\.f|(?:highest|greatest|largest|biggest) common (?:factor|divisor|measure))(?: ?\((?:hcf|gcf|gcd)\))?${BOTH}`, 'highest'),
  wish(String.raw`(?:the )?(?:largest|greatest|biggest|highest) (?:whole )?(?:number|integer) (?:that|which) (?:divides|goes into|is a factor of|will divide)${BOTH}`, 'highest'),
  wish(String.raw`(?:the )?(?:largest|greatest|biggest) factor (?:shared by|common to|of both)${BOTH}`, 'highest'),
  wish(String.raw`(?:the )?(?:lcm|l\.c\.m|(?:lowest|least|smallest) common (?:multiple|denominator))(?: ?\((?:lcm|lcd)\))?${BOTH}`, 'lowest'),
  wish(String.raw`(?:the )?(?:smallest|lowest|least)(?: positive| whole)* (?:number|integer)(?: that| which| into which)?(?: both| all)?(?= \d[\d ,and]* (?:both )?(?:divide|go|will divide|divides) into)`, 'lowest'),
  phrase('(?:without|with no|leaving no)(?: leaving)?(?: a| any)? remainders?', () => ({ kind: 'idle' })),
  phrase(String.raw`(?:both |all |will )*(?:divide|go|divides)(?: exactly)? into(?: exactly| evenly)?`, () => ({ kind: 'idle' })),
  wish(String.raw`(?:the )?(?:smallest|lowest|least)(?: positive| whole)* (?:number|integer) (?:that is |which is |that |which )?(?:a multiple of|(?:exactly |evenly )?divisible by|can be divided by)${BOTH}`, 'lowest'),
  wish(String.raw`(?:as |into |in )?(?:a |the )?product of (?:its |the )?(?:powers of )?(?:its )?(?:prime (?:factors|numbers)|primes)`, 'primes'),
  wish(String.raw`(?:the )?prime factori[sz]ation(?: of| for)?|prime factori[sz]e|(?:the )?prime factors of|(?:in|into)(?: its)? prime(?:s| factors| factor form)|(?:the )?prime decomposition(?: of)?`, 'primes'),
  wish(String.raw`(?:all )?(?:of )?(?:the )?common factors(?: of| for| between)?`, 'common'),
  wish(String.raw`(?:all |every |each )?(?:of )?(?:the )?(?:positive |whole number )?(?:factors?|divisors?)(?: of| for)?(?: the number)?`, 'factors'),
  wish(String.raw`(?:(?:by )?which|what) (?:whole )?numbers (?:are factors of|divide(?: into)?(?: exactly)?|go into)`, 'factors'),
  phrase(String.raw`(?:the |its )?first (\d{1,2}) multiples of ${N}`, ([count = '', of = '']) => ({ kind: 'multiples', count: Number(count), of: Number(of) })),
  phrase(String.raw`(?:all )?(?:of )?(?:the )?(?:\d{1,2} )?prime(?: number)?s(?: that are| which are| that lie| lying)? (?:between|from) ${N} (?:and|to) ${N}`, ([from = '', to = '']) => ({ kind: 'range', from: Number(from), to: Number(to) })),
  phrase(String.raw`(?:all )?(?:of )?(?:the )?prime(?: number)?s (?:less than|below|under|smaller than) ${N}`, ([to = '']) => ({ kind: 'range', from: 2, to: Number(to) - 1 })),
  phrase(String.raw`(?:is|whether|if|determine if|decide if|decide whether|say whether|say if|check if|check whether) (?:the number )?${N}(?: is)?(?: an?)? prime(?: number)?(?: or (?:not|composite))?`, ([value = '']) => ({ kind: 'isPrime', value: Number(value) })),
  phrase(String.raw`${N} (?:is )?(?:a )?prime(?: number)?(?: or (?:not|composite))?`, ([value = '']) => ({ kind: 'isPrime', value: Number(value) })),
  phrase(String.raw`prime or (?:not|composite):? ${N}|would you call ${N} a prime(?: number)?`, ([one = '', two = '']) => ({ kind: 'isPrime', value: Number(one || two) })),
  phrase(String.raw`(?:(?:use|using|in|with|give|giving|write|writing|leave|leaving|put)(?: (?:your|the|it))?(?: final)?(?: answer)?(?: in| using| with)? )?(?:index form|index notation|powers|indices|exponents|exponential form|exponent form|power form)`, () => ({ kind: 'idle' })),
  phrase(String.raw`(?:use|using|draw|with|by using|by drawing)(?: an?| the)? (?:factor tree|prime factors|prime factorisation|prime factorization|listing|ladder method|division method|venn diagram)(?: for| method)?(?: to)?`, () => ({ kind: 'idle' })),
  phrase(LIST, ([list = '']) => ({ kind: 'numbers', values: (list.match(/\d+/g) ?? []).map(Number) })),
  phrase(N, ([value = '']) => ({ kind: 'numbers', values: [Number(value)] })),
]; // prettier-ignore
const IDLE = words(
  'find what is are the work out calculate determine write express give state list all of number numbers as down and it then show each every make use using whats which find name decompose break factorise factorize factor compute for reason explain your answer in order from smallest to largest a these two three following into by can be divided does give get need i to have has of one giving from this exactly',
);

function commonFactors(values: readonly number[]): RuleSolution | null {
  const [first, second, ...others] = values;
  if (first === undefined || second === undefined || others.length > 0) return null;
  const lists = [first, second].map((value) =>
    Array.from({ length: value }, (_item, index) => index + 1).filter((one) => value % one === 0),
  );
  const [one = [], two = []] = lists;
  if (one.length > 16 || two.length > 16) return null;
  const shared = one.filter((value) => two.includes(value));
  const steps: RuleStep[] = [
    { reason: `List the factors of $${first}$.`, expression: one.join(',') },
    { reason: `List the factors of $${second}$.`, expression: two.join(',') },
    { reason: 'Take those in both lists.', expression: shared.join(',') },
  ];
  return { topic: 'factors-multiples-primes', method: 'factorQuestions', steps, answer: shared.join(',') };
}

function primesBetween(from: number, to: number): RuleSolution | null {
  if (to - from > 60 || to > 500 || to <= from) return null;
  const found = Array.from({ length: to - from + 1 }, (_item, index) => from + index).filter(
    (value) => value > 1 && isPrime(value)?.answer === '\\text{yes}',
  );
  if (found.length === 0) return null;
  const steps = [{ reason: 'Leave out every number that a smaller one above 1 divides.', expression: found.join(',') }];
  return { topic: 'factors-multiples-primes', method: 'factorQuestions', steps, answer: found.join(',') };
}

/** Those of a list that are prime, or are not; every other one with a divisor. */
function pickPrimes(values: readonly number[], prime: boolean): RuleSolution | null {
  if (values.length < 2 || values.length > 12 || values.some((value) => value < 2)) return null;
  const judged = values.map((value) => ({ value, worked: isPrime(value) }));
  const steps = judged.flatMap(({ value, worked }) =>
    worked?.answer === '\\text{no}'
      ? worked.steps.map((step) => ({ ...step, reason: `$${value}$ is not prime.` }))
      : [],
  );
  const picked = judged.filter(({ worked }) => (worked?.answer === '\\text{yes}') === prime).map(({ value }) => value);
  if (picked.length === 0) return null;
  const answer = picked.join(',');
  const last: RuleStep = {
    reason: prime ? 'No smaller number above 1 divides what is left.' : 'These are not prime.',
    expression: answer,
  };
  return { topic: 'factors-multiples-primes', method: 'factorQuestions', steps: [...steps, last], answer };
}

function countFactors(value: number): RuleSolution | null {
  const listed = value > 4000 ? null : factorsOf(value);
  if (listed === null) return null;
  const answer = `${listed.answer.split(',').length}`;
  return {
    ...listed,
    method: 'factorQuestions',
    steps: [...listed.steps, { reason: 'Count them.', expression: answer }],
    answer,
  };
}

/** Highest common factors, least common multiples, primes, factors and multiples, however they are asked for. */
export function factorQuestions(problem: Understood): RuleSolution | null {
  if (
    !/factor|multiple|prime|divisor|divide|divis|hcf|gcf|gcd|lcm|h\.c\.f|l\.c\.m/i.test(problem.text) ||
    /[a-z]\s*\^|\bx\b|[=+*]/i.test(problem.text) ||
    // Each once, or as often as it stands?
    /\b(?:number of|how many) (?:[a-z]+ )?prime factors\b/i.test(problem.text)
  )
    return null;
  const { text, form } = plainQuestion(problem.text.replace(/(\d),(?=\d{3}(?!\d))/g, '$1'));
  const read = form === null ? readPhrases(inFigures(text), PHRASES, IDLE) : null;
  const facts = read?.filter(({ kind }) => kind !== 'idle') ?? [];
  const [only, ...more] = facts.filter(({ kind }) => kind !== 'numbers');
  const values = facts.flatMap((fact) => (fact.kind === 'numbers' ? fact.values : []));
  const lists = facts.filter(({ kind }) => kind === 'numbers').length;
  if (only === undefined || more.length > 0 || lists > 1) return null;
  if (only.kind === 'pick') return pickPrimes(values, only.what === 'prime');
  if (only.kind === 'count') return values.length === 1 ? countFactors(values[0] ?? 0) : null;
  if (only.kind !== 'wish') {
    if (values.length > 0) return null;
    if (only.kind === 'isPrime') return isPrime(only.value);
    if (only.kind === 'range') return primesBetween(only.from, only.to);
    return only.kind === 'multiples' ? multiplesOf(only.of, only.count) : null;
  }
  const [value, ...others] = values;
  if (value === undefined) return null;
  if (only.wish === 'highest' || only.wish === 'lowest')
    return commonOf(values, only.wish === 'highest' ? 'gcd' : 'lcm');
  if (only.wish === 'common') return commonFactors(values);
  if (others.length > 0 || /\b(?:smallest|largest|lowest|least) (?:factor|divisor)\b/i.test(problem.text)) return null;
  return only.wish === 'primes' ? asPrimes(BigInt(value)) : value > 4000 ? null : factorsOf(value);
}
