import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { isMoney, writeCoins } from '../amounts/quantity.ts';
import { writeDecimal } from '../askedText.ts';
import { workGap } from '../integers/workChanges.ts';
import type { Scale } from '../integers/workChanges.ts';
import { writeNumber } from '../writeTerms.ts';
import type { Happening } from './readRunning.ts';
import type { RunningQuestion } from './runningQuestion.ts';

type About = { readonly unit: string; readonly fraction: boolean; readonly mayBeNegative: boolean };

export function scaleOf(unit: string): Scale {
  if (unit.startsWith('°')) return { before: '', after: unit === '°' ? '^\\circ' : `^\\circ\\text{${unit.slice(1)}}` };
  if (isMoney(unit)) return { before: unit === '$' ? '\\$' : `\\text{${unit}}`, after: '' };
  return { before: '', after: unit === '' ? '' : `\\text{ ${unit}}` };
}

function mixed(value: Fraction): string {
  const size = value.abs();
  const whole = size.n / size.d;
  const rest = `\\frac{${size.n % size.d}}{${size.d}}`;
  const text = size.d === 1n ? `${whole}` : whole === 0n ? rest : `${whole}${rest}`;
  return value.s < 0n ? `-${text}` : text;
}

function withScale(value: Fraction, { unit, fraction }: About): string {
  const { before, after } = scaleOf(unit);
  const size = fraction ? mixed(value.abs()) : isMoney(unit) ? writeCoins(value.abs()) : writeDecimal(value.abs());
  return `${value.compare(0) < 0 ? '-' : ''}${before}${size}${after}`;
}

function lines(start: Fraction, changes: readonly Fraction[], fraction: boolean): readonly RuleStep[] {
  const write = fraction ? writeNumber : writeDecimal;
  let value = start;
  return changes.map((change) => {
    const next = value.add(change);
    const [reason, sign] = change.s < 0n ? ['Down or away: subtract.', '-'] : ['Up or more: add.', '+'];
    const expression = `${write(value)}${sign}${write(change.abs())}=${write(next)}`;
    value = next;
    return { reason, expression };
  });
}

function summed(changes: readonly Fraction[], about: About): RuleSolution | null {
  const [first, ...rest] = changes;
  if (first === undefined || rest.length === 0) return null;
  const total = rest.reduce((sum, one) => sum.add(one), first);
  return solution(lines(first, rest, about.fraction), total, about);
}

function solution(steps: readonly RuleStep[], value: Fraction, about: About): RuleSolution | null {
  if (steps.length > 8 || steps.length === 0) return null;
  const topic = about.fraction ? 'fractions' : value.d === 1n ? 'integers' : 'decimals';
  return { topic, method: 'workRunning', steps, answer: withScale(value, about) };
}

/** Works what happened to a level, in order. */
export function workRunning(
  happened: readonly Happening[],
  question: RunningQuestion,
  about: About,
): RuleSolution | null {
  const [levels, changes] = [
    happened.filter(({ kind }) => kind === 'level'),
    happened.filter(({ kind }) => kind === 'change'),
  ];
  const sizes = changes.map(({ value }) => value);
  const [first, second, ...others] = levels;
  if (question === 'change')
    return levels.length <= 1 && (levels.length === 0 || happened[0]?.kind === 'level') ? summed(sizes, about) : null;
  if (question === 'gap') {
    if (first === undefined || second === undefined || others.length > 0 || changes.length > 0 || about.fraction)
      return null;
    return workGap(first.value, second.value, scaleOf(about.unit));
  }
  if (first === undefined || second !== undefined || sizes.length === 0 || sizes.length > 7) return null;
  if (question === 'start') {
    if (happened.at(-1) !== first) return null;
    const back = sizes.toReversed().map((size) => size.neg());
    const value = back.reduce((sum, one) => sum.add(one), first.value);
    const steps = lines(first.value, back, about.fraction).map((step) => ({
      ...step,
      reason: 'Go back: do the opposite.',
    }));
    return value.s < 0n && !about.mayBeNegative ? null : solution(steps, value, about);
  }
  if (happened[0] !== first) return null;
  let value = first.value;
  for (const size of sizes) {
    value = value.add(size);
    if (value.compare(0) < 0 && !about.mayBeNegative) return null;
  }
  return solution(lines(first.value, sizes, about.fraction), value, about);
}
