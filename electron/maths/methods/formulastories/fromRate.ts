import Fraction from 'fraction.js';

import { substitute } from '../../algebra/substitute.ts';
import { symbol } from '../../expression/build.ts';
import { symbolsIn } from '../../expression/symbolsIn.ts';
import type { Expression } from '../../expression/expression.ts';
import type { RuleSolution } from '../../outcomes.ts';
import { toLatex } from '../../printing/toLatex.ts';
import { parseExpression } from '../../reading/parseExpression.ts';
import { rationalValue } from '../rationalValue.ts';
import type { Work } from '../requests/requestWords.ts';
import { sentenceOf } from '../reworded/rewording.ts';
import type { Piece } from '../reworded/rewording.ts';

/** A rate told by a formula: what changes, the letter it changes with, and the formula. */
type Rate = { readonly name: string; readonly letter: string; readonly body: Expression };
type Facts = {
  readonly rate: Rate;
  readonly words: string;
  readonly pieces: readonly Piece[];
  /** Values of the letter and of what changes, by the mark they stand at. */
  readonly at: ReadonlyMap<string, string>;
  readonly levels: ReadonlyMap<string, string>;
  readonly numbers: ReadonlyMap<string, string>;
};

const UNITS = /(?<=[\d)}a-z²³]) ?(?:metres?|meters?|litres?|liters?|cm|mm|km|m|g|kg|grams?|degrees?|people|m\/s(?:²|\^2)?|cm³|m³|°C|centimetres?)(?: per [a-z]+)?$/; // prettier-ignore
/** What each rate of motion is the rate of. */
const OF_MOTION: Readonly<Record<string, string>> = { v: 's', a: 'v' };

function bodyOf(text: string): Expression | null {
  for (const one of [text, text.replace(UNITS, '')]) {
    const reading = parseExpression(one);
    if (reading.kind === 'expression' && symbolsIn({ kind: 'expression', expression: reading.expression }).length <= 1) return reading.expression; // prettier-ignore
  }
  return null;
}

/** "At a rate of 3t² + 2 litres per hour" */
function toldRate(words: string, index: number, { text }: Piece): Rate | null {
  if (!new RegExp(`\\brate (?:of|is|given by|=)* ?(?:given by |equal to )?#${index}(?!\\d)`).test(words)) return null;
  const body = /=/.test(text) ? null : bodyOf(text.replace(/\$/g, ''));
  const [letter] = body === null ? [] : symbolsIn({ kind: 'expression', expression: body });
  return body === null || letter === undefined ? null : { name: '', letter, body };
}

function rateIn({ text }: Piece, problem: string): Rate | null {
  const plain = text
    .replace(/\$/g, '')
    .replace(/\\frac\{ ?d ?([a-zA-Z])\}\{ ?d ?([a-z])\}/g, 'd$1/d$2')
    .trim();
  const [, name, letter, typed] = /^d ?([a-zA-Z]) ?\/ ?d ?([a-z]) ?= ?(.+)$/.exec(plain) ?? [];
  const [, own, typedToo] = /^([va])(?: ?\( ?t ?\))? ?= ?(.+)$/.exec(plain) ?? [];
  const ofMotion = own !== undefined && /\b(?:velocity|speed|acceleration|accelerates)\b/i.test(problem) ? OF_MOTION[own] : undefined; // prettier-ignore
  const body = bodyOf(typed ?? typedToo ?? '');
  if (body === null || (name === undefined && ofMotion === undefined)) return null;
  if (own === 'a' && /\bvelocity\b[^.]*=[^.]*[a-z]/i.test(problem.replace(text, ' '))) return null;
  const [only] = symbolsIn({ kind: 'expression', expression: body });
  const variable = letter ?? 't';
  if (name === undefined && only === undefined) return null;
  return only === undefined || only === variable ? { name: name ?? ofMotion ?? '', letter: variable, body } : null;
}

const STEERS =
  /\b(?:not|never|except|unless|another|twice|double[ds]?|half|halv\w*|percent\w*|difference|average|mean|both|already|instead|remain\w*|left|prove|explain|sketch|leaks? (?:out )?(?:at|as well)|also|at the same time|maximum|minimum|greatest|least|total distance|at rest|negative)\b/;

function factsIn(problem: string): Facts | null {
  const sentence = sentenceOf(problem);
  if (sentence === null || sentence.pieces.length > 10) return null;
  const rates = sentence.pieces.map(
    (piece, index) => rateIn(piece, problem) ?? toldRate(sentence.skeleton, index, piece),
  );
  const [rate, ...more] = rates.filter((one) => one !== null);
  if (rate === undefined || more.length > 0) return null;
  const [at, levels, numbers] = [new Map<string, string>(), new Map<string, string>(), new Map<string, string>()];
  for (const [index, { text }] of sentence.pieces.entries()) {
    if (rates[index] !== null) continue;
    const plain = text.replace(/\$/g, '').trim();
    const [, letter, value] = /^([a-zA-Z])(?: ?\( ?0 ?\))? ?= ?(-?\d+(?:\.\d+)?(?:\/\d+)?)(?: ?[a-z]{1,2}(?:\/s)?)?$/.exec(plain) ?? []; // prettier-ignore
    const bare = /^(-?\d+(?:\.\d+)?)(?: ?(?:m\/s|[a-z]{1,2}|cm³))?$/.exec(plain)?.[1];
    const [, spanned, low, high] = /^(?:(-?\d+) ?[≤<] ?([a-z]) ?[≤<] ?(-?\d+))$/.exec(plain) ?? [];
    if (value !== undefined && letter === rate.letter) at.set(`#${index}`, value);
    else if (value !== undefined && letter === rate.name) levels.set(`#${index}`, value);
    else if (bare !== undefined) numbers.set(`#${index}`, bare);
    else if (spanned !== undefined && low !== undefined && high !== undefined) return null;
    else if (!(/^[A-Za-z]$|^[A-Za-z]\([a-z]\)$/.test(plain) || new RegExp(`^${rate.letter} ?(?:>|≥|>=|\\\\geq?) ?0$`).test(plain))) return null; // prettier-ignore
  }
  return { rate, words: sentence.skeleton, pieces: sentence.pieces, at, levels, numbers };
}

