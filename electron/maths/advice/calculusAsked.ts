import Fraction from 'fraction.js';

import type { Expression } from '../expression/expression.ts';
import { sum } from '../expression/build.ts';
import { freeSymbols } from '../algebra/freeSymbols.ts';
import { polynomialOf } from '../methods/monomials.ts';
import { parseStatement } from '../reading/parseStatement.ts';
import type { Worked } from './advisor.ts';

/** A derivative, integral or limit that is asked for. */
export type Calculus = Extract<Expression, { kind: 'derivative' | 'integral' | 'limit' }>;

/** What is asked, as one node, however it was put. */
export function askedOf(worked: Worked): Calculus | null {
  return askedIn(worked) ?? askedInLines(worked);
}

/** "f(x) = ln x + 4x, find f'(x)": the last line says what was differentiated, integrated or approached. */
function askedInLines({ solution }: Worked): Calculus | null {
  for (const { expression } of solution.steps.toReversed()) {
    const reading = parseStatement(expression);
    if (reading.kind !== 'statement') continue;
    const { statement } = reading;
    const left =
      statement.kind === 'relation'
        ? statement.sides[0]
        : statement.kind === 'expression'
          ? statement.expression
          : null;
    if (left?.kind === 'derivative' && left.order === 1) return left;
    if (left?.kind === 'integral' || left?.kind === 'limit') return left;
  }
  return null;
}

function askedIn({ problem, solution }: Worked): Calculus | null {
  const [first, ...more] = problem.statements;
  if (first === undefined || more.length > 0) return null;
  const body = first.kind === 'expression' ? first.expression : first.kind === 'relation' ? first.sides[1] : undefined;
  if (body === undefined) return null;
  if (body.kind === 'derivative' || body.kind === 'integral' || body.kind === 'limit')
    return body.kind === 'derivative' && body.order !== 1 ? null : body;
  const variable = problem.unknowns[0] ?? freeSymbols(body)[0] ?? 'x';
  if (solution.topic === 'derivatives') return { kind: 'derivative', body, variable, order: 1 };
  return solution.topic === 'integrals' ? { kind: 'integral', body, variable } : null;
}

export function answerOf({ solution }: Worked): Expression | null {
  const reading = parseStatement(solution.answer);
  return reading.kind === 'statement' && reading.statement.kind === 'expression' ? reading.statement.expression : null;
}

/** Without the C at the end. */
export function withoutConstant(answer: Expression): Expression | null {
  if (answer.kind !== 'sum') return null;
  const kept = answer.terms.filter((term) => !(term.kind === 'symbol' && /^[CcKk]$/.test(term.name)));
  return kept.length === answer.terms.length ? null : sum(...kept);
}

/** Of a polynomial in one letter, by rising degree; null for anything else. */
export function coefficientsOf(body: Expression, variable: string): readonly Fraction[] | null {
  const terms = polynomialOf(body);
  if (terms === null || terms.some(({ powers }) => powers.some(([name]) => name !== variable))) return null;
  const degree = Math.max(0, ...terms.map(({ powers }) => powers[0]?.[1] ?? 0));
  const found = Array.from({ length: degree + 1 }, () => new Fraction(0));
  for (const { coefficient, powers } of terms) found[powers[0]?.[1] ?? 0] = coefficient;
  return degree > 6 ? null : found;
}
