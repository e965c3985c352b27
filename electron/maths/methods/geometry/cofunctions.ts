import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { writeLinear, writeNumber } from '../writeTerms.ts';

const LINEAR = String.raw`\(? ?(\d*)([a-zθ]) ?(?:([+-]) ?(\d+))? ?°?\)? ?°?`;
const NUMBER = String.raw`\(? ?(\d+) ?°? ?\)? ?°?`;
const BOTH = new RegExp(
  String.raw`(?<![\w)])(sin|cos|tan|cot) ?${LINEAR} ?= ?(sin|cos|tan|cot) ?${LINEAR}(?! ?[\w+*/^-])`,
);
const WITH_NUMBER = new RegExp(
  String.raw`(?<![\w)])(sin|cos) ?${LINEAR} ?= ?(sin|cos) ?${NUMBER}(?! ?°? ?(?:[\d+*/^-]|[a-zθ](?![a-z])))`,
);
const QUOTIENT = new RegExp(
  String.raw`(?<![\w)])(sin|cos|tan|cot|sec|cosec) ?${NUMBER} ?\/ ?(sin|cos|tan|cot|sec|cosec) ?${NUMBER}(?! ?[\w+*/^-])`,
);
const WORDS =
  /^(?:given|that|if|and|where|both|the|angles?|degree|measure|measures|are|is|an?|acute|find|work|out|value|of|for|which|solve|determine|calculate|evaluate|without|using|tables?|calculator|in|degrees|what|equation|x|θ|&|hence|state|size|[.,:;?°])$/;
const OTHER: Readonly<Record<string, string>> = {
  sin: 'cos',
  cos: 'sin',
  tan: 'cot',
  cot: 'tan',
  sec: 'cosec',
  cosec: 'sec',
};

function plain(problem: string): string {
  return problem
    .replace(/\$|\\\(|\\\)|\\left|\\right/g, '')
    .replace(/\\(sin|cos|tan|cot|sec)(?![a-z])/g, '$1')
    .replace(/\\theta(?![a-z])/g, 'θ')
    .replace(/\\[dt]?frac\{([^{}]*)\}\{([^{}]*)\}/g, '$1/$2')
    .replace(/\^\{?\\circ\}?|\bdegrees\b(?=[^a-z]|$)/g, '°')
    .replace(/[−–]/g, '-')
    .replace(/[[(]\d+(?: marks?)?[\])]\s*$/, '')
    .toLowerCase();
}

function areKnown(text: string): boolean {
  return (text.match(/[\p{L}']+|&|[^\s]/gu) ?? []).every((word) => WORDS.test(word));
}

type Linear = { readonly slope: Fraction; readonly rest: Fraction };

function linear(slope = '', sign = '+', rest = '0'): Linear {
  return { slope: new Fraction(slope === '' ? 1 : slope), rest: new Fraction(rest).mul(sign === '-' ? -1 : 1) };
}

/** `sin(x + 20°) = cos(3x − 10°)`, both acute: the angles make 90°. */
function equation(text: string): RuleSolution | null {
  const found = BOTH.exec(text);
  const one = found ?? WITH_NUMBER.exec(text);
  if (one === null || !/\bacute\b/.test(text)) return null;
  const [whole, name = '', a, letter = '', sign, rest] = one;
  const other = found === null ? (one[6] ?? '') : (found[6] ?? '');
  const own = new RegExp(String.raw`(?<![a-zθ])\(?\d*${letter}(?: ?[+-] ?\d+)?\)?°?(?![a-zθ])`, 'g');
  if (OTHER[name] !== other || !areKnown(text.replace(whole, ' & ').replace(own, ' & '))) return null;
  if (found !== null && found[8] !== letter) return null;
  const left = linear(a, sign, rest);
  const right =
    found === null
      ? { slope: new Fraction(0), rest: new Fraction(one[7] ?? 0) }
      : linear(found[7], found[9], found[10]);
  const slope = left.slope.add(right.slope);
  const value = new Fraction(90).sub(left.rest).sub(right.rest).div(slope);
  const angles = [left, right].map((side) => side.slope.mul(value).add(side.rest));
  if (angles.some((angle) => angle.compare(0) <= 0 || angle.compare(90) >= 0)) return null;
  const shown = letter === 'θ' ? '\\theta' : letter;
  // "(x + 20)°": the letter is the number of degrees.
  const answer = `${shown}=${writeNumber(value)}${/\) ?°/.test(whole) ? '' : '^\\circ'}`;
  const steps: RuleStep[] = [
    { reason: 'Sine and cosine are equal where the two acute angles make $90^\\circ$.', expression: `${writeLinear(slope, shown, left.rest.add(right.rest))}=90` }, // prettier-ignore
    { reason: 'Solve it.', expression: answer },
  ];
  return { topic: 'trigonometry', method: 'cofunctions', steps, answer };
}

/** `sin 25° / cos 65°` is 1. */
function quotient(text: string): RuleSolution | null {
  const found = QUOTIENT.exec(text);
  if (found === null) return null;
  const [whole, one = '', a, two = '', b] = found;
  if (OTHER[one] !== two || Number(a) + Number(b) !== 90 || !areKnown(text.replace(whole, ' & '))) return null;
  const step = { reason: `$${a ?? ''}^\\circ+${b ?? ''}^\\circ=90^\\circ$, so both are equal.`, expression: '1' };
  return { topic: 'trigonometry', method: 'cofunctions', steps: [step], answer: '1' };
}

/** Ratios of angles that make 90°. */
export function cofunctions(problem: string): RuleSolution | null {
  if (problem.length > 200 || !/(?:sin|cos|tan|sec|cot)/.test(problem) || !/=|\/|frac/.test(problem)) return null;
  const text = plain(problem);
  return equation(text) ?? quotient(text);
}
