import type { Expression, Statement } from '../../../electron/maths/expression/expression.ts';
import { statementToLatex } from '../../../electron/maths/printing/statementToLatex.ts';
import { isNear, plainValue, type Letters } from './plainValue.ts';

/** Any letter at three places; letters differ from each other. */
function samples(): readonly Letters[] {
  return [0.7310585, 1.9123641, 3.1287393].map((start) => {
    const values = new Map<string, number>();
    for (let code = 0; code < 128; code += 1) {
      const name = String.fromCharCode(code);
      if (/[a-zA-Z]/.test(name)) values.set(name, start + ((code * 0.61803398875) % 1));
    }
    values.set('C', 0);
    return values;
  });
}

const points = samples();

/** ± written out: every choice together, as one list. */
export function withoutPlusMinus(expression: Expression): readonly Expression[] {
  const text = JSON.stringify(expression, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value));
  if (!text.includes('"plusMinus"')) return [expression];
  return [chosen(expression, false), chosen(expression, true)];
}

function chosen(expression: Expression, isMinus: boolean): Expression {
  const inside = (part: Expression): Expression => chosen(part, isMinus);
  switch (expression.kind) {
    case 'plusMinus':
      return isMinus ? { kind: 'negative', operand: inside(expression.operand) } : inside(expression.operand);
    case 'sum':
      return { ...expression, terms: expression.terms.map(inside) };
    case 'product':
      return { ...expression, factors: expression.factors.map(inside) };
    case 'quotient':
      return { ...expression, numerator: inside(expression.numerator), denominator: inside(expression.denominator) };
    case 'negative':
      return { ...expression, operand: inside(expression.operand) };
    case 'call':
      return { ...expression, operands: expression.operands.map(inside) };
    default:
      return expression;
  }
}

function valuesText(expression: Expression): string {
  const rows = withoutPlusMinus(expression).map((one) => {
    const values = points.map((letters) => plainValue(one, letters));
    const hasConstant = JSON.stringify(statementToLatex({ kind: 'expression', expression })).includes('C');
    const base = hasConstant ? (values[0] ?? 0) : 0;
    return values.map((value) => (isNear(value, base) ? '0' : (value - base).toPrecision(11))).join(' ');
  });
  return [...new Set(rows)].toSorted().join(' | ');
}

/** What a statement says, as a text that is the same for statements that mean the same; null where that is not known. */
export function meaningOf(statement: Statement): string | null {
  switch (statement.kind) {
    case 'expression':
      return known(valuesText(statement.expression));
    case 'relation': {
      const [left, right] = statement.sides;
      if (statement.sides.length !== 2 || left === undefined || right === undefined) return null;
      if (left.kind !== 'symbol') return null;
      const parts = withoutPlusMinus(right).map(
        (side) => `${left.name} ${statement.signs[0] ?? ''} ${valuesText(side)}`,
      );
      return known([...new Set(parts)].toSorted().join(' or '));
    }
    case 'any':
    case 'all': {
      const parts = statement.parts.map(meaningOf);
      if (parts.includes(null)) return null;
      const joint = statement.kind === 'any' ? ' or ' : ' and ';
      return [...new Set(parts.flatMap((part) => (part ?? '').split(joint)))].toSorted().join(joint);
    }
    case 'truth':
      return String(statement.value);
    default:
      return null;
  }
}

function known(text: string): string | null {
  return text.includes('NaN') ? null : text;
}
