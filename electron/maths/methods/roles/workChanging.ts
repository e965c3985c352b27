import Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import { isMoney, writeQuantity } from '../amounts/quantity.ts';
import { writeDecimal } from '../askedText.ts';
import { percentSolution } from '../percent/workPercent.ts';
import { workCompound, workSuccessive } from '../percent/workRepeatedPercent.ts';
import type { Change } from '../percent/workRepeatedPercent.ts';
import { workBefore } from '../percent/stories/workChanges.ts';
import { peelOf } from './peel.ts';
import type { Peel } from './peel.ts';
import type { RoleStory, Spot } from './roleStory.ts';

const UP =
  'ris(?:es?|ing)|rose|risen|increas(?:es?|ed|ing)|grew|grows?|growing|grown|goes up|went up|go up|going up|gains?|gained|appreciat(?:es?|ed|ing)|raised|put up|puts up|marks? (?:it |them )?up|marked up';
const DOWN =
  'falls?|fell|fallen|falling|drops?|dropped|dropping|decreas(?:es?|ed|ing)|reduc(?:es?|ed|ing)|depreciat(?:es?|ed|ing)|los(?:es?|ing|t)|goes down|went down|go down|going down|cut|lower(?:s|ed)?|declin(?:es?|ed|ing)|shrinks?|shrank|marks? (?:it |them )?down|marked down';
const UP_NOUN = 'increase|rise|pay rise|raise|growth|profit|gain|mark-?up|surcharge|service charge|tip|gratuity';
const TAX = '(?:sales )?(?:vat|gst|tax|hst)';
const DOWN_NOUN = 'discount|reduction|off|decrease|drop|loss|fall|cut|decline|depreciation|markdown';
const AGAIN = '(?:(?:by|of|at) )?(?:a |an |about )?(?:further |another |extra |additional )?';
const YEARLY = '(?:each|every|per|a) (?:year|annum|month|hour|day|week)|annually|yearly|a year|p\\.?a\\.?';

type Told = { readonly change: Change; readonly at: number };

function changesIn(peel: Peel): readonly Change[] {
  const up = peel.all(
    `(?:${UP}) {~3}${AGAIN}{p:P}`,
    `{p:P} (?:${UP_NOUN}|${TAX})`,
    `(?:${UP_NOUN}) (?:of|at|is|was) ${AGAIN}{p:P}`,
    `(?:plus |add |and |adding )?(?:the )?${TAX},? (?:{~2})?(?:at |of |is |was |charged at |added at |: ?)?{p:P}(?: (?:to be |is |was |has to be |must be )?added(?: {~3})?)?`,
    `(?:plus|add|adding|up) ${AGAIN}{p:P}`,
  );
  const down = peel.all(
    `(?:${DOWN}) {~3}${AGAIN}{p:P}(?: of (?:its|their|the|his|her) {~3})?`,
    `{p:P} (?:${DOWN_NOUN})`,
    `(?:${DOWN_NOUN}) (?:of|at|is|was) ${AGAIN}{p:P}`,
    `down ${AGAIN}{p:P}`,
  );
  const told: readonly Told[] = [
    ...up.map((one): Told => ({
      change: { direction: 'up', percent: one.value('p') ?? new Fraction(0) },
      at: one.order('p'),
    })),
    ...down.map((one): Told => ({
      change: { direction: 'down', percent: one.value('p') ?? new Fraction(0) },
      at: one.order('p'),
    })),
  ];
  return told.toSorted((one, other) => one.at - other.at).map(({ change }) => change);
}

const FINAL =
  '(?:what|how much|how many|find|calculate|work out|estimate|determine)(?: (?:is|was|are|were|will|would|does|did|do))?';

