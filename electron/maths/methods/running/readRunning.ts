import { asksWrongWay } from '../integers/told/asksWrongWay.ts';
import { namesEarlier } from '../words/namesEarlier.ts';
import { asksOneLevel, movesElsewhere } from '../words/levelsElsewhere.ts';
import Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import { isMoney } from '../amounts/quantity.ts';
import { runningAmounts } from './runningAmounts.ts';
import type { RunningAmount } from './runningAmounts.ts';
import { runningQuestion } from './runningQuestion.ts';
import { countsFit, runningText } from './runningText.ts';
import type { RunningText } from './runningText.ts';
import { ABOVE, BELOW, BELOW_BEFORE, directionsIn, STEERS } from './runningWords.ts';
import { workRunning } from './workRunning.ts';

/** What an amount of a story is: a level that is reached, or a change of it. */
export type Happening = { readonly kind: 'level' | 'change'; readonly value: Fraction };

const PARTING =
  /[,;:!?]|\.(?!\d)|\b(?:and|then|but|before|after that|next|finally|followed by|while|when|where|after|later|another|with)\b/g;
const LEVEL_BEFORE =
  /(?:^|\b)(?:is|was|at|on|of|from|to|floor|level|storey|step|rung|has|had|have|with|are|were|reads?|shows?|showed|starts?|started|starting|temperature|balance|contains?|contained|holds?|held|stands?|stood|below|weighs?|measures?|a|an|got|in|be|begins?|hits|reached|reaches|reaching|registered|carries|carrying|owns?|bought|buys|score|bring|with|where|depth|height|says?|said|=)(?: exactly| already| only| just| about)? $/;
const TO_LEVEL =
  /\b(?:to|at|from|on|reaches|reached|reaching|hits|floor|level|is|was|reads|be|now)(?: floor| level| about| a temperature of| a depth of| a height of| a balance of| an? (?:altitude|elevation|level|position|high|low|peak|total|maximum|minimum|reading) of| exactly)? $/;
const IDLE_BEFORE =
  /^(?:and|then|but|next|finally|later|another|a further|further|an extra|extra|more|again|one|of|the|other|second|first|a|an|by|it|he|she|they|also|third|last|for|in|on|went|is|was|that|measuring|yards?|points?| )*(?:(?:a|an|some|the|his|her|another) [a-z-]+(?: [a-z-]+)? (?:for|costing|worth) )?[\s]*$/;

function leftOf(text: string, from: number, amounts: readonly RunningAmount[], index: number): string {
  const start = amounts[index - 1]?.to ?? 0;
  const piece = text.slice(start, from);
  const cut = [...piece.matchAll(PARTING)].at(-1);
  return cut === undefined ? piece : piece.slice(cut.index);
}

function rightOf(text: string, to: number, amounts: readonly RunningAmount[], index: number): string {
  const piece = text.slice(to, amounts[index + 1]?.from ?? text.length);
  const cut =
    /[,;:!?]|\.(?!\d)|\b(?:and|then|but|before|after that|next|finally|followed by|while|when|where|after|later)\b/.exec(
      piece,
    );
  if (cut !== null) return piece.slice(0, cut.index);
  return amounts[index + 1] === undefined
    ? piece
    : (/^[^a-z]*(?:[a-z]+ ){0,2}?(?:below|beneath|above|under|over)\b.*/.exec(piece)?.[0] ?? '');
}

/** "And the bill, £98, goes out": a way that no word of direction tells is not that of the amount before. */
const OTHER_WAY =
  /\b(?:bills?|rent|fees?|debts?|fines?|charges?|instead|opposite|reverse|goes|went|going|comes|came)\b/;

/** What stands between two amounts and belongs to neither. */
function between(text: string, amounts: readonly RunningAmount[], index: number): string {
  const start = amounts[index - 1]?.to ?? 0;
  const piece = text.slice(start, amounts[index]?.from ?? text.length);
  const first = index === 0 ? 0 : rightOf(text, start, amounts, index - 1).length;
  const last =
    index >= amounts.length
      ? piece.length
      : piece.length - leftOf(text, amounts[index]?.from ?? 0, amounts, index).length;
  return last > first ? piece.slice(first, last) : '';
}

