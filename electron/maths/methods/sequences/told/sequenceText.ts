import type Fraction from 'fraction.js';

import type { Expression } from '../../../expression/expression.ts';
import { parseStatement } from '../../../reading/parseStatement.ts';
import { typedNumber } from '../../askedText.ts';
import { plainQuestion } from '../../facts/plainQuestion.ts';
import { inFigures } from '../../words/numberWords.ts';
import { ORDINALS, placeOf } from '../../words/ordinals.ts';

/** A rule from terms to the next one: `body` in `x` (the term before) and `y` (the one before that), `written` with † and ‡ for them. */
export type Recurrence = { readonly letter: string; readonly body: Expression; readonly written: string };

/** A question about a sequence with its formulas taken out: `@list`, `@rule` and `@formula` stand for them. */
export type SequenceText = {
  readonly text: string;
  /** As listed; `null` where a term is left out. */
  readonly terms: readonly (Fraction | null)[];
  /** Letters that stand for terms of the list. */
  readonly letters: readonly string[];
  /** The last term of a list that ends: `3, 7, …, 83`. */
  readonly last: Fraction | null;
  readonly isSeries: boolean;
  readonly recurrence: Recurrence | null;
  readonly formula: Expression | null;
};

const ROUND_ORDINALS: Readonly<Record<string, number>> = { thirtieth: 30, fortieth: 40, fiftieth: 50, hundredth: 100 };

/** "the fifth" as "the 5th". */
export function ordinalsInFigures(text: string): string {
  return text
    .replace(new RegExp(`\\b(${ORDINALS.join('|')})\\b`, 'g'), (word) => {
      const place = placeOf(word);
      return `${place}${['th', 'st', 'nd', 'rd'][place < 4 ? place : 0] ?? 'th'}`;
    })
    .replace(/\b(thirtieth|fortieth|fiftieth|hundredth)\b/g, (word) => `${ROUND_ORDINALS[word] ?? 0}th`);
}

const SUBSCRIPTS = '₀₁₂₃₄₅₆₇₈₉₊₋ₙ₍₎';
const PLAIN_SUBSCRIPTS = '0123456789+-n()';

/** `uₙ₊₁`, `u_{n+1}`, `u(n+1)` and `u_n+1` as `u[n+1]`. */
function indexed(text: string): string {
  return text
    .replace(new RegExp(`[${SUBSCRIPTS}]+`, 'g'), (run) => {
      const plain = [...run].map((sign) => PLAIN_SUBSCRIPTS[SUBSCRIPTS.indexOf(sign)] ?? '').join('');
      return `[${plain}]`;
    })
    .replace(/(?<![a-z])([a-z]) ?_ ?[{(] ?(n ?[-+] ?[12]|n|\d{1,3}) ?[})]/g, '$1[$2]')
    .replace(/(?<![a-z])([a-z]) ?_ ?(n ?[-+] ?[12](?= ?=)|n|\d{1,3})/g, '$1[$2]')
    .replace(/(?<=^|[^a-z])([aust]) ?\( ?(n ?[-+] ?[12]|n|\d{1,3}) ?\)/g, '$1[$2]')
    .replace(/(?<![a-z\d])([aut])(\d{1,3})(?![\d.]*\w)/g, '$1[$2]')
    .replace(/(?<![a-z\d])s(\d{1,3})(?![\d.]*\w)/g, 's[$1]')
    .replace(/(?<![a-z])([ut])n(?![a-z])/g, '$1[n]')
    .replace(/\[(n) ?([-+]) ?([12])\]/g, '[$1$2$3]')
    .replace(/([a-z])\[n\](?= ?[-+] ?1 ?=)/g, '$1[n]');
}

