import type { RuleStep } from '../outcomes.ts';

type Worked = { readonly method: string; readonly answer: string; readonly steps: readonly RuleStep[] };

const SUBTRACTS = /-/;
const TWICE = /(?<![\d.])2\\times|\\times 2(?![\d.])|\+/;

/** The last sentence that is asked. */
function questionOf(text: string): string {
  return /[^.?!]*(?:\d\.\d[^.?!]*)*\?\s*$/.exec(text)?.[0] ?? text;
}

function hasStep({ steps }: Worked, pattern: RegExp): boolean {
  return steps.some(({ expression }) => pattern.test(expression));
}

function says({ steps }: Worked, pattern: RegExp): boolean {
  return steps.some(({ reason }) => pattern.test(reason));
}

/** "What fraction of £3 is 45p", "what fraction are girls": neither money nor a count. */
function isNoPart(question: string, { answer }: Worked): boolean {
  const asked =
    /^\W*(?:and |so |then )*(?:what|which) (?:fraction|proportion|per ?cent|percentage)\b|\bhow many times (?:as|the|more|bigger|larger|greater|longer|heavier)\b/i;
  if (!asked.test(question)) return false;
  return (
    /^-?(?:\\text\{[£€₹]|\\\$)|\\text\{ ?(?:km|m|cm|g|kg|litres?|ml|hours?|minutes?|p)\}$/.test(answer) ||
    (/^\d+$/.test(answer) && Number(answer) > 1 && /\bfraction\b/i.test(question))
  );
}

const BESIDES =
  /\b(?:which|who)\b[^?.]*\b(?:better|cheaper|dearer|best|bigger|larger|greater)\b[^?]*,? and (?:by )?how (?:much|many)\b/i;

const FASTER =
  /\b(\d+(?:\.\d+)?) ?(?:km\/h|kph|mph|m\/s|km per hour|miles per hour|metres per second) (?:faster|slower|more|less|quicker)\b/i;

/** "If it went 20 km/h faster": the way divided by the 20. */
function takesDifferenceForSpeed(text: string, worked: Worked): boolean {
  const by = FASTER.exec(text)?.[1];
  if (by === undefined || /\b(?:catch|caught|overtak|gap|apart|ahead|behind)/i.test(text)) return false;
  return hasStep(worked, new RegExp(String.raw`^\\frac\{[\d.]+\}\{${by.replace('.', String.raw`\.`)}\}=`));
}

/** "… from B to C. How far is A to C?": both ways together. */
function givesOneLeg(text: string, worked: Worked): boolean {
  const [, start, middle, , end] =
    /\bfrom ([A-Z]\w*) to ([A-Z]\w*)\b[^?]*\bfrom (\2) (?:on )?to ([A-Z]\w*)\b/.exec(text) ?? [];
  if (start === undefined || middle === undefined || end === undefined || start === end) return false;
  const whole = new RegExp(String.raw`\b(?:from |between )?${start} (?:to|and) ${end}\b[^?]*\?\s*$`);
  return whole.test(text) && !hasStep(worked, TWICE);
}

const NOW = /\b(?:is|are|has|have) (?:now )?(?:about )?[£$€]?(\d[\d,]*(?:\.\d+)?)\b/i;
const CHANGED =
  /\b(?:(fell|dropped|shrank|decreased|sank|falling|dropping|gone down|went down)|(rose|grew|increased|rising|growing|gone up|went up))\b[^.?]*\d ?%/i;
const ASKS_PAST = /\b(?:what|how (?:much|many)) (?:was|were) (?:it|they|the|there)\b(?! (?:rise|fall|change|increase|decrease|drop|growth|loss|gain)\b)/i; // prettier-ignore

/** "The population is 5000. It fell by 10% last year. What was it?": there were more before. */
function goesForwards(text: string, { answer }: Worked): boolean {
  const [told, change] = [NOW.exec(text), CHANGED.exec(text)];
  if (told === null || change === null || told.index > change.index || !ASKS_PAST.test(questionOf(text))) return false;
  if (/\b(?:after|end)\b/i.test(questionOf(text))) return false;
  const [value, now] = [Number(/\d[\d,]*(?:\.\d+)?/.exec(answer)?.[0].replaceAll(',', '')), Number(told[1]?.replaceAll(',', ''))]; // prettier-ignore
  return change[1] === undefined ? value > now : value < now;
}

/** "A third of her money on a book … How much was the book?": one of the parts, not all the money. */
function givesAllForPart(text: string, worked: Worked): boolean {
  const thing = /\bon (?:an?|the|some|his|her) ([a-z]+)\b/i.exec(text)?.[1];
  if (thing === undefined || !/^(?:Divide by that part|The whole is)/.test(worked.steps.at(-1)?.reason ?? ''))
    return false;
  return new RegExp(String.raw`\bhow much (?:was|is|did|does) (?:the|his|her) ${thing}\b`, 'i').test(text);
}

const MIXED: readonly (readonly [RegExp, RegExp])[] = [
  [/\b(?:pints?|gallons?|fl\.? ?oz)\b/i, /\b(?:lit(?:re|er)s?|ml|millilit(?:re|er)s?)\b/i],
  [/\b(?:ounces?|oz|lbs?|stones?)\b/i, /\b(?:kg|grams?|kilos?|kilograms?|\d ?g)\b/i],
  [/\b(?:inch|inches|feet|foot|yards?|miles?)\b/i, /\b(?:cm|km|met(?:re|er)s?|kilomet(?:re|er)s?|centimet(?:re|er)s?)\b/i],
]; // prettier-ignore

/** "90p for 2 pints. How much is a litre?": nothing is worked out between the units. */
function mixesUnits(text: string, { method, steps }: Worked): boolean {
  return (
    /^(?:readRates|readArithmetic|moneyStories|ratios)$/.test(method) &&
    steps.length < 2 &&
    MIXED.some(([one, other]) => one.test(text) && other.test(text))
  );
}

const PARTS = /\b(?:half|thirds?|quarters?|fifths?|sixths?|eighths?|tenths?)\b(?! of (?:an?|\d))|\d ?\/ ?\d/gi;

/** "Ed paid half and Fay a third of it": one part alone was taken off. */
function leavesPartOut(text: string, worked: Worked): boolean {
  const told = text.slice(0, text.length - questionOf(text).length).match(PARTS)?.length ?? 0;
  return told > 1 && worked.steps.length === 2 && says(worked, /^Subtract that from the whole/);
}

/** "Buys a book for £6 and returns it": the money came back. */
const UNDONE =
  /\b(?:buys?|bought|pays?|paid|spen[dt]s?)\b[^?]*\b(?:returns?|returned|takes? (?:it|them) back|took (?:it|them) back)\b[^.?\d]*[.?]/i;
const NOT_PAID = /\bforg[eo]ts? to (?:pay|charge)\b/i;
const LONGER_SHADOW = /\bshadows? (?:that is |which is )?\d+(?:\.\d+)? ?[a-z]+ (?:longer|shorter)\b/i;

/** "Length to width is 5:2, the perimeter is 28": length and width together are half of it. */
function takesPerimeterForSum(text: string, { method, steps }: Worked): boolean {
  const sums = steps.some(({ reason, expression }) => /^Add the parts/.test(reason) && /^\d+\+\d+=/.test(expression));
  return method === 'ratios' && /\bperimeter\b/i.test(text) && !/\btriang/i.test(text) && sums;
}

const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
/** Prices whose days are to be counted, a tax that does not come on top of the price. */
const NOT_SO = [
  new RegExp(String.raw`\b${WEEKDAY}\b.*\d ?% (?:each|every|a|per) day\b.*\b${WEEKDAY}\b`, 'is'),
  /\b(?:what|how much) (?:is|was) (?:the )?(?:VAT|tax|GST)\b[^?]*\b(?:included|inclusive|including)\b/i,
];

/** Whether an amount is another one than what the last sentence asks for, by its kind or by what was never done. */
export function isUnfitAmount(text: string, worked: Worked): boolean {
  const question = questionOf(text);
  const { method, answer, steps } = worked;
  if (isNoPart(question, worked) || (BESIDES.test(question) && !/,|and|by/.test(answer))) return true;
  if (/\bhow many cuts\b/i.test(question) && !hasStep(worked, SUBTRACTS)) return true;
  if (/\bthere and back\b|\b(?:upstream|downstream|out) and back\b|\bround trip\b/i.test(question) && !hasStep(worked, TWICE))
    return true; // prettier-ignore
  if (steps.length === 0 && /\b(?:in all|altogether|in total|all together)\b/i.test(question)) return true;
  if (takesDifferenceForSpeed(text, worked) || givesOneLeg(text, worked) || goesForwards(text, worked)) return true;
  if (givesAllForPart(text, worked) || mixesUnits(text, worked)) return true;
  if (takesPerimeterForSum(text, worked) || leavesPartOut(text, worked) || LONGER_SHADOW.test(text)) return true;
  const [toldLeft, asksWhole] = [/\d ?[a-z]+ (?:left|to go|remaining)\b/i, /\b(?:whole|entire|complete) (?:trip|journey|way|ride|drive|walk)\b/i]; // prettier-ignore
  if (toldLeft.test(text) && asksWhole.test(question) && !hasStep(worked, /\+/)) return true;
  if (UNDONE.test(text) && !hasStep(worked, /\+/)) return true;
  if (NOT_SO.some((one) => one.test(text))) return true;
  if (NOT_PAID.test(text) && !hasStep(worked, SUBTRACTS)) return true;
  if (method === 'orderNumbers' && /\d ?: ?\d/.test(text) && !/\d:\d\d\b/.test(text)) return true;
  if (method === 'ratios' && /\b(?:difference (?:from|to|between))\b/i.test(question) && !hasStep(worked, SUBTRACTS))
    return true;
  if (says(worked, /^The part that was changed/) && /\b(?:at first|to begin with|at the start|originally|before)\b/i.test(question) && /\b(?:in it|in the|was there|were there)\b/i.test(question)) return steps.length < 3; // prettier-ignore
  return says(worked, /^Find what each one brings in/) && !/\b(?:s[eo]ll|sold|charg|earn|bring|mak|made|rais|profit|income|pa(?:y|id)|get|got)/i.test(text); // prettier-ignore
}
