import Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import { isMoney, writeQuantity } from '../amounts/quantity.ts';
import { endsWithin } from '../amounts/spelledArithmetic.ts';
import { writeDecimal } from '../askedText.ts';
import { partSteps, percentSolution } from '../percent/workPercent.ts';
import { peelOf } from '../roles/peel.ts';
import type { RoleStory, Spot } from '../roles/roleStory.ts';
import { added, known, taken } from './moneySteps.ts';
import type { Worked } from './moneySteps.ts';

const UNITS = '(?:g|kg|mg|ml|litres|cm|m|km|mm|miles|minutes|hours|tonnes|feet|inches)';

/** A part of an amount, with its lines. */
export function partOf(percent: Fraction, whole: Worked): Worked {
  return { value: whole.value.mul(percent).div(100), steps: [...whole.steps, ...partSteps(percent, whole.value)] };
}

/** With its sign or unit; things that are counted must come out whole. */
export function answered({ value, steps }: Worked, like: Spot, unit = ''): RuleSolution | null {
  if (value.s < 0n || steps.length === 0) return null;
  if (isMoney(like.unit)) return percentSolution(steps, writeQuantity(value, like.unit));
  if (unit === '' && value.d !== 1n) return null;
  return endsWithin(value, 4)
    ? percentSolution(steps, unit === '' ? writeDecimal(value) : `${writeDecimal(value)}\\text{ ${unit}}`)
    : null;
}

function only(story: RoleStory): { readonly whole: Spot; readonly percent: Spot } | null {
  const percents = story.spots.filter(({ kind }) => kind === 'P');
  const others = story.spots.filter(({ kind }) => kind === 'N' || kind === 'M');
  const [percent, whole] = [percents[0], others[0]];
  return story.spots.length === 2 && percent !== undefined && whole !== undefined ? { whole, percent } : null;
}