const NUMBER = String.raw`-?\d+(?:\.\d+)?(?:/\d+)?`;
const ITEM = String.raw`(?:${NUMBER}|_+|\?|□|▢|[b-z](?![a-z']))`;
const SEPARATOR = String.raw`(?: ?[,;] ?(?:and )?| and )`;
const DOTS = String.raw`(?: ?[,;]? ?(?:…|etc\.?))`;
const LIST = new RegExp(
  String.raw`(?<![\w.@\[/^*+(-])(${NUMBER}(?:${SEPARATOR}${ITEM}){2,})(?![\w/^*]|\.\d)(${DOTS})?(?:(?<=…) ?,? ?(${NUMBER})(?![\w/^*]|\.\d))?`,
);
const PAIR = new RegExp(
  String.raw`(?<![\w.@\[/^*+(-])(${NUMBER}${SEPARATOR}${NUMBER})${DOTS}()(?:(?<=…) ?,? ?(${NUMBER})(?![\w/^*]))?`,
);
const SERIES = new RegExp(
  String.raw`(?<![\w.@\[/^*)])(${NUMBER}(?: ?[-+] ?\d+(?:\.\d+)?(?:/\d+)?)+) ?[-+]? ?…(?: ?([-+]) ?(\d+(?:\.\d+)?))?`,
);

type Taken = Pick<SequenceText, 'text' | 'terms' | 'letters' | 'last' | 'isSeries'>;

/** "Find k" where k stands in the list. */
function asMissing(text: string, letter: string): string {
  return text
    .replace(new RegExp(`\\b(?:with |and |where |if )?${letter} (?:is )?(?:positive|> ?0)`, 'g'), ' positive terms ')
    .replace(new RegExp(`\\b${letter}\\b(?: ?= ?(?:\\?|$))?`, 'g'), ' missing number ');
}

/** Takes the terms out of a text; `null` where it lists terms twice, or some that are no numbers. */
function takeTerms(text: string): Taken | null {
  const series = SERIES.exec(text);
  if (series?.[1] !== undefined) {
    const terms = (series[1].replace(/\s/g, '').match(/[-+]?[\d./]+/g) ?? []).map((part) =>
      typedNumber(part.replace('+', '')),
    );
    const last = series[3] === undefined ? null : typedNumber(`${series[2] === '-' ? '-' : ''}${series[3]}`);
    if (!terms.every((term) => term !== null) || (terms.length < 3 && last === null)) return null;
    const rest = text.replace(series[0], ' @list ');
    return LIST.test(rest) ? null : { text: rest, terms, letters: [], last, isSeries: true };
  }
  const list = LIST.exec(text) ?? PAIR.exec(text);
  if (list?.[1] === undefined) return { text, terms: [], letters: [], last: null, isSeries: false };
  if (/\d,\d{3}(?!\d)/.test(list[1]) && /, /.test(list[1])) return null;
  const terms: (Fraction | null)[] = [];
  for (const part of list[1].split(/ ?[,;] ?(?:and )?| and /)) {
    const value = typedNumber(part);
    if (value === null && /\d/.test(part)) return null;
    terms.push(value);
  }
  const rest = text.replace(list[0], ' @list ');
  if (LIST.test(rest)) return null;
  const last = list[3] === undefined ? null : typedNumber(list[3]);
  const letters = list[1].match(/\b[b-z]\b/g) ?? [];
  return { text: letters.reduce(asMissing, rest), terms, letters, last, isSeries: false };
}

const STEP_RULE = /\b([a-z])\[(n\+1|n\+2|n)\] ?= ?((?:[a-z]\[n(?:[-+]1|-2)?\]|\d+(?:\.\d+)?|\bn\b|[-+*/^()×÷. ])+)/;

