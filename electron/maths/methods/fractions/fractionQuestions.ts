import Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import { plainQuestion } from '../facts/plainQuestion.ts';
import type { Understood } from '../method.ts';
import { WRITTEN } from '../ordering/writtenNumbers.ts';
import { workFractions } from '../workFractions.ts';
import type { Operand } from '../workFractions.ts';
import { DOLLAR, keepDollars } from '../words/keepDollars.ts';
import { inFigures } from '../words/numberWords.ts';
import { workAsFractionOf, workFractionOf, workRestOf, workWholeOf } from './workFractionOf.ts';
import { withoutVulgar } from '../words/vulgarFractions.ts';
import { tellsBareDeed } from '../words/tellsBareDeed.ts';

const ASKING =
  "(?:(?:what is|what's|whats|find|work out|calculate|evaluate|compute|determine|how much is|how many is|state|give|take)(?: the value of)? )?";
const PART = String.raw`(\d+ ?\/ ?\d+|(?:a|one|1|\d) (?:half|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|twelfth|halves|thirds|quarters|fifths|sixths|sevenths|eighths|ninths|tenths|twelfths)|half|(?:a )?(?:third|quarter)|three-quarters|\d-(?:thirds|quarters|fifths|sixths|eighths|tenths))`;
const AMOUNT = String.raw`(?:([£$€]) ?)?(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)(?: ?(kg|g|km|m|cm|mm|ml|l|litres?|minutes|mins|hours|seconds|days|p|pence|metres|miles|grams|people|pupils|students|sweets|marbles|children|apples))?`;
const BOTTOMS: readonly (readonly [RegExp, number])[] = [
  [/hal(?:f|ves)/, 2], [/third/, 3], [/quarter/, 4], [/fifth/, 5], [/sixth/, 6], [/seventh/, 7], [/eighth/, 8], [/ninth/, 9], [/tenth/, 10], [/twelfth/, 12],
]; // prettier-ignore

function partOf(text: string): Fraction | null {
  const [, top, bottom] = /^(\d+) ?\/ ?(\d+)$/.exec(text) ?? [];
  if (top !== undefined && bottom !== undefined)
    return Number(bottom) === 0 ? null : new Fraction(Number(top), Number(bottom));
  const below = BOTTOMS.find(([name]) => name.test(text))?.[1];
  const above = /^(\d)/.exec(text)?.[1] ?? (text.startsWith('three') ? '3' : '1');
  return below === undefined ? null : new Fraction(Number(above), below);
}

function amountOf(
  currency: string | undefined,
  digits: string | undefined,
  unit: string | undefined,
): { readonly value: Fraction; readonly unit: string } | null {
  if (digits === undefined || (currency !== undefined && unit !== undefined)) return null;
  return { value: new Fraction(digits.replaceAll(',', '')), unit: currency ?? unit ?? '' };
}

