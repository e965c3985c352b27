import Fraction from 'fraction.js';

import { writeDecimal } from '../../askedText.ts';
import type { Rewording } from '../../reworded/rewording.ts';
import type { FigureFacts } from '../figures/figureFacts.ts';
import { commonUnit, formClause, typed } from '../figures/figureQuestion.ts';

const text = writeDecimal;

/** "A picture 40 cm by 30 cm is in a frame": the sizes are those of the picture. */
const FRAMED = /\b(?:picture|photo(?:graph)?|painting|mirror|print|poster|certificate)(?: (?:that|which|is|measures|measuring|of|size|has|a))* #\d+ by #\d+[^;#]*\bframe(?!.*\b(?:outside|outer|overall|including|including)\b)/; // prettier-ignore

/** The area of a path of one width around a rectangle, outside or inside it. */
export function pathAround(facts: FigureFacts): Rewording | null {
  const [wish = ''] = facts.wishes;
  const [path, ...paths] = facts.sizes.get('path') ?? [];
  const marked = facts.given.text;
  if (path === undefined || paths.length > 0 || wish !== 'area' || facts.shapes.some((shape) => !['rectangle', 'square'].includes(shape))) return null; // prettier-ignore
  const wished = marked.slice(marked.lastIndexOf('area'));
  if (
    /\b(?:together|combined|altogether)\b|\b(?:path|border|walkway|margin|pavement|footpath|verge|strip|frame|mount) and (?:the |its )?[a-z]+|\b(?:and|with) (?:the |its )?(?:path|border|walkway|margin|pavement|footpath|verge|strip|frame|mount)[?.]*$/.test(
      wished,
    )
  )
    return null;
  if (!/\barea (?:of|is|has) (?:the |this |its )?(?:[a-z]+ )?(?:path|border|walkway|margin|pavement|footpath|verge|strip|frame|mount)\b|\barea (?:does|will|is|of ground is) the path\b/.test(marked)) return null; // prettier-ignore
  const inside = /\binside\b|\bwithin\b/.test(marked);
  const around =
    /\ba?round\b|\bsurround\w*|\ball (?:four )?sides|\boutside\b|\bevery side\b|\bborder/.test(marked) ||
    FRAMED.test(marked);
  if ((!around && !inside) || (inside && /\boutside\b/.test(marked)) || /\b(?:including|along (?:one|two|three)|two sides|three sides|one side|cross|middle)\b/.test(marked)) return null; // prettier-ignore
  const others = [...facts.sizes].filter(([role]) => role !== 'path').flatMap(([, found]) => found);
  const sides = [...others, ...facts.products.flat()];
  const square = facts.shapes.join() === 'square' && sides.length === 1;
  const unit = commonUnit(facts, facts.unit);
  if (unit === null || formClause(facts) !== '' || (sides.length !== 2 && !square)) return null;
  if ([...facts.sizes.keys()].some((role) => !['path', 'length', 'width', 'side', 'two', 'height'].includes(role))) return null; // prettier-ignore
  const [a = new Fraction(0), b = a] = sides.map((side) => new Fraction(typed(side, unit).split(' ')[0] ?? '0'));
  const wide = new Fraction(typed(path, unit).split(' ')[0] ?? '0').mul(inside ? -2 : 2);
  const [c, d] = [a.add(wide), b.add(wide)];
  if (c.compare(0) <= 0 || d.compare(0) <= 0) return null;
  const sign = inside ? '-' : '+';
  const [one, two] = inside ? [a.mul(b), c.mul(d)] : [c.mul(d), a.mul(b)];
  const lead = [
    { reason: `With the path on both sides, ${inside ? 'the inner' : 'the outer'} rectangle measures`, expression: `${text(a)}${sign}${text(wide.abs())}=${text(c)},\\quad ${text(b)}${sign}${text(wide.abs())}=${text(d)}` }, // prettier-ignore
    { reason: 'Find both areas and subtract.', expression: `${text(c)}\\times ${text(d)}=${text(c.mul(d))},\\quad ${text(a)}\\times ${text(b)}=${text(a.mul(b))}` }, // prettier-ignore
  ];
  return { question: `Work out $${text(one)}-${text(two)}$`, lead, finish: (answer) => ({ steps: [], answer: unit === '' ? answer : `${answer}\\text{ ${unit}}^2` }) }; // prettier-ignore
}
