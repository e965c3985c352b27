import type Fraction from 'fraction.js';

import type { Expression } from '../../expression/expression.ts';
import { parseStatement } from '../../reading/parseStatement.ts';
import { typedNumber } from '../askedText.ts';
import { plainQuestion } from '../facts/plainQuestion.ts';
import { ORDINALS, placeOf } from '../words/ordinals.ts';

/** What a question says about a sequence, and what it asks. */
export type SequenceReading = {
  /** Key words in order, such as `nth-term`, `term-at 20`, `sum-of 10`; every other word was neutral. */
  readonly keys: readonly string[];
  /** The terms listed; empty where none are. */
  readonly terms: readonly Fraction[];
  /** The formula of the nth term, where one is given. */
  readonly formula: Expression | null;
  readonly first: Fraction | null;
  readonly difference: Fraction | null;
  readonly ratio: Fraction | null;
  /** A number that the question asks about: "which term is 95?". */
  readonly value: Fraction | null;
  readonly kind: 'arithmetic' | 'geometric' | 'quadratic' | null;
};

const NUMBER = String.raw`-?\d+(?:\.\d+)?(?:/\d+)?`;
const DOTS = String.raw`(?:\s*[,;+-]?\s*(?:\.{2,}|…))`;
const LIST = new RegExp(
  String.raw`(?<![\w.])(${NUMBER}(?:(?:\s*[,;]\s*(?:and\s+)?|\s+and\s+)${NUMBER}){2,})${DOTS}?,?`,
);
const SPACED = new RegExp(String.raw`(?<![\w.])(${NUMBER}(?:\s+${NUMBER}){3,})${DOTS}?`);
const SERIES = new RegExp(
  String.raw`(?<![\w.])(${NUMBER}(?:\s*[-+]\s*\d+(?:\.\d+)?(?:/\d+)?){2,})(?:${DOTS}|\s*[-+]\s*(?=$|[?.]))`,
);
const WORDS: Readonly<Record<string, string>> = {
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  ten: '10',
};

/** "First term" is a fact of its own. */
const LATER = ORDINALS.slice(1);

function numbers(list: string, pattern: RegExp): readonly Fraction[] | null {
  const values = list.split(pattern).map((part) => typedNumber(part.replace(/\s/g, '')));
  return values.every((value) => value !== null) ? values : null;
}

function takeTerms(text: string): { readonly terms: readonly Fraction[]; readonly text: string } | null {
  const series = SERIES.exec(text);
  if (series?.[1] !== undefined) {
    const signed = series[1]
      .replace(/\s+/g, '')
      .replace(/(?<=\d)([-+])/g, ' $1')
      .replace(/ \+/g, ' ');
    const terms = numbers(signed, / /);
    return terms === null ? null : { terms, text: text.replace(series[0], ' @ ') };
  }
  const list = LIST.exec(text) ?? SPACED.exec(text);
  if (list?.[1] === undefined) return { terms: [], text };
  if (/\d,\d{3}(?!\d)/.test(list[1]) && /,\s/.test(list[1])) return null;
  const terms = numbers(list[1].trim(), /\s*[,;]\s*(?:and\s+)?|\s+and\s+|\s+/);
  return terms === null ? null : { terms, text: text.replace(list[0], ' @ ') };
}

