import { readNumeric, valueOf } from './numericTerm.ts';
import { bareForm, stepwise } from './stepwise.ts';

/** Longer lines than this do not fit a screen. */
const LONGEST_LINE = 130;

function areEqual(one: string, other: string): boolean {
  const [left, right] = [one, other].map((latex) => {
    const read = readNumeric(latex);
    return read === null ? null : valueOf(read);
  });
  if (left === null || left === undefined || right === null || right === undefined) return false;
  return left[0] * right[1] === right[0] * left[1];
}

/** The forms between two that are equal; none where the second is no form of the first that a beginner would come to. */
function between(from: string, to: string): readonly string[] {
  if (/^\s*\d+\s*$/.test(from) && /^[\d\s^{}]+(?:\\times[\d\s^{}]+)+$/.test(to)) return primesOneByOne(from, to);
  const forms = stepwise(from);
  const end = forms.findIndex((form) => bareForm(form) === bareForm(to));
  if (end >= 0) return forms.slice(0, end);
  return isWhollyWorked(to) && areEqual(from, to) ? forms : [];
}

function inPowers(primes: readonly number[]): readonly string[] {
  return [...new Set(primes)].map((prime) => {
    const times = primes.filter((other) => other === prime).length;
    return times === 1 ? prime.toString() : `${prime.toString()}^${times.toString()}`;
  });
}

/** `60` to `2^2×3×5` by way of `2×30` and `2^2×15`; nothing where `to` is no product of primes in powers. */
function primesOneByOne(from: string, to: string): readonly string[] {
  const [forms, primes]: [string[], number[]] = [[], []];
  let left = Number(from);
  for (let prime = 2; prime * prime <= left; prime += 1) {
    while (left % prime === 0 && left > prime) {
      primes.push(prime);
      left /= prime;
      forms.push([...inPowers(primes), left.toString()].join('\\times '));
    }
  }
  const last = inPowers([...primes, left]).join('\\times ');
  if (bareForm(last) !== bareForm(to)) return [];
  return forms.filter((form) => bareForm(form) !== bareForm(last));
}

/** A number or a fraction of numbers: nothing is left to do but to cancel. */
function isWhollyWorked(latex: string): boolean {
  return /^\s*-?(?:\d+(?:\.\d+)?|\\d?frac\{\d+\}\{\d+\})\s*$/.test(latex);
}

/** A chain of equal numbers with what a beginner would write between them: `4+7+9=20` becomes `4+7+9=11+9=20`. */
function spellFormula(formula: string): string {
  if (!formula.includes('=') || /[<>&]|\\\\/.test(formula)) return formula;
  const parts = formula.split('=');
  const spelt = parts.flatMap((part, index) => {
    const next = parts[index + 1];
    return next === undefined ? [part] : [part, ...between(part, next)];
  });
  const chain = spelt.join('=');
  return chain.length > LONGEST_LINE ? formula : chain;
}

/**
 * A solution whose arithmetic is spelt out for a beginner, sums and products one small step at a time: a small model
 * cannot add four numbers at once, and learns to when it sees two at a time. Nothing but chains of equal numbers changes.
 */
export function spellArithmetic(solution: string): string {
  return solution.replace(
    /(\\\[)(.*?)(\\\])|(\$)([^$]+)(\$)/gs,
    (_whole, open?: string, shown = '', close = '', dollar = '', inline = '') =>
      open === undefined ? `${dollar}${spellFormula(inline)}${dollar}` : `${open}${spellFormula(shown)}${close}`,
  );
}
