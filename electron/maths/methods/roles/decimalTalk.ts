import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { endsWithin, spellDifference, spellProduct, spellQuotient } from '../amounts/spelledArithmetic.ts';
import type { Understood } from '../method.ts';
import { unitRatio } from '../words/unitSizes.ts';
import { decimalSolution, writtenIn } from './decimalSolution.ts';
import { peelOf } from './peel.ts';
import type { Peel, Taken } from './peel.ts';
import { workBound, workDigit, workFactor } from './plainDecimals.ts';
import { roleStory } from './roleStory.ts';
import type { RoleStory } from './roleStory.ts';

const U = '(?:cm|mm|m|km|ml|cl|l|litres?|kg|g|mg|tonnes|feet|miles|inches|ounces|pints|metres)';

type TakenOut = {
  readonly daily: Taken | null;
  readonly parts: readonly Taken[];
  readonly each: Taken | null;
  readonly cuts: readonly Taken[];
};

/** What is taken from a stock: several of one size, so many a day, or piece after piece. */
function takenFrom(peel: Peel): TakenOut {
  const daily = peel.take(
    `{n:N} {~2}(?:(?:a|per|each|every) day|daily)`,
    `(?:a|one|the) {~2}{n:N} times (?:a|per|each) day`,
  );
  const parts = peel.all(
    `{n:N} {~4}(?:each )?(?:holding|of|holds?|using|taking|containing|weighing|measuring|uses?|takes?|contains?|needs?|being) (?:up )?{e:N} (?:${U})(?: each| long)?`,
    `{n:N} {~3}{e:N} ${U} {~1}(?:pieces|cups|doses|glasses|lengths|strips)`,
    `{n:N} {~3}(?:of|are|is) {e:N} ${U} each`,
  );
  const each =
    parts.length === 0 && daily !== null
      ? peel.take(`(?:holds?|of|is|takes?|uses?|drinks?|eats?|needs?|contains?|holding|dose of|dose is) {e:N} ${U}`)
      : null;
  const cuts =
    parts.length === 0 && each === null
      ? peel.all(
          `(?:cut|cuts|used?|uses|pours?|poured|takes?|took|drinks?|drank|eats?|ate|spills?|spilt|spilled|sawed|saws|snips?|removes?|removed|gives?|gave|another|a further|then|and then|and then another|and then a further|pieces? of|lengths? of) (?:off |out |away )?(?:{~2}(?:piece|length|strip)s? (?:of )?)?(?:another |a further )?{c:N} ${U}(?: (?:off|from|of|out of|away))?`,
        )
      : [];
  return { daily, parts, each, cuts };
}

/** So much there is; several of one size are taken from it: what is left, how many there are, how long it lasts. */
function workStock(story: RoleStory): RuleSolution | null {
  const peel = peelOf(story);
  const asks =
    peel.take(
      `how (?:much|many (?<u>${U}))(?: {~3})? ?(?:is|are|does|do|did|will|has|have|was|were) {~4}(?<left>left|remain|remains|remaining)(?: (?:over|in|on) ?{~3})?`,
      `how much {~3}(?<left>left)(?: {~3})?`,
      `what (?:length|mass|weight|volume|amount) {~4}(?<left>left|remains)(?: {~3})?`,
    ) ??
    peel.take(
      'how (?:many|long) ?(?<t>days|weeks|doses|times|cups|glasses)? ?{~4}(?:last|be enough|need|get)(?: {~3})?',
      'how many days {~2}(?:a|the|this|one|each)? ?{~2}(?=⟨)',
    );
  if (asks === null) return null;
  const wantsLeft = asks.word('left') !== '';
  const { daily, parts, each, cuts } = takenFrom(peel);
  const whole = peel.take(`{w:N} ${U}`);
  peel.all('each|then|another|further|off|left|first|per|more|a further', 'a day|each day|daily');
  const units = new Set([...story.text.matchAll(new RegExp(`⟨N\\d+⟩ (${U})\\b`, 'g'))].map(([, unit]) => unit));
  const [unit = ''] = units;
  const total = whole?.value('w') ?? null;
  if (total === null || units.size !== 1 || (asks.word('u') !== '' && asks.word('u')[0] !== unit[0]) || !peel.done())
    return null;
  const [part, ...more] = parts;
  const taken = part === undefined ? each : part;
  const size = taken?.value('e') ?? null;
  // "Cut into pieces of 0.4 m": as many as there are, not one.
  if (
    cuts.length > 0 &&
    /\binto (?:[a-z]+ ){0,2}(?:pieces|lengths|strips|bits|sections|parts|glasses|cups)\b/.test(story.text)
  )
    return null;
  if (cuts.length > 0 && wantsLeft)
    return workCuts(
      total,
      cuts.map((cut) => cut.value('c') ?? new Fraction(0)),
      unit,
    );
  if (size === null || more.length > 0) return null;
  const count = part?.value('n') ?? daily?.value('n') ?? null;
  if (count === null || (part !== undefined && daily !== null)) return null;
  const used = size.mul(count);
  const first = {
    reason: daily === null ? 'Find how much is taken.' : 'Find how much is used each day.',
    expression: spellProduct(count, size),
  };
  if (wantsLeft) {
    if (daily !== null || used.compare(total) >= 0) return null;
    return decimalSolution(
      [first, { reason: 'Subtract it.', expression: spellDifference(total, used) }],
      writtenIn(total.sub(used), unit),
    );
  }
  if (daily === null) return null;
  const days = total.div(used);
  if (days.d !== 1n) return null;
  return decimalSolution(
    [first, { reason: 'Divide by it.', expression: spellQuotient(total, used) }],
    writtenIn(days, 'days'),
  );
}

