import Fraction from 'fraction.js';

import { writeDecimal } from '../../askedText.ts';
import type { Rewording } from '../../reworded/rewording.ts';
import type { FigureFacts } from '../figures/figureFacts.ts';
import { commonUnit, formClause, tells, typed } from '../figures/figureQuestion.ts';

/** How large a wheel is that makes so many turns on a way. */
export function rolledWheel(facts: FigureFacts): Rewording | null {
  const [wish = ''] = facts.wishes;
  const [turns] = facts.sizes.get('turns') ?? [];
  const [way] = facts.sizes.get('way') ?? [];
  const once = turns === undefined && facts.flags.has('once') && tells(facts, 'way');
  if (once && way !== undefined) return rolledWheel({ ...facts, flags: new Set(), sizes: new Map([['way', [way]], ['turns', [{ size: { value: new Fraction(1), pi: false }, unit: '', dimension: 0 }]]]) }); // prettier-ignore
  if (turns === undefined || way === undefined || !tells(facts, 'turns way') || facts.products.length > 0) return null;
  if (!['diameter', 'radius', 'circumference'].includes(wish) || facts.flags.size > 0) return null;
  if (facts.shapes.some((shape) => shape !== 'circle') || turns.size.value.compare(0) <= 0) return null;
  const unit = commonUnit(facts, facts.unit);
  if (unit === null) return null;
  const shown = typed(way, unit);
  const [length = '0'] = shown.split(' ');
  const round = new Fraction(length).div(turns.size.value);
  const lead = [{ reason: 'Each turn moves the wheel on by its circumference.', expression: `${length}\\div ${writeDecimal(turns.size.value)}=${writeDecimal(round)}` }]; // prettier-ignore
  const size = `${writeDecimal(round)}${unit === '' ? '' : ` ${unit}`}`;
  if (!/^[\d.]+$/.test(writeDecimal(round))) return null;
  if (wish === 'circumference') return { question: `Work out $${length}\\div ${writeDecimal(turns.size.value)}$`, lead, finish: (answer) => ({ steps: [], answer: `${answer}\\text{ ${unit}}` }) }; // prettier-ignore
  return { question: `Find the ${wish} of a circle with circumference ${size}.${formClause(facts)}`, lead };
}
