import { mapParts } from '../algebra/substitute.ts';
import type { Expression, Statement } from '../expression/expression.ts';
import { symbolsIn } from '../expression/symbolsIn.ts';
import type { RuleSolution, RuleStep } from '../outcomes.ts';
import { toLatex } from '../printing/toLatex.ts';
import { evaluateRoots } from './evaluateRoots.ts';
import { asEquation } from './method.ts';
import type { Understood } from './method.ts';
import { rationalValue } from './rationalValue.ts';
import { simplifySurds } from './simplifySurds.ts';
import { workNumber } from './workNumber.ts';
import { writeNumber } from './writeTerms.ts';

type Values = ReadonlyMap<string, Expression>;

/** A number that stands where a letter stood: in brackets unless it is plainly written. */
function standIn(value: Expression): Expression {
  const plain = value.kind !== 'negative' && value.kind !== 'sum';
  return plain ? value : { kind: 'sum', terms: [value] };
}

/** `leading` where nothing stands in front, so that a negative number needs no brackets. */
function putIn(expression: Expression, values: Values, leading = true): Expression {
  if (expression.kind === 'symbol') {
    const value = values.get(expression.name);
    if (value === undefined) return expression;
    return leading && value.kind === 'negative' ? value : standIn(value);
  }
  if (expression.kind === 'sum')
    return { ...expression, terms: expression.terms.map((term, index) => putIn(term, values, leading && index === 0)) };
  const opens = expression.kind === 'quotient' && expression.sign === undefined;
  return mapParts(expression, (part) => putIn(part, values, opens));
}

/** `x = 4` among the givens; `null` when one of them is anything else. */
function valuesIn(givens: readonly Statement[]): Values | null {
  const values = new Map<string, Expression>();
  for (const given of givens) {
    const equation = asEquation(given);
    const known = equation === null ? null : rationalValue(equation.right);
    if (equation?.left.kind !== 'symbol' || known === null || values.has(equation.left.name)) return null;
    values.set(equation.left.name, equation.right);
  }
  return values;
}

/** "f(3) if f(x) = …": the body and what is put in; `null` when it is not one function of one letter. */
function functionCall(
  expression: Expression,
  givens: readonly Statement[],
): { body: Expression; values: Values } | null {
  const [definition, ...more] = givens.map(asEquation);
  if (expression.kind !== 'apply' || definition === undefined || definition === null || more.length > 0) return null;
  const { left, right } = definition;
  const [argument, ...others] = expression.operands;
  if (left.kind !== 'apply' || left.name !== expression.name || argument === undefined || others.length > 0)
    return null;
  const [letter, ...rest] = left.operands;
  if (letter?.kind !== 'symbol' || rest.length > 0 || rationalValue(argument) === null) return null;
  return { body: right, values: new Map([[letter.name, argument]]) };
}

/** The value of an expression or a function for given values of its letters. */
export function substituteValues(problem: Understood): RuleSolution | null {
  const [main, ...givens] = problem.statements;
  if (main?.kind !== 'expression' || givens.length === 0 || problem.task !== 'evaluate') return null;
  const call = functionCall(main.expression, givens);
  const values = call?.values ?? valuesIn(givens);
  const body = call?.body ?? main.expression;
  const letters = symbolsIn({ kind: 'expression', expression: body });
  if (values === null || letters.length === 0 || !letters.every((letter) => values.has(letter))) return null;
  const put = putIn(body, values);
  const exact = rationalValue(put);
  const named = [...values].map(([name, value]) => `$${name}=${toLatex(value)}$`).join(' and ');
  const steps: RuleStep[] = [{ reason: `Put ${named} in.`, expression: toLatex(put) }];
  const asked: Understood = {
    task: 'evaluate',
    statements: [{ kind: 'expression', expression: put }],
    unknowns: [],
    text: '',
  };
  const worked = exact === null ? (evaluateRoots(asked) ?? simplifySurds(asked)) : workNumber(asked);
  const answer = worked?.answer ?? (exact === null ? null : writeNumber(exact));
  if (answer === null) return null;
  if (worked !== null) steps.push(...worked.steps);
  else if (steps.at(-1)?.expression !== answer) steps.push({ reason: 'Work it out.', expression: answer });
  return { topic: 'substitution', method: 'substituteValues', steps, answer };
}
