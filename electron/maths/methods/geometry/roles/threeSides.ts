import type { Rewording } from '../../reworded/rewording.ts';
import type { FigureFacts } from '../figures/figureFacts.ts';
import { commonUnit, formClause, tells, typed } from '../figures/figureQuestion.ts';

const ASKS_RIGHT =
  /\b(?:is|does|do|can|could|will|would|are|decide|whether|if|show|prove|check|state|determine)\b.*\bright\b|\bright\b.*\b(?:or not|yes|true|\?)/;

/** Whether a triangle of three sides has a right angle. */
export function isRightAngled(facts: FigureFacts): Rewording | null {
  const [wish = 'angle'] = facts.wishes;
  if (!tells(facts, 'three three three') || wish !== 'angle' || facts.shapes.some((shape) => !shape.includes('triangle'))) return null; // prettier-ignore
  if (!/\bright(?:-| )?angle|\bright triangle/.test(facts.given.plain.text) || !ASKS_RIGHT.test(facts.given.plain.text)) return null; // prettier-ignore
  if (/\b(?:not|isn't|never|acute|obtuse|opposite|between|find|how|calculate|work out)\b/.test(facts.given.plain.text)) return null; // prettier-ignore
  const unit = commonUnit(facts, '');
  const [one, two, three] = facts.sizes.get('three') ?? [];
  if (unit === null || one === undefined || two === undefined || three === undefined) return null;
  return { question: `Is a triangle with sides ${typed(one, unit)}, ${typed(two, unit)} and ${typed(three, unit)} right-angled?` }; // prettier-ignore
}

/** The angle opposite one of the three sides of a triangle. */
export function namedAngle(facts: FigureFacts): Rewording | null {
  const [wish = ''] = facts.wishes;
  const near = tells(facts, 'three three three side') ? 'side' : 'opposite';
  if (!tells(facts, `three three three ${near}`) || wish !== 'angle' || facts.shapes.join() !== 'triangle' || !/\bopposite\b/.test(facts.given.text)) return null; // prettier-ignore
  const unit = commonUnit(facts, '');
  const sides = facts.sizes.get('three') ?? [];
  const [opposite] = facts.sizes.get(near) ?? [];
  const others = sides.filter(({ size }) => opposite !== undefined && !size.value.equals(opposite.size.value));
  const [one, two, ...more] = others;
  if (unit === null || opposite === undefined || one === undefined || two === undefined || more.length > 0) return null;
  return { question: `In triangle ABC, AB = ${typed(one, unit)}, AC = ${typed(two, unit)} and BC = ${typed(opposite, unit)}. Find angle A.${formClause(facts)}` }; // prettier-ignore
}
