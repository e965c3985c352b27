import Fraction from 'fraction.js';

import { takeQuantities } from '../../facts/measures.ts';
import type { Quantity } from '../../facts/measures.ts';
import { plainQuestion } from '../../facts/plainQuestion.ts';
import type { PlainQuestion } from '../../facts/plainQuestion.ts';
import { preparedText } from '../../tellings/readTellings.ts';
import { withoutIdleNumbers } from '../../words/idleNumbers.ts';
import { withOneName } from '../../words/firstNames.ts';
import { isOtherFigure } from '../otherFigure.ts';

/** An amount of money of a question, with its sign. */
export type Money = { readonly value: Fraction; readonly sign: string };

/** A question about figures as words with marks: `#0` for quantities, `~0` for money, `^0` for points. */
export type FigureText = {
  readonly text: string;
  readonly quantities: readonly Quantity[];
  readonly money: readonly Money[];
  readonly points: readonly (readonly [Fraction, Fraction])[];
  readonly plain: PlainQuestion;
};

const DIGITS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** "seven point five": the dot of a number. */
function pointed(all: string, word: string): string {
  const digit = DIGITS.indexOf(word.toLowerCase());
  return digit >= 0 ? `${digit}.` : /^\d+$/.test(word) ? `${word}.` : all;
}

/** "three and a half": a decimal. */
function halved(_all: string, word: string, part: string): string {
  const names = [...DIGITS, 'ten', 'eleven', 'twelve'];
  const whole = /\d/.test(word) ? word : `${names.indexOf(word.toLowerCase())}`;
  return `${whole}${/half/i.test(part) ? '.5' : /three/i.test(part) ? '.75' : '.25'} `;
}

/** "2 1/2 ft": a decimal. */
function mixed(_all: string, whole: string, top: string, bottom: string): string {
  return `${Number(whole) + Number(top) / Number(bottom)} `;
}

/** "e = 8 cm f = 5.5 cm": the sizes alone. */
function listed(_all: string, name: string, one: string, two: string, three?: string): string {
  return three === undefined ? `${name} ${one} and ${two}` : `${name} ${one}, ${two} and ${three}`;
}

