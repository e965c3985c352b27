import Fraction from 'fraction.js';

import { writeDecimal } from '../../askedText.ts';
import type { Quantity } from '../../facts/measures.ts';
import type { Rewording } from '../../reworded/rewording.ts';
import type { FigureFacts } from './figureFacts.ts';
import { commonUnit, formClause, tells, typed, wishOf } from './figureQuestion.ts';

const text = writeDecimal;

function number(answer: string): Fraction | null {
  const found = /^\d+(?:\.\d+)?(?=\\text|$)/.exec(answer)?.[0];
  return found === undefined ? null : new Fraction(found);
}

type Lengths = { readonly of: (role: string, at?: number) => string; readonly unit: string };

/** A right-angled triangle told by two of its sides. */
function ofTriangle(facts: FigureFacts, { of, unit }: Lengths): Rewording | null {
  const wish = wishOf(facts);
  const named = facts.shapes.filter((shape) => shape !== 'triangle');
  const hypotenuse = facts.sizes.has('hypotenuse') || wish === 'hypotenuse';
  if (named.length > 1 || (named.length === 1 && named[0] !== 'right-angled triangle') || (named.length === 0 && !hypotenuse)) return null; // prettier-ignore
  const legs = ['leg leg', 'two two', 'side side', 'base height', 'leg other', 'two two'].find((roles) =>
    tells(facts, roles),
  );
  const form = formClause(facts);
  if (legs !== undefined && (wish === 'hypotenuse' || wish === 'other')) {
    const [one = '', two = ''] = legs.split(' ');
    const second = one === two ? of(two, 1) : of(two);
    return { question: `Find the hypotenuse of a right-angled triangle with shorter sides ${of(one)} and ${second}.${form}` }; // prettier-ignore
  }
  const leg = ['leg', 'side', 'other', 'base', 'height', 'length'].find((role) => tells(facts, `hypotenuse ${role}`));
  if (leg === undefined) return null;
  const question = `Find the other side of a right-angled triangle with hypotenuse ${of('hypotenuse')} and one side ${of(leg)}.`;
  if (['other', 'leg', 'side', 'base', 'height', 'of length', 'length'].includes(wish ?? '')) return { question: `${question}${form}` }; // prettier-ignore
  if (wish !== 'area' && wish !== 'perimeter') return null;
  return {
    question,
    finish: (answer) => {
      const [side, long, short] = [number(answer), ...[of('hypotenuse'), of(leg)].map((one) => new Fraction(one.split(' ')[0] ?? '0'))]; // prettier-ignore
      if (side === null || side === undefined || long === undefined || short === undefined) return null;
      const [value, line, power] = wish === 'area'
        ? [side.mul(short).div(2), `\\frac{1}{2}\\times ${text(short)}\\times ${text(side)}`, '^2']
        : [side.add(short).add(long), `${text(short)}+${text(side)}+${text(long)}`, '']; // prettier-ignore
      const steps = [{ reason: wish === 'area' ? 'The area is half of base times height.' : 'Add the three sides.', expression: `${line}=${text(value)}` }]; // prettier-ignore
      return { steps, answer: `${text(value)}${unit === '' ? '' : `\\text{ ${unit}}${power}`}` };
    },
  };
}

/** A rectangle told by its diagonal and one side, of which area or perimeter is wanted. */
function ofDiagonal(facts: FigureFacts, { of, unit }: Lengths): Rewording | null {
  const wish = wishOf(facts);
  const side = ['length', 'width', 'side', 'height'].find((role) => tells(facts, `diagonal ${role}`));
  if (facts.shapes.join() !== 'rectangle' || side === undefined || (wish !== 'area' && wish !== 'perimeter'))
    return null;
  return {
    question: `Find the width of a rectangle with diagonal ${of('diagonal')} and length ${of(side)}.`,
    finish: (answer) => {
      const [found, told] = [number(answer), new Fraction(of(side).split(' ')[0] ?? '0')];
      if (found === null) return null;
      const value = wish === 'area' ? found.mul(told) : found.add(told).mul(2);
      const line = wish === 'area' ? `${text(told)}\\times ${text(found)}` : `2\\times(${text(told)}+${text(found)})`;
      const steps = [{ reason: wish === 'area' ? 'Multiply the sides.' : 'Add the sides and double.', expression: `${line}=${text(value)}` }]; // prettier-ignore
      return { steps, answer: `${text(value)}${unit === '' ? '' : `\\text{ ${unit}}${wish === 'area' ? '^2' : ''}`}` };
    },
  };
}