function workCuts(total: Fraction, cuts: readonly Fraction[], unit: string): RuleSolution | null {
  let left = total;
  const steps = cuts.map((cut) => {
    const step = { reason: 'Subtract what is cut off.', expression: spellDifference(left, cut) };
    left = left.sub(cut);
    return step;
  });
  return left.compare(0) <= 0 ? null : decimalSolution(steps, writtenIn(left, unit));
}

/** "500 sheets are 5.4 cm high. How thick, in mm, is one?" */
function workOneOfStack(story: RoleStory): RuleSolution | null {
  const peel = peelOf(story);
  const U = '(cm|mm|m|km|ml|cl|litres|kg|g|mg|tonnes)';
  const told = peel.take(
    `{n:N} {~6}(?:is|are|weighs?|measures?|has a (?:mass|height|thickness) of|have a (?:mass|height|thickness) of) {~1}{t:N} (?<u>${U.slice(1)}(?: (?:high|thick|tall|long|heavy|deep))?`,
  );
  const asks = peel.take(
    `(?:how (?:thick|heavy|tall|long|high|much)|what is the (?:thickness|mass|weight|height|length))(?: {~3})?,? ?(?:in (?<v>millimetres|centimetres|metres|grams|kilograms|millilitres|litres|milligrams|mm|cm|g|kg|mg|ml|m),? )?(?:is|does|of) (?:one|each|a single|a)(?: {~2})?(?:weigh|measure)?`,
  );
  const [count, total] = [told?.value('n') ?? null, told?.value('t') ?? null];
  if (told === null || asks === null || count === null || total === null || count.compare(1) <= 0 || !peel.done())
    return null;
  const SHORT: Readonly<Record<string, string>> = {
    millimetres: 'mm',
    centimetres: 'cm',
    metres: 'm',
    grams: 'g',
    kilograms: 'kg',
    millilitres: 'ml',
    milligrams: 'mg',
  };
  const unit = told.word('u');
  const wish = asks.word('v') === '' ? unit : (SHORT[asks.word('v')] ?? asks.word('v'));
  const ratio = unit === wish ? new Fraction(1) : unitRatio(unit, wish);
  if (ratio === null) return null;
  const size = total.mul(ratio);
  const each = size.div(count);
  if (!endsWithin(each, 6)) return null;
  const steps: RuleStep[] =
    unit === wish ? [] : [{ reason: `Write it in ${wish}.`, expression: spellProduct(total, new Fraction(ratio)) }];
  return decimalSolution(
    [...steps, { reason: 'Divide by the number.', expression: spellQuotient(size, count) }],
    writtenIn(each, wish),
  );
}

/** Questions of decimals in everyday words: digits, tens, bounds, and what is cut, poured or shared out. */
export function decimalTalk({ text }: Understood): RuleSolution | null {
  const plain = workDigit(text) ?? workFactor(text) ?? workBound(text);
  if (plain !== null) return plain;
  if (!/\d/.test(text) || /[£$€₹%]|\bper ?cent\b/.test(text)) return null;
  const story = roleStory(text);
  if (
    story === null ||
    story.spots.length < 2 ||
    story.spots.length > 5 ||
    story.places !== null ||
    story.nearest !== null
  )
    return null;
  return workStock(story) ?? workOneOfStack(story);
}
