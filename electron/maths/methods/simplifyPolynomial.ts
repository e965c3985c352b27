import Fraction from 'fraction.js';

import { monomialKey } from '../algebra/polynomial.ts';
import type { Term } from '../algebra/polynomial.ts';
import type { Expression } from '../expression/expression.ts';
import { toLatex } from '../printing/toLatex.ts';
import type { RuleSolution, RuleStep } from '../outcomes.ts';
import { asExpression } from './method.ts';
import type { Understood } from './method.ts';
import { collectMonomials, multiplyTerms, readMonomial, readMonomials, writeMonomials } from './monomials.ts';
import { lettersOf } from './rationalValue.ts';
import { termsOf } from './readTerms.ts';

/** A term of the problem: a monomial times brackets. */
type Part = { readonly front: Term; readonly brackets: readonly (readonly Term[])[] };

const ONE: Term = { coefficient: new Fraction(1), powers: [] };
const MOST_BRACKETS = 4;

/** The factors of one term with squares of brackets written out. */
function readPart(expression: Expression): Part | null {
  const monomial = readMonomial(expression);
  if (monomial !== null) return { front: monomial, brackets: [] };
  switch (expression.kind) {
    case 'negative': {
      const inner = readPart(expression.operand);
      return inner === null
        ? null
        : { ...inner, front: multiplyTerms(inner.front, { ...ONE, coefficient: new Fraction(-1) }) };
    }
    case 'sum': {
      const terms = readMonomials(expression);
      return terms === null ? null : { front: ONE, brackets: [terms] };
    }
    case 'power': {
      const [base, exponent] = [readMonomials(expression.base), expression.exponent];
      if (base === null || exponent.kind !== 'number' || exponent.value.d !== 1n || exponent.value.s < 0n) return null;
      return exponent.value.n > MOST_BRACKETS
        ? null
        : { front: ONE, brackets: Array.from({ length: Number(exponent.value.n) }, () => base) };
    }
    case 'product':
      return expression.factors
        .map(readPart)
        .reduce<Part | null>(
          (total, part) =>
            total === null || part === null
              ? null
              : { front: multiplyTerms(total.front, part.front), brackets: [...total.brackets, ...part.brackets] },
          { front: ONE, brackets: [] },
        );
    default:
      return null;
  }
}

function times(first: readonly Term[], second: readonly Term[]): readonly Term[] {
  return first.flatMap((one) => second.map((two) => multiplyTerms(one, two)));
}

function writePart(part: Part): string {
  const brackets = part.brackets.map((terms) => `(${writeMonomials(terms)})`).join('');
  if (brackets === '') return writeMonomials([part.front]);
  const plain = part.front.powers.length === 0 && part.front.coefficient.abs().equals(1);
  return plain
    ? `${part.front.coefficient.s < 0n ? '-' : ''}${brackets}`
    : `${writeMonomials([part.front])}${brackets}`;
}

/** A first bracket with nothing in front is written without brackets. */
function writeParts(parts: readonly Part[]): string {
  const [first] = parts;
  const bare = first?.brackets.length === 1 && first.front.powers.length === 0 && first.front.coefficient.equals(1);
  const written = (part: Part, index: number): string =>
    index === 0 && bare ? writeMonomials(part.brackets[0] ?? []) : writePart(part);
  return parts
    .map(written)
    .map((text, index) => (index === 0 || text.startsWith('-') ? text : `+${text}`))
    .join('');
}

const MOST_SPELT = 3;

/** "Collect like terms: $3a-a=2a$ and $5b+2b=7b$." where there is little enough of it to be spelt out. */
function collecting(terms: readonly Term[]): string {
  const groups = groupAlike(terms).filter((group) => group.length > 1);
  const spelt = groups.map((group) => `$${writeMonomials(group)}=${writeMonomials(collectMonomials(group))}$`);
  if (groups.length === 0 || groups.length > MOST_SPELT) return 'Collect like terms.';
  return `Collect like terms: ${[spelt.slice(0, -1).join(', '), spelt.at(-1) ?? ''].filter((text) => text !== '').join(' and ')}.`;
}

