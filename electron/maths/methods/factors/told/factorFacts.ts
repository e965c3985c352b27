import { asPrimes, commonOf } from '../../primeFactorsByRule.ts';
import { monomialFactors } from './monomialFactors.ts';
import { remainderOfMultiple } from './remainderTalk.ts';
import { bothCommon, countOfProduct, equalRows, largestLeaving, multiplesBetween } from './factorSearch.ts';
import type { RuleSolution, RuleStep } from '../../../outcomes.ts';

function solution(steps: readonly RuleStep[], answer: string): RuleSolution {
  return { topic: 'factors-multiples-primes', method: 'factorFacts', steps, answer };
}

function isPrimeNumber(value: number): boolean {
  if (value < 2) return false;
  for (let by = 2; by * by <= value; by += 1) if (value % by === 0) return false;
  return true;
}

/** "Is 91 prime or composite? If composite, give its prime factors." */
function primeOrComposite(text: string): RuleSolution | null {
  const found = /^is (\d{1,6}) (?:a )?(?:prime or (?:a )?composite|composite or (?:a )?prime)(?: number)?\?? ?(?:if (?:it is |it's )?(?:composite|not(?: prime)?),? (?:give|find|list|state|write)(?: down)? (?:its|the) prime factors|(?:if so|give its prime factors))?[.?]*$/.exec(text); // prettier-ignore
  const value = Number(found?.[1] ?? 0);
  if (found === null || value < 4) return null;
  if (isPrimeNumber(value)) return null;
  const primes = asPrimes(BigInt(value));
  if (primes === null) return null;
  return solution(primes.steps, /factors/.test(text) ? `\\text{composite},\\ ${primes.answer}` : '\\text{composite}');
}

/** "p and q are primes with p + q = 25 and p < q." */
function primesOfSum(text: string): RuleSolution | null {
  const found = /\b([a-z]) and ([a-z]) are (?:both )?(?:different |distinct )?primes?(?: numbers?)?\b.*?\b\1 ?\+ ?\2 ?= ?(\d{1,4})(?! ?[-+*×\d])/.exec(text); // prettier-ignore
  const [, p = '', q = '', whole = ''] = found ?? [];
  const rest = found === null ? '' : text.replace(found[0], ' ');
  const order = new RegExp(`\\b(?:${p} ?([<>]) ?${q})\\b`).exec(rest)?.[1];
  if (found === null || /\d/.test(rest) || (order === undefined && !/\b(?:values?|find|what|work)\b/.test(rest)))
    return null;
  if (/\b(?:product|difference|times|pq|-)\b/.test(rest) || !/\b(?:values? of|find|what|state)\b/.test(rest))
    return null;
  const sum = Number(whole);
  const pairs = Array.from({ length: Math.floor(sum / 2) }, (_item, index) => index + 1).filter(
    (one) => isPrimeNumber(one) && isPrimeNumber(sum - one) && (one !== sum - one || !/different|distinct/.test(text)),
  );
  const [small, ...more] = pairs;
  if (small === undefined || more.length > 0 || order === undefined) return null;
  const [first, second] = order === '<' ? [small, sum - small] : [sum - small, small];
  const odd = { reason: 'An odd sum needs the even prime 2.', expression: `${sum}-2=${sum - 2}` };
  return solution(
    [...(sum % 2 === 1 ? [odd] : []), { reason: 'Both are prime.', expression: `${small}+${sum - small}=${sum}` }],
    `${p}=${first},\\ ${q}=${second}`,
  );
}

/** "Find the digit d so that 47d is divisible by 9." */
function missingDigit(text: string): RuleSolution | null {
  const found = /(?<![\w'])(?=\d*[a-z□_#*]\d)?(\d+(?=[a-z□_#*])|(?=[a-z□_#*]\d))([a-z□_#*])(\d*)(?!\w)[^.?]*?(?: is| to be|,)* (?:is |to be )?(?:exactly )?(?:divisible by|a multiple of) (\d{1,2})\b/.exec(text.replace(/_+/g, '□')); // prettier-ignore
  const [, left = '', letter = '', right = '', by = ''] = found ?? [];
  if (found === null || left + right === '' || left.length + right.length < 2 || Number(by) < 2) return null;
  if (/\d/.test(text.replace(/_+/g, '□').replace(found[0], '').replace(new RegExp(`${left}${letter}${right}`, 'g'), '').replace(/\b[23]-digit/g, ''))) return null; // prettier-ignore
  if (!/\bdigit|\bvalue/.test(text)) return null;
  const fits = Array.from({ length: 10 }, (_item, digit) => digit).filter(
    (digit) => (left !== '' || digit > 0) && Number(`${left}${digit}${right}`) % Number(by) === 0,
  );
  const wanted = /\b(?:smallest|least|lowest)\b/.test(text) ? fits.slice(0, 1) : /\b(?:largest|greatest|biggest)\b/.test(text) ? fits.slice(-1) : fits; // prettier-ignore
  const [only, ...more] = wanted;
  if (only === undefined || (more.length > 0 && !/\b(?:all|possible|values)\b/.test(text))) return null;
  return solution(
    wanted.map((digit) => ({
      reason: `Put $${digit}$ in its place.`,
      expression: `${left}${digit}${right}=${by}\\times ${Number(`${left}${digit}${right}`) / Number(by)}`,
    })),
    wanted.join(',\\ '),
  );
}

/** "The smallest number which leaves a remainder of 7 when divided by 12, 16 and 24." */
function sameRemainder(text: string): RuleSolution | null {
  const by = /\b(?:divided?(?: (?:a|the|my|this) number)?|shared)(?: equally)? (?:by|among|between)(?: either)? (?:each of |both |all of )?((?:\d{1,3}(?:, ?(?:and |or )?| and | or ))+\d{1,3})\b/.exec(text);
  const rest = /\b(?:remainder (?:of |is |as )?(\d{1,2})|(\d{1,2}) (?:as (?:the )?remainder|left over|over)|remainder(?: is)?(?: always)? (\d{1,2}))\b/.exec(text);
  if (by === null || rest === null || !/\b(?:smallest|least|lowest|as small as possible)\b/.test(text)) return null;
  if (!/\b(?:each|every|all|both|same|always|in any case|when (?:it is )?divided)\b/.test(text)) return null;
  const left = Number(rest[1] ?? rest[2] ?? rest[3]);
  const values = (by[1] ?? '').match(/\d+/g)?.map(Number) ?? [];
  const others = text.replace(by[0], ' ').replace(rest[0], ' ');
  const more = /\b(?:(?:greater|more|larger|bigger) than|above|over) (\d+)\b/.exec(others);
  if (/\d/.test(more === null ? others : others.replace(more[0], ' ')) || values.some((value) => value <= left)) return null;
  if (/\b(?:subtract|add|exactly|digit|multiple|divisible|but)\b/.test(others)) return null;
  const common = commonOf(values, 'lcm');
  if (common === null) return null;
  const least = Number(common.answer);
  const limit = more === null ? left : Number(more[1]);
  if (!Number.isInteger(least) || (more === null && left === 0)) return null;
  const times = Math.floor((limit - left) / least) + 1;
  const value = times * least + left;
  return solution(
    [...common.steps, { reason: `Add the remainder.`, expression: `${times === 1 ? '' : `${times}\\times `}${least}+${left}=${value}` }],
    `${value}`,
  );
} // prettier-ignore

/** "The smallest whole number k for which 360k is a square": what the prime factors lack. */
function toSquare(text: string): RuleSolution | null {
  const found =
    /\b(?:smallest|least|lowest)\b[^.?]*?\b([a-z]) (?:such that|for which|so that|if|which makes|that makes) (\d{1,6}) ?[×x*]? ?\1 (?:is |be |a )*(?:perfect )?(square|cube)\b/.exec(text); // prettier-ignore
  if (found === null) return null;
  const [, letter = '', whole = '', shape = ''] = found;
  const before = text.slice(0, found.index);
  if (/\d/.test(text.slice(found.index + found[0].length))) return null;
  if (/\d/.test(before) && !new RegExp(`\\b${whole} ?=`).test(before)) return null;
  const power = shape === 'square' ? 2 : 3;
  const primes = asPrimes(BigInt(whole));
  if (primes === null) return null;
  let [rest, lacking] = [Number(whole), 1];
  for (let prime = 2; rest > 1; prime += 1) {
    let count = 0;
    for (; rest % prime === 0; rest /= prime) count += 1;
    if (count % power !== 0) lacking *= prime ** (power - (count % power));
  }
  return solution(
    [
      ...primes.steps.slice(-1),
      { reason: `Every power must be a multiple of $${power}$.`, expression: `${letter}=${lacking}` },
    ],
    `${lacking}`,
  );
}

/** Questions about primes, remainders and digits that need a rule of their own. */
export function factorFacts(problem: string): RuleSolution | null {
  if (problem.length > 260) return null;
  const text = problem.toLowerCase().replace(/[’]/g, "'").replace(/\s+/g, ' ').trim();
  return (
    primeOrComposite(text) ??
    primesOfSum(text) ??
    missingDigit(text) ??
    sameRemainder(text) ??
    toSquare(text) ??
    countOfProduct(text) ??
    largestLeaving(text) ??
    equalRows(text) ??
    bothCommon(text) ??
    multiplesBetween(text) ??
    remainderOfMultiple(problem) ??
    monomialFactors(problem)
  );
}
