import { parseExpression } from '../../reading/parseExpression.ts';
import { symbolsIn } from '../../expression/symbolsIn.ts';
import type { RuleSolution } from '../../outcomes.ts';
import type { Work } from '../requests/requestWords.ts';
import { sentenceOf } from '../reworded/rewording.ts';
import type { Piece } from '../reworded/rewording.ts';
import { countsThings } from './countsThings.ts';

type Formula = { readonly latex: string; readonly letter: string };

/** A formula in one letter, alone or as the value of a name. */
function formulaIn({ text }: Piece): Formula | null {
  const bare = text
    .replace(/\$/g, '')
    .replace(/^[A-Za-z](?:_?\{?[a-z]\}?|[ₙₖ])?(?: ?\([a-z]\))? ?= ?/, '')
    .replace(/(?<=[\d)}]) ?(?:°C?|degrees?|cm|m|metres?|litres?|people)$/, '')
    .trim();
  // "Four x minus one over two x": said aloud, the fraction has other ends.
  if (/[a-z]{3,}/i.test(bare.replace(/\\?(?:sin|cos|tan|log|exp|sqrt|d?frac|left|right|cdot|times)(?![a-z])/g, ' ')))
    return null;
  const reading = parseExpression(bare);
  if (reading.kind !== 'expression' || reading.expression.kind === 'symbol') return null;
  const [letter, ...more] = symbolsIn(reading);
  return letter === undefined || more.length > 0 || /^[a-z] ?[<>≤≥]|^[a-z] ?= ?-?\d+$/.test(text)
    ? null
    : { latex: bare, letter };
}

const CLOSER =
  '(?:(?:gets?|getting|goes|moves?|comes|takes? values?|values?|tries|try|draws?) )?(?:(?:ever |very |really )?(?:closer|nearer|close|near)(?: and (?:closer|nearer))? to|approach(?:es|ing)|tends? to(?:wards)?|tending to|tend to|goes to|heads? (?:to|towards|for)|heading (?:to|towards|for))';
