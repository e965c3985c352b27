import { symbolsIn } from '../../expression/symbolsIn.ts';
import type { Expression } from '../../expression/expression.ts';
import type { RuleSolution } from '../../outcomes.ts';
import { toLatex } from '../../printing/toLatex.ts';
import { parseExpression } from '../../reading/parseExpression.ts';
import { hasPart, hasUnknownPower, isLog } from '../requests/parts.ts';
import type { Work } from '../requests/requestWords.ts';
import { sentenceOf } from '../reworded/rewording.ts';
import type { Piece } from '../reworded/rewording.ts';

/** A formula told in a story, `N = 40e^{0.25t}`, and the numbers beside it. */
type Model = {
  readonly name: string;
  readonly letter: string;
  readonly body: Expression;
  readonly words: string;
  /** Values told of the letter, of what the formula gives, and bare numbers with the place they stand at. */
  readonly at: readonly string[];
  readonly levels: readonly string[];
  readonly numbers: readonly { readonly mark: string; readonly value: string; readonly unit: string }[];
};

const NUMBER = /^(?:\\?[£$€])?(-?\d+(?:\.\d+)?)(?: ?(?:\\text\{ ?)?(°C|°F|°|[a-z]{1,2}|grams?|people|bacteria)\}?)?$/;
const UNITS = /(?<=[\d)}a-z]) ?(?:(?:degrees?|°|°C|cm|mm|km|m|g|kg|mg|ml|l|litres?|metres?|people|bacteria|fish|rabbits|pounds|dollars|euros)(?: per [a-z]+)?)$/; // prettier-ignore

function bodyIn({
  text,
  statement,
}: Piece): { readonly name: string; readonly letter: string; readonly body: Expression } | null {
  // prettier-ignore
  const [, left, right] = /^([A-Za-z](?: ?\([a-z]\))?) ?= ?(.+)$/.exec(text.replace(/\$/g, '').trim()) ?? [];
  const typed = right ?? (statement?.kind === 'expression' ? text : undefined);
  if (typed === undefined) return null;
  for (const one of [typed, typed.replace(UNITS, '')]) {
    const reading = parseExpression(one);
    if (reading.kind !== 'expression') continue;
    const { expression } = reading;
    const [letter, ...more] = symbolsIn({ kind: 'expression', expression });
    if (letter === undefined || more.length > 0 || expression.kind === 'symbol') continue;
    if (!hasPart(expression, (part) => hasUnknownPower(part) || isLog(part))) return null;
    return { name: left?.charAt(0) ?? '', letter, body: expression };
  }
  return null;
}

function modelIn(problem: string): Model | null {
  const sentence = sentenceOf(problem);
  if (sentence === null || sentence.pieces.length > 9) return null;
  const bodies = sentence.pieces.map(bodyIn);
  const [model, ...more] = bodies.filter((body) => body !== null);
  if (model === undefined || more.length > 0 || model.name === model.letter) return null;
  const [at, levels]: [string[], string[]] = [[], []];
  const numbers: { mark: string; value: string; unit: string }[] = [];
  for (const [index, piece] of sentence.pieces.entries()) {
    if (bodies[index] !== null) continue;
    const plain = piece.text.replace(/\$|\\(?=[£€])/g, '').trim();
    const [, letter, value] = /^([A-Za-z]) ?= ?(-?\d+(?:\.\d+)?)$/.exec(plain) ?? [];
    const [, bare, behind = ''] = NUMBER.exec(plain.replace(/,(?=\d{3})/g, '')) ?? [];
    if (letter === model.letter && value !== undefined) at.push(value);
    else if (letter !== undefined && letter === model.name && value !== undefined) levels.push(value);
    else if (bare !== undefined) numbers.push({ mark: `#${index}`, value: bare, unit: piece.unit || behind });
    else if (/^\d+(?:\.\d+)?%$/.test(plain)) numbers.push({ mark: `#${index}`, value: plain, unit: '%' });
    else if (!(/^[A-Za-z]$|^[A-Za-z]\([a-z]\)$/.test(plain) || new RegExp(`^${model.letter} ?(?:>|≥|>=|\\\\geq?) ?0$`).test(plain))) return null; // prettier-ignore
  }
  return { ...model, words: sentence.skeleton, at, levels, numbers };
}

