import Fraction from 'fraction.js';

import type { RuleStep } from '../../../outcomes.ts';
import { writeDecimal } from '../../askedText.ts';
import type { Quantity } from '../../facts/measures.ts';
import type { Rewording } from '../../reworded/rewording.ts';
import { writeNumber } from '../../writeTerms.ts';
import type { FigureFacts } from './figureFacts.ts';
import { commonUnit, formClause, tells, typed, unitName, wishOf } from './figureQuestion.ts';
import { singleFigure } from './singleFigure.ts';

const text = writeDecimal;

function asked({ unit, given }: FigureFacts): string {
  const { nearest } = given.plain;
  if (unit !== '') return unit;
  return nearest !== null && !/whole|integer|degree|tenth|hundredth/.test(nearest) ? nearest : '';
}

/** "The area of the lawn" that a path goes round: the path tells nothing of it. */
function asksInside(text: string): boolean {
  const asked = /\barea (?:of|covered by|taken up by) (?:the |its |this )?([a-z -]*?)(?= ;|$| to\b| in\b| that\b| which\b|#)/.exec(text)?.[1]; // prettier-ignore
  return asked !== undefined && /\b(?:lawn|pond|pool|garden|field|fountain|flower ?bed|grass|inside|whole|total)\b/.test(asked) && !/\b(?:path|border|track|ring|walkway|margin|pavement|verge|strip|surface round)\b/.test(asked); // prettier-ignore
}

/** A ring: two circles about one centre, or a path about one. */
export function ringFigure(facts: FigureFacts): Rewording | null {
  if (wishOf(facts) !== 'area' && !(wishOf(facts) === null && facts.flags.has('path'))) return null;
  if (facts.products.length > 0 || facts.prices.length > 0 || facts.flags.has('joined')) return null;
  const unit = commonUnit(facts, asked(facts));
  const all = (role: string): readonly Quantity[] => facts.sizes.get(role) ?? [];
  if (unit === null) return null;
  const ring = (one: string, two: string, lead: readonly RuleStep[] = []): Rewording => ({
    question: `Find the area of the ring between two concentric circles with radii ${one} and ${two}.${formClause(facts)}`, // prettier-ignore
    lead,
  });
  const diameters = (one: string, two: string): Rewording => ({
    question: `Find the area of the ring between two concentric circles with diameters ${one} and ${two}.${formClause(facts)}`, // prettier-ignore
  });
  const [first, second] = [all('inner')[0] ?? all('radius')[0], all('outer')[0] ?? all('radius')[1]];
  const round = facts.shapes.every((shape) => shape === 'circle');
  if (!round) return null;
  if (
    (tells(facts, 'inner outer') ||
      (tells(facts, 'radius radius') &&
        (facts.flags.has('path') || (facts.flags.has('rest') && facts.flags.has('inside'))))) &&
    first &&
    second
  )
    return ring(typed(first, unit), typed(second, unit));
  if (tells(facts, 'inner_diameter outer_diameter'))
    return diameters(...(['inner diameter', 'outer diameter'].map((role) => typed(all(role)[0] as Quantity, unit)) as [string, string])); // prettier-ignore
  const onlyCircles = [...facts.sizes].every(([role, found]) => ['radius', 'diameter', 'across'].includes(role) && found.every((one) => /^\d+(?:\.\d+)?(?: |$)/.test(typed(one, unit)))); // prettier-ignore
  const hollow = !onlyCircles ? [] : [...facts.sizes].flatMap(([role, found]) => found.map((one) => new Fraction(typed(one, unit).split(' ')[0] ?? '0').div(role === 'radius' ? 1 : 2))); // prettier-ignore
  const [one, two, ...others] = hollow;
  if (
    one !== undefined &&
    two !== undefined &&
    others.length === 0 &&
    onlyCircles &&
    facts.flags.has('path') &&
    !one.equals(two)
  )
    // prettier-ignore
    return ring(...([one, two].map((size) => `${text(size)}${unit === '' ? '' : ` ${unit}`}`) as [string, string]));
  const [path] = all('path');
  if (path === undefined || !facts.flags.has('around') || asksInside(facts.given.text)) return null;
  const across = all('diameter')[0] ?? all('across')[0];
  const radius = all('radius')[0];
  if (!(tells(facts, 'radius path') || tells(facts, 'diameter path') || tells(facts, 'across path'))) return null;
  const number = (one: Quantity): Fraction => new Fraction(typed(one, unit).split(' ')[0] ?? '0');
  const inner = radius === undefined ? (across === undefined ? null : number(across).div(2)) : number(radius);
  if (inner === null) return null;
  const outer = inner.add(number(path));
  const sign = unit === '' ? '' : ` ${unit}`;
  const lead = [{ reason: 'The path makes the radius larger.', expression: `${text(inner)}+${text(number(path))}=${text(outer)}` }]; // prettier-ignore
  return ring(`${text(inner)}${sign}`, `${text(outer)}${sign}`, lead);
}

/** Wheels that roll. */
export function wheelFigure(facts: FigureFacts): Rewording | null {
  if (facts.products.length > 0 || facts.prices.length > 0 || facts.given.points.length > 0) return null;
  const turns = facts.sizes.get('turns')?.[0];
  const wish = wishOf(facts);
  const unit = commonUnit(facts, asked(facts));
  if (unit === null || (facts.shapes.length > 0 && facts.shapes.join() !== 'circle')) return null;
  const role = facts.sizes.has('radius') ? 'radius' : facts.sizes.has('diameter') ? 'diameter' : 'across';
  const size = facts.sizes.get(role)?.[0];
  if (size === undefined) return null;
  const wheel = `A wheel has ${role === 'across' ? 'diameter' : role} ${typed(size, unit)}.`;
  const travels = wish === 'far' || (wish === null && facts.flags.has('how many units')) || (wish === 'of length' && facts.flags.has('how many units')); // prettier-ignore
  if (turns !== undefined && travels && tells(facts, `${role} turns`))
    return { question: `${wheel} How far does it travel in ${text(turns.size.value)} turns?${formClause(facts)}` };
  const way = facts.sizes.get('way')?.[0];
  if (way !== undefined && wish === 'turns' && tells(facts, `${role} way`)) return { question: `${wheel} How many complete turns does it make in ${typed(way, unit)}?${formClause(facts)}` }; // prettier-ignore
  if (travels && facts.flags.has('once') && tells(facts, role)) return { question: `Find the circumference of a circle with ${role === 'across' ? 'diameter' : role} ${typed(size, unit)}.${formClause(facts)}` }; // prettier-ignore
  return null;
}

/** Perimeter or area first, then its price. */
export function pricedFigure(facts: FigureFacts): Rewording | null {
  const [price, ...more] = facts.prices;
  if (price === undefined || more.length > 0 || wishOf(facts) !== 'cost') return null;
  const squared = /^square /.test(price.per);
  const wanted = squared ? 'area' : 'perimeter';
  const form = facts.given.plain.form;
  if (form !== null && form.kind !== 'places') return null;
  const round = facts.shapes.includes('circle');
  if (round && form === null) return null;
  const exact = { ...facts.given, plain: { ...facts.given.plain, form: round ? ({ kind: 'figures', figures: 10 } as const) : null, nearest: null } }; // prettier-ignore
  const inner = singleFigure({
    ...facts,
    given: exact,
    prices: [],
    unit: squared ? `square ${unitName(price.per)}` : unitName(price.per),
    wishes: new Set([round && !squared ? 'circumference' : wanted]),
    flags: new Set(),
  });
  if (inner === null) return null;
  return {
    question: inner.question,
    finish: (answer) => {
      const size = /^\d+(?:\.\d+)?(?=\\text|$)/.exec(answer)?.[0];
      if (size === undefined) return null;
      const total = new Fraction(size).mul(price.money.value);
      const whole = total.d === 1n && (form === null || form.kind !== 'places' || form.places === 0);
      if (!whole && form === null && total.mul(100).d !== 1n) return null;
      const cost = whole ? text(total) : form?.kind === 'places' && form.places === 0 ? total.round(0).toString() : total.valueOf().toFixed(2); // prettier-ignore
      const line = `${size}\\times ${text(price.money.value)}=${cost}`;
      return { steps: [{ reason: 'Multiply by the price of one.', expression: line }], answer: `${price.money.sign}${cost}` }; // prettier-ignore
    },
  };
}

/** Two rectangles, put together or one cut out of the other. */
export function twoRectangles(facts: FigureFacts): Rewording | null {
  const [one, two, ...more] = facts.products;
  if (one === undefined || two === undefined || more.length > 0 || wishOf(facts) !== 'area' || facts.sizes.size > 0) return null; // prettier-ignore
  if (one.length !== 2 || two.length !== 2 || facts.prices.length > 0) return null;
  if (!facts.shapes.every((shape) => ['rectangle', 'l-shape', 'square'].includes(shape))) return null;
  const missing = facts.flags.has('missing');
  if (missing === facts.flags.has('joined') || facts.flags.has('path')) return null;
  const unit = commonUnit(facts, asked(facts));
  if (unit === null) return null;
  const sides = [...one, ...two].map((size) => typed(size, unit).split(' ')[0] ?? '');
  const [a = '', b = '', c = '', d = ''] = sides;
  const [large, small] = [new Fraction(a).mul(b), new Fraction(c).mul(d)];
  if (missing && large.compare(small) <= 0) return null;
  const lead = [
    { reason: 'Find the area of the first rectangle.', expression: `${a}\\times ${b}=${text(large)}` },
    { reason: `Find the area of the ${missing ? 'part that is missing' : 'second rectangle'}.`, expression: `${c}\\times ${d}=${text(small)}` }, // prettier-ignore
    { reason: missing ? 'Subtract.' : 'Add.', expression: `${text(large)}${missing ? '-' : '+'}${text(small)}` },
  ];
  return {
    question: `Work out $${text(large)}${missing ? '-' : '+'}${text(small)}$`,
    lead,
    finish: (answer) => ({ steps: [], answer: unit === '' ? answer : `${answer}\\text{ ${unit}}^2` }),
  };
}

export { writeNumber };
