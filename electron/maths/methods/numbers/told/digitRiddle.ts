import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../../outcomes.ts';
import { numberSolution } from '../../stories/workNumbers.ts';
import { numberTree, productTree, sumTree, unknownTree } from '../../unknowns/amountTree.ts';
import type { AmountTree } from '../../unknowns/amountTree.ts';
import { workUnknowns } from '../../unknowns/workUnknowns.ts';
import type { StoryEquation } from '../../unknowns/workUnknowns.ts';
import { plainStory } from '../../words/plainStory.ts';
import { digitFacts } from './digitFacts.ts';
import type { DigitFact } from './digitFacts.ts';

const [TENS, UNITS] = [unknownTree('t'), unknownTree('u')];
const NUMBER = sumTree([productTree(numberTree(10), TENS), UNITS]);
const TURNED = sumTree([productTree(numberTree(10), UNITS), TENS]);

function by(tree: AmountTree, times: number, plus: number): AmountTree {
  return sumTree([productTree(numberTree(new Fraction(times)), tree), numberTree(plus)]);
}

/** What a fact says of a number with these digits. */
function holds(fact: DigitFact, t: number, u: number): boolean {
  switch (fact.kind) {
    case 'sum':
      return t + u === fact.value;
    case 'product':
      return t * u === fact.value;
    case 'differ':
      return Math.abs(t - u) === fact.value;
    case 'tens':
      return t === fact.value;
    case 'units':
      return u === fact.value;
    case 'relation':
      return fact.turned ? u === fact.times * t + fact.plus : t === fact.times * u + fact.plus;
    case 'either':
      return t === fact.times * u + fact.plus || u === fact.times * t + fact.plus;
    case 'reversed':
      return 10 * u + t === 10 * t + u + fact.value;
    case 'of sum':
      return 10 * t + u === fact.times * (t + u) + fact.plus;
    case 'parity':
      return (u % 2 === 1) === fact.odd;
    default:
      return true;
  }
}

/** The same as an equation; `null` where it is none. */
function equationOf(fact: DigitFact): StoryEquation | null {
  switch (fact.kind) {
    case 'sum':
      return { left: sumTree([TENS, UNITS]), right: numberTree(fact.value) };
    case 'product':
      return { left: productTree(TENS, UNITS), right: numberTree(fact.value) };
    case 'tens':
    case 'units':
      return { left: fact.kind === 'tens' ? TENS : UNITS, right: numberTree(fact.value) };
    case 'relation':
      return fact.turned
        ? { left: UNITS, right: by(TENS, fact.times, fact.plus) }
        : { left: TENS, right: by(UNITS, fact.times, fact.plus) };
    case 'reversed':
      return { left: TURNED, right: sumTree([NUMBER, numberTree(fact.value)]) };
    case 'of sum':
      return { left: NUMBER, right: by(sumTree([TENS, UNITS]), fact.times, fact.plus) };
    default:
      return null;
  }
}

const SAYS: Readonly<Partial<Record<DigitFact['kind'], string>>> = {
  sum: 'whose digits add up to that',
  product: 'whose digits multiply to that',
  differ: 'whose digits differ by that',
  reversed: 'that turned round are so much more or less',
};

/** The numbers that fit the first fact, then those of them that fit the next. */
function byListing(conditions: readonly DigitFact[]): readonly RuleStep[] | null {
  let left = Array.from({ length: 90 }, (_one, index) => index + 10);
  const fitting = (fact: DigitFact): number[] => left.filter((one) => holds(fact, Math.floor(one / 10), one % 10));
  const steps: RuleStep[] = [];
  for (const fact of conditions.toSorted((one, two) => fitting(one).length - fitting(two).length)) {
    left = fitting(fact);
    if (left.length > 20) return null;
    const says = SAYS[fact.kind] ?? 'that fit what is told of the digits';
    steps.push({ reason: `${steps.length === 0 ? 'List' : 'Keep'} the numbers ${says}.`, expression: left.join(',\\ ') });
  }
  return steps;
} // prettier-ignore

type Asked = Extract<DigitFact, { kind: 'asks' }>;

/** What is asked for, and the letter that the question gives it. */
function askedFor(facts: readonly DigitFact[]): { readonly what: Asked['what']; readonly letter: string } | null {
  const [asked, ...more] = facts.filter((fact) => fact.kind === 'asks');
  const [named, ...others] = facts.filter((fact) => fact.kind === 'letter');
  if (asked === undefined || more.length > 0 || others.length > 0) return null;
  if (named === undefined) return asked.what === 'letter' ? null : { what: asked.what, letter: '' };
  return asked.what === 'letter' && asked.letter === named.letter ? { what: named.place, letter: named.letter } : null;
}

/** "A number of two digits whose sum is 9; swap them and it is 27 more": the number. */
export function digitRiddle(problem: string): RuleSolution | null {
  if (problem.length > 300 || !/\bdigits?\b/i.test(problem)) return null;
  if (!/\b(?:two|2)(?:[- ]| \w+ )?digits?\b|\bof (?:two|2) digits\b/i.test(problem)) return null;
  const plain = plainStory(problem);
  if (plain.otherForm || plain.places !== null) return null;
  const facts = digitFacts(plain.text);
  const asked = facts === null ? null : askedFor(facts);
  if (facts === null || asked === null) return null;
  const conditions = facts.filter(({ kind }) => kind !== 'asks' && kind !== 'letter');
  const fitting = Array.from({ length: 90 }, (_one, index) => index + 10).filter((one) =>
    conditions.every((fact) => holds(fact, Math.floor(one / 10), one % 10)),
  );
  const [number, ...more] = fitting;
  if (number === undefined || more.length > 0 || conditions.length < 2) return null;
  const value = { number, tens: Math.floor(number / 10), units: number % 10, letter: 0 }[asked.what];
  const equations = conditions.map(equationOf);
  const told = equations.filter((equation) => equation !== null);
  const wanted = { number: NUMBER, tens: TENS, units: UNITS, letter: NUMBER }[asked.what];
  const worked =
    told.length === 2
      ? workUnknowns({
          unknowns: [
            { id: 't', name: 'the tens digit' },
            { id: 'u', name: 'the units digit' },
          ],
          equations: told,
          wanted: [{ tree: wanted, name: asked.what === 'number' ? 'the number' : `the ${asked.what} digit` }],
          fits: (values) => {
            const [t, u] = [values('t') ?? new Fraction(-1), values('u') ?? new Fraction(-1)];
            return t.mul(10).add(u).equals(number);
          },
        })
      : null;
  const steps = worked?.steps ?? byListing(conditions);
  if (steps === null || steps.length === 0) return null;
  return numberSolution(steps, asked.letter === '' ? `${value}` : `${asked.letter}=${value}`);
}
