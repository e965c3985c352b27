import type Fraction from 'fraction.js';

import type { Expression, Statement } from '../../expression/expression.ts';
import { symbol } from '../../expression/build.ts';
import type { Explanation, MistakeKind, Slip, Stage } from '../kind.ts';
import { likelySlip } from '../likelySlip.ts';
import { atEveryPlace } from '../places.ts';
import { numberExplaining } from '../numberExplaining.ts';
import { spell, spellStatement } from '../spell.ts';
import { numbersIn, valueOf } from '../terms.ts';
import { writeNumber } from '../writePolynomial.ts';

/** Stands where a number was worked out, until it is known what number would explain the line written. */
const holeName = 'slip?';
const hole = symbol(holeName);

type Place = { readonly wrong: Expression; readonly node: Expression; readonly value: Fraction };

/** 7 × 8 = 54, 15 − 8 = 6: one result that is a little off, as slips of the tables and of carrying are. */
export const arithmeticSlip: MistakeKind = {
  name: 'arithmetic',
  cost: 1.6,
  isGeneral: true,
  *slips(stage: Stage, wrong: Statement): Generator<Slip> {
    const places = [...atEveryPlace(stage.statement, (part) => computedNumbers(part, stage))];
    const explained = places.toReversed().flatMap(({ statement, node, value }) => {
      const used = numberExplaining(statement, holeName, wrong);
      return used === null || !likelySlip(node, value, used) ? [] : [{ node, value, used }];
    });
    // A number that stands in the line written is the one that was got wrong; otherwise the innermost calculation.
    const seen = numbersIn(wrong);
    const [best] = [...explained.filter(({ used }) => seen.has(used.toFraction())), ...explained];
    if (best === undefined) return;
    const number = writeNumber(best.used);
    const [line] = [...atEveryPlace(stage.statement, (part) => (part === best.node ? [{ wrong: number }] : []))];
    if (line !== undefined) yield { statement: line.statement, ...explain(stage, best.node, best.value, best.used) };
  },
};

/** Numbers the pupil had to work out: calculations, and in a worked form whatever was not there before. */
function* computedNumbers(node: Expression, stage: Stage): Generator<Place> {
  if (node.kind === 'number') {
    const isNew = stage.form === 'result' && !stage.given.has(node.value.toFraction());
    if (isNew) yield { wrong: hole, node, value: node.value };
    return;
  }
  if (
    node.kind !== 'sum' &&
    node.kind !== 'product' &&
    node.kind !== 'quotient' &&
    node.kind !== 'power' &&
    node.kind !== 'mixed'
  )
    return;
  const value = valueOf(node);
  // A fraction as it stands has nothing to work out, unless it comes out whole.
  const isFraction = node.kind === 'quotient' && node.sign === undefined && value?.d !== 1n;
  if (value !== null && !isFraction) yield { wrong: hole, node, value };
}

function explain(stage: Stage, node: Expression, value: Fraction, used: Fraction): Explanation {
  const [result, wrong] = [spell(writeNumber(value)), spell(writeNumber(used))];
  if (node.kind !== 'number')
    return { why: () => `${spell(node)} is not ${wrong}.`, right: () => `${spell(node)} is ${result}.` };
  return {
    why: () => `A number was worked out wrongly: ${wrong} is a little off.`,
    right: () =>
      `Worked out rightly this is ${spellStatement(stage.statement)}, with ${result} where ${wrong} was used.`,
  };
}
