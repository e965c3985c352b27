import type { RuleSolution, RuleStep } from '../../../outcomes.ts';
import type { Quantity } from '../../facts/measures.ts';
import type { FigureFacts } from '../figures/figureFacts.ts';
import { POWERS, commonUnit, typed, unitName, wishOf } from '../figures/figureQuestion.ts';
import { namedSizes, shapeOf } from '../figures/singleFigure.ts';
import { roundedText, withUnit } from '../quantity.ts';
import type { Dimension } from '../quantity.ts';
import { typedNumber, writeDecimal } from '../../askedText.ts';
import { adapted } from '../roles/adapted.ts';
import { roleFacts } from '../roles/roleFacts.ts';
import { valueOf, writeExact } from './exactValue.ts';
import type { Value } from './exactValue.ts';
import { wayTo } from './shapeNetwork.ts';
import type { Pi } from './shapeNetwork.ts';

const ROUND = /circle|sector|sphere|cylinder|cone/;
const DOUBLES = new Set(['leg', 'parallel', 'diagonal']);

/** The sizes by the names of the formulas, in one unit; `null` where a size is told more often than the shape has it. */
function valuesOf(sizes: ReadonlyMap<string, readonly Quantity[]>, unit: string): Map<string, Value> | null {
  const values = new Map<string, Value>();
  for (const [role, found] of sizes) {
    const power = POWERS[role] ?? 1;
    for (const [at, one] of found.entries()) {
      if (at > (DOUBLES.has(role) ? 1 : 0) || (one.unit !== '' && one.unit !== '°' && one.dimension !== power)) return null; // prettier-ignore
      const [digits = ''] = typed(one, role === 'angle' ? '' : unit, power)
        .replace(/[°π]/g, '')
        .split(' ');
      const number = typedNumber(digits);
      if (number === null || number.compare(0) <= 0) return null;
      values.set(at === 0 ? role : `${role} two`, valueOf(number, one.size.pi ? 1 : 0));
    }
  }
  return values;
}

const SAID: Readonly<Record<string, string>> = { arc: 'arc', 'arc length': 'arc', slant: 'slant', 'slant height': 'slant', 'equal side': 'equal' }; // prettier-ignore

/** What is asked, as the formulas call it. */
function wantedName(wish: string, shape: string, values: ReadonlyMap<string, Value>): string {
  const name = SAID[wish] ?? wish;
  if (/^(?:other|leg)$/.test(name) && shape === 'right-angled triangle') return values.has('leg') ? 'leg two' : 'leg';
  if (name === 'diagonal' && values.has('diagonal')) return 'diagonal two';
  if (shape === 'rectangle' && name === 'other') return values.has('length') ? 'width' : 'length';
  if (shape === 'circle' && name === 'perimeter') return 'circumference';
  return name;
}

export type Shown = { readonly answer: string; readonly steps: readonly RuleStep[] };

/** The value in the form that the question wants; `null` where that is not known or cannot be had. */
export function inWantedForm(value: Value, { given }: FigureFacts): Shown | null {
  const { form, surd } = given.plain;
  const { exact } = value;
  const plain = exact !== null && exact.root === 1 && exact.pi === 0 ? writeExact(value) : null;
  const decimal = plain !== null && /^\d+(?:\.\d+)?$/.test(plain) ? plain : null;
  if (form === null) {
    const written = surd ? writeExact(value) : (decimal ?? (exact?.pi === 1 ? writeExact(value) : null));
    return written === null ? null : { answer: written, steps: [] };
  }
  if (form.kind === 'with' && form.rounding !== undefined) return null;
  if (form.kind === 'exact' || form.kind === 'with') {
    const written = writeExact(value);
    return written === null || (form.kind === 'with' && plain === null) ? null : { answer: written, steps: [] };
  }
  if (decimal !== null && form.kind === 'places' && (decimal.split('.')[1] ?? '').length <= form.places) return { answer: decimal, steps: [] }; // prettier-ignore
  const rounded = roundedText(value.x, form);
  return rounded === null ? null : { answer: rounded, steps: [{ reason: 'Round.', expression: `${Number(value.x.toPrecision(7))}\\approx ${rounded}` }] }; // prettier-ignore
}

