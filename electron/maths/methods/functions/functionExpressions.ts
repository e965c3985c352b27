import type { Expression } from '../../expression/expression.ts';
import type { Term } from '../../algebra/polynomial.ts';
import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { toLatex } from '../../printing/toLatex.ts';
import { areIdle, OTHER_QUESTION } from '../../reading/taskRequest.ts';
import { functionValue } from '../functionTasks.ts';
import { limitByRule } from '../limitByRule.ts';
import type { Understood } from '../method.ts';
import { polynomialOf, readMonomial, writeMonomials } from '../monomials.ts';
import { numberNode } from '../numberNode.ts';
import { rationalValue } from '../rationalValue.ts';
import { writeGuarded, writeNumber } from '../writeTerms.ts';
import { callsIn, functionSentence, lettersIn, withRules } from './functionSentence.ts';
import type { FunctionSentence } from './functionSentence.ts';

const TOPIC = { topic: 'substitution-functions', method: 'functionExpressions' };
const WORDS = new Set(
  'function functions compute defined define let consider evaluate value values difference quotient simplify simplified expand expanded where with for all real numbers at suppose has have an a then limit first principles not equal find'.split(
    ' ',
  ),
);

/** The line of a call's value, after the lines of the calls inside it; `false` where it has none. */
function valueOfCall(
  call: Expression & { kind: 'apply' },
  rules: FunctionSentence['rules'],
  steps: RuleStep[],
): boolean {
  const rule = rules.get(call.name);
  const [operand] = call.operands;
  if (rule === undefined || operand === undefined) return false;
  for (const inner of callsIn(operand)) if (!valueOfCall(inner, rules, steps)) return false;
  const put = withRules(operand, rules);
  const at = put === null ? null : rationalValue(put);
  const worked = at === null ? null : functionValue(rule, rationalValue(operand) === null ? numberNode(at) : operand);
  if (worked === null) return false;
  const line = { reason: worked.steps[0]?.reason ?? 'Put it in.', expression: worked.steps.at(-1)?.expression ?? '' };
  if (!steps.some(({ expression }) => expression === line.expression)) steps.push(line);
  return true;
}

/** `f(3)-f(1)`: the value of each call, then the calculation. */
function withNumbers(body: Expression, rules: FunctionSentence['rules'], value: Expression): RuleSolution | null {
  const exact = rationalValue(value);
  if (exact === null) return null;
  const steps: RuleStep[] = [];
  for (const call of callsIn(body)) if (!valueOfCall(call, rules, steps)) return null;
  const answer = writeNumber(exact);
  const put = spelled(body, rules);
  steps.push({
    reason: 'Put the values in and work it out.',
    expression: put === null ? answer : `${put}=${answer}`,
  });
  return { ...TOPIC, steps, answer };
}

/** `5-(-2)` for `f(3)-f(1)`. */
function spelled(body: Expression, rules: FunctionSentence['rules']): string | null {
  const value = (part: Expression): string | null => {
    const put = withRules(part, rules);
    const exact = put === null ? null : rationalValue(put);
    return exact === null ? null : writeGuarded(exact);
  };
  if (body.kind === 'sum') {
    const parts = body.terms.map((term, index) => {
      const inner = value(term.kind === 'negative' ? term.operand : term);
      const sign = term.kind === 'negative' ? '-' : index === 0 ? '' : '+';
      return inner === null ? null : `${sign}${inner}`;
    });
    return parts.every((part) => part !== null) ? parts.join('') : null;
  }
  if (body.kind !== 'quotient') return null;
  const [top, bottom] = [spelled(body.numerator, rules) ?? value(body.numerator), value(body.denominator)];
  return top === null || bottom === null ? null : `\\frac{${top}}{${bottom}}`;
}

function powerOf(term: Term, name: string): number {
  return term.powers.find(([letter]) => letter === name)?.[1] ?? 0;
}

function divided(term: Term, by: Term): Term | null {
  const powers = new Map(term.powers);
  for (const [name, power] of by.powers) powers.set(name, (powers.get(name) ?? 0) - power);
  if ([...powers.values()].some((power) => power < 0)) return null;
  return {
    coefficient: term.coefficient.div(by.coefficient),
    powers: [...powers].filter(([, power]) => power > 0).toSorted(([one], [two]) => (one < two ? -1 : 1)),
  };
}