/** Other spellings, before anything is read: short forms, the form of the answer in few words. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/[’‘`]/g, "'"],
  [/\$(\d[^$]*\\times[^$]*\d)\$/g, '$1'],
  [/(\d)[- ]?(inch|foot|cm|mm|metre|meter|m|ft|in)-(diameter|radius|wide|long|high|tall|deep|thick)(?=[- ])/gi, '$1 $2 $3'],
  [/\b(?:two|2|both(?: the)?) (?=(?:sloping|slanting|equal|congruent|identical|matching) (?:sides|edges|lengths)\b)/gi, ''],
  [/\ball (?:six|6) (?=(?:of (?:the |its ))?(?:faces|surfaces)\b)/gi, 'all '],
  [/\b(?:length of (?:the |its )?)?(height|altitude)(?: of (?:the|this) (?:isosceles |equilateral )?triangle)?,? ?\(?(?:measured |drawn |taken )?(?:from|to|onto|on) (?:the|its) base\)?/gi, '$1'],
  [/\b(?:with|has) (?:a|the) (?:rectangular )?base (?:of |measuring |that is |which is )?(\d[\d.]* ?(?:cm|m)?) by (\d[\d.]* ?(?:cm|m))(?= (?:and )?(?:holds|contains))/gi, '$1 long and $2 wide'],
  [/,? ?\b(?:when|where|if|with|and) (?:π|pi) is (?:taken|given|to be taken|taken to be|approximated) (?:as|to be|by)? ?(\d[\d./]*\d)/gi, ' use π = $1 '],
  [/[,;(]? ?\b(?:given that|using|use|with|by|where|remember|recall|note)?(?: the formula)?:? ?\$?\b[VACSP] ?= ?(?=[^,;.)]*(?:[rhlbdw]|π))(?:\d|[½⅓⅔¾¼⅙π²³/()×*^+ ]|\\[dt]?frac|\\pi|\\times|[{}]|pi|[rhlbdwa])+?\$?\)?(?=[,;.]|$)/g, ' '],
  [/\bnautical miles?\b/gi, 'miles'],
  [/ ?\((?:all |lengths |both |units:? |measurements )*(?:in )?(mm|cm|m|km|ft)\)/g, ' in $1 '],
  [/\b3rd side\b/gi, 'third side'],
  [/\b2nd side\b/gi, 'second side'],
  [/\bgive or take (?:nothing|a (?:bit|little))\b/gi, ' '],
  [/ - (?=[a-z]{2})/gi, '; '],
  [/ ?\[\d{1,2}(?: marks?)?\](?=\s*$)/gi, ''],
  [/\bwhats\b|\bwhat's\b/gi, 'what is'],
  [/\bthats\b|\bthat's\b/gi, 'that is'],
  [/\btheres\b|\bthere's\b/gi, 'there is'],
  [/\b(?:its|it's)(?= (?:an? |\d))/gi, 'it is'],
  [/\bincl\b\.?/gi, 'including'],
  [/(?<![\d.π}] ?)(?<![a-z])(cm|mm|km|m|ft|in|yd)(?:²|\^\{?2\}?)/gi, 'square $1'],
  [/(?<![\d.π}] ?)(?<![a-z])(cm|mm|km|m|ft|in|yd)(?:³|\^\{?3\}?)/gi, 'cubic $1'],
  [/[,;]? ?\b(?:leave|keep|leaving|keeping) (?:the )?(?:π|pi) in\b(?: (?:it|your answer|the answer))?/gi, ' in terms of π '],
  [/\brectangular (?=triangle)/gi, 'right-angled '],
  [/\b(?:which|what) (area|perimeter|volume|length|height|radius|diameter|circumference|side|hypotenuse) (?:has|have|does) (the [a-z ]+?)(?: have)?(?=[?.])/gi, 'what is the $1 of $2'],
  [/\b(diagonals|sides|edges|legs|dimensions|lengths)[:,]?\s*[a-z] ?= ?(\d[\d.]* ?[a-z]{1,2})[,;\s]+(?:and )?[a-z] ?= ?(\d[\d.]* ?[a-z]{1,2})(?:[,;\s]+(?:and )?[a-z] ?= ?(\d[\d.]* ?[a-z]{1,2}))?/g, listed] as unknown as readonly [RegExp, string],
  [/(?<![\d/.])(\d{1,3})[ -](\d)\/(2|4|5|8|10|16)(?=[ -]?(?:mm|cm|m|km|ft|in|yd|inch|feet|foot|met(?:re|er)s?|yards?|miles?|units?)\b)/gi, mixed] as unknown as readonly [RegExp, string],
  [/\bunit square\b/gi, 'square of side 1'],
  [/\bunit cube\b/gi, 'cube of side 1'],
  [/\bunit circle\b(?=.*\b(?:area|circumference)\b)/gi, 'circle of radius 1'],
  [/\b(?:right )?circular (?=(?:cylind|cone|conical))/gi, ''],
  [/\bhyp\b/gi, 'hypotenuse'],
  [/\bopp\b/gi, 'opposite'],
  [/\badj\b/gi, 'adjacent'],
  [/\bcircum\b/gi, 'circumference'],
  [/\btri\b/gi, 'triangle'],
  [/\bw\/(?=\s|\d)/gi, 'with '],
  [/\br(?:ight)?[- ]?angle[d]? (?=triangle)|\brt\.? (?=triangle)/gi, 'right-angled '],
  [/(\d) ?(?:in|ft|cm|mm|yd)\.(?=,| (?:[a-z]|[×(])|$)(?! (?:what|find|how|work|calculate|give|the|it|its|they|area|volume|perimeter)\b)/g, (all: string) => all.replace('.', '')] as unknown as readonly [RegExp, string],
  [/\b(?:centi?metres?|centimeters?|cms)\b/gi, 'cm'],
  [/(\d) ?sq\.? (?=cm|m|ft|in|km|mm|yd|feet|inches|metres|meters|miles|yards)/gi, '$1 square '],
  [/[,;]? ?\(? ?(?:to |correct to |round(?:ed)? to )?(\d|one|two|three|four) ?(?:d\.? ?p\.?|decimal places?|decimals?|dec\.? places?)(?: (?:accuracy|please|pls))? ?\)?(?![a-z])/gi, ' to $1 decimal places '],
  [/[,;]? ?\(? ?(?:to |correct to |round(?:ed)? to )?(\d|one|two|three|four) ?(?:s\.? ?f\.?|sig\.? ?figs?\.?|significant figures?) ?\)?(?![a-z])/gi, ' to $1 significant figures '],
  [/[,;]? ?\(?(?:where |given that |remember |note(?: that)?:? |hint:? |and )?(?:1|one) (?:litre|liter|l) ?(?:=|is|equals) ?1[, ]?000 ?(?:cm(?:³|\^?3)|cubic (?:centimet(?:re|er)s|cm)|ml)\)?/gi, ' '],
  [/[,;]? ?\(?(?:where |given that |remember |note(?: that)?:? |hint:? |and )?1[, ]?000 ?(?:cm(?:³|\^?3)|cubic (?:centimet(?:re|er)s|cm)) ?(?:=|is|equals) ?(?:1|one) (?:litre|liter|l)\b\)?/gi, ' '],
  [/[[(] ?(?:the )?(?:formula:? |use |using |remember:? )?(?:V|A|C|S|SA|volume|area|circumference)(?: of [a-z ]+)? ?= ?[^\])]*[a-zπ][^\])]*[\])]/gi, ' '],
  [/[,;]? ?\(?(?:there are |remember |hint:? )?(?:1000|1,000|a thousand) ?(?:cm(?:³|\^?3)|cubic (?:centimet(?:re|er)s|cm)|ml) (?:in|make|makes|to|per|is|are|equals?) (?:a|one|1|each|every) lit(?:re|er)\.?\)?/gi, ' '],
  [/[,;]? ?\(?(?:where |given that |remember(?: that)? |note(?: that)?:? |and |since )?(?:1 ?m(?:³|\^3) ?= ?1 ?kl|1 ?kl ?= ?1 ?m(?:³|\^3))\)?/gi, ' '],
  [/[,;]? ?\(?(?:where |given that |remember(?: that)? |note(?: that)?:? |hint:? |and |since |take |use |assume )?(?:there are |(?:1|one|a) (?:m(?:³|\^3)|cubic met(?:re|er)) ?(?:=|is|equals|holds|contains|makes) ?)1[, ]?000 ?(?:lit(?:re|er)s|l)\b(?: (?:in|to) (?:a|1|one|each|every) (?:m(?:³|\^3)|cubic met(?:re|er)))?\)?/gi, ' '],
  [/[,;]? ?\(?(?:where |given that |remember(?: that)? |note(?: that)?:? |hint:? |and |since )?1[, ]?000 ?(?:lit(?:re|er)s|l) ?(?:=|is|are|equals?|make|fill) ?(?:1|one|a) (?:m(?:³|\^3)|cubic met(?:re|er))\)?/gi, ' '],
  [/\btwo of (?:whose|its|the) sides(?: are| is|,)?/gi, 'whose sides are'],
  [/(?<=^|[.;!?] )(year|grade|class|form) \d{1,2}(?= [a-z])/gi, '$1'],
  [/^(?:starter|question|quiz|card|task|warm-?up|challenge|example) \d{1,2}(?: ?\(3-?d\))?[.:)] /gi, ''],
  [/\(3-?d\)|\bin 3-?d\b/gi, ' '],
  [/\b(\d+) ?m (\d\d) ?cm\b/g, '$1.$2 m'],
  [/^(?:gr(?:ade)?|year|yr|yrs|class|form|ks)\.? ?\d{1,2}\b[^:.?\d]{0,40}[:.] /i, ''],
  [/(?<=\b(?:sides?|triangle|lengths|cuboid|box|prism)(?: (?:of|are|is|with|lengths?))* )(\d+(?:\.\d+)?) (?:and )?(\d+(?:\.\d+)?) (?:and )?(\d+(?:\.\d+)?)(?! ?(?:and|by|x|\/|\.\d|\d))/gi, '$1, $2 and $3'],
  [/\b(zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+) and (a half|a quarter|three quarters|three-quarters|one half|one quarter)(?: of an?)? (?=(?:mm|cm|m|km|ft|in|centimet|millimet|kilomet|met(?:re|er)s?|inch|feet|foot|yards?|miles?|units?)\b)/gi, halved] as unknown as readonly [RegExp, string],
  [/\b(\w+) point (?=(?:one|two|three|four|five|six|seven|eight|nine|\d)\b)/gi, pointed] as unknown as readonly [RegExp, string],
  [/\b(?:using|use|with|by) (?:the formula )?\$?[VAC] ?= ?[^.;,]*?(?:r\^?[23²³]|r|h|d)\$?(?=[,.; ]+(?:work|find|calc|what|det|to )|[.;]|$)/gi, ' '],
  [/\b(?:to |at )?(?:the )?nearest (?:0\.1|tenth)(?: of an? (?:square |cubic )?[a-z]+)?/gi, 'to 1 decimal places '],
  [/\b(?:to |at )?(?:the )?nearest (?:0\.01|hundredth)(?: of an? (?:square |cubic )?[a-z]+)?/gi, 'to 2 decimal places '],
  [/(?<!to the |to )(?<!the )\b(?:the )?nearest (whole (?:number|degree|cm|metre|unit)|degree|cm|metre|meter|m|mm|km|foot|inch|mile|integer|square \w+|cubic \w+)\b/gi, 'to the nearest $1'],
  [/\bto nearest\b/gi, 'to the nearest'],
  [/\bnearest whole (?=degree|cm|metre|meter|foot|inch|mile|km|unit)/gi, 'nearest '],
  [/\bnearest unit\b/gi, 'nearest whole number'],
  [/\(? ?(?:leave|keep|leaving|keeping|with)(?: the)? (?:square )?roots? (?:in|sign)(?: (?:it|your answer|the answer))? ?\)?/gi, ' as a surd '],
  [/\b(?:give|leave) (?:it|your answer|the answer) in the form a ?√ ?\d+|\bin the form a ?(?:√|root |sqrt\(?)\d+\)?|in the form (?:\$?a ?\\sqrt\{\d+\}\$?)/gi, ' as a surd '],
  [/\b(?:in|as) simplest radical form\b|\bas a (?:simplified )?(?:radical|root)\b|\bas an exact (?:surd|root)\b/gi, ' as a surd '],
  [/\((?:use|take|using) (?:π|pi) ?(?:=|as|≈) ?([\d./]+)\)/gi, ' use π = $1 '],
]; // prettier-ignore

const DOLLARS = /\\\$(?=\d)|\$(?=\d[\d,]*(?:\.\d+)?(?:[ ,;?/]|\.(?!\d)|$))(?![^$]*[^$\d\s]\$(?!\d))/g;
const MONEY = /([£＄€])(\d[\d,]*(?:\.\d+)?)|(?<![\w.])(\d+(?:\.\d+)?) ?(?:pounds|dollars|euros|(p|pence|cents)\b)/g;
const POINT = /\( ?(-?\d+(?:\.\d+)?) ?[,;] ?(-?\d+(?:\.\d+)?) ?\)/g;

function moneyOf(sign: string | undefined, digits: string, small: string | undefined, all: string): Money {
  const value = new Fraction(digits.replaceAll(',', ''));
  if (small !== undefined) return { value: value.div(100), sign: /cent/.test(small) ? '\\$' : '£' };
  const name = sign ?? (/pounds/.test(all) ? '£' : /dollars/.test(all) ? '$' : '€');
  return { value, sign: name === '$' || name === '＄' ? '\\$' : name === '€' ? '€' : '£' };
}

/** A question with short forms written out. */
export function spelt(problem: string): string {
  return SPELLINGS.reduce((text, [pattern, put]) => text.replace(pattern, put), problem);
}

