import { symbolsIn } from '../../expression/symbolsIn.ts';
import type { Expression } from '../../expression/expression.ts';
import { readCondition } from '../../checking/conditions.ts';
import type { RuleSolution } from '../../outcomes.ts';
import { toLatex } from '../../printing/toLatex.ts';
import { withTheirLetters } from '../amongwords/theirLetters.ts';
import { sentenceOf } from '../reworded/rewording.ts';
import { equationOf } from './parts.ts';
import { writtenNumber } from '../rationalRoots.ts';
import { roundAnswer } from '../roundAnswer.ts';
import { roundedValue } from './valueRequests.ts';
import { fractionOf, plainNumbers, withDigits } from './storyText.ts';
import { numberNode } from '../numberNode.ts';
import type { Work } from './requestWords.ts';

const UNITS: readonly (readonly [name: string, pattern: string])[] = [
  ['hour', 'hours?|hrs?|h'], ['minute', 'minutes?|mins?'], ['second', 'seconds?|secs?|s'], ['day', 'days?'], ['week', 'weeks?'], ['month', 'months?'], ['year', 'years?|yrs?'],
  ['mile', 'miles?|mi'], ['kilometre', 'kilomet(?:re|er)s?|kms?'], ['metre', 'met(?:re|er)s?|m'], ['centimetre', 'centimet(?:re|er)s?|cm'], ['kilogram', 'kilograms?|kgs?|kilos?'], ['gram', 'grams?|g'], ['litre', 'lit(?:re|er)s?'],
  ['celsius', '°\\s?c|degrees celsius|degrees c|celsius|c|deg c'], ['fahrenheit', '°\\s?f|degrees fahrenheit|degrees f|fahrenheit|f'],
  ['pound', 'pounds?|£'], ['dollar', 'dollars?|\\$'], ['euro', 'euros?|€'], ['rupee', 'rupees?|rs'], ['rand', 'rand|r'],
]; // prettier-ignore
const THINGS =
  '(?!and|or|is|are|then|to|in|for|on|at|by|with|of|from|when|if|that|as|the|more|less|each|per|times|squared)[a-z]{3,}';
const MONEY = new Set(['pound', 'dollar', 'euro', 'rupee', 'rand']);
const SIGNS: Readonly<Record<string, string>> = { '£': 'pound', $: 'dollar', '€': 'euro', R: 'rand' };

function unitNamed(text: string): string {
  const plain = text.toLowerCase().trim();
  return UNITS.find(([, pattern]) => new RegExp(`^(?:${pattern})$`).test(plain))?.[0] ?? plain.replace(/(?<!s)s$/, '');
}

/** The unit or the things a letter counts: "h hours", "£C", "n is the number of guests". */
function unitsOf(letter: string, context: string): readonly string[] {
  const named = [...UNITS.map(([, pattern]) => pattern).filter((pattern) => pattern !== 'c'), THINGS].join('|');
  const after = [
    ...context.matchAll(
      new RegExp(`(?<![A-Za-z])${letter} (?:of |in |is in |measured in |being in )?(${named})(?![a-z])`, 'gi'),
    ),
  ].map((found) => found[1] ?? '');
  const before = [...context.matchAll(new RegExp(`([£$€])\\s?${letter}(?![A-Za-z(])`, 'g'))].map(
    (found) => SIGNS[found[1] ?? ''] ?? '',
  );
  const told = [
    ...context.matchAll(
      new RegExp(
        `(?<![A-Za-z])${letter}(?: is|,|,? being|,? stands for|,? where)? ?(?:is )?(?:the |its |their |her |his )*(?:(?:time|distance|cost|charge|fee|fare|price|temperature|mass|weight|length|height|number|amount|age|depth|journey|total|bill|duration)(?: (?:taken|travelled|charged|of|in|the|journey|job|total))* )(${named})(?![a-z])`,
        'gi',
      ),
    ),
  ].map((found) => found[1] ?? '');
  const number = [
    ...context.matchAll(
      new RegExp(
        `number of (${THINGS})(?:[a-z ]{0,20})?,? ?\\(?${letter}(?![A-Za-z])|(${THINGS}),? ?\\(${letter}\\)|(?:in|of) (${named})(?: \\(| )${letter}(?![A-Za-z(])`,
        'gi',
      ),
    ),
  ].map((found) => found[1] ?? found[2] ?? found[3] ?? '');
  const into =
    letter === 'C' && /celsius|°\s?c/i.test(context)
      ? ['celsius']
      : letter === 'F' && /fahrenheit|°\s?f/i.test(context)
        ? ['fahrenheit']
        : [];
  return [...new Set([...after, ...before, ...told, ...number, ...into].map(unitNamed).filter((unit) => unit !== ''))];
}

/** The one currency a story tells its amounts in. */
function moneyIn(context: string): readonly string[] {
  const named = new Set(
    [...context.matchAll(/\b(?:pounds|dollars|euros|rupees)\b|[£$€]/gi)].map(([word]) => unitNamed(word)),
  );
  return named.size === 1 ? [...named] : [];
}