const DIMENSIONS: Readonly<Record<string, Dimension>> = { area: 2, 'surface area': 2, 'curved surface area': 2, 'base area': 2, volume: 3, angle: 0, radians: 0, walls: 2 }; // prettier-ignore

/** Volumes that are asked for in litres. */
function litres(answer: string, unit: string): Shown | null {
  const number = typedNumber(answer);
  if (number === null || (unit !== 'cm' && unit !== 'm')) return null;
  const value = writeDecimal(unit === 'cm' ? number.div(1000) : number.mul(1000));
  const step = unit === 'cm'
    ? { reason: '$1000\\text{ cm}^3$ are one litre: divide.', expression: `${answer}\\div 1000=${value}` }
    : { reason: '$1\\text{ m}^3$ is $1000$ litres: multiply.', expression: `${answer}\\times 1000=${value}` }; // prettier-ignore
  return { answer: `${value}\\text{ litres}`, steps: [step] };
}

function solutionOf(facts: FigureFacts): RuleSolution | null {
  if (facts.prices.length + facts.given.points.length + facts.given.money.length > 0) return null;
  if ([...facts.flags].some((flag) => !['whole', 'how many units'].includes(flag))) return null;
  const shape = shapeOf(facts, facts.sizes);
  const sizes = shape === null ? null : namedSizes(shape, facts);
  const wish = wishOf(facts);
  if (shape === null || sizes === null || wish === null) return null;
  const { nearest } = facts.given.plain;
  const asked = facts.unit !== '' ? facts.unit : nearest !== null && !/whole|integer|degree|tenth|hundredth/.test(nearest) ? nearest : ''; // prettier-ignore
  const unit = commonUnit(facts, asked);
  const values = unit === null ? null : valuesOf(sizes, unit);
  if (unit === null || values === null) return null;
  const inRadians = wish === 'angle' && /\bin rad(?:ian)?s?\b/.test(facts.given.text);
  const wanted = wish === 'litres' ? 'volume' : inRadians ? 'radians' : wantedName(wish, shape, values);
  const dimension = DIMENSIONS[wanted] ?? 1;
  if (facts.unit !== '' && unitName(facts.unit) !== unitName(unit)) return null;
  if (facts.unit !== '' && wanted !== 'angle' && wanted !== 'radians' && (/^square/.test(facts.unit) ? 2 : /^cubic/.test(facts.unit) ? 3 : 1) !== dimension) return null; // prettier-ignore
  const { form } = facts.given.plain;
  const pi: Pi = form?.kind === 'with' ? form.pi : null;
  const way = wayTo(wanted, shape, values, pi);
  const shown = way === null ? null : inWantedForm(way.value, facts);
  if (way === null || shown === null) return null;
  const poured = wish === 'litres' ? litres(shown.answer, unit) : null;
  if (wish === 'litres' && poured === null) return null;
  const topic = /right-angled|isosceles/.test(shape) ? 'pythagoras' : ROUND.test(shape) ? 'circles' : 'perimeter-area-volume'; // prettier-ignore
  return {
    topic,
    method: 'shapes',
    steps: [...way.steps, ...shown.steps, ...(poured?.steps ?? [])],
    answer: poured?.answer ?? (wanted === 'angle' ? `${shown.answer}^\\circ` : withUnit(shown.answer, unit, dimension)),
  };
}

/** Questions about one figure that several of its formulas answer together, one after the other. */
export function solvedFigure(problem: string): RuleSolution | null {
  const told = problem.length > 450 || !/\d/.test(problem) ? null : roleFacts(problem);
  if (told === null) return null;
  for (const facts of adapted(told)) {
    const solution = solutionOf(facts);
    if (solution !== null) return solution;
  }
  return null;
}
