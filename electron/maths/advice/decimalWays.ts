import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep, UsualMistake } from '../outcomes.ts';
import { writeDecimal } from '../methods/askedText.ts';
import { asExpression } from '../methods/method.ts';
import { rationalValue } from '../methods/rationalValue.ts';
import type { Expression } from '../expression/expression.ts';
import { isAbsent } from './absent.ts';
import type { Advisor, Worked } from './advisor.ts';
import { answerAmount } from './amounts.ts';

/** Calculations with two decimals, rounding, and decimals beside fractions. */
export const decimalWays: Advisor = { check, second, mistakes };

type Operation = '+' | '-' | '×' | '÷';
type Pair = { readonly one: Fraction; readonly two: Fraction; readonly operation: Operation; readonly value: Fraction };

const SIGNS: Readonly<Record<Operation, string>> = { '+': '+', '-': '-', '×': '\\times ', '÷': '\\div ' };

function pairIn({ problem, solution }: Worked): Pair | null {
  const expression = solution.topic === 'decimals' ? asExpression(problem) : null;
  const answer = answerAmount(solution);
  if (expression === null || answer === null) return null;
  const [one, two, operation] = partsOf(expression) ?? [];
  const [a, b] = [one, two].map((part) => (part === undefined ? null : rationalValue(part)));
  if (isAbsent(a) || isAbsent(b) || operation === undefined || b.equals(0)) return null;
  return a.s < 0n || b.s < 0n ? null : { one: a, two: b, operation, value: answer.value };
}

function partsOf(expression: Expression): readonly [Expression, Expression, Operation] | null {
  if (expression.kind === 'quotient') return [expression.numerator, expression.denominator, '÷'];
  const parts = expression.kind === 'sum' ? expression.terms : expression.kind === 'product' ? expression.factors : [];
  const [one, two, ...more] = parts;
  if (one === undefined || two === undefined || more.length > 0) return null;
  if (expression.kind === 'product') return [one, two, '×'];
  return two.kind === 'negative' ? [one, two.operand, '-'] : [one, two, '+'];
}

function check(worked: Worked): readonly RuleStep[] | null {
  const rounded = roundingIn(worked);
  if (rounded !== null) return checkRounding(rounded);
  const converted = conversionIn(worked);
  if (converted !== null)
    return [
      { reason: 'Both are the same number.', expression: `${worked.solution.answer}=${writeDecimal(converted)}` },
    ];
  const pair = pairIn(worked);
  if (pair === null) return null;
  const [a, b, c] = [pair.one, pair.two, pair.value].map(writeDecimal);
  const back = { '+': ['Subtract', '-'], '-': ['Add', '+'], '×': ['Divide', '\\div '], '÷': ['Multiply', '\\times '] }[
    pair.operation
  ];
  return [{ reason: `${back[0] ?? ''} back.`, expression: `${c ?? ''}${back[1] ?? ''}${b ?? ''}=${a ?? ''}` }];
}

/** As fractions with 10, 100, … below. */
function second(worked: Worked): RuleSolution | null {
  const pair = pairIn(worked);
  if (pair === null) return null;
  const { one, two, operation, value } = pair;
  const [top, bottom, below] = [scaled(one), scaled(two), scaled(value)];
  const [a, b] = [written(top), written(bottom)];
  const { topic, answer } = worked.solution;
  const first = { reason: 'Write both as fractions of 10, 100 and so on.', expression: `${a}${SIGNS[operation]}${b}` };
  const done = { topic, method: 'asFractions', answer };
  const last = { reason: 'Write it as a decimal.', expression: answer };
  if (operation === '×') {
    const expression = `\\frac{${top.top * bottom.top}}{${top.bottom * bottom.bottom}}`;
    return { ...done, steps: [first, { reason: 'Multiply tops and bottoms.', expression }, last] };
  }
  if (operation === '÷') {
    const expression = `\\frac{${top.top}}{${top.bottom}}\\times \\frac{${bottom.bottom}}{${bottom.top}}`;
    return { ...done, steps: [first, { reason: 'Multiply by the reciprocal.', expression }, last] };
  }
  const common = [top, bottom, below].reduce((most, { bottom: size }) => (size > most ? size : most), 1n);
  const over = (value_: Fraction): bigint => value_.mul(common).n;
  const expression = `\\frac{${over(one)}${operation}${over(two)}}{${common}}`;
  return { ...done, steps: [first, { reason: `Write both over $${common}$.`, expression }, last] };
}

type Tenths = { readonly top: bigint; readonly bottom: bigint };

function scaled(value: Fraction): Tenths {
  let bottom = 1n;
  while (value.mul(bottom).d !== 1n && bottom < 10n ** 10n) bottom *= 10n;
  return { top: value.mul(bottom).n, bottom };
}

function written({ top, bottom }: Tenths): string {
  return bottom === 1n ? top.toString() : `\\frac{${top}}{${bottom}}`;
}

function* mistakes(worked: Worked): Generator<UsualMistake> {
  const rounded = roundingIn(worked);
  if (rounded !== null) yield* mistakesOfRounding(rounded, worked.solution.answer);
  const converted = conversionIn(worked);
  if (converted !== null) yield* mistakesOfConversion(converted, worked.solution.answer);
  const pair = pairIn(worked);
  if (pair === null) return;
  const { one, two, operation, value } = pair;
  const question = `${writeDecimal(one)}${SIGNS[operation]}${writeDecimal(two)}`;
  const instead = `${question}=${writeDecimal(value)}`;
  const wrong = (amount: Fraction, why: string): UsualMistake => ({
    kind: 'decimal-places',
    from: null,
    line: `${question}=${writeDecimal(amount)}`,
    instead,
    why,
  });
  if (operation === '×' || operation === '÷') {
    const why =
      operation === '×'
        ? 'The answer has as many decimal places as both factors together.'
        : 'Both numbers must be multiplied by the same power of ten before dividing.';
    yield wrong(value.mul(10), why);
    return;
  }
  const apart = apartFromThePoint(one, two, operation);
  if (apart !== null)
    yield wrong(
      apart,
      'The digits after the point are tenths, hundredths and so on, no whole numbers: write the points below each other.',
    );
  yield wrong(value.add(new Fraction(1)), 'Count what is carried or borrowed.');
}

