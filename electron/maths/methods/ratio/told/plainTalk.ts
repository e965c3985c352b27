import { writeDecimal } from '../../askedText.ts';
import { typedNumber } from '../../askedText.ts';
import { unitRatio } from '../../words/unitSizes.ts';

type Saying = readonly [RegExp, string];

const ASKS =
  '(?:how (?:many|much|long|far|tall|high|heavy|big)|what (?:is|are|was|were|do|does|did|will|would|should|distance|length|height|share|amount)|find|work out|calculate)';

/** Talk about ratios as the readers know it: sentences end before a question, short forms are written out. */
const SAYINGS: readonly Saying[] = [
  [/[’‘`]/g, "'"],
  [/\bby how (?:much|many [a-z]+) (?:does|do|did) (.+?) exceeds? (.+?)(?=[?.]|$)/g, 'what is the difference between $1 and $2'],
  [/\bppl\b/g, 'people'],
  [/\b(?:pls|plz|please|thanks|thx|lol|btw|ok so|tho)\b[,.]?/g, ''],
  [/\bim\b|\bi'm\b/g, 'i am'],
  [/\bwhats\b|\bwhat's\b/g, 'what is'],
  [/\ball together\b/g, 'altogether'],
  [/,? (?:if they (?:all )?)?(?:(?:are )?(?:working|going|work|driving|printing|running|moving))? ?at (?:the |this |that )?(?:same|constant|steady|this|that) (?:rate|pace|speed|price)\b/g, ''],
  [/,? (?:assuming|if) (?:that )?(?:they|everyone|everybody|all of them|all(?: the)? [a-z]+) (?:all )?works? (?:equally (?:fast|hard|quickly)|at the same (?:rate|speed|pace))/g, ''],
  [new RegExp(`(?<=[a-z\\d])(?<!\\b(?:by|in|at|of|for|to|on|about|find|out|with|from|me|know|see|and|so|then|or))(?:,| -|:)? (?:so |and |then )?(?=${ASKS}\\b[^.?!]*[.?!]*$)`, 'g'), '. '],
  [/\b(?:in|into) (?:a|the) (\d+(?: ?: ?\d+)+) ratio\b/g, 'in the ratio $1'],
  [/\b(split|share|shared|divide|divided|mixed?)((?: [a-z£$\d.]+){0,4}) (\d+(?: ?: ?\d+)+)(?=[,. ]|$)/g, '$1$2 in the ratio $3'],
  [/(?<=^|[.;,] )([a-z]+) and ([a-z]+) (\d+ ?: ?\d+)(?=[,. ]|$)/g, '$1 and $2 are mixed in the ratio $3'],
  [/\bin the ratio in the ratio\b/g, 'in the ratio'],
  [/,? (?:and |so )?([a-z]) when ([a-z]) ?= ?(\d+(?:\.\d+)?)\s*[?.]*$/g, '. find $1 when $2 = $3'],
  [/(?<=[.] )(?:working|going|running) *,? (?=how)/g, ''],
  [/\b(\d+(?:\.\d+)?) ?(?:oz)\b/g, '$1 ounces'],
]; // prettier-ignore

/** "Me and my brother … what do I get": the speaker has a name like anybody. */
function namedSpeaker(text: string): string {
  const between = /\b(?:between )?(?:me and ((?:my |our )?[a-z]+)|((?:my |our )?[a-z]+) and (?:me|i))\b/.exec(text);
  // Who has the larger part may be told against the order of the names.
  if (between === null || /\b(?:larger|smaller|bigger|largest|smallest|most|least|lesser|greater)\b/.test(text))
    return text;
  const other = (between[1] ?? between[2] ?? '').replace(/^(?:my|our) /, '');
  const named = text
    .replace(/\b(?:my|our) (?=brother|sister|friend|mate|mum|mom|dad|cousin|partner|bro|sis)/g, '')
    .replace(/\b(?:me|i)\b(?! am the)/g, 'ina')
    .replace(/(?<=than )(?:her|him|them|she|he|they)\b/g, other)
    .replace(/\b(?:she|he)\b/g, other)
    .replace(/\bmy (?=share|part|bit)/g, "ina's ")
    .replace(/\b(?:how much|what) do ina (get|have|receive|pay)/g, 'how much does ina $1')
    .replace(/\bwe\b/g, 'they');
  return ownPart(named, other);
}

/** "I am the 2": which part of the ratio the speaker has; the names stand in that order then. */
function ownPart(text: string, other: string): string {
  const mine = /[,.;(]? ?\bi am the (\d+)\b\)?/.exec(text);
  const parts = /(\d+) ?: ?(\d+)/.exec(text);
  if (mine === null || parts === null) return text;
  const at = [parts[1], parts[2]].indexOf(mine[1]);
  if (at < 0 || parts[1] === parts[2]) return text;
  return text
    .replace(mine[0], '')
    .replace(new RegExp(`\\b(?:ina and ${other}|${other} and ina)\\b`), at === 0 ? `ina and ${other}` : `${other} and ina`);
} // prettier-ignore

const UNITS = 'mm|cm|m|km|mg|g|kg|ml|cl|litres?|l';
const UNIT_NAMES: Readonly<Record<string, string>> = {
  millilitres: 'ml', milliliters: 'ml', ml: 'ml', mls: 'ml', grams: 'g', grammes: 'g', g: 'g', kg: 'kg', kilograms: 'kg', litres: 'litres', liters: 'litres', cm: 'cm', centimetres: 'cm', metres: 'm', meters: 'm', m: 'm', mm: 'mm',
}; // prettier-ignore

/** "1.4 litres … how many ml": what is told is told in the unit asked for. */
function inAskedUnit(text: string): string {
  const asked = new RegExp(`\\bhow many (${Object.keys(UNIT_NAMES).join('|')})\\b`).exec(text)?.[1];
  const unit = asked === undefined ? undefined : UNIT_NAMES[asked];
  if (unit === undefined) return text;
  const told = [...text.matchAll(new RegExp(`\\b(\\d+(?:\\.\\d+)?) ?(${UNITS})\\b`, 'g'))];
  const [only, ...more] = told;
  if (only === undefined || more.length > 0) return text;
  const [all, digits = '', from = ''] = only;
  const factor = unitRatio(/^l/.test(from) ? 'litres' : from, unit);
  const value = typedNumber(digits);
  return factor === null || value === null || factor.equals(1)
    ? text
    : text.replace(all, `${writeDecimal(value.mul(factor))} ${unit}`);
}

/** A question of ratios without the ways of talk; the question itself, in small letters, where there are none. */
export function plainRatioTalk(problem: string): string {
  const plain = SAYINGS.reduce((rest, [found, words]) => rest.replace(found, words), problem.toLowerCase());
  return inAskedUnit(namedSpeaker(plain)).replace(/\s+/g, ' ').replace(/\s+([.,?])/g, '$1').replace(/([.?])\s*\.+/g, '$1').trim(); // prettier-ignore
}
