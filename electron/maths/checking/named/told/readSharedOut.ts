import Fraction from 'fraction.js';

import type { BareQuestion, NamedQuestion } from '../namedQuestion.ts';
import { numberIn } from '../numbersIn.ts';
import { counted } from './counted.ts';
import { reply } from './reply.ts';

type Groups = Readonly<Record<string, string | undefined>>;
type Read = (groups: Groups) => NamedQuestion | null;

const N = (name: string): string => String.raw`(?<${name}>\d+(?:\.\d+)?(?:(?: \d+)?\/\d+)?)`;
const COUNT = (name: string): string => String.raw`(?<${name}>\d{1,4})`;
const PART = (name: string): string => String.raw`(?<${name}>\d{1,2}\/\d{1,3})`;
const WHO = '(?:he|she|they|i|we|you|(?:mr|mrs|ms|miss|dr) [a-z]+|the [a-z]+|[a-z]+)';
const UNIT =
  '(?:metres?|meters?|m|cm|feet|foot|ft|inch(?:es)?|yards?|miles?|litres?|liters?|pints?|cups?|gallons?|kg|kilograms?|grams?|g|hours?|minutes?)';
const DAY = '(?: (?:on|before|at|during|in|for) (?:the )?[a-z]+)?';
/** All of everything: "using all the roses" leaves the tulips open. */
const ALL_USED =
  ',? using (?:up )?(?:everything|all of them|all (?:of )?(?:the )?(?:flowers|items|food|fruit|sweets|treats|supplies|snacks|things|objects))(?: with (?:nothing|none) left(?: over)?)?';
const MOST =
  "(?:what is|what's|find) (?:the )?(?:greatest|largest|maximum|biggest|highest) (?:possible )?number of (?:[a-z]+ )?(?<asked>[a-z]+) (?:that )?";
/** Things of one kind; "of which half are broken", "and twice as many pencils" make others of them. */
const THINGS =
  '(?:(?!(?:and|of|in|with|but|that|which|who|as|than|twice|half|double|triple|more|less|fewer|each|per|all|only|are|is|left|broken|damaged|too|from|for)\\b)[a-z]+ ?){1,3}(?<! )';
const EATEN = '(?:ate|drank|read|reads|used|painted|eats|drinks|uses)';
const SIGN_OF = '(?:usual|standard|correct|normal|conventional) order of operations';
const SUM = String.raw`(?<sum>[-+*/×÷^().\d ]*\d[-+*/×÷^().\d ]*)`;

