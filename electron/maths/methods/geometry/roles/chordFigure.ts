import { writeDecimal } from '../../askedText.ts';
import type { Rewording } from '../../reworded/rewording.ts';
import type { FigureFacts } from '../figures/figureFacts.ts';
import { commonUnit, formClause, tells, typed } from '../figures/figureQuestion.ts';

/** A chord of a circle, its distance from the centre and the radius: two of them told, the third wanted. */
export function chordFigure(facts: FigureFacts): Rewording | null {
  if (facts.shapes.some((shape) => shape !== 'circle') || facts.products.length > 0 || facts.flags.size > 0)
    return null;
  const [wish = ''] = facts.wishes;
  const unit = commonUnit(facts, facts.unit);
  if (unit === null) return null;
  const of = (role: string): string => {
    const [size] = facts.sizes.get(role) ?? [];
    return size === undefined ? '' : typed(size, unit);
  };
  const round = facts.sizes.has('diameter') ? 'diameter' : 'radius';
  const form = formClause(facts);
  if (wish === 'far' && tells(facts, `chord ${round}`)) return { question: `A circle has ${round} ${of(round)}. A chord is ${of('chord')} long. How far is the chord from the centre?${form}` }; // prettier-ignore
  if (wish === 'chord' && tells(facts, `far ${round}`)) return { question: `A circle has ${round} ${of(round)}. A chord is ${of('far')} from the centre. Find the length of the chord.${form}` }; // prettier-ignore
  if (wish === 'radius' && tells(facts, 'chord far')) return { question: `A chord of a circle is ${of('chord')} long. It is ${of('far')} from the centre. Find the radius.${form}` }; // prettier-ignore
  if (wish === 'chord' && tells(facts, 'angle radius')) {
    const [angle] = facts.sizes.get('angle') ?? [];
    if (
      angle === undefined ||
      !/\bcent(?:re|er)\b/.test(facts.given.text) ||
      /\bcircumference\b/.test(facts.given.text) ||
      angle.size.pi ||
      angle.size.value.compare(180) >= 0
    )
      return null;
    return { question: `In triangle OAB, OA = ${of('radius')}, OB = ${of('radius')} and angle O = ${writeDecimal(angle.size.value)}°. Find AB.${form}` }; // prettier-ignore
  }
  return null;
}
