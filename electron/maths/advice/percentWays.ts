import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep, UsualMistake } from '../outcomes.ts';
import { writeDecimal } from '../methods/askedText.ts';
import type { Advisor, Worked } from './advisor.ts';
import { amountsIn, answerAmount } from './amounts.ts';

/** Percentages of a number and changes by a percentage: with one multiplier, and tested backwards. */
export const percentWays: Advisor = { check, second, mistakes };

/** `result` is the new amount of a change, absent where only the part is asked for. */
type Percent = {
  readonly percent: Fraction;
  readonly whole: Fraction;
  readonly part: Fraction;
  readonly result?: Fraction;
  /** The amount after the change was given, and the one before it is the answer. */
  readonly isReverse?: true;
};

/** Told by the answer: the part itself, or the amount with the part added or taken away. */
function percentIn({ problem, solution }: Worked): Percent | null {
  const { values, percents } = amountsIn(problem.text);
  const [[percent, ...otherPercents], [whole, ...others]] = [percents, values];
  const answer = answerAmount(solution);
  if (percent === undefined || whole === undefined || answer === null || answer.pi || percent.equals(100)) return null;
  if (otherPercents.length > 0 || others.length > 0) return null;
  const part = percent.mul(whole).div(100);
  if (answer.value.equals(part)) return { percent, whole, part };
  for (const share of [percent, percent.neg()]) {
    const before = whole.div(new Fraction(100).add(share)).mul(100);
    if (answer.value.equals(before))
      return { percent, whole: before, part: before.mul(percent).div(100), result: whole, isReverse: true };
  }
  const isChange = answer.value.equals(whole.add(part)) || answer.value.equals(whole.sub(part));
  return isChange ? { percent, whole, part, result: answer.value } : null;
}

function check(worked: Worked): readonly RuleStep[] | null {
  const found = percentIn(worked);
  if (found === null || found.whole.equals(0)) return null;
  const { percent, whole, part, result, isReverse } = found;
  if (isReverse === true && result !== undefined) {
    const share = result.div(whole).mul(100);
    return [
      {
        reason: `$${writeDecimal(share)}$ percent of the answer must be what is given.`,
        expression: `\\frac{${writeDecimal(share)}}{100}\\times ${writeDecimal(whole)}=${writeDecimal(result)}`,
      },
    ];
  }
  const compared = result ?? part;
  const share = result === undefined ? percent : result.div(whole).mul(100);
  return [
    {
      reason: `Compared with $${writeDecimal(whole)}$, the answer must be $${writeDecimal(share)}$ percent.`,
      expression: `\\frac{${writeDecimal(compared)}}{${writeDecimal(whole)}}\\times 100=${writeDecimal(share)}`,
    },
  ];
}

function second(worked: Worked): RuleSolution | null {
  const found = percentIn(worked);
  if (found === null) return null;
  const { percent, whole, part, result } = found;
  const { topic, answer } = worked.solution;
  const isUp = result !== undefined && result.compare(whole) >= 0;
  const share = result === undefined ? percent : new Fraction(100).add(isUp ? percent : percent.neg());
  const multiplier = writeDecimal(share.div(100));
  const start: RuleStep =
    result === undefined
      ? { reason: 'Write the percentage as a decimal.', expression: `${writeDecimal(percent)}\\div 100=${multiplier}` }
      : {
          reason: `All of it is 100 percent; ${isUp ? 'add' : 'take away'} the change and write it as a decimal.`,
          expression: `(100${isUp ? '+' : '-'}${writeDecimal(percent)})\\div 100=${multiplier}`,
        };
  const last: RuleStep =
    found.isReverse === true && result !== undefined
      ? {
          reason: 'The start was multiplied by this one number, so divide by it.',
          expression: `${writeDecimal(result)}\\div ${multiplier}=${writeDecimal(whole)}`,
        }
      : {
          reason: 'Multiply by this one number.',
          expression: `${multiplier}\\times ${writeDecimal(whole)}=${writeDecimal(result ?? part)}`,
        };
  return { topic, method: 'multiplier', steps: [start, last], answer };
}

function* mistakes(worked: Worked): Generator<UsualMistake> {
  const found = percentIn(worked);
  if (found === null || found.percent.equals(0)) return;
  const { percent, whole, part, result } = found;
  const [p, n] = [writeDecimal(percent), writeDecimal(whole)];
  if (result === undefined) {
    yield {
      kind: 'percent-as-divisor',
      from: null,
      line: `\\frac{${p}}{100}\\times ${n}=\\frac{${n}}{${p}}=${writeDecimal(whole.div(percent))}`,
      instead: `\\frac{${p}}{100}\\times ${n}=${writeDecimal(part)}`,
      why: `Dividing by ten finds 10 percent, but dividing by $${p}$ does not find $${p}$ percent: percent means hundredths.`,
    };
    return;
  }
  const isUp = result.compare(whole) >= 0;
  if (found.isReverse === true) {
    const taken = result.mul(percent).div(100);
    const [back, value] = isUp ? ['-', result.sub(taken)] : ['+', result.add(taken)];
    yield {
      kind: 'percent-of-the-wrong-amount',
      from: null,
      line: `${writeDecimal(result)}${back}${writeDecimal(taken)}=${writeDecimal(value)}`,
      instead: `${writeDecimal(result)}\\div ${writeDecimal(result.div(whole))}=${writeDecimal(whole)}`,
      why: `The $${p}$ percent were taken of the amount before the change, not of the one after it.`,
    };
    return;
  }
  const [sign, wrong] = isUp ? ['+', whole.add(percent)] : ['-', whole.sub(percent)];
  yield {
    kind: 'percent-as-amount',
    from: null,
    line: `${n}${sign}${p}=${writeDecimal(wrong)}`,
    instead: `${n}${sign}${writeDecimal(part)}=${writeDecimal(result)}`,
    why: `$${p}$ percent is a share of the amount, not the number $${p}$: work out the share first.`,
  };
  yield {
    kind: 'stopped-early',
    from: null,
    line: writeDecimal(part),
    instead: writeDecimal(result),
    why: 'That is only the change; the question asks for the amount after it.',
  };
}
