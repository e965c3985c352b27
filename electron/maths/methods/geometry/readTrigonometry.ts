import Fraction from 'fraction.js';

import { plainQuestion } from '../facts/plainQuestion.ts';
import type { Ratio, Surd } from './exactAngles.ts';
import type { RootForm } from './workPythagoras.ts';
import type { TrigonometricEquation } from './workTrigonometricEquation.ts';

const LETTER = '([xθaty]|α|β|\\\\alpha|\\\\beta)';
const VALUE = String.raw`(-? ?\(?-?(?:\d+(?:\.\d+)?)?(?:√\(?\d+\)?)?\)?(?: ?/ ?\(?√?\(?\d+\)?\)?)?)`;

/** `1/2`, `-√3/2`, `(√2)/(2)`, `1/√2`, `0.5`; `null` for anything else. */
export function surdIn(text: string): Surd | null {
  const bare = text.replace(/[\s()]/g, '').replace(/^--/, '');
  const match = /^(-?)(\d+(?:\.\d+)?)?(?:√(\d+))?(?:\/(√)?(\d+))?$/.exec(bare);
  if (match === null || (match[2] === undefined && match[3] === undefined)) return null;
  const [, sign, number, root, under, bottom] = match;
  let coefficient = new Fraction(`${sign ?? ''}${number ?? '1'}`);
  let radicand = Number(root ?? 1);
  if (bottom !== undefined) {
    if (Number(bottom) === 0) return null;
    coefficient = coefficient.div(Number(bottom));
    if (under !== undefined) radicand *= Number(bottom);
  }
  if (radicand === 4 || radicand === 9) return { coefficient: coefficient.mul(Math.sqrt(radicand)), radicand: 1 };
  return { coefficient, radicand };
}

const ANGLE = String.raw`(-? ?\(?(?:\d+(?:\.\d+)?)?π?\)?(?:/\(?\d+\)?)?(?: ?°)?)`;

/** Degrees of `360°`, `2π`, `π/2` or a bare number; `radians` where π stands in it. */
function boundIn(
  text: string,
): { readonly degrees: number; readonly radians: boolean; readonly marked: boolean } | null {
  const bare = text.replace(/[\s()]/g, '');
  const match = /^(-?)(\d+(?:\.\d+)?)?(π)?(?:\/(\d+))?(°)?$/.exec(bare);
  if (match === null || bare === '') return null;
  const [, sign, number, pi, bottom, mark] = match;
  if (number === undefined && pi === undefined) return null;
  const size = Number(number ?? 1) / Number(bottom ?? 1);
  const degrees = (sign === '-' ? -1 : 1) * (pi === undefined ? size : size * 180);
  return { degrees, radians: pi !== undefined, marked: mark !== undefined || pi !== undefined };
}

type Interval = Pick<TrigonometricEquation, 'low' | 'high' | 'closed' | 'radians'>;

function intervalIn(low: string, first: string, high: string, second: string): Interval | null {
  const [one, two] = [boundIn(low), boundIn(high)];
  if (one === null || two === null || one.degrees >= two.degrees) return null;
  const radians = one.radians || two.radians;
  // Without a degree sign only numbers as large as these are surely degrees.
  if (!radians && !one.marked && !two.marked && two.degrees < 90) return null;
  if (radians && (one.marked !== one.radians || two.marked !== two.radians)) return null;
  return {
    low: one.degrees,
    high: two.degrees,
    closed: [first === '≤' || first === '[', second === '≤' || second === ']'],
    radians,
  };
}

const INTERVALS: readonly RegExp[] = [
  new RegExp(`${ANGLE} ?([≤<]) ?${LETTER} ?([≤<]) ?${ANGLE}(?![\\w°/])`),
  new RegExp(
    `(?:on|in|over|for ${LETTER} in)(?: the)?(?: closed| open)?(?: interval| range| domain)? ?([[(]) ?${ANGLE} ?, ?${ANGLE} ?([\\])])`,
  ),
];

function takeInterval(
  text: string,
): { readonly interval: Interval; readonly letter: string | null; readonly rest: string } | null {
  const [chain, pair] = INTERVALS.map((pattern) => pattern.exec(text));
  if (chain !== null && chain !== undefined) {
    const [whole, low = '', first = '', letter = '', second = '', high = ''] = chain;
    const interval = intervalIn(low, first, high, second);
    return interval === null ? null : { interval, letter, rest: text.replace(whole, ' ¤ ') };
  }
  if (pair === null || pair === undefined) return null;
  const [whole, letter, open = '', low = '', high = '', close = ''] = pair;
  const interval = intervalIn(low, open, high, close);
  return interval === null ? null : { interval, letter: letter ?? null, rest: text.replace(whole, ' ¤ ') };
}