/** 3.7 + 12.85 as 3 + 12 and 7 + 85: 15.92. */
function apartFromThePoint(one: Fraction, two: Fraction, operation: Operation): Fraction | null {
  const [a, b] = [one, two].map((value) => writeDecimal(value).split('.'));
  const [wholes, tails] = [
    [a?.[0], b?.[0]].map((text) => Number(text ?? 0)),
    [a?.[1], b?.[1]].map((text) => Number(text ?? 0)),
  ];
  const join = (x: number | undefined, y: number | undefined): number =>
    operation === '+' ? (x ?? 0) + (y ?? 0) : (x ?? 0) - (y ?? 0);
  const [whole, tail] = [join(wholes[0], wholes[1]), Math.abs(join(tails[0], tails[1]))];
  return whole < 0 ? null : new Fraction(`${whole}.${tail}`);
}

type Rounding = { readonly given: Fraction; readonly result: Fraction; readonly unit: Fraction };

/** The number in the question that is nearest to the answer, and what the last digit is worth. */
function roundingIn({ problem, solution }: Worked): Rounding | null {
  const answer = answerAmount(solution);
  if (!/\bround|nearest|decimal place|significant|\bd\.?p\b|\bs\.?f\b/i.test(problem.text) || answer === null)
    return null;
  if (solution.method !== 'roundNumber') return null;
  const numbers = [...problem.text.matchAll(/-?\d+(?:,\d{3})*(?:\.\d+)?/g)].map(
    ([text]) => new Fraction(text.replaceAll(',', '')),
  );
  const given = numbers.toSorted((a, b) => a.sub(answer.value).abs().compare(b.sub(answer.value).abs()))[0];
  if (given === undefined) return null;
  const off = given.sub(answer.value).abs();
  let unit = new Fraction(1, 10n ** BigInt((solution.answer.split('.')[1] ?? '').length));
  while (off.mul(2).compare(unit) > 0) unit = unit.mul(10);
  return { given, result: answer.value, unit };
}

function checkRounding({ given, result, unit }: Rounding): readonly RuleStep[] {
  const off = given.sub(result).abs();
  const [large, small] = given.compare(result) > 0 ? [given, result] : [result, given];
  const half = unit.div(2);
  return [
    {
      reason: `It may be off by half of $${writeDecimal(unit)}$ at most.`,
      expression: `${writeDecimal(large)}-${writeDecimal(small)}=${writeDecimal(off)}\\le ${writeDecimal(half)}`,
    },
  ];
}

function* mistakesOfRounding({ given, result, unit }: Rounding, answer: string): Generator<UsualMistake> {
  const isUp = result.compare(given) > 0;
  const other = isUp ? result.sub(unit) : result.add(unit);
  yield {
    kind: 'rounded',
    from: null,
    line: writeDecimal(other),
    instead: answer,
    why: isUp
      ? 'The digits are not just cut off: the first one left out is 5 or more, so the last digit kept goes up.'
      : 'The first digit left out is less than 5, so the last digit kept stays.',
  };
}

/** A number to be written in another form: the one number in the question that the answer equals. */
function conversionIn({ problem, solution }: Worked): Fraction | null {
  const answer = answerAmount(solution);
  const isForm = solution.topic === 'converting-numbers' || /\\times\s*10\^/.test(solution.answer);
  if (!isForm || answer === null || /%/.test(solution.answer + problem.text)) return null;
  const text = problem.text.replace(/(?<=\d)[ ,](?=\d{3}(?!\d))/g, '');
  const named = [...text.matchAll(/\d+(?:\.\d+)?(?:\/\d+)?/g)].map(([one]) => new Fraction(one));
  return named.find((one) => one.equals(answer.value)) ?? null;
}

function* mistakesOfConversion(given: Fraction, answer: string): Generator<UsualMistake> {
  const shown = writeDecimal(given);
  const power = /^(.*)\\times\s*10\^\{?(-?\d+)\}?$/.exec(answer);
  if (power?.[1] !== undefined && power[2] !== undefined) {
    const exponent = Number(power[2]);
    const off = exponent > 0 ? exponent - 1 : exponent + 1;
    yield {
      kind: 'decimal-places',
      from: null,
      line: `${shown}=${power[1]}\\times 10^{${off}}`,
      instead: `${shown}=${answer}`,
      why: 'The exponent says how many places the point moves, not how many zeros there are.',
    };
  }
  const digits = shown.split('.')[1];
  if (digits !== undefined && answer.includes('frac')) {
    yield {
      kind: 'decimal-places',
      from: null,
      line: `${shown}=\\frac{1}{${Number(digits)}}`,
      instead: `${shown}=${answer}`,
      why: 'The digits after the point go on top; below stands 10, 100, 1000, as many zeros as there are digits.',
    };
  }
  if (digits !== undefined && !answer.includes('frac') && given.d > 1n) {
    yield {
      kind: 'decimal-places',
      from: null,
      line: `\\frac{${given.n}}{${given.d}}=${given.n}.${given.d}`,
      instead: `\\frac{${given.n}}{${given.d}}=${answer}`,
      why: 'The line of a fraction means division; it is no decimal point.',
    };
  }
}
