import Fraction from 'fraction.js';

import { endsWithin, spellDifference, spellQuotient } from '../amounts/spelledArithmetic.ts';
import { arithmeticText } from '../arithmetic/arithmeticText.ts';
import { writeDecimal } from '../askedText.ts';
import type { RuleSolution } from '../../outcomes.ts';
import { N, sameNoun, STEERING, THING, UNIT } from './tallyWords.ts';

const ALIKE = /\b(?:equal|identical|same|alike|each|every|all of one size|one)\b/;
const ASKS = new RegExp(
  `\\b(?:how (?:long|heavy|tall|thick|high|much|wide|far)|what (?:is|was|length|weight|mass|height|volume|amount)|find|work out|calculate)\\b[^.?]*\\b(?:each|one|every|an?|per)\\b(?: (?:of )?(?:the )?(?:[a-z]+ )?(${THING}))?[^.?\\d]*$|[.;,] ?(?:mass of |length of |weight of )?(?:each|one) (${THING})(?: (?:weighs?|is|measures?))?\\s*(?:\\?|$)`,
);
const COUNT = new RegExp(`(?<![\\w.,/-])(\\d+)(?![\\d.,/%]*\\d) (?:(?!${STEERING})[a-z-]+ )?(${THING})`, 'g');
/** What says of the smaller amount that it is no part of the alike ones. */
const APART = /\b(?:left|remain(?:s|ed|ing)?|spare|over|waste[ds]?|offcut|rest|empty|alone|by itself|on its own)\b/;
const STOPS =
  /\b(?:twice|double|half|third|quarter|more than|less than|greatest|largest|longest|biggest|possible|none|nothing|without|no|longer|heavier|another|except|not|if|then adds?|average|percent|times|first|second|gives?|gave|also|both|than|per|hours?|minutes?|seconds?|days?|years?)\b/;

type Read = { readonly count: Fraction; readonly whole: Fraction; readonly rest: Fraction; readonly unit: string };

/** The three numbers by their roles: so many alike, all of it together, and what is not part of them. */
function rolesIn(text: string): Read | null {
  const asks = ASKS.exec(text);
  if (asks === null || !ALIKE.test(text) || STOPS.test(text)) return null;
  const sizes = [...text.matchAll(new RegExp(`(?<![\\w.,/-])(${N}) ?(${UNIT})(?![a-z])`, 'g'))];
  const [one, two, ...more] = sizes;
  const counts = [...text.matchAll(COUNT)].filter(({ index }) => !sizes.some((size) => size.index === index));
  const [count, ...others] = counts;
  if (one === undefined || two === undefined || more.length > 0 || count === undefined || others.length > 0)
    return null;
  if ((text.match(/\d+(?:\.\d+)?/g) ?? []).length !== 3) return null;
  const short = (unit = ''): string =>
    unit
      .replace(/^kilogram|^kilo(?!m)/, 'kg')
      .replace(/^gram/, 'g')
      .replace(/^(m|cm|mm|km)et.*/, '$1')
      .replace(/s$/, '');
  if (short(one[2]) !== short(two[2])) return null;
  const thing = asks[1] ?? asks[2];
  if (thing !== undefined && !sameNoun(thing, count[2] ?? '') && !/^(?:one|piece|length|strip|part|share)/.test(thing))
    return null;
  const [first, second] = [new Fraction(one[1] ?? 0), new Fraction(two[1] ?? 0)];
  const [large, small] = first.compare(second) > 0 ? [one, two] : [two, one];
  const around = text.split(/(?<=[.;?!])(?!\d)/).find((sentence, index, all) => {
    const from = all.slice(0, index).join('').length;
    return small.index >= from && small.index < from + sentence.length;
  });
  // The container, or what is left, is told apart from the alike ones.
  const container = new RegExp(`\\b(?:and|with|in) (?:an?|the|its) (?:empty |large |small )?(${THING})`).exec(
    text,
  )?.[1];
  const beside = new RegExp(`\\b(?:and|with|in) an? (?:[a-z]+ )?$`).test(text.slice(0, small.index));
  const apart =
    beside ||
    APART.test((around ?? '').replace(asks[0], ' ')) ||
    (container !== undefined &&
      new RegExp(`\\b${container}\\b[^.;]{0,24}$`).test(text.slice(0, small.index)) &&
      small !== one);
  return apart
    ? {
        count: new Fraction(count[1] ?? 1),
        whole: new Fraction(large[1] ?? 0),
        rest: new Fraction(small[1] ?? 0),
        unit: large[2] ?? '',
      }
    : null;
}

/** "14 equal pieces are cut from 25 m, 4.7 m is left. How long is each?": take the rest away, then share. */
export function eachSize(problem: string): RuleSolution | null {
  if (problem.length > 300 || !/\d/.test(problem) || !ALIKE.test(problem) || /[£$€₹%]/.test(problem)) return null;
  const { text, form } = arithmeticText(problem);
  const read = form === null ? rolesIn(text) : null;
  if (read === null || read.count.compare(2) < 0) return null;
  const used = read.whole.sub(read.rest);
  const each = used.div(read.count);
  if (used.compare(0) <= 0 || !endsWithin(each, 4)) return null;
  return {
    topic: 'decimals',
    method: 'eachSize',
    steps: [
      { reason: 'Take away what does not belong to them.', expression: spellDifference(read.whole, read.rest) },
      { reason: 'Share it among the equal ones.', expression: spellQuotient(used, read.count) },
    ],
    answer: `${writeDecimal(each)}\\text{ ${read.unit}}`,
  };
}