const EQUATION = new RegExp(
  `(?<![\\w√)])(-?\\d*|-?√\\d+) ?(sin|cos|tan) ?\\(?${LETTER}\\)? ?(?:([-+]) ?(\\d+|√\\d+))? ?= ?${VALUE}(?![\\w√(/^°]|\\.\\d)`,
);
const FILLER =
  /^(?:solve|find|the|all|solutions?|of|to|for|in|interval|range|equation|where|given|that|values?|angles?|over|on|domain|is|are|which|satisfy|satisfying|such|what|it|between|with|and|possible|exact|work|out|determine|state|¤|&|[.,:;?])$/;

function onlyFiller(text: string, letter: string): boolean {
  const words = text.match(/[\p{L}\\']+|¤|&|[^\s]/gu) ?? [];
  return words.every((word) => word === letter || FILLER.test(word));
}

/** `2 sin x - 1 = 0` as factor and value; `null` where the value is no number times a root. */
function linear(match: RegExpExecArray): { readonly factor: Fraction; readonly value: Surd } | null {
  const [, before = '', , , sign, added, right = ''] = match;
  const value = surdIn(right);
  const factor = before === '' ? surdIn('1') : before === '-' ? surdIn('-1') : surdIn(before);
  if (value === null || factor === null || factor.radicand !== 1 || factor.coefficient.equals(0)) return null;
  if (sign === undefined || added === undefined) return { factor: factor.coefficient, value };
  const plus = surdIn(added);
  if (plus === null) return null;
  const moved = sign === '+' ? plus.coefficient.neg() : plus.coefficient;
  if (value.coefficient.equals(0))
    return { factor: factor.coefficient, value: { coefficient: moved, radicand: plus.radicand } };
  if (plus.radicand !== value.radicand) return null;
  return { factor: factor.coefficient, value: { coefficient: value.coefficient.add(moved), radicand: value.radicand } };
}

/** "between 0° and 360°" as "0° ≤ x ≤ 360°". */
function withChain(text: string): string {
  const letter = EQUATION.exec(text)?.[3];
  if (letter === undefined) return text;
  return text.replace(new RegExp(`\\bbetween ${ANGLE} and ${ANGLE}(?: inclusive)?(?![\\w°/])`), `$1 ≤ ${letter} ≤ $2`);
}

/** Reads an equation such as `2 sin x = 1` with an interval for its angle. */
export function readTrigonometricEquation(problem: string): TrigonometricEquation | null {
  const plain = plainQuestion(problem);
  if (plain.form !== null && plain.form.kind === 'with') return null;
  const taken = takeInterval(withChain(plain.text));
  const match = taken === null ? null : EQUATION.exec(taken.rest);
  if (taken === null || match === null) return null;
  const [whole, , ratio, letter = ''] = match;
  const sides = linear(match);
  if (sides === null || (taken.letter !== null && taken.letter !== letter)) return null;
  if (!onlyFiller(taken.rest.replace(whole, ' & '), letter)) return null;
  return {
    ratio: ratio as Ratio,
    letter: letter === 'θ' ? '\\theta' : letter.startsWith('\\') ? letter : letter,
    ...sides,
    ...taken.interval,
    form: plain.form ?? { kind: 'exact' },
  };
}

export type AcuteQuestion = {
  readonly ratio: Ratio;
  readonly value: Surd;
  readonly shown: string;
  readonly letter: string;
  readonly form: RootForm;
};

const ACUTE = new RegExp(`(?<![\\w√)])(sin|cos|tan) ?\\(?${LETTER}\\)? ?= ?${VALUE}(?![\\w√(/^°]|\\.\\d)`);
const ACUTE_WORDS =
  /^(?:find|the|acute|angle|if|is|and|such|that|for|which|when|given|what|size|of|work|out|calculate|determine|satisfies|with|solve|where|an|value|has|in|degrees|¤|[.,:;?])$/;

/** "Find the acute angle θ if tan θ = 0.75." */
export function readAcute(problem: string): AcuteQuestion | null {
  const plain = plainQuestion(problem);
  if (plain.form?.kind === 'with' || !/\bacute\b/.test(plain.text)) return null;
  const text = plain.text.replace(/\b0°? ?[≤<] ?[xθ] ?[≤<] ?90°?/, ' ');
  const match = ACUTE.exec(text);
  if (match === null) return null;
  const [whole, ratio, letter = '', right = ''] = match;
  const value = surdIn(right);
  const words = text.replace(whole, ' ¤ ').match(/[\p{L}']+|¤|[^\s]/gu) ?? [];
  if (
    value === null ||
    value.coefficient.compare(0) <= 0 ||
    !words.every((word) => word === letter || ACUTE_WORDS.test(word))
  )
    return null;
  const decimal = right.includes('.');
  return {
    ratio: ratio as Ratio,
    value,
    shown: decimal ? right.trim() : '',
    letter: letter === 'θ' ? '\\theta' : letter,
    form: plain.form ?? { kind: 'exact' },
  };
}

export type OtherRatioQuestion = { readonly known: Ratio; readonly value: Fraction; readonly wanted: Ratio };

const OTHER = new RegExp(
  `(?<![\\w√)])(sin|cos|tan) ?\\(?${LETTER}\\)? ?= ?(\\d+ ?/ ?\\d+|\\d\\.\\d+)(?![\\w√(/^°]|\\.\\d)`,
);
const OTHER_WORDS =
  /^(?:find|the|acute|angle|if|is|and|such|that|for|which|when|given|what|exact|value|of|work|out|calculate|determine|with|where|an|let|be|it|write|down|as|a|fraction|state|in|right|right-angled|angled|triangle|contains|containing|has|how|do|get|then|first|quadrant|i|one|lies|=|hence|¤|[.,:;?()])$/;

/** The way is told, and the answer is the same. */
const WITHOUT =
  /,? ?\bwithout (?:(?:finding|working out|calculating) (?:the )?(?:angle|θ)|(?:using )?a calculator)(?: itself| first)?\b/;

/** "sin θ = 3/5 and θ is acute. Find cos θ." */
export function readOtherRatio(problem: string): OtherRatioQuestion | null {
  const { text, form } = plainQuestion(problem);
  if (
    !/\bacute\b|\bright(?:-angled| angled)? triangle\b|\bquadrant (?:i|1|one)\b|\bfirst quadrant\b/.test(text) ||
    (form !== null && form.kind !== 'exact')
  )
    return null;
  const match = OTHER.exec(text);
  if (match === null) return null;
  const [whole, known, letter = '', value = ''] = match;
  const rest = text.replace(whole, ' ¤ ').replace(WITHOUT, ' ');
  const asked = [...rest.matchAll(new RegExp(`\\b(sin|cos|tan) ?\\(?${letter}\\)?`, 'g'))];
  const [wanted, ...more] = asked;
  const words = rest.replace(wanted?.[0] ?? ' ', ' ').match(/[\p{L}'-]+|¤|[^\s]/gu) ?? [];
  if (
    wanted === undefined ||
    more.length > 0 ||
    wanted[1] === known ||
    !words.every((word) => word === letter || OTHER_WORDS.test(word))
  )
    return null;
  return { known: known as Ratio, value: new Fraction(value.replace(/\s/g, '')), wanted: wanted[1] as Ratio };
}

const RADIANS: readonly RegExp[] = [
  new RegExp(
    `^(?:(?:convert|change|write|express|find|work out|give|what is)(?: the angle)? )?${ANGLE}(?: radians)? (?:to|into|in) ?(radians|°)$`,
  ),
  new RegExp(`^how many ?(radians|°) (?:is|are|in|are in|are there in) ${ANGLE}(?: radians)?$`),
];

/** "Convert 150° to radians": the angle in degrees. */
export function readRadians(
  problem: string,
): { readonly degrees: Fraction; readonly to: 'radians' | 'degrees' } | null {
  const { text, form } = plainQuestion(problem);
  if (form !== null && form.kind !== 'exact') return null;
  const [first, second] = RADIANS.map((pattern) => pattern.exec(text));
  const [angle, target] = first === null || first === undefined ? [second?.[2], second?.[1]] : [first[1], first[2]];
  const bound = angle === undefined ? null : boundIn(angle);
  if (bound === null || target === undefined || !bound.marked) return null;
  const to = target === 'radians' ? 'radians' : 'degrees';
  if ((to === 'radians') === bound.radians) return null;
  const [, sign, number, , bottom] =
    /^(-?)(\d+(?:\.\d+)?)?(π)?(?:\/(\d+))?/.exec((angle ?? '').replace(/[\s()]/g, '')) ?? [];
  const size = new Fraction(`${sign ?? ''}${number ?? '1'}`).div(Number(bottom ?? 1));
  return { degrees: bound.radians ? size.mul(180) : size, to };
}

const EXACT = new RegExp(
  `^(?:(?:find|what is|what's|write down|state|give|work out|calculate|determine|evaluate|write)(?: the)? )?(?:exact )?(?:value )?(?:of )?(sin|cos|tan) ?\\(?${ANGLE}\\)?(?: exactly| (?:as an )?exact value| without (?:using )?a calculator| in °| radians)*$`,
);

/** "Write down the exact value of cos 45°": one ratio of one angle, in whole degrees. */
export function readExactValue(
  problem: string,
): { readonly ratio: Ratio; readonly degrees: number; readonly radians: boolean } | null {
  const { text, form } = plainQuestion(problem);
  if (form !== null && form.kind !== 'exact') return null;
  const match = EXACT.exec(text.replace(/ ?°$/, '°'));
  const bound = match === null ? null : boundIn(match[2] ?? '');
  const marked = bound?.marked === true || / in ?°$/.test(text);
  if (match === null || bound === null || !marked || !Number.isInteger(bound.degrees)) return null;
  return { ratio: match[1] as Ratio, degrees: bound.degrees, radians: bound.radians };
}
