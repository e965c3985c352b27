import { writeDecimal } from '../../askedText.ts';
import type { Rewording } from '../../reworded/rewording.ts';
import type { FigureFacts } from '../figures/figureFacts.ts';
import { commonUnit, formClause, tells, typed } from '../figures/figureQuestion.ts';

const SIDES: Readonly<Record<string, string>> = { hypotenuse: 'hypotenuse', opposite: 'opposite side', adjacent: 'adjacent side' }; // prettier-ignore

/** Right-angled triangles with an angle told or asked for, their sides named from it. */
export function trigFigure(facts: FigureFacts): Rewording | null {
  const shapes = facts.shapes.filter((shape) => shape !== 'triangle');
  if (shapes.length > 1 || (shapes.length === 1 && shapes[0] !== 'right-angled triangle')) return null;
  if (facts.shapes.length > 0 && shapes.length === 0) return null;
  if (facts.products.length > 0 || facts.flags.size > 0) return null;
  const [wish = ''] = facts.wishes;
  const sides = [...facts.sizes].filter(([role]) => SIDES[role] !== undefined);
  const angle = facts.sizes.get('angle');
  const unit = commonUnit({ ...facts, sizes: new Map([...facts.sizes].filter(([role]) => role !== 'angle')) }, facts.unit); // prettier-ignore
  if (unit === null) return null;
  const form = formClause(facts);
  if (tells(facts, 'leg leg') && (wish === 'smallest angle' || wish === 'largest angle') && form !== '') {
    const legs = facts.sizes.get('leg') ?? [];
    const sorted = legs.toSorted((one, two) => one.size.value.compare(two.size.value));
    const [low, high] = wish === 'smallest angle' ? sorted : sorted.toReversed();
    if (low === undefined || high === undefined || wish !== 'smallest angle') return null;
    return { question: `In a right-angled triangle the opposite side is ${typed(low, unit)} and the adjacent side is ${typed(high, unit)}. Find the angle.${form}` }; // prettier-ignore
  }
  if (sides.some(([, found]) => found.length !== 1) || sides.length + (angle === undefined ? 0 : 1) !== facts.sizes.size) return null; // prettier-ignore
  const told = sides.map(([role, [one]]) => `the ${SIDES[role] ?? ''} is ${one === undefined ? '' : typed(one, unit)}`);
  if (angle?.length === 1 && sides.length === 1 && SIDES[wish] !== undefined) {
    const [degrees] = angle;
    if (degrees === undefined || degrees.dimension > 0 || degrees.size.pi) return null;
    return { question: `In a right-angled triangle ${told.join('')} and the angle is ${writeDecimal(degrees.size.value)}°. Find the ${SIDES[wish]}.${form}` }; // prettier-ignore
  }
  if (angle === undefined && sides.length === 2 && wish === 'angle')
    return { question: `In a right-angled triangle ${told.join(' and ')}. Find the angle.${form}` };
  return null;
}
