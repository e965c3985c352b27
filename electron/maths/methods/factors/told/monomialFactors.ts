import { common } from '../../arithmetic/numberFacts.ts';
import type { RuleSolution, RuleStep } from '../../../outcomes.ts';

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const MONOMIAL = String.raw`\d*(?:[a-z](?:\^\d+)?)+`;
const NAMED =
  /\b(?:(hcf|gcf|gcd|(?:highest|greatest|largest) common (?:factor|divisor))|(lcm|(?:lowest|least|smallest) common (?:multiple|denominator)))\b/;

type Monomial = { readonly number: number; readonly letters: ReadonlyMap<string, number> };

function monomialOf(text: string): Monomial | null {
  const [all, digits = '', letters = ''] = /^(\d*)((?:[a-z](?:\^\d+)?)*)$/.exec(text) ?? [];
  if (all === undefined || all === '') return null;
  const powers = new Map<string, number>();
  for (const [, letter = '', power] of letters.matchAll(/([a-z])(?:\^(\d+))?/g)) {
    if (powers.has(letter)) return null;
    powers.set(letter, Number(power ?? 1));
  }
  return { number: digits === '' ? 1 : Number(digits), letters: powers };
}

function written(number: string, letters: readonly (readonly [string, number])[]): string {
  const tail = letters
    .flatMap(([letter, power]) => (power === 0 ? [] : [power === 1 ? letter : `${letter}^{${power}}`]))
    .join('');
  return number === '1' && tail !== '' ? tail : `${number}${tail}`;
}

/** "The greatest common factor of 24x³y and 36x²y²", "the least common denominator of 5/(6x²) and 7/(9x)". */
export function monomialFactors(problem: string): RuleSolution | null {
  if (problem.length > 160 || !/common|hcf|gcf|lcm|gcd/i.test(problem)) return null;
  const text = problem
    .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]+/g, (all) => `^${[...all].map((one) => RAISED.indexOf(one)).join('')}`)
    .replace(/\\[dt]?frac ?\{(\d+)\} ?\{([^{}]*(?:\{\d+\}[^{}]*)*)\}/g, '$1/($2)')
    .replace(/\^\{(\d+)\}/g, '^$1')
    .replace(/[$\\()]/g, ' ')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/\/ /g, '/')
    .replace(/ (?=[,.?])/g, '')
    .trim();
  const named = NAMED.exec(text);
  const denominators = /denominator/.test(text);
  const ITEM = denominators ? String.raw`\d+ ?\/ ?(${MONOMIAL}|\d+)` : `(${MONOMIAL}|\\d+)`;
  const list = new RegExp(`^(?:(?:find|what is|determine|state|write down|give) )?(?:the )?${NAMED.source}(?: (?:of|for))?(?: the)?(?: (?:monomials|terms|expressions|fractions|rational expressions))?:? (${ITEM}(?:(?:, ?(?:and )?| and )${ITEM}){1,2})[?.]*$`).exec(text); // prettier-ignore
  if (named === null || list === null || !/\d[a-z]|[a-z]\^/.test(list[3] ?? '')) return null;
  const items = (list[3] ?? '').split(/, ?(?:and )?| and /).map((item) => monomialOf(item.replace(/^\d+ ?\/ ?/, '')));
  if (items.length < 2 || items.some((item) => item === null)) return null;
  const terms = items.flatMap((item) => item ?? []);
  const high = named[1] !== undefined;
  const numbers = terms.map(({ number }) => number);
  const worked = numbers.every((one) => one === numbers[0]) ? null : common(numbers, high ? 'gcd' : 'lcm');
  const number = worked === null ? `${numbers[0] ?? 1}` : `${worked.value.valueOf()}`;
  const names = [...new Set(terms.flatMap(({ letters }) => [...letters.keys()]))].toSorted();
  const powers = names.map((letter): [string, number] => {
    const all = terms.map(({ letters }) => letters.get(letter) ?? 0);
    return [letter, high ? Math.min(...all) : Math.max(...all)];
  });
  const answer = written(number, powers);
  const steps: RuleStep[] = [
    { reason: high ? 'The highest common factor of the numbers.' : 'The least common multiple of the numbers.', expression: number },
    { reason: high ? 'Each letter at its lowest power.' : 'Each letter at its highest power.', expression: written('1', powers) || '1' },
    { reason: 'Put them together.', expression: answer },
  ]; // prettier-ignore
  return { topic: 'factors-multiples-primes', method: 'monomialFactors', steps, answer };
}
