import type { Statement } from '../expression/expression.ts';
import { freeSymbols } from '../algebra/freeSymbols.ts';
import { readStatement } from './parseStatement.ts';
import { findSpans } from './problemSpans.ts';
import { readOrRefuse } from './unreadable.ts';

/** More formulas than this, and no one of them is what the text is about. */
const mostFormulas = 3;

type Formula = { readonly text: string; readonly statement: Statement };

/**
 * The formula a text in words is most likely about: the only one in it, or two equations in the same two letters.
 * Null when there is none or a choice. It is a guess about the text: an answer to it is never "verified" for the text.
 */
export function likelyFormula(text: string): string | null {
  const formulas = findSpans(text)
    .filter(({ text: span }) => /\d/.test(span))
    .flatMap(({ text: span }) => parse(span));
  const [first, second] = formulas;
  if (first === undefined || formulas.length > mostFormulas) return null;
  if (second === undefined) return first.text;
  return formulas.length === 2 && isSystem(first, second) ? `${first.text} and ${second.text}` : null;
}

/** A bare number or letter is no formula; it is part of the story. */
function parse(span: string): Formula[] {
  const text = span.replace(/\s*=\s*\?*\s*$/, '').trim();
  const reading = readOrRefuse(() => ({ kind: 'statement' as const, statement: readStatement(text) }));
  if (reading.kind !== 'statement' || !asksSomething(reading.statement)) return [];
  return [{ text, statement: reading.statement }];
}

function asksSomething(statement: Statement): boolean {
  if (statement.kind === 'relation') return true;
  if (statement.kind !== 'expression') return false;
  const { kind } = statement.expression;
  return kind === 'sum' || kind === 'product' || kind === 'quotient' || kind === 'power';
}

function isSystem(first: Formula, second: Formula): boolean {
  if (first.statement.kind !== 'relation' || second.statement.kind !== 'relation') return false;
  const letters = new Set([...lettersOf(first.statement), ...lettersOf(second.statement)]);
  return letters.size === 2;
}

function lettersOf(statement: Statement & { kind: 'relation' }): readonly string[] {
  return statement.sides.flatMap((side) => [...freeSymbols(side)]);
}
