import Fraction from 'fraction.js';

import type { Term } from '../../../algebra/polynomial.ts';
import { polynomialOf, writeMonomials } from '../../monomials.ts';
import type { Rewording } from '../../reworded/rewording.ts';
import { writeNumber } from '../../writeTerms.ts';
import { bodyOf, collected, letters, putIn, rational, solved } from './constantParts.ts';
import { ofLimit, ofRecurrence } from './limitConstants.ts';
import type { ScriptFacts } from './scriptFacts.ts';

function derived(terms: readonly Term[], letter: string): readonly Term[] {
  return terms.flatMap(({ coefficient, powers }) => {
    const power = powers.find(([name]) => name === letter)?.[1] ?? 0;
    if (power === 0) return [];
    const rest = powers.map(([name, one]) => [name, name === letter ? one - 1 : one] as const).filter(([, one]) => one > 0); // prettier-ignore
    return [{ coefficient: coefficient.mul(power), powers: rest }];
  });
}

function integrated(terms: readonly Term[], letter: string): readonly Term[] {
  return terms.map(({ coefficient, powers }) => {
    const power = (powers.find(([name]) => name === letter)?.[1] ?? 0) + 1;
    const others = powers.filter(([name]) => name !== letter);
    return { coefficient: coefficient.div(power), powers: [...others, [letter, power] as const] };
  });
}

/** The constant that is asked for: a letter of the question that stands in a curve or at an end of an interval. */
function constantOf(facts: ScriptFacts): string | null {
  const asked = new Set(
    [...facts.letters, ...facts.conditions.map(({ letter }) => letter)].filter(
      (letter) => !['x', 'y', 't', 'f', 'g', 'h'].includes(letter),
    ),
  );
  const inside = new Set([
    ...facts.curves.flatMap(({ text }) => letters(text)),
    ...facts.ends.flat().flatMap(letters),
    ...facts.heights.flatMap(({ other }) => letters(other)),
    ...facts.slopes.flatMap(({ text }) => letters(text)),
  ]);
  const [one, ...more] = [...asked].filter((letter) => inside.has(letter));
  return more.length === 0 ? (one ?? null) : null;
}

function ofSlope(facts: ScriptFacts, constant: string): Rewording | null {
  const [curve, ...more] = facts.curves;
  const stationary = facts.wishes.has('stationary') || facts.wishes.has('greatest') || facts.wishes.has('least');
  const told = [
    ...facts.slopeValues,
    ...(facts.wishes.has('gradient') || facts.wishes.has('derivative') ? facts.results : []),
  ];
  const value = told.length === 1 ? rational(told[0]) : stationary && told.length === 0 ? new Fraction(0) : null; // prettier-ignore
  const at = facts.values.find(({ letter }) => letter !== constant);
  const place = rational(at?.text ?? facts.places[0] ?? facts.points[0]?.text);
  if (curve === undefined || more.length > 0 || value === null || place === null) return null;
  if (facts.values.length + facts.places.length + facts.points.length !== 1 || facts.points.length > 0) return null;
  if ([...facts.wishes].some((wish) => !['place', 'derivative', 'gradient', 'stationary', 'greatest', 'least', 'tangent'].includes(wish))) return null; // prettier-ignore
  const body = bodyOf(curve.text);
  const terms = body === null ? null : polynomialOf(body);
  const names = letters(curve.text).filter((letter) => letter !== constant);
  const [variable] = names;
  if (terms === null || variable === undefined || names.length !== 1 || (at !== undefined && at.letter !== variable)) return null; // prettier-ignore
  const slope = derived(terms, variable);
  const line = writeMonomials(collected(putIn(slope, variable, place)));
  const lead = [
    { reason: 'Differentiate.', expression: `\\frac{dy}{d${variable}}=${writeMonomials(slope)}` },
    { reason: `Put $${variable}=${writeNumber(place)}$ in.`, expression: `${line}=${writeNumber(value)}` },
  ];
  return solved(`${line}=${writeNumber(value)}`, constant, facts, lead);
}

function ofIntegral(facts: ScriptFacts, constant: string): Rewording | null {
  const [curve, ...more] = facts.curves;
  const [ends, ...others] = facts.ends;
  const value = rational(facts.results[0]);
  if (curve === undefined || ends === undefined || value === null || more.length + others.length > 0 || facts.results.length !== 1) return null; // prettier-ignore
  if (![...facts.wishes].every((wish) => wish === 'integral' || wish === 'area') || facts.values.length > 0)
    return null;
  const body = bodyOf(curve.text);
  const terms = body === null ? null : polynomialOf(body);
  const names = letters(curve.text).filter((letter) => letter !== constant);
  const variable = names[0] ?? (curve.letter === '' ? 'x' : curve.letter);
  if (terms === null || names.length > 1) return null;
  const whole = integrated(terms, variable);
  const at = (end: string): readonly Term[] | null => {
    const size = rational(end);
    if (size !== null) return putIn(whole, variable, size);
    if (end !== constant) return null;
    return whole.map(({ coefficient, powers }) => ({ coefficient, powers: powers.map(([name, power]) => [name === variable ? constant : name, power] as const) })); // prettier-ignore
  };
  const [low, high] = [at(ends[0]), at(ends[1])];
  if (low === null || high === null || (names.length === 0 && !ends.includes(constant))) return null;
  const sum = collected([
    ...high,
    ...low.map(({ coefficient, powers }) => ({ coefficient: coefficient.neg(), powers })),
  ]);
  const line = `${writeMonomials(sum)}=${writeNumber(value)}`;
  const lead = [
    { reason: 'Integrate.', expression: writeMonomials(whole) },
    { reason: 'Put the ends in and subtract; the result is told.', expression: line },
  ];
  return solved(line, constant, facts, lead);
}