/** The area of a square, from its diagonal. */
function ofSquare(facts: FigureFacts, { of, unit }: Lengths): Rewording | null {
  if (facts.shapes.join() !== 'square' || wishOf(facts) !== 'area' || !tells(facts, 'diagonal')) return null;
  const diagonal = of('diagonal').split(' ')[0] ?? '';
  return {
    question: `Work out $${diagonal}^2\\div 2$`,
    lead: [{ reason: 'By Pythagoras the square of the diagonal is twice the square of a side, twice the area.', expression: `A=\\frac{${diagonal}^2}{2}` }], // prettier-ignore
    finish: (answer) => ({ steps: [], answer: unit === '' ? answer : `${answer}\\text{ ${unit}}^2` }),
  };
}

/** Isosceles triangles, however their equal sides are told, and right-angled ones with equal legs. */
function ofIsosceles(facts: FigureFacts, { of }: Lengths): Rewording | null {
  const wish = wishOf(facts);
  const form = formClause(facts);
  if (
    facts.shapes.includes('isosceles right-angled triangle') &&
    tells(facts, 'hypotenuse') &&
    ['leg', 'side', 'equal', 'of length', 'other'].includes(wish ?? '')
  )
    // prettier-ignore
    return { question: `Find the side of a square with diagonal ${of('hypotenuse')}.${form}` };
  if (facts.shapes.includes('isosceles right-angled triangle') && wish === 'hypotenuse') {
    const leg = ['leg', 'equal', 'side'].find((role) => tells(facts, role));
    return leg === undefined ? null : { question: `Find the diagonal of a square with side ${of(leg)}.${form}` };
  }
  const equal = ['equal', 'side', 'leg'].find((role) => tells(facts, `${role} base`));
  if (facts.shapes.join() !== 'isosceles triangle' || equal === undefined || (wish !== 'height' && wish !== 'area')) return null; // prettier-ignore
  return {
    question: `Find the ${wish} of an isosceles triangle with equal sides ${of(equal)} and base ${of('base')}.${form}`,
  };
}

/** Figures with a right angle in them: triangles, diagonals of rectangles, squares and cuboids. */
export function rightFigure(facts: FigureFacts): Rewording | null {
  if (facts.prices.length > 0 || facts.given.points.length > 0 || [...facts.flags].some((flag) => flag !== 'how many units')) return null; // prettier-ignore
  const unit = commonUnit(facts, facts.unit);
  if (unit === null) return null;
  const of = (role: string, at = 0): string => typed(facts.sizes.get(role)?.[at] as Quantity, unit);
  const lengths = { of, unit };
  const [product, ...more] = facts.products;
  if (product !== undefined) {
    if (more.length > 0 || wishOf(facts) !== 'diagonal' || facts.sizes.size > 0) return null;
    const sides = product.map((one) => typed(one, unit));
    const shapes = facts.shapes.join();
    const [a = '', b = '', c = ''] = sides;
    if (sides.length === 2 && (shapes === '' || shapes === 'rectangle')) return { question: `Find the diagonal of a rectangle with length ${a} and width ${b}.${formClause(facts)}` }; // prettier-ignore
    if (sides.length === 3 && (shapes === '' || shapes === 'cuboid')) return { question: `Find the space diagonal of a cuboid with length ${a}, width ${b} and height ${c}.${formClause(facts)}` }; // prettier-ignore
    return null;
  }
  if (facts.wishes.has('diagonal') && facts.shapes.join() === 'cube' && tells(facts, 'side')) return { question: `Find the space diagonal of a cuboid with length ${of('side')}, width ${of('side')} and height ${of('side')}.${formClause(facts)}` }; // prettier-ignore
  return (
    ofTriangle(facts, lengths) ?? ofDiagonal(facts, lengths) ?? ofSquare(facts, lengths) ?? ofIsosceles(facts, lengths)
  );
}
