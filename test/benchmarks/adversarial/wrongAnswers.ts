import { negative, number, product, quotient, sum } from '../../../electron/maths/expression/build.ts';
import type { Expression, RelationSign, Statement } from '../../../electron/maths/expression/expression.ts';
import { statementToLatex } from '../../../electron/maths/printing/statementToLatex.ts';
import { parseStatement } from '../../../electron/maths/reading/parseStatement.ts';
import { nodeCorruptions } from './corruptNode.ts';
import { meaningOf } from './meaning.ts';
import { rewriteEach } from './rewriteEach.ts';

/** `value`: it means something else than the right answer; `form`: it means the same but is not finished. */
export type WrongAnswer = { readonly kind: string; readonly wrongIn: 'value' | 'form'; readonly text: string };

type Relation = Extract<Statement, { kind: 'relation' }>;

/** Wrong answers made from a right one. Whether each really says something else is told by plain floating point. */
export function wrongAnswers(right: string, others: readonly string[] = []): readonly WrongAnswer[] {
  const reading = parseStatement(right);
  if (reading.kind !== 'statement') return [];
  const { statement } = reading;
  const meaning = meaningOf(statement);
  const isConstantFree = !right.includes('C');
  const found: WrongAnswer[] = [];
  const add = (kind: string, wrong: Statement, tiny = false): void => {
    const other = meaningOf(wrong);
    const isOther = meaning !== null && other !== null && other !== meaning;
    if (isOther || (tiny && isConstantFree)) found.push({ kind, wrongIn: 'value', text: statementToLatex(wrong) });
  };
  for (const { kind, change, tiny } of nodeCorruptions) {
    for (const wrong of rewriteEach(statement, change)) add(kind, wrong, tiny);
  }
  for (const [kind, wrong] of [...wholeChanges(statement), ...statementChanges(statement)]) add(kind, wrong);
  for (const other of others) {
    const read = parseStatement(other);
    if (read.kind === 'statement') add('the answer of another problem', read.statement);
  }
  for (const unfinished of rewriteEach(statement, leaveUnfinished)) {
    found.push({ kind: 'unfinished', wrongIn: 'form', text: statementToLatex(unfinished) });
  }
  return [...found, ...textChanges(right, statement)];
}

/** The value itself, or each value an unknown is given. */
function changeValues(statement: Statement, change: (value: Expression) => Expression): Statement {
  switch (statement.kind) {
    case 'expression':
      return { kind: 'expression', expression: change(statement.expression) };
    case 'relation':
      return { ...statement, sides: statement.sides.with(-1, change(statement.sides.at(-1) ?? number(0))) };
    case 'any':
    case 'all':
      return { ...statement, parts: statement.parts.map((part) => changeValues(part, change)) };
    default:
      return statement;
  }
}

function wholeChanges(statement: Statement): readonly (readonly [string, Statement])[] {
  return [
    ['the sign of the whole', changeValues(statement, (value) => negative(value))],
    ['twice as much', changeValues(statement, (value) => product(number(2), value))],
    ['half as much', changeValues(statement, (value) => quotient(value, number(2)))],
    ['one more', changeValues(statement, (value) => sum(value, number(1)))],
    ['turned over', changeValues(statement, (value) => quotient(number(1), value))],
    ['no solution', { kind: 'truth', value: false }],
    ['everything', { kind: 'truth', value: true }],
  ];
}

function statementChanges(statement: Statement): readonly (readonly [string, Statement])[] {
  switch (statement.kind) {
    case 'any':
    case 'all':
      return joinedChanges(statement);
    case 'relation':
      return relationChanges(statement);
    case 'truth':
      return ['x=0', 'x=1', 'x=-2', 'x>0'].flatMap((text) => {
        const reading = parseStatement(text);
        return reading.kind === 'statement' ? [['a solution where there is none', reading.statement] as const] : [];
      });
    default:
      return [];
  }
}

function joinedChanges(joined: Extract<Statement, { kind: 'any' | 'all' }>): readonly (readonly [string, Statement])[] {
  const { parts } = joined;
  const missing = parts.map((_, at) => ['one part missing', rejoined(joined.kind, parts.toSpliced(at, 1))] as const);
  const [first, second] = parts;
  if (first?.kind !== 'relation' || second?.kind !== 'relation') return missing;
  const one = (by: number): Statement => changeValues(first, (value) => sum(value, number(by)));
  const swapped = [first, second].map((part, at) => ({ ...part, sides: part.sides.with(-1, ([second, first][at] ?? part).sides.at(-1) ?? number(0)) })); // prettier-ignore
  // "x = 2 and x = 3" is how pupils list two roots; between different letters the words are not to be exchanged.
  const exchanged = { kind: joined.kind === 'any' ? 'all' : 'any', parts } as const;
  const isOfOneLetter =
    new Set(parts.map((part) => (part.kind === 'relation' ? statementToLatex(part).charAt(0) : ''))).size === 1;
  return [
    ...missing,
    ...(isOfOneLetter ? [] : [['“or” and “and” exchanged', exchanged] as const]),
    ['a part too many', { ...joined, parts: [...parts, one(1)] }],
    ['unknowns exchanged', { ...joined, parts: [...swapped, ...parts.slice(2)] }],
  ];
}

function rejoined(kind: 'any' | 'all', parts: readonly Statement[]): Statement {
  const [only] = parts;
  return only !== undefined && parts.length === 1 ? only : { kind, parts };
}

const otherSigns: readonly RelationSign[] = ['=', '≠', '<', '≤', '>', '≥'];

function relationChanges(relation: Relation): readonly (readonly [string, Statement])[] {
  if (relation.sides.length !== 2) return [];
  const more = changeValues(relation, (value) => sum(value, number(1)));
  const opposite = changeValues(relation, (value) => negative(value));
  return [
    ...otherSigns.map((sign) => ['another sign of relation', { ...relation, signs: [sign] }] as const),
    ...(relation.signs[0] === '='
      ? [more, opposite].map((other) => ['a root too many', { kind: 'any', parts: [relation, other] }] as const)
      : []),
  ];
}

/** The same value with work left in it. */
function leaveUnfinished(node: Expression): readonly Expression[] {
  if (node.kind === 'quotient' && node.numerator.kind === 'number' && node.denominator.kind === 'number') {
    return [quotient(number(node.numerator.value.mul(3)), number(node.denominator.value.mul(3)))];
  }
  if (node.kind !== 'number' || node.decimals !== undefined || node.value.d !== 1n || node.value.n < 2n) return [];
  return [{ kind: 'sum', terms: [number(node.value.sub(1)), number(1)] }];
}

function textChanges(right: string, statement: Statement): readonly WrongAnswer[] {
  const wrap = (kind: string, text: string): WrongAnswer => ({ kind, wrongIn: 'value', text });
  const value = statement.kind === 'expression' ? [wrap('a false chain', `17.5=${right}`)] : [];
  return [
    wrap('nothing', ''),
    wrap('denied in words', `\\text{not }${right}`),
    wrap('denied in words', `${right}\\text{ is wrong}`),
    wrap('denied in words', `It is not \\boxed{${right}}`),
    wrap('two boxes', `\\boxed{-12345}\\text{ not }\\boxed{${right}}`),
    wrap('struck out', `\\cancel{${right}}`),
    wrap('with conditions', `${right}\\text{ if }t>0`),
    wrap('hostile', `\\def\\x{1}${right}\\x`),
    ...value,
    ...(/C|(?<![\d.])0(?![\d.])/.test(right)
      ? []
      : [wrap('hostile', `${right}\\pm10^{-60}`), wrap('in percent', `${right}\\%`)]),
  ];
}