const FORMS: readonly (readonly [RegExp, Read])[] = [
  // "Each batch of rotis needs 2/3 of a cup of flour. How many batches can she make from 6 cups of flour?"
  [told(`(?:each|every|one) (?<thing>[a-z]+)(?: of (?<made>[a-z]+))? (?<deed>needs|takes|uses|requires|holds) ${N('size')} (?:of an? )?(?<unit>${UNIT})(?: of (?<stuff>[a-z]+))?[.] how many (?<asked>[a-z]+) can (?:${WHO} (?:make|fill|bake|sew|knit)|be (?:made|filled|baked|sewn)) (?:from|with|using|out of) ${N('all')} (?<unit2>${UNIT})(?: of (?<stuff2>[a-z]+))?`), fits],
  // "A rope 6 3/4 m long is cut into pieces that are each 3/4 m long. How many pieces are there?"
  [told(`an? (?:[a-z]+ (?:of )?){1,3}${N('all')} (?<unit>${UNIT}) long is cut into (?<thing>[a-z]+)(?: that are)? each ${N('size')} (?<unit2>${UNIT}) long[.] how many (?<asked>[a-z]+) are there`), fits],
  [told(`an? (?:[a-z]+ (?:of )?){1,3}is ${N('all')} (?<unit>${UNIT}) long[.] how many (?:whole|full|complete) (?<thing>[a-z]+),? each ${N('size')} (?<unit2>${UNIT}) long,? can be cut from it`), fitsWhole],
  [told(`an? [a-z]+ is ${N('all')} (?<unit>${UNIT}) long[.] if (?:${WHO}) cuts? it into ${COUNT('count')} equal (?:pieces|parts|lengths),? how long is each (?:piece|part|length)(?:,? in (?<unit2>[a-z]+))?`), lengthOfEach],
  // "48 granola bars and 60 juice boxes … identical snack bags, using everything … the greatest number?"
  [told(`(?:the |an? )?(?:[a-z]+) (?:has|have) ${COUNT('a')} ${THINGS}(?:,| and) ${COUNT('b')} ${THINGS}(?:,? and ${COUNT('c')} ${THINGS})?(?:[.]| and) ?(?:the [a-z]+ |she |he |they |i |we )?(?:wants?|would like|plans?) to make identical (?:[a-z]+ )?(?<thing>[a-z]+)${ALL_USED}[.] ${MOST}${WHO} can make`), largestNumber],
  // "One flashes every 14 seconds and the other every 21 seconds."
  [told(`(?:two|2) (?:lighthouses|lights|lamps|bells|beacons|alarms|signals) (?<deed>flash|ring|sound|beep|blink) together (?:at [a-z\\d:. ]+|now)[.] one (?:[a-z]+) every ${COUNT('a')} (?<unit>seconds|minutes) and the other (?:[a-z]+ )?every ${COUNT('b')} (?<unit2>seconds|minutes)[.] after how many (?<unit3>seconds|minutes) (?:do|will) they next \\k<deed> together(?: again)?`), nextTogether],
  // "Tomas read 3/8 of a novel on Saturday and 2/5 of it on Sunday. What fraction of the novel is left to read?"
  [told(`[a-z]+ ${EATEN} ${PART('a')} of (?:an?|the|her|his|their) (?<thing>[a-z]+(?: [a-z]+)?)${DAY}(?:,| and|, and) (?:(?:her|his|my) (?:brother|sister|friend|mum|mom|dad|mother|father|cousin) )?(?:${EATEN} )?${PART('b')} of (?:it|the (?:same|full|whole) (?<same>[a-z]+))${DAY}[.] what fraction of (?:the|her|his|their) (?<asked>[a-z]+(?: [a-z]+)?) is (?:left|still left)(?: to read| to eat| unread)?`), partLeft],
  // "… types 100 - 36 / 4 * 3 into a calculator that follows the usual order of operations."
  [told(`[a-z]+ (?:types|typed|enters|entered|keys|keyed) ${SUM} into a (?:scientific )?calculator that (?:follows|uses|obeys) the ${SIGN_OF}[.] what (?:(?:number|answer|value|result) )?(?:should appear on (?:the|its) screen|appears on (?:the|its) screen|does it (?:show|display|give)|will it (?:show|display|give)|should it (?:show|display|give))`), sumTyped],
  [told(`an? (?<diver>diver|submarine|seal|whale|turtle|fish)(?: off [a-z]+)? (?:is|hovers|swims|floats) ${N('a')} (?<unit>m|metres|meters|feet|ft) below (?:the surface|sea level)[.] (?:she|he|it) (?:goes down|sinks|dives|descends|swims down) (?:another |a further )?${N('b')} (?<unit2>m|metres|meters|feet|ft)(?: to look at [a-z ]+?)? and then (?:she |he |it )?(?:swims up|rises|goes up|ascends|comes up) ${N('c')} (?<unit3>m|metres|meters|feet|ft)[.] how many (?<unit4>metres|meters|feet) below (?:the surface|sea level) is (?:she|he|it|the \\k<diver>) now`), depth],
  [told(`in (?:a|the) (?:quiz|test|game),? a (?:right|correct) (?:one|answer) scores \\+?${COUNT('a')}(?: points?)? and a wrong (?:one|answer) scores -${COUNT('b')}(?: points?)?[.] [a-z]+ gets ${COUNT('c')} right and ${COUNT('d')} wrong[.] what is (?:his|her|their) total score`), score],
]; // prettier-ignore

function told(source: string): RegExp {
  return new RegExp(`^${source}$`);
}

/** Things cut, filled, packed and eaten: stories of two sentences that are known word for word. */
export function readSharedOut({ text, form }: BareQuestion): NamedQuestion | null {
  if (form !== '') return null;
  const plain = counted(text.replace(/([½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞])/g, ' $1').replace(/[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]/g, inFigures)).replace(/ +/g, ' '); // prettier-ignore
  for (const [pattern, read] of FORMS) {
    const groups = pattern.exec(plain)?.groups;
    if (groups !== undefined) return read(groups);
  }
  return null;
}

