import Fraction from 'fraction.js';

import type { RuleSolution } from '../../../outcomes.ts';
import { writeDecimal } from '../../askedText.ts';
import { arithmeticText } from '../../arithmetic/arithmeticText.ts';
import { ORDINALS, placeOf } from '../../words/ordinals.ts';
import { averagesSolution, guardedDecimal } from '../workAverages.ts';

const N = String.raw`(\d+(?:\.\d+)?)(?![\d.]*\d)`;
const NOUN = String.raw`(?: (?!is|was|are)[a-z]+){0,3}`;
const IS = '(?: (?:is|was|are|equals|=|comes to|,))+';
const OF = '(?:(?:the )?(?:mean|average)|that|those)(?: [a-z]+){0,2}? (?:of|for|on|over|in)';
const ALL = new RegExp(`${OF} (?:the |all )*(\\d+)${NOUN}${IS} [£$€]?${N}`);
const FIRST = new RegExp(`${OF} (?:the |its )?first (\\d+)${NOUN}${IS} [£$€]?${N}`);
const LAST = new RegExp(`${OF} (?:the |its )?(?:last|final|remaining|other) (\\d+)${NOUN}${IS} [£$€]?${N}`);
const ASKED =
  /\b(?:what (?:is|was|did)|find|calculate|work out|determine|state)(?: the value of)? (?:the )?(?:(\d+)(?:st|nd|rd|th)|~(\d+)|(middle|common|remaining|missing))(?: [a-z]+){0,4}[\s.?]*$/;

const PLACE = new RegExp(`\\b(${ORDINALS.join('|')})\\b`);

/** "The mean of 11 numbers is 50, of the first 6 it is 49 and of the last 6 it is 52; find the sixth": counted twice. */
export function overlapping(problem: string): RuleSolution | null {
  if (problem.length > 300 || !/\bfirst\b/i.test(problem) || !/\b(?:mean|average)\b/i.test(problem)) return null;
  const { text: plain, form } = arithmeticText(problem);
  if (form !== null) return null;
  const at = plain.search(/[^.,;]*\b(?:what|find|calculate|work out|determine|state)\b(?!.*\b(?:what|find|calculate)\b)/);
  const [told, question] = [plain.slice(0, at), plain.slice(at)];
  const asked = ASKED.exec(question.replace(PLACE, (word) => `~${placeOf(word)}`));
  const [all, first, last] = [ALL.exec(told), FIRST.exec(told), LAST.exec(told)];
  if (at < 1 || asked === null || all === null || first === null || last === null) return null;
  const rest = told.replace(all[0], ' ').replace(first[0], ' ').replace(last[0], ' ');
  if (/\d|\b(?:not|except|without|removed|added|wrong|instead|twice|half|then)\b/.test(rest)) return null;
  const [many, one, two] = [all, first, last].map(([, count]) => Number(count)) as [number, number, number];
  const [whole, front, back] = [all, first, last].map(([, count, mean]) => new Fraction(mean ?? 0).mul(Number(count))) as [Fraction, Fraction, Fraction];
  const twice = one + two === many + 1;
  // "The other 5" are not the first five; nobody counts among both.
  if ((!twice && one + two !== many - 1) || (twice && /\b(?:other|remaining)\b/.test(last[0]))) return null;
  const place = asked[1] ?? asked[2];
  if (place === undefined ? twice !== /middle|common/.test(asked[3] ?? '') && asked[3] !== 'middle' : Number(place) !== (twice ? one : one + 1)) return null;
  const both = front.add(back);
  const answer = writeDecimal(twice ? both.sub(whole) : whole.sub(both));
  const line = (count: number, mean: string | undefined, total: Fraction): string => `${count}\\times ${guardedDecimal(new Fraction(mean ?? 0))}=${writeDecimal(total)}`;
  return averagesSolution(
    [
      { reason: 'The total of all.', expression: line(many, all[2], whole) },
      { reason: 'The total of the first ones.', expression: line(one, first[2], front) },
      { reason: 'The total of the last ones.', expression: line(two, last[2], back) },
      { reason: 'Add these two.', expression: `${writeDecimal(front)}+${guardedDecimal(back)}=${writeDecimal(both)}` },
      twice
        ? { reason: 'The one in both was counted twice: the difference.', expression: `${writeDecimal(both)}-${guardedDecimal(whole)}=${answer}` }
        : { reason: 'The one in neither is what is left.', expression: `${writeDecimal(whole)}-${guardedDecimal(both)}=${answer}` },
    ],
    answer,
  );
} // prettier-ignore
