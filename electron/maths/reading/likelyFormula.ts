import type { Statement } from '../expression/expression.ts';
import { freeSymbols } from '../algebra/freeSymbols.ts';
import { readStatement } from './parseStatement.ts';
import { plainCharacters } from './plainCharacters.ts';
import { preparedText } from './preparedText.ts';
import { findSpans, type Span } from './problemSpans.ts';
import { readOrRefuse } from './unreadable.ts';
import { withoutWorksheetMarks } from './worksheetMarks.ts';

/** More formulas than this, and no one of them is what the text is about. */
const mostFormulas = 3;

const numberWords =
  /\b(?:more|less|fewer|greater|bigger|smaller|larger|than|twice|thrice|doubled?|triple[ds]?|hal(?:f|ve[ds]?)|quarters?|thirds?|products?|sum|differences?|quotients?|times|plus|minus|squared?|cubed?|increase[ds]?|decrease[ds]?|reduced by|added|add|subtract(?:ed)?|multipl(?:y|ied)|divided?|opposite|reciprocal|not)\b/i;

/** What is asked of a formula and is not its value or its solution. */
const otherQuantities =
  /\b(?:speed|velocity|acceleration|rates?|how (?:fast|steep)|slopes?|gradients?|tangents?|closer|approach\w*|tends?|limits?|derivatives?|integrals?|area|volume|perimeter|probability|chances?|average|mean|median|range|maximum|minimum|vertex|turning|inverse|domain|degree|coefficients?|remainder|discriminant|intercepts?|asymptotes?)\b/i;

type Formula = { readonly text: string; readonly statement: Statement };

/**
 * The formula a text in words is most likely about: the only one in it, or two equations in the same two letters.
 * Null when there is none or a choice. It is a guess about the text: an answer to it is never "verified" for the text.
 */
export function likelyFormula(text: string): string | null {
  const { text: unmarked, doubtful } = withoutWorksheetMarks(plainCharacters(text).text);
  if (doubtful) return null;
  const prepared = preparedText(unmarked);
  const spans = findSpans(prepared);
  if (steersNumbers(prepared, spans) || otherQuantities.test(prepared)) return null;
  const formulas = spans.filter(({ text: span }) => /\d/.test(span)).flatMap(({ text: span }) => parse(span));
  const [first, second] = formulas;
  if (first === undefined || formulas.length > mostFormulas) return null;
  if (second === undefined) return first.text;
  return formulas.length === 2 && isSystem(first, second) ? `${first.text} and ${second.text}` : null;
}

/** "3 more than x is 10": a piece beside words that calculate is another question. */
function steersNumbers(text: string, spans: readonly Span[]): boolean {
  const prose = spans.reduceRight((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, text);
  // "Subtract: 11/12 − 3/8" names what the formula itself says.
  return numberWords.test(
    prose.replace(/^\s*(?:(?:add|subtract|multiply|divide)\s*:|use [a-z ]{1,40} to multiply(?=\W*$))/i, ''),
  );
}

/** A bare number or letter is no formula; it is part of the story. */
function parse(span: string): Formula[] {
  const text = span.replace(/\s*=\s*\?*\s*$/, '').trim();
  const reading = readOrRefuse(() => ({ kind: 'statement' as const, statement: readStatement(text) }));
  if (reading.kind !== 'statement' || !asksSomething(reading.statement)) return [];
  return [{ text, statement: reading.statement }];
}

/** "£1 = €1.15" tells a fact: without an unknown an equation asks nothing. */
function asksSomething(statement: Statement): boolean {
  if (statement.kind === 'relation') return lettersOf(statement).length > 0;
  if (statement.kind === 'all') return statement.parts.every((part) => part.kind === 'relation');
  if (statement.kind !== 'expression') return false;
  const { kind } = statement.expression;
  return kind === 'sum' || kind === 'product' || kind === 'quotient' || kind === 'power';
}

function isSystem(first: Formula, second: Formula): boolean {
  if (first.statement.kind !== 'relation' || second.statement.kind !== 'relation') return false;
  // "h = 24t − 5t² … when t = 2": a value put in, no second equation.
  if (isSettled(first.statement) || isSettled(second.statement)) return false;
  const letters = new Set([...lettersOf(first.statement), ...lettersOf(second.statement)]);
  return letters.size === 2;
}

function lettersOf(statement: Statement & { kind: 'relation' }): readonly string[] {
  return statement.sides.flatMap((side) => [...freeSymbols(side)]);
}

/** `t = 2` */
function isSettled({ sides, signs }: Statement & { kind: 'relation' }): boolean {
  const [left, right] = sides;
  return signs.join('') === '=' && left?.kind === 'symbol' && right?.kind === 'number';
}
