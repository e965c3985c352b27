import Fraction from 'fraction.js';

import { symbolsIn } from '../../../expression/symbolsIn.ts';
import { parseExpression } from '../../../reading/parseExpression.ts';
import { toLatex } from '../../../printing/toLatex.ts';
import type { Rewording } from '../../reworded/rewording.ts';
import { rationalValue } from '../../rationalValue.ts';
import type { ScriptFacts, ScriptWish } from './scriptFacts.ts';
import { numberIn } from './scriptTokens.ts';

/** The one function of a question: its LaTeX, its letter, its name where it has one. */
export type ScriptCurve = { readonly latex: string; readonly variable: string; readonly name: string };

/** The curve of a formula; other letters than its variable must be among `constants`. */
export function curveOf(
  formula: { readonly text: string; readonly letter: string; readonly name: string },
  facts: ScriptFacts,
  constants: readonly string[] = [],
): ScriptCurve | null {
  const reading = parseExpression(formula.text);
  if (reading.kind !== 'expression') return null;
  const letters = symbolsIn({ kind: 'expression', expression: reading.expression }).filter(
    (letter) => !constants.includes(letter),
  );
  const told = [formula.letter, ...facts.arrows.map(({ letter }) => letter), ...facts.values.map(({ letter }) => letter)].filter((letter) => letter !== '' && letter !== formula.name); // prettier-ignore
  const variable = letters[0] ?? told[0] ?? facts.names.find((name) => name !== formula.name) ?? 'x';
  if (letters.length > 1) return null;
  if (told.some((letter) => letter !== variable && !constants.includes(letter))) return null;
  return { latex: toLatex(reading.expression), variable, name: formula.name };
}

export function latexOf(text: string): string {
  const expression = numberIn(text);
  return expression === null ? text : toLatex(expression);
}

/** Whether exactly these wishes were made, those in `also` besides at will. */
export function wants({ wishes }: ScriptFacts, wish: ScriptWish, ...also: readonly ScriptWish[]): boolean {
  return wishes.has(wish) && [...wishes].every((one) => one === wish || also.includes(one));
}

/** How many of everything were told, those that `but` names left out: what must be nothing for a plain question. */
export function told(facts: ScriptFacts, ...but: readonly (keyof ScriptFacts)[]): number {
  const lists = ['slopes', 'values', 'points', 'heights', 'ends', 'arrows', 'results', 'slopeValues', 'places', 'firsts', 'conditions', 'next'] as const; // prettier-ignore
  return lists.reduce((sum, name) => sum + (but.includes(name) ? 0 : facts[name].length), 0);
}

/** Letters that stand alone must be those of the curve, or say nothing: its name, its variable. */
export function lettersKnown(facts: ScriptFacts, { variable, name }: ScriptCurve): boolean {
  return [...facts.letters, ...facts.names, ...facts.timers].every((letter) => letter === variable || letter === name || letter === 'y' || (letter === 'c' && name === 'y') || (/[fgh]/.test(letter) && name === letter)); // prettier-ignore
}

/** The place where something is wanted: "at x = 3", "after 3 seconds", "at the point (3, 5)". */
export function placeOf(facts: ScriptFacts, curve: ScriptCurve): string | null {
  const values = facts.values.filter(({ letter }) => letter === curve.variable);
  const all = [...values.map(({ text }) => text), ...facts.places, ...facts.points.map(({ text }) => text)];
  const [one, ...more] = all;
  if (one === undefined || more.length > 0 || values.length !== facts.values.length) return null;
  const [point] = facts.points;
  if (point !== undefined) {
    const reading = parseExpression(curve.latex);
    const [x, y] = [numberIn(point.text), numberIn(point.other)];
    if (reading.kind !== 'expression' || x === null || y === null) return null;
    const at = rationalValue(x);
    const height = at === null ? null : rationalValue(reading.expression, { [curve.variable]: at });
    if (height !== null && rationalValue(y)?.equals(height) !== true) return null;
  }
  return one;
}

const LENGTHS: readonly (readonly [RegExp, string])[] = [
  [/\bmps\b|\bmpss\b|\bmet(?:re|er)s?\b|(?<=\bin )m\b/, 'm'],
  [/\bcm\b|\bcentimet(?:re|er)s?\b|\bcmps\b/, 'cm'],
  [/\bfeet\b|\bft\b|\bftps\b/, 'ft'],
  [/\bkm\b|\bkilomet(?:re|er)s?\b|\bkmph\b/, 'km'],
];

export function lengthUnit({ text }: ScriptFacts): string {
  return LENGTHS.find(([pattern]) => pattern.test(text))?.[1] ?? '';
}

export function withUnit(unit: string): NonNullable<Rewording['finish']> {
  return (answer) => ({ steps: [], answer: unit === '' || /text/.test(answer) ? answer : `${answer}\\text{ ${unit}}` });
}

function timeUnit({ text }: ScriptFacts): string {
  return /\bhours?\b/.test(text) ? 'h' : /\bminutes?\b/.test(text) ? 'min' : 's';
}

export function speedUnit(facts: ScriptFacts, power = ''): string {
  const unit = lengthUnit(facts);
  return unit === '' ? '' : `${unit}/${timeUnit(facts)}${power}`;
}

/** One curve and nothing but its letters beside it. */
export function single(facts: ScriptFacts): ScriptCurve | null {
  const [formula, ...more] = facts.curves;
  if (formula === undefined || more.length > 0 || facts.axis) return null;
  const curve = curveOf(formula, facts);
  return curve === null || !lettersKnown(facts, curve) ? null : curve;
}

/** The interval that a question names, in one way or another. */
export function intervalOf(facts: ScriptFacts): readonly [string, string] | null {
  const firsts = facts.firsts.map((end) => ['0', end] as const);
  const [one, ...more] = [...facts.ends, ...firsts];
  return one === undefined || more.length > 0 ? null : one;
}

export function definite(latex: string, variable: string, [low, high]: readonly [string, string]): string {
  return `$\\int_{${latexOf(low)}}^{${latexOf(high)}} (${latex})\\,d${variable}$`;
}

export function staysPositive(latex: string, variable: string, [low, high]: readonly [string, string]): boolean {
  const [from, to] = [numberIn(low), numberIn(high)].map((end) => (end === null ? null : rationalValue(end)));
  const reading = parseExpression(latex);
  if (!from || !to || reading.kind !== 'expression' || from.compare(to) >= 0) return false;
  const values = Array.from({ length: 49 }, (_item, index) => rationalValue(reading.expression, { [variable]: from.add(to.sub(from).mul(new Fraction(index, 48))) })); // prettier-ignore
  return values.every((value) => value !== null && value.s >= 0n);
}