const LARGE =
  /(?:#\d+|numbers?|values?|time|copies|leaflets|items|years|it|they)(?: of [a-z]+)? (?:gets?|becomes?|grows?|is|are|increases?|goes|heading|is heading|goes on|keeps? growing)(?: (?:made|taken|very|really|extremely|larger|bigger|and|ever|so|up|to|towards|without|printed|produced))* (?:large|larger|big|bigger|huge|enormous|bound|limit|infinity|on)\b|\bvery large (?:number|values?|amount|#\d+)|\bfor (?:very )?large #\d+|\bin the (?:very )?long (?:run|term)|\bafter a (?:very )?long time|\bheading (?:to|for|towards) infinity/;
const ASKS =
  /\b(?:what|which|find|calculate|work out|determine|state|so what is)\b[^?]*\b(?:limit|approach(?:es|ing)?|tends?|gets? (?:close|closer|near|nearer)|closer|nearer|settles?|level(?:s)? (?:off|out)|heads?|homes? in|converges?|exact speed|get(?:ting)? to)\b|\b(?:what is|whats|find) (?:the|its|this|that) limit\b/;
const STEERS =
  /\b(?:not|never|except|reciprocal|square|cube|inverse|negative|opposite|root|multiplied|plus|minus|times|added|unless|when is|how (?:many|much|long|fast)|twice|double|half|from (?:above|below|the (?:left|right))|left|right|derivative|gradient|area|integral|difference between|sum|rate|within|less than|more than|first|continuous|prove|explain|why|estimate)\b/;

/** Numbers of a list that only shows the first values of the formula: "1/2, 2/3, 3/4, …, n/(n + 1)". */
function isShown(text: string, { latex, letter }: Formula): boolean {
  const wanted = parseExpression(text);
  if (wanted.kind !== 'expression' || symbolsIn(wanted).length > 0) return false;
  const number = Number(/^\(?(\d+)\)?$/.exec(text)?.[1] ?? NaN);
  const [top, bottom] = text.split('/').map(Number);
  const size = Number.isNaN(number) ? (top ?? NaN) / (bottom ?? 1) : number;
  return [1, 2, 3, 4, 5].some((at) => {
    const put = parseExpression(latex.replaceAll(new RegExp(`(?<![a-zA-Z\\\\])${letter}(?![a-zA-Z])`, 'g'), `(${at})`));
    return put.kind === 'expression' && Math.abs(valueOf(latex, letter, at) - size) < 1e-9;
  });
}

/** The value of a quotient of two linear sums, enough for lists of fractions. */
function valueOf(latex: string, letter: string, at: number): number {
  const [top = '', bottom = '1'] = latex.replace(/\s/g, '').split('/');
  const linear = (side: string): number => {
    const bare = side.replace(/^\((.*)\)$/, '$1');
    let sum = 0;
    for (const [, sign, size, own, fixed] of bare.matchAll(new RegExp(`([-+−]?)(?:(\\d*)(${letter})|(\\d+))`, 'g'))) {
      const value = own === undefined ? Number(fixed) : (size === '' ? 1 : Number(size)) * at;
      sum += sign === '-' || sign === '−' ? -value : value;
    }
    return sum;
  };
  return linear(top) / linear(bottom);
}

/** "(x² − 16)/(x − 4) gives an error at 4. What does it approach as x gets closer to 4?", whatever is said around. */
export function limitTalk(problem: string, work: Work): RuleSolution | null {
  if (problem.length > 400 || !/clos|near|approach|tend|limit|settle|level|large|infinity|long (?:run|term|time)|head/i.test(problem)) return null; // prettier-ignore
  if (countsThings(problem)) return null;
  const sentence = sentenceOf(problem);
  if (sentence === null || sentence.pieces.length > 9) return null;
  const { skeleton: words, pieces } = sentence;
  const found = pieces.map(formulaIn);
  const [formula, ...more] = found.filter((one) => one !== null);
  if (formula === undefined || more.some(({ latex }) => latex !== formula.latex)) return null;
  if (!ASKS.test(words) || STEERS.test(words.replace(/\b(?:speed|average speed|first (?:few|four|five))\b/g, ' ')))
    return null;
  const far = LARGE.test(words);
  const ends = new Set<string>();
  let endless = far;
  for (const [index, { text }] of pieces.entries()) {
    if (found[index] !== null) continue;
    const plain = text.replace(/\$/g, '').trim();
    const [, letter, value] = /^(?:([a-z]) ?(?:=|→|->|\\to) ?)?(-?\d+(?:\.\d+)?|∞|\\infty|infinity)$/.exec(plain) ?? [];
    if (new RegExp(`^${formula.letter}$|^[A-Za-z](?:\\([a-z]\\))?$`).test(plain)) continue;
    if (value !== undefined && (letter === undefined || letter === formula.letter)) {
      if (far && isShown(plain, formula)) continue;
      if (/∞|inf/.test(value)) {
        if (!far && !/→|->|\\to/.test(plain) && !new RegExp(`${CLOSER} #${index}(?!\\d)`).test(words)) return null;
        endless = true;
        continue;
      }
      ends.add(value);
    } else if (value !== undefined && letter !== undefined && formula.latex.includes(value)) continue;
    else if (!(far && isShown(plain, formula))) return null;
  }
  const [end, ...others] = ends;
  if (others.length > 0 || endless === (end !== undefined)) return null;
  const near = pieces.findIndex(
    ({ text }) => text.trim() === end || new RegExp(`(?:→|->|\\\\to) ?${end ?? ''}$`).test(text),
  );
  if (end !== undefined && !/→|->|\\to/.test(pieces[near]?.text ?? '') && !pieces.some(({ text }, index) => text.trim() === end && new RegExp(`${CLOSER} (?:the (?:value|number) )?#${index}(?!\\d)|\\b(?:tend|go|approach) (?:to )?#${index}(?!\\d)`).test(words))) return null; // prettier-ignore
  return work(`Find the limit of $${formula.latex}$ as $${formula.letter}$ tends to ${end ?? 'infinity'}`);
}
