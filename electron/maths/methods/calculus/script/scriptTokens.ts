import { parseExpression } from '../../../reading/parseExpression.ts';
import { symbolsIn } from '../../../expression/symbolsIn.ts';
import type { Expression } from '../../../expression/expression.ts';

/**
 * What a formula of a question is by its form: a function told (`d`), a gradient told (`g`), a letter with its value
 * (`v`), the value of a function at a place (`h`), a point (`p`), an interval (`i`), a condition (`c`), a letter moving to
 * a place (`t`), a name of the derivative (`w`), of its value (`a`), of a function (`f`), a letter (`l`), a number
 * (`n`), any other expression (`e`), a value that something has (`q`), or an equation (`r`).
 */
export type FormulaKind = 'd' | 'g' | 'v' | 'h' | 'p' | 'i' | 'c' | 't' | 'w' | 'a' | 'f' | 'l' | 'n' | 'e' | 'q' | 'r';

export type Formula = {
  readonly kind: FormulaKind;
  /** The letter a formula is about: of which `f(x)` is a function, that has the value or moves. */
  readonly letter: string;
  /** The name of what is told: `y`, `f`; of a derivative told twice over `''`. */
  readonly name: string;
  readonly text: string;
  /** The second part: the other coordinate, the other end of an interval. */
  readonly other: string;
};

const FUNCTIONS = /^(?:a?sin|a?cos|a?tan|sec|cot|csc|cosec|ln|log|exp|sqrt|pi|infinity|arcsin|arccos|arctan|sinh|cosh|tanh|cbrt)$/; // prettier-ignore
const SHORT_WORDS = new Set('logs using along cost tang at is of to in on by as an if it we me so up go do no or us my be he ap dp sf cm mm km kg ml ft hz hi ok im pm am vs ie eg tv'.split(' ')); // prettier-ignore
const NUMBER = String.raw`-?(?:\d+(?:\.\d+)?(?: ?\/ ?\d+)?|infinity)`;

function blank(kind: FormulaKind, text: string, more: Partial<Formula> = {}): Formula {
  return { kind, letter: '', name: '', other: '', text, ...more };
}

/** Whether a text is a number, maybe with π, e or a root in it. */
export function isNumber(text: string): boolean {
  return numberIn(text) !== null;
}

export function numberIn(text: string): Expression | null {
  if (/^[+-]?infinity$/.test(text.trim())) return { kind: 'constant', name: 'infinity' };
  const reading = parseExpression(text);
  if (reading.kind !== 'expression') return null;
  return symbolsIn({ kind: 'expression', expression: reading.expression }).length === 0 ? reading.expression : null;
}

/** The letters of an expression; `null` where it cannot be read. */
export function lettersOf(text: string): readonly string[] | null {
  const reading = parseExpression(text);
  return reading.kind === 'expression' ? symbolsIn({ kind: 'expression', expression: reading.expression }) : null;
}

type Form = readonly [pattern: RegExp, make: (groups: readonly string[], all: string) => Formula | null];

function told(name: string, letter: string, body: string): Formula | null {
  const letters = lettersOf(body);
  if (letters === null) return null;
  if (letters.length === 0 && letter === '') return blank('v', body, { letter: name });
  if (letters.includes(name) && letter === '') return null;
  return blank('d', body, { name, letter });
}

function slopeTold(name: string, letter: string, body: string): Formula | null {
  const letters = lettersOf(body);
  return letters === null ? null : blank('g', body, { name, letter });
}