export function happenings(
  told: string,
  amounts: readonly RunningAmount[],
  levelsOnly: boolean,
): readonly Happening[] | null {
  const found: Happening[] = [];
  let open: 1 | -1 | null = null;
  for (const [index, amount] of amounts.entries()) {
    const [left, right, middle] = [
      leftOf(told, amount.from, amounts, index).replace(/^(?:another|with)/, ''),
      rightOf(told, amount.to, amounts, index),
      between(told, amounts, index),
    ];
    const loose = directionsIn(middle);
    if (loose.length > 1) return null;
    open = loose[0] ?? open;
    const [before, behind] = [directionsIn(left), directionsIn(right)];
    const below = BELOW.test(right) || BELOW_BEFORE.test(`${left.trimEnd()} `);
    const above = ABOVE.test(right);
    if (before.length > 1 || behind.length > 1) return null;
    const isLevel =
      below || above || (TO_LEVEL.test(left) && (before.length > 0 || amount.signed || behind.length === 0));
    const direction = before[0] ?? behind[0];
    if (
      isLevel ||
      (direction === undefined &&
        open === null &&
        (levelsOnly || amount.signed || LEVEL_BEFORE.test(left) || index === 0))
    ) {
      if (direction !== undefined && behind.length > 0 && !below && !above && before.length === 0) return null;
      if (below && amount.signed) return null;
      found.push({ kind: 'level', value: below ? amount.value.neg() : amount.value });
      open = null;
      continue;
    }
    if (amount.signed) return null;
    const last = found.at(-1);
    const inherited =
      direction === undefined && IDLE_BEFORE.test(left.replace(/^[^a-z]+/, '')) && !OTHER_WAY.test(middle)
        ? (open ?? (last?.kind === 'change' ? (last.value.s < 0n ? -1 : 1) : undefined))
        : undefined;
    const sign = direction ?? inherited;
    if (sign === undefined || (direction !== undefined && loose.length > 0)) return null;
    found.push({ kind: 'change', value: amount.value.mul(sign) });
    if (direction !== undefined) open = null;
  }
  return directionsIn(between(told, amounts, amounts.length).replace(/\bleft\b/g, '')).length > 0 ? null : found;
}

/** "Cut into 0.7 m pieces": as many as there are, not one. */
const INTO_PIECES =
  /\b(?:cut|cuts|cutting|sawn|sawed|split|splits|divided|chopped|sliced|snipped|broken|poured)(?: up)? into\b/;

/** One unit for all; a thing that only some numbers name is named for all. */
function unitOf(amounts: readonly RunningAmount[]): { readonly unit: string; readonly thing: boolean } | null {
  const units = [...new Set(amounts.filter(({ kind }) => kind === 'unit').map(({ unit }) => unit))];
  const degrees = units.filter((unit) => unit.startsWith('°')).toSorted((one, two) => two.length - one.length);
  const [unit, ...more] =
    degrees.length === 2 && degrees[1] === '°' && units.length === 2 ? degrees.slice(0, 1) : units;
  const things = new Set(amounts.flatMap(({ kind, unit: name }) => (kind === 'thing' && name !== '' ? [name] : [])));
  if (more.length > 0 || (unit !== undefined && things.size > 0) || things.size > 1) return null;
  return { unit: unit ?? '', thing: unit === undefined };
}

const MAY_BE_NEGATIVE =
  /temperature|°|celsius|fahrenheit|floor|lift|elevator|level|balance|account|overdr|\bsea\b|submarine|diver|score|points|game|yards|sea-level|golf|par\b|bank|altitude|below|basement|position|number line/;

function allowedNames({ asked, names }: RunningText, kind: string): boolean {
  if (kind === 'gap') return true;
  if (kind === 'total') return names.size <= 1 || ![...names].some((name) => asked.includes(name));
  return names.size <= 1;
}

/** What is bought makes things more and money less. */
function withPurchases(told: string): string {
  return told.replace(/\b(?:buys?|bought|buying)\b/g, /[£$€]|pounds|dollars|euros/.test(told) ? 'SPENT' : 'BOUGHT');
}

const PRICE_OF_EACH = /[£$€₹] ?\d[\d.,]* an? (?!(?:few|little|lot)\b)[a-z]/;
const COUNTS_THINGS = /\bhow many (?!pounds?\b|dollars?\b|euros?\b|pence\b|cents?\b|rupees?\b)/;

/** "How many degrees warmer is 6 °C than −11 °C?": both levels stand in the question. */
function apart(asked: string): RuleSolution | null {
  const amounts = runningAmounts(asked);
  const [first, second, ...more] = amounts ?? [];
  const unit = amounts === null ? null : unitOf(amounts);
  if (first === undefined || second === undefined || more.length > 0 || unit === null || !unit.unit.startsWith('°'))
    return null;
  const bare = `${asked.slice(0, first.from)}${asked.slice(first.to, second.from)}${asked.slice(second.to)}`.replace(
    /\s+/g,
    ' ',
  );
  if (
    !/^by how many ?°|^how (?:many ?°|much)|^(?:what|find|work out|calculate)\b.*\bdifference/.test(bare.trim()) ||
    runningQuestion(bare) !== 'gap'
  )
    return null;
  if (/\b(?:rise|rose|fall|fell|drop|from|to|by \d|twice|half)\b/.test(bare)) return null;
  return workRunning(
    [first, second].map(({ value }): Happening => ({ kind: 'level', value })),
    'gap',
    { unit: unit.unit, fraction: false, mayBeNegative: true },
  );
}

