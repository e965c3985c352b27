import type Fraction from 'fraction.js';

/** What is added from each term to the next; null where that changes, or for fewer than two terms. */
export function stepOf(terms: readonly Fraction[]): Fraction | null {
  return constant(terms.slice(1).map((term, index) => term.sub(terms[index] ?? 0)));
}

/** What each term is multiplied by; null where that changes, where a term is 0, or for fewer than two terms. */
export function factorOf(terms: readonly Fraction[]): Fraction | null {
  if (terms.some((term) => term.equals(0))) return null;
  return constant(terms.slice(1).map((term, index) => term.div(terms[index] ?? 1)));
}

function constant(values: readonly Fraction[]): Fraction | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value.equals(first)) ? first : null;
}
