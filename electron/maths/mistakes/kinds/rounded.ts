import type Fraction from 'fraction.js';

import type { Expression, NumberNode, Statement } from '../../expression/expression.ts';
import { expressionsIn, partsOf } from '../../algebra/freeSymbols.ts';
import type { MistakeKind, Slip, Stage } from '../kind.ts';
import { atEveryPlace } from '../places.ts';
import { spell } from '../spell.ts';
import { valueOf } from '../terms.ts';
import { writeNumber } from '../writePolynomial.ts';

/** 1/3 written as 0.33, or 0.33 taken for 1/3: a rounded number is not equal to the exact one. */
export const rounded: MistakeKind = {
  name: 'rounded',
  cost: 0.4,
  *slips({ statement }: Stage, wrong: Statement): Generator<Slip> {
    const decimals = decimalsIn(wrong);
    const exact = decimals.length > 0 ? [] : fractionsIn(wrong);
    yield* atEveryPlace(statement, function* (node) {
      const value = node.kind === 'symbol' ? null : valueOf(node);
      if (value === null) return;
      for (const decimal of decimals) {
        if (!roundsTo(value, decimal)) continue;
        yield {
          wrong: decimal,
          why: () =>
            `${spell(writeNumber(value))} is not exactly ${spell(decimal)}: keep the exact number, or write ≈.`,
        };
      }
      if (node.kind !== 'number' || (node.decimals ?? 0) < 2) return;
      for (const fraction of exact) {
        if (!roundsTo(fraction, node)) continue;
        yield {
          wrong: writeNumber(fraction),
          why: () =>
            `${spell(node)} is not exactly ${spell(writeNumber(fraction))}: keep the number as it is, or write ≈.`,
        };
      }
    });
  },
};

/** Rounded or cut off at the last decimal written. */
function roundsTo(value: Fraction, decimal: NumberNode): boolean {
  const step = writtenStep(decimal);
  return !value.equals(decimal.value) && value.sub(decimal.value).abs().compare(step) < 0;
}

function writtenStep(decimal: NumberNode): Fraction {
  const unit = decimal.value.sub(decimal.value).add(1);
  return unit.div(10 ** (decimal.decimals ?? 0));
}

function decimalsIn(statement: Statement): readonly NumberNode[] {
  return nodesIn(statement)
    .filter((node) => node.kind === 'number')
    .filter((node) => (node.decimals ?? 0) > 0 && node.recurring === undefined);
}

function fractionsIn(statement: Statement): readonly Fraction[] {
  return nodesIn(statement)
    .filter((node) => node.kind === 'quotient')
    .map(valueOf)
    .filter((value) => value !== null);
}

function nodesIn(statement: Statement): readonly Expression[] {
  const all = (node: Expression): readonly Expression[] => [node, ...partsOf(node).flatMap(all)];
  return expressionsIn(statement).flatMap(all);
}
