import type { Expression, Statement } from '../expression/expression.ts';
import type { RuleSolution } from '../outcomes.ts';
import { toLatex } from '../printing/toLatex.ts';
import { areIdle } from '../reading/taskRequest.ts';
import { formulaSentence } from './formulaSentence.ts';
import { asEquation } from './method.ts';
import type { Understood } from './method.ts';

const TO_LOGARITHM =
  /\b(?:in|to|into|as|using) (?:an? )?(?:equivalent )?(?:logarithmic|logarithm|log) (?:form|equation|statement|notation)\b|\b(?:using|in terms of|as) (?:a )?(?:logarithms?|logs?)\b/g;
const TO_POWER =
  /\b(?:in|to|into|as|using) (?:an? )?(?:equivalent )?(?:index|exponential|exponent|power) (?:form|equation|statement|notation)\b/g;
const WORDS = new Set('equation statement convert change logarithmic exponential'.split(' '));

function power(base: Expression, exponent: Expression): Expression {
  return { kind: 'power', base, exponent };
}

/** `b^k = v` as `\log_b v = k`. */
function asLogarithm(statement: Statement): string | null {
  const equation = asEquation(statement);
  if (equation === null) return null;
  const [side, other] =
    equation.left.kind === 'power' ? [equation.left, equation.right] : [equation.right, equation.left];
  if (side.kind !== 'power' || other.kind === 'power') return null;
  const natural = side.base.kind === 'constant' && side.base.name === 'e';
  const logarithm: Expression = natural
    ? { kind: 'call', name: 'ln', operands: [other] }
    : { kind: 'call', name: 'log', operands: [other, side.base] };
  return `${toLatex(logarithm)}=${toLatex(side.exponent)}`;
}

/** `\log_b v = k` as `b^k = v`. */
function asPower(statement: Statement): string | null {
  const equation = asEquation(statement);
  if (equation === null) return null;
  const [side, other] =
    equation.left.kind === 'call' ? [equation.left, equation.right] : [equation.right, equation.left];
  if (side.kind !== 'call' || (side.name !== 'log' && side.name !== 'ln')) return null;
  const [argument, given] = side.operands;
  if (argument === undefined) return null;
  const e: Expression = { kind: 'constant', name: 'e' };
  const base = side.name === 'ln' ? e : given;
  return base === undefined ? null : `${toLatex(power(base, other))}=${toLatex(argument)}`;
}

/** "Write 3⁴ = 81 in logarithmic form" and the way back. */
export function logarithmForms(problem: Understood): RuleSolution | null {
  if (!/\b(?:log|index|exponent|power)/i.test(problem.text)) return null;
  const sentence = formulaSentence(problem.text);
  const [only, ...more] = sentence?.statements ?? [];
  if (sentence === null || only === undefined || only === null || more.length > 0) return null;
  const [logarithmic, exponential] = [TO_LOGARITHM, TO_POWER].map((pattern) => sentence.skeleton.search(pattern) >= 0);
  if (logarithmic === exponential) return null;
  const pattern = logarithmic === true ? TO_LOGARITHM : TO_POWER;
  if (!areIdle(sentence.skeleton.replace(pattern, ' '), WORDS)) return null;
  const answer = logarithmic === true ? asLogarithm(only) : asPower(only);
  if (answer === null) return null;
  const reason = '$b^k=v$ and $\\log_b v=k$ say the same.';
  return {
    topic: 'exponentials-logarithms',
    method: 'logarithmForms',
    steps: [{ reason, expression: answer }],
    answer,
  };
}
