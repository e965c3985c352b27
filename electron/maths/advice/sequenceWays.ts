import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep, UsualMistake } from '../outcomes.ts';
import { writeDecimal } from '../methods/askedText.ts';
import { rationalValue } from '../methods/rationalValue.ts';
import { writeLinear, writeNumber } from '../methods/writeTerms.ts';
import { substitute } from '../algebra/substitute.ts';
import { number } from '../expression/build.ts';
import { toLatex } from '../printing/toLatex.ts';
import { parseStatement } from '../reading/parseStatement.ts';
import type { Advisor, Worked } from './advisor.ts';
import { answerAmount } from './amounts.ts';

/** Arithmetic and geometric sequences given by their first terms. */
export const sequenceWays: Advisor = { check, second, mistakes };

type Sequence = {
  readonly terms: readonly Fraction[];
  readonly kind: 'arithmetic' | 'geometric';
  readonly by: Fraction;
};

/** Three or more numbers in a row with one difference or one ratio. */
function sequenceIn({ problem, solution }: Worked): Sequence | null {
  if (!/sequence|series/.test(`${solution.topic} ${problem.text}`)) return null;
  const listed = /-?\d+(?:\.\d+)?(?:\s*[,+]\s*-?\d+(?:\.\d+)?){2,}/.exec(problem.text.replace(/[−–]/g, '-'))?.[0];
  const terms = listed?.split(/\s*[,+]\s*/).map((term) => new Fraction(term)) ?? [];
  const [first, next] = terms;
  if (first === undefined || next === undefined) return null;
  const pairs = terms.slice(1).map((term, index) => [terms[index] ?? first, term] as const);
  const by = next.sub(first);
  if (pairs.every(([one, two]) => two.sub(one).equals(by))) return { terms, kind: 'arithmetic', by };
  if (terms.some((term) => term.equals(0))) return null;
  const ratio = next.div(first);
  return pairs.every(([one, two]) => two.div(one).equals(ratio)) ? { terms, kind: 'geometric', by: ratio } : null;
}

/** A formula in n at its first three places. */
function check(worked: Worked): readonly RuleStep[] | null {
  const sequence = sequenceIn(worked);
  const reading = parseStatement(worked.solution.answer);
  if (sequence === null || reading.kind !== 'statement' || reading.statement.kind !== 'expression') return null;
  const formula = reading.statement.expression;
  if (rationalValue(formula) !== null) return null;
  return sequence.terms.slice(0, 3).map((term, index) => ({
    reason: `Put $n=${index + 1}$ in: the term with this number comes out.`,
    expression: `${toLatex(substitute(formula, new Map([['n', number(index + 1)]])))}=${writeDecimal(term)}`,
  }));
}

/** From the term before the first. */
function second(worked: Worked): RuleSolution | null {
  const sequence = sequenceIn(worked);
  const [first] = sequence?.terms ?? [];
  if (sequence?.kind !== 'arithmetic' || first === undefined) return null;
  const zeroth = first.sub(sequence.by);
  const { topic, answer } = worked.solution;
  const guarded = sequence.by.s < 0n ? `(${writeDecimal(sequence.by)})` : writeDecimal(sequence.by);
  const start: RuleStep = {
    reason: 'Go one step back from the first term.',
    expression: `${writeDecimal(first)}-${guarded}=${writeDecimal(zeroth)}`,
  };
  const place = placeIn(sequence, worked);
  if (place !== null) {
    const last = {
      reason: `From there it is $${place}$ whole steps.`,
      expression: `${writeDecimal(zeroth)}+${place}\\times ${guarded}=${answer}`,
    };
    return { topic, method: 'fromTheTermBefore', steps: [start, last], answer };
  }
  if (answer !== writeLinear(sequence.by, 'n', zeroth)) return null;
  const last = { reason: 'From there, $n$ steps lead to the term with the number $n$.', expression: answer };
  return { topic, method: 'fromTheTermBefore', steps: [start, last], answer };
}

/** Which term the answer is, where it is one. */
function placeIn({ terms: [first], by, kind }: Sequence, { problem, solution }: Worked): number | null {
  const asked = /\b(\d+)(?:st|nd|rd|th)\b/.exec(problem.text)?.[1];
  const answer = answerAmount(solution);
  if (asked === undefined || answer === null || first === undefined || kind !== 'arithmetic') return null;
  const place = Number(asked);
  return first.add(by.mul(place - 1)).equals(answer.value) ? place : null;
}

function* mistakes(worked: Worked): Generator<UsualMistake> {
  const sequence = sequenceIn(worked);
  const [first] = sequence?.terms ?? [];
  if (sequence === null || first === undefined) return;
  const { answer } = worked.solution;
  const { by } = sequence;
  const place = placeIn(sequence, worked);
  const guarded = by.s < 0n ? `(${writeDecimal(by)})` : writeDecimal(by);
  if (place !== null) {
    yield {
      kind: 'one-step-too-many',
      from: null,
      line: `${writeDecimal(first)}+${place}\\times ${guarded}=${writeDecimal(first.add(by.mul(place)))}`,
      instead: `${writeDecimal(first)}+${place - 1}\\times ${guarded}=${answer}`,
      why: `From the first term to term number $${place}$ there are only $${place - 1}$ steps.`,
    };
  }
  if (answer.includes('n') && sequence.kind === 'arithmetic') {
    yield {
      kind: 'difference-as-constant',
      from: null,
      line: writeLinear(new Fraction(1), 'n', by),
      instead: answer,
      why: `$n${by.s < 0n ? '' : '+'}${writeNumber(by)}$ goes up by 1 each time; the difference must be multiplied by $n$.`,
    };
  }
  const last = sequence.terms.at(-1) ?? first;
  const [before] = sequence.terms.slice(-2);
  if (sequence.kind === 'geometric' && before !== undefined && /^-?\d/.test(answer)) {
    const wrong = last.add(last.sub(before));
    yield {
      kind: 'added-for-multiplied',
      from: null,
      line: writeDecimal(wrong),
      instead: answer.split(',')[0] ?? answer,
      why: 'Here each term is the one before times the same number; the differences are not the same.',
    };
  }
}