type Quantity = { readonly value: Expression; readonly unit: string; readonly text: string };

/** The one number of a request with its unit, and the words without it. */
function quantityIn(request: string): { readonly quantity: Quantity; readonly rest: string } | null {
  const found = [
    ...request.matchAll(
      /([£$€]|(?<![A-Za-z])R(?=\d))?(?<![\w.])(-?\d+(?:\.\d+)?)(?:[ -]?(°\s?[CF]|degrees (?:celsius|fahrenheit|c|f)(?![a-z])|[A-Za-z]+))?/gi,
    ),
  ];
  const [only, ...more] = found;
  const value = fractionOf(only?.[2]);
  if (only === undefined || value === null || more.length > 0) return null;
  const unit = only[1] === undefined ? unitNamed(only[3] ?? '') : (SIGNS[only[1]] ?? '');
  return {
    quantity: { value: numberNode(value), unit, text: only[2] ?? '' },
    rest: `${request.slice(0, only.index)} ${request.slice(only.index + only[0].length)}`,
  };
}

const STEERS =
  /\b(?:not|unless|twice|doubled?|half|more|less|fewer|than|extra|increases?|decreases?|difference|between|percent|each|per|another|both|two|second (?:job|car|trip)|average|discount|off|remaining|left|rate|faster|slower|again|subject|terms of|rearrange|expression|rule for|formula for|inverse|maximum|minimum|initial|how many times|return(?! a)|last|first|tangent|normal|cross(?:es)?|meets?|cuts?|gradient|slope|steep|accelerat\w*|derivative|integral|limit|at rest|kelvins?)\b/i;
/** How fast something goes whose place is told: a derivative, no value. */
const SLOPE_ASKED =
  /\b(?:distance|displacement|position|height|depth|far)\b[^]*=[^]*\b(?:how fast|velocity|speed|rate)\b/i;
const CONTEXT_STEERS =
  /\b(?:not|unless|twice|doubled?|extra|increases? by|discount|another|another formula|new|if (?!you|we|the)|but|however|before|initially at|at least|minimum|maximum)\b/i;
const ASKS =
  /\b(?:how|what|find|work out|calculate|change|convert|determine|state|give|use|estimate|predict|evaluate|cost|price|show|which)\b/i;
const ROUND =
  /,? ?(?:,|\(|and)? ?(?:(?:give|giving|write|round|rounded|correct|leave|answer|your|the|it|value|mass|result) )*(?:to (?:the )?)(nearest (?:whole number|integer|pound|dollar|hour|minute|degree|gram|person|year|unit|day|one)|nearest (?:penny|cent)|(\d) (?:decimal places?|dp|d\.p\.|significant figures?|s\.f\.|sf))\)?/i;

function roundingFor(words: string, digit: string | undefined): string {
  if (/penny|cent\b/.test(words)) return 'to 2 decimal places';
  if (digit === undefined) return 'to the nearest whole number';
  return `to ${digit} ${/dec|dp|d\.p/.test(words) ? 'decimal place' : 'significant figure'}${digit === '1' ? '' : 's'}`;
}

type Told = {
  readonly name: string;
  readonly letter: string;
  readonly body: Expression;
  readonly context: string;
  readonly request: string;
  readonly equation: string;
};

/** The one formula of a story in one letter, and the text before and behind it. */
function formulaIn(text: string): Told | null {
  const clauses = text.split(/(?<=[.?!])\s+(?=[A-Z(])|(?<=[a-zA-Z0-9)}])\. (?=[a-z])/);
  const at = clauses.findIndex((clause) => /(?<![<>≤≥=])=(?![=<>])/.test(clause));
  const clause = clauses[at];
  if (clause === undefined || clauses.filter((one) => one.includes('=')).length > 1) return null;
  const read = sentenceOf(clause);
  const piece = withTheirLetters(read?.pieces ?? []).find((one) => equationOf(one) !== null);
  const statement = piece?.statement;
  if (piece === undefined || statement?.kind !== 'relation') return null;
  const [left, right] = statement.sides;
  const body = right?.kind === 'quantity' ? right.value : right;
  const name = left?.kind === 'symbol' || left?.kind === 'apply' ? left.name : null;
  if (name === null || body === undefined) return null;
  const [letter, ...others] = symbolsIn({ kind: 'expression', expression: body });
  if (letter === undefined || others.length > 0 || letter === name) return null;
  const equation = piece.text;
  const [before = '', behind = ''] = [
    clause.slice(0, clause.indexOf(equation)),
    clause.slice(clause.indexOf(equation) + equation.length),
  ];
  const later = clauses.slice(at + 1).join(' ');
  const request = later === '' ? behind : later;
  const context =
    later === ''
      ? `${clauses.slice(0, at).join(' ')} ${before}`
      : `${clauses.slice(0, at).join(' ')} ${before} . ${behind}`;
  return { name, letter, body, context, request, equation: `${equation} ${behind.slice(0, 30)}` };
}

