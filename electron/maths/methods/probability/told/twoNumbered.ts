import Fraction from 'fraction.js';

import type { RuleSolution } from '../../../outcomes.ts';
import { probabilitySolution, writeChance } from '../workProbability.ts';
import { tagChance } from './chanceReader.ts';
import { NUMBER_WISH, numberWish } from './numberWishes.ts';
import type { PlainChance } from './plainChance.ts';

const THINGS = '(?:cards|balls|tickets|discs|disks|counters|tiles|tokens|slips|chips|raffle tickets)';
const NUMBERED = new RegExp(
  `(?:#(\\d+) )?${THINGS},? (?:(?:are|is|that are|which are|each) )*(?:numbered|labelled|marked)(?: from| with the numbers)? #(\\d+) to #(\\d+)`,
);
const ALLOWED = /^(?:chance|both|no-return|returned|even|odd|prime|multiples?|factors?|divisible|square|cube|greater|more|higher|larger|bigger|less|lower|smaller|over|under|above|below|than|at-least|at-most|draw-a)$/; // prettier-ignore

/** "Two cards are drawn without replacement from ten numbered 1 to 10: the chance that both are even." */
export function twoNumbered({ text, numbers, chances }: PlainChance): RuleSolution | null {
  if (!/numbered|labelled|marked/.test(text) || chances.length > 0 || !/\bboth\b/.test(text)) return null;
  const things = NUMBERED.exec(text);
  const back = /\breturned\b/.test(text);
  if (things === null || back === /\bno-return\b/.test(text)) return null;
  const [low, high] = [numbers[Number(things[2])], numbers[Number(things[3])]];
  const told = things[1] === undefined ? null : numbers[Number(things[1])];
  if (low !== 1 || high === undefined || high < 3 || high > 100 || (told !== null && told !== high)) return null;
  const rest = text.replace(things[0], ' ');
  const ask = new RegExp(`\\bchance(?: of| that)?(?: getting| drawing| picking)? both(?: the)?(?: (?:cards|balls|tickets|discs|counters|tiles|numbers|of them|them|drawn|chosen|picked|are|have|show|being|is|be))*(?: an?)? (${NUMBER_WISH})[\\s.?]*$`).exec(rest);
  const drawn = /#(\d+)(?: [a-z]+)? (?:are|is|get|being) (?:drawn|taken|picked|chosen|selected|pulled)|\b(?:draws?|takes?|picks?|chooses?|selects?)(?: out)? #(\d+)/.exec(rest);
  const count = numbers[Number(drawn?.[1] ?? drawn?.[2] ?? -1)];
  if (ask === null || count !== 2) return null;
  const used = [...rest.replace(drawn?.[0] ?? '', ' ').replace(ask[0], ' ').matchAll(/#\d+/g)];
  const steering = [...tagChance(rest, new Set()).matchAll(/!([a-z'-]+)/g)].map(([, word = '']) => word);
  if (used.length > 0 || !steering.every((word) => ALLOWED.test(word))) return null;
  const wish = numberWish(ask[1] ?? '', numbers);
  if (wish === null) return null;
  const fits = Array.from({ length: high }, (_one, index) => index + 1).filter(wish.wanted);
  if (fits.length < 2 || fits.length === high) return null;
  const [left, all] = back ? [fits.length, high] : [fits.length - 1, high - 1];
  const answer = writeChance({ value: new Fraction(fits.length, high).mul(new Fraction(left, all)), form: 'fraction' });
  return probabilitySolution(
    [
      { reason: `These numbers fit: there are $${fits.length}$ of $${high}$.`, expression: fits.length > 12 ? `${fits.length}` : fits.join(',\\ ') },
      { reason: back ? 'The second draw is as the first.' : 'Then one of them is gone. Multiply along the branch.', expression: `\\frac{${fits.length}}{${high}}\\times\\frac{${left}}{${all}}=${answer}` },
    ],
    answer,
  );
} // prettier-ignore
