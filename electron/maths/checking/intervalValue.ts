import type { Expression } from '../expression/expression.ts';
import { dependsOn } from '../algebra/freeSymbols.ts';
import type { Budget } from '../numeric/budget.ts';
import { isNoValue } from '../numeric/complexBall.ts';
import { evaluate } from '../numeric/evaluate.ts';
import {
  absoluteOf,
  addIntervals,
  cosineOf,
  divideIntervals,
  interval,
  multiplyIntervals,
  negateInterval,
  powerOfInterval,
  risingOf,
  sineOf,
  type Interval,
} from '../numeric/interval.ts';
import { toNumber } from '../numeric/realBall.ts';

type Setting = { readonly unknown: string; readonly at: Interval; readonly budget: Budget };

/** An interval that certainly holds all values of an expression on one of its unknown; null where it may have none. */
export function intervalValue(expression: Expression, setting: Setting): Interval | null {
  setting.budget.spend();
  if (!dependsOn(expression, setting.unknown)) return constantInterval(expression, setting.budget);
  switch (expression.kind) {
    case 'symbol':
      return setting.at;
    case 'sum':
      return folded(expression.terms, addIntervals, setting);
    case 'product':
      return folded(expression.factors, multiplyIntervals, setting);
    case 'negative': {
      const inner = intervalValue(expression.operand, setting);
      return inner === null ? null : negateInterval(inner);
    }
    case 'quotient': {
      const top = intervalValue(expression.numerator, setting);
      const bottom = intervalValue(expression.denominator, setting);
      return top === null || bottom === null ? null : divideIntervals(top, bottom);
    }
    case 'power':
      return powerInterval(expression.base, expression.exponent, setting);
    case 'call':
      return callInterval(expression.name, expression.operands[0], setting);
    default:
      return null;
  }
}

function constantInterval(expression: Expression, budget: Budget): Interval | null {
  const size = numberOf(expression, budget);
  return size === null ? null : interval(size, size);
}

function numberOf(expression: Expression, budget: Budget): number | null {
  const value = evaluate(expression, { environment: new Map(), domain: 'real', budget });
  if (isNoValue(value) || value.imaginary !== null) return null;
  const size = toNumber(value.real);
  return Number.isFinite(size) ? size : null;
}

function folded(
  parts: readonly Expression[],
  join: (a: Interval, b: Interval) => Interval,
  setting: Setting,
): Interval | null {
  const values = parts.map((part) => intervalValue(part, setting));
  const known = values.filter((value) => value !== null);
  const [first, ...rest] = known;
  return first === undefined || known.length < values.length ? null : rest.reduce(join, first);
}

function powerInterval(base: Expression, exponent: Expression, setting: Setting): Interval | null {
  if (dependsOn(base, setting.unknown)) {
    const inner = intervalValue(base, setting);
    const times = dependsOn(exponent, setting.unknown) ? null : numberOf(exponent, setting.budget);
    if (inner === null || times === null || !Number.isInteger(times)) return null;
    const raised = powerOfInterval(inner, Math.abs(times));
    return times >= 0 ? raised : divideIntervals(interval(1, 1), raised);
  }
  const [fixed, power] = [intervalValue(base, setting), intervalValue(exponent, setting)];
  if (fixed === null || power === null || fixed.low <= 0) return null;
  return risingOf(Math.exp, multiplyIntervals(power, risingOf(Math.log, fixed)));
}

function callInterval(name: string, operand: Expression | undefined, setting: Setting): Interval | null {
  const inner = operand === undefined ? null : intervalValue(operand, setting);
  if (inner === null) return null;
  switch (name) {
    case 'sin':
      return sineOf(inner);
    case 'cos':
      return cosineOf(inner);
    case 'exp':
      return risingOf(Math.exp, inner);
    case 'degrees':
      return multiplyIntervals(inner, interval(Math.PI / 180, Math.PI / 180));
    case 'abs':
      return absoluteOf(inner);
    case 'ln':
      return inner.low > 0 ? risingOf(Math.log, inner) : null;
    case 'sqrt':
      return inner.low > 0 ? risingOf(Math.sqrt, inner) : null;
    default:
      return null;
  }
}
