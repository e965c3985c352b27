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

/** "At noon … and at 4 p.m.": hours of one day. */
const CLOCK = /\b(?:at|by) (?:(noon|midday)|(\d{1,2})(?::00)? ?([ap])\.?m\b\.?)(?: (?:the )?same day)?/g;

const OTHER_DAY = /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|yesterday|tomorrow|(?:next|following|previous|another|each|every) (?:day|morning|night)|(?:days|weeks|january|february|march|april|june|july|august|september|october|november|december))\b|:(?!00)\d\d/; // prettier-ignore

function hourOf(noon: string | undefined, hour: string | undefined, half: string | undefined): number {
  return noon !== undefined ? 12 : (Number(hour) % 12) + (half === 'p' ? 12 : 0);
}

/** A question with its two times of one day as hours, the later one last; the text itself where they are no such times. */
export function withHours(text: string): string {
  const [first, second, ...more] = [...text.matchAll(CLOCK)].map(([, noon, hour, half]) => hourOf(noon, hour, half));
  if (first === undefined || second === undefined || more.length > 0 || second <= first) return text;
  if (OTHER_DAY.test(text)) return text;
  return text.replace(CLOCK, (_all, noon?: string, hour?: string, half?: string) => `after ${hourOf(noon, hour, half)} hours`); // prettier-ignore
}

/** Ways of speaking that a line has more than one of. */
const PLAINER: readonly (readonly [RegExp, string])[] = [
  [/\\?\$(?=\d)/g, '＄'],
  [/[’‘]/g, "'"],
  [/[−–]/g, '-'],
  [/(\d)-(?=[a-z])/g, '$1 '],
  [/\b(?:cost|charge|price|fare|value|it costs)(?:,)? (?:at|of|for) (?:0|zero|no) [a-z]+\b/g, 'cost at none'],
  [/\balready (?=(?:holds|contains|has|had|held) )/g, ''],
  [
    /,? ?\b(?:assuming|as long as|provided)(?: that)? (?:it|the [a-z]+) (?:does not|doesn't|do not|never) (?:overflow|run dry|fill up|run out|empty|break down)s?\b/g,
    '',
  ],
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
  const small = PLAINER.reduce(
    (text, [pattern, put]) => text.replace(pattern, put),
    withHours(inFigures(problem.toLowerCase())),
  );
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