/** Terms with the same letters side by side, in the order in which the answer will have them. */
function groupAlike(terms: readonly Term[]): readonly (readonly Term[])[] {
  const groups = new Map<string, Term[]>();
  for (const term of terms) {
    const key = monomialKey(term.powers);
    groups.set(key, [...(groups.get(key) ?? []), term]);
  }
  const kinds = [...groups.values()].flatMap(([first]) =>
    first === undefined ? [] : [{ ...ONE, powers: first.powers }],
  );
  return collectMonomials(kinds).map((kind) => groups.get(monomialKey(kind.powers)) ?? []);
}

/** Multiplies brackets two at a time until each term has one at most. */
function mergeBrackets(parts: readonly Part[], steps: RuleStep[]): readonly Part[] {
  let current = parts;
  while (current.some((part) => part.brackets.length > 1)) {
    const merge = (tidy: boolean): readonly Part[] =>
      current.map((part) => {
        const [first, second, ...rest] = part.brackets;
        if (first === undefined || second === undefined) return part;
        const merged = times(first, second);
        return { front: part.front, brackets: [tidy ? collectMonomials(merged) : merged, ...rest] };
      });
    const raw = merge(false);
    steps.push({ reason: 'Multiply each term of one bracket by each term of the other.', expression: writeParts(raw) });
    const [only, ...others] = raw;
    current = merge(true);
    const tidy = writeParts(current);
    const alone = others.length === 0 && only?.brackets.length === 1 ? (only.brackets[0] ?? []) : [];
    if (tidy !== steps.at(-1)?.expression) steps.push({ reason: collecting(alone), expression: tidy });
  }
  return current;
}

/** Multiplies out what stands in front of each last bracket and collects. */
function finish(parts: readonly Part[], divides: boolean, steps: RuleStep[]): string {
  const terms = parts.flatMap(({ front, brackets: [only] }) =>
    only === undefined ? [front] : only.map((term) => multiplyTerms(front, term)),
  );
  const open = writeMonomials(terms);
  const note = (reason: string, expression: string): void => {
    if (steps.at(-1)?.expression !== expression) steps.push({ reason, expression });
  };
  if (parts.some((part) => part.brackets.length > 0)) note('Multiply out the brackets.', open);
  const collected = collectMonomials(terms);
  const answer = writeMonomials(collected);
  const groups = groupAlike(terms);
  const together = writeMonomials(groups.flat());
  if (together !== open && collected.length < terms.length && groups.length > 1)
    note('Write like terms side by side.', together);
  if (collected.length < terms.length && answer !== open) note(collecting(terms), answer);
  else if (parts.length === 1 && steps.length === 0)
    note(divides ? 'Divide the numbers and subtract the powers.' : 'Multiply the numbers and add the powers.', answer);
  else if (answer !== open || steps.length === 0) note('Put the terms in order.', answer);
  return answer;
}

/** Expands brackets and collects like terms in a polynomial. */
export function simplifyPolynomial(problem: Understood): RuleSolution | null {
  const expression = asExpression(problem);
  if (expression === null || !['expand', 'simplify', 'find'].includes(problem.task)) return null;
  if (lettersOf(expression).size === 0) return null;
  const read = termsOf(expression).map(readPart);
  if (!read.every((part) => part !== null)) return null;
  if (read.every((part) => part.brackets.length === 0)) {
    const terms = collectMonomials(read.map((part) => part.front));
    const settled = read.length === 1 ? writeMonomials(terms) === toLatex(expression) : terms.length === read.length;
    if (settled) return null;
  }
  const steps: RuleStep[] = [];
  const opened = writeParts(read);
  if (expression.kind === 'power' && opened !== toLatex(expression))
    steps.push({ reason: 'Write the power as a product.', expression: opened });
  const parts = mergeBrackets(read, steps);
  const answer = finish(parts, expression.kind === 'quotient', steps);
  const topic = read.some((part) => part.brackets.length > 0) ? 'expanding' : 'like-terms';
  return { topic, method: 'simplifyPolynomial', steps, answer };
}
