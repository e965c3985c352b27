import type Fraction from 'fraction.js';

import type { RuleStep } from '../../outcomes.ts';
import { writeCoins } from '../amounts/quantity.ts';
import { endsWithin, spellProduct } from '../amounts/spelledArithmetic.ts';
import { writeDecimal } from '../askedText.ts';

/** A value with the lines that lead to it. */
export type Worked = { readonly value: Fraction; readonly steps: readonly RuleStep[] };

function written(value: Fraction): string {
  return endsWithin(value, 2) ? writeCoins(value) : writeDecimal(value);
}

export function known(value: Fraction): Worked {
  return { value, steps: [] };
}

export function added(reason: string, one: Worked, other: Worked): Worked {
  const value = one.value.add(other.value);
  const expression = `${written(one.value)}+${written(other.value)}=${written(value)}`;
  return { value, steps: [...one.steps, ...other.steps, { reason, expression }] };
}

export function taken(reason: string, from: Worked, part: Worked): Worked {
  const value = from.value.sub(part.value);
  const expression = `${written(from.value)}-${written(part.value)}=${written(value)}`;
  return { value, steps: [...from.steps, ...part.steps, { reason, expression }] };
}

export function times(reason: string, count: Fraction, one: Worked): Worked {
  if (count.equals(1)) return one;
  return {
    value: one.value.mul(count),
    steps: [...one.steps, { reason, expression: spellProduct(count, one.value) }],
  };
}

export function divided(reason: string, all: Worked, by: Fraction): Worked {
  if (by.equals(1)) return all;
  const value = all.value.div(by);
  const expression = `${written(all.value)}\\div ${writeDecimal(by)}=${written(value)}`;
  return { value, steps: [...all.steps, { reason, expression }] };
}

/** Several amounts added up in one line. */
export function summed(reason: string, parts: readonly Worked[]): Worked | null {
  const [first, ...rest] = parts;
  if (first === undefined) return null;
  const value = rest.reduce((total, part) => total.add(part.value), first.value);
  const steps = parts.flatMap((part) => part.steps);
  if (rest.length === 0) return { value, steps };
  const expression = `${parts.map((part) => written(part.value)).join('+')}=${written(value)}`;
  return { value, steps: [...steps, { reason, expression }] };
}
