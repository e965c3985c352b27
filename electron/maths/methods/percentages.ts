import type Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../outcomes.ts';
import { askedText, typedNumber, writeDecimal } from './askedText.ts';
import type { Understood } from './method.ts';

const NUMBER = String.raw`(-?[\d.,]*\d)`;
const PERCENT = String.raw`([\d.]*\d) ?(?:%|percent|per cent)`;
const OF = new RegExp(`^${PERCENT} of ${NUMBER}$`);
const CHANGE = new RegExp(`^(increase|decrease|reduce) ${NUMBER} by ${PERCENT}$`);
const SHARE = new RegExp(`^(?:express |write )?${NUMBER} as a percentage of ${NUMBER}$`);
const WHICH = new RegExp(`^what (?:percentage|percent|%) (?:of ${NUMBER} is ${NUMBER}|is ${NUMBER} of ${NUMBER})$`);
const REVERSE = new RegExp(
  `^${PERCENT} of (?:a |what |which )?number is ${NUMBER}(?:[,.]? (?:what is|find) the number)?$`,
);

function solution(topic: string, steps: readonly RuleStep[], answer: string): RuleSolution {
  return { topic, method: 'percentages', steps, answer };
}

/** `p/100 × n`, worked in one line. */
function partOf(percent: Fraction, whole: Fraction): RuleStep {
  const product = percent.mul(whole);
  const [p, n, value] = [writeDecimal(percent), writeDecimal(whole), writeDecimal(product.div(100))];
  const worked = `\\frac{${p}}{100}\\times ${n}=\\frac{${writeDecimal(product)}}{100}=${value}`;
  return { reason: 'Percent means out of a hundred: multiply, then divide by 100.', expression: worked };
}

function change(verb: string, whole: Fraction, percent: Fraction): RuleSolution {
  const part = percent.mul(whole).div(100);
  const up = verb === 'increase';
  const answer = writeDecimal(up ? whole.add(part) : whole.sub(part));
  const joined = `${writeDecimal(whole)}${up ? '+' : '-'}${writeDecimal(part)}=${answer}`;
  const last = { reason: up ? 'Add the increase.' : 'Subtract the decrease.', expression: joined };
  return solution('percentage-change', [partOf(percent, whole), last], answer);
}

function share(part: Fraction, whole: Fraction): RuleSolution | null {
  if (whole.equals(0)) return null;
  const answer = `${writeDecimal(part.div(whole).mul(100))}\\%`;
  const start = `\\frac{${writeDecimal(part)}}{${writeDecimal(whole)}}\\times 100\\%`;
  return solution(
    'percentages',
    [{ reason: 'Write the part over the whole and multiply by 100 percent.', expression: `${start}=${answer}` }],
    answer,
  );
}

function reverse(percent: Fraction, part: Fraction): RuleSolution | null {
  if (percent.equals(0)) return null;
  const answer = writeDecimal(part.mul(100).div(percent));
  const one = part.div(percent);
  const steps = [
    {
      reason: `Divide by $${writeDecimal(percent)}$ to find one percent.`,
      expression: `\\frac{${writeDecimal(part)}}{${writeDecimal(percent)}}=${writeDecimal(one)}`,
    },
    { reason: 'Multiply by 100 to find the whole.', expression: `100\\times ${writeDecimal(one)}=${answer}` },
  ];
  return solution('reverse-percentages', steps, answer);
}

/** Works a percentage of a number, a change by a percentage, a part as a percentage, and the whole from a part. */
export function percentages(problem: Understood): RuleSolution | null {
  const { whole, asked } = askedText(problem.text);
  const numbers = (match: RegExpExecArray | null): readonly Fraction[] | null => {
    const values =
      match
        ?.slice(1)
        .filter((part) => part !== undefined && /\d/.test(part))
        .map(typedNumber) ?? [];
    return match !== null && values.every((value) => value !== null) ? values : null;
  };
  const [percent, base] = numbers(OF.exec(asked)) ?? [];
  if (percent !== undefined && base !== undefined) {
    const answer = writeDecimal(percent.mul(base).div(100));
    return solution('percentages', [partOf(percent, base)], answer);
  }
  const changed = CHANGE.exec(whole);
  const [amount, by] = numbers(changed) ?? [];
  if (changed?.[1] !== undefined && amount !== undefined && by !== undefined) return change(changed[1], amount, by);
  const [part, total] = numbers(SHARE.exec(asked)) ?? [];
  if (part !== undefined && total !== undefined) return share(part, total);
  const which = WHICH.exec(whole);
  const [first, second] = numbers(which) ?? [];
  if (first !== undefined && second !== undefined)
    return which?.[1] === undefined ? share(first, second) : share(second, first);
  const [given, known] = numbers(REVERSE.exec(asked)) ?? [];
  return given !== undefined && known !== undefined ? reverse(given, known) : null;
}