function inFigures(sign: string): string {
  return sign.normalize('NFKD').replace('⁄', '/');
}

function stem(word: string | undefined): string {
  return (word ?? '').replace(/(?<=x|ch|sh)es$/, '').replace(/s$/, '');
}

/** One unit told twice: "foot" and "feet" are one, "cup" and "litre" are not. */
function areSame(one: string | undefined, ...others: readonly (string | undefined)[]): boolean {
  const unit = (text: string | undefined): string => stem(text).replace(/^(?:feet|foot|ft)$/, 'ft').replace(/^met(?:re|er)$/, 'm').replace(/^lit(?:re|er)$/, 'l').replace(/^inche$/, 'inch'); // prettier-ignore
  return others.every((other) => unit(other) === unit(one));
}

function exact(value: Fraction, unit: string | null = null): NamedQuestion {
  return reply(`${value.toFraction()} + 0`, { unit, mayLackUnit: unit !== null });
}

function ratioOf({ all = '', size = '', unit, unit2 }: Groups): Fraction | null {
  const [total, one] = [numberIn(all), numberIn(size)];
  return total === null || one === null || one.equals(0) || !areSame(unit, unit2) ? null : total.div(one);
}

function fits(groups: Groups): NamedQuestion | null {
  const times = ratioOf(groups);
  const { thing, asked, stuff, stuff2, made, deed } = groups;
  if (times === null || times.d !== 1n || stem(thing) !== stem(asked)) return null;
  // A bag of rice holds no beans.
  if (deed === 'holds' && made !== undefined && stuff2 !== undefined && made !== stuff2) return null;
  return stuff === undefined || stuff2 === undefined || stuff === stuff2 ? exact(times) : null;
}

function fitsWhole(groups: Groups): NamedQuestion | null {
  const times = ratioOf(groups);
  return times === null || times.compare(1) < 0 ? null : exact(times.floor());
}

function lengthOfEach({ all = '', count, unit = '', unit2 = unit }: Groups): NamedQuestion | null {
  if (!areSame(unit, unit2)) return null;
  const total = numberIn(all);
  const name = stem(unit).replace(/^met(?:re|er)$/, 'm');
  return total === null || Number(count) < 2 || !/^(?:m|cm)$/.test(name) ? null : exact(total.div(Number(count)), name);
}

function common(first: number, second: number): number {
  return second === 0 ? first : common(second, first % second);
}

function largestNumber({ a, b, c, thing, asked }: Groups): NamedQuestion | null {
  const counts = [a, b, c].flatMap((count) => (count === undefined ? [] : [Number(count)]));
  return stem(thing) === stem(asked) && counts.every((count) => count > 0) ? exact(new Fraction(counts.reduce(common))) : null; // prettier-ignore
}

function nextTogether({ a, b, unit = '', unit2, unit3 }: Groups): NamedQuestion | null {
  const [one, two] = [Number(a), Number(b)];
  return one > 0 && two > 0 && areSame(unit, unit2, unit3) ? exact(new Fraction((one * two) / common(one, two)), unit) : null; // prettier-ignore
}

function partLeft({ a = '', b = '', thing = '', same, asked = '' }: Groups): NamedQuestion | null {
  const [one, two] = [numberIn(a), numberIn(b)];
  if (one === null || two === null || !thing.endsWith(asked.split(' ').at(-1) ?? '')) return null;
  if (same !== undefined && !thing.endsWith(same)) return null;
  const left = new Fraction(1).sub(one).sub(two);
  return left.compare(0) > 0 ? exact(left) : null;
}

function sumTyped({ sum = '' }: Groups): NamedQuestion | null {
  return reply(sum.trim().replace(/\*/g, '×'));
}

function depth({ a = '', b = '', c = '', unit, unit2, unit3, unit4 }: Groups): NamedQuestion | null {
  const [start, down, up] = [numberIn(a), numberIn(b), numberIn(c)];
  if (start === null || down === null || up === null || !areSame(unit, unit2, unit3, unit4)) return null;
  const end = start.add(down).sub(up);
  return end.compare(0) > 0 ? exact(end, areSame(unit, 'm') ? 'm' : 'ft') : null;
}

function score({ a, b, c, d }: Groups): NamedQuestion | null {
  return exact(new Fraction(Number(a) * Number(c) - Number(b) * Number(d)));
}