const STEERS =
  /\b(?:not|never|except|unless|another|twice|double[ds]?|half|halv\w*|third|quarter|percent\w*|fewer|difference|rate|rates|how fast|speed|changing|gradient|derivative|differentiat\w*|integrat\w*|average|mean|both|already|instead|remain\w*|change[ds]?|prove|explain|sketch|inverse|later than|longer|further|extra|additional|lost|los[ei]\w*|gone|gain\w*|grown by|(?:fallen|risen|dropped|increased|decreased) by|decayed|disappeared|more|thousands?|hundreds?|millions?|start(?:ing)? (?:value|amount)|initial(?:ly)?|than at|leave|join\w*|arrive\w*|added|removed|taken)\b/;
const ASKS_TIME =
  /\b(?:when|how long|after how (?:many|long)|(?:in |for )?how many (?:more )?(?:complete |full |whole )?(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?)|how old|(?:find|calculate|work out|determine|estimate|what is|solve for) (?:the )?(?:time|number of (?:complete |full |whole )?(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?)|value of #\d+|#\d+)|(?:at|in) (?:what|which) (?:time|year))\b/;
const PAST = /\b(?:exceeds?|above|over|more than|greater than|pass(?:es)?|below|less than|under)\b/;
const WHOLE = /\b(?:whole|complete|full)\b/;
const PERIOD = '(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?)';

/** The unit the letter counts in: "after t years", "where t is in hours", "t is the time in days". */
function periodOf({ words }: Model, problem: string, letter: string): string {
  const near = new RegExp(String.raw`(?<![a-z])\$?${letter}\$? ?(${PERIOD})\b|(?<![a-z])\$?${letter}\$?(?: is| =)?(?: (?:measured|the|time|number|in|of|elapsed|passed|taken))* (${PERIOD})\b|\b(${PERIOD}),? \$?${letter}\$?(?![a-z])`, 'i').exec(problem); // prettier-ignore
  const told = near?.[1] ?? near?.[2] ?? near?.[3] ?? new RegExp(`how many (?:complete |full |whole )?(${PERIOD})`).exec(words)?.[1]; // prettier-ignore
  return (told ?? '').toLowerCase().replace(/s$/, '');
}

function roundingIn(problem: string): string | null {
  const found = /\b(?:correct )?to (\d|one|two|three|four) (decimal places?|d\.?p\.?|significant figures?|s\.?f\.?|sig\.? figs?)/i.exec(problem); // prettier-ignore
  if (found !== null) {
    const digits = { one: '1', two: '2', three: '3', four: '4' }[(found[1] ?? '').toLowerCase()] ?? found[1] ?? '';
    return ` to ${digits} ${/^d/i.test(found[2] ?? '') ? 'decimal place' : 'significant figure'}${digits === '1' ? '' : 's'}`; // prettier-ignore
  }
  const nearest = /\bnearest ([a-z]+)/i.exec(problem)?.[1];
  if (nearest === undefined) return /\bdecimal|\bsignificant|\bround/i.test(problem) ? null : '';
  return new RegExp(`^(?:${PERIOD}|whole|integer)$`, 'i').test(nearest) ? ' to the nearest whole number' : null;
}

/** "m = 80e^(…) grams … until it is 0.02 kg": the two would have to be made one. */
function mixesUnits(problem: string): boolean {
  const masses = problem.match(/(?<=[\d)}] ?)(?:mg|kg|g|milligrams?|kilograms?|grams?)(?![a-z])/g) ?? [];
  const lengths = problem.match(/(?<=[\d)}] ?)(?:mm|cm|km|m|millimetres?|centimetres?|kilometres?|metres?)(?![a-z])/g) ?? []; // prettier-ignore
  const short = (unit: string): string =>
    unit.length <= 2 ? unit : `${/^milli/.test(unit) ? 'm' : /^centi/.test(unit) ? 'c' : /^kilo/.test(unit) ? 'k' : ''}${/gram/.test(unit) ? 'g' : 'm'}`; // prettier-ignore
  return [masses, lengths].some((units) => new Set(units.map(short)).size > 1);
}

/** The number the story's amount comes to, wherever it is told; `null` where more or fewer are told. */
function levelOf(model: Model, problem: string): string | null {
  const inside = new Set((toLatex(model.body).match(/\d+(?:\.\d+)?/g) ?? []).map(Number));
  const asked = model.words.slice(Math.max(0, model.words.search(ASKS_TIME)));
  const told = model.numbers.filter(({ mark, value, unit }) => {
    if (new RegExp(`\\bto ${mark} (?:decimal|significant|d ?p|s ?f)`).test(model.words)) return false;
    if (unit === '%' || new RegExp(`^${PERIOD}$`).test(unit)) {
      const size = Number(value.replace('%', '')) / 100;
      return !(unit === '%' && [1 + size, 1 - size, size].some((one) => inside.has(Number(one.toFixed(6)))));
    }
    // "Savings of £1000 … 1000 × 1.05^t": what the formula has is told already.
    return asked.includes(mark) || !inside.has(Number(value));
  });
  const [one, ...more] = [...told.map(({ value }) => value), ...model.levels];
  return one === undefined || more.length > 0 || one.endsWith('%') || /[£$€]\d[^.?]*[£$€]\d[^.?]*[£$€]\d/.test(problem) ? null : one; // prettier-ignore
}

