import Fraction from 'fraction.js';

import type { RuleSolution } from '../../../outcomes.ts';
import { plainStory } from '../../words/plainStory.ts';
import { leastMultiple, writeNumber } from '../../writeTerms.ts';
import { workEqualRatios } from '../workProportion.ts';
import { ratioSolution } from '../workSharing.ts';

const N = '(\\d+(?:\\.\\d+)?)';
const PLACE = `(\\d+(?:\\.\\d+)?|[a-z]|\\?|_+|□)`;
const EQUATION = new RegExp(
  `^(?:(?:solve|find|what is|work out|complete)[^:\\d]*?:? ?)?${PLACE} ?: ?${PLACE} ?(?:=|::) ?${PLACE} ?: ?${PLACE}[.,;]?(?: (?:so |hence )?(?:solve for|find|what is|work out|find the value of|then) ?(?:the (?:missing number|value of) ?)?([a-z])?(?: ?(?:is|=))?)?(?: ?[a-z] is)?[\\s?._]*$`,
);

/** "5 : 8 = 20 : ?", "x : 12 = 5 : 4, solve for x". */
function equation(text: string): RuleSolution | null {
  const found = EQUATION.exec(text);
  if (found === null) return null;
  const places = found.slice(1, 5).map((place) => (/^\d/.test(place ?? '') ? new Fraction(place ?? '0') : null));
  const [a, b, c, d] = places;
  if (a === undefined || b === undefined || c === undefined || d === undefined) return null;
  const open = found.slice(1, 5).filter((place) => !/^\d/.test(place ?? ''));
  const [unknown = '?'] = open;
  if (open.length !== 1 || (found[5] !== undefined && found[5] !== unknown)) return null;
  const isLetter = /^[a-z]$/.test(unknown);
  const solution = workEqualRatios([a, b, c, d], isLetter ? unknown : 'x');
  return solution === null || isLetter ? solution : { ...solution, answer: solution.answer.replace(/^x=/, '') };
}

const PAIRS = new RegExp(
  `^(?:(?:if|given(?: that)?|you are told that) )?([a-z]) ?: ?([a-z]) ?(?:=|is) ?${N} ?: ?${N}(?:,| and|, and) ([a-z]) ?: ?([a-z]) ?(?:=|is) ?${N} ?: ?${N}[.,;]? ?(?:so |hence |then |find |work out |what is |write down |determine |calculate )*(?:the ratio )?([a-z](?: ?: ?[a-z]){1,2})(?: ?(?:=|is))?[\\s?_…]*(?:in (?:its )?(?:simplest|lowest)(?: form| terms| whole numbers)?)?[\\s?._]*$`,
);

/** "a : b = 2 : 3 and b : c = 6 : 5. Find a : b : c." */
function joined(text: string): RuleSolution | null {
  const found = PAIRS.exec(text);
  if (found === null) return null;
  const [, one = '', two = '', a = '', b = '', three = '', four = '', c = '', d = '', asked = ''] = found;
  if (two !== three || new Set([one, two, four]).size !== 3) return null;
  const [p, q, r, s] = [a, b, c, d].map((value) => new Fraction(value));
  if (!p || !q || !r || !s || [p, q, r, s].some((value) => value.d !== 1n || value.n === 0n)) return null;
  const link = new Fraction(leastMultiple(q.n, r.n));
  const values = new Map([
    [one, p.mul(link).div(q)],
    [two, link],
    [four, s.mul(link).div(r)],
  ]);
  const names = asked.split(/ ?: ?/);
  const wanted = names.map((name) => values.get(name));
  if (wanted.some((value) => value === undefined) || new Set(names).size !== names.length) return null;
  const known = wanted.filter((value) => value !== undefined);
  const divisor = known.reduce((common, value) => common.gcd(value), known[0] ?? new Fraction(1));
  const plain = known.map((value) => value.div(divisor));
  const line = (list: readonly Fraction[]): string => list.map((value) => writeNumber(value)).join(':');
  const steps = [
    {
      reason: `Make $${two}$ the same in both: $${writeNumber(link)}$.`,
      expression: `${one}:${two}=${line([values.get(one) ?? link, link])}`,
    },
    {
      reason: 'Do the same with the other ratio.',
      expression: `${two}:${four}=${line([link, values.get(four) ?? link])}`,
    },
    { reason: 'Put them together.', expression: `${names.join(':')}=${line(known)}` },
    ...(divisor.equals(1)
      ? []
      : [{ reason: `Divide by $${writeNumber(divisor)}$.`, expression: `${names.join(':')}=${line(plain)}` }]),
  ];
  return ratioSolution(steps, line(plain));
}

const PROPORTIONAL = new RegExp(
  `^(?:find|what is|calculate|work out|determine)? ?(?:the )?(mean|third|fourth) proportional (?:between|to|of) ${N}(?:, | and |, and )${N}(?:(?:, | and |, and )${N})?[\\s?.]*$`,
);

/** "The fourth proportional to 6, 9 and 14." */
function proportional(text: string): RuleSolution | null {
  const found = PROPORTIONAL.exec(text);
  const [, kind = '', one = '', two = '', three] = found ?? [];
  if (found === null || (kind === 'fourth') !== (three !== undefined)) return null;
  const [a, b, c] = [one, two, three ?? two].map((value) => new Fraction(value));
  if (a === undefined || b === undefined || c === undefined || a.n === 0n) return null;
  const last = (solution: RuleSolution | null): RuleSolution | null =>
    solution === null ? null : { ...solution, answer: solution.answer.replace(/^x=/, '') };
  if (kind !== 'mean') return last(workEqualRatios([a, b, c, null], 'x'));
  const product = a.mul(b);
  const root = Math.sqrt(product.valueOf());
  if (!Number.isInteger(root)) return null;
  return ratioSolution(
    [
      {
        reason: 'The mean proportional $x$ has $a:x=x:b$.',
        expression: `x^2=${one}\\times ${two}=${writeNumber(product)}`,
      },
      { reason: 'Take the positive root.', expression: `x=\\sqrt{${writeNumber(product)}}=${root}` },
    ],
    `${root}`,
  );
}

/** Proportions with one place open, and two ratios put together. */
export function readRatioEquation(problem: string): RuleSolution | null {
  if (problem.length > 200) return null;
  const named = proportional(plainStory(problem).text);
  if (named !== null || !problem.includes(':')) return named;
  const text = plainStory(
    problem.replace(/[?_.\s=]+$/, (all) =>
      /[:=]\s*[?_]/.test(`${problem.at(-all.length - 1) ?? ''}${all}`) ? ' ?' : '',
    ),
  ).text;
  return equation(text) ?? joined(text);
}
