import type { RuleSolution, RuleStep } from '../../../outcomes.ts';
import { commonOf } from '../../primeFactorsByRule.ts';
import { inFigures } from '../../words/numberWords.ts';

function solution(steps: readonly RuleStep[], answer: number): RuleSolution {
  return { topic: 'factors-multiples-primes', method: 'factorSearch', steps, answer: `${answer}` };
}

function isPrimeNumber(value: number): boolean {
  if (value < 2) return false;
  for (let by = 2; by * by <= value; by += 1) if (value % by === 0) return false;
  return true;
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const POWER = String.raw`\d{1,3}(?: ?\^ ?\{? ?\d{1,2} ?\}?)?`;
const PRODUCT = new RegExp(String.raw`${POWER}(?: ?(?:×|x|\*|·|\\times|\\cdot) ?${POWER})+`);
const COUNTED =
  /\b(?:how many|(?:find|work out|calculate|determine|state|what is)(?: the)?(?: total)? number of)(?: (?:different|distinct|positive|whole[- ]number|integer))* (?:factors|divisors)\b/;

/** "How many factors has 2⁴ × 3² × 5?": one more than each power, multiplied. */
export function countOfProduct(text: string): RuleSolution | null {
  if (!COUNTED.test(text)) return null;
  const typed = text.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]+/g, (all) => `^${[...all].map((one) => RAISED.indexOf(one)).join('')}`).replace(/\$/g, '');
  const [product] = PRODUCT.exec(typed) ?? [];
  if (product === undefined) return null;
  const rest = typed.replace(product, ' ').replace(COUNTED, ' ').replace(/\b(?:n|the|a|an|number|integer|is|does|do|has|have|of|that|it|in|are|there|let|if|then|which|can|be|written|as|given|by|positive|prime|factorisation|factorization|whose|=)\b|[=?.,]/g, ' '); // prettier-ignore
  if (rest.trim() !== '') return null;
  const powers = product.split(/×|x|\*|·|\\times|\\cdot/).map((part) => (part.match(/\d+/g) ?? []).map(Number));
  const bases = powers.map(([base = 0]) => base);
  if (!bases.every(isPrimeNumber) || new Set(bases).size < bases.length) return null;
  const counts = powers.map(([, power = 1]) => power + 1);
  const answer = counts.reduce((all, count) => all * count, 1);
  return solution(
    [
      { reason: 'A factor takes each prime from no times up to its power: one more than the power each.', expression: counts.map((count) => `(${count - 1}+1)`).join('') },
      { reason: 'Multiply.', expression: `${counts.join('\\times ')}=${answer}` },
    ],
    answer,
  );
} // prettier-ignore

function greatestCommon(one: number, two: number): number {
  return two === 0 ? one : greatestCommon(two, one % two);
}

const LARGEST =
  /\b(?:greatest|largest|biggest|highest) (?:possible )?(?:positive |whole |natural )*(?:number|integer|divisor)\b/;
const DIVIDES = /\b(?:divides?|divide|dividing|goes into)\b/;
const PAIRED =
  /(\d+)(?: (?:and )?(?:to )?(?:leav(?:e|es|ing)|with|giv(?:e|es|ing)))?(?: (?:a|the))? remainder(?: of)? (\d+)|(\d+) (?:leaving|to leave|leaves) (\d+)/g;
const LISTED =
  /((?:\d+(?:, ?| and |, and ))+\d+),? (?:and )?(?:leaving|leaves?|to leave|with|giving|gives?)(?: the)? remainders? (?:of )?((?:\d+(?:, ?| and |, and ))+\d+)/;

/** "The greatest number that divides 181 leaving remainder 1 and 236 leaving remainder 2", two numbers or three. */
export function largestLeaving(text: string): RuleSolution | null {
  if (!LARGEST.test(text) || !DIVIDES.test(text) || !/\bremainder|leav/.test(text)) return null;
  const listed = LISTED.exec(text);
  const pairs =
    listed === null
      ? [...text.matchAll(PAIRED)].map(([, a, b, c, d]) => [Number(a ?? c), Number(b ?? d)] as const)
      : (listed[1] ?? '').match(/\d+/g)?.map((one, index) => [Number(one), Number((listed[2] ?? '').match(/\d+/g)?.[index] ?? Number.NaN)] as const) ?? [];
  const rest = listed === null ? text.replace(PAIRED, ' ') : text.replace(listed[0], ' ');
  if (pairs.length < 2 || pairs.length > 3 || /\d|\b(?:smallest|least|each case|same|not|but|digits?)\b/.test(rest)) return null;
  if (pairs.some(([one, left]) => !Number.isInteger(left) || one <= left)) return null;
  const whole = pairs.map(([one, left]) => one - left);
  const answer = whole.reduce(greatestCommon);
  if (pairs.some(([, left]) => left >= answer)) return null;
  return solution(
    [
      { reason: 'Take the remainders off: what is left is divided exactly.', expression: pairs.map(([one, left]) => `${one}-${left}=${one - left}`).join(',\\ ') },
      { reason: 'Their highest common factor.', expression: `\\operatorname{HCF}(${whole.join(',')})=${answer}` },
    ],
    answer,
  );
} // prettier-ignore

