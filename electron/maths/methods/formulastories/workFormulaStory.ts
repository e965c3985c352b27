import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { toLatex } from '../../printing/toLatex.ts';
import { isMoney, writeQuantity } from '../amounts/quantity.ts';
import { writeDecimal } from '../askedText.ts';
import { workGradientAt, workSecondDerivative, workStationaryPoints } from '../calculus/curveFacts.ts';
import type { Curve } from '../calculus/curveFacts.ts';
import { workDefiniteIntegral } from '../calculus/workIntegral.ts';
import { functionValue } from '../functionTasks.ts';
import { numberNode } from '../numberNode.ts';
import { rationalRoots, writtenNumber } from '../rationalRoots.ts';
import { rationalValue } from '../rationalValue.ts';
import { workEquation } from '../workEquation.ts';
import { writeNumber } from '../writeTerms.ts';
import type { FormulaStory } from './formulaStory.ts';

function withUnit(value: Fraction, unit: string): string | null {
  if (isMoney(unit)) return writeQuantity(value, unit);
  const plain = writeDecimal(value);
  return unit === '' ? plain : `${plain}\\text{ ${unit}}`;
}

function finished(
  solution: RuleSolution | null,
  answer: string | null,
  extra: readonly RuleStep[] = [],
): RuleSolution | null {
  return solution === null || answer === null ? null : { ...solution, steps: [...solution.steps, ...extra], answer };
}

const NEAREST =
  /(?:(?:give|giving) your answers? )?(?:correct )?to the nearest (pound|dollar|penny|cent|whole number|integer|metre|degree|hundred|thousand|ten|bacterium|person)|(?:correct )?to (\d) (decimal places?|d\.?p\.?)/i;

/** The value as the question wants it rounded; `null` where it is not understood. */
function rounded(
  value: Fraction,
  text: string,
): { readonly value: Fraction; readonly steps: readonly RuleStep[] } | null {
  const [, unit, places] = NEAREST.exec(text) ?? [];
  if (unit === undefined && places === undefined) return { value, steps: [] };
  const digits =
    places !== undefined
      ? Number(places)
      : /penny|cent/.test(unit ?? '')
        ? 2
        : unit === 'ten'
          ? -1
          : unit === 'hundred'
            ? -2
            : unit === 'thousand'
              ? -3
              : 0;
  const scale = new Fraction(10).pow(digits) ?? new Fraction(1);
  const result = value.mul(scale).add(new Fraction(1, 2)).floor().div(scale);
  if (value.s < 0n || /\bsignificant\b/i.test(text)) return null;
  return {
    value: result,
    steps: result.equals(value)
      ? []
      : [{ reason: 'Round as asked.', expression: `${writeDecimal(value)}\\approx ${writeDecimal(result)}` }],
  };
}

function valueAt(story: FormulaStory, at: Fraction): RuleSolution | null {
  const worked = functionValue({ name: story.name, letter: story.letter, body: story.body }, numberNode(at));
  const value = worked === null ? null : rationalValue(story.body, { [story.letter]: at });
  const round = value === null ? null : rounded(value, story.text);
  if (worked === null || round === null || (round.value.d !== 1n && writeDecimal(round.value).includes('frac')))
    return null;
  return finished({ ...worked, method: 'workFormulaStory' }, withUnit(round.value, story.unit), round.steps);
}

const METRES = /\bmet(?:re|er)s?\b|\bm\b|m\/s/i;

/** `m/s`, `m/s^2` where the story measures in metres and seconds; else nothing. */
function motionUnit({ text, time }: FormulaStory, seconds: 1 | 2): string {
  return METRES.test(text) && /^s/.test(time || 's') && !/\bkm\b|kilomet|minute|hour/i.test(text)
    ? seconds === 1
      ? 'm/s'
      : 'm/s^2'
    : '';
}

function slope(story: FormulaStory, curve: Curve): RuleSolution | null {
  const { wish, measured } = story;
  if (!('at' in wish)) return null;
  const first = measured === 'place' ? workGradientAt(curve, wish.at) : null;
  if (wish.kind === 'rate') return workGradientAt(curve, wish.at);
  if (wish.kind === 'velocity' || wish.kind === 'speed') {
    if (measured === 'velocity') return valueAt({ ...story, unit: motionUnit(story, 1) }, wish.at);
    const value = first === null ? null : writtenNumber(first.answer);
    if (value === null) return null;
    const size = wish.kind === 'speed' ? value.abs() : value;
    const extra = size.equals(value)
      ? []
      : [{ reason: 'The speed is the size of the velocity.', expression: writeDecimal(size) }];
    return finished(first, withUnit(size, motionUnit(story, 1)), extra);
  }
  const worked =
    measured === 'velocity'
      ? workGradientAt(curve, wish.at)
      : measured === 'place'
        ? workSecondDerivative(curve, wish.at)
        : null;
  const value = worked === null ? null : writtenNumber(worked.answer);
  if (value === null) return null;
  const unit = motionUnit(story, 2);
  return finished(worked, unit === '' ? writeDecimal(value) : `${writeDecimal(value)}\\text{ m/s}^2`);
}

