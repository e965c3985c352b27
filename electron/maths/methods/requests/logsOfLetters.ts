import Fraction from 'fraction.js';

import type { Expression } from '../../expression/expression.ts';
import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { toLatex } from '../../printing/toLatex.ts';
import { rationalValue } from '../rationalValue.ts';
import { multipleTerm, numberTerm, writeNumber, writeSum } from '../writeTerms.ts';
import { equationOf, expressionOf, isLog, letterOf, lettersOf } from './parts.ts';
import { requestSentence } from './requestText.ts';

const WORDS =
  /^(?:given|that|if|and|where|find|the|value|of|what|is|express|write|work|out|calculate|determine|evaluate|in|terms|let|suppose|for|state|an?|expression|to|base|number|as|simplify|positive|numbers|then|hence|simplest|form|are|all|logarithms?|[,#\d.?:;]+)$/;

type Log = { readonly base: string; readonly of: Expression };
type Given = { readonly letter: string; readonly value: Expression };

function logIn(expression: Expression | null | undefined): Log | null {
  if (expression?.kind !== 'call' || !isLog(expression)) return null;
  const [of, base] = expression.operands;
  if (of === undefined) return null;
  return { of, base: expression.name === 'ln' ? 'e' : base === undefined ? '10' : toLatex(base) };
}

/** Powers of letters and numbers in a product or quotient: `9p²/q` is 9¹, p², q⁻¹. */
function powersIn(expression: Expression, by: Fraction, into: { base: Expression; power: Fraction }[]): boolean {
  switch (expression.kind) {
    case 'product':
      return expression.factors.every((factor) => powersIn(factor, by, into));
    case 'quotient':
      return powersIn(expression.numerator, by, into) && powersIn(expression.denominator, by.neg(), into);
    case 'power': {
      const exponent = rationalValue(expression.exponent);
      return exponent !== null && powersIn(expression.base, by.mul(exponent), into);
    }
    case 'call':
      return expression.name === 'sqrt' && expression.operands[0] !== undefined && powersIn(expression.operands[0], by.div(2), into); // prettier-ignore
    case 'symbol':
    case 'number':
      into.push({ base: expression, power: by });
      return true;
    default:
      return false;
  }
}

/** How often the base is in a number: 9 is 3². */
function exponentOf(base: string, value: Fraction): Fraction | null {
  const size = /^\d+$/.test(base) ? new Fraction(base) : null;
  if (size === null || size.compare(1) <= 0) return value.equals(1) ? new Fraction(0) : null;
  for (let exponent = -8; exponent <= 8; exponent += 1)
    if (size.pow(exponent)?.equals(value) === true) return new Fraction(exponent);
  return null;
}

/** `log_3(9p²/q)` from `log_3 p = a` and `log_3 q = b`. */
function inTerms(wanted: Log, given: readonly Given[]): RuleSolution | null {
  const parts: { base: Expression; power: Fraction }[] = [];
  if (!powersIn(wanted.of, new Fraction(1), parts)) return null;
  let rest = new Fraction(0);
  const sums = new Map<string, Fraction>();
  let number: Fraction | null = new Fraction(0);
  for (const { base, power } of parts) {
    if (base.kind === 'number') {
      const exponent = exponentOf(wanted.base, base.value);
      if (exponent === null) return null;
      rest = rest.add(exponent.mul(power));
      continue;
    }
    const known = base.kind === 'symbol' ? given.find(({ letter }) => letter === base.name) : undefined;
    if (known === undefined) return null;
    const value = rationalValue(known.value);
    number = number === null || value === null ? null : number.add(value.mul(power));
    const name = toLatex(known.value);
    sums.set(name, (sums.get(name) ?? new Fraction(0)).add(power));
  }
  const spelt = [...sums].filter(([, count]) => !count.equals(0)).map(([name, count]) => (/^-?[\d.]/.test(name) ? `${count.compare(0) < 0 ? '-' : '+'}${writeNumber(count.abs())}\\times ${name}` : null)); // prettier-ignore
  const step = { reason: 'Products add, quotients subtract, powers come to the front.' };
  if (number !== null) {
    const value = writeNumber(number.add(rest));
    const line = `${rest.equals(0) ? '' : writeNumber(rest)}${spelt.join('')}`.replace(/^\+/, '');
    return done([{ ...step, expression: `${line}=${value}` }], value);
  }
  if (spelt.some((one) => one !== null)) return null;
  const terms = [...sums].filter(([, count]) => !count.equals(0)).map(([name, count]) => multipleTerm(count, name));
  const answer = writeSum([...terms, ...(rest.equals(0) ? [] : [numberTerm(rest)])]);
  return done([{ ...step, expression: answer }], answer);
}

function done(steps: readonly RuleStep[], answer: string): RuleSolution {
  return { topic: 'exponentials-logarithms', method: 'logsOfLetters', steps, answer };
}

/** `x/y` where `log_2 x = 5` and `log_2 y = 3`. */
function fromPowers(wanted: Expression, base: string, given: readonly Given[]): RuleSolution | null {
  const size = /^\d+$/.test(base) ? new Fraction(base) : null;
  const values: Record<string, Fraction> = {};
  const lines: string[] = [];
  for (const { letter, value } of given) {
    const exponent = rationalValue(value);
    const power = size === null || exponent?.d !== 1n || exponent.n > 20n ? null : size.pow(exponent);
    if (power === null) return null;
    values[letter] = power;
    lines.push(`${letter}=${base}^{${writeNumber(exponent ?? new Fraction(1))}}=${writeNumber(power)}`);
  }
  const result = rationalValue(wanted, values);
  if (result === null) return null;
  return done(
    [
      { reason: 'Use the definition of the logarithm.', expression: lines.join(',\\ ') },
      { reason: 'Put the values in.', expression: `${toLatex(wanted)}=${writeNumber(result)}` },
    ],
    writeNumber(result),
  );
}

/** Logarithms of letters are told, and a logarithm of their product, or the letters themselves, is asked for. */
export function logsOfLetters(problem: string): RuleSolution | null {
  if (problem.length > 260 || !/log|ln/i.test(problem)) return null;
  const sentence = requestSentence(problem.replace(/[[(]\d+(?: marks?)?[\])]\s*$/, ''));
  if (sentence === null || sentence.pieces.length > 8) return null;
  if (!sentence.skeleton.split(' ').every((word) => word === '' || WORDS.test(word))) return null;
  const equations = sentence.pieces.flatMap((piece) => equationOf(piece) ?? []);
  const given: Given[] = [];
  const bases = new Set<string>();
  for (const { left, right } of equations) {
    const [told, value] = isLog(right) ? [logIn(right), left] : [logIn(left), right];
    if (told?.of.kind !== 'symbol' || (value.kind !== 'symbol' && rationalValue(value) === null)) return null;
    bases.add(told.base);
    given.push({ letter: told.of.name, value });
  }
  const [base, ...otherBases] = bases;
  const asked = sentence.pieces.filter((piece) => equationOf(piece) === null && letterOf(piece) === null);
  const [wanted, ...more] = asked.map(expressionOf);
  if (base === undefined || otherBases.length > 0 || wanted === undefined || wanted === null || more.length > 0 || given.length > 3) return null; // prettier-ignore
  const named = sentence.pieces.flatMap((piece) => letterOf(piece) ?? []);
  const known = new Set([...given.flatMap(({ value }) => lettersOf(value)), ...given.map(({ letter }) => letter)]);
  if (named.some((name) => !known.has(name))) return null;
  const log = logIn(wanted);
  if (log !== null) return log.base === base ? inTerms(log, given) : null;
  const used = new Set(lettersOf(wanted));
  return given.every(({ letter }) => used.has(letter)) ? fromPowers(wanted, base, given) : null;
}