/** `null` where a number is left that is not surely read. */
export function figureText(problem: string): FigureText | null {
  if (isOtherFigure(problem)) return null;
  const money: Money[] = [];
  const points: (readonly [Fraction, Fraction])[] = [];
  const marked = spelt(withOneName(problem))
    .replace(DOLLARS, '＄')
    .replace(MONEY, (all, sign?: string, digits?: string, bare?: string, small?: string) => {
      money.push(moneyOf(sign, digits ?? bare ?? '0', small, all));
      return ` moneymark${'abcdefgh'[money.length - 1] ?? 'z'} `;
    })
    .replace(POINT, (_all, x: string, y: string) => {
      points.push([new Fraction(x), new Fraction(y)]);
      return ` pointmark${'abcdefgh'[points.length - 1] ?? 'z'} `;
    });
  const plain = plainQuestion(marked);
  const taken = takeQuantities(preparedText(withoutIdleNumbers(plain.text)).replace(/(\d)\. ?(?=\d)/g, '$1.').replace(/(#?\d) ?x ?(?=\d)/g, '$1 by ').replace(/ ?× ?/g, ' by ').replace(/(\d ?(?:mm|cm|m|km|ft|in|feet|inches)) x (?=\d)/g, '$1 by ')); // prettier-ignore
  if (taken === null) return null;
  const text = taken.text
    .replace(
      /\b(money|point)mark([a-h])\b/g,
      (_all, kind: string, letter: string) => `${kind === 'money' ? '~' : '^'}${'abcdefgh'.indexOf(letter)}`,
    ) // prettier-ignore
    .replace(/[()[\]"“”:;!?—|]|\.(?!\d)|,(?!\d)| - /g, ' ; ')
    .replace(/\b(right|square|l|t|u|semi|half|quarter|cross|pear|non|ice|two|three)-(?=[a-z])/g, '$1-')
    .replace(/(#\d+)-(?=[a-z])/g, '$1 ')
    .replace(/(?:\s*;\s*)+/g, ' ; ')
    .replace(/\s+/g, ' ')
    .replace(/^[ ;]+|[ ;]+$/g, '');
  return { text, quantities: taken.quantities, money, points, plain };
}