/** "40 pens on Monday and 25% more on Tuesday": how many then, or on both days. */
export function workMorePercent(story: RoleStory): RuleSolution | null {
  const spots = only(story);
  if (spots === null) return null;
  const peel = peelOf(story);
  const base = peel.take(
    '{n:N}(?: (?<u>[a-z]+))?(?: {~3}?(?:on|in|during|at) (?:the )?{x:n}(?: {~2}(?=and|,|\\.))?)?',
    '{n:M}(?: {~3}?(?:on|in|during|at|for) (?:the )?{x:n})?',
  );
  const change = peel.take(
    '{p:P} (?<way>more|fewer|less|higher|lower)(?: {~3}?(?:on|in|during|at|for) (?:the )?(?:next |following |second )?{y:n})?(?: than (?:{~3}?(?:on|in|during) (?:the )?)?{z:n}(?: (?:did|does|has|sold|had|earned|scored|made|collected|picked|baked))?)?',
  );
  if (base === null || change === null) return null;
  const all = peel.take(
    '(?:how (?:many|much)|what) [^?.⟨]*?\\b(?:altogether|in total|in all|both (?:days|weeks|months|years|of them)|over the two days|on the two days|total|together|combined)(?: {~4})?',
  );
  const ask = all ?? peel.take('(?:how (?:many|much)|what) [^?.⟨]*');
  if (ask === null) return null;
  const question = /(?:how (?:many|much)|what) [^?.⟨]*/.exec(story.text)?.[0] ?? '';
  peel.all('next|second|following');
  if (!peel.done() || /\b(?:more|fewer|less|difference|left|not|each|average|mean|percent)\b/.test(question))
    return null;
  const whole = known(spots.whole.value);
  const up = /more|higher/.test(change.word('way'));
  const part = partOf(spots.percent.value, whole);
  const second = up ? added('Add it.', whole, part) : taken('Subtract it.', whole, part);
  const unit = new RegExp(`^${UNITS}$`).test(base.word('u')) ? base.word('u') : '';
  if (all !== null) return answered(added('Add both.', whole, second), spots.whole, unit);
  const [first, later, than] = [base.word('x'), change.word('y'), change.word('z')];
  const told = story.text.slice(0, story.text.indexOf(question));
  // Whose number is asked for: the later day, or the one who has more than another.
  if (later !== '')
    return new RegExp(`\\b${later}\\b`).test(question) &&
      !(first !== '' && first !== later && new RegExp(`\\b${first}\\b`).test(question))
      ? answered(second, spots.whole, unit)
      : null;
  if (than === '') return null;
  const names = [...told.matchAll(/(?:^|[.,;] |\band )([a-z]+)(?:'s [a-z]+)? [a-z ]{0,12}?⟨/g)].map(
    ([, name = '']) => name,
  );
  const who = names.find((name) => new RegExp(`\\b${name}\\b`).test(question));
  return who !== undefined && who !== than && names.includes(than) && !new RegExp(`\\b${than}\\b`).test(question)
    ? answered(second, spots.whole, unit)
    : null;
}

/** "New pot 12% smaller": a size that changed by so many percent. */
export function workNewSize(story: RoleStory): RuleSolution | null {
  const spots = only(story);
  if (spots === null) return null;
  const found =
    /⟨P\d+⟩ (smaller|larger|bigger|heavier|lighter|longer|shorter|taller|cheaper|dearer|extra|more|less)\b(?! than)/.exec(
      story.text,
    );
  const ask =
    /\b(?:how (?:many|much|long|heavy|tall|big)|what)\b[^?.⟨]*\b(?:new|now|bigger|smaller|larger|special|big|small|offer)\b[^?.⟨]*\??$/.exec(
      story.text,
    );
  const number = new RegExp(`⟨[NM]\\d+⟩ ?(${UNITS})?`).exec(story.text);
  if (found === null || ask === null || number === null || number.index > found.index) return null;
  const rest = story.text.replace(found[0], ' ').replace(ask[0], ' ');
  if (
    /\b(?:not|each|per|half|twice|another|off|before|used to|old one|was ⟨P|left|then)\b/.test(rest) ||
    /\b(?:more|less|extra|difference|by how|(?:grams?|g|kg|ml|cm|m|km|minutes|pence|much|many|long) (?:smaller|bigger|larger|lighter|heavier|longer|shorter|taller|cheaper|dearer))\b/.test(
      ask[0],
    )
  )
    return null;
  if (/\bnew\b|\bnow\b/.test(story.text.slice(Math.max(0, number.index - 30), number.index))) return null;
  const whole = known(spots.whole.value);
  const part = partOf(spots.percent.value, whole);
  const up = /larger|bigger|heavier|longer|taller|dearer|extra|more/.test(found[1] ?? '');
  return answered(
    up ? added('Add it.', whole, part) : taken('Subtract it.', whole, part),
    spots.whole,
    number[1] ?? '',
  );
}

/** "84 came up, which was 70% of them": the number of all. */
export function workWhichWas(story: RoleStory): RuleSolution | null {
  const spots = only(story);
  if (spots === null || spots.whole.kind !== 'N') return null;
  const peel = peelOf(story);
  const told = peel.take(
    '{n:N} {~6}?,? ?(?:which|and this|and that|this|that|and they|they)(?: (?:is|was|are|were|makes?|made)(?: up)?|, or) (?:only |just |exactly )?{p:P} of (?:all )?(?:the |his |her |their |my )?(?<of>[a-z]+)(?: {~4})?',
  );
  const ask = peel.take(
    '(?:how many|what was the number of|what is the number of|find the number of) (?<q>[a-z ]*?)(?: (?:altogether|in total|in all|at first|to start with))?',
  );
  const at = story.text.search(/\b(?:how many|what (?:is|was) the number of|find the number of)\b/);
  const question = story.text.slice(at);
  if (told === null || ask === null || at < 0 || !peel.done()) return null;
  const all = told.word('of');
  const others = story.text.slice(0, story.text.indexOf('⟨'));
  const deeds = question
    .replace(/[?.]/g, '')
    .split(' ')
    .filter(
      (word) =>
        word.length > 3 &&
        !/^(?:many|does|were|there|have|they|seeds|what|that|number|altogether|total|find)$/.test(word),
    );
  const named = (word: string): boolean => others.includes(word.slice(0, 4)) || all.startsWith(word.slice(0, 4));
  if (!deeds.some(named) || /\b(?:more|left|remain\w*|not|other|rest)\b/.test(question)) return null;
  const one = spots.whole.value.div(spots.percent.value);
  const value = one.mul(100);
  const steps = [
    {
      reason: `Divide by $${writeDecimal(spots.percent.value)}$ to find $1\\%$.`,
      expression: `${writeDecimal(spots.whole.value)}\\div ${writeDecimal(spots.percent.value)}=${writeDecimal(one)}`,
    },
    {
      reason: 'Multiply by $100$ to find the whole.',
      expression: `100\\times ${writeDecimal(one)}=${writeDecimal(value)}`,
    },
  ];
  return answered({ value, steps }, spots.whole);
}