const OF = new RegExp(`^${ASKING}${PART} of (?:a |the )?${AMOUNT}(?: is| equals| =)?$`);
const WHOLE = [
  new RegExp(
    `^(?:if |i know that )?${PART} of (?:a|the|what|some) (?:number|amount)(?: of money)? (?:is|equals|=|makes) ${AMOUNT}[.,]? ?(?:then )?(?:${ASKING}(?:the |my )?(?:whole )?(?:number|amount|it)|which number)?$`,
  ),
  new RegExp(`^${PART} of what number is ${AMOUNT}$`),
  new RegExp(`^what is the whole when ${PART} of it is ${AMOUNT}$`),
];
const WHOLE_BACK = [
  new RegExp(`^(?:if )?${AMOUNT} is ${PART} of (?:a|what|which) number[.,]? ?(?:${ASKING}the number)?$`),
];
const AS_FRACTION = [
  /^(?:write|express|give|find|what is|state|calculate|work out)? ?(\d+) (?:over the whole|out of) (\d+)(?: as a fraction)?$/,
];
const WHAT_FRACTION = /^(?:what|which) fraction of (\d+) (?:is|does) (\d+)(?: make)?$/;
const SPENDS = new RegExp(
  `^[a-z]+ (?:has|had|gets|earns|saves|won|wins|buys|bakes|makes) ${AMOUNT}(?: [a-z]+)?[.,]?(?: and| then)* ?(?:he |she |they )?(?:spends|spent|gives away|gave away|gives|gave|sells|sold|loses|lost|eats|ate|uses|used|saves|saved) ${PART} of (?:it|the money|them|his money|her money|this|that|the savings|his savings|her savings)(?: (?:to|on) (?:(?:his|her|my|a|an|the|their|some) )?[a-z]+)?[.,]? ?(?:and )?(how much (?:money )?(?:is left|does (?:he|she|[a-z]+) have left|has (?:he|she) left|remains|is remaining)|work out how much is left|how many (?:[a-z]+ )?(?:are left|does (?:he|she|[a-z]+) have left|has (?:he|she) left|remain)|how much (?:does|did|do) (?:he|she|[a-z]+) (?:spend|give away|lose|use|save)|how many (?:does|did) (?:he|she|[a-z]+) (?:give away|eat|use|lose))$`,
);
const WORD = "[a-z][a-z'-]*";
const GROUP = `(?:${WORD} ){0,4}?`;
const STORY = [
  new RegExp(
    `^(?:there are|there were|(?:out )?of|out of|in a (?:class|school|box|bag|group|survey) of|(?:a|the) (?:class|box|bag|school|bus|shop|library|farm) (?:has|contains|holds)|[a-z]+ has|[a-z]+ counts) ${AMOUNT}( ${WORD}){0,5}?[.,]?(?: and| in which| of which)* ?${PART} (?:of (?:them|these|the ${WORD}(?: ${WORD})?) )?(?:are|is|were|like|play|have|walk|travel|wear) (${GROUP}${WORD})[.,]? ?(how many|find the number(?: of [a-z]+)? (?:that|who)|work out how many|find how many|what number) (?:of them |of the ${WORD} )?(.+)$`,
  ),
  new RegExp(
    `^${PART} of (?:the |a group of )?${AMOUNT}( ${WORD}){0,5}? (?:are|is|were|like|play|have|walk|travel|wear) (${GROUP}${WORD})[.,]? ?(how many|find the number(?: of [a-z]+)? (?:that|who)|work out how many|find how many) (?:of them |of the ${WORD} )?(.+)$`,
  ),
];

function wholeOf(text: string): RuleSolution | null {
  for (const pattern of WHOLE) {
    const [, part, currency, digits, unit] = pattern.exec(text) ?? [];
    const [share, known] = [part === undefined ? null : partOf(part), amountOf(currency, digits, unit)];
    if (share !== null && known !== null) return workWholeOf(share, known.value, known.unit);
  }
  for (const pattern of WHOLE_BACK) {
    const [, currency, digits, unit, part] = pattern.exec(text) ?? [];
    const [share, known] = [part === undefined ? null : partOf(part), amountOf(currency, digits, unit)];
    if (share !== null && known !== null) return workWholeOf(share, known.value, known.unit);
  }
  return null;
}

function asFractionOf(text: string): RuleSolution | null {
  const found = AS_FRACTION.map((pattern) => pattern.exec(text)).find((one) => one !== null) ?? null;
  if (found !== null) return workAsFractionOf(new Fraction(found[1] ?? 0), new Fraction(found[2] ?? 1));
  const [, whole, part] = WHAT_FRACTION.exec(text) ?? [];
  return whole === undefined || part === undefined ? null : workAsFractionOf(new Fraction(part), new Fraction(whole));
}

function spent(text: string): RuleSolution | null {
  const [, currency, digits, unit, part, question = ''] = SPENDS.exec(text) ?? [];
  const [share, amount] = [part === undefined ? null : partOf(part), amountOf(currency, digits, unit)];
  if (share === null || amount === null) return null;
  const left = /left|remain/.test(question);
  const spends = /\b(spend|give away|give|sell|lose|use|eat|save)s?\b/.exec(question)?.[1];
  if (
    !left &&
    spends !== undefined &&
    !new RegExp(`\\b(?:${spends}|${PAST[spends] ?? spends})`).test(text.slice(0, text.length - question.length))
  )
    return null;
  return left ? workRestOf(share, amount.value, amount.unit) : workFractionOf(share, amount.value, amount.unit);
}

const PAST: Readonly<Record<string, string>> = {
  spend: 'spent',
  lose: 'lost',
  use: 'used',
  eat: 'ate',
  sell: 'sold',
  give: 'gave|gives',
  save: 'saved',
  'give away': 'gave away|gives away',
};