/** Values that rise and fall by percentages one after another, or every year; the last value is asked for. */
export function workChanging(story: RoleStory): RuleSolution | null {
  if (!story.spots.some(({ kind }) => kind === 'P')) return null;
  const peel = peelOf(story);
  const before = peel.take(
    `${FINAL} {~5}(?:original(?:ly)?|before|cost price|c\\.?p\\.?|full price|normal price|usual price)(?: {~5})?`,
  );
  const been = before ?? peel.take('what (?:had|was) (?:it|they|the {~2}) (?:been|cost|costing|before)(?: {~3})?');
  const dates = peel.take('in (?<a>{y:N})(?! (?:years|months))', 'at the (?:start|beginning|end) of {y:N}');
  const later = dates === null ? null : peel.take('(?:in|by|at the (?:start|end) of) {z:N}(?! (?:years|months))');
  const changes = changesIn(peel);
  const part = peel.has(`${FINAL} {~3}(?:discount|increase|rise|vat|tax|tip|reduction|decrease|profit|loss|interest)`);
  const ask =
    been ??
    peel.take(
      `${FINAL} {~6}(?:worth|value|price|cost|pay|pays|paid|be|bill|total|there|salary|pay|left|weigh|population|is it|was it|end up|have|get)(?: {~6})?(?:(?:after|at the end of|by the end of|in|following) (?:the |these |both |all )?(?:{n:N} (?:years|months|weeks|days|hours)|{~4}))?(?: (?:now|after|altogether|in total))?`,
      '(?:new|final|total|sale|selling) (?:price|bill|cost|value|amount)|total',
    );
  peel.all(
    '(?:in|during|over|for) (?:the )?(?:first|second|third|next|last|following) (?:year|month|week|day|hour)',
    `(?:the )?(?:first|second|third|next|following) (?:year|month|week|day)`,
    '(?:at|by|before) the end of the (?:first|second|third|fourth) (?:year|month)',
    '(?:in|during|over) the (?:first|second|third|next)',
  );
  const yearly = peel.take(YEARLY, `(?:every|each|per) {~1}(?:year|month|hour|day|week)`);
  const span = peel.take(
    '(?:after|for|over|in|of) {n:N} (?:years|months|weeks|days|hours)',
    '{n:N} (?:years|months|weeks|days|hours) (?:later|old)',
    '{n:N} (?:years|months|weeks|days|hours)',
  );
  const values = peel.all('{v:M}', '{v:N}(?: {u:w})?').map((one) => one.spot('v'));
  peel.all(
    'after|before|then|but|next|off|including|includ\\w+|on its value at the (?:start|beginning) of that year|each|tax|vat|share',
    'second|first|more|not',
  );
  if (
    ask === null ||
    part ||
    changes.length === 0 ||
    /\bnot\b|percent(?:age)?\b|twice|half|\bleft over\b/.test(story.text.replace(/per cent/g, ''))
  )
    return null;
  if (!peel.done() || isTheOther(story, values[0] ?? null, been !== null)) return null;
  const count = spanOf(dates?.value('y') ?? null, later?.value('z') ?? null, span?.value('n') ?? ask.value('n'));
  return solve({ values, changes, times: count, yearly: yearly !== null, before: been !== null }, story);
}

/** Is the value told as it is at the end, where the end is asked for, or as it was at first? */
function isTheOther({ text, spots }: RoleStory, value: Spot | null, before: boolean): boolean {
  const index = value === null ? -1 : spots.indexOf(value);
  const sentence = text.split(/[.?!;]/).find((one) => one.includes(`⟨${value?.kind ?? ''}${index}⟩`)) ?? '';
  if (before) {
    const ended = /\b(?:now|sale|after|sells?|selling|sold|reduced|pays?|paid|including|includes|inclusive)\b/.test(
      sentence,
    );
    const first = spots.findIndex(({ kind }) => kind === 'P') > index && !ended;
    return (
      first || /\b(?:original|originally|normal|normally|usual|usually|first|bought|at the start|new)\b/.test(sentence)
    );
  }
  const at = sentence.indexOf(`⟨${value?.kind ?? ''}${index}⟩`);
  const ahead = sentence.slice(0, at);
  // "It is worth £6400 after 2 years.": told as it is at the end.
  if (
    /^⟨[A-Z]\d+⟩ after ⟨N\d+⟩ (?:years|months|weeks|days|hours)\s*$/.test(sentence.slice(at)) &&
    /\b(?:is|was)\b/.test(ahead)
  )
    return true;
  return (
    /\b(?:to|now|becomes|sells?|resells?|sold|selling|including|inclusive|reduced|sale price|after|by selling)\b(?! (?:be|cost|rent|buy))/.test(
      ahead,
    ) ||
    /\b(?:includ\w+|inclusive|after|now)\b[^,]*$/.test(
      sentence
        .slice(at)
        .replace(
          /\bafter ⟨N\d+⟩ (?:years|months|weeks|days|hours)\b|\bafter (?:the |an? )?(?:increase|rise|discount|sale|reduction|changes?)\b/g,
          '',
        )
        .replace(/.*(?:what|how much|how many|find)/, ''),
    )
  );
}

