import type { Expression, Statement } from '../../../electron/maths/expression/expression.ts';
import { statementToLatex } from '../../../electron/maths/printing/statementToLatex.ts';
import { statementToPlain } from '../../../electron/maths/printing/statementToPlain.ts';
import { parseStatement } from '../../../electron/maths/reading/parseStatement.ts';

/** Another legitimate way to write a right answer. */
export type RightForm = { readonly kind: string; readonly text: string };

/** The same answer as other pupils would write it. */
export function rightForms(right: string): readonly RightForm[] {
  const reading = parseStatement(right);
  if (reading.kind !== 'statement') return [{ kind: 'as it is', text: right }];
  const { statement } = reading;
  return [
    { kind: 'as it is', text: right },
    { kind: 'in dollars', text: `$${right}$` },
    { kind: 'boxed', text: `**Answer:** \\(\\boxed{${right}}\\)` },
    { kind: 'keyboard', text: statementToPlain(statement) },
    { kind: 'as we print it', text: statementToLatex(statement) },
    { kind: 'large fractions', text: right.replaceAll('\\frac', '\\dfrac') },
    { kind: 'with a full stop', text: `${right}.` },
    ...joinedForms(statement),
    ...decimalForms(statement),
    ...turned(statement),
  ];
}

function joinedForms(statement: Statement): readonly RightForm[] {
  if (statement.kind !== 'any' && statement.kind !== 'all') return [];
  if (!statement.parts.every(givesNumber)) return [];
  const parts = statement.parts.map(statementToLatex);
  const reversed = parts.toReversed();
  const values = statement.parts.flatMap((part) => (part.kind === 'relation' ? (part.sides.at(-1) ?? []) : []));
  const numbers = values.map((expression) => statementToLatex({ kind: 'expression', expression }));
  if (statement.kind === 'all') {
    return [
      { kind: 'other order', text: reversed.join(', ') },
      { kind: 'with “and”', text: parts.join('\\text{ and }') },
      { kind: 'as a point', text: `(${numbers.join(', ')})` },
    ];
  }
  return [
    { kind: 'other order', text: reversed.join('\\text{ or }') },
    { kind: 'with commas', text: parts.join(', ') },
    { kind: 'as a set', text: `\\{${numbers.join(', ')}\\}` },
    { kind: 'numbers only', text: numbers.join(', ') },
    ...(parts[0]?.startsWith('x') ? [{ kind: 'x = … or …', text: `x = ${numbers.join(' or ')}` }] : []),
  ];
}

function givesNumber(part: Statement): boolean {
  return (
    part.kind === 'relation' && part.signs.length === 1 && part.signs[0] === '=' && part.sides[0]?.kind === 'symbol'
  );
}

/** Fractions that end as decimals. */
function decimalForms(statement: Statement): readonly RightForm[] {
  const value = statement.kind === 'expression' ? statement.expression : undefined;
  const decimal = value === undefined ? null : endingDecimal(value);
  return decimal === null ? [] : [{ kind: 'as a decimal', text: decimal }];
}

function endingDecimal(expression: Expression): string | null {
  if (expression.kind !== 'quotient') return null;
  const { numerator, denominator } = expression;
  if (numerator.kind !== 'number' || denominator.kind !== 'number' || denominator.value.n === 0n) return null;
  const text = numerator.value.div(denominator.value).toString();
  return text.includes('(') || !text.includes('.') ? null : text;
}

/** "3 = x" for "x = 3"; "2 < x" for "x > 2". */
function turned(statement: Statement): readonly RightForm[] {
  if (statement.kind !== 'relation' || statement.sides.length !== 2) return [];
  const signs = { '=': '=', '≠': '≠', '<': '>', '>': '<', '≤': '≥', '≥': '≤', '≈': '≈' } as const;
  const sign = statement.signs[0] ?? '=';
  return [
    {
      kind: 'turned round',
      text: statementToLatex({ ...statement, sides: statement.sides.toReversed(), signs: [signs[sign]] }),
    },
  ];
}