const START =
  /\b(?:initially|at the start|at first|to begin with|to start with|starts? (?:at|from|with)|originally|at time (?:0|zero))\b/;
const FORMULA =
  /\b(?:formula|expression|equation|function|rule)\b|\bin terms of (?:#\d+|time)\b|\b(?:find|express|determine|obtain|write) #\d+(?= (?:in terms of|as a function of))|\b(?:find|determine|obtain|work out) #\d+\s*$/;

/** "dh/dt = 4 − 0.5t, and it was 6 cm tall when t = 0. Find h": by integrating, with the constant. */
function withConstant({ rate, words, at, levels, numbers }: Facts, work: Work): RuleSolution | null {
  const told = [...levels.values(), ...numbers.values()];
  const [level, ...more] = told;
  const places = [...at.values()];
  const [place = START.test(words) ? '0' : undefined, ...others] = places;
  if (
    rate.name === '' ||
    level === undefined ||
    more.length + others.length > 0 ||
    place === undefined ||
    !FORMULA.test(words)
  )
    return null;
  if (/\bafter #\d+ (?!(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?)\b)/.test(words)) return null;
  const body = toLatex(substitute(rate.body, new Map([[rate.letter, symbol('x')]])));
  const solved = work(`Given that $\\frac{dy}{dx}=${body}$ and that y=${level} when x=${place}, find y in terms of x.`);
  if (solved === null || !/^y=/.test(solved.answer)) return null;
  const renamed = (text: string): string =>
    text
      .replace(/(?<![a-zA-Z\\])y(?![a-zA-Z])/g, rate.name)
      .replace(/(?<![a-zA-Z\\])(d?)x(?![a-zA-Z])/g, `$1${rate.letter}`);
  return {
    ...solved,
    steps: solved.steps.map((step) => ({ ...step, expression: renamed(step.expression.replace(/\{dy\}/g, `{d${rate.name}}`)) })), // prettier-ignore
    answer: renamed(solved.answer),
  };
}

const ENDS = /\b(?:between|from) (#\d+) (?:and|to|until|up to) (#\d+)\b/;
const SPAN = /\b(?:in|during|over|for) the first (#\d+)\b/;
const WHOLE =
  /\bhow (?:much|many|far)\b|\b(?:find|calculate|work out|what is|determine) the (?:total |overall )?(?:distance|amount|volume|number|quantity|increase|change|growth|mass)\b/;

/** Whether a rate is nowhere negative between two times, seen at many places. */
function staysAbove({ body, letter }: Rate, low: Fraction, high: Fraction): boolean {
  if (low.compare(high) >= 0) return false;
  return Array.from({ length: 65 }, (_item, index) => {
    const value = rationalValue(body, { [letter]: low.add(high.sub(low).mul(new Fraction(index, 64))) });
    return value !== null && value.compare(0) >= 0;
  }).every(Boolean);
}

/** "Water flows in at dV/dt = 12 + 4t. How much flows in during the first 5 minutes?" */
function altogether({ rate, words, at, levels, numbers }: Facts, work: Work): RuleSolution | null {
  if (!WHOLE.test(words) || levels.size > 0 || /\b(?:how fast|acceleration|is there|are there|in the tank)\b/.test(words)) return null; // prettier-ignore
  const [ends, span] = [ENDS.exec(words), SPAN.exec(words)];
  const value = (mark: string | undefined): string | undefined => at.get(mark ?? '') ?? numbers.get(mark ?? '');
  const [low, high] = ends !== null ? [value(ends[1]), value(ends[2])] : span !== null ? ['0', value(span[1])] : [];
  if (low === undefined || high === undefined || at.size + numbers.size !== (ends !== null ? 2 : 1)) return null;
  if (!staysAbove(rate, new Fraction(low), new Fraction(high))) return null;
  return work(`Evaluate $\\int_{${low}}^{${high}} (${toLatex(rate.body)})\\,d${rate.letter}$`);
}

const PER = /\bper (second|minute|hour|day|week|month|year)\b/;

/** What a rate told as a derivative makes: the formula of what changes, or how much it is between two times. */
export function fromRate(problem: string, work: Work): RuleSolution | null {
  if (problem.length > 400 || !/d ?[a-zA-Z] ?\}?(?:\/|\{) ?d ?[a-z]|(?<![a-z])[va](?:\(t\))? ?=|\brate\b/.test(problem)) return null; // prettier-ignore
  const facts = factsIn(problem);
  if (facts === null || STEERS.test(facts.words)) return null;
  const per = PER.exec(`${facts.words} ${problem}`)?.[1];
  const times = [...new Set(facts.pieces.map(({ unit }) => unit.replace(/s$/, '')).filter((unit) => /^(?:second|minute|hour|day|week|month|year)$/.test(unit)))]; // prettier-ignore
  if (per !== undefined && times.some((unit) => unit !== per)) return null;
  return withConstant(facts, work) ?? altogether(facts, work);
}