const FORMS: readonly Form[] = [
  [/^d ?([a-z]) ?\/ ?d ?([a-z])$/, ([name = '', letter = '']) => blank('w', '', { name, letter })],
  [/^([a-z]) ?('+)(?: ?\( ?([a-zθ]) ?\))?$/, ([name = '', primes = '', letter = '']) => blank('w', primes, { name, letter })],
  [new RegExp(String.raw`^([a-z]) ?('+) ?\( ?(${NUMBER}|-?(?:\\?pi|π)(?: ?\/ ?\d+)?) ?\)$`), ([name = '', primes = '', at = '']) => blank('a', at, { name, other: primes })],
  [/^d ?([a-z]) ?\/ ?d ?([a-z]) ?= ?(.+)$/, ([name = '', letter = '', body = '']) => slopeTold(name, letter, body)],
  [/^([a-z]) ?'(?: ?\( ?([a-zθ]) ?\))? ?= ?(.+)$/, ([name = '', letter = '', body = '']) => slopeTold(name, letter, body)],
  [new RegExp(String.raw`^([fghpqstvy]) ?\( ?(${NUMBER}) ?\) ?= ?(${NUMBER})$`), ([name = '', at = '', value = '']) => blank('h', at, { name, other: value })],
  [new RegExp(String.raw`^([fghpqstvy]) ?\( ?(${NUMBER}) ?\) ?= ?([a-z])$`), ([name = '', at = '', value = '']) => blank('h', at, { name, other: value })],
  [/^([a-z]) ?\( ?([a-zθ]) ?\)$/, ([name = '', letter = '']) => (name === 'e' ? null : blank('f', '', { name, letter }))],
  [new RegExp(String.raw`^([fgh]) ?\( ?(${NUMBER}) ?\)$`), ([name = '', at = '']) => blank('f', at, { name })],
  [/^([a-z]) ?\( ?([a-zθ]) ?\) ?= ?(.+)$/, ([name = '', letter = '', body = '']) => told(name, letter, body)],
  [/^([a-zθ]) ?-> ?(.+?)(?:\^?\{?([-+])\}?)?$/, ([letter = '', to = '', side = '']) => (isNumber(to) ? blank('t', to, { letter, other: side }) : null)],
  [/^([a-zθ]) ?= ?(.+)$/, ([name = '', body = '']) => told(name, '', body)],
  [/^= ?(.+)$/, ([body = '']) => (lettersOf(body) === null ? null : blank('q', body))],
  [/^\( ?([^(),]+) ?, ?([^(),]+) ?\)$/, ([one = '', two = '']) => (isNumber(one) && isNumber(two) ? blank('p', one, { other: two }) : null)],
  [/^\[ ?([^[\],]+) ?, ?([^[\],]+) ?\]$/, ([one = '', two = '']) => (isNumber(one) && isNumber(two) ? blank('i', one, { other: two }) : null)],
  [/^(.+?) ?<=? ?([a-zθ]) ?<=? ?(.+)$/, ([low = '', letter = '', high = '']) => (isNumber(low) && isNumber(high) ? blank('i', low, { letter, other: high }) : null)],
  [/^([a-zθ]) ?(<=?|>=?|!=) ?(.+)$/, ([letter = '', sign = '', bound = '']) => (isNumber(bound) ? blank('c', bound, { letter, other: sign }) : null)],
  [/^[a-zθ]$/, (_groups, all) => blank('l', '', { letter: all })],
]; // prettier-ignore

function formulaOf(given: string): Formula | null {
  const text = given
    .replace(/^\(([^()]*[<>][^()]*)\)$/, '$1')
    .replace(/^\[(.*)\]$/, (all, inside: string) => (inside.includes(',') ? all : inside))
    .trim();
  for (const [pattern, make] of FORMS) {
    const found = pattern.exec(text);
    const formula = found === null ? null : make(found.slice(1).map((group: string | undefined) => group ?? ''), text); // prettier-ignore
    if (formula !== null) return formula;
    if (found !== null && /^(?:[a-zθ] ?(?:->|=)|d[a-z]\/|[a-z]')/.test(text)) break;
  }
  if (isNumber(text)) return blank('n', text);
  const [, body, letter] = /^(.*\S) ?d ?([a-zθ])$/.exec(text) ?? [];
  if (body !== undefined && letter !== undefined && lettersOf(body) !== null) return blank('e', body, { letter });
  if (lettersOf(text) !== null) return blank('e', text);
  return text.split('=').length === 2 && !/[<>]/.test(text) ? blank('r', text) : null;
}

/** Where the formula that begins at `start` ends: the run of signs, numbers, single letters and names of functions. */
function runFrom(text: string, start: number): number {
  let at = start;
  let end = start;
  let depth = 0;
  while (at < text.length) {
    const sign = text[at] ?? '';
    const letters = /^[a-zθ]+/.exec(text.slice(at))?.[0];
    if (sign === ' ') {
      at += 1;
      continue;
    }
    if (letters !== undefined) {
      if (!isMath(text, at, letters)) break;
      at += letters.length;
      if (FUNCTIONS.test(letters)) while (text[at] === ' ') at += 1;
    } else if (/[([{]/.test(sign)) {
      if (wordsInside(text, at) || (depth === 0 && at > start && /^\([a-zθ] ?(?:[<>]|!=)/.test(text.slice(at)))) break;
      depth += 1;
      at += 1;
    } else if (/[)\]}]/.test(sign)) {
      if (depth === 0) break;
      depth -= 1;
      at += 1;
    } else if (sign === ',' && depth > 0) at += 1;
    else if (sign === '.' && /\d/.test(text[at + 1] ?? '')) at += 1;
    else if (/[-+*/^=<>_'|\\\d√×·°π!]/.test(sign) && !(sign === '!' && text[at + 1] !== '=')) {
      const command = /^\\[a-z]+/.exec(text.slice(at))?.[0];
      at += command?.length ?? 1;
    } else break;
    end = at;
  }
  return end;
}

function wordsInside(text: string, open: number): boolean {
  const close = closing(text, open);
  const inside = text.slice(open + 1, close);
  return (inside.match(/[a-z]+/g) ?? []).some(
    (run) => run.length > 3 && !FUNCTIONS.test(run) && !/^(?:frac|cdot|times|left|right|x?e?(?:sin|cos|tan|ln))/.test(run),
  ); // prettier-ignore
}

function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (/[([{]/.test(text[at] ?? '')) depth += 1;
    if (/[)\]}]/.test(text[at] ?? '')) depth -= 1;
    if (depth === 0) return at;
  }
  return text.length;
}

/** Whether a run of letters belongs to a formula. */
function isMath(text: string, at: number, letters: string): boolean {
  const [before, after] = [text.slice(0, at), text.slice(at + letters.length)];
  const joined = /[-+*/^=({√|] ?$/.test(before);
  const operated = /^ ?[-+*/^=<>]|^[(_']/.test(after);
  if (FUNCTIONS.test(letters)) return true;
  if (SHORT_WORDS.has(letters)) return false;
  if (
    letters === 'a' &&
    /\b(?:from|to|and|so|find|of|constant|is|determine|calculate|obtain|compute) $/.test(before) &&
    /^(?: (?:of(?! a )|is (?:positive|a constant|greater|equal)|equals|and|does|so that|such that|that makes|must|should|will|makes|if|when|for which|given)(?= )|[ ;,.]*$|[.;,] )/.test(
      after,
    )
  )
    return true;
  if (letters === 'a' || letters === 'i' || letters === 'u') return (joined && !/\($/.test(before)) || (operated && !/^'/.test(after)) || /\d$/.test(before); // prettier-ignore
  if (letters.length === 1) return !(letters === 's' && /\d ?$/.test(before) && !operated);
  if (/^d[a-zθ]$/.test(letters)) return true;
  if (/^[a-zθ]?e?(?:sin|cos|tan|ln|log|exp|sqrt)[a-zθ]?$/.test(letters)) return true;
  if (letters.length === 2) return /[\d)]$/.test(before) || joined || operated || /^[kabp][xtn]$/.test(letters);
  return letters.length === 3 && (/^\^/.test(after) || /\d$/.test(before)) && !/^(?:cm|mm|km)/.test(letters);
}

export type Script = { readonly text: string; readonly formulas: readonly Formula[] };

/** "(kx^2 + 3) = 10" as an expression and what it is. */
function parted(formula: Formula): readonly Formula[] {
  if (formula.kind !== 'r') return [formula];
  const [left = '', right = ''] = formula.text.split('=').map((side) => side.trim());
  const body = isNumber(right) ? formulaOf(left) : null;
  return body?.kind === 'e' ? [body, blank('q', right)] : [formula];
}

/**
 * A question as words with a mark for every formula: `find #w0 if #d1`, the letter telling its kind, and `;` for what
 * parts clauses. `null` where a formula cannot be read.
 */
export function scriptTokens(text: string): Script | null {
  const formulas: Formula[] = [];
  let out = '';
  let at = 0;
  while (at < text.length) {
    const sign = text[at] ?? '';
    const letters = /^[a-z]+(?:'(?:s|t|ll|re|m|ve|d)\b)?(?:-[a-z]{3,}|-(?:by|up))*/.exec(text.slice(at))?.[0];
    if (letters !== undefined && !isMath(text, at, letters.replace(/'.*$/, ''))) {
      out += letters;
      at += letters.length;
    } else if (/[a-zθ\d\\√π=(+[-]/.test(sign) && runFrom(text, at) > at) {
      const end = runFrom(text, at);
      const formula = formulaOf(text.slice(at, end).replace(/=\s*$/, '').trim());
      if (formula === null) return null;
      for (const one of parted(formula)) {
        out += ` #${one.kind}${formulas.length} `;
        formulas.push(one);
      }
      at = end;
    } else {
      out += /[.,;:?!()[\]]/.test(sign) ? ' ; ' : sign === ' ' ? ' ' : /["“”'…]/.test(sign) ? ' ' : `¤${sign}`;
      at += 1;
    }
  }
  if (out.includes('¤')) return null;
  return { text: out.replace(/(?:\s*;\s*)+/g, ' ; ').replace(/\s+/g, ' ').replace(/^[ ;]+|[ ;]+$/g, ''), formulas }; // prettier-ignore
}
