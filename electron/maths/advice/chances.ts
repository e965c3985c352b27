import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep, UsualMistake } from '../outcomes.ts';
import { writeDecimal } from '../methods/askedText.ts';
import { writeNumber } from '../methods/writeTerms.ts';
import type { Advisor, Worked } from './advisor.ts';
import { answerAmount } from './amounts.ts';

/** Probabilities: with the one of the opposite they add up to one. */
export const chances: Advisor = { check, second, mistakes };

function chanceIn({ problem, solution }: Worked): Fraction | null {
  const answer = answerAmount(solution);
  const isChance = /probab|chance|likel/i.test(`${solution.topic} ${problem.text}`);
  if (!isChance || answer === null || answer.pi) return null;
  return answer.value.s < 0n || answer.value.compare(1) >= 0 || answer.value.equals(0) ? null : answer.value;
}

function written(value: Fraction, like: string): string {
  return like.includes('.') ? writeDecimal(value) : writeNumber(value);
}

function check(worked: Worked): readonly RuleStep[] | null {
  const chance = chanceIn(worked);
  if (chance === null) return null;
  const { answer } = worked.solution;
  const rest = written(new Fraction(1).sub(chance), answer);
  return [
    {
      reason: 'It lies between 0 and 1, and with the probability of the opposite it makes 1.',
      expression: `${written(chance, answer)}+${rest}=1`,
    },
  ];
}

/** By the opposite: what is left of 1. */
function second(worked: Worked): RuleSolution | null {
  const chance = chanceIn(worked);
  const { topic, answer, steps } = worked.solution;
  if (chance === null || steps.some(({ expression }) => /^1-/.test(expression))) return null;
  const rest = written(new Fraction(1).sub(chance), answer);
  return {
    topic,
    method: 'byTheOpposite',
    answer,
    steps: [
      {
        reason: `The probability of the opposite is $${rest}$; the two make 1.`,
        expression: `1-${rest}=${written(chance, answer)}`,
      },
    ],
  };
}

function* mistakes(worked: Worked): Generator<UsualMistake> {
  const chance = chanceIn(worked);
  if (chance === null) return;
  const { answer } = worked.solution;
  const isOpposite = /\bnot\b/i.test(worked.problem.text);
  if (isOpposite) {
    yield {
      kind: 'opposite',
      from: null,
      line: written(new Fraction(1).sub(chance), answer),
      instead: answer,
      why: 'That is the probability that it happens; the question asks for the opposite.',
    };
  }
  const odds = chance.div(new Fraction(1).sub(chance));
  yield {
    kind: 'odds-for-probability',
    from: null,
    line: writeNumber(odds),
    instead: answer,
    why: 'The wanted ones are compared with all of them, not with the others.',
  };
}
