import type { Expression } from '../../expression/expression.ts';
import { symbolsIn } from '../../expression/symbolsIn.ts';
import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { toLatex } from '../../printing/toLatex.ts';
import { parseExpression } from '../../reading/parseExpression.ts';
import { fitsForm } from '../fitsForm.ts';
import type { Piece, Sentence } from '../reworded/rewording.ts';
import { entireSurds } from '../reworded/expressionWords.ts';
import { readOff } from '../reworded/identities.ts';
import { splitLogarithm } from '../reworded/splitLogarithm.ts';
import { writeNumber } from '../writeTerms.ts';
import { expressionOf, hasPart, isLog, isRoot, letterOf, lettersOf } from './parts.ts';
import { expandBinomial, factoriseCubes, numberSquares, simplifyRoot } from './specialForms.ts';
import { ASIDES, IDLE, readSaid, say, sayIf } from './requestWords.ts';
import type { Said, Work } from './requestWords.ts';
import { requestSentence } from './requestText.ts';
import { REWRITE_SAYINGS } from './rewriteWords.ts';

const FORM = say(
  'form',
  '(?:as )?a single (?:surd|root|radical|square root) (?:in the form )?#',
  '(?:,? ?(?:and )?(?:give|giving|write|writing|leave|leaving|express|expressing|put|with) (?:your |the |it |this )*(?:final )?(?:answer |result |expression )?)?(?:in|of|as|into) (?:the )?(?:form|shape|style|type) #(?: with #(?: and #)?)?',
);
const SHAPE_OF = sayIf(
  'form',
  (pieces) =>
    pieces.length > 0 &&
    expressionOf(pieces[0])?.kind === 'product' &&
    lettersOf(expressionOf(pieces[0]) ?? { kind: 'symbol', name: '' }).length > 1,
  'as #(?: ,)?(?: with (?:the )?# (?:as )?(?:as )?(?:small as possible|smallest|as small as you can))?',
);
const SORTS = say(
  'sort',
  '(?:where|with|for|if|given that|assume|assuming|given|and) (?:that )?(?:both |all |the |all the |all of the )?(?:letters|variables|values)(?: of #)? (?:is|are|represents?|stand for|denote) (?:all )?(?:an? )?(?:positive|non-?negative|not negative|real)(?: real)?(?: numbers?)?',
  '(?:where|with|for|if|given that|assume|assuming|given) (?:that )?(?:both )?# ?(?:,? ?and # )?(?:is|are|represents?|stands? for) (?:both )?(?:an? )?(?:positive|non-?negative|integers?|constants?|whole numbers?|rational numbers?|rational|real|numbers?|prime)(?: (?:integers?|numbers?|constants?))?(?: to be found)?',
);

/** The expression to be rewritten; what two parts make is written with signs first. */
type Main = { readonly text: string; readonly expression: Expression; readonly lead: readonly RuleStep[] };

const SIGNS: Readonly<Record<string, readonly [sign: string, swapped: boolean]>> = {
  'multiply two': ['', false],
  'add two': ['+', false],
  'take from': ['-', true],
  'take away': ['-', false],
  'divide two': ['/', false],
  'sum less': ['-', false],
};

function joined(said: Said): Main | null {
  if (said.kind === 'sum less') return sumLess(said);
  const [sign, swapped] = SIGNS[said.kind] ?? ['', false];
  const parts = said.pieces.map(expressionOf);
  if (parts.length !== 2 || !parts.every((part) => part !== null)) return null;
  const ordered = swapped ? parts.toReversed() : parts;
  const latex = ordered.map((part) => (part === null ? '' : toLatex(part)));
  if (sign === '/') return written(`\\frac{${latex.join('}{')}}`);
  return written(latex.map((part) => `(${part})`).join(sign));
}

/** `(A+B)-(C)`. */
function sumLess({ pieces }: Said): Main | null {
  const parts = pieces.map(expressionOf);
  if (parts.length !== 3 || !parts.every((part) => part !== null)) return null;
  const [a = '', b = '', c = ''] = parts.map((part) => (part === null ? '' : `(${toLatex(part)})`));
  return written(`${a}+${b}-${c}`);
}

