import Fraction from 'fraction.js';

import { inFigures } from '../../words/numberWords.ts';
import type { Point } from '../workPoints.ts';

/** A number of a story about a line, with the clause that it stands in. */
export type RateAmount = {
  readonly value: Fraction;
  readonly money: boolean;
  /** The word behind it, in the singular: `mile`, `hour`; "" where none is. */
  readonly noun: string;
  readonly clause: number;
};

/** A story about two amounts that grow together: `#0` for its numbers, `;` between clauses. */
export type RateText = {
  readonly clauses: readonly string[];
  readonly amounts: readonly RateAmount[];
  readonly points: readonly Point[];
  /** The sign of the money told; "" where it is not told. */
  readonly currency: string;
};

const NUMBER = String.raw`\d[\d,]*(?:\.\d+)?`;
const MONEY = new RegExp(String.raw`(?:([£＄€])|\b(?:ksh|kes|rs\.?|naira|r)) ?(${NUMBER})|(${NUMBER}) (?:pounds?|dollars?|euros?|shillings?|rupees|naira|rand)\b`, 'g'); // prettier-ignore
const POINT = /\( ?(-?\d+(?:\.\d+)?) ?, ?(-?\d+(?:\.\d+)?) ?\)/g;
const START = String.raw`(?:begins?|starts?|started|began)`;

/** Ways of speaking that a line has more than one of. */
const PLAINER: readonly (readonly [RegExp, string])[] = [
  [/\\?\$(?=\d)/g, '＄'],
  [/[’‘]/g, "'"],
  [/[−–]/g, '-'],
  [/(\d)-(?=[a-z])/g, '$1 '],
  [/\b(?:cost|charge|price|fare|value|it costs)(?:,)? (?:at|of|for) (?:0|zero|no) [a-z]+\b/g, 'cost at none'],
  [/\bhalf an hour\b/g, '0.5 hours'],
  [/\ban hour and a half\b/g, '1.5 hours'],
  [new RegExp(`\\b${START} (?:off |out )?(?:at|with|from) (?=[£＄€]?\\d)`, 'g'), 'at the start is '],
];

function value(text: string): Fraction {
  return new Fraction(text.replaceAll(',', ''));
}

export function singular(noun: string): string {
  return noun
    .replace(/(?<=[^aeious])ies$/, 'y')
    .replace(/(?<=[^s])s$/, '')
    .replace(/^kilomet(?:re|er)$/, 'km');
}

/** The clauses and numbers of a story; `null` where a number is not plainly one amount. */
export function rateText(problem: string): RateText | null {
  const points: Point[] = [];
  const small = PLAINER.reduce((text, [pattern, put]) => text.replace(pattern, put), inFigures(problem.toLowerCase()));
  const found: { readonly value: Fraction; readonly money: boolean }[] = [];
  const signs = new Set<string>();
  const mark = (digits: string, money: boolean): string => ` #${found.push({ value: value(digits), money }) - 1} `;
  const marked = small
    .replace(POINT, (_all, x: string, y: string) => ` ^${points.push([new Fraction(x), new Fraction(y)]) - 1} `)
    .replace(MONEY, (_all, sign: string | undefined, behind: string | undefined, before: string | undefined) => {
      if (sign !== undefined) signs.add(sign === '＄' ? '$' : sign);
      return mark(behind ?? before ?? '0', true);
    })
    .replace(new RegExp(String.raw`(?<![\w#^.-])(${NUMBER})(?![\d.]*\d)(?=[ ,.;:?)a-z]|$)`, 'g'), (_all, digits: string) => mark(digits, false)); // prettier-ignore
  if (/(?<![#^\d])\d|[%=√²³^](?!\d)|\d:/.test(marked.replace(/[#^]\d+/g, ' '))) return null;
  if (signs.size > 1) return null;
  const clauses = marked
    .split(/[;:?!()—]|[.,](?!\d)|\b(?:and|while|whereas|but)\b(?= [^;.?]*#)/)
    .map((clause) => clause.replace(/\s+/g, ' ').trim())
    .filter((clause) => clause !== '');
  const amounts = found.map((one, index) => {
    const clause = clauses.findIndex((text) => new RegExp(`#${index}(?!\\d)`).test(text));
    const noun = new RegExp(`#${index} (?:(?:full|whole|whole|extra) )?([a-z]+)`).exec(clauses[clause] ?? '')?.[1];
    return { ...one, clause, noun: singular(noun ?? '') };
  });
  return { clauses, amounts, points, currency: [...signs][0] ?? '' };
}
