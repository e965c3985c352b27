import Fraction from 'fraction.js';

import type { RuleSolution } from '../outcomes.ts';
import { rationalValue } from '../methods/rationalValue.ts';
import { parseStatement } from '../reading/parseStatement.ts';

/** The numbers a question names, in order; those in front of a percent sign apart from the others. */
export type Amounts = { readonly values: readonly Fraction[]; readonly percents: readonly Fraction[] };

/** Dollar signs around formulas and in front of prices are dropped; "1,200" is one number. */
export function amountsIn(text: string): Amounts {
  const plain = text.replace(/[$£€]|\\(?:left|right|,)/g, ' ').replace(/[−–]/g, '-');
  const values: Fraction[] = [];
  const percents: Fraction[] = [];
  for (const match of plain.matchAll(/(?<![\w.])(-?\d+(?:,\d{3})*(?:\.\d+)?)(\s*(?:\\?%|percent\b|per cent\b))?/g)) {
    const value = new Fraction((match[1] ?? '0').replaceAll(',', ''));
    (match[2] === undefined ? values : percents).push(value);
  }
  return { values, percents };
}

/** The answer's number without its unit, name, currency or percent sign; `pi` counts the factor π apart. */
export function answerAmount({ answer }: RuleSolution): { readonly value: Fraction; readonly pi: boolean } | null {
  const bare = answer
    .replace(/\\text\{[^{}]*\}(?:\^\{?\d\}?)?/g, '')
    .replace(/^[a-zA-Z](?:_\w)?\s*=/, '')
    .replace(/[£$€]|\\[$%]|\^?\\circ/g, '')
    .trim();
  const pi = /\\pi/.test(bare);
  const number = bare.replace(/\\pi/, '').trim();
  const reading = parseStatement(pi && number === '' ? '1' : number);
  if (reading.kind !== 'statement' || reading.statement.kind !== 'expression') return null;
  const value = rationalValue(reading.statement.expression);
  return value === null ? null : { value, pi };
}
