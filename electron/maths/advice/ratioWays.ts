import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep, UsualMistake } from '../outcomes.ts';
import { writeDecimal } from '../methods/askedText.ts';
import type { Advisor, Worked } from './advisor.ts';
import { amountsIn } from './amounts.ts';

/** Ratios in lowest terms and amounts shared in a ratio. */
export const ratioWays: Advisor = { check, second, mistakes };

const RATIO = /(?<![\d.])\d+(?:\.\d+)?(?:\s*:\s*\d+(?:\.\d+)?)+/;

type Share = { readonly parts: readonly Fraction[]; readonly total: Fraction; readonly amount: Fraction };

/** Told by the answer, which names a share: the total is the one number beside the ratio. */
function shareIn({ problem, solution }: Worked): Share | null {
  const ratio = RATIO.exec(problem.text)?.[0];
  if (ratio === undefined) return null;
  const parts = ratio.split(':').map((part) => new Fraction(part.trim()));
  const total = parts.reduce<Fraction>((sum, part) => sum.add(part), new Fraction(0));
  const [amount, ...others] = amountsIn(problem.text.replace(ratio, ' ')).values;
  if (amount === undefined || others.length > 0 || total.equals(0)) return null;
  const named = amountsIn(solution.answer.replace(/\\text\{[^{}]*\}/g, ' ')).values;
  const shares = parts.map((part) => amount.mul(part).div(total));
  return named.length > 0 && named.every((one) => shares.some((share) => share.equals(one)))
    ? { parts, total, amount }
    : null;
}

function partOf({ total, amount }: Share, part: Fraction): Fraction {
  return amount.mul(part).div(total);
}

/** "18:24 = 3:4" as the numbers of both. */
function simplifiedIn({ problem, solution }: Worked): readonly [readonly Fraction[], readonly Fraction[]] | null {
  const given = RATIO.exec(problem.text)?.[0];
  if (solution.topic !== 'ratio' || given === undefined || !/^[\d.]+(?::[\d.]+)+$/.test(solution.answer)) return null;
  const [one, two] = [given, solution.answer].map((text) => text.split(':').map((part) => new Fraction(part.trim())));
  return one === undefined || two === undefined || one.length !== two.length ? null : [one, two];
}

function check(worked: Worked): readonly RuleStep[] | null {
  const share = shareIn(worked);
  if (share !== null) {
    const shares = share.parts.map((part) => writeDecimal(partOf(share, part)));
    return [
      { reason: 'The shares together are the whole.', expression: `${shares.join('+')}=${writeDecimal(share.amount)}` },
    ];
  }
  const [given, lowest] = simplifiedIn(worked) ?? [];
  const [a, b] = given ?? [];
  const [c, d] = lowest ?? [];
  if (a === undefined || b === undefined || c === undefined || d === undefined) return null;
  const [one, two] = [`${writeDecimal(a)}\\times ${writeDecimal(d)}`, `${writeDecimal(b)}\\times ${writeDecimal(c)}`];
  return [{ reason: 'Multiplied crosswise, both give the same.', expression: `${one}=${two}` }];
}

function second(worked: Worked): RuleSolution | null {
  const share = shareIn(worked);
  const { topic, answer } = worked.solution;
  if (share !== null) {
    const steps = share.parts.map((part, index) => ({
      reason: index === 0 ? 'Write each share as a fraction of the whole.' : 'The same for the next share.',
      expression: `\\frac{${writeDecimal(part)}}{${writeDecimal(share.total)}}\\times ${writeDecimal(share.amount)}=${writeDecimal(partOf(share, part))}`,
    }));
    return { topic, method: 'fractionOfTheWhole', steps, answer };
  }
  const [given] = simplifiedIn(worked) ?? [];
  const steps = given === undefined ? null : bySmallSteps(given);
  return steps === null || steps.length < 2 ? null : { topic, method: 'smallSteps', steps, answer };
}

/** One prime at a time. */
function bySmallSteps(given: readonly Fraction[]): readonly RuleStep[] | null {
  if (given.some((part) => part.d !== 1n || part.n > 1_000_000n)) return null;
  let parts = given.map((part) => part.n);
  const steps: RuleStep[] = [];
  for (let prime = 2n; parts.every((part) => part >= prime) && prime < 1000n;) {
    const divisor = prime;
    if (parts.every((part) => part % divisor === 0n)) {
      parts = parts.map((part) => part / divisor);
      steps.push({ reason: `Every part can be divided by $${divisor}$.`, expression: parts.join(':') });
    } else prime += 1n;
  }
  return steps;
}

function* mistakes(worked: Worked): Generator<UsualMistake> {
  const share = shareIn(worked);
  const [part] = share?.parts ?? [];
  if (share !== null && part !== undefined && !part.equals(0)) {
    const [amount, p] = [writeDecimal(share.amount), writeDecimal(part)];
    yield {
      kind: 'divided-by-own-part',
      from: null,
      line: `${amount}\\div ${p}=${writeDecimal(share.amount.div(part))}`,
      instead: `${amount}\\div ${writeDecimal(share.total)}\\times ${p}=${writeDecimal(partOf(share, part))}`,
      why: `There are $${writeDecimal(share.total)}$ parts in all; a share of $${p}$ parts is not the whole divided by $${p}$.`,
    };
  }
  const [given, lowest] = simplifiedIn(worked) ?? [];
  const [a, b] = given ?? [];
  const [c, d] = lowest ?? [];
  if (a === undefined || b === undefined || c === undefined || d === undefined) return;
  const smaller = a.compare(b) < 0 ? a : b;
  const off = smaller.sub(1);
  yield {
    kind: 'subtracted-from-ratio',
    from: null,
    line: `\\frac{${writeDecimal(a)}}{${writeDecimal(b)}}=\\frac{${writeDecimal(a.sub(off))}}{${writeDecimal(b.sub(off))}}`,
    instead: `\\frac{${writeDecimal(a)}}{${writeDecimal(b)}}=\\frac{${writeDecimal(c)}}{${writeDecimal(d)}}`,
    why: 'A ratio stays the same when every part is divided by one number, not when one number is taken away from every part.',
  };
}
