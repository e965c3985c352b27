import type { Expression } from '../expression/expression.ts';
import { dependsOn } from '../algebra/freeSymbols.ts';
import { isNoValue } from './complexBall.ts';
import { evaluate, type Evaluation } from './evaluate.ts';
import { interval, powerOfInterval, risingOf, type Interval } from './interval.ts';
import {
  addJets,
  circularJets,
  constantJet,
  divideJets,
  expJet,
  inverseJet,
  lnJet,
  multiplyJets,
  negateJet,
  powerJet,
  variableJet,
  type Jet,
} from './jet.ts';
import { toNumber } from './realBall.ts';

type Place = { readonly variable: string; readonly on: Interval; readonly order: number; readonly given: Evaluation };

/** More than the rounding of all sums that a bound is made of. */
const SLACK = 1.001;

/** A bound for |f⁽ⁿ⁾|/n! on an interval; null where f may not be smooth there, or is not one of the functions known. */
export function taylorBound(expression: Expression, place: Place): number | null {
  const size = jetOf(expression, place)?.sizes[place.order];
  return size === undefined || !Number.isFinite(size) ? null : size * SLACK;
}

function jetOf(expression: Expression, place: Place): Jet | null {
  place.given.budget.spend();
  if (!dependsOn(expression, place.variable)) return constantOf(expression, place);
  switch (expression.kind) {
    case 'symbol':
      return variableJet(place.on, place.order);
    case 'sum':
      return foldedJets(expression.terms, addJets, place);
    case 'product':
      return foldedJets(expression.factors, multiplyJets, place);
    case 'negative':
      return mapped(expression.operand, negateJet, place);
    case 'quotient': {
      const [top, bottom] = [jetOf(expression.numerator, place), jetOf(expression.denominator, place)];
      return top === null || bottom === null ? null : divideJets(top, bottom);
    }
    case 'power':
      return raised(expression.base, expression.exponent, place);
    case 'call':
      return called(expression.name, expression.operands, place);
    default:
      return null;
  }
}

function mapped(operand: Expression, change: (jet: Jet) => Jet | null, place: Place): Jet | null {
  const jet = jetOf(operand, place);
  return jet === null ? null : change(jet);
}

function foldedJets(parts: readonly Expression[], join: (a: Jet, b: Jet) => Jet, place: Place): Jet | null {
  let total: Jet | null = null;
  for (const [k, part] of parts.entries()) {
    const next = jetOf(part, place);
    if (next === null) return null;
    total = k === 0 || total === null ? next : join(total, next);
  }
  return total;
}

function numberOf(expression: Expression, { given }: Place): number | null {
  const value = evaluate(expression, given);
  return isNoValue(value) || value.imaginary !== null ? null : toNumber(value.real);
}

function constantOf(expression: Expression, place: Place): Jet | null {
  const size = numberOf(expression, place);
  return size === null ? null : constantJet(interval(size, size), place.order);
}

const largestPower = 60;

function raised(base: Expression, exponent: Expression, place: Place): Jet | null {
  const inside = jetOf(base, place);
  if (inside === null) return null;
  if (dependsOn(exponent, place.variable)) {
    const [logarithm, above] = [lnJet(inside), jetOf(exponent, place)];
    return logarithm === null || above === null ? null : expJet(multiplyJets(logarithm, above));
  }
  const times = numberOf(exponent, place);
  return times === null ? null : Number.isInteger(times) ? wholePower(inside, times) : powerJet(inside, times);
}

function wholePower(inside: Jet, times: number): Jet | null {
  const one = constantJet(interval(1, 1), inside.sizes.length - 1);
  const count = Math.abs(times);
  if (count > largestPower) return powerJet(inside, times);
  const { sizes } = Array.from({ length: count }, () => inside).reduce(multiplyJets, one);
  // x · x may be anything from −1 to 1 there, x² not.
  const product = { base: powerOfInterval(inside.base, count), sizes };
  return times < 0 ? divideJets(one, product) : product;
}

function called(name: string, [operand, second]: readonly Expression[], place: Place): Jet | null {
  const inside = operand === undefined ? null : jetOf(operand, place);
  if (inside === null || (second !== undefined && dependsOn(second, place.variable))) return null;
  const one = constantJet(interval(1, 1), place.order);
  switch (name) {
    case 'sqrt':
      return powerJet(inside, 0.5);
    case 'root':
      return rooted(inside, second === undefined ? 2 : numberOf(second, place));
    case 'exp':
      return expJet(inside);
    case 'ln':
      return lnJet(inside);
    case 'log':
      return divided(
        lnJet(inside),
        scale(Math.log(second === undefined ? 10 : (numberOf(second, place) ?? NaN)), place),
      );
    case 'percent':
      return multiplyJets(inside, scale(0.01, place));
    case 'degrees':
      return multiplyJets(inside, scale(Math.PI / 180, place));
    case 'abs':
      return inside.base.low > 0 ? inside : inside.base.high < 0 ? negateJet(inside) : null;
    case 'arctan':
      return inverseJet(inside, risingOf(Math.atan, inside.base), addJets(one, squared(inside)));
    case 'arcsin':
    case 'arccos':
      return inverseSine(name, inside, one);
    default:
      return circularOrHyperbolic(name, inside, one);
  }
}

function squared(inside: Jet): Jet {
  return { base: powerOfInterval(inside.base, 2), sizes: multiplyJets(inside, inside).sizes };
}

function scale(size: number, place: Place): Jet {
  return constantJet(interval(size, size), place.order);
}

function divided(top: Jet | null, bottom: Jet | null): Jet | null {
  return top === null || bottom === null ? null : divideJets(top, bottom);
}

/** A real root; of something negative only an odd one. */
function rooted(inside: Jet, index: number | null): Jet | null {
  if (index === null || !Number.isInteger(index) || index < 2) return null;
  if (!(inside.base.high < 0) || index % 2 === 0) return powerJet(inside, 1 / index);
  const positive = powerJet(negateJet(inside), 1 / index);
  return positive === null ? null : negateJet(positive);
}

function inverseSine(name: 'arcsin' | 'arccos', inside: Jet, one: Jet): Jet | null {
  if (!(inside.base.low > -1 && inside.base.high < 1)) return null;
  const below = powerJet(addJets(one, negateJet(squared(inside))), 0.5);
  const { low, high } = inside.base;
  const base = name === 'arcsin' ? risingOf(Math.asin, inside.base) : interval(Math.acos(high), Math.acos(low));
  return below === null ? null : inverseJet(inside, base, below);
}

function circularOrHyperbolic(name: string, inside: Jet, one: Jet): Jet | null {
  const isHyperbolic = ['sinh', 'cosh', 'tanh'].includes(name);
  const [sine, cosine] = isHyperbolic ? hyperbolicJets(inside) : circularJets(inside);
  switch (name) {
    case 'sin':
    case 'sinh':
      return sine;
    case 'cos':
    case 'cosh':
      return cosine;
    case 'tan':
    case 'tanh':
      return divideJets(sine, cosine);
    case 'cot':
      return divideJets(cosine, sine);
    case 'sec':
      return divideJets(one, cosine);
    case 'csc':
      return divideJets(one, sine);
    default:
      return null;
  }
}

function hyperbolicJets(inside: Jet): readonly [Jet, Jet] {
  const half = constantJet(interval(0.5, 0.5), inside.sizes.length - 1);
  const [grow, shrink] = [expJet(inside), expJet(negateJet(inside))];
  return [multiplyJets(half, addJets(grow, negateJet(shrink))), multiplyJets(half, addJets(grow, shrink))];
}
