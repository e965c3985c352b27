import type Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import { isMoney } from '../amounts/quantity.ts';
import { workChangeInPercent, workOriginal, workPercentChange } from '../percent/workPercent.ts';
import { workOverallPercent, workSuccessive } from '../percent/workRepeatedPercent.ts';
import type { Change } from '../percent/workRepeatedPercent.ts';
import { workPriceAfter } from '../stories/workMoney.ts';
import { storyFacts } from '../words/storyFacts.ts';
import { AGAIN, AMOUNTS, ASKS, DOWN, FROM_TO, REST, UP } from './changePhrases.ts';
import type { ChangeFact } from './changePhrases.ts';
import { agreed, readings } from './frame.ts';
import { IDLE_WORDS } from './moneyWords.ts';

const IDLE = new Set(`${IDLE_WORDS} it`.split(' '));

/** "by a further 10%" goes the way of the change before it. */
function directed(
  told: readonly { readonly direction: 'up' | 'down' | 'again'; readonly percent: Fraction }[],
): readonly Change[] {
  const changes: Change[] = [];
  for (const { direction, percent } of told) {
    const way = direction === 'again' ? changes.at(-1)?.direction : direction;
    if (way !== undefined) changes.push({ direction: way, percent });
  }
  return changes;
}

function work(list: readonly ChangeFact[], places: number | null): RuleSolution | null {
  const facts = storyFacts(list);
  const [amounts, changes] = [facts.all('amount'), directed(facts.all('change'))];
  const [ask, percent] = [facts.only('ask')?.what, facts.only('ask percent')];
  const [one, two] = amounts;
  if (percent !== undefined) {
    if (!facts.are({ amount: 2, 'ask percent': 1 }) || one === undefined || two === undefined) return null;
    const roles = `${one.role} ${two.role}`;
    const backwards = /^after (?:first|plain)$/.test(roles);
    if (one.amount.unit !== two.amount.unit || (!backwards && !/^(?:first|plain) after$/.test(roles))) return null;
    const [from, to] = backwards ? [two, one] : [one, two];
    return workChangeInPercent(from.amount.value, to.amount.value, percent.name, places);
  }
  if (ask === 'overall')
    return places === null && changes.length > 1 && facts.are({ change: changes.length, ask: 1 })
      ? workOverallPercent(changes)
      : null;
  const [only, ...more] = changes;
  if (one === undefined || only === undefined || !facts.are({ amount: 1, change: changes.length, ask: 1 })) return null;
  const { value, unit } = one.amount;
  if (ask === 'original')
    return one.role === 'first' || more.length > 0 || (one.role === 'plain' && isToldBefore(list))
      ? null
      : workOriginal(only.direction, only.percent, value, unit);
  if (one.role === 'after') return null;
  if (more.length > 0) return ask === 'new' ? workSuccessive(value, changes, unit) : null;
  if (isMoney(unit))
    return workPriceAfter(only.direction, value, only.percent, ask === 'new' ? 'price' : 'change', unit);
  return ask === 'new' ? workPercentChange(only.direction, value, only.percent, unit) : null;
}

/** "It costs £40. It is reduced by 20%": £40 is the first price, whatever is asked. */
function isToldBefore(list: readonly ChangeFact[]): boolean {
  const kinds = list.map(({ kind }) => kind);
  return kinds.indexOf('amount') < kinds.indexOf('change');
}

/** Works one change in percent or several: prices, tax, pay, populations; before, after, or by how much. */
export function readChanges(problem: string): RuleSolution | null {
  if (!/%|per ?cent/i.test(problem)) return null;
  return agreed(readings(problem, [...FROM_TO, ...AMOUNTS, ...DOWN, ...UP, ...AGAIN, ...ASKS, ...REST], IDLE), work);
}
