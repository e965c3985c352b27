import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep, UsualMistake } from '../outcomes.ts';
import { typedList, writeDecimal } from '../methods/askedText.ts';
import type { Advisor, Worked } from './advisor.ts';

/** Mean, median, mode and range of a list. */
export const averages: Advisor = { check, second, mistakes };

type Average = 'mean' | 'median' | 'mode' | 'range';

/** Which of the four is asked for; null where it is none or more than one. */
function averageIn({ problem, solution }: Worked): Average | null {
  if (!/averages|statistics|^(?:mean|median|mode|range)$/.test(solution.topic)) return null;
  const named = problem.text.toLowerCase().match(/\b(?:mean|average|median|mode|range)\b/g) ?? [];
  const [only, ...others] = new Set(named.map((word) => (word === 'average' ? 'mean' : (word as Average))));
  return only === undefined || others.length > 0 ? null : only;
}

/** The numbers as the question lists them. */
function listIn({ problem, solution }: Worked): readonly Fraction[] | null {
  if (averageIn({ problem, solution }) === null) return null;
  const text = problem.text.replace(/\$/g, '').replace(/[−–]/g, '-');
  const listed = /(?<![\w.])-?\d[\d.]*(?:\s*(?:,|;|and|\s)\s*(?:and\s+)?-?\d[\d.]*)+/.exec(text)?.[0];
  const values = listed === undefined ? null : typedList(listed.replace(/[.\s]+$/, ''));
  return values === null || values.length < 2 ? null : values;
}

function guarded(value: Fraction): string {
  return value.s < 0n ? `(${writeDecimal(value)})` : writeDecimal(value);
}

function totalOf(values: readonly Fraction[]): Fraction {
  return values.reduce<Fraction>((total, value) => total.add(value), new Fraction(0));
}

function inOrder(values: readonly Fraction[]): readonly Fraction[] {
  return values.toSorted((a, b) => a.compare(b));
}

/** "(4 − 7) + (9 − 7) + …". */
function differences(values: readonly Fraction[], from: Fraction): string {
  return values.map((value) => `(${writeDecimal(value)}-${guarded(from)})`).join('+');
}

function check(worked: Worked): readonly RuleStep[] | null {
  const values = listIn(worked);
  if (values === null) return null;
  const sorted = inOrder(values);
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (low === undefined || high === undefined) return null;
  switch (averageIn(worked)) {
    case 'mean': {
      const mean = totalOf(values).div(values.length);
      if (writeDecimal(mean).includes('frac')) return null;
      const expression = `${differences(values, mean)}=0`;
      return [{ reason: 'What lies above the mean and what lies below it cancel out.', expression }];
    }
    case 'median': {
      const half = values.length % 2 === 0 ? values.length / 2 : (values.length - 1) / 2;
      const middle = values.length - 2 * half;
      const expression = `${half}+${middle === 0 ? '' : `${middle}+`}${half}=${values.length}`;
      return [{ reason: `As many numbers stand in front of the middle as behind it: $${half}$.`, expression }];
    }
    case 'mode': {
      const distinct = sorted.filter((value, index) => sorted[index - 1]?.equals(value) !== true);
      const counts = distinct.map((value) => sorted.filter((other) => other.equals(value)).length);
      const most = Math.max(...counts);
      if (distinct.length < 2 || counts.filter((count) => count === most).length > 1) return null;
      const reason = `Count how often each number stands there, the smallest first: $${most}$ is the most.`;
      return [{ reason, expression: `${counts.join('+')}=${sorted.length}` }];
    }
    default:
      return [
        {
          reason: 'The smallest and the range together give the largest.',
          expression: `${writeDecimal(low)}+${writeDecimal(high.sub(low))}=${writeDecimal(high)}`,
        },
      ];
  }
}