const FORMULA =
  /(?:nth-term|rule|u_n|t_n|a_n|formula)(?: (?:of|for|a|an|the|this|sequence|is|given|by|are|its|which|whose))*\s*[:=]?\s*((?:[-+\d(n][-+*/^().\d n×]*)?n[-+*/^().\d n×]*)(?=$|[.,;?]| (?:find|write|what|work|list|calculate))/;

function takeFormula(text: string): { readonly formula: Expression | null; readonly text: string } {
  const found = FORMULA.exec(text);
  const written = found?.[1]?.trim() ?? '';
  if (found === null || !/\d|\^/.test(written)) return { formula: null, text };
  const reading = parseStatement(written.replaceAll('×', '*'));
  const formula =
    reading.kind === 'statement' && reading.statement.kind === 'expression' ? reading.statement.expression : null;
  return formula === null ? { formula, text } : { formula, text: text.replace(found[0], ' given-nth ') };
}

/** One spelling for each key phrase. */
function normal(text: string): string {
  return (
    text
      .replace(
        /\b(one|two|three|four|five|six|ten)(?= (?:more )?(?:terms?|numbers?)\b)/g,
        (word) => WORDS[word] ?? word,
      )
      .replace(
        /\b(?:an? |the )?(?:algebraic )?(?:expression|formula|rule)(?:,? in terms of n,?)? (?:for|of) the (?=n\^?\(?-?th|general)/g,
        '',
      )
      .replace(
        /\b(?:n\^?\(?-?th\)?|general) term(?: rule)?\b|\bposition[- ]to[- ]term rule\b|\bterm n\b|\bn-th\b/g,
        'nth-term',
      )
      .replace(new RegExp(`\\b(${LATER.join('|')}) (?=term\\b)`, 'g'), (_all, name: string) => `${placeOf(name)}th `)
      // "Whose general term is a_n = 2n + 1": said once in words and once by its name.
      .replace(/\bnth-term(?: is)?(?: given by)? (?=[uta]_\(?n\)?\s*=)/g, '')
      .replace(/\bin terms of n\b/g, ' ')
      .replace(
        /\b(\d+)(?:st|nd|rd|th) (?:term|number)\b|(?<![-\w])term (?:number |no\.? )?(\d+)\b|\b[uta]_\(?(\d+)\)?(?! ?=)/g,
        (_all, ...at: (string | undefined)[]) => `term-at-${at.slice(0, 3).find((one) => one !== undefined) ?? ''}`,
      )
      .replace(
        /\b(?:sum|total) (?:of|to) (?:the |its )?(?:first )?(\d+) terms\b|\b(?:add up|sum|add) the first (\d+) terms\b|\bs_\(?(\d+)\)?/g,
        (_all, ...of: (string | undefined)[]) => `sum-of-${of.slice(0, 3).find((one) => one !== undefined) ?? ''}`,
      )
      .replace(
        /\bsum (?:of|to) (?:its |the |this )?(?:infinity|infinite(?: geometric)?(?: series| sequence)?)\b|\binfinite (?:sum|series)\b|\bs_∞|\bsum to infinity\b/g,
        'sum-infinite',
      )
      .replace(/\bfirst (\d+) (?:terms|numbers)\b/g, 'first-terms-$1')
      .replace(/\bnext (\d+) (?:terms|numbers)\b/g, 'next-$1')
      .replace(
        /\bnext (?:term|number)\b|\b(?:what |which )?(?:number |term )?comes next\b|\bwhat (?:number |term )?is next\b|\bwhat's next\b/g,
        'next-1',
      )
      .replace(/\b(?:which|what) term(?: number)?(?= (?:of|in|is|has|@))/g, 'which-term')
      .replace(/\bfind n if (?=the nth)|\bfor (?:which|what)(?: value of)? n is (?=the nth)|\bfind n\b/g, 'which-term ')
      .replace(/\binfinite (?:geometric )?series(?= @)/g, 'sum-infinite')
      .replace(/\badd up to\b/g, ' ')
      .replace(/\bhow many terms(?: are (?:there )?| does it have| has)?\b/g, ' which-term ')
      .replace(/\bcommon (difference|ratio)\b/g, 'common-$1')
      .replace(/\bterm[- ]to[- ]term rule\b/g, 'term-to-term')
      .replace(/\bposition of\b|\bwhich position\b/g, 'which-term')
  );
}

const NEUTRAL = new Set(
  (
    'a an the of in for is are be find what work out calculate determine write down give state list compute evaluate here given by ' +
    'sequence sequences series progression number numbers term terms first few following this that these its it begins starts start goes has have with whose ' +
    'and arithmetic geometric linear quadratic pattern which will do does i you can we to as expression value values continue complete if then ' +
    'would there was defined are below shown show explain continues continue converges give tell decide determine whether say each common exact so on up all goes consider rule'
  ).split(' '),
);
const KEY =
  /^(?:nth-term|given-nth|term-at-\d+|sum-of-\d+|sum-infinite|first-terms-\d+|next-\d+|which-term|a-term|common-difference|common-ratio|term-to-term)$/;

const OF_IT = '(?: of (?:an?|the|this)(?: arithmetic| geometric)? (?:sequence|series|progression))?';

function fact(text: string, pattern: string): { readonly value: Fraction | null; readonly text: string } {
  const found = new RegExp(
    String.raw`\b(?:${pattern})(?: (?:of|is|equals|equal to))* ?=? ?(${NUMBER})(?![\w/]|\.\d| ?[,;] ?-?\d| -?\d)`,
  ).exec(text);
  if (found?.[1] === undefined) return { value: null, text };
  return { value: typedNumber(found[1]), text: text.replace(found[0], ' ¤ ') };
}

/** Reads a question about a sequence; `null` when a word or number is left that is not surely understood. */
export function readSequence(problem: string): SequenceReading | null {
  const { text: plain } = plainQuestion(problem);
  const kinds = ['arithmetic', 'geometric', 'quadratic'].filter((kind) => plain.includes(kind));
  if (kinds.length > 1) return null;
  const first = fact(
    plain,
    'first term(?: of (?:an?|the|this) (?:arithmetic|geometric) (?:sequence|series|progression))?|starts with|a(?= ?=)|u_1(?= ?=)|a_1(?= ?=)',
  );
  const difference = fact(first.text, `common difference${OF_IT}|d(?= ?=)`);
  const ratio = fact(difference.text, `common ratio${OF_IT}|r(?= ?=)`);
  const listed = takeTerms(normal(ratio.text));
  if (listed === null) return null;
  const formed = takeFormula(listed.text);
  let value: Fraction | null = null;
  const counted = formed.text.replace(/@ *,? *(-?\d+(?:\.\d+)?)(?=$|[.?])/, (all, number: string) => {
    if (!formed.text.includes('which-term')) return all;
    value = typedNumber(number);
    return ' @ ';
  });
  const asked = counted
    .replace(
      /\b(?:is|will|can|could|does|whether) (?:the number )?(-?\d+(?:\.\d+)?) (?:be |belong |is )?(?:an? (?:term|number|member)|in|to)\b(?: (?:of|in))?/,
      (_all, number: string) => {
        value = typedNumber(number);
        return ' a-term ';
      },
    )
    .replace(
      /(?:\b(?:is|equal to|equals|has the value|has value)|which-term) (-?\d+(?:\.\d+)?)(?![\w.]*\d)/,
      (all, number: string) => {
        if (!formed.text.includes('which-term') || value !== null) return all;
        value = typedNumber(number);
        return all.includes('which-term') ? ' which-term ' : ' ';
      },
    );
  const words = asked.replace(/[@¤]/g, ' ').match(/[\p{L}\d'^/_=.-]*[\p{L}\d=^/_][\p{L}\d'^/_=-]*/gu) ?? [];
  const keys: string[] = [];
  for (const word of words) {
    if (KEY.test(word)) keys.push(word);
    else if (!NEUTRAL.has(word)) return null;
  }
  // "Here are the first five terms: …" asks for nothing.
  const given = listed.terms.length > 0;
  if (keys.includes('which-term') && keys.includes('nth-term')) keys.splice(keys.indexOf('nth-term'), 1);
  return {
    keys: given ? keys.filter((key) => !key.startsWith('first-terms')) : keys,
    terms: listed.terms,
    formula: formed.formula,
    first: first.value,
    difference: difference.value,
    ratio: ratio.value,
    value,
    kind: (kinds[0] ?? null) as SequenceReading['kind'],
  };
}