const ROWS = '(?:rows?|groups?|teams?|piles?|columns?|bags?|boxes|packs?|lines?|tables?|stacks?|sets?)';
const EQUAL = new RegExp(
  String.raw`\b(\d{1,4}) ([a-z]+)\b[^.?]*?\b(?:in|into|out in) (?:several )?(?:equal(?:ly sized)?|same-sized|identical) (?:sized )?(${ROWS})\b`,
);
const MORE_ROWS = new RegExp(String.raw`\b(?:more than (?:1|one)|at least (?:2|two)) ${ROWS}\b`);
const MORE_EACH = new RegExp(
  String.raw`\b(?:more than (?:1|one)|at least (?:2|two)|no ${ROWS} of (?:only |just )?(?:1|one)) ?([a-z]+)? ?(?:in|per|to|on) (?:each|every|a|any)(?: ${ROWS})?\b`,
);
const HOW_MANY = new RegExp(
  String.raw`\b(?:how many (?:different )?(?:numbers of ${ROWS}|(?:possible )?(?:ways|arrangements|groupings))|in how many (?:different )?ways|how many different ${ROWS})\b`,
);

/** "36 chairs in equal rows, more than 1 row and more than 1 chair in each: how many numbers of rows?" */
export function equalRows(problem: string): RuleSolution | null {
  const text = inFigures(problem);
  const [all, many, , rows] = EQUAL.exec(text) ?? [];
  if (all === undefined || !HOW_MANY.test(text)) return null;
  const [moreRows, moreEach] = [MORE_ROWS.exec(text.replace(MORE_EACH, ' ')), MORE_EACH.exec(text)];
  if (moreRows === null || moreEach === null) return null;
  const rest = text.replace(all, ' ').replace(MORE_EACH, ' ').replace(MORE_ROWS, ' ');
  if (/\d|\b(?:odd|even|prime|square|not|fewer|less|most|exactly|between|same as|left over|remaining|ignor\w*|more)\b/.test(rest)) return null;
  const total = Number(many);
  const found = Array.from({ length: total }, (_item, index) => index + 1).filter((one) => total % one === 0 && one > 1 && one < total);
  if (found.length === 0 || total > 2000) return null;
  return solution(
    [
      { reason: `The number of ${rows ?? 'rows'} is a factor of $${total}$, but not $1$ and not $${total}$.`, expression: found.join(',\\ ') },
      { reason: 'Count them.', expression: `${found.length}` },
    ],
    found.length,
  );
} // prettier-ignore

const BOTH =
  /^(?:find|work out|calculate|determine|state|what are|write down) (?:both )?(?:the )?(hcf|gcf|gcd|lcm|(?:highest|greatest|lowest|least) common (?:factor|divisor|multiple))(?: \([a-z]{3}\))? and (?:the )?(hcf|gcf|gcd|lcm|(?:highest|greatest|lowest|least) common (?:factor|divisor|multiple))(?: \([a-z]{3}\))? of (\d{1,5}(?:(?:, ?(?:and )?| and )\d{1,5}){1,2})[.?]*$/;

/** "The HCF and LCM of 24 and 36": both, in the order in which they are asked for. */
export function bothCommon(text: string): RuleSolution | null {
  const [, one = '', two = '', list = ''] = BOTH.exec(text) ?? [];
  const isMultiple = (name: string): boolean => /lcm|multiple/.test(name);
  if (one === '' || isMultiple(one) === isMultiple(two)) return null;
  const values = (list.match(/\d+/g) ?? []).map(Number);
  const worked = [one, two].map((name) => ({ name: isMultiple(name) ? 'LCM' : 'HCF', found: commonOf(values, isMultiple(name) ? 'lcm' : 'gcd') }));
  const steps = worked.flatMap(({ found }) => found?.steps ?? []);
  if (worked.some(({ found }) => found === null) || steps.length > 8) return null;
  return { topic: 'factors-multiples-primes', method: 'factorSearch', steps, answer: worked.map(({ name, found }) => `\\text{${name} }${found?.answer ?? ''}`).join(',\\ ') };
} // prettier-ignore

const MULTIPLES =
  /^(?:list|write down|find|give|state|what are|name)(?: all)?(?: of)? (?:the )?multiples of (\d{1,3}) (?:that are |which are |lying )?(between|from) (\d{1,4}) (?:and|to) (\d{1,4})[.?]*$/;

/** "All multiples of 6 between 20 and 50". */
export function multiplesBetween(text: string): RuleSolution | null {
  const [, of = '', how = '', low = '', high = ''] = MULTIPLES.exec(text) ?? [];
  const [by, from, to] = [Number(of), Number(low), Number(high)];
  if (of === '' || by < 2 || to <= from) return null;
  // "Between" two of them: whether these count is not said.
  if (how === 'between' && (from % by === 0 || to % by === 0)) return null;
  const found: number[] = [];
  for (let value = Math.ceil(from / by) * by; value <= to && found.length < 20; value += by) found.push(value);
  if (found.length === 0 || found.length >= 20) return null;
  const answer = found.join(',\\ ');
  const first = found[0] ?? 0;
  return { topic: 'factors-multiples-primes', method: 'factorSearch', steps: [{ reason: 'The first of them.', expression: `${first / by}\\times ${by}=${first}` }, { reason: `Go on in steps of $${by}$.`, expression: answer }], answer };
} // prettier-ignore
