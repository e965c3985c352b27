import Fraction from 'fraction.js';

import { arithmeticText } from '../../arithmetic/arithmeticText.ts';
import type { RuleSolution, RuleStep } from '../../../outcomes.ts';
import { writeDecimal } from '../../askedText.ts';
import { asksOneLevel } from '../../words/levelsElsewhere.ts';
import { plainStory } from '../../words/plainStory.ts';
import { workGap } from '../workChanges.ts';

function solved(steps: readonly RuleStep[], answer: string): RuleSolution {
  return { topic: 'integers', method: 'smallQuestions', steps, answer };
}

function guarded(value: Fraction): string {
  return value.s < 0n ? `(${writeDecimal(value)})` : writeDecimal(value);
}

const PLACES = ['ones', 'tens', 'hundreds', 'thousands', 'ten thousands', 'hundred thousands', 'millions'];

/** "The value of the 7 in 17 402", "what does the 3 stand for in 5 318". */
function placeValue(problem: string): RuleSolution | null {
  const text = problem.toLowerCase().replace(/(\d)[ ,\u2009\u00A0](?=\d{3}(?!\d))/g, '$1').replace(/[?.!"']+$/, '').trim(); // prettier-ignore
  const found =
    /\b(?:place value|value|worth|stand for|represent|represented by)\b.*?\b(?:the |digit |of )+(\d)\b[^\d]*?\b(?:in|of)\b[^\d]*?(\d[\d]*(?:\.\d+)?)$/.exec(text) ??
    /\bin (?:the number )?(\d+)\b[^\d]*?\b(?:value|worth|what)\b[^\d]*?\b(?:the |digit |of )+(\d)\b/.exec(text)?.map((one, index, all) => (index === 0 ? one : (all[3 - index] ?? one))) ??
    /\bwhat (?:does|is) the (?:digit )?(\d) in (?:the number )?(\d{2,}(?:\.\d+)?) (?:stand for|represent|worth|mean)$/.exec(text) ??
    /\bwhat (?:does|is) the (?:digit )?(\d) (?:stand for|represent|worth|mean)\b[^\d]*?(\d{2,}(?:\.\d+)?)$/.exec(text); // prettier-ignore
  const [, digit = '', whole = ''] = found ?? [];
  if (found === null || (text.match(/\d+(?:\.\d+)?/g) ?? []).length !== 2) return null;
  const [left = '', right = ''] = whole.split('.');
  const at = [...left, ...right].flatMap((one, index) => (one === digit ? [left.length - 1 - index] : []));
  const [place, ...more] = at;
  if (place === undefined || more.length > 0 || place > 6 || place < -4 || digit === '0' || left.length < 2)
    return null;
  const size = new Fraction(10).pow(place) ?? new Fraction(1);
  const value = size.mul(digit);
  return solved(
    [
      {
        reason:
          place >= 0 ? `It stands in the place of the ${PLACES[place] ?? ''}.` : 'It stands behind the decimal point.',
        expression: `${digit}\\times ${writeDecimal(size)}=${writeDecimal(value)}`,
      },
    ],
    writeDecimal(value),
  );
}

/** "Write thirty-two thousand and fifty-four in figures." */
function inFiguresQuestion(problem: string): RuleSolution | null {
  const found =
    /^(?:how (?:do|would) you )?(?:write|express|give|put|type)?(?: down)? ?(?:the number |this number )?["“']?([a-z][a-z ,-]*?)["”']?,? (?:in|as|using) (?:figures|numerals|digits|(?:a )?numbers?)\s*[.?]*$/i.exec(problem.trim());
  const words = found?.[1]?.toLowerCase().trim() ?? '';
  if (!/\b(?:hundred|thousand|million)\b/.test(words)) return null;
  const { text, form } = arithmeticText(words);
  const plain = text.replace(/[\s,]/g, '');
  if (form !== null || !/^\d{3,9}$/.test(plain)) return null;
  return solved([{ reason: 'Write each part in figures and put them together.', expression: plain }], plain);
} // prettier-ignore

const SIGNED = '(-?|minus |negative )(\\d[\\d,]*(?:\\.\\d+)?)';

function signed(sign: string | undefined, digits: string | undefined): Fraction {
  const size = new Fraction((digits ?? '0').replace(/,/g, ''));
  return sign === undefined || sign === '' ? size : size.neg();
}

/** "A is at −7 and B at 5 on a number line. M is halfway between": the middle. */
function midpoint(text: string): RuleSolution | null {
  const asks = /\b(?:halfway|midway|mid-?point|half way)\b/.test(text) && /\b(?:what|which|find|where|state|give)\b/.test(text);
  if (!asks || /\b(?:third|quarter|\(|coordinates?|distance)\b|\(/.test(text)) return null;
  const numbers = [...text.matchAll(new RegExp(SIGNED, 'g'))].map(([, sign, digits]) => signed(sign, digits));
  const [one, two, ...more] = numbers;
  if (one === undefined || two === undefined || more.length > 0 || !/\bnumber line\b|\binteger|\bnumber\b/.test(text)) return null;
  const [sum, middle] = [one.add(two), one.add(two).div(2)];
  return solved(
    [
      { reason: 'Add the two numbers.', expression: `${writeDecimal(one)}+${guarded(two)}=${writeDecimal(sum)}` },
      { reason: 'Take half of it.', expression: `${writeDecimal(sum)}\\div 2=${writeDecimal(middle)}` },
    ],
    writeDecimal(middle),
  );
} // prettier-ignore

/** "The difference is 15 degrees and the higher is 6°C: what is the lower?" */
function fromDifference(text: string): RuleSolution | null {
  const difference = /\bdifference (?:between|of|in)[^.?\d]*?(?:is|was|=) (\d+(?:\.\d+)?)/.exec(text) ?? /\b(?:differ|apart) by (\d+(?:\.\d+)?)/.exec(text); // prettier-ignore
  const known = new RegExp(`\\b(?:the )?(higher|larger|greater|warmer|bigger|lower|smaller|colder)(?: (?:one|temperature|number|integer|value|of (?:them|the (?:two|2))))* (?:is|was) ${SIGNED}(?: ?°? ?([cf])\\b)?`).exec(text); // prettier-ignore
  const asked = /\b(?:what|find|work out|calculate|state|give)\b[^.?]*\b(higher|larger|greater|warmer|bigger|lower|smaller|colder|other)\b[^.?]*[.?]*$/.exec(text); // prettier-ignore
  if (difference === null || known === null || asked === null || (text.match(/\d+(?:\.\d+)?/g) ?? []).filter((one) => one !== '2').length !== 2) return null; // prettier-ignore
  const isHigh = (word = ''): boolean => /high|larg|great|warm|big/.test(word);
  if (asked[1] !== 'other' && isHigh(asked[1]) === isHigh(known[1])) return null;
  const [value, gap] = [signed(known[2], known[3]), new Fraction(difference[1] ?? '0')];
  const result = isHigh(known[1]) ? value.sub(gap) : value.add(gap);
  const unit = /°|degree|temperature/.test(text) ? (known[4] === undefined ? '^\\circ' : `^\\circ\\text{${known[4].toUpperCase()}}`) : ''; // prettier-ignore
  const step = { reason: isHigh(known[1]) ? 'Go down by the difference.' : 'Go up by the difference.', expression: `${writeDecimal(value)}${isHigh(known[1]) ? '-' : '+'}${writeDecimal(gap)}=${writeDecimal(result)}` }; // prettier-ignore
  return solved([step], `${writeDecimal(result)}${unit}`);
}

const DOWN_UNDER = /^[^.;,\d]{0,40}?\b(?:below|under|beneath|deep|depth)\b/;

/** Two heights, one perhaps below the sea: how far apart they are. */
function heights(text: string): RuleSolution | null {
  if (asksOneLevel(text)) return null;
  if (!/\b(?:elevation|altitude|sea level|summit|peak|depth|height|surface|above|below)\b/.test(text)) return null;
  if (!/\b(?:difference|how (?:far|much (?:higher|lower)|many [a-z]+ (?:higher|lower|apart))|(?:vertical )?distance|apart)\b/.test(text)) return null; // prettier-ignore
  if (/\b(?:rises?|climbs?|dives?|falls?|then|each|per|ascends?|descends?|time|speed|twice|half|map|scale)\b/.test(text)) return null;
  const found = [...text.matchAll(new RegExp(`${SIGNED} ?(m|metres?|meters?|ft|feet|km|miles?)\\b`, 'g'))];
  const [one, two, ...more] = found;
  if (one === undefined || two === undefined || more.length > 0 || (text.match(/\d[\d,.]*/g) ?? []).length !== 2) return null;
  const [first, second] = [one, two].map((mark) => {
    const behind = text.slice(mark.index + mark[0].length, (mark === one ? two.index : text.length));
    const value = signed(mark[1], mark[2]);
    return DOWN_UNDER.test(behind.replace(/\b(?:than|from|and)\b.*$/, '')) && value.s > 0n ? value.neg() : value;
  });
  const unit = (name = ''): string => (/^m(?:et|$)/.test(name) ? 'm' : /^f/.test(name) ? 'ft' : name);
  if (first === undefined || second === undefined || unit(one[3]) !== unit(two[3])) return null;
  return workGap(first, second, { before: '', after: `\\text{ ${unit(one[3])}}` });
} // prettier-ignore

/** "The product of the smallest and the largest of −7, 3, −2, 9." */
function ofExtremes(text: string): RuleSolution | null {
  const found = /\b(product|sum|difference) (?:of|between) (?:the )?(smallest|largest|least|greatest|biggest|lowest|highest)(?: [a-z]+)? and (?:the )?(smallest|largest|least|greatest|biggest|lowest|highest)(?: [a-z]+)?(?: (?:of|in|from|among))?(?: (?:the|these|following|numbers|integers|list))*:? ?((?:-?\d+(?:, ?| and |, and ))+-?\d+)[\s?.]*$/.exec(text); // prettier-ignore
  if (found === null) return null;
  const small = (word = ''): boolean => /smallest|least|lowest/.test(word);
  if (small(found[2]) === small(found[3]) || /\d/.test(text.replace(found[0], ''))) return null;
  const values = (found[4] ?? '').match(/-?\d+/g)?.map(Number).toSorted((one, two) => one - two) ?? [];
  const [low, high] = [values[0] ?? 0, values.at(-1) ?? 0].map((value) => new Fraction(value));
  if (low === undefined || high === undefined) return null;
  const result = found[1] === 'product' ? low.mul(high) : found[1] === 'sum' ? low.add(high) : high.sub(low);
  const sign = found[1] === 'product' ? '\\times ' : found[1] === 'sum' ? '+' : '-';
  const [one, two] = found[1] === 'difference' ? [high, low] : [low, high];
  return solved(
    [
      { reason: 'Find the smallest and the largest.', expression: `${writeDecimal(low)},\\ ${writeDecimal(high)}` },
      { reason: 'Put them together.', expression: `${writeDecimal(one)}${sign}${guarded(two)}=${writeDecimal(result)}` },
    ],
    writeDecimal(result),
  );
} // prettier-ignore

/** "How many integers lie strictly between −8 and 5?" */
function countBetween(text: string): RuleSolution | null {
  const found = new RegExp(`^(?:so |and )?how many (?:integers|whole numbers) (?:are there |are |lie |there are |come )?(strictly |exactly )?between ${SIGNED} and ${SIGNED}(,? (?:inclusive|including both))?(?: on (?:a|the) number line)?[\\s?.]*$`).exec(text);
  if (found === null) return null;
  const [low, high] = [signed(found[2], found[3]), signed(found[4], found[5])];
  if (low.compare(high) >= 0 || low.d !== 1n || high.d !== 1n) return null;
  const gap = high.sub(low);
  const count = found[6] === undefined ? gap.sub(1) : gap.add(1);
  return solved(
    [
      { reason: 'How far apart they are.', expression: `${writeDecimal(high)}-${guarded(low)}=${writeDecimal(gap)}` },
      { reason: found[6] === undefined ? 'The two ends do not count.' : 'Both ends count.', expression: `${writeDecimal(gap)}${found[6] === undefined ? '-' : '+'}1=${writeDecimal(count)}` },
    ],
    writeDecimal(count),
  );
} // prettier-ignore

/** Short questions about whole numbers: digits, figures, middles, differences, heights. */
export function smallQuestions(problem: string): RuleSolution | null {
  if (problem.length > 260) return null;
  const figures = placeValue(problem) ?? inFiguresQuestion(problem);
  if (figures !== null) return figures;
  const plain = plainStory(problem);
  if (plain.otherForm || plain.places !== null) return null;
  const text = plain.text.replace(/\b2 (?=temperatures|numbers|integers)/g, '');
  return countBetween(text) ?? midpoint(text) ?? fromDifference(text) ?? heights(text) ?? ofExtremes(text);
}
