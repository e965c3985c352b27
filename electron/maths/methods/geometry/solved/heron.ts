import Fraction from 'fraction.js';

import type { RuleSolution } from '../../../outcomes.ts';
import { writeDecimal } from '../../askedText.ts';
import type { Quantity } from '../../facts/measures.ts';
import type { FigureFacts } from '../figures/figureFacts.ts';
import { commonUnit, typed, unitName, wishOf } from '../figures/figureQuestion.ts';
import { withUnit } from '../quantity.ts';
import { roleFacts } from '../roles/roleFacts.ts';
import { rooted, valueOf, writeExact } from './exactValue.ts';
import { inWantedForm } from './solvedFigure.ts';

/** The three sides, the last perhaps what is left of the perimeter. */
function sidesOf({ sizes }: FigureFacts, unit: string): readonly Fraction[] | null {
  const number = (one: Quantity): Fraction => new Fraction(typed(one, unit).split(' ')[0] ?? '0');
  const [three, two, perimeter] = ['three', 'two', 'perimeter'].map((role) => (sizes.get(role) ?? []).map(number));
  if (sizes.size === 1 && three?.length === 3) return three;
  const [a, b] = two ?? [];
  const [whole] = perimeter ?? [];
  if (sizes.size !== 2 || a === undefined || b === undefined || whole === undefined) return null;
  return [a, b, whole.sub(a).sub(b)];
}

/** The area of a triangle from its three sides, by Heron's formula. */
export function heron(problem: string): RuleSolution | null {
  if (!/triang/i.test(problem) || !/area/i.test(problem)) return null;
  const facts = roleFacts(problem);
  if (facts === null || wishOf(facts) !== 'area' || facts.products.length + facts.prices.length > 0) return null;
  if (facts.flags.size > 0 || facts.shapes.some((shape) => shape !== 'triangle' && shape !== 'isosceles triangle')) return null; // prettier-ignore
  if (facts.unit !== '' && !/^square/.test(facts.unit)) return null;
  const unit = commonUnit(facts, facts.unit);
  if (unit === null || (facts.unit !== '' && unitName(facts.unit) !== unitName(unit))) return null;
  const [a, b, c] = sidesOf(facts, unit) ?? [];
  if (a === undefined || b === undefined || c === undefined) return null;
  const half = a.add(b).add(c).div(2);
  const parts = [a, b, c].map((side) => half.sub(side));
  if (parts.some((part) => part.compare(0) <= 0)) return null;
  const inside = parts.reduce((product, part) => product.mul(part), half);
  const area = rooted(valueOf(inside), 2);
  const plain = facts.given.plain.form === null ? writeExact(area) : null;
  const shown = plain === null ? inWantedForm(area, facts) : { answer: plain, steps: [] };
  if (shown === null) return null;
  const t = writeDecimal;
  return {
    topic: 'perimeter-area-volume',
    method: 'shapes',
    steps: [
      ...(facts.sizes.has('three') ? [] : [{ reason: 'The third side is what is left of the perimeter.', expression: `c=${t(c)}` }]),
      { reason: 'Find half of the perimeter.', expression: `s=(${t(a)}+${t(b)}+${t(c)})\\div 2=${t(half)}` },
      { reason: 'Use Heron’s formula $A=\\sqrt{s(s-a)(s-b)(s-c)}$.', expression: `A=\\sqrt{${[half, ...parts].map(t).join('\\times ')}}=\\sqrt{${t(inside)}}` },
      ...shown.steps,
    ], // prettier-ignore
    answer: withUnit(shown.answer, unit, 2),
  };
}