function numberAt(model: Model, time: number): number | null {
  const value = approximate(model.body, model.letter, time);
  return Number.isFinite(value) ? value : null;
}

/** A number near the formula's value; not a number where it has none or a part that is not known. */
function approximate(body: Expression, letter: string, at: number): number {
  const part = (one: Expression): number => approximate(one, letter, at);
  switch (body.kind) {
    case 'number':
      return body.value.valueOf();
    case 'symbol':
      return body.name === letter ? at : NaN;
    case 'constant':
      return body.name === 'e' ? Math.E : body.name === 'pi' ? Math.PI : NaN;
    case 'negative':
      return -part(body.operand);
    case 'sum':
      return body.terms.reduce((sum, one) => sum + part(one), 0);
    case 'product':
      return body.factors.reduce((product, one) => product * part(one), 1);
    case 'quotient':
      return part(body.numerator) / part(body.denominator);
    case 'power':
      return part(body.base) ** part(body.exponent);
    case 'call':
      return body.name === 'exp' && body.operands[0] !== undefined ? Math.exp(part(body.operands[0])) : NaN;
    default:
      return NaN;
  }
}

/** The first whole time at which the amount is past the level. */
function firstWhole(model: Model, level: number, period: string): RuleSolution | null {
  const falls = /\b(?:below|less than|under)\b/.test(model.words);
  const past = (value: number): boolean => (falls ? value < level : value > level);
  const start = numberAt(model, 0);
  if (start === null || past(start)) return null;
  for (let time = 1; time <= 500; time += 1) {
    const [before, now] = [numberAt(model, time - 1), numberAt(model, time)];
    if (before === null || now === null || (falls ? now >= before : now <= before)) return null;
    if (Math.abs(now - level) < 1e-9) return null;
    if (!past(now)) continue;
    const put = (at: number, value: number): string => `${model.letter}=${at}:\\ ${toLatex(model.body).replaceAll(new RegExp(`(?<![a-zA-Z\\\\])${model.letter}(?![a-zA-Z])`, 'g'), `(${at})`)}\\approx ${value.toFixed(2)}`; // prettier-ignore
    const steps = [
      { reason: `After ${time - 1} it is not yet there.`, expression: put(time - 1, before) },
      { reason: `After ${time} it is.`, expression: put(time, now) },
    ];
    const unit = period === '' ? '' : `\\text{ ${period}${time === 1 ? '' : 's'}}`;
    return { topic: 'exponentials-logarithms', method: 'modelTimes', steps, answer: `${time}${unit}` };
  }
  return null;
}

/** When something that grows or fades by a formula told in a story comes to an amount. */
export function modelTimes(problem: string, work: Work): RuleSolution | null {
  if (problem.length > 420 || !/\^|log|ln|[⁰-⁹ᵗˣ]|\be\b/.test(problem) || !ASKS_TIME.test(problem.toLowerCase().replace(/\$?([a-z])\$? ?(?=[.?]|$| when| for| if)/g, '#0 '))) return null; // prettier-ignore
  const model = modelIn(problem);
  if (model === null || !ASKS_TIME.test(model.words) || STEERS.test(model.words.replace(/\bmore than\b/g, 'above')) || mixesUnits(problem) || model.at.some((at) => at !== '0')) return null; // prettier-ignore
  const [level, rounding] = [levelOf(model, problem), roundingIn(problem)];
  if (level === null || rounding === null) return null;
  const period = periodOf(model, problem, model.letter);
  const last = model.words.slice(model.words.search(ASKS_TIME));
  if (PAST.test(last) || WHOLE.test(last))
    return rounding === '' && (PAST.test(last) || WHOLE.test(last)) && PAST.test(last) ? firstWhole(model, Number(level), period) : null; // prettier-ignore
  const solved = work(`Solve $${toLatex(model.body)}=${level}$${rounding}`);
  if (solved === null || / or |no real/.test(solved.answer)) return null;
  const value = solved.answer.replace(/^[a-zA-Z]=/, '');
  if (value.startsWith('-')) return null;
  const answer = period === '' || /\\(?:ln|log|frac)/.test(value) ? solved.answer : `${value}\\text{ ${period}${value === '1' ? '' : 's'}}`; // prettier-ignore
  return { ...solved, answer };
}
