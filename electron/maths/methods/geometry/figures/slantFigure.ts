import type { Quantity } from '../../facts/measures.ts';
import type { Rewording } from '../../reworded/rewording.ts';
import type { FigureFacts } from './figureFacts.ts';
import { commonUnit, formClause, tells, typed, wishOf } from './figureQuestion.ts';

/** Triangles without a right angle and without letters: three sides, or two with the angle between them. */
export function slantFigure(facts: FigureFacts): Rewording | null {
  if (
    facts.shapes.some((shape) => !/^(?:right-angled )?triangle$/.test(shape)) ||
    facts.prices.length > 0 ||
    facts.flags.size > 0
  )
    return null;
  const wish = wishOf(facts);
  const unit = commonUnit({ ...facts, sizes: new Map([...facts.sizes].filter(([role]) => role !== 'included')) }, facts.unit); // prettier-ignore
  if (unit === null) return null;
  const of = (role: string, at = 0): string => typed(facts.sizes.get(role)?.[at] as Quantity, unit);
  const form = formClause(facts);
  if (tells(facts, 'three three three')) {
    const sides = `${of('three')}, ${of('three', 1)} and ${of('three', 2)}`;
    if (wish === 'largest angle')
      return { question: `Find the largest angle of a triangle with sides ${sides}.${form}` };
    if (wish === 'smallest angle')
      return { question: `Find the smallest angle of a triangle with sides ${sides}.${form}` };
    const asks = /\bright(?:-| )?angled?\b|\bright triangle/.test(facts.given.text) || facts.shapes.includes('right-angled triangle'); // prettier-ignore
    return asks && wish === null ? { question: `Is a triangle with sides ${sides} right-angled?` } : null;
  }
  if (facts.shapes.includes('right-angled triangle')) return null;
  const roles = ['two two included', 'side side included', 'leg leg included'].find((one) => tells(facts, one));
  const [role, next] = roles?.split(' ') ?? [];
  const told = role === undefined ? null : `AB = ${of(role)}, AC = ${of(role, 1)} and angle A = ${of('included')}`;
  if (told === null || next === undefined) return null;
  if (wish === 'area') return { question: `In triangle ABC, ${told}. Find the area of triangle ABC.${form}` };
  return wish === 'other' ? { question: `In triangle ABC, ${told}. Find BC.${form}` } : null;
}