function spanOf(from: Fraction | null, to: Fraction | null, span: Fraction | null): Fraction | null | undefined {
  if (from === null && to === null) return span;
  if (from === null || to === null || span !== null) return undefined;
  return from.compare(1800) > 0 && to.compare(from) > 0 && to.compare(2200) < 0 ? to.sub(from) : undefined;
}

type Found = {
  readonly values: readonly (Spot | null)[];
  readonly changes: readonly Change[];
  readonly times: Fraction | null | undefined;
  readonly yearly: boolean;
  readonly before: boolean;
};

function solve({ values, changes, times, yearly, before }: Found, story: RoleStory): RuleSolution | null {
  const [first, ...others] = values;
  const [change, ...more] = changes;
  if (!first || change === undefined || times === undefined || (times !== null) !== yearly) return null;
  const added = others.flatMap((one) => (one?.kind === 'M' ? [one.value] : []));
  if (added.length < others.length || (added.length > 0 && (first.kind !== 'M' || more.length > 0 || yearly || before)))
    return null;
  const unit = first.kind === 'M' ? first.unit : '';
  if (added.length > 0) {
    if (!/\b(?:bill|parts|labour|labor|total)\b/.test(story.text)) return null;
    const sum = added.reduce((all, one) => all.add(one), first.value);
    const solution = workSuccessive(sum, changes, unit);
    const step = {
      reason: 'Add.',
      expression: `${[first.value, ...added].map(writeDecimal).join('+')}=${writeDecimal(sum)}`,
    };
    return solution === null ? null : { ...solution, steps: [step, ...solution.steps] };
  }
  if (before) {
    if (yearly && more.length > 0) return null;
    const all = yearly ? Array.from({ length: Number(times) }, () => change) : changes;
    return all.length > 6 ? null : workBefore(all, first.value, unit);
  }
  if (!yearly) return workSuccessive(first.value, changes, unit);
  if (more.length > 0 || times === null || times.d !== 1n || times.compare(12) > 0) return null;
  const exact =
    story.nearest === null ? workCompound(change.direction, first.value, change.percent, Number(times), unit) : null;
  return exact ?? rounded(first, change, Number(times), story);
}

/** A value that does not end soon, to the places or the nearest ten that are asked for. */
function rounded(first: Spot, change: Change, times: number, story: RoleStory): RuleSolution | null {
  const factor = new Fraction(1).add(
    change.direction === 'up' ? change.percent.div(100) : change.percent.div(100).neg(),
  );
  const value = first.value.mul(factor.pow(times) ?? 1);
  const nearest =
    story.nearest ?? (story.places === null ? null : new Fraction(1).div(new Fraction(10).pow(story.places) ?? 1));
  if (nearest === null) return null;
  const answer = value.div(nearest).round().mul(nearest);
  const unit = isMoney(first.unit) ? first.unit : '';
  return percentSolution(
    [
      {
        reason: 'Find the multiplier for each time.',
        expression: `1${change.direction === 'up' ? '+' : '-'}${writeDecimal(change.percent.div(100))}=${writeDecimal(factor)}`,
      },
      {
        reason: `Multiply by it $${times}$ times.`,
        expression: `${writeDecimal(first.value)}\\times ${writeDecimal(factor)}^{${times}}\\approx ${writeDecimal(value.round(4))}`,
      },
      { reason: 'Round.', expression: writeDecimal(answer) },
    ],
    writeQuantity(answer, unit),
  );
}
