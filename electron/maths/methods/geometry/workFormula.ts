import Fraction from 'fraction.js';

import type { RuleStep } from '../../outcomes.ts';
import { writeDecimal } from '../askedText.ts';
import { splitSquare } from '../splitSquare.ts';
import type { Factor, Formula } from './formulas.ts';
import { finished, multiplied, plain, roundedText, startOf, withUnit, writeSize } from './quantity.ts';
import type { PiForm, Size } from './quantity.ts';

export type Worked = { readonly steps: readonly RuleStep[]; readonly answer: string };
type Sizes = Readonly<Record<string, Fraction>>;

const ONE = new Fraction(1);

/** `\frac{1}{2}\times 6\times 5^2`, with letters for what is not known. */
function put({ coefficient, pi, factors }: Formula, sizes: Sizes): string {
  const parts = factors.map(({ name, letter, power }) => {
    const size = sizes[name];
    return `${size === undefined ? letter : writeDecimal(size)}${power === 1 ? '' : `^${power}`}`;
  });
  const number = coefficient.d === 1n ? coefficient.n.toString() : `\\frac{${coefficient.n}}{${coefficient.d}}`;
  return [...(coefficient.equals(1) ? [] : [number]), ...(pi ? ['\\pi'] : []), ...parts].join('\\times ');
}

function nameOf({ quantity, shape, symbol, latex }: Formula): string {
  return `The ${quantity} of ${/^[aeiou]/.test(shape) ? 'an' : 'a'} ${shape} is $${symbol}=${latex}$.`;
}

const POWER_NAMES = ['', '', 'Square', 'Cube'];

/** The powers worked, one step each, and what then remains to be multiplied. */
function powersOf(
  factors: readonly Factor[],
  sizes: Sizes,
): { steps: readonly RuleStep[]; values: readonly Fraction[] } {
  const steps: RuleStep[] = [];
  const values = factors.map(({ name, power }) => {
    const size = sizes[name] ?? ONE;
    if (power === 1) return size;
    const value = power === 2 ? size.mul(size) : size.mul(size).mul(size);
    const chain = power === 2 ? '' : `${Array.from({ length: power }, () => writeDecimal(size)).join('\\times ')}=`;
    const expression = `${writeDecimal(size)}^${power}=${chain}${writeDecimal(value)}`;
    steps.push({ reason: `${POWER_NAMES[power] ?? ''} the ${name}.`, expression });
    return value;
  });
  return { steps, values };
}

/** The quantity from all its lengths. */
export function workForward(formula: Formula, sizes: Sizes, unit: string, form: PiForm): Worked {
  const { steps: powers, values } = powersOf(formula.factors, sizes);
  const { coefficient } = formula;
  const whole = coefficient.n === 1n ? values : [new Fraction(coefficient.n), ...values];
  const product = multiplied(whole);
  const value = product.value.div(coefficient.d);
  const shared: RuleStep[] =
    coefficient.d === 1n
      ? []
      : [
          {
            reason: `Divide by $${coefficient.d}$.`,
            expression: `${writeDecimal(product.value)}\\div ${coefficient.d}=${writeDecimal(value)}`,
          },
        ];
  const size: Size = { value, pi: formula.pi };
  const end = finished(formula.symbol, size, form);
  const steps: RuleStep[] = [
    { reason: nameOf(formula), expression: `${formula.symbol}=${put(formula, sizes)}` },
    ...powers,
    ...product.steps,
    ...shared,
    ...(formula.pi ? [{ reason: 'Put $\\pi$ back.', expression: `${formula.symbol}=${writeSize(size)}` }] : []),
    ...end.steps,
  ];
  return { steps, answer: withUnit(end.value, unit, formula.dimension) };
}

/** The square or cube root where it is a whole number or a decimal that ends, else `null`. */
export function exactRoot(value: Fraction, power: 1 | 2 | 3): Fraction | null {
  if (power === 1) return value;
  if (power === 2) {
    const [[top, left], [bottom, under]] = [splitSquare(value.n), splitSquare(value.d)];
    return left === 1n && under === 1n ? new Fraction(top, bottom) : null;
  }
  const [top, bottom] = [Math.round(Math.cbrt(Number(value.n))), Math.round(Math.cbrt(Number(value.d)))];
  const root = new Fraction(top, bottom);
  return root.mul(root).mul(root).equals(value) ? root : null;
}