/** Multiplied out and collected; a quotient by a multiple of letters that divides every term is cancelled. */
function withLetters(put: Expression): RuleSolution | null {
  const first: RuleStep = { reason: 'Put in what the functions do.', expression: toLatex(put) };
  const whole = polynomialOf(put);
  if (whole !== null) {
    const answer = whole.length === 0 ? '0' : writeMonomials(whole);
    return { ...TOPIC, steps: [first, { reason: 'Multiply out and collect.', expression: answer }], answer };
  }
  if (put.kind !== 'quotient') return null;
  const [top, bottom] = [polynomialOf(put.numerator), readMonomial(put.denominator)];
  if (top === null || bottom === null || bottom.powers.length === 0 || top.length === 0) return null;
  const parts = top.map((term) => divided(term, bottom));
  if (!parts.every((part) => part !== null)) return null;
  const letter = bottom.powers[0]?.[0] ?? '';
  // Terms without the small letter first: 2x + h.
  const ordered = parts.toSorted((one, two) => powerOf(one, letter) - powerOf(two, letter));
  const answer = writeMonomials(ordered);
  const collected = `\\frac{${writeMonomials(top)}}{${writeMonomials([bottom])}}`;
  const steps: RuleStep[] = [
    first,
    { reason: 'Multiply out and collect the top.', expression: collected },
    { reason: `Cancel $${writeMonomials([bottom])}$.`, expression: answer },
  ];
  return { ...TOPIC, steps, answer };
}

function worked(problem: Understood, body: Expression, rules: FunctionSentence['rules']): RuleSolution | null {
  const put = withRules(body, rules);
  if (put === null) return null;
  if (put.kind === 'limit') {
    const statements = [{ kind: 'expression' as const, expression: put }];
    const limit = limitByRule({ ...problem, task: 'limit', statements, unknowns: [] });
    if (limit === null) return null;
    const first = { reason: 'Put in what the function does.', expression: toLatex(put) };
    return { ...limit, steps: [first, ...limit.steps] };
  }
  return lettersIn(put).length === 0 ? withNumbers(body, rules, put) : withLetters(put);
}

/** "the difference quotient of f": the expression itself is not written. */
function quotientOf({ rules, others }: FunctionSentence, skeleton: string): Expression | null {
  const [rule, ...more] = rules.values();
  if (rule === undefined || more.length > 0 || others.length > 1) return null;
  if (!/\bdifference quotient\b/.test(skeleton) || rule.letter === 'h') return null;
  const [x, h]: readonly Expression[] = [
    { kind: 'symbol', name: rule.letter },
    { kind: 'symbol', name: 'h' },
  ];
  if (x === undefined || h === undefined) return null;
  const call = (operand: Expression): Expression => ({ kind: 'apply', name: rule.name, operands: [operand] });
  const numerator: Expression = {
    kind: 'sum',
    terms: [call({ kind: 'sum', terms: [x, h] }), { kind: 'negative', operand: call(x) }],
  };
  return { kind: 'quotient', numerator, denominator: h };
}

/** One expression made of calls of functions that are given: `f(3)-f(1)`, `2f(x)+g(x)`, a difference quotient, its limit. */
export function functionExpressions(problem: Understood): RuleSolution | null {
  if (!/[a-zA-Z] ?\(|mapsto|→|↦|->/.test(problem.text)) return null;
  const sentence = functionSentence(problem.text);
  if (sentence === null) return null;
  const { skeleton, rules, others } = sentence;
  if (OTHER_QUESTION.test(skeleton) || !areIdle(skeleton, WORDS)) return null;
  const inputs = new Set([...rules.values()].map(({ letter }) => letter));
  if ([...rules.values()].some((rule) => lettersIn(rule.body).some((letter) => letter !== rule.letter))) return null;
  const main = others.filter(
    (statement) =>
      !(
        statement.kind === 'expression' &&
        statement.expression.kind === 'symbol' &&
        (inputs.has(statement.expression.name) || rules.has(statement.expression.name))
      ) && !isNotZero(statement),
  );
  const [only, ...more] = main;
  if (more.length > 0) return null;
  const body =
    only === undefined ? quotientOf(sentence, skeleton) : only.kind === 'expression' ? only.expression : null;
  if (body === null || callsIn(body).length === 0) return null;
  // "The limit of" an expression that is not written as one: of which letter, and where?
  if (/\blimit\b/.test(skeleton) && body.kind !== 'limit') return null;
  return worked(problem, body, rules);
}

/** "h ≠ 0". */
function isNotZero(statement: { readonly kind: string; readonly signs?: readonly string[] }): boolean {
  return statement.kind === 'relation' && statement.signs?.join() === '≠';
}
