import type { Term } from '../algebra/polynomial.ts';
import type { RuleStep } from '../outcomes.ts';
import { before, commonFactor, divideTerm } from './commonFactor.ts';
import { splitSquare } from './splitSquare.ts';
import { writeMonomial, writeMonomials } from './monomials.ts';

type Pair = readonly [Term, Term];
type Grouped = { readonly front: Term; readonly bracket: string };

/** A pair as `factor·(bracket)`, the bracket beginning with a positive term. */
function grouped([first, second]: Pair): Grouped {
  const front = commonFactor([first, second]);
  return { front, bracket: writeMonomials([divideTerm(first, front), divideTerm(second, front)]) };
}

function signed(text: string): string {
  return text.startsWith('-') ? text : `+${text}`;
}

/** The four terms paired as they stand, or the second and third swapped. */
function pairings(terms: readonly Term[]): readonly (readonly [Pair, Pair])[] {
  const [first, second, third, fourth, ...more] = terms;
  if (first === undefined || second === undefined || third === undefined || fourth === undefined || more.length > 0)
    return [];
  return [
    [
      [first, second],
      [third, fourth],
    ],
    [
      [first, third],
      [second, fourth],
    ],
  ];
}

/** A bracket such as `x^2-4` or `2x+6` can be taken apart again; then grouping alone is not the whole answer. */
function isPrime(terms: Pair): boolean {
  const degree = (term: Term): number => term.powers.reduce((total, [, power]) => total + power, 0);
  const [one, two] = terms;
  const divisor = commonFactor(terms);
  if (divisor.powers.length > 0 || !divisor.coefficient.abs().equals(1)) return false;
  if (degree(one) <= 1 && degree(two) <= 1) return true;
  const square = splitSquare(one.coefficient.n * two.coefficient.n)[1] === 1n;
  return degree(one) === 2 && degree(two) === 0 && (one.coefficient.s === two.coefficient.s || !square);
}

/** Four terms that share a bracket two by two, as in `ax+ay+3x+3y`; `null` (and no steps) where they do not. */
export function factoriseByGrouping(terms: readonly Term[], outer: Term, steps: RuleStep[]): string | null {
  for (const [first, second] of pairings(terms)) {
    const [one, two] = [grouped(first), grouped(second)];
    if (one.bracket !== two.bracket) continue;
    const shared: Pair = [divideTerm(first[0], one.front), divideTerm(first[1], one.front)];
    const fronts: Pair = [one.front, two.front];
    if (!isPrime(shared) || !isPrime(fronts)) continue;
    const bare = outer.powers.length === 0 && outer.coefficient.equals(1);
    const within = (text: string): string => (bare ? text : before(outer, `(${text})`));
    const pairs = writeMonomials([...first, ...second]);
    if (pairs !== writeMonomials(terms)) steps.push({ reason: 'Put the terms in pairs.', expression: within(pairs) });
    const front = (term: Term): string =>
      term.powers.length === 0 && term.coefficient.equals(1) ? '1' : writeMonomial(term);
    const taken = `${before(one.front, `(${one.bracket})`)}${signed(`${front(two.front)}(${two.bracket})`)}`;
    steps.push({ reason: 'Take the common factor out of each pair.', expression: within(taken) });
    const answer = before(outer, `(${writeMonomials(fronts)})(${one.bracket})`);
    steps.push({ reason: 'Take out the bracket.', expression: answer });
    return answer;
  }
  return null;
}