/** Levels that go up and down, amounts that are added to and taken from, totals: whatever the story is about. */
export function readRunning(problem: string): RuleSolution | null {
  // "Write its height y after x hours as an equation": no number is asked for.
  if (/\b(?:as an|an|the|its) (?:equation|formula|expression)\b|\bin terms of [a-z]\b/i.test(problem)) return null;
  if (problem.length > 420 || !/\d|two|three|four|five|six|seven|eight|nine|ten/i.test(problem)) return null;
  if (movesElsewhere(problem) || asksOneLevel(problem) || asksWrongWay(problem)) return null;
  const text = runningText(problem);
  const compared = text === null || /\d/.test(text.told) ? null : apart(text.asked);
  if (compared !== null) return compared;
  const question = text === null ? null : beforeNow(text) ? 'start' : runningQuestion(text.asked);
  if (text === null || question === null || !allowedNames(text, question)) return null;
  if (
    !countsFit(text.told) ||
    STEERS.test(text.told) ||
    INTO_PIECES.test(text.told) ||
    (question !== 'gap' && STEERS.test(text.asked.replace(/^give /, '')))
  )
    return null;
  const told = withPurchases(text.told);
  const amounts = runningAmounts(told);
  const unit = amounts === null ? null : unitOf(amounts);
  if (amounts === null || unit === null || amounts.length < 1 || amounts.length > 8) return null;
  // "£1.50 a ride. How many rides?": a price of each, and no amount of money is asked for.
  if (isMoney(unit.unit) && (PRICE_OF_EACH.test(told) || COUNTS_THINGS.test(text.asked))) return null;
  // "He spent 1/3 on a game" of £60: a part of it, not a third of a pound.
  const isPart = amounts.some(({ fraction, kind, value }) => fraction && kind === 'thing' && value.compare(1) < 0);
  if (isPart && amounts.some(({ kind }) => kind === 'unit')) return null;
  if (question !== 'gap' && (pointsBack(text) || text.turnsBack)) return null;
  if (question === 'now' && namesEarlier(problem)) return null;
  if (question === 'total') return totalOf(text, amounts, unit.unit);
  const happened = happenings(told, amounts, question === 'gap');
  if (happened === null) return null;
  const fraction = amounts.some((amount) => amount.fraction);
  const worked = workRunning(happened, question, {
    unit: unit.unit,
    fraction,
    mayBeNegative: MAY_BE_NEGATIVE.test(problem.toLowerCase()),
  });
  if (worked === null) return null;
  // "Its depth below the surface": a depth has no sign.
  const depth =
    /\bdepth\b|\bhow deep\b|\bhow (?:far|many [a-z]+) (?:below|under)\b/.test(text.asked) &&
    !/(?:^|\s)(?:-|minus )\d/.test(text.told);
  if (depth && !worked.answer.startsWith('-')) return null;
  return { ...worked, steps: [...text.lead, ...worked.steps], answer: depth ? worked.answer.slice(1) : worked.answer };
}

function totalOf({ told }: RunningText, amounts: readonly RunningAmount[], unit: string): RuleSolution | null {
  const happened: Happening[] = amounts.map(({ value }) => ({ kind: 'change', value }));
  const plain = amounts.every(({ signed }) => !signed) && directionsIn(told).every((direction) => direction > 0);
  const alike = unit !== '' || amounts.every((amount) => amount.unit !== '' && amount.unit === amounts[0]?.unit);
  if (!plain || !alike || amounts.length < 2 || /\b(?:from|more|less|fewer|left|to) \d|\bto\b (?=\d)/.test(told))
    return null;
  return workRunning(happened, 'change', {
    unit,
    fraction: amounts.some(({ fraction }) => fraction),
    mayBeNegative: false,
  });
}

/** "It has put on 0.28 kg, today it weighs 1.15 kg. What did it weigh before?" */
function beforeNow({ told, asked }: RunningText): boolean {
  return (
    /^(?:so |and )?(?:what|how (?:much|many|heavy|cold|warm|high|deep|tall|long)) (?:did|was|were|had)\b[^?]*\b(?:before|at breakfast|this morning|yesterday|last (?:night|week|month|year)|earlier|at (?:the start|dawn|sunrise))\b/.test(
      asked,
    ) &&
    /\b(?:now|today|currently)\b/.test(told) &&
    !/\b(?:than|twice|half)\b/.test(asked)
  );
}

const TIMES =
  /\b(?:noon|midday|midnight|morning|evening|night|afternoon|overnight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|clocktime|yesterday)\b/g;

/** "What was it at noon?", where something was told of a later time. */
function pointsBack({ told, asked }: RunningText): boolean {
  const listOf = (text: string): readonly string[] => text.match(TIMES) ?? [];
  const [times, wanted] = [listOf(told), listOf(asked)];
  const [only] = wanted;
  if (/\b(?:earlier|yesterday|before)\b/.test(asked)) return true;
  return (
    wanted.length === 1 && only !== undefined && only !== 'clocktime' && times.includes(only) && times.at(-1) !== only
  );
}
