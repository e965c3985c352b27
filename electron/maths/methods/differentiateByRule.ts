import type { Expression } from '../expression/expression.ts';
import type { RuleSolution } from '../outcomes.ts';
import { derivativeSteps } from './calculus/derivativeSteps.ts';
import { asEquation } from './method.ts';
import type { Understood } from './method.ts';
import { lettersOf } from './rationalValue.ts';

type Question = { readonly body: Expression; readonly variable: string };

/** What is to be differentiated, and by which letter; `null` when that is not surely told. */
function questionIn(problem: Understood): Question | null {
  const [only, ...more] = problem.statements;
  if (only === undefined || more.length > 0 || problem.task !== 'differentiate') return null;
  const equation = asEquation(only);
  const body = only.kind === 'expression' ? only.expression : namedBody(equation?.left, equation?.right);
  if (body === null) return null;
  if (body.kind === 'derivative') return body.order === 1 ? { body: body.body, variable: body.variable } : null;
  if (/second|twice|d\^?\{?2|''/i.test(problem.text)) return null;
  const [variable, ...others] = deepLetters(body);
  const [asked, ...rest] = problem.unknowns;
  if (variable === undefined || others.length > 0 || rest.length > 0) return null;
  return asked === undefined || asked === variable ? { body, variable } : null;
}

/** The right side of `y = …` or `f(x) = …`. */
function namedBody(left: Expression | undefined, right: Expression | undefined): Expression | null {
  if (left === undefined || right === undefined) return null;
  return left.kind === 'symbol' || left.kind === 'apply' ? right : null;
}

/** Letters also inside functions. */
export function deepLetters(expression: Expression): ReadonlySet<string> {
  switch (expression.kind) {
    case 'call':
      return new Set(expression.operands.flatMap((operand) => [...deepLetters(operand)]));
    case 'sum':
      return new Set(expression.terms.flatMap((term) => [...deepLetters(term)]));
    case 'product':
      return new Set(expression.factors.flatMap((factor) => [...deepLetters(factor)]));
    case 'quotient':
      return new Set([...deepLetters(expression.numerator), ...deepLetters(expression.denominator)]);
    case 'power':
      return new Set([...deepLetters(expression.base), ...deepLetters(expression.exponent)]);
    case 'negative':
      return deepLetters(expression.operand);
    default:
      return lettersOf(expression);
  }
}

/** Works a derivative: powers, sin, cos, exp and ln, the product rule for two factors, the chain rule. */
export function differentiateByRule(problem: Understood): RuleSolution | null {
  const question = questionIn(problem);
  if (question === null) return null;
  const { body, variable } = question;
  const derived = derivativeSteps(body, variable);
  if (derived === null) return null;
  return { topic: 'derivatives', method: 'differentiateByRule', steps: derived.steps, answer: derived.latex };
}