/** "How long has it taken to lose £8000?": the change of it, not what it comes to. */
const CHANGE_ASKED =
  /\b(?:has|have|had|to|will|does|did|it) (?:it |they |the value )?(?:los[et]|lost|gain(?:ed)?)\b|\b(?:dropped|fallen|risen|grown|increased|decreased|fall|rise|grow|drop) by\b/i;

/** A story round one formula, and one quantity whose unit tells which letter it is. */
export function quantityRequests(problem: string, work: Work): RuleSolution | null {
  if (SLOPE_ASKED.test(problem) || CHANGE_ASKED.test(problem)) return null;
  if (problem.length > 400 || !problem.includes('=')) return null;
  const text = withDigits(plainNumbers(problem));
  const told = formulaIn(text);
  if (told === null || CONTEXT_STEERS.test(told.context) || /\d/.test(told.context.replace(/\b[A-Za-z]\d\b/g, '')))
    return null;
  const rounded = ROUND.exec(told.request);
  const request = rounded === null ? told.request : told.request.replace(ROUND, ' ');
  const found = quantityIn(request) ?? (/\d/.test(request) ? null : quantityIn(told.context));
  if (found === null || STEERS.test(found.rest) || !ASKS.test(`${found.rest} ${told.context}`)) return null;
  const { quantity } = found;
  // "It is −15 °C": the letters of a formula with C and F are told by the degrees themselves.
  const degrees = /^(?:celsius|fahrenheit)$/.test(quantity.unit) ? quantity.unit : '';
  const everywhere = `${told.context} ${told.equation} ${found.rest} ${degrees}`;
  const own = unitsOf(told.letter, everywhere);
  const named = unitsOf(told.name, everywhere);
  const result = named.length > 0 ? named : moneyIn(told.context).filter((unit) => !own.includes(unit));
  // "A joint costing 6 pounds", where pounds are told to be weights.
  if (quantity.unit === 'pound' && own.includes('pound') && /\b(?:cost\w*|pric\w*|pays?|paid|worth)\b/i.test(found.rest) && !/[£]|\b(?:cost|price|money)\b/i.test(told.context)) return null; // prettier-ignore
  // "How many miles" asks for what the letter counts, however its amount is told.
  const counted = unitNamed(/\bhow many ([a-z]+)/i.exec(found.rest)?.[1] ?? '');
  if (
    own.some((unit) => named.includes(unit)) ||
    (own.includes(quantity.unit) && counted !== '' && own.includes(counted))
  )
    return null;
  const isInput = own.includes(quantity.unit) && !result.includes(quantity.unit);
  const isOutput = result.includes(quantity.unit) && !own.includes(quantity.unit);
  if (isInput === isOutput || quantity.unit === '') return null;
  const rounding = rounded === null ? null : roundingFor(rounded[1] ?? '', rounded[2]);
  return isInput ? valueOf(told, quantity, rounding, result, work) : inputOf(told, quantity, rounding, work);
}

/** Money is told in decimals: `\frac{69}{4}` dollars are $17.25. */
function inCoins(latex: string): string {
  const value = writtenNumber(latex);
  return value === null || !value.mul(100).mod(1).equals(0) ? latex : value.toString();
}

function valueOf(
  { name, letter, body }: Told,
  { value }: Quantity,
  rounding: string | null,
  units: readonly string[],
  work: Work,
): RuleSolution | null {
  const given = [{ name: letter, value }];
  const solution =
    rounding === null
      ? work(`Find $${name}$ if $${name} = ${toLatex(body)}$ and $${letter} = ${toLatex(value)}$`)
      : roundedValue(name, body, given, rounding);
  if (solution === null) return null;
  const bare = solution.answer.replace(`${name}=`, '');
  const money = units.find((unit) => MONEY.has(unit));
  const sign = money === 'pound' ? '\\text{£}' : money === 'dollar' ? '\\$' : money === 'euro' ? '\\text{€}' : '';
  const degrees = units.includes('fahrenheit')
    ? '^{\\circ}\\text{F}'
    : units.includes('celsius')
      ? '^{\\circ}\\text{C}'
      : '';
  const coins = sign === '' ? bare : inCoins(bare);
  const pence = sign !== '' && /^-?\d+\.\d$/.test(coins) ? `${coins}0` : coins;
  return { ...solution, answer: `${sign}${pence}${degrees}` };
}

function inputOf(
  { name, letter, body }: Told,
  { value }: Quantity,
  rounding: string | null,
  work: Work,
): RuleSolution | null {
  const solved = work(`Solve $${toLatex(body)} = ${toLatex(value)}$`);
  if (solved === null || / or |\\text\{ or/.test(solved.answer) || !solved.answer.startsWith(`${letter}=`)) return null;
  const first = { reason: `Put $${name}=${toLatex(value)}$ in.`, expression: `${toLatex(body)}=${toLatex(value)}` };
  const solution = { ...solved, steps: [first, ...solved.steps] };
  if (rounding === null) return solution;
  const condition = readCondition(rounding, letter);
  return condition?.kind === 'rounded' || condition?.kind === 'figures' ? roundAnswer(solution, condition) : null;
}