/** A gap filled, or two parts that must meet. */
function ofContinuity(facts: ScriptFacts, constant: string): Rewording | null {
  if (![...facts.wishes].every((wish) => wish === 'continuous' || wish === 'limit') || !facts.wishes.has('continuous')) return null; // prettier-ignore
  const [first, second, ...more] = facts.curves;
  const [height] = facts.heights;
  if (first === undefined || more.length > 0) return null;
  if (second === undefined) {
    const gap = facts.conditions[0];
    const place = height?.text ?? (facts.conditions.length === 1 ? gap?.text : undefined);
    if (gap?.other !== '!=' || place === undefined || height === undefined || height.other !== constant || rational(height.text)?.equals(rational(gap.text) ?? NaN) !== true) return null; // prettier-ignore
    if (letters(first.text).includes(constant)) return null;
    return { question: `$\\lim_{${gap.letter}\\to ${place}} (${first.text})$`, finish: (answer) => ({ steps: [{ reason: 'The value must be the limit.', expression: `${constant}=${answer}` }], answer: `${constant}=${answer}` }) }; // prettier-ignore
  }
  const [one, two] = facts.conditions;
  const at = rational(one?.text);
  if (one === undefined || two === undefined || facts.conditions.length !== 2 || at === null || rational(two.text)?.equals(at) !== true || one.letter !== two.letter) return null; // prettier-ignore
  if (one.other.startsWith('<') === two.other.startsWith('<')) return null;
  const sides = [first, second].map(({ text }) => {
    const body = bodyOf(text);
    const terms = body === null ? null : polynomialOf(body);
    return terms === null ? null : collected(putIn(terms, one.letter, at));
  });
  const [left, right] = sides;
  if (!left || !right) return null;
  const line = `${writeMonomials(left)}=${writeMonomials(right)}`;
  return solved(line, constant, facts, [{ reason: `At $${one.letter}=${writeNumber(at)}$ both parts must have the same value.`, expression: line }]); // prettier-ignore
}

/** "What value should f(2) have to be continuous": the limit there. */
function ofGap(facts: ScriptFacts): Rewording | null {
  const [gap, ...more] = facts.gaps;
  const [curve, ...others] = facts.curves;
  if (gap === undefined || curve === undefined || more.length + others.length > 0 || !facts.wishes.has('continuous')) return null; // prettier-ignore
  if ([...facts.wishes].some((wish) => wish !== 'continuous' && wish !== 'limit')) return null;
  const places = [...facts.values, ...facts.conditions.filter(({ other }) => other === '!=')];
  const names = letters(curve.text);
  if (names.length !== 1 || curve.name !== gap.name || places.length !== facts.values.length + facts.conditions.length)
    return null;
  if (!places.every(({ letter, text }) => letter === names[0] && text === gap.text)) return null;
  return {
    question: `$\\lim_{${names[0] ?? 'x'}\\to ${gap.text}} (${curve.text})$`,
    finish: (answer) => ({ steps: [{ reason: 'The value must be the limit.', expression: `${gap.name}(${gap.text})=${answer}` }], answer }), // prettier-ignore
  };
}

/** The limit from one side, or from both, of a function told in two parts. */
function ofParts(facts: ScriptFacts): Rewording | null {
  const [one, two] = facts.conditions;
  const [first, second] = facts.curves;
  if (!facts.wishes.has('limit') || facts.wishes.size > 1 || facts.curves.length !== 2 || facts.conditions.length !== 2) return null; // prettier-ignore
  if (first === undefined || second === undefined || one === undefined || two === undefined || one.text !== two.text) return null; // prettier-ignore
  const below = one.other.startsWith('<');
  const [to, more] = [...facts.arrows.map(({ to: end, side }) => ({ end, side })), ...facts.values.map(({ text }) => ({ end: text, side: '' }))]; // prettier-ignore
  const side = [...new Set(`${to?.side ?? ''}${facts.side}`)].join('');
  if (to === undefined || more !== undefined || side.length !== 1 || to.end !== one.text || below === two.other.startsWith('<') || /!/.test(one.other + two.other)) return null; // prettier-ignore
  const part = (side === '-') === below ? first : second;
  return { question: `$\\lim_{${one.letter}\\to ${to.end}} (${part.text})$`, lead: [{ reason: `On that side the function is $${part.text}$.`, expression: part.text }] }; // prettier-ignore
}

/** Questions with an unknown constant, or with a function in parts. */
export function forConstant(facts: ScriptFacts): Rewording | null {
  const plain = ofRecurrence(facts) ?? ofParts(facts) ?? ofGap(facts);
  const constant = constantOf(facts);
  if (plain !== null || constant === null) return plain;
  return (
    ofContinuity(facts, constant) ?? ofSlope(facts, constant) ?? ofIntegral(facts, constant) ?? ofLimit(facts, constant)
  );
}
