import type { RuleSolution } from '../../../outcomes.ts';
import { probabilitySolution } from '../workProbability.ts';
import Fraction from 'fraction.js';
import { writeNumber } from '../../writeTerms.ts';
import { numberWish, NUMBER_WISH } from './numberWishes.ts';
import type { PlainChance } from './plainChance.ts';

const DICE =
  /(?<![\w#])(?:#(\d+)|a|an|one|the|single)(?: (?:fair|ordinary|unbiased|normal|standard|cubical|regular))*,? (?:#(\d+)[- ]?sided )?dice\b/;
const OF =
  '(?:(?:the )?(?:total|sum|score|result|number|outcome|it|product|difference)(?: (?:of|on|rolled|thrown|shown|scored|rolled|between|uppermost|obtained|is|the|#\\d+|scores|numbers|dice|them|two|both|faces|showing))*)';
const GIVEN = new RegExp(
  `\\b(?:given that|if it is known that|knowing that|if you know(?: that)?|if you are told that|it is known that) (?:${OF}) (?:(?:is|was|shows?) )?(${NUMBER_WISH})`,
);
const ASKED = new RegExp(
  `\\bchance(?: of| that)* (?:${OF}) (?:(?:is|was|being|will be|shows?) )?(${NUMBER_WISH})[\\s.,?]*$`,
);
const KIND = /\b(total|sum|product|difference|score|number|result|outcome)\b/;
const STOPS =
  /\b(?:first|second|other|each|both|at-least one|red|blue|biased|spinner|coin|then|again|not a|without|~\d|double[s]?)\b/;

/** "Given that the total is at least 9, the probability that it is exactly 10": among those outcomes only. */
export function givenThrow({ text: typed, numbers, chances }: PlainChance): RuleSolution | null {
  const text = typed.replace(/\bexactly /g, '').replace(/\bsix[- ]sided /g, '');
  const [dice, given, asked] = [DICE.exec(text), GIVEN.exec(text), ASKED.exec(text)];
  if (dice === null || given === null || asked === null || chances.length > 0 || STOPS.test(text)) return null;
  const told = dice[1] === undefined ? 1 : numbers[Number(dice[1])] ?? 0;
  const used = [dice[0], given[0], asked[0]].join(' ').match(/#\d+/g) ?? [];
  if (new Set(used).size !== numbers.length || told < 1 || told > 2) return null;
  const kinds = [...text.matchAll(new RegExp(KIND, 'g'))].map(([word]) => word);
  const kind = kinds.includes('product') ? 'product' : kinds.includes('difference') ? 'difference' : 'sum';
  if ((kind !== 'sum' && kinds.some((word) => word === 'total' || word === 'sum')) || (kinds.includes('product') && kinds.includes('difference'))) return null;
  if (told === 2 && kinds.length === 0) return null;
  const [condition, event] = [given[1], asked[1]].map((words) => numberWish((words ?? '').trim(), numbers));
  if (condition === null || event === null || condition === undefined || event === undefined) return null;
  const sides = dice[2] === undefined ? 6 : (numbers[Number(dice[2])] ?? 6);
  if (sides < 2 || sides > 20) return null;
  const faces = Array.from({ length: sides }, (_item, index) => index + 1);
  const outcomes = told === 1 ? faces : faces.flatMap((one) => faces.map((two) => (kind === 'product' ? one * two : kind === 'difference' ? Math.abs(one - two) : one + two)));
  const among = outcomes.filter(condition.wanted);
  const good = among.filter(event.wanted).length;
  if (among.length === 0) return null;
  const raw = `\\frac{${good}}{${among.length}}`;
  const answer = writeNumber(new Fraction(good, among.length));
  return probabilitySolution(
    [
      { reason: 'Count the outcomes that are known to be possible.', expression: `${among.length}` },
      { reason: 'Count those of them that are wanted.', expression: `${good}` },
      { reason: 'Divide.', expression: raw === answer ? raw : `${raw}=${answer}` },
    ],
    answer,
  );
} // prettier-ignore