/** When the formula takes a value; only one of the times may be possible. */
function when(story: FormulaStory, value: Fraction, atStart = false): RuleSolution | null {
  const { letter, body } = story;
  const solved = workEquation({
    task: 'solve',
    statements: [{ kind: 'relation', sides: [body, numberNode(value)], signs: ['='] }],
    unknowns: [letter],
    text: '',
  });
  const roots = solved === null ? null : rationalRoots(solved.answer, letter);
  const fit = (roots ?? []).filter((root) => root.s > 0n && !root.equals(0));
  const zero = (roots ?? []).some((root) => root.equals(0));
  const [root, ...more] = fit;
  if (solved === null || root === undefined || more.length > 0 || (zero && !atStart)) return null;
  const start = {
    reason: `Put $${writeNumber(value)}$ for $${story.name}$.`,
    expression: `${toLatex(body)}=${writeNumber(value)}`,
  };
  const chosen =
    (roots ?? []).length > 1
      ? [{ reason: 'The time must be later than 0.', expression: `${letter}=${writeNumber(root)}` }]
      : [];
  const unit = story.time.replace(/s?$/, root.equals(1) ? '' : 's');
  const written = writeDecimal(root).includes('frac') ? writeNumber(root) : writeDecimal(root);
  const answer = /^(?:second|minute|hour|day|week|month|year|mile)/.test(unit) ? `${written}\\text{ ${unit}}` : written;
  return {
    topic: 'quadratic-equations',
    method: 'workFormulaStory',
    steps: [start, ...solved.steps, ...chosen],
    answer,
  };
}

/** Two times at which the velocity is zero. */
function restTimes({ body, letter }: FormulaStory): RuleSolution | null {
  const solved = workEquation({
    task: 'solve',
    statements: [{ kind: 'relation', sides: [body, numberNode(new Fraction(0))], signs: ['='] }],
    unknowns: [letter],
    text: '',
  });
  const roots = solved === null ? null : rationalRoots(solved.answer, letter);
  if (solved === null || roots === null || roots.length !== 2 || !roots.every((root) => root.s > 0n && root.n > 0n))
    return null;
  const start = { reason: 'At rest the velocity is 0.', expression: `${toLatex(body)}=0` };
  return { topic: 'derivatives', method: 'workFormulaStory', steps: [start, ...solved.steps], answer: solved.answer };
}

function greatest(story: FormulaStory, curve: Curve): RuleSolution | null {
  const second = workSecondDerivative(curve, null)?.answer ?? '';
  const points = workStationaryPoints(curve);
  const [, time, height] = /^\(([^,()]+),([^,()]+)\)$/.exec(points?.answer ?? '') ?? [];
  const [at, value] = [writtenNumber(time ?? ''), writtenNumber(height ?? '')];
  if (points === null || at === null || value === null || !/^-\d+$/.test(second) || at.s < 0n) return null;
  const unit = story.time === '' ? '' : story.time.replace(/s?$/, 's');
  return finished(points, story.wish.kind === 'greatest' ? withUnit(value, story.unit) : withUnit(at, unit));
}

function run(story: FormulaStory, from: Fraction, to: Fraction): RuleSolution | null {
  const { body, letter } = story;
  const width = to.sub(from);
  const samples = Array.from({ length: 65 }, (_item, index) =>
    rationalValue(body, { [letter]: from.add(width.mul(new Fraction(index, 64))) }),
  );
  if (width.compare(0) <= 0 || !samples.every((value) => value !== null && value.s >= 0n)) return null;
  const worked = workDefiniteIntegral(body, letter, { size: from, unit: 'one' }, { size: to, unit: 'one' });
  const value = worked === null ? null : writtenNumber(worked.answer);
  if (worked === null || value === null) return null;
  const unit = METRES.test(story.text) ? 'm' : '';
  const written = writeDecimal(value).includes('frac') ? writeNumber(value) : writeDecimal(value);
  return { ...worked, answer: unit === '' ? written : `${written}\\text{ ${unit}}` };
}

/** Works what a story asks of its formula. */
export function workFormulaStory(story: FormulaStory): RuleSolution | null {
  const { wish, measured } = story;
  const curve: Curve = { body: story.body, variable: story.letter, name: story.name };
  switch (wish.kind) {
    case 'value':
      return measured === 'velocity' && wish.at.s < 0n ? null : valueAt(story, wish.at);
    case 'velocity':
    case 'speed':
    case 'acceleration':
    case 'rate':
      return slope(story, curve);
    case 'when':
      return when(story, wish.value, true);
    case 'rest':
      return measured === 'velocity' ? (when(story, new Fraction(0), false) ?? restTimes(story)) : null;
    case 'greatest':
    case 'when greatest':
      return greatest(story, curve);
    case 'run':
      return run(story, wish.from, wish.to);
  }
}