/** `u[n+1] = 3u[n] - 1`: the rule as an expression in the terms before. */
function takeRecurrence(text: string): { readonly text: string; readonly recurrence: Recurrence | null } | null {
  const found = STEP_RULE.exec(text);
  const [whole, letter, at, right] = found ?? [];
  if (whole === undefined || letter === undefined || right === undefined || !/\[/.test(right))
    return { text, recurrence: null };
  const trimmed = right.replace(/[ ,.]+$/, '');
  const before: Readonly<Record<string, readonly [string, string]>> = {
    n: ['n-1', 'n-2'],
    'n+1': ['n', 'n-1'],
    'n+2': ['n+1', 'n'],
  };
  const [one, two] = before[at ?? ''] ?? ['', ''];
  const named = trimmed.replaceAll(`${letter}[${one}]`, '(x)').replaceAll(`${letter}[${two}]`, '(y)');
  // The place itself may stand in the rule only where it means the place of the known term or the wanted one.
  if (/\[|\bn\b/.test(named)) return null;
  const reading = parseStatement(named.replaceAll('×', '*').replaceAll('÷', '/'));
  if (reading.kind !== 'statement' || reading.statement.kind !== 'expression') return null;
  const written = trimmed.replaceAll(`${letter}[${one}]`, '†').replaceAll(`${letter}[${two}]`, '‡');
  return {
    text: text.replace(whole.slice(0, whole.length - (right.length - trimmed.length)), ' @rule '),
    recurrence: { letter, body: reading.statement.expression, written },
  };
}

const FORMULA =
  /(?<![a-z\d\])@[])(?:[a-z]\[n\] ?= ?)?((?:[-+*/^().\d×] ?|n(?![a-z]) ?)*(?<![a-z])n(?![a-z'])(?: ?[-+*/^().\d×]| ?n(?![a-z]))*)/g;

/** The formula of the nth term. */
function takeFormula(text: string): { readonly text: string; readonly formula: Expression | null } | null {
  for (const found of text.matchAll(FORMULA)) {
    const written = (found[1] ?? '').replace(/[ .,(]+$/, '').trim();
    if (!/\d|\^/.test(written) || /^\d+$/.test(written)) continue;
    // A rule for the sum of the first n terms is no rule for the terms.
    if (/^s\[n\]/.test(found[0])) return null;
    const reading = parseStatement(written.replaceAll('×', '*'));
    if (reading.kind !== 'statement' || reading.statement.kind !== 'expression') return null;
    return {
      text: text.replace(found[0].replace(/[ .,(]+$/, ''), ' @formula '),
      formula: reading.statement.expression,
    };
  }
  return { text, formula: null };
}

const OF_PLACES =
  /[,;(]? ?\b(?:for|where|with)? ?(?:all |every )?(?:integers? |positive integers? |n is an? (?:positive )?(?:integer|whole number|natural number)|n ?(?:≥|>|=) ?\d+(?:, ?\d)*(?:,? ?…)?|positive integers n)\)?/g;
const MONEY = /[£€]/;

/** A rule in quotes reads like one without them. */
function unquoted(text: string): string {
  return text.replace(/(?<![a-z])'|'(?![a-z])/g, ' ').replace(/\bs ?_? ?\[?∞\]?/g, 'sum to infinity');
}

/** Prepares a question about a sequence; `null` where its formulas are not surely read. */
export function sequenceText(problem: string): SequenceText | null {
  if (problem.length > 320 || MONEY.test(problem)) return null;
  const plain = plainQuestion(
    problem.replace(/,\s*(?:\?+|_+)\s*$/, ', __').replace(/,\s*(?:_{2,}|\?)\s*[.?]\s*$/, ', __'),
  );
  if (plain.form !== null) return null;
  const ready = unquoted(indexed(ordinalsInFigures(inFigures(plain.text))))
    .replace(
      /(?<=\[n[-+]?\d?\].*)[,;(]? ?\b(?:for|where) (?:all |every )?(?:positive )?(?:integers? )?n ?(?:≥|>|=) ?\d+(?:, ?\d)*(?:,? ?…)?\)?/g,
      ' ',
    )
    .replace(OF_PLACES, (all) => (/n ?[≥>]|positive integer/.test(all) ? ' ' : all))
    .replace(/(\d+) ([a-z]+), (\d+) \2,? ?(?:and |then |and then )?(\d+) \2\b/g, '$1, $3, $4 $2');
  const listed = takeTerms(ready);
  if (listed === null) return null;
  const ruled = takeRecurrence(listed.text);
  if (ruled === null) return null;
  const formed = takeFormula(ruled.text);
  if (formed === null) return null;
  return {
    ...listed,
    text: formed.text.replace(/\s+/g, ' ').trim(),
    recurrence: ruled.recurrence,
    formula: formed.formula,
  };
}