/** The last word that names something: "are girls" → girl. */
function lastWord(text: string): string {
  const word = text.trim().split(' ').at(-1) ?? '';
  return word.replace(/s$/, '');
}

/** So many things, a part of them of one kind; how many are, or are not, of that kind. */
function story(text: string): RuleSolution | null {
  // "60 pupils. 1/3 of the boys play": how many boys there are is not told.
  const some = /\/ ?\d+ of (?:the|these|those) (boys|girls|men|women|adults|children|teachers|males|females)\b/.exec(
    text,
  )?.[1];
  if (some !== undefined && !new RegExp(`\\d (?:[a-z]+ )?${some}\\b`).test(text)) return null;
  for (const [index, pattern] of STORY.entries()) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const [part, currency, digits, unit] =
      index === 0 ? [found[5], found[1], found[2], found[3]] : [found[1], found[2], found[3], found[4]];
    const [kind = '', , asked = ''] = found.slice(6);
    const [share, amount] = [part === undefined ? null : partOf(part), amountOf(currency, digits, unit)];
    if (share === null || amount === null || currency !== undefined) continue;
    const [, denied, subject = ''] =
      /^(?:(?:people|pupils|students|children) )?(?:are|do|is|were|that is|that are|who are)? ?(not |n't )?(.+?)(?: are there| were there| is that)?$/.exec(
        asked,
      ) ?? [];
    if (
      lastWord(subject) !== lastWord(kind) ||
      /\b(?:or|and|more|fewer|than|left|each|not|rest)\b/.test(`${kind} ${subject}`)
    )
      continue;
    const thing = { ...amount, unit: '' };
    return denied === undefined ? workFractionOf(share, thing.value) : workRestOf(share, thing.value);
  }
  return null;
}

const CHANGE = new RegExp(
  `^(?:change|convert|turn|rewrite|write|express|rename) (?:the )?(?:improper fraction |mixed number |fraction )?(${WRITTEN}) (?:to|into|as) (?:an? )?(mixed number|mixed fraction|improper fraction|top-heavy fraction)$`,
);

/** A mixed number as an improper fraction, and the other way. */
function changed(text: string): RuleSolution | null {
  const [, typed, form] = CHANGE.exec(text) ?? [];
  const [, sign, whole, top, bottom] = /^(-?)(?:(\d+) )?(\d+) ?\/ ?(\d+)$/.exec(typed ?? '') ?? [];
  if (form === undefined || top === undefined || bottom === undefined || sign !== '' || Number(bottom) < 2) return null;
  const part = { top: BigInt(top), bottom: BigInt(bottom) };
  const operand: Operand =
    whole === undefined
      ? { kind: 'fraction', ...part }
      : { kind: 'mixed', negative: false, whole: BigInt(whole), part };
  const solution = workFractions({
    operands: [operand],
    operators: [],
    form: form.startsWith('mixed') ? 'mixed' : 'fraction',
  });
  return solution === null || solution.steps.length === 0 ? null : solution;
}

/** Fractions of amounts told in words, forwards and backwards. */
export function fractionQuestions(problem: Understood): RuleSolution | null {
  if (tellsBareDeed(problem.text)) return null;
  if (!/\/|frac|half|halves|third|quarter|fifth|sixth|eighth|tenth|fraction|[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]/i.test(problem.text))
    return null;
  // "As a fraction of 40" says what is asked, not in which form.
  const asked = keepDollars(withoutVulgar(problem.text)).replace(/\bas an? fraction of\b/gi, 'over the whole');
  const { text, form } = plainQuestion(asked);
  const change = form === null ? changed(text) : null;
  if (change !== null) return change;
  if (form !== null || /\d \d+\/\d/.test(text)) return null;
  const plain = inFigures(text.replaceAll(DOLLAR, '$').replace(/\ba half\b/g, 'half'));
  const [, part, currency, digits, unit] = OF.exec(plain) ?? [];
  const [share, amount] = [part === undefined ? null : partOf(part), amountOf(currency, digits, unit)];
  if (share !== null && amount !== null) return workFractionOf(share, amount.value, amount.unit);
  return wholeOf(plain) ?? asFractionOf(plain) ?? spent(plain) ?? story(plain);
}