function written(latex: string): Main | null {
  const read = parseExpression(latex);
  if (read.kind !== 'expression') return null;
  return {
    text: `$${latex}$`,
    expression: read.expression,
    lead: [{ reason: 'Write it with signs.', expression: latex }],
  };
}

/** Two or three expressions that are told, then "find the sum of them". */
function sumOf(said: readonly Said[]): Main | null {
  const told = said.filter(({ kind }) => kind === 'formula' || kind === 'shows').flatMap(({ pieces }) => pieces);
  const parts = told.map(expressionOf);
  if (parts.length < 2 || parts.length > 3 || !parts.every((part) => part !== null)) return null;
  return written(parts.map((part) => (part === null ? '' : `(${toLatex(part)})`)).join('+'));
}

function mainOf(said: readonly Said[]): Main | null {
  if (said.some(({ kind }) => kind === 'both')) return said.some(({ kind }) => kind in SIGNS) ? null : sumOf(said);
  if (said.some(({ kind }) => kind === 'shows')) return null;
  const pairs = said.filter(({ kind }) => kind in SIGNS);
  const formulas = said
    .filter(({ kind }) => kind === 'formula')
    .flatMap(({ pieces }) => pieces)
    .filter((piece) => !isBound(piece));
  const whole = formulas.filter(
    ({ statement }) => !(statement?.kind === 'expression' && statement.expression.kind === 'symbol'),
  );
  const [pair, ...morePairs] = pairs;
  const [only, ...more] = whole;
  if (morePairs.length + more.length > 0 || (pair === undefined) === (only === undefined)) return null;
  const expression = expressionOf(only);
  const main =
    pair !== undefined
      ? joined(pair)
      : expression === null || only === undefined
        ? null
        : { text: only.text, expression, lead: [] };
  if (main === null) return null;
  const letters = symbolsIn({ kind: 'expression', expression: main.expression });
  const beside = formulas.filter((piece) => piece !== only).map(expressionOf);
  const ofForm = said
    .filter(({ kind }) => kind === 'form')
    .flatMap(({ pieces }) =>
      pieces.slice(0, 1).flatMap(({ statement }) => (statement === null ? [] : symbolsIn(statement))),
    );
  return beside.every((one) => one?.kind === 'symbol' && [...letters, ...ofForm].includes(one.name)) ? main : null;
}

/** `x ≥ 0`, `x ≠ 0`: what the letter may be, which changes no rewriting. */
function isBound({ statement }: Piece): boolean {
  if (statement?.kind !== 'relation' || !['>', '≥', '≠'].includes(statement.signs.join())) return false;
  const [left, right] = statement.sides;
  return left?.kind === 'symbol' && right !== undefined && lettersOf(right).length === 0;
}

function powered({ expression, text, lead }: Main, power: 2 | 3): Main | null {
  if (expression.kind === 'power') return { expression, text, lead };
  if (expression.kind !== 'sum' && !(expression.kind === 'product' && expression.factors.length === 1)) return null;
  const latex = `(${toLatex(expression)})^${power}`;
  const read = parseExpression(latex);
  return read.kind === 'expression'
    ? {
        text: `$${latex}$`,
        expression: read.expression,
        lead: [...lead, { reason: 'Write it as a power.', expression: latex }],
      }
    : null;
}

const isBracket = (part: Expression): boolean =>
  (part.kind === 'product' && part.factors.some((factor) => factor.kind === 'sum')) ||
  (part.kind === 'power' && part.base.kind === 'sum');

