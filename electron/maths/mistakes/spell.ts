import type { Expression, RelationSign, Statement } from '../expression/expression.ts';
import { decimalText } from '../printing/latexNumber.ts';

const raised: Readonly<Record<string, string>> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
  '-': '⁻',
  '−': '⁻',
};

/** Mathematics inside a sentence, without LaTeX: 2x + 3, (x − 2)², 3/4, √5. */
export function spell(expression: Expression): string {
  switch (expression.kind) {
    case 'number':
      return (decimalText(expression, (digits) => `${digits}…`) ?? expression.value.toFraction()).replace('-', '−');
    case 'symbol':
      return expression.name;
    case 'constant':
      return { pi: 'π', e: 'e', i: 'i', infinity: '∞' }[expression.name];
    case 'sum':
      return expression.terms.map(spellTerm).join('');
    case 'negative':
      return `−${inBrackets(expression.operand)}`;
    case 'plusMinus':
      return `±${inBrackets(expression.operand)}`;
    case 'product':
      return spellProduct(expression.factors);
    case 'quotient':
      return `${inTightBrackets(expression.numerator)}${expression.sign === '÷' ? ' ÷ ' : '/'}${inTightBrackets(expression.denominator)}`;
    case 'power':
      return spellPower(inPowerBrackets(expression.base), spell(expression.exponent));
    case 'mixed':
      return `${spell(expression.whole)} ${spell(expression.part)}`;
    case 'call':
      return spellCall(expression.name, expression.operands);
    case 'apply':
      return `${expression.name}(${expression.operands.map(spell).join(', ')})`;
    case 'derivative':
      return `the derivative of ${spell(expression.body)}`;
    case 'integral':
      return `the integral of ${spell(expression.body)}`;
    case 'limit':
      return `the limit of ${spell(expression.body)}`;
    case 'series':
      return `the ${expression.of} of ${spell(expression.body)}`;
    case 'quantity':
      return `${spell(expression.value)} ${expression.unit}`;
  }
}

function spellTerm(term: Expression, index: number): string {
  if (index === 0) return spell(term);
  const text = spell(term);
  return text.startsWith('−') ? ` − ${text.slice(1)}` : text.startsWith('±') ? ` ± ${text.slice(1)}` : ` + ${text}`;
}

function spellProduct(factors: readonly Expression[]): string {
  return factors.reduce((left, factor, index) => {
    const text = inFactorBrackets(factor, index > 0);
    return left === '' || (/[\d\p{L})]$/u.test(left) && /^[\p{L}(√]/u.test(text)) ? left + text : `${left} × ${text}`;
  }, '');
}

function spellPower(base: string, exponent: string): string {
  return /^[−-]?\d+$/.test(exponent)
    ? base + [...exponent].map((digit) => raised[digit] ?? digit).join('')
    : `${base}^(${exponent})`;
}

function spellCall(name: string, operands: readonly Expression[]): string {
  const [first] = operands;
  if (name === 'sqrt' && first !== undefined) return `√${inTightBrackets(first)}`;
  if (name === 'abs' && first !== undefined) return `|${spell(first)}|`;
  if (name === 'percent' && first !== undefined) return `${spell(first)}%`;
  if (name === 'degrees' && first !== undefined) return `${spell(first)}°`;
  if (name === 'factorial' && first !== undefined) return `${inPowerBrackets(first)}!`;
  return `${name}(${operands.map(spell).join(', ')})`;
}

function inBrackets(node: Expression): string {
  return node.kind === 'sum' || node.kind === 'negative' ? `(${spell(node)})` : spell(node);
}

function inFactorBrackets(node: Expression, follows: boolean): string {
  const text = spell(node);
  return node.kind === 'sum' || (follows && text.startsWith('−')) ? `(${text})` : text;
}

function inTightBrackets(node: Expression): string {
  const text = spell(node);
  return node.kind === 'sum' || node.kind === 'quotient' || text.includes(' ') ? `(${text})` : text;
}

function inPowerBrackets(node: Expression): string {
  const text = spell(node);
  return /^[\p{L}]$|^\d+$/u.test(text) ? text : `(${text})`;
}

const signs: Readonly<Record<RelationSign, string>> = {
  '=': '=',
  '≠': '≠',
  '<': '<',
  '≤': '≤',
  '>': '>',
  '≥': '≥',
  '≈': '≈',
};

/** A whole line inside a sentence. */
export function spellStatement(statement: Statement): string {
  switch (statement.kind) {
    case 'expression':
      return spell(statement.expression);
    case 'relation':
      return statement.sides
        .map((side, index) => (index === 0 ? '' : ` ${signs[statement.signs[index - 1] ?? '=']} `) + spell(side))
        .join('');
    case 'all':
      return statement.parts.map(spellStatement).join(' and ');
    case 'any':
      return statement.parts.map(spellStatement).join(' or ');
    default:
      return 'this line';
  }
}
