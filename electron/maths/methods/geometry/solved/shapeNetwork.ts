import Fraction from 'fraction.js';

import type { RuleStep } from '../../../outcomes.ts';
import { minus, plus, raised, rooted, shownValue, times, valueOf } from './exactValue.ts';
import type { Value } from './exactValue.ts';
import { formulasOf, letterOf, writeLeft, writeTerms } from './shapeFormulas.ts';
import type { ShapeFormula, Term } from './shapeFormulas.ts';

export type Known = ReadonlyMap<string, Value>;
/** What stands for π where the question names a number for it. */
export type Pi = Fraction | null;

type Found = { readonly value: Value; readonly from: readonly string[]; readonly step: RuleStep };
/** A size found from others, and how many lines that took. */
export type Way = { readonly value: Value; readonly steps: readonly RuleStep[] };

const MOST_LINES = 4;

const piValue = (pi: Pi): Value => (pi === null ? valueOf(new Fraction(1), 1) : valueOf(pi));

/** A term without the name that is looked for; `null` where another size of it is unknown. */
function termValue({ coefficient, pi, powers }: Term, known: Known, but: string, circle: Pi): Value | null {
  let value = pi === 1 ? times(valueOf(coefficient), piValue(circle)) : valueOf(coefficient);
  for (const [name, power] of Object.entries(powers)) {
    if (name === but) continue;
    const size = known.get(name);
    if (size === undefined) return null;
    value = times(value, raised(size, power));
  }
  return value;
}

const NOTHING = valueOf(new Fraction(0));

function sumOf(terms: readonly Term[], known: Known, but: string, circle: Pi): Value | null {
  let sum = NOTHING;
  for (const term of terms) {
    const value = termValue(term, known, but, circle);
    if (value === null) return null;
    sum = plus(sum, value);
  }
  return sum;
}

/** The one size that a formula does not know yet; `null` where it knows all or lacks several. */
function lacking({ left, terms }: ShapeFormula, known: Known): string | null {
  const names = new Set([left, ...terms.flatMap(({ powers }) => Object.keys(powers))]);
  const [only, ...more] = [...names].filter((name) => !known.has(name));
  return only === undefined || more.length > 0 ? null : only;
}

function solved(formula: ShapeFormula, wanted: string, known: Known, circle: Pi): Value | null {
  const { left, power, terms } = formula;
  if (wanted === left) {
    const sum = sumOf(terms, known, '', circle);
    return sum === null || sum.x <= 0 ? null : rooted(sum, power);
  }
  const whole = known.get(left);
  const having = terms.filter(({ powers }) => powers[wanted] !== undefined);
  const others = sumOf(terms.filter((term) => !having.includes(term)), known, '', circle); // prettier-ignore
  const factor = sumOf(having, known, wanted, circle);
  const [root, ...roots] = new Set(having.map(({ powers }) => powers[wanted] ?? 0));
  if (whole === undefined || others === null || factor === null || root === undefined || roots.length > 0) return null;
  const rest = minus(raised(whole, power), others);
  return rest.x <= 1e-9 || factor.x <= 0 ? null : rooted(times(rest, raised(factor, -1)), root);
}

function shownStep(formula: ShapeFormula, wanted: string, known: Known, value: Value): RuleStep {
  const number = (name: string): string | null => {
    const size = known.get(name);
    return size === undefined || name === wanted ? null : shownValue(size);
  };
  const law = `${writeLeft(formula)}=${writeTerms(formula.terms, () => null)}`.replaceAll('\\times ', '\\,');
  const right = writeTerms(formula.terms, number);
  const shown = shownValue(value);
  if (wanted === formula.left && formula.power === 1) return { reason: `Use $${law}$.`, expression: `${letterOf(wanted)}=${right}=${shown}` }; // prettier-ignore
  const left = wanted === formula.left ? writeLeft(formula) : `${number(formula.left) ?? ''}${formula.power === 1 ? '' : `^${formula.power}`}`; // prettier-ignore
  return { reason: `Put the numbers into $${law}$ and solve for $${letterOf(wanted)}$.`, expression: `${left}=${right},\\quad ${letterOf(wanted)}=${shown}` }; // prettier-ignore
}

/**
 * The wanted size of a shape from the sizes that are told, by its formulas one after the other; `null` where they do not
 * lead there in a few lines, or where a size that was told is not needed: then the question means something else.
 */
export function wayTo(wanted: string, shape: string, told: Known, circle: Pi): Way | null {
  const known = new Map(told);
  const found = new Map<string, Found>();
  const formulas = formulasOf(shape);
  for (let round = 0; round < MOST_LINES && !known.has(wanted); round += 1) {
    const next = new Map<string, Found>();
    for (const formula of formulas) {
      const name = lacking(formula, known);
      const value = name === null || next.has(name) ? null : solved(formula, name, known, circle);
      if (name === null || value === null) continue;
      const from = [formula.left, ...formula.terms.flatMap(({ powers }) => Object.keys(powers))].filter((one) => one !== name); // prettier-ignore
      next.set(name, { value, from, step: shownStep(formula, name, known, value) });
    }
    for (const [name, one] of next) {
      known.set(name, one.value);
      found.set(name, one);
    }
  }
  const value = known.get(wanted);
  if (value === undefined || told.has(wanted)) return null;
  const [used, steps] = [new Set<string>(), new Map<string, RuleStep>()];
  const trace = (name: string): void => {
    const one = found.get(name);
    used.add(name);
    if (one === undefined || steps.has(name)) return;
    one.from.forEach(trace);
    steps.set(name, one.step);
  };
  trace(wanted);
  return steps.size > MOST_LINES || [...told.keys()].some((name) => !used.has(name)) ? null : { value, steps: [...steps.values()] }; // prettier-ignore
}
