/** What the phrases about changes have in common: the slots, and the facts a match gives. */
import type { FramePhrase } from '../../frames/frame.ts';
import type { ClauseMatch } from '../../words/clauses.ts';
import { valueAt, valued } from '../../words/values.ts';
import type { Valued } from '../../words/values.ts';
import type { ChangeFact, Way, When } from './changeFacts.ts';
import { AMOUNT_SLOT } from './percentWords.ts';

export type Phrases = readonly FramePhrase<ChangeFact>[];

export const N = `{${AMOUNT_SLOT}:n}`;
export const P = '{percent:p}';
export const THINGS = '[ {subject:_}]';

export const always = (facts: readonly ChangeFact[]) => (): readonly ChangeFact[] => facts;

/** An amount with its unit; a percentage keeps its sign. */
export function told(match: ClauseMatch, name: string): Valued | null {
  const amount = match.amount(name);
  const value = valued(amount);
  return amount?.kind === 'percent' && value !== null ? { value: value.value, unit: '%' } : value;
}

export function value(when: When, name = 'n'): (match: ClauseMatch) => readonly ChangeFact[] | null {
  return (match) => {
    const amount = told(match, name);
    return amount === null || amount.unit === '%' ? null : [{ kind: 'value', amount, when }];
  };
}

export function inYear(match: ClauseMatch): readonly ChangeFact[] | null {
  const [amount, year] = [told(match, 'n'), valued(match.amount('y'))?.value];
  if (amount === null || year === undefined || year.d !== 1n || year.compare(1500) < 0 || year.compare(2100) > 0)
    return null;
  return [{ kind: 'value', amount, when: Number(year.n) }];
}

export function changeOf(
  match: ClauseMatch,
  way: Way | 'again',
  extra: { leads?: boolean; yearly?: boolean } = {},
): ChangeFact {
  return {
    kind: 'change',
    way,
    percent: valueAt(match, 'p'),
    leads: extra.leads ?? false,
    yearly: extra.yearly ?? false,
  };
}

export function change(
  way: Way | 'again',
  extra: { leads?: boolean; yearly?: boolean } = {},
): (match: ClauseMatch) => readonly ChangeFact[] {
  return (match) => [changeOf(match, way, extra)];
}

/** "fell by 12% from £50 000", "rose by 8% to £270,000". */
export function changeWith(way: Way, when: When): (match: ClauseMatch) => readonly ChangeFact[] | null {
  return (match) => {
    const amount = told(match, 'n');
    if (amount === null) return null;
    const fact: ChangeFact = { kind: 'value', amount, when };
    return when === 'before' ? [fact, changeOf(match, way)] : [changeOf(match, way), fact];
  };
}

export function fromTo(match: ClauseMatch): readonly ChangeFact[] | null {
  const [first, last] = [told(match, 'a'), told(match, 'b')];
  return first === null || last === null
    ? null
    : [
        { kind: 'value', amount: first, when: 'before' },
        { kind: 'value', amount: last, when: 'after' },
      ];
}
