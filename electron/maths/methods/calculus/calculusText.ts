import type { Expression } from '../../expression/expression.ts';
import { parseExpression } from '../../reading/parseExpression.ts';
import { plainCharacters } from '../../reading/plainCharacters.ts';
import { withoutCourtesies } from '../facts/plainQuestion.ts';

const WORKING =
  /[\s,.;(]*(?:and )?\b(?:show(?:ing)?|with)(?: (?:all|your|me|the|full|every))*(?: of)?(?: (?:your|the))? (?:working|work|workings|steps?)(?: out)?(?: clearly)?\)?(?=[.?!\s]*$)/i;
const HARMLESS =
  /[\s,.;]*(?:(?:and )?(?:simplify|simplifying) your answers?|step by step|(?:and )?(?:give|giving|leave|leaving|write) (?:your |the )?(?:final )?answers? (?:in (?:its |the )?(?:simplest|simplified|exact) form|in exact form|as an? (?:exact value|fraction)|in the form \$?y ?= ?mx ?\+ ?c\$?)|in the form \$?y ?= ?mx ?\+ ?c\$?)(?=[.?!\s]*$)/i;

/** A question about calculus on one line: no dollars, one kind of arrow, minus and prime, no courtesies, small letters. */
export function calculusText(problem: string): string {
  const plain = plainCharacters(problem)
    .text.replace(/\$+|\\\(|\\\)|\\\[|\\\]|\\displaystyle|\\limits/g, ' ')
    .replace(/\\(?:left|right)(?![a-zA-Z])/g, '')
    .replace(/\\[,;:! ]|~/g, ' ')
    .replace(/\\[dt]frac/g, '\\frac')
    .replace(/\\(?:to|rightarrow|longrightarrow)(?![a-z])|→|⟶/g, '->')
    .replace(/\\infty(?![a-z])|∞|\binfty\b|\binf\b/g, ' infinity ')
    .replace(/\\prime(?![a-z])|[’‘′`]/g, "'")
    .replace(/\^\{?'+\}?/g, (primes) => primes.replace(/[^']/g, ''))
    .replace(/[−–—]/g, '-')
    .replace(
      /\\frac\{d\^?\{?2\}? ?y\}\{d ?([a-z]) ?\^?\{?2\}?\}|d\^?\{?[2²]\}? ?y ?\/ ?d ?([a-z]) ?\^?\{?[2²]\}?/g,
      ' second derivative ',
    )
    .replace(/\\frac\{d ?([a-z])\}\{d ?([a-z])\}/g, ' d$1/d$2 ')
    .replace(/\s+/g, ' ');
  let text = withoutCourtesies(plain);
  for (let round = 0; round < 2; round += 1) text = text.replace(WORKING, '').replace(HARMLESS, '');
  return text
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,.;:])/g, '')
    .replace(/[\s.?!:=]+$/, '')
    .trim();
}

/** Names that stand in formulas in full. */
const NAMES =
  /\\?(?:arcsin|arccos|arctan|sinh|cosh|tanh|sin|cos|tan|sec|cot|csc|ln|log|exp|sqrt|cbrt|frac|cdot|times|pi|infinity)(?![a-z])/g;

/**
 * The formula in `variable` that the text is, all of it; `null` where words stand in it, other letters, or what cannot be
 * read. Where no variable is named it is the only letter.
 */
export function formulaIn(
  text: string,
  variable: string | null,
): { readonly body: Expression; readonly variable: string } | null {
  const bare = text.trim().replace(/^\((?=[^()]*\)$)(.*)\)$/, '$1');
  const letters = bare.replace(NAMES, ' ').match(/[a-zA-Z]+/g) ?? [];
  if (letters.some((run) => run.length > 3)) return null;
  const names = new Set(letters.join('').replace(/e/g, ''));
  const [only, ...more] = names;
  const chosen = variable ?? only ?? 'x';
  if (more.length > 0 || (only !== undefined && only !== chosen)) return null;
  const reading = parseExpression(bare);
  return reading.kind === 'expression' ? { body: reading.expression, variable: chosen } : null;
}

/** The words after which a formula in a sentence has ended. */
const END = String.raw`\s+(?:at|when|if|between|for|from|and|with|where|as|is|find|what|in|on|using|to|d[a-z]\/d[a-z]|[fgh]'|twice|passes|goes|given|by|of|work|calculate|determine|evaluate|approaches?|tends?|has|have|the|second|that|which|wrt|then)(?![a-z])|[,;.?:](?:\s|$)`;

/** A slot for a formula in a pattern for a whole question. */
export const FORMULA = String.raw`((?:(?!${END}).)+)`;