/** The question in words the rules know, by what is asked and what kind of expression it is; `null` where they do not fit. */
function questionOf(kinds: ReadonlySet<string>, { expression, text }: Main): string | null {
  const letters = symbolsIn({ kind: 'expression', expression }).length > 0;
  const [logs, roots] = [hasPart(expression, isLog), hasPart(expression, isRoot)];
  const wants = (kind: string): boolean => kinds.has(kind);
  const factors = wants('factorise') || wants('common factor');
  if (logs) {
    if (factors || wants('rationalise')) return null;
    if (wants('split log') || (wants('expand') && expression.kind === 'call')) return `split ${text}`;
    if (wants('evaluate') || wants('whole')) return letters ? null : `Evaluate ${text}`;
    if (wants('single log') || wants('simplify') || wants('log laws')) return `Write ${text} as a single logarithm`;
    return letters ? null : `Evaluate ${text}`;
  }
  if (wants('split log') || (wants('single log') && !wants('simplify') && !letters)) return null;
  if (factors) {
    if (!letters || wants('rationalise') || wants('evaluate')) return null;
    if (expression.kind === 'quotient') return wants('simplify') ? `Simplify ${text}` : null;
    if (wants('expand') && !wants('formula')) return null;
    return wants('multiply two') || wants('expand') ? null : `Factorise ${text}`;
  }
  if (!letters) return roots && !wants('single log') ? `Simplify ${text}` : null;
  if (wants('rationalise')) return roots ? `Simplify ${text}` : null;
  if (wants('evaluate')) return null;
  if (wants('expand') || wants('square') || wants('cube') || wants('multiply two'))
    return expression.kind === 'quotient' ? null : `Expand and simplify ${text}`;
  if (
    wants('simplify') ||
    wants('count') ||
    wants('add two') ||
    wants('take from') ||
    wants('take away') ||
    wants('single log')
  )
    return hasPart(expression, isBracket) && expression.kind !== 'quotient'
      ? `Expand and simplify ${text}`
      : `Simplify ${text}`;
  if (wants('named sum') || wants('named difference')) {
    const signed = expression.kind === 'sum' && expression.terms.some((term) => term.kind === 'negative');
    return expression.kind === 'sum' && (signed || wants('named sum')) ? `Expand and simplify ${text}` : null;
  }
  return bareQuestion(expression, text);
}

/** Nothing said but "help" or "how do I do": brackets are multiplied out, like terms collected. */
function bareQuestion(expression: Expression, text: string): string | null {
  if (expression.kind === 'sum') return `Expand and simplify ${text}`;
  return isBracket(expression) ? `Expand and simplify ${text}` : null;
}

function termsOf(answer: string): number | null {
  const read = parseExpression(answer);
  if (read.kind !== 'expression') return null;
  return read.expression.kind === 'sum' ? read.expression.terms.length : 1;
}

/** Has the answer the form told, whose letters beside those of the expression are numbers? */
function fits(answer: string, form: Piece, { expression }: Main): boolean {
  const own = lettersOf(expression);
  if (own.length === 0 || form.statement?.kind !== 'expression') return fitsForm(answer, form.text);
  const pattern = toLatex(form.statement.expression)
    .replace(/\s/g, '')
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\\\+|-/g, '[+-]')
    .replace(/(?<!\\[a-z]*)[a-z]/g, (letter) =>
      own.includes(letter) ? letter : String.raw`(?:\d+|\\frac\{\d+\}\{\d+\})?`,
    );
  return new RegExp(`^-?${pattern}$`).test(answer.replace(/\s/g, ''));
}

