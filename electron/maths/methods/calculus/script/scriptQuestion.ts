import Fraction from 'fraction.js';

import { symbolsIn } from '../../../expression/symbolsIn.ts';
import { parseExpression } from '../../../reading/parseExpression.ts';
import { toLatex } from '../../../printing/toLatex.ts';
import type { Rewording } from '../../reworded/rewording.ts';
import { rationalRoots } from '../../rationalRoots.ts';
import { rationalValue } from '../../rationalValue.ts';
import type { ScriptFacts, ScriptWish } from './scriptFacts.ts';
import { areaQuestion, revolutionQuestion } from './scriptAreas.ts';
import { forConstant } from './scriptConstants.ts';
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
function wants({ wishes }: ScriptFacts, wish: ScriptWish, ...also: readonly ScriptWish[]): boolean {
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
function placeOf(facts: ScriptFacts, curve: ScriptCurve): string | null {
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

function lengthUnit({ text }: ScriptFacts): string {
  return LENGTHS.find(([pattern]) => pattern.test(text))?.[1] ?? '';
}

function withUnit(unit: string): NonNullable<Rewording['finish']> {
  return (answer) => ({ steps: [], answer: unit === '' || /text/.test(answer) ? answer : `${answer}\\text{ ${unit}}` });
}

function timeUnit({ text }: ScriptFacts): string {
  return /\bhours?\b/.test(text) ? 'h' : /\bminutes?\b/.test(text) ? 'min' : 's';
}

function speedUnit(facts: ScriptFacts, power = ''): string {
  const unit = lengthUnit(facts);
  return unit === '' ? '' : `${unit}/${timeUnit(facts)}${power}`;
}

/** One curve and nothing but its letters beside it. */
function single(facts: ScriptFacts): ScriptCurve | null {
  const [formula, ...more] = facts.curves;
  if (formula === undefined || more.length > 0 || facts.axis) return null;
  const curve = curveOf(formula, facts);
  return curve === null || !lettersKnown(facts, curve) ? null : curve;
}

function limitQuestion(facts: ScriptFacts): Rewording | null {
  if (!wants(facts, 'limit', 'asymptote') && !(facts.wishes.has('asymptote') && facts.wishes.size === 1)) return null;
  if (facts.next.length > 0) return null;
  const curve = single(facts);
  if (curve === null || told(facts, 'arrows', 'values') > 0) return null;
  const [arrow, second] = facts.arrows;
  const [value, ...others] = facts.values;
  if (second !== undefined || others.length > 0 || (arrow !== undefined && value !== undefined)) return null;
  const open = facts.sequence || facts.wishes.has('asymptote');
  const to = arrow?.to ?? value?.text ?? (open ? 'infinity' : null);
  if (to === null || (facts.sequence && to !== 'infinity') || (facts.wishes.has('asymptote') && to !== 'infinity')) return null; // prettier-ignore
  const letter = arrow?.letter || curve.variable;
  const side = `${arrow?.side ?? ''}${facts.side}`;
  if (letter !== curve.variable || side.length > 1) return null;
  const end = to === '-infinity' ? '-\\infty' : to === 'infinity' ? '\\infty' : latexOf(to);
  const question = `$\\lim_{${letter}\\to ${end}${side === '' ? '' : `^${side}`}} (${curve.latex})$`;
  if (!facts.wishes.has('limit'))
    return { question, finish: (answer) => (/infty/.test(answer) ? null : { steps: [], answer: `y=${answer}` }) };
  return { question };
}

/** Which request about the curve at a place, or about the whole of it, is made. */
const CURVE_REQUESTS: Readonly<Partial<Record<ScriptWish, string>>> = {
  stationary: 'Find the coordinates of the stationary points of the curve',
  place: 'Find the x-coordinates of the stationary points of the curve',
  greatest: 'Find the maximum value of',
  least: 'Find the minimum value of',
  increasing: 'Find the values of x for which the function is increasing',
  decreasing: 'Find the values of x for which the function is decreasing',
};

function slopeQuestion(facts: ScriptFacts): Rewording | null {
  const curve = single(facts);
  if (curve === null) return null;
  const { latex, variable, name } = curve;
  const y = name === '' || name === variable ? 'y' : name;
  const as = `$y=${latex}$`;
  if (facts.slopeValues.length === 0 && (wants(facts, 'tangent', 'gradient') || wants(facts, 'normal', 'tangent'))) {
    const at = told(facts, 'values', 'places', 'points') > 0 ? null : placeOf(facts, curve);
    if (at === null || facts.wishes.has('gradient')) return null;
    const kind = facts.wishes.has('normal') ? 'normal' : 'tangent';
    return { question: `Find the equation of the ${kind} to the curve ${as} at $${variable}=${latexOf(at)}$` };
  }
  if (wants(facts, 'derivative') || wants(facts, 'gradient', 'derivative')) {
    if (told(facts, 'values', 'places', 'points', 'conditions') > 0) return null;
    if (facts.values.length + facts.places.length + facts.points.length === 0)
      return facts.wishes.has('derivative') ? { question: `Differentiate $${latex}$ with respect to $${variable}$` } : null; // prettier-ignore
    const at = placeOf(facts, curve);
    return at === null ? null : { question: `Find the gradient of the curve ${as} at $${variable}=${latexOf(at)}$` };
  }
  if (wants(facts, 'second', 'derivative')) {
    if (told(facts, 'values', 'places', 'points') > 0) return null;
    const open = facts.values.length + facts.places.length + facts.points.length === 0;
    const at = open ? '' : placeOf(facts, curve);
    if (at === null) return null;
    return { question: `Find the second derivative of $${y}=${latex}$${at === '' ? '' : ` at $${variable}=${latexOf(at)}$`}` }; // prettier-ignore
  }
  return wholeCurve(facts, curve);
}

/** Stationary points, greatest values, where a curve rises, where it has a gradient. */
function wholeCurve(facts: ScriptFacts, { latex, variable }: ScriptCurve): Rewording | null {
  const as = `$y=${latex}$`;
  if (told(facts, 'slopeValues', 'conditions') > 0) return null;
  const [slope, ...more] = facts.slopeValues;
  if (slope !== undefined) {
    const where = [...facts.wishes].every((wish) => ['place', 'stationary', 'derivative', 'where', 'tangent'].includes(wish)); // prettier-ignore
    if (more.length > 0 || !where || facts.conditions.length > 0) return null;
    if (latexOf(slope) === '0') return { question: `Find the x-coordinates of the stationary points of the curve ${as}` }; // prettier-ignore
    return { question: `Find the values of ${variable} for which the gradient of the curve ${as} is ${slope}` };
  }
  if (wants(facts, 'nature', 'stationary', 'place'))
    return { question: `Find the stationary points of the curve ${as} and determine their nature` };
  if (wants(facts, 'place', 'stationary')) return { question: `${CURVE_REQUESTS.place ?? ''} ${as}` };
  if (wants(facts, 'stationary')) return { question: `${CURVE_REQUESTS.stationary ?? ''} ${as}` };
  if (wants(facts, 'greatest') || wants(facts, 'least')) {
    const kind = facts.wishes.has('greatest') ? 'greatest' : 'least';
    const unit = /\b(?:height|displacement|distance)\b/.test(facts.text) ? lengthUnit(facts) : '';
    if (/\b(?:point|coordinates|turning)\b/.test(facts.text)) return null;
    return { question: `${CURVE_REQUESTS[kind] ?? ''} ${as}`, finish: withUnit(unit) };
  }
  if (wants(facts, 'when greatest', 'greatest') || wants(facts, 'when least', 'least')) {
    const unit = facts.timers.length > 0 && /\bsec/.test(facts.text) ? 's' : '';
    return {
      question: `Find the stationary points of the curve ${as} and determine their nature`,
      finish: (answer) => onlyPlace(answer, facts.wishes.has('when greatest') ? 'maximum' : 'minimum', variable, unit),
    };
  }
  if (wants(facts, 'increasing') || wants(facts, 'decreasing')) {
    const word = facts.wishes.has('increasing') ? 'increasing' : 'decreasing';
    return { question: `Find the values of ${variable} for which ${as} is ${word}` };
  }
  return null;
}

/** The place of the one stationary point of the kind wanted. */
function onlyPlace(
  answer: string,
  kind: string,
  variable: string,
  unit: string,
): ReturnType<NonNullable<Rewording['finish']>> {
  const points = [...answer.matchAll(/\(([^,()]+),[^()]*\)\\text\{ (maximum|minimum)\}/g)].filter(([, , one]) => one === kind); // prettier-ignore
  const at = points[0]?.[1];
  if (at === undefined || points.length > 1) return null;
  const line = `${variable}=${at}`;
  const steps = [{ reason: `It is there that the value is a ${kind}.`, expression: line }];
  return { steps, answer: unit === '' ? line : `${line}\\text{ ${unit}}` };
}

/** Velocity, acceleration and rest of something whose place or velocity is told. */
function motionQuestion(facts: ScriptFacts): Rewording | null {
  const curve = single(facts);
  if (curve === null) return null;
  const { latex, variable, name } = curve;
  const named = [...facts.wishes].filter((wish) => ['velocity', 'speed', 'acceleration', 'rest', 'run'].includes(wish));
  if (named.length !== facts.wishes.size || !/\b(?:particle|ball|car|stone|object|body|moves?|motion|displacement|position|velocity|rocket|train|bike|cyclist|height|thrown|distance|runner|sprinter|boat)\b/.test(facts.text)) return null; // prettier-ignore
  const ofVelocity = name === 'v' || (/\b(?:velocity|speed)\b[^;]*#[de]/.test(facts.text) && !/\b(?:displacement|position|height|distance)\b[^;]*#[de]/.test(facts.text)); // prettier-ignore
  const last = named.filter((wish) => wish !== 'run' && (wish !== 'velocity' || !ofVelocity || named.length === 1));
  const wish = last.includes('acceleration') ? 'acceleration' : last.includes('rest') ? 'rest' : last.includes('velocity') || last.includes('speed') ? 'velocity' : 'run'; // prettier-ignore
  if (last.filter((one) => one !== wish && !(wish === 'velocity' && one === 'speed') && !(wish === 'rest' && one === 'velocity')).length > 0) return null; // prettier-ignore
  if (wish === 'run') return ofVelocity ? runQuestion(facts, curve) : null;
  if (wish === 'rest') {
    if (told(facts) > 0) return null;
    return ofVelocity
      ? { question: `Solve $${latex}=0$`, finish: (answer) => positiveTimes(answer, variable, facts) }
      : { question: `Find the x-coordinates of the stationary points of the curve $y=${latex}$`, finish: (answer) => positiveTimes(answer, variable, facts) }; // prettier-ignore
  }
  if (told(facts, 'values', 'places') > 0) return null;
  const at = placeOf(facts, curve);
  const power = wish === 'acceleration' ? '^2' : '';
  const finish = withUnit(speedUnit(facts, power));
  const signed: Rewording['finish'] = (answer) => (last.includes('speed') && answer.startsWith('-') ? null : finish(answer)); // prettier-ignore
  const twice = wish === 'acceleration' && !ofVelocity;
  if (wish === 'velocity' && ofVelocity) return null;
  if (at !== null) {
    const place = `$${variable}=${latexOf(at)}$`;
    if (twice) return { question: `Find the second derivative of $y=${latex}$ at ${place}`, finish: signed };
    return { question: `Find the gradient of the curve $y=${latex}$ at ${place}`, finish: signed };
  }
  if (facts.values.length + facts.places.length > 0) return null;
  return { question: twice ? `Find the second derivative of $y=${latex}$` : `Differentiate $${latex}$ with respect to $${variable}$` }; // prettier-ignore
}

function positiveTimes(
  answer: string,
  variable: string,
  { text }: ScriptFacts,
): ReturnType<NonNullable<Rewording['finish']>> {
  const roots = rationalRoots(answer, variable);
  const unit = /\bsec/.test(text) ? '\\text{ s}' : '';
  if (roots === null) return null;
  const times = roots.filter((root) => root.compare(0) >= 0);
  if (times.length === 0) return null;
  const written = times.map((root) => `${variable}=${latexOf(root.toFraction())}`).join('\\text{ or }');
  return { steps: [], answer: times.length === 1 ? `${written}${unit}` : written };
}

/** The interval that a question names, in one way or another. */
export function intervalOf(facts: ScriptFacts): readonly [string, string] | null {
  const firsts = facts.firsts.map((end) => ['0', end] as const);
  const [one, ...more] = [...facts.ends, ...firsts];
  return one === undefined || more.length > 0 ? null : one;
}

/** A way or an amount from its rate, where the rate is never negative between the ends. */
function runQuestion(facts: ScriptFacts, { latex, variable }: ScriptCurve): Rewording | null {
  const interval = intervalOf(facts);
  if (interval === null || told(facts, 'ends', 'firsts') > 0 || !staysPositive(latex, variable, interval)) return null;
  const unit = /\b(?:velocity|speed|mps|cmps|ftps|kmph)\b/.test(facts.text) ? lengthUnit(facts) : '';
  return { question: definite(latex, variable, interval), finish: withUnit(unit) };
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

function integralQuestion(facts: ScriptFacts): Rewording | null {
  if (facts.wishes.size === 1 && facts.wishes.has('run') && /\brate\b|\bper [a-z]+/.test(facts.text)) {
    const rate = single(facts);
    return rate === null ? null : runQuestion(facts, rate);
  }
  const curve = single(facts);
  if (curve === null || !wants(facts, 'integral')) return null;
  const { latex, variable } = curve;
  if (told(facts, 'ends', 'conditions') > 0) return null;
  const interval = intervalOf(facts);
  if (interval !== null) return { question: definite(latex, variable, interval) };
  const positive = facts.conditions.some(({ letter, other, text }) => letter === variable && other === '>' && text === '0') || new RegExp(`#l\\d+ (?:is )?positive`).test(facts.text); // prettier-ignore
  if (facts.conditions.length > 0 && !positive) return null;
  const question = `$\\int (${latex})\\,d${variable}$`;
  return positive ? { question, finish: (answer) => ({ steps: [], answer: answer.replaceAll(`|${variable}|`, ` ${variable}`) }) } : { question }; // prettier-ignore
}

function averageQuestion(facts: ScriptFacts): Rewording | null {
  const [curve, interval] = [single(facts), intervalOf(facts)];
  if (curve === null || interval === null || !wants(facts, 'average') || told(facts, 'ends') > 0) return null;
  const width = [numberIn(interval[0]), numberIn(interval[1])].map((end) => (end === null ? null : rationalValue(end)));
  const [from, to] = width;
  if (!from || !to || from.compare(to) >= 0) return null;
  const by = to.sub(from);
  return {
    question: definite(curve.latex, curve.variable, interval),
    finish: (answer) => {
      const reading = parseExpression(answer);
      const value = reading.kind === 'expression' ? rationalValue(reading.expression) : null;
      if (value === null) return null;
      const mean = latexOf(value.div(by).toFraction());
      return { steps: [{ reason: `Divide by the width of the interval, $${latexOf(by.toFraction())}$.`, expression: `${answer}\\div ${latexOf(by.toFraction())}=${mean}` }], answer: mean }; // prettier-ignore
    },
  };
}

/** A curve by its gradient and a point. */
function throughQuestion(facts: ScriptFacts): Rewording | null {
  const [slope, ...more] = facts.slopes;
  if (slope === undefined || more.length > 0 || facts.curves.length > 0) return null;
  if ([...facts.wishes].some((wish) => wish !== 'derivative' && wish !== 'gradient' && wish !== 'integral'))
    return null;
  const curve = curveOf({ ...slope, name: slope.name }, { ...facts, values: [] });
  if (curve === null || told(facts, 'slopes', 'values', 'points', 'heights') > 0) return null;
  const condition = conditionOf(facts, slope.name, curve.variable);
  if (condition === null || ![...facts.letters, ...facts.names].every((letter) => letter === slope.name || letter === curve.variable || letter === 'c' || letter === 'y')) return null; // prettier-ignore
  const [at, value] = condition;
  const y = slope.name === curve.variable ? 'y' : slope.name || 'y';
  return {
    question: `Given that $\\frac{dy}{d${curve.variable}}=${curve.latex}$ and that y=${value} when ${curve.variable}=${at}, find y in terms of ${curve.variable}.`, // prettier-ignore
    finish: (answer) => ({ steps: [], answer: y === 'y' ? answer : answer.replace(/^y(?==)/, /[fgh]/.test(y) ? `${y}(${curve.variable})` : y) }), // prettier-ignore
  };
}

function conditionOf(facts: ScriptFacts, name: string, variable: string): readonly [string, string] | null {
  const [point, height] = [facts.points[0], facts.heights[0]];
  const at = facts.values.find(({ letter }) => letter === variable);
  const value = facts.values.find(({ letter }) => letter === name);
  const count = facts.points.length + facts.heights.length + (facts.values.length === 0 ? 0 : 1);
  if (count !== 1 || (facts.values.length > 0 && (facts.values.length !== 2 || at === undefined || value === undefined))) return null; // prettier-ignore
  if (point !== undefined) return [point.text, point.other];
  if (height !== undefined) return height.name === name ? [height.text, height.other] : null;
  return at === undefined || value === undefined ? null : [at.text, value.text];
}

const QUESTIONS: readonly ((facts: ScriptFacts) => Rewording | null)[] = [
  forConstant, limitQuestion, motionQuestion, slopeQuestion, integralQuestion, averageQuestion, areaQuestion, revolutionQuestion, throughQuestion,
]; // prettier-ignore

/** What a question about calculus comes to, in words the rules know; `null` where the facts do not make one question. */
export function scriptQuestion(facts: ScriptFacts): Rewording | null {
  for (const question of QUESTIONS) {
    const found = question(facts);
    if (found !== null) return found;
  }
  return null;
}
