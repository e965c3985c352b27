import type { RuleSolution } from '../outcomes.ts';
import { understandProblem } from '../reading/understandProblem.ts';
import { differentiateByRule } from './differentiateByRule.ts';
import { factorise } from './factorise.ts';
import { solveInequality } from './inequality.ts';
import { integrateByRule } from './integrateByRule.ts';
import type { Method } from './method.ts';
import { simplifyPolynomial } from './simplifyPolynomial.ts';
import { workEquation } from './workEquation.ts';
import { workNumber } from './workNumber.ts';
import { workSystem } from './workSystem.ts';

/** Every method; the first that knows the problem works it. */
const METHODS: readonly Method[] = [
  workNumber,
  workEquation,
  workSystem,
  solveInequality,
  simplifyPolynomial,
  factorise,
  differentiateByRule,
  integrateByRule,
];

/** Clauses that change nothing but the form of the answer, which the methods know about or give anyway. */
const HARMLESS: readonly RegExp[] = [
  /mixed number|improper fraction|simplest (?:surd )?form|lowest terms|as a (?:single )?fraction|simplif/i,
  /(?:show|explain).*(?:working|steps?|method)|step by step|without a calculator|exact|surd/i,
  /^(?:over|in) (?:the )?(?:set of )?reals?(?: numbers?)?$/i,
  /quadratic formula|formula|factori[sz]|factoring|elimination|substitution|algebra/i,
];

function understands(clause: string): boolean {
  return clause.length <= 80 && !/\d/.test(clause) && HARMLESS.some((pattern) => pattern.test(clause));
}

/**
 * Works a problem by rule: exact, every line. `null` when the text is not understood to the last word, when no method
 * knows the kind, or when the answer does not stand up to being put back into the problem.
 */
export function workByRule(problemText: string): RuleSolution | null {
  const reading = understandProblem(problemText);
  if (reading.kind !== 'read' || !reading.remainder.every(understands)) return null;
  const problem = { ...reading, text: problemText };
  for (const method of METHODS) {
    const solution = method(problem);
    if (solution !== null) return solution;
  }
  return null;
}