function finished(
  said: readonly Said[],
  kinds: ReadonlySet<string>,
  inner: RuleSolution,
  main: Main,
): RuleSolution | null {
  const forms = said.filter(({ kind }) => kind === 'form');
  if (forms.length > 1) return null;
  const form = forms[0]?.pieces[0];
  const last = form === undefined || !/^\\?(?:log|ln)/.test(form.text.trim()) ? -1 : inner.steps.findLastIndex(({ expression }) => fits(expression, form, main)); // prettier-ignore
  // `\log 10` is 1, but "in the form log n" it is left as it stands.
  if (last >= 0 && inner.steps.length > last + 1)
    return finished(said, kinds, { ...inner, steps: inner.steps.slice(0, last + 1), answer: inner.steps[last]?.expression ?? '' }, main); // prettier-ignore
  if (form !== undefined && !fits(inner.answer, form, main)) return null;
  const asked = [
    ...new Set(said.filter(({ kind }) => kind === 'formula').flatMap(({ pieces }) => pieces.map(letterOf))),
  ].filter((name) => name !== null && !lettersOf(main.expression).includes(name));
  if (asked.length > 0) {
    const values = form === undefined ? null : readOff(inner.answer, form.text);
    const parts = asked.map((name) => ({ name, value: values?.get(name ?? '') }));
    if (!parts.every(({ value }) => value !== undefined)) return null;
    const answer = parts
      .map(({ name, value }) => `${name ?? ''}=${value === undefined ? '' : writeNumber(value)}`)
      .join(',');
    return {
      ...inner,
      steps: [...inner.steps, { reason: `Compare with $${form?.text.trim() ?? ''}$.`, expression: answer }],
      answer,
    };
  }
  const wantsSquare = said.some(
    ({ kind, phrase }) => kind === 'factorise' && /perfect|square of|squared|an? square$/.test(phrase),
  );
  if (wantsSquare && !/\)\^2$/.test(inner.answer)) return null;
  if (kinds.has('count') && kinds.has('expand')) return null;
  if (kinds.has('whole') && !/^-?\d+$/.test(inner.answer)) return null;
  if (!kinds.has('count')) return inner;
  const count = termsOf(inner.answer);
  const steps = [...inner.steps, { reason: 'Count the terms.', expression: String(count) }];
  return count === null ? null : { ...inner, steps, answer: String(count) };
}

/** Forms that the methods do not know. */
function special(question: string, expression: Expression): RuleSolution | null {
  if (question.startsWith('Factorise')) return factoriseCubes(expression);
  if (question.startsWith('Expand')) return expandBinomial(expression);
  return question.startsWith('Simplify') ? simplifyRoot(expression) : null;
}

const SAYINGS = [FORM, SHAPE_OF, SORTS, ASIDES, ...REWRITE_SAYINGS];
const STOPS =
  /\b(?:leave (?:the |any |all )?(?:#\d+|[a-z]+)? ?out|coefficients?|constant term|factor of|remainder|roots? of (?!the (?:denominator|bottom)|an? |one )|solve|subject|inverse|derivative|differentiate|integra|gradient|degree|hidden|missing|correct|wrong|mistake|error|true|false|why|not equal|square brackets?)\b/;

/** One expression to be rewritten, asked for in any words: expanded, factorised, collected, as one logarithm, without a root below. */
export function rewriteRequests(problem: string, work: Work): RuleSolution | null {
  const sentence: Sentence | null = requestSentence(problem);
  if (sentence === null || STOPS.test(sentence.skeleton.replace(/wrong(?: twice| again| every time)?/, ' ')))
    return null;
  const said = readSaid(sentence, SAYINGS, IDLE);
  const main = said === null ? null : mainOf(said);
  if (said === null || main === null) return null;
  const kinds = new Set(said.map(({ kind }) => kind));
  const raised = kinds.has('cube') ? powered(main, 3) : kinds.has('square') ? powered(main, 2) : main;
  const squares = kinds.has('factorise') && raised !== null ? numberSquares(raised.expression) : null;
  if (squares !== null) return squares;
  const question = raised === null ? null : questionOf(kinds, raised);
  if (question === null || raised === null) return null;
  const entire =
    /single (?:surd|square root|root|radical)|(?:entire|pure) (?:surd|radical)|under|root of (?:a|one) /.test(
      sentence.skeleton,
    )
      ? entireSurds(`Write ${raised.text} as a single surd`)
      : null;
  const inner =
    entire ??
    (question.startsWith('split ')
      ? splitLogarithm(`Expand ${question.slice(6)}`)
      : (work(question) ?? special(question, raised.expression)));
  const done = inner === null ? null : finished(said, kinds, inner, raised);
  return done === null ? null : { ...done, steps: [...raised.lead, ...done.steps] };
}