function second(worked: Worked): RuleSolution | null {
  const values = listIn(worked);
  const { topic, answer } = worked.solution;
  const average = averageIn(worked);
  if (values === null) return null;
  if (average === 'mean') return assumedMean(values, worked.solution);
  if (average !== 'median') return null;
  const steps: RuleStep[] = [];
  let left = inOrder(values);
  while (left.length > 2) {
    left = left.slice(1, -1);
    steps.push({ reason: 'Cross out the smallest and the largest.', expression: left.map(writeDecimal).join(',') });
  }
  const [one, two] = left;
  if (one !== undefined && two !== undefined) {
    const expression = `\\frac{${writeDecimal(one)}+${guarded(two)}}{2}=${answer}`;
    steps.push({ reason: 'Two are left; the median lies halfway between them.', expression });
  }
  return { topic, method: 'crossingOut', steps, answer };
}

/** A guess, and by how much the numbers lie off it on average. */
function assumedMean(values: readonly Fraction[], { topic, answer }: RuleSolution): RuleSolution | null {
  const guess = inOrder(values)[Math.floor(values.length / 2)];
  if (guess === undefined) return null;
  const off = totalOf(values.map((value) => value.sub(guess)));
  const each = off.div(values.length);
  const steps = [
    {
      reason: `Guess $${writeDecimal(guess)}$ and add up how far each number lies from it.`,
      expression: `${differences(values, guess)}=${writeDecimal(off)}`,
    },
    {
      reason: 'Divide by how many there are.',
      expression: `\\frac{${writeDecimal(off)}}{${values.length}}=${writeDecimal(each)}`,
    },
    { reason: 'Put the guess right by that much.', expression: `${writeDecimal(guess)}+${guarded(each)}=${answer}` },
  ];
  return { topic, method: 'assumedMean', steps, answer };
}

function* mistakes(worked: Worked): Generator<UsualMistake> {
  const values = listIn(worked);
  const [first, last] = [values?.[0], values?.at(-1)];
  if (values === null || first === undefined || last === undefined) return;
  const { answer } = worked.solution;
  const average = averageIn(worked);
  const shared = { from: null } as const;
  if (average === 'mean') {
    const written = values.map((value, index) => (index === 0 ? writeDecimal(value) : guarded(value))).join('+');
    const typed = totalOf(values).sub(last).add(last.div(values.length));
    yield {
      ...shared,
      kind: 'order-of-operations',
      line: `\\frac{${written}}{${values.length}}=${written}\\div ${values.length}=${writeDecimal(typed)}`,
      instead: `\\frac{${written}}{${values.length}}=${answer}`,
      why: 'Typed in one go, only the last number is divided: add up first, then divide the sum.',
    };
  }
  if (average === 'median') {
    const half = Math.floor(values.length / 2);
    const [low, high] = [values[values.length % 2 === 0 ? half - 1 : half], values[half]];
    if (low === undefined || high === undefined) return;
    const why = 'The numbers must be put in order before the middle one is taken.';
    yield { ...shared, kind: 'not-in-order', line: writeDecimal(low.add(high).div(2)), instead: answer, why };
    const mean = writeDecimal(totalOf(values).div(values.length));
    yield {
      ...shared,
      kind: 'mean-for-median',
      line: mean,
      instead: answer,
      why: 'That is the mean; the median is the middle of the numbers in order.',
    };
  }
  if (average === 'mode') {
    const most = Math.max(...values.map((value) => values.filter((other) => other.equals(value)).length));
    const why = 'The mode is the number itself, not how often it stands there.';
    yield { ...shared, kind: 'count-for-mode', line: most.toString(), instead: answer, why };
    yield {
      ...shared,
      kind: 'largest-for-mode',
      line: writeDecimal(inOrder(values).at(-1) ?? first),
      instead: answer,
      why: 'The mode is the most frequent number, not the largest.',
    };
  }
  if (average === 'range') {
    const why = 'The range is the largest less the smallest, wherever they stand in the list.';
    yield { ...shared, kind: 'not-in-order', line: writeDecimal(last.sub(first)), instead: answer, why };
    const high = writeDecimal(inOrder(values).at(-1) ?? last);
    yield { ...shared, kind: 'largest-for-range', line: high, instead: answer, why };
  }
}