/** One length from the quantity and the other lengths; `null` when its root does not come out even. */
export function workBackward(
  formula: Formula,
  total: Size,
  sizes: Sizes,
  wanted: string,
  unit: string,
  form: PiForm,
): Worked | null {
  if (formula.pi && !total.pi) return backwardInNumbers(formula, total.value, sizes, wanted, unit, form);
  const unknown = formula.factors.find(({ name }) => name === wanted);
  if (unknown === undefined || total.pi !== formula.pi) return null;
  const others = formula.factors.filter(({ name }) => name !== wanted);
  const known = others.reduce((product, { name, power }) => {
    const size = sizes[name] ?? ONE;
    return product.mul(power === 1 ? size : power === 2 ? size.mul(size) : size.mul(size).mul(size));
  }, formula.coefficient);
  const value = total.value.div(known);
  const root = exactRoot(value, unknown.power);
  if (root === null) return null;
  const letter = `${unknown.letter}${unknown.power === 1 ? '' : `^${unknown.power}`}`;
  const times = known.equals(1) && !formula.pi ? '' : writeSize({ value: known, pi: formula.pi });
  const collected = `${writeSize(total)}=${times}${times.endsWith('pi') ? ' ' : ''}${letter}`;
  const steps: RuleStep[] = [{ reason: nameOf(formula), expression: `${writeSize(total)}=${put(formula, sizes)}` }];
  if (others.length > 0 || known.d !== 1n) steps.push({ reason: 'Multiply what is known.', expression: collected });
  if (times !== '') {
    const by = `$${times}$`;
    steps.push({ reason: `Divide both sides by ${by}.`, expression: `${letter}=${writeDecimal(value)}` });
  }
  if (unknown.power > 1) {
    const name = unknown.power === 2 ? 'Take the square root.' : 'Take the cube root.';
    steps.push({ reason: name, expression: `${unknown.letter}=${writeDecimal(root)}` });
  }
  return { steps, answer: withUnit(writeSize(plain(root)), unit, dimensionOf(wanted)) };
}

/** Of a factor of a formula: all are lengths but the area of a base. */
function dimensionOf(name: string): 1 | 2 {
  return name === 'base area' ? 2 : 1;
}

/** The same where π has to become a number: with the number that the question gives for it, or rounded. */
function backwardInNumbers(
  formula: Formula,
  total: Fraction,
  sizes: Sizes,
  wanted: string,
  unit: string,
  form: PiForm,
): Worked | null {
  const unknown = formula.factors.find(({ name }) => name === wanted);
  if (unknown === undefined || form.kind === 'exact') return null;
  const others = formula.factors.filter(({ name }) => name !== wanted);
  const known = others.reduce(
    (product, { name, power }) => product.mul((sizes[name] ?? ONE).pow(power) ?? ONE),
    formula.coefficient,
  );
  const { letter, power } = unknown;
  const raised = `${letter}${power === 1 ? '' : `^${power}`}`;
  const rest = total.div(known);
  const steps: RuleStep[] = [
    { reason: nameOf(formula), expression: `${writeDecimal(total)}=${put(formula, sizes)}` },
    {
      reason: `Divide both sides by $${writeSize({ value: known, pi: true })}$.`,
      expression: `${raised}=\\frac{${writeDecimal(total)}}{${writeSize({ value: known, pi: true })}}`,
    },
  ];
  if (form.kind === 'with') {
    const root = exactRoot(rest.div(form.pi), power);
    if (root === null || form.rounding !== undefined) return null;
    steps.push({
      reason: `Put $${writeDecimal(form.pi)}$ for $\\pi$.`,
      expression: `${raised}=${writeDecimal(rest.div(form.pi))}`,
    });
    if (power > 1) steps.push({ reason: 'Take the root.', expression: `${letter}=${writeDecimal(root)}` });
    return { steps, answer: withUnit(writeDecimal(root), unit, dimensionOf(wanted)) };
  }
  const value = (rest.valueOf() / Math.PI) ** (1 / power);
  const rounded = roundedText(value, form) ?? '';
  if (power > 1) steps.push({ reason: 'Work it out.', expression: `${raised}=${startOf(rest.valueOf() / Math.PI)}` });
  const reason = power === 1 ? 'Work it out and round.' : `Take the ${power === 2 ? 'square' : 'cube'} root and round.`;
  steps.push({ reason, expression: `${letter}=${startOf(value)}\\approx ${rounded}` });
  return { steps, answer: withUnit(rounded, unit, dimensionOf(wanted)) };
}
