import type Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import { writeQuantity } from '../amounts/quantity.ts';
import { typedNumber } from '../askedText.ts';
import { plainQuestion } from '../facts/plainQuestion.ts';
import { writeNumber } from '../writeTerms.ts';

const NUMBER = String.raw`\d+(?:\.\d+)?(?:/\d+)?`;
const FORMULA = [
  new RegExp(String.raw`\b([a-z]) ?= ?(-? ?${NUMBER})?([a-z])(?: ?([-+]) ?(${NUMBER}))?(?![\w^])`),
  new RegExp(String.raw`\b([a-z]) ?= ?(-? ?${NUMBER}) ?([-+]) ?(${NUMBER})?([a-z])(?![\w^])`),
];
const THING =
  '(?:the )?(?:[a-z]+ )?(?:fare|cost|price|charge|bill|fee|temperature|height|depth|amount|total|value|mass|weight|it|water level|length|c)';
const ASKS: readonly (readonly [RegExp, 'slope' | 'start'])[] = [
  [/\bhow much does each (?:extra |additional |further )?[a-z]+ (?:add(?: to (?:the )?[a-z]+)?|cost)\b/, 'slope'],
  [
    /\b(?:what is|find|state|write down|work out) the (?:cost|charge|price|rate|fee|amount charged|rate charged) (?:per|for each|for every|of each|of one|for one)(?: extra)? [a-z]+\b/,
    'slope',
  ],
  [/\bhow much does it cost (?:per|for each|for every)(?: extra| additional)? [a-z]+\b/, 'slope'],
  [
    new RegExp(
      `\\b(?:by )?how much does ${THING} (?:increase|rise|go up|grow)(?: by)? (?:for )?(?:each|every|per)(?: extra| additional)? [a-z]+\\b`,
    ),
    'slope',
  ],
  [
    /\b(?:what is|find|state|write down|work out|how much is) the (?:fixed|basic|initial|standing|starting|set|call-out|booking|joining|flat)(?: (?:charge|fee|cost|price|amount|value|height|temperature|part of the (?:cost|charge)))?\b/,
    'start',
  ],
];
const IDLE =
  /^(?:[\s.,;:()]|\b(?:a|an|the|taxi|fare|cost|price|charge|bill|fee|total|in|of|is|are|given|by|line|graph|equation|formula|straight|rule|where|number|for|to|when|with|and|hire|hiring|renting|rent|ride|journey|travelling|pounds|dollars|euros|pence|£|miles?|kilometres?|km|minutes?|hours?|days?|weeks?|months?|people|guests|units?|texts?|calls?|phone|mobile|electricity|gas|plumber|electrician|car|bike|boat|hall|room|company|charges|shows|modelled|represents|represented|driven|travelled|used|worked|time|distance|taken|it|takes|be|can|plan|gym|membership|[a-z])\b)*$/;

type Line = { readonly slope: Fraction; readonly start: Fraction };

function lineIn(text: string): { readonly line: Line; readonly written: string } | null {
  const number = (value: string | undefined, otherwise: string): Fraction | null =>
    typedNumber((value ?? otherwise).replace(/\s/g, ''));
  const first = FORMULA[0]?.exec(text) ?? null;
  if (first !== null && first[1] !== first[3]) {
    const [slope, start] = [number(first[2], '1'), number(first[5], '0')];
    if (slope === null || start === null) return null;
    return { line: { slope, start: first[4] === '-' ? start.neg() : start }, written: first[0] };
  }
  const second = FORMULA[1]?.exec(text) ?? null;
  if (second === null || second[1] === second[5]) return null;
  const [start, slope] = [number(second[2], '0'), number(second[4], '1')];
  return slope === null || start === null
    ? null
    : { line: { slope: second[3] === '-' ? slope.neg() : slope, start }, written: second[0] };
}

/** What gradient and intercept of a line mean in a story: the cost of each mile, the fixed charge. */
export function lineStory(problem: string): RuleSolution | null {
  const plain = plainQuestion(problem.replace(/\\?\$(?=\d+(?:\.\d\d)?[ ,.?])/g, ''));
  if (plain.form !== null) return null;
  const asked = ASKS.map(([pattern, what]) => ({ found: pattern.exec(plain.text), what })).filter(
    ({ found }) => found !== null,
  );
  const [only, ...more] = asked;
  const read = lineIn(plain.text);
  if (only?.found === undefined || only.found === null || more.length > 0 || read === null) return null;
  if (!IDLE.test(plain.text.replace(only.found[0], ' ').replace(read.written, ' '))) return null;
  const value = only.what === 'slope' ? read.line.slope : read.line.start;
  if (value.compare(0) <= 0) return null;
  const currency = /\bdollars\b/.test(plain.text)
    ? '$'
    : /\bpounds\b|£/.test(plain.text)
      ? '£'
      : /\beuros\b/.test(plain.text)
        ? '€'
        : '';
  const answer = currency === '' ? writeNumber(value) : writeQuantity(value, currency);
  if (answer === null) return null;
  const reason =
    only.what === 'slope'
      ? 'Each step along adds the gradient, the number in front of the letter.'
      : 'At zero only the number without a letter is left.';
  return {
    topic: 'straight-lines',
    method: 'straightLines',
    steps: [{ reason, expression: writeNumber(value) }],
    answer,
  };
}
