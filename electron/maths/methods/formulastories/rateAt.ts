import { symbolsIn } from '../../expression/symbolsIn.ts';
import type { Expression } from '../../expression/expression.ts';
import type { RuleSolution } from '../../outcomes.ts';
import { toLatex } from '../../printing/toLatex.ts';
import { parseExpression } from '../../reading/parseExpression.ts';
import type { Work } from '../requests/requestWords.ts';
import { sentenceOf } from '../reworded/rewording.ts';
import type { Piece } from '../reworded/rewording.ts';

type Told = { readonly name: string; readonly letter: string; readonly body: Expression };

const UNITS = /(?<=[\d)}a-z²³]) ?(?:metres?|meters?|litres?|liters?|cm|mm|km|m|g|kg|grams?|degrees?|people|cm³|m³|cm²|m²|°C|centimetres?)$/; // prettier-ignore

function toldIn({ text }: Piece): Told | null {
  const [, name, inside, typed = ''] = /^([A-Za-z])(?: ?\( ?([a-z]) ?\))? ?= ?(.+)$/.exec(text.replace(/\$/g, '').trim()) ?? []; // prettier-ignore
  for (const one of [typed, typed.replace(UNITS, '')]) {
    const reading = parseExpression(one);
    const [letter, ...more] = reading.kind === 'expression' ? symbolsIn(reading) : [];
    if (reading.kind !== 'expression' || letter === undefined || more.length > 0) continue;
    if (reading.expression.kind === 'symbol' || name === undefined || letter === name) return null;
    return inside !== undefined && inside !== letter ? null : { name, letter, body: reading.expression };
  }
  return null;
}

const ASKS =
  /\b(?:at what rate|(?:what is|find|calculate|work out|determine|state) (?:the |its |their )?(?:instantaneous )?rate|how (?:fast|quickly|rapidly)|(?:find|what is|calculate|determine|work out) the marginal (?:cost|revenue|profit)|rate of (?:change|growth|increase|decrease|flow))\b/;
const STEERS =
  /\b(?:not|never|except|unless|another|twice|double[ds]?|half|halv\w*|average|mean|difference|both|maximum|minimum|greatest|least|between|from #|first|until|acceleration|decelerat\w*|constant rate|interest|exchange|second (?:tap|ball|car))\b/;
const FALLS = /\b(?:decreas\w*|cooling|falling|dropping|shrinking|emptying|draining|leaking|declining|losing|descending|evaporating|decaying)\b/; // prettier-ignore

/** The one place it is asked at: "when t = 4", "after 3 minutes", "when 17 units are made". */
function placeIn(words: string, pieces: readonly Piece[], told: Told, used: number): string | null {
  const places: string[] = [];
  for (const [index, { text }] of pieces.entries()) {
    if (index === used) continue;
    const plain = text.replace(/\$/g, '').trim();
    const [, letter, value] = /^([A-Za-z]) ?= ?(-?\d+(?:\.\d+)?)(?: ?[a-z]{1,2})?$/.exec(plain) ?? [];
    const bare = /^(\d+(?:\.\d+)?)(?: ?[a-z]{1,2})?$/.exec(plain)?.[1];
    if (letter === told.letter && value !== undefined) places.push(value);
    else if (bare !== undefined && new RegExp(`\\b(?:after|when|at|for)(?: (?:exactly|the|it|is|are|radius|there|time|depth|side|sells?|makes?|produces?|sold|made|they|he|she|has|have|been|a|an|company|firm|factory|of))* #${index}(?!\\d)`).test(words)) places.push(bare); // prettier-ignore
    else if (!(/^[A-Za-z]$|^[A-Za-z]\([a-z]\)$/.test(plain) || new RegExp(`^${told.letter} ?(?:>|≥|>=|\\\\geq?) ?0$`).test(plain))) return null; // prettier-ignore
  }
  const [place, ...more] = places;
  return place === undefined || more.length > 0 ? null : place;
}

const SIZES = ['area', 'volume', 'perimeter', 'circumference', 'surface', 'radius', 'diameter', 'side', 'length', 'height', 'depth', 'diagonal', 'mass', 'cost', 'profit', 'revenue', 'population', 'temperature'] as const; // prettier-ignore

/** "The side is x = 3t. At what rate is its area growing?": another size than the formula gives. */
function ofAnother(words: string): boolean {
  const at = words.search(ASKS);
  const [told, asked] = [words.slice(0, at), words.slice(at)];
  if (/\bper (?!second|minute|hour|day|week|month|year)\w/.test(asked)) return true;
  return SIZES.some((size) => new RegExp(`\\b${size}\\b`).test(asked) && !new RegExp(`\\b${size}\\b`).test(told));
}

/** "V = 2t³ + 3t litres. At what rate is the tank filling when t = 4?": the derivative of what a story's formula gives. */
export function rateAt(problem: string, work: Work): RuleSolution | null {
  if (problem.length > 400 || !/=/.test(problem) || !/\brate\b|\bhow (?:fast|quickly|rapidly)\b|\bmarginal\b/i.test(problem)) return null; // prettier-ignore
  const sentence = sentenceOf(problem);
  if (sentence === null || sentence.pieces.length > 8) return null;
  const { skeleton: words, pieces } = sentence;
  const found = pieces.map(toldIn);
  const [told, ...more] = found.filter((one) => one !== null);
  const [asks, ...again] = words.match(new RegExp(ASKS, 'g')) ?? [];
  if (told === undefined || more.length > 0 || asks === undefined || again.length > 0 || STEERS.test(words))
    return null;
  // The velocity is a rate already: how fast it is told, not how fast it changes.
  if (/\b(?:velocity|speed)\b/.test(words) || /\brate\b[^#]*#/.test(words.slice(0, words.search(ASKS)))) return null;
  if ((words.match(/\brates?\b/g) ?? []).length > 1 || ofAnother(words)) return null;
  const place = placeIn(words, pieces, told, found.indexOf(told));
  if (place === null) return null;
  const solved = work(`Find the gradient of the curve $y=${toLatex(told.body)}$ at $${told.letter}=${place}$`);
  if (solved === null) return null;
  const negative = solved.answer.startsWith('-');
  if (!negative) return FALLS.test(words) ? null : solved;
  if (/rate of change|marginal/.test(asks)) return solved;
  if (!FALLS.test(words)) return null;
  const size = solved.answer.slice(1);
  return { ...solved, steps: [...solved.steps, { reason: 'The minus says that it falls: this is how fast.', expression: size }], answer: size }; // prettier-ignore
}
