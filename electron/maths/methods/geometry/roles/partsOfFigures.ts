import Fraction from 'fraction.js';

import { writeDecimal } from '../../askedText.ts';
import type { Rewording } from '../../reworded/rewording.ts';
import { figureText } from '../figures/figureText.ts';
import { isTalk } from '../figures/figureWords.ts';
import { commonUnit, formClause, typed } from '../figures/figureQuestion.ts';
import type { FigureFacts } from '../figures/figureFacts.ts';
import { changesParts } from './changingWords.ts';
import { askedOf } from './roleAsked.ts';
import { assign, freshRoles } from './roleFacts.ts';
import type { Roles } from './roleFacts.ts';
import { roleTokens } from './roleMarks.ts';
import { simplerFigure } from './simplerFigure.ts';

const text = writeDecimal;
/** A part that is not counted: a door in a wall, a pond in a lawn. */
const WITHOUT = /\b(?:doors?|doorway|except|apart from|windows?|hatch|opening|fireplace|hole|cut out|cut from|cut away|cut off|cuts out|removed|missing|taken out|taken away|walled off|fenced off|taken up|not (?:be )?(?:paint|til|carpet|cover|paper)[a-z]*|(?:dont|don't|doesnt|doesn't|does not|do not|won't) (?:need|get|have|want|be)?(?: to be)? ?(?:paint|til|carpet|cover|turf|grass|seed|pav|floor)[a-z]*|cutting|cutting away|left|remain(?:s|ing)?|rest of)\b/; // prettier-ignore
/** Things that lie on a lawn or a floor; what they leave must be asked for in a word of `WITHOUT` or by its stuff. */
const LYING = /\b(?:pond|pool|flower ?beds?|patio|shed|hut|sandpit|sandbox|rug|mat|greenhouse|vegetable (?:patch|bed|plot)|fountain|building|house|island|hearth|bed|path)\b/; // prettier-ignore
const STUFF = /\b(?:grass|lawn|turf|left|remain|rest|bare|uncovered|visible|not covered|showing|paint|seed|mow)/;
const TOGETHER = /\b(?:plus|added|joined|attached|together|both|altogether|in total|total|made (?:up )?(?:of|from)|consists of|combined|and (?:a|the|his|her|another) [a-z ]*(?:closet|porch|hall|hallway|extension|alcove|wardrobe))\b/; // prettier-ignore
/** "The area of the patio", which is told in full. */
const OF_PIECE = /\b(?:what|which|how much|how big)(?: an)?(?: area)?(?: of [a-z ]+)? (?:is|was|has been|gets|did [a-z]+|does [a-z]+|do they) (?:cut|remov|taken|missing)|\barea (?:of|covered by|taken up by|that) (?:the |this |his |her |its )?(?:square |figure )?(?:pond|pool|flower ?beds?|patio|shed|hut|sandpit|rug|mat|greenhouse|house|hole|corner|piece|cut)\b/; // prettier-ignore
/** A second part of the same kind, or a part of a part. */
const MANY = /\b(?:two|three|four|each|every|twice|half|pair|another|identical|same|doors|windows|beds|coats?|per|cost|price|tins?|litres?|around|perimeter|fence|border|deep)\b/; // prettier-ignore

/** "A square patio with sides of 4 m": a rectangle of 4 m by 4 m. */
function withSquarePart(text: string): string {
  return text
    .replace(/\bl-shaped?\b(?: (?=room|garden|floor|lawn|hall|plot|field))?/g, ' ')
    .replace(
      /\bsquare ([a-z]+(?: [a-z]+)?)(?: (?:with|of|has|whose|that has|having|measuring|is))*(?: (?:a )?(?:sides?|edges?)(?: lengths?)?)?(?: (?:of|are|is|length|measuring|each))* (#\d+)(?: (?:long|wide|each|each side|on each side|along each side))?(?! by)/g,
      'rectangle $1 $2 by $2',
    )
    .replace(
      /(#\d+)(?: by)? square (?=pond|patio|pool|shed|bed|flower|hole|piece|corner|sandpit)/g,
      '$1 by $1 rectangle ',
    );
}

/** Two rectangles told by their sides: one in the other, or side by side. */
export function rectanglesInParts(problem: string): Rewording | null {
  const given = problem.length > 450 ? null : figureText(problem);
  if (given === null || given.quantities.length > 4 || given.quantities.length < 3 || given.points.length + given.money.length > 0) return null; // prettier-ignore
  const plain = simplerFigure(withSquarePart(given.text)).split(' ; ').filter((clause, at, all) => !isTalk(clause, at, all.length)).join(' ; '); // prettier-ignore
  if (MANY.test(plain)) return null;
  const { shapes, tokens } = roleTokens(plain);
  if (shapes.some((shape) => !['rectangle', 'l-shape', 'square'].includes(shape))) return null;
  const reading = freshRoles(plain, given, tokens);
  if (!assign(reading, given.quantities, shapes, false)) return null;
  const pairs = pairsOf(reading);
  const [one, two, ...more] = pairs ?? [];
  if (one === undefined || two === undefined || more.length > 0) return null;
  const facts: FigureFacts = { shapes, sizes: new Map(), products: [], wishes: new Set(), flags: new Set(), prices: [], unit: '', given, failed: false }; // prettier-ignore
  facts.products.push(...[one, two].map((pair) => pair.flatMap((place) => quantityAt(reading, facts, place))));
  const asked = askedOf(reading, facts);
  if (asked === null || asked.wishes[0] !== 'area' || changesParts(reading)) return null;
  const apart = WITHOUT.test(plain) || (LYING.test(plain) && STUFF.test(plain));
  const together = TOGETHER.test(apart ? plain.replace(/\bmade (?:up )?(?:of|from)\b/g, ' ') : plain);
  if (apart === together || OF_PIECE.test(plain)) return null;
  return areas(facts, asked.unit, apart);
}

function quantityAt(reading: Roles, { given }: FigureFacts, place: number): FigureFacts['given']['quantities'] {
  const token = reading.tokens[place];
  const quantity = token?.kind === 'quantity' ? given.quantities[token.index] : undefined;
  return quantity === undefined ? [] : [quantity];
}

/** The places of the sides, two and two. */
function pairsOf({ roles, products, tokens }: Roles): readonly (readonly number[])[] | null {
  const loose = [...roles].filter(([, role]) => role !== 'product').toSorted(([one], [two]) => one - two);
  if (loose.some(([, role]) => !['length', 'width', 'height', 'two'].includes(role))) return null;
  const pairs: (readonly number[])[] = [...products];
  for (let at = 0; at + 1 < loose.length; at += 2) {
    const [one, two] = [loose[at], loose[at + 1]];
    if (one === undefined || two === undefined || (one[1] === two[1] && one[1] !== 'two')) return null;
    pairs.push([one[0], two[0]]);
  }
  const sorted = pairs.toSorted((one, two) => (one[0] ?? 0) - (two[0] ?? 0));
  return loose.length % 2 === 0 && sorted.every((pair) => pair.length === 2) && tokens.length > 0 ? sorted : null;
}

function areas(facts: FigureFacts, asked: string, apart: boolean): Rewording | null {
  const unit = commonUnit(facts, asked);
  if (unit === null || formClause(facts) !== '') return null;
  const [a = '', b = '', c = '', d = ''] = facts.products.flat().map((size) => typed(size, unit).split(' ')[0] ?? '');
  const [one, two] = [new Fraction(a).mul(b), new Fraction(c).mul(d)];
  const [large, small] = one.compare(two) >= 0 ? [one, two] : [two, one];
  if (apart && large.equals(small)) return null;
  const sum = `${text(apart ? large : one)}${apart ? '-' : '+'}${text(apart ? small : two)}`;
  const lead = [
    { reason: 'Find the area of one rectangle.', expression: `${a}\\times ${b}=${text(one)}` },
    { reason: 'Find the area of the other.', expression: `${c}\\times ${d}=${text(two)}` },
    { reason: apart ? 'Take away the part that does not count.' : 'Add.', expression: sum },
  ];
  return { question: `Work out $${sum}$`, lead, finish: (answer) => ({ steps: [], answer: unit === '' ? answer : `${answer}\\text{ ${unit}}^2` }) }; // prettier-ignore
}

const INSIDE = /\b(?:largest|biggest)(?: possible)? (?:circle|circular|disc)|\b(?:circle|disc) (?:is |drawn |fits? |just |exactly |that |which |cut |inscribed )*(?:inside|in|within|out of|from)\b|\btouch(?:es|ing)?|\binscribed|\bfits exactly/; // prettier-ignore
const LEFT = /\b(?:left|wasted?|remain(?:s|ing)?|corners?|outside the circle|not (?:covered|used|in)|between|scrap|unused|shaded|thrown away|discarded|offcuts?)\b/; // prettier-ignore

/** A circle that just fits into a square. */
export function circleInSquare(problem: string): Rewording | null {
  const given = problem.length > 450 ? null : figureText(problem);
  if (given === null || given.points.length + given.money.length > 0) return null;
  const plain = simplerFigure(given.text);
  const { shapes, tokens } = roleTokens(plain);
  if (shapes.toSorted().join() !== 'circle,square') return null;
  const reading = freshRoles(plain, given, tokens);
  if (!assign(reading, given.quantities, ['square'], false)) return null;
  const told = [...reading.roles.values()].filter((role) => role !== 'again');
  const figureFirst = shapesInOrder(given.text);
  if (told.join() !== 'side' || !/\b(?:inside|from|out of|in|touch\w*|fits)\b/.test(plain) || !(INSIDE.test(plain) || /inside exactly/.test(plain))) return null; // prettier-ignore
  if (!figureFirst || !LEFT.test(plain) || !/\barea|\bhow much/.test(plain) || MANY.test(plain.replace(/\beach\b/g, ' ')) || /perimeter|circumference|percent|fraction/.test(plain)) return null; // prettier-ignore
  const [place = -1] = [...reading.roles.keys()];
  const token = tokens[place];
  const side = token?.kind === 'quantity' ? given.quantities[token.index] : undefined;
  if (side === undefined || side.dimension > 1) return null;
  const facts: FigureFacts = { shapes, sizes: new Map([['side', [side]]]), products: [], wishes: new Set(), flags: new Set(), prices: [], unit: '', given, failed: false }; // prettier-ignore
  return { question: `The largest possible circle is cut out of a square of side ${typed(side, side.unit)}. Find the area left.${formClause(facts)}` }; // prettier-ignore
}

/** The circle lies in the square, not the square in the circle. */
function shapesInOrder(marked: string): boolean {
  return !/\bsquare[a-z]* (?:is |just |exactly |drawn |fits |inscribed |cut |that |which )*(?:inside|in|within|from|out of) (?:a|the) circ|\b(?:largest|biggest)(?: possible)? square/.test(marked); // prettier-ignore
}
